"""The temporary file of a write: its name, which tells whose it is, and what a killed program left of one.

A program that is killed while it writes leaves its temporary file beside the one that it was to replace. The
next save of an update or of a backup copy there removes it: never any other file, and none that somebody may
still be writing.
"""

import re
import stat
import tempfile
from collections.abc import Callable
from contextlib import suppress
from pathlib import Path

from update_editor.storage.names_beside import names_beside, start_of_name

OLD = 3600.0
"""Seconds after which a temporary file is a leftover: a write takes moments."""
_LONGEST_NAME = 120
"""Bytes of a file's name that the name of its temporary file has."""
_CERTAIN = _LONGEST_NAME - 3
"""Bytes from which a name may be the beginning of a longer one: no letter has more than 4."""
_ENDING = ".tmp"
_NAME = re.compile(r"\.(.+)-[a-z0-9_]{8}\.tmp", re.ASCII | re.DOTALL)
"""The name, and what ``tempfile`` adds."""


def new_temporary(target: Path) -> tuple[int, Path]:
    """Make a temporary file beside the one that it is to replace; return it, open, and where it is."""
    handle, name = tempfile.mkstemp(prefix=_start(target), suffix=_ENDING, dir=target.parent)
    return handle, Path(name)


def remove_leftovers(written: Path, is_its: Callable[[str], bool] | None = None) -> None:
    """Remove what killed writes left beside a file; for one whose turn it is, just after it has written.

    It is what was to become that file, or any whose name ``is_its``. How old one is, is told by the clock
    that stamps the files of the folder. Where a name is so long that another file's could begin in the same
    way, nothing is removed.
    """
    with suppress(OSError):
        now = written.stat().st_mtime
        for name in names_beside(written):
            meant = _meant(name)
            if meant and (meant == written.name if is_its is None else is_its(meant)):
                _remove_old(written.with_name(name), now)


def _start(target: Path) -> str:
    return f".{start_of_name(target, _LONGEST_NAME)}-"


def _meant(temporary: str) -> str:
    """Return the name that a temporary file was to get; empty where it is none, or the name was cut."""
    match = _NAME.fullmatch(temporary)
    return "" if match is None or len(match[1].encode("utf-8", "ignore")) >= _CERTAIN else match[1]


def _remove_old(leftover: Path, now: float) -> None:
    with suppress(OSError):
        told = leftover.lstat()
        if stat.S_ISREG(told.st_mode) and now - told.st_mtime > OLD:
            leftover.unlink()
