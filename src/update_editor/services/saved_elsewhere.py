"""What somebody else saved in an update's file since it was last read or written here: when, and who."""

import datetime as dt
from pathlib import Path

from msgspec import Struct
from msgspec.structs import replace

from update_editor.model import Unusable
from update_editor.services.presence import who_saved
from update_editor.storage import SeenFile, seems_other
from update_editor.storage.presence import OpenBy
from update_editor.storage.weekly import file_digest


class SavedElsewhere(Struct, frozen=True, kw_only=True):
    """A file that is not as it was seen: the SHA-256 of its bytes, when it was saved, and by whom.

    ``says`` is None where no sign at the file tells. ``size`` is in bytes, ``modified`` in nanoseconds.
    """

    digest: str
    size: int
    modified: int
    says: OpenBy | None = None

    @property
    def when(self) -> dt.datetime | None:
        """When it was saved, by the clock of its folder; None where that is no date."""
        try:
            return dt.datetime.fromtimestamp(self.modified / 1_000_000_000, dt.UTC)
        except (OSError, OverflowError, ValueError):
            return None


def saved_elsewhere(path: Path, seen: SeenFile, known: SavedElsewhere | None = None) -> SavedElsewhere | None:
    """Return how a file is by now; None where it is as it was seen, or can't be read, or is gone.

    ``known`` is what was found before. Where the file is still so it is not read again, but asked who saved
    it, for a sign comes after the file: it is returned itself where nothing more is known.
    """
    try:
        told = path.stat()
        if known is not None and (told.st_size, told.st_mtime_ns) == (known.size, known.modified):
            return _with_who(path, known)
        if not seems_other(path, seen):
            return None
        found = SavedElsewhere(digest=file_digest(path), size=told.st_size, modified=told.st_mtime_ns)
    except (OSError, ValueError, Unusable):
        return None
    return None if found.digest == seen.digest else _with_who(path, found)


def _with_who(path: Path, found: SavedElsewhere) -> SavedElsewhere:
    if found.says is not None and found.says.who:
        return found
    says = who_saved(path, found.digest)
    is_new = says is not None and (found.says is None or bool(says.who))
    return replace(found, says=says) if is_new else found
