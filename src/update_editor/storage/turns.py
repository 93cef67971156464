"""Taking turns at a file: between the look at what stands in it and the write, nobody else writes.

Whoever writes holds a file beside it for that moment. The system lets go of it when a program ends, so that a
crash keeps nobody waiting. Where none can be made or held, or a sync client carries the files, everybody
writes as if alone, and the look before each write is what protects.
"""

import os
import time
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path

from update_editor.storage.held_file import hold
from update_editor.storage.names_beside import start_of_name

LONGEST = 10.0
"""Seconds that one waits for one's turn at the most; a save takes a small part of one."""
_PAUSE = 0.01
_LONGEST_NAME = 200
"""Bytes."""


@contextmanager
def turn_at(path: Path) -> Iterator[bool]:
    """Wait until nobody else is at a file, and keep others waiting within.

    It gives whether others do wait: where nothing can be held, they don't.
    """
    target = Path(os.path.realpath(path))
    sign = target.with_name(f".{start_of_name(target, _LONGEST_NAME)}.saving")
    held = _held(sign)
    try:
        yield held is not None
    finally:
        if held is not None:
            _let_go(sign, held)


def _held(sign: Path) -> int | None:
    """Hold the sign as soon as nobody does, and return it, open; None where that can't be."""
    until = time.monotonic() + LONGEST
    while time.monotonic() < until:
        try:
            file = os.open(sign, os.O_RDWR | os.O_CREAT, 0o600)
        except OSError:
            return None
        try:
            hold(file)
            if os.path.samestat(os.fstat(file), sign.stat()):
                return file
        except (BlockingIOError, PermissionError, FileNotFoundError):
            pass  # another's turn, or the sign of a turn that is just over
        except OSError:
            os.close(file)
            return None
        os.close(file)
        time.sleep(_PAUSE)
    return None


def _let_go(sign: Path, file: int) -> None:
    """Take the sign away while it is held still: who finds it gone makes one of their own."""
    with suppress(OSError):  # Windows removes no file that is open
        sign.unlink()
    os.close(file)
    if os.name == "nt":
        with suppress(OSError):
            sign.unlink()
