#!/usr/bin/env python3
"""Set up this checkout, and run, test and measure the program in it, with nothing but Python 3.11 to 3.14.

python3 dev.py run [ARGS…]     start the program on the sample update, or with ARGS
python3 dev.py test [ARGS…]    pass the tests; ARGS go to pytest
python3 dev.py core [ARGS…]    the tests that need no window, in an environment without PySide6
python3 dev.py setup           only the set-up that the others do first
python3 dev.py lint            ruff, mypy and the import rule
python3 dev.py bench           measure what must be fast
python3 dev.py soak            kill the program 500 times while it types and saves, 25 times with its window,
                               and let two write one file; --kills N, --windows N, --writers SECONDS
python3 dev.py damage          damage files by the thousand and see what opens; --files N for fewer
python3 dev.py audit           look the locked packages up among known weaknesses; needs a network
python3 dev.py sbom            write the bill of materials again from the locks, and have it judged
python3 dev.py fuzz [DOOR…]    take hostile files through every door; --seconds N for each (60)
python3 dev.py judge           have emails and web pages judged; needs npm, and a network the first time
python3 dev.py judge --wordpress    make drafts on a real WordPress, which is installed for it (600 MB)
python3 dev.py screenshots     take the pictures of the README again
python3 dev.py words           write the catalogues of the window's words again
python3 dev.py lock [ARGS…]    write requirements/ again from pyproject.toml; --upgrade takes newer releases

The set-up makes .venv from the locked requirements, once and again when they change.
"""

from __future__ import annotations

import ctypes.util
import hashlib
import importlib.util
import json
import os
import shutil
import signal
import subprocess
import sys
import tempfile
from collections.abc import Mapping
from pathlib import Path
from typing import Any

OLDEST, NEWEST = (3, 11), (3, 14)
ROOT = Path(__file__).resolve().parent
REQUIREMENTS = ROOT / "requirements"
VENV = ROOT / ".venv"
VENV_CORE = ROOT / ".venv-core"
JUDGES = ROOT / ".judge"
"""Where the judges of judge/package-lock.json are installed."""
RECORD = "update-editor.json"
UV = "uv==0.13.9"
PIP_AUDIT = "pip-audit==2.9.0"
CYCLONEDX = "cyclonedx-python-lib[json-validation]==11.12.0"
APT_OPTIONS = ["-qq", "-o", "DPkg::Lock::Timeout=120"]

LOCKS = {
    "dev": ["--extra", "window", "--group", "dev"],
    "window": ["--extra", "window"],
    "test": ["--group", "test"],
    "core": [],
}
"""Each file of requirements/ and the part of pyproject.toml that it locks; the first holds all the others."""

TRY_LIBRARIES = """
import ctypes, sys
for name in sys.argv[1:]:
    try:
        ctypes.CDLL(name)
    except OSError:
        print(name)
"""


JUDGE_BILL = """
import pathlib, sys
from cyclonedx.schema import SchemaVersion
from cyclonedx.validation.json import JsonStrictValidator
text = pathlib.Path(sys.argv[1]).read_text(encoding="utf-8")
sys.exit(JsonStrictValidator(SchemaVersion.V1_6).validate_str(text))
"""


class Failed(Exception):  # noqa: N818 - a sentence for the person, not a fault of the program
    """The work can't go on; the text says why and what to do."""


def main(arguments: list[str]) -> int:
    """Do what the first argument says with the others; return the exit code."""
    refusal = refused_version(sys.version_info[:2])
    if refusal:
        print(refusal, file=sys.stderr)
        return 2
    command = COMMANDS.get(arguments[0] if arguments else "--help")
    if command is None:
        print(__doc__)
        return 0 if arguments in ([], ["-h"], ["--help"]) else 2
    try:
        return command(arguments[1:])
    except Failed as failed:
        print(f"dev.py: {failed}", file=sys.stderr)
        return 1
    except KeyboardInterrupt:
        print("\ndev.py: stopped", file=sys.stderr)
        return 130


def refused_version(version: tuple[int, ...]) -> str | None:
    """Return why this Python can't be used and what to do; None for one that can."""
    if OLDEST <= tuple(version) <= NEWEST:
        return None
    names = ["{}.{}".format(*each) for each in (OLDEST, NEWEST, version)]
    return (
        "Update Editor needs Python {} to {}; this is {} ({}).\n"
        "Install one of those and start dev.py with it, for example: python{} dev.py run"
    ).format(*names, sys.executable, names[1])


# --- commands ---------------------------------------------------------------------------------------------


def run(arguments: list[str]) -> int:
    """Start the program: with ``arguments``, else on the sample; without a display, write the demo."""
    python = set_up(VENV, "window")
    if not arguments and not has_display(sys.platform, os.environ):
        say("There is no display, so the window can't open: the sample update is written to demo/ instead.")
        arguments = ["demo", "demo"]
    return call([python, "-m", "update_editor", *(arguments or ["--sample"])], child_environment())


def test(arguments: list[str]) -> int:
    """Pass the tests, the window's too; they need no display."""
    python = set_up(VENV, "dev")
    environment = child_environment(QT_QPA_PLATFORM=os.environ.get("QT_QPA_PLATFORM", "offscreen"))
    return call([python, "-m", "pytest", *arguments], environment)


def core(arguments: list[str]) -> int:
    """Pass the tests that need no window where PySide6 can't be imported."""
    python = set_up(VENV_CORE, "test")
    if call([python, "-c", "import PySide6"], child_environment(), stderr=subprocess.DEVNULL) == 0:
        raise Failed(f"PySide6 is in {VENV_CORE.name}, so nothing would be proved; remove that folder")
    folders = [f"tests/{each}" for each in ("unit", "property", "golden", "architecture")]
    present = [each for each in folders if (ROOT / each).is_dir()]
    return call([python, "-m", "pytest", "-m", "not window", *(arguments or present)], child_environment())


def setup(_: list[str]) -> int:
    """Set up for running and testing."""
    say(f"Set up: {set_up(VENV, 'dev')}")
    return 0


def lint(_: list[str]) -> int:
    """Run every check of the source, all of them even where one fails."""
    python = set_up(VENV, "dev")
    checks = [
        [python, "-m", "ruff", "check", "."],
        [python, "-m", "ruff", "format", "--check", "."],
        [python, "-m", "mypy"],
        [python, "-c", "from importlinter.cli import lint_imports_command; lint_imports_command()"],
    ]
    return max([call(check, child_environment()) for check in checks])


def bench(arguments: list[str]) -> int:
    """Print the table of speed ratios."""
    return call([set_up(VENV, "dev"), "benchmarks/bench.py", *arguments], child_environment())


def soak(arguments: list[str]) -> int:
    """Kill the program over and over while it types and saves, and count what was lost."""
    return call([set_up(VENV, "dev"), "-m", "soak.run", *arguments], with_tests())


def damage(arguments: list[str]) -> int:
    """Damage 10,000 files, and see that what opens is right and what doesn't says so."""
    python = set_up(VENV, "dev")
    return call([python, "-m", "fuzz.damage", *arguments], with_tests())


def audit(arguments: list[str]) -> int:
    """Look the locked packages up in the list of known weaknesses; where it can't be reached, say so."""
    clean = child_environment()
    with tempfile.TemporaryDirectory() as folder:
        python = make_environment(Path(folder))
        if quietly([python, "-m", "pip", "install", "-qq", PIP_AUDIT], Path(folder)):
            say("Nothing was audited: pip-audit could not be installed; is there a network?")
            return 0
        options = ["--require-hashes", "--disable-pip", "--progress-spinner", "off", "--format", "json"]
        command = [python, "-m", "pip_audit", *options, "-r", str(REQUIREMENTS / "window.txt"), *arguments]
        answer = subprocess.run(command, env=clean, capture_output=True, text=True, check=False).stdout
    try:
        packages = json.loads(answer)["dependencies"]
    except (ValueError, KeyError, TypeError):
        packages = []
    known = [each for each in packages if "skip_reason" not in each]
    if not known:
        say("Nothing was audited: the list of known weaknesses can't be reached.")
        return 0
    found = [(each, weakness) for each in known for weakness in each["vulns"]]
    for each, weakness in found:
        mended = ", ".join(weakness["fix_versions"]) or "no version"
        say(f"{each['name']} {each['version']}: {weakness['id']}, mended in {mended}")
    say(f"{len(known)} of {len(packages)} locked packages were looked up; {len(found)} weaknesses are known")
    return 1 if found else 0


def sbom(_: list[str]) -> int:
    """Write the bill of materials again, and have CycloneDX's own schema judge it where that can be had."""
    if call([sys.executable, str(ROOT / "packaging" / "bill_of_materials.py")], child_environment()):
        raise Failed("the bill of materials couldn't be written (see above)")
    with tempfile.TemporaryDirectory() as folder:
        python = make_environment(Path(folder))
        if quietly([python, "-m", "pip", "install", "-qq", CYCLONEDX], Path(folder)):
            say("It was written, but not judged: CycloneDX's schema could not be had; is there a network?")
            return 0
        bill = ROOT / "packaging" / "update-editor.cdx.json"
        code = call([python, "-c", JUDGE_BILL, str(bill)], child_environment())
    say(f"{bill.name} is " + ("valid CycloneDX 1.6" if code == 0 else "not valid CycloneDX 1.6 (see above)"))
    return code


def fuzz(arguments: list[str]) -> int:
    """Take hostile files through every door of the program, a minute each."""
    return call([set_up(VENV, "dev"), "-m", "fuzz.run", *arguments], with_tests())


def with_tests() -> dict[str, str]:
    """Return the environment of a module below tests/ that is started by itself."""
    return child_environment(PYTHONPATH=str(ROOT / "tests"))


def judge(arguments: list[str]) -> int:
    """Have emails and web pages judged; where the judges can't be had, say why and judge nothing."""
    python = set_up(VENV, "dev")
    if "--wordpress" in arguments:
        return judge_by_wordpress(python)
    missing = set_up_judges()
    if missing:
        say(f"Nothing was judged: {missing}")
        return 0
    with tempfile.TemporaryDirectory() as folder:
        code = call([python, "judge/outputs.py", folder], with_tests())
        return code or call(["node", str(JUDGES / "judge.mjs"), folder], child_environment())


def judge_by_wordpress(python: str) -> int:
    """Make drafts on a real WordPress that runs on this computer; where there can be none, say why."""
    command, files = JUDGES / "wordpress/node_modules/.bin/wp-playground-cli", Path("/usr/share/wordpress")
    missing = set_up_npm(ROOT / "judge" / "wordpress", JUDGES / "wordpress", "a WordPress (600 MB)")
    if not missing and not files.is_dir():
        files = JUDGES / "wordpress/debian/usr/share/wordpress"
        missing = "" if files.is_dir() else unpack_wordpress(JUDGES / "wordpress")
    if missing:
        say(f"No WordPress was asked: {missing}")
        return 0
    named = child_environment(WP_PLAYGROUND=str(command), WP_FILES=str(files))
    return call([python, "-m", "pytest", "-q", "-rs", "-k", "for_real", "tests/unit/services"], named)


def unpack_wordpress(folder: Path) -> str:
    """Unpack Debian's package of WordPress below a folder, not installing it; return why it can't be had."""
    if not (shutil.which("apt-get") and shutil.which("dpkg-deb")):
        return "WordPress's files are not in /usr/share/wordpress, and there is no apt-get"
    if quietly(["apt-get", "download", "wordpress"], folder):
        return "apt-get could not download the package wordpress; is there a network?"
    package = max(folder.glob("wordpress_*.deb"))
    return "" if not quietly(["dpkg-deb", "-x", str(package), str(folder / "debian")]) else "it is damaged"


def screenshots(arguments: list[str]) -> int:
    """Take the README's pictures again."""
    return call([set_up(VENV, "dev"), "docs/screenshots.py", *arguments], child_environment())


def words(arguments: list[str]) -> int:
    """Write the catalogues of the window's words again."""
    return call([set_up(VENV, "dev"), "packaging/words.py", *arguments], child_environment())


def lock(arguments: list[str]) -> int:
    """Write requirements/ again from pyproject.toml, for every platform and Python version."""
    clean = {name: value for name, value in child_environment().items() if not name.startswith("UV_")}
    with tempfile.TemporaryDirectory() as folder:
        python = make_environment(Path(folder))
        if call([python, "-m", "pip", "install", "-qq", UV], clean):
            raise Failed("uv couldn't be installed (see above)")
        for name, part in LOCKS.items():
            write_lock(python, name, part, arguments, clean)
    return call([sys.executable, str(ROOT / "packaging" / "bill_of_materials.py")], child_environment())


_COMMANDS = (
    *(run, test, core, setup, lint, bench, audit, sbom, soak, damage, fuzz, judge, screenshots, words, lock),
)
COMMANDS = {each.__name__: each for each in _COMMANDS}


# --- the environment --------------------------------------------------------------------------------------


def set_up(folder: Path, lock_name: str) -> str:
    """Return the Python of an environment that holds a lock file; make or mend it where it doesn't."""
    have_system_packages()
    record = read_record(folder)
    if not is_sound(folder, record):
        say(f"Making {folder.name}")
        make_environment(folder)
        record = {"made for": made_for(folder), "locks": {}}
    elif lock_name in record["locks"] or "dev" in record["locks"]:
        return str(python_of(folder))
    say(f"Installing requirements/{lock_name}.txt into {folder.name}; the first time this takes some minutes")
    # While the record is away, an interrupted set-up is known as one and starts again.
    (folder / RECORD).unlink(missing_ok=True)
    install(folder, lock_name)
    locks = {**record["locks"], lock_name: digest(lock_name)}
    (folder / RECORD).write_text(json.dumps({**record, "locks": locks}), encoding="utf-8")
    return str(python_of(folder))


def is_sound(folder: Path, record: dict) -> bool:  # type: ignore[type-arg]
    """Tell whether an environment was finished, in this place, with this Python and today's lock files."""
    if record.get("made for") != made_for(folder):
        return False
    if any(digest(name) != value for name, value in record["locks"].items()):
        return False
    return quietly([str(python_of(folder)), "-c", ""]) == 0


def read_record(folder: Path) -> dict:  # type: ignore[type-arg]
    """Return what the last finished set-up wrote down; empty where there was none."""
    try:
        record = json.loads((folder / RECORD).read_text(encoding="utf-8"))
    except (OSError, ValueError):
        return {}
    return record if isinstance(record, dict) and isinstance(record.get("locks"), dict) else {}


def made_for(folder: Path) -> str:
    """Return where an environment stands and for which Python; one that was moved or copied doesn't work."""
    return "{} {}.{}".format(folder, *sys.version_info[:2])


def digest(lock_name: str) -> str:
    """Return the SHA-256 of a lock file; empty where there is none."""
    path = REQUIREMENTS / f"{lock_name}.txt"
    return hashlib.sha256(path.read_bytes()).hexdigest() if path.is_file() else ""


def python_of(folder: Path) -> Path:
    """Return the Python of an environment."""
    return folder / "Scripts" / "python.exe" if os.name == "nt" else folder / "bin" / "python"


def make_environment(folder: Path) -> str:
    """Make an empty environment with pip, in place of whatever was there; return its Python."""
    # Started with the environment's own Python, the one that it was made from must do it.
    base = getattr(sys, "_base_executable", None) or sys.executable
    if call([base, "-m", "venv", "--clear", str(folder)], child_environment()):
        raise Failed(f"{folder.name} couldn't be made (see above); mend that, then do the same again")
    return str(python_of(folder))


def install(folder: Path, lock_name: str) -> None:
    """Install a lock file, and the program itself from src/."""
    python = str(python_of(folder))
    options = ["--require-hashes", "--only-binary", ":all:", "-qq", "--no-input"]
    lock_file = str(REQUIREMENTS / f"{lock_name}.txt")
    if call([python, "-m", "pip", "install", *options, "-r", lock_file], child_environment()):
        raise Failed("the requirements couldn't be installed (see above); with a network, try again")
    where = [python, "-c", "import sysconfig; print(sysconfig.get_path('purelib'))"]
    packages = subprocess.run(where, check=True, capture_output=True, text=True).stdout.strip()
    # A relative path is ASCII wherever the project stands, and ASCII is all that old Pythons read everywhere.
    source = os.path.relpath(ROOT / "src", packages)
    (Path(packages) / "update_editor.pth").write_text(f"{source}\n", encoding="ascii")


def set_up_judges() -> str:
    """Install the judges that the lock names, where they are not there; return why they can't be had."""
    JUDGES.mkdir(exist_ok=True)
    shutil.copy(ROOT / "judge" / "judge.mjs", JUDGES / "judge.mjs")
    return set_up_npm(ROOT / "judge", JUDGES, "the judges")


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
    say(f"Installing {what} into .judge; the first time this takes a minute")
    if quietly([npm, "ci", "--prefix", str(folder), "--ignore-scripts", "--no-audit", "--no-fund"]):
        return f"npm could not install {what}; is there a network?"
    installed.write_text(wanted, encoding="utf-8")
    return ""


def write_lock(
    python: str, name: str, part: list[str], arguments: list[str], environment: dict[str, str]
) -> None:
    """Write one lock file: exact versions, the hashes of all their files, and no address."""
    path = REQUIREMENTS / f"{name}.txt"
    options = ["--universal", "--python-version", "{}.{}".format(*OLDEST), "--generate-hashes", "--no-config"]
    options += ["--no-header", "--no-annotate", "--quiet", *part, *arguments]
    if name != "dev":
        options += ["--constraint", str(REQUIREMENTS / "dev.txt")]
    if call([python, "-m", "uv", "pip", "compile", "pyproject.toml", *options, "-o", str(path)], environment):
        raise Failed(f"{path.name} couldn't be made (see above)")
    made = f"# Made from pyproject.toml by: python3 dev.py lock\n{path.read_text(encoding='utf-8')}"
    path.write_text(made, encoding="utf-8", newline="\n")


# --- the system -------------------------------------------------------------------------------------------


def have_system_packages() -> None:
    """Install what is missing of the system, or say how; the work goes on without it where it can."""
    if sys.platform == "darwin" and not ctypes.util.find_library("enchant-2"):
        say("Spelling is off until enchant is there: brew install enchant")
    if not sys.platform.startswith("linux"):
        return
    packages = system_libraries()
    wanted = [packages[name] for name in missing_libraries(list(packages))]
    if not importlib.util.find_spec("ensurepip"):
        wanted.append(["python{}.{}-venv".format(*sys.version_info[:2])])
    if wanted:
        apt_install(wanted)


def system_libraries() -> dict[str, list[str]]:
    """Return the libraries that are loaded from the system, each with its Debian package's possible names."""
    lines = (REQUIREMENTS / "debian.txt").read_text(encoding="utf-8").splitlines()
    words = [line.split() for line in lines if line and not line.startswith("#")]
    return {library: names for library, *names in words}


def missing_libraries(names: list[str]) -> list[str]:
    """Return those of the libraries that can't be loaded; tried in another process, which they may harm."""
    command = [sys.executable, "-c", TRY_LIBRARIES, *names]
    return subprocess.run(command, check=False, capture_output=True, text=True).stdout.split()


def apt_install(wanted: list[list[str]]) -> None:
    """Install Debian packages where this user may, otherwise print the line that does.

    Each of ``wanted`` is a list of the names that one package has in different releases.
    """
    prefix = privilege()
    debian = shutil.which("apt-get") is not None
    apt = [*(prefix or []), "env", "DEBIAN_FRONTEND=noninteractive", "apt-get", *APT_OPTIONS]
    if debian and prefix is not None:
        quietly([*apt, "update"])
    packages = [known_package(names) for names in wanted]
    by_hand = "sudo apt-get install -y " + " ".join(packages)
    if not debian:
        say(f"Spelling or the window may not work without these, as Debian calls them: {' '.join(packages)}")
    elif prefix is None:
        say(f"Some packages of the system are missing. This line installs them:\n  {by_hand}")
    else:
        say(f"Installing packages of the system: {' '.join(packages)}")
        options = ["install", "-y", "--no-install-recommends"]
        if call([*apt, *options, *packages], child_environment(), stdout=subprocess.DEVNULL):
            say(f"That failed (see above). This line tries it again:\n  {by_hand}")


def known_package(names: list[str]) -> str:
    """Return the first of a package's names that this release has; the last where none is known."""
    return next((name for name in names[:-1] if quietly(["apt-cache", "show", name]) == 0), names[-1])


def privilege() -> list[str] | None:
    """Return what a command must start with to install packages; None where this user may not."""
    if os.geteuid() == 0:
        return []
    return ["sudo", "-n"] if quietly(["sudo", "-n", "true"]) == 0 else None


def has_display(platform: str, environment: Mapping[str, str]) -> bool:
    """Tell whether a window can open; macOS and Windows always have a screen."""
    linux = platform.startswith("linux")
    return not linux or any(environment.get(name) for name in ("DISPLAY", "WAYLAND_DISPLAY"))


# --- helpers ----------------------------------------------------------------------------------------------


def child_environment(**more: str) -> dict[str, str]:
    """Return the variables for a program that is started: nothing in them leads to other packages."""
    foreign = ("PYTHONPATH", "PYTHONHOME", "PIP_TARGET", "PIP_PREFIX", "PIP_ROOT")
    kept = {name: value for name, value in os.environ.items() if name not in foreign}
    # QtWebEngine refuses to start as root with its sandbox; containers and CI are root.
    if hasattr(os, "geteuid") and os.geteuid() == 0:
        kept["QTWEBENGINE_DISABLE_SANDBOX"] = "1"
    return {
        **kept,
        "PIP_USER": "0",
        "PIP_REQUIRE_VIRTUALENV": "0",
        "PIP_DISABLE_PIP_VERSION_CHECK": "1",
        **more,
    }


def call(command: list[str], environment: dict[str, str], **how: Any) -> int:
    """Run a command from the project's folder and return its exit code.

    Ctrl-C is the command's to answer first: it may have something to tidy.
    """
    sys.stdout.flush()
    interrupts: list[int] = []
    before = signal.signal(signal.SIGINT, lambda number, _: interrupts.append(number))
    try:
        code = subprocess.run(command, cwd=ROOT, env=environment, check=False, **how).returncode
    finally:
        signal.signal(signal.SIGINT, before)
    if interrupts:
        raise KeyboardInterrupt
    return code if code >= 0 else 128 - code


def quietly(command: list[str], folder: Path = ROOT) -> int:
    """Run a command whose output nobody needs; return its exit code, 127 where there is no such program."""
    try:
        return subprocess.run(command, cwd=folder, check=False, capture_output=True).returncode
    except OSError:
        return 127


def say(sentence: str) -> None:
    """Tell the person what is being done, in order with what the commands print."""
    print(f"dev.py: {sentence}", flush=True)


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
