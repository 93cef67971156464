"""Have emails and web pages judged, and drafts made on a real WordPress: ``dev.py judge``."""

import hashlib
import shutil
import sys
import tempfile
from pathlib import Path

import dev

JUDGES = dev.ROOT / ".judge"
"""Where the judges of judge/package-lock.json are installed."""


def main(arguments: list[str]) -> int:
    """Have emails and web pages judged; where the judges can't be had, say why and judge nothing."""
    python = dev.set_up(dev.VENV, "dev")
    if "--wordpress" in arguments:
        return judge_by_wordpress(python)
    missing = set_up_judges()
    if missing:
        dev.say(f"Nothing was judged: {missing}")
        return 0
    with tempfile.TemporaryDirectory() as folder:
        code = dev.call([python, "judge/outputs.py", folder], dev.with_tests())
        return code or dev.call(["node", str(JUDGES / "judge.mjs"), folder], dev.child_environment())


def judge_by_wordpress(python: str) -> int:
    """Make drafts on a real WordPress that runs on this computer; where there can be none, say why."""
    command, files = JUDGES / "wordpress/node_modules/.bin/wp-playground-cli", Path("/usr/share/wordpress")
    missing = set_up_npm(dev.ROOT / "judge" / "wordpress", JUDGES / "wordpress", "a WordPress (600 MB)")
    if not missing and not files.is_dir():
        files = JUDGES / "wordpress/debian/usr/share/wordpress"
        missing = "" if files.is_dir() else unpack_wordpress(JUDGES / "wordpress")
    if missing:
        dev.say(f"No WordPress was asked: {missing}")
        return 0
    named = dev.child_environment(WP_PLAYGROUND=str(command), WP_FILES=str(files))
    return dev.call([python, "-m", "pytest", "-q", "-rs", "-k", "for_real", "tests/unit/services"], named)


def unpack_wordpress(folder: Path) -> str:
    """Unpack Debian's package of WordPress below a folder, not installing it; return why it can't be had."""
    if not (shutil.which("apt-get") and shutil.which("dpkg-deb")):
        return "WordPress's files are not in /usr/share/wordpress, and there is no apt-get"
    if dev.quietly(["apt-get", "download", "wordpress"], folder):
        return "apt-get could not download the package wordpress; is there a network?"
    package = max(folder.glob("wordpress_*.deb"))
    is_damaged = dev.quietly(["dpkg-deb", "-x", str(package), str(folder / "debian")])
    return "WordPress's package is damaged" if is_damaged else ""


def set_up_judges() -> str:
    """Install the judges that the lock names, where they are not there; return why they can't be had."""
    JUDGES.mkdir(exist_ok=True)
    shutil.copy(dev.ROOT / "judge" / "judge.mjs", JUDGES / "judge.mjs")
    return set_up_npm(dev.ROOT / "judge", JUDGES, "the judges")


def set_up_npm(locked: Path, folder: Path, what: str) -> str:
    """Install what a folder's lock names into another, where it is not there; return why it can't be had."""
    npm = shutil.which("npm")  # on Windows it is npm.cmd
    if npm is None or shutil.which("node") is None:
        return "Node.js and npm are missing"
    folder.mkdir(parents=True, exist_ok=True)
    lock_file, installed = locked / "package-lock.json", folder / "installed.txt"
    for name in ("package.json", "package-lock.json"):
        shutil.copy(locked / name, folder / name)
    wanted = hashlib.sha256(lock_file.read_bytes()).hexdigest()
    if installed.is_file() and installed.read_text(encoding="utf-8") == wanted:
        return ""
    dev.say(f"Installing {what} into .judge; the first time this takes a minute")
    if dev.quietly([npm, "ci", "--prefix", str(folder), "--ignore-scripts", "--no-audit", "--no-fund"]):
        return f"npm could not install {what}; is there a network?"
    installed.write_text(wanted, encoding="utf-8")
    return ""


if __name__ == "__main__":
    sys.exit(dev.guarded(main, sys.argv[1:]))
