"""The updates that a digest may be made of: what each is called, and how much of it is in easy words."""

import datetime as dt
from pathlib import Path

from msgspec import Struct

from update_editor.easyread.progress import progress
from update_editor.model import Unusable
from update_editor.storage import Weekly, open_weekly

_MONTH = dt.timedelta(days=31)


class DigestRow(Struct, frozen=True, kw_only=True):
    """A file: the update in it, or why it can't be read."""

    path: Path
    weekly: Weekly | None = None
    error: Unusable | None = None
    written: int = 0

    @property
    def date(self) -> dt.date | None:
        """The update's date."""
        return self.weekly.update.date if self.weekly is not None else None

    @property
    def is_usable(self) -> bool:
        """Whether a digest gets something from it."""
        return self.weekly is not None and self.written > 0


def digest_row(path: Path) -> DigestRow:
    """Return what there is to know of a file."""
    try:
        weekly = open_weekly(path)
    except Unusable as error:
        return DigestRow(path=path, error=error)
    return DigestRow(path=path, weekly=weekly, written=progress(weekly.update).written)


def proposed(rows: tuple[DigestRow, ...]) -> frozenset[Path]:
    """Return the files of the last month among those that can be used."""
    usable = [each for each in rows if each.is_usable]
    dates = [each.date for each in usable if each.date is not None]
    if not dates:
        return frozenset(each.path for each in usable)
    return frozenset(
        each.path for each in usable if each.date is not None and max(dates) - each.date < _MONTH
    )
