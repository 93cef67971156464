"""The report of an error that nobody foresaw: what a person may copy to those who can mend it.

It holds nothing that a person wrote and no folder of theirs. What an error says of itself can quote the
update, so it is left out but for kinds of error that speak of the program alone.
"""

import linecache
import platform
from collections.abc import Mapping
from pathlib import Path
from traceback import walk_tb
from types import TracebackType

from update_editor import __version__
from update_editor.model import Unusable

MOST_FRAMES = 60
MOST_ERRORS = 20

_SPEAK_OF_THE_PROGRAM = (
    AttributeError,
    ImportError,
    MemoryError,
    NameError,
    RecursionError,
    ZeroDivisionError,
)
_PACKAGE = "update_editor"
_INSTALLED = "site-packages"


def crash_report(error: BaseException, parts: Mapping[str, str]) -> str:
    """Return the report of an error; ``parts`` are further lines of what took part, such as Qt's version."""
    lines = [f"{name}: {value}" for name, value in (*program_and_system(), *parts.items())]
    return "\n".join([*lines, "", *_chain(error)]) + "\n"


def program_and_system() -> tuple[tuple[str, str], ...]:
    """Return the versions of the program, of Python and of the system, each with its name."""
    return (
        ("Update Editor", __version__),
        ("Python", platform.python_version()),
        ("System", f"{platform.system()} {platform.release()} {platform.machine()}"),
    )


def _chain(error: BaseException) -> list[str]:
    """Return the lines of an error, those of the errors that led to it first.

    Errors can lead round in a circle: each is told once, and at most ``MOST_ERRORS`` of them, the latest.
    """
    errors: list[BaseException] = []
    before: BaseException | None = error
    while before is not None and len(errors) < MOST_ERRORS and not any(before is each for each in errors):
        errors.append(before)
        before = before.__cause__ or (None if before.__suppress_context__ else before.__context__)
    lines: list[str] = []
    for each in reversed(errors):
        lines += ["", "Then, while that was seen to:"] if lines else []
        lines += [*_frames(each.__traceback__), error_name(each)]
    return lines


def _frames(traceback: TracebackType | None) -> list[str]:
    lines = []
    for frame, number in list(walk_tb(traceback))[-MOST_FRAMES:]:
        code = frame.f_code
        lines.append(f"  {short_path(code.co_filename)}:{number} in {code.co_name}")
        source = linecache.getline(code.co_filename, number).strip()
        if source and _is_program(code.co_filename):
            lines.append(f"    {source}")
    return lines


def error_name(error: BaseException) -> str:
    """Return what kind of error it is, with what it says only where it speaks of the program alone."""
    kind = type(error)
    name = kind.__qualname__ if kind.__module__ == "builtins" else f"{kind.__module__}.{kind.__qualname__}"
    if isinstance(error, Unusable):
        return f"{name} ({error.code})"
    return f"{name}: {without_home(str(error))}" if isinstance(error, _SPEAK_OF_THE_PROGRAM) else name


def short_path(path: str) -> str:
    """Return a path of the program's text or of a package's from the package on; of others the name alone."""
    parts = Path(path.replace("\\", "/")).parts
    for mark, step in ((_INSTALLED, 1), (_PACKAGE, 0)):
        if mark in parts:
            return "/".join(parts[len(parts) - parts[::-1].index(mark) - 1 + step :])
    return parts[-1] if parts else path


def without_home(text: str) -> str:
    """Return a text in which the person's own folder is ``~``."""
    return text.replace(str(Path.home()), "~")


def _is_program(path: str) -> bool:
    return short_path(path).startswith(f"{_PACKAGE}/")
