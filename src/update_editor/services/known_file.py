"""What is known of an update's file: how it was when it was last read or written here, and what it said."""

from collections.abc import Mapping

from msgspec import Struct
from msgspec.structs import replace

from update_editor.model import JsonObject, Update
from update_editor.storage import SeenFile, Weekly


class KnownFile(Struct, frozen=True, kw_only=True):
    """How the file was seen, and the update, the members and the plain object that stood in it.

    ``seen`` is None where that is not known, ``update`` where nothing was saved yet. ``also_from`` are the
    hashes of files that the update was made from, other than those that ``seen`` tells of; ``copies`` what
    the copies said that were taken in here, by their hashes.
    """

    seen: SeenFile | None = None
    update: Update | None = None
    others: Mapping[str, bytes] = {}
    raw: JsonObject | None = None
    also_from: tuple[str, ...] = ()
    copies: Mapping[str, Update] = {}

    @property
    def lineage(self) -> tuple[str, ...]:
        """The hashes of the files that what is saved next was made from, the last first."""
        return (*(() if self.seen is None else self.seen.lineage), *self.also_from)

    def says(self, weekly: Weekly) -> bool:
        """Whether the file says what is held here."""
        is_said = weekly.update is self.update or weekly.update == self.update
        return is_said and weekly.others == self.others and weekly.raw is self.raw

    def taken_over(self, seen: SeenFile, theirs: Weekly) -> "KnownFile":
        """Return what is known once somebody else's file, in place of this one, was taken in."""
        return replace(self, seen=seen, update=theirs.update, others=theirs.others, also_from=self.lineage)

    def with_copy(self, lineage: tuple[str, ...], copy: Update) -> "KnownFile":
        """Return what is known once a copy of this lineage was taken in."""
        copies = {**self.copies, lineage[0]: copy}
        return replace(self, also_from=(*lineage, *self.also_from), copies=copies)
