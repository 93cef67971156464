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
from collections.abc import Callable, Mapping
from functools import partial
from pathlib import Path
from typing import Any

OLDEST, NEWEST = (3, 11), (3, 14)
ROOT = Path(__file__).resolve().parent
REQUIREMENTS = ROOT / "requirements"
VENV = ROOT / ".venv"
VENV_CORE = ROOT / ".venv-core"
RECORD = "update-editor.json"
APT_OPTIONS = ["-qq", "-o", "DPkg::Lock::Timeout=120"]

TRY_LIBRARIES = """
import ctypes, sys
for name in sys.argv[1:]:
    try:
        ctypes.CDLL(name)
    except OSError:
        print(name)
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
    return guarded(command, arguments[1:])


def guarded(command: Callable[[list[str]], int], arguments: list[str]) -> int:
    """Do a command and return its exit code; where it can't go on, say why."""
    try:
        return command(arguments)
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


def fuzz(arguments: list[str]) -> int:
    """Take hostile files through every door of the program, a minute each."""
    return call([set_up(VENV, "dev"), "-m", "fuzz.run", *arguments], with_tests())


def screenshots(arguments: list[str]) -> int:
    """Take the README's pictures again."""
    return call([set_up(VENV, "dev"), "docs/screenshots.py", *arguments], child_environment())


def words(arguments: list[str]) -> int:
    """Write the catalogues of the window's words again."""
    return call([set_up(VENV, "dev"), "packaging/words.py", *arguments], child_environment())


def tool(name: str, arguments: list[str]) -> int:
    """Start a module of tools/ with this Python; it sets up what it needs, as this file does."""
    return call([sys.executable, "-m", f"tools.{name}", *arguments], child_environment(PYTHONPATH=str(ROOT)))


TOOLS = ("audit", "sbom", "judge", "lock")
_OWN = (run, test, core, setup, lint, bench, soak, damage, fuzz, screenshots, words)
COMMANDS: dict[str, Callable[[list[str]], int]] = {
    **{each.__name__: each for each in _OWN},
    **{name: partial(tool, name) for name in TOOLS},
}


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


def with_tests() -> dict[str, str]:
    """Return the environment of a module below tests/ that is started by itself."""
    return child_environment(PYTHONPATH=str(ROOT / "tests"))


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
