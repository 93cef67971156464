"""Whole paths, by which a file is known whatever way leads to it."""

from pathlib import Path


def whole_path(path: Path) -> Path:
    """Return a path from the root on, with its links followed.

    One that leads round in a circle, or that no system would take, is returned as it is: whoever opens it
    then says what is wrong.
    """
    try:
        return path.resolve()
    except (OSError, RuntimeError, ValueError):
        return path
