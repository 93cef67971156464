"""What can be done with files that were dropped on the window."""

from collections.abc import Sequence
from pathlib import Path
from typing import Literal

from msgspec import Struct

DropKind = Literal["update", "text", "word", "email", "pictures", "several", "unknown"]

RETURNED = (".docx", ".docm", ".eml")
"""The endings of what may have come back from review."""

_PICTURES = (".png", ".jpg", ".jpeg", ".gif", ".webp", ".bmp", ".tif", ".tiff", ".heic", ".svg")


class Dropped(Struct, frozen=True):
    """What was dropped: an update to open, a text to import, pictures, or what nothing can be done with.

    A Word file may be one to import, or one that came back from review, as an email's attachment may.

    ``name`` is the file's; of ``several`` there is none.
    """

    kind: DropKind
    path: Path | None = None

    @property
    def name(self) -> str:
        """The name of the one file."""
        return "" if self.path is None else self.path.name


def dropped(paths: Sequence[Path]) -> Dropped:
    """Return what files are, by the endings of their names; nothing is read."""
    if paths and all(path.suffix.lower() in _PICTURES for path in paths):
        return Dropped("pictures")
    if len(paths) != 1:
        return Dropped("several" if paths else "unknown")
    from update_editor.importers import SUFFIXES

    (path,) = paths
    ending = path.suffix.lower()
    if ending == ".weekly":
        return Dropped("update", path)
    if ending in RETURNED:
        return Dropped("email" if ending == ".eml" else "word", path)
    return Dropped("text" if ending in SUFFIXES else "unknown", path)
