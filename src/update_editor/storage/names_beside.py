"""Names in a file's folder: those that stand there, and the beginning of one made from its own."""

from itertools import islice
from pathlib import Path

MOST_NAMES = 5_000
"""Names in a folder that are read."""


def names_beside(path: Path) -> tuple[str, ...]:
    """Return the names in the folder of a file, in order; none where nobody may look into it."""
    try:
        return tuple(sorted(each.name for each in islice(path.parent.iterdir(), MOST_NAMES)))
    except OSError:
        return ()


def start_of_name(path: Path, longest: int) -> str:
    """Return a file's name, cut to so many bytes that a system takes it with more around it."""
    return path.name.encode("utf-8", "ignore")[:longest].decode("utf-8", "ignore")
