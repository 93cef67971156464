"""What a file held when it was last read or written here, so that a change by somebody else is noticed."""

import hashlib
from itertools import islice
from pathlib import Path

from msgspec import Struct

from update_editor.model import Unusable
from update_editor.storage.lineage import lineage_of, short
from update_editor.storage.names_beside import names_beside
from update_editor.storage.weekly import file_digest

MOST_READ = 100
"""Files that are read to find one under its new name."""


class SeenFile(Struct, frozen=True, kw_only=True):
    """A file as it was seen: the SHA-256 of its bytes, and its size and time, which are quick to look at.

    ``size`` is in bytes, ``modified`` in nanoseconds; both are -1 where the file could not be asked.
    ``made_from`` are the hashes of the files that it was made from, the last first. ``file_id`` is by what
    the system knows it whatever it is called, a device and a number on it; None where nobody could say.
    """

    digest: str
    size: int = -1
    modified: int = -1
    made_from: tuple[str, ...] = ()
    file_id: tuple[int, int] | None = None

    @property
    def lineage(self) -> tuple[str, ...]:
        """The hashes of this file and of those that it was made from: what a file made from it says."""
        return (short(self.digest), *self.made_from)


class SameFile(Struct, frozen=True):
    """Another file that holds what one held; ``is_certain`` where it is that one under another name."""

    path: Path
    is_certain: bool


class Expected(Struct, frozen=True):
    """What a save is about to do to a file, by the SHA-256 of the bytes ``before`` and ``after``."""

    path: Path
    before: str
    after: str


def seen_file(path: Path, data: bytes, digest: str = "") -> SeenFile:
    """Return how a file is seen whose bytes were just read, or written; ``digest`` where it is known."""
    size, modified = _size_and_time(path)
    return SeenFile(
        digest=digest or digest_of(data),
        size=size if size == len(data) else -1,
        modified=modified,
        made_from=lineage_of(data),
        file_id=_file_id(path),
    )


def is_other(path: Path, seen: SeenFile) -> bool:
    """Say whether a file holds other bytes than it did. One that is gone holds none that could be lost.

    Raises:
        Unusable: it is there, and can't be read.
    """
    try:
        return file_digest(path) != seen.digest
    except Unusable as error:
        if error.code == "not-found":
            return False
        raise


def is_gone(path: Path) -> bool:
    """Say whether a file was renamed, moved or deleted. Where its whole folder is away, that is not known."""
    try:
        path.stat()
    except FileNotFoundError:
        return path.parent.is_dir()
    except (OSError, ValueError):
        return False
    return False


def renamed(path: Path, seen: SeenFile) -> SameFile | None:
    """Return the file of the same kind that holds what one that is gone held; None where none is beside it.

    It may be a copy that somebody made to keep, but for the very one that the system knows by the same id.
    Only files of its size are read, at most ``MOST_READ``. Where several hold the same, and none of them is
    that one, it is none.
    """
    kind = path.suffix
    beside = [path.with_name(name) for name in names_beside(path) if name.endswith(kind)]
    known = [each for each in beside if seen.file_id is not None and _file_id(each) == seen.file_id]
    if len(known) == 1 and _holds(known[0], seen):
        return SameFile(known[0], is_certain=True)
    of_its_size = (each for each in beside if seen.size in (-1, _size_and_time(each)[0]))
    found = [each for each in islice(of_its_size, MOST_READ) if _holds(each, seen)]
    return SameFile(found[0], is_certain=False) if len(found) == 1 else None


def _holds(path: Path, seen: SeenFile) -> bool:
    try:
        return path.is_file() and not is_other(path, seen)
    except Unusable:
        return False


def seems_other(path: Path, seen: SeenFile) -> bool:
    """Say whether a file is another than was seen, and read it only where its size or time is another.

    For a look in passing: of one that can't be read it is not said. What is written over a file asks
    ``is_other``.
    """
    if _size_and_time(path) == (seen.size, seen.modified):
        return False
    try:
        return is_other(path, seen)
    except Unusable:
        return False


def _size_and_time(path: Path) -> tuple[int, int]:
    try:
        told = path.stat()
    except (OSError, ValueError):
        return -1, -1
    return told.st_size, told.st_mtime_ns


def _file_id(path: Path) -> tuple[int, int] | None:
    """Return by what the system knows a file; some file systems know none by a number."""
    try:
        told = path.stat()
    except (OSError, ValueError):
        return None
    return (told.st_dev, told.st_ino) if told.st_ino else None


def digest_of(data: bytes) -> str:
    """Return the SHA-256 of some bytes, as a file is known by."""
    return hashlib.sha256(data).hexdigest()
