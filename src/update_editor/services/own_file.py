"""What a session knows of its update's file: where it is, what stood in it last, and what it came from."""

import datetime as dt
from pathlib import Path
from typing import TYPE_CHECKING

from update_editor.model import Unusable, Update
from update_editor.services.saving import SavedFile, SaveOrder
from update_editor.services.undo import KnownFile
from update_editor.services.whole_path import whole_path
from update_editor.storage import SeenFile, Weekly
from update_editor.storage.packing import Packing

if TYPE_CHECKING:
    from update_editor.services.rescue import Rescued


class OwnFile:
    """The file of one update.

    ``seen`` is how it was when it was read or written here, None where that is not known; ``rescued`` what
    could be read of a damaged one, until it is saved in another; ``update`` what stood in it last.
    """

    def __init__(
        self,
        path: Path | None,
        seen: SeenFile | None,
        rescued: "Rescued | None",
        *,
        update: Update | None,
        weekly: Weekly,
    ) -> None:
        """Know a file with ``update`` in it (None: nothing was saved yet) and what else ``weekly`` holds."""
        self.path = path
        self.seen = seen
        self.rescued = rescued
        self.update = update
        self._others = weekly.others
        self._raw = weekly.raw
        self._also_from: tuple[str, ...] = ()
        self._packing = Packing()

    def says(self, weekly: Weekly) -> bool:
        """Return whether this stands in it."""
        is_said = weekly.update is self.update or weekly.update == self.update
        return is_said and weekly.others == self._others and weekly.raw is self._raw

    def is_at(self, target: Path) -> bool:
        """Return whether it is the one at a path."""
        return self.path is not None and whole_path(target) == whole_path(self.path)

    @property
    def known(self) -> KnownFile:
        """What is known of it now."""
        return KnownFile(seen=self.seen, update=self.update, others=self._others, also_from=self._also_from)

    def know(self, file: KnownFile) -> None:
        """Take it that the file is so: what is merged with it next began there."""
        self.seen, self.update, self._others = file.seen, file.update, file.others
        self._also_from = file.also_from

    @property
    def made_from(self) -> tuple[str, ...]:
        """The hashes of the files that the update was made from, the last first."""
        return (*(() if self.seen is None else self.seen.lineage), *self._also_from)

    def order(self, weekly: Weekly, path: Path | None, now: dt.datetime, *, replaces: bool) -> SaveOrder:
        """Return what is to be written there, or at another path.

        Raises:
            Unusable: ``no-name``; ``damaged-stays`` where it is what could be read of that file.
        """
        target = path or self.path
        if target is None:
            raise Unusable("no-name")
        if self.rescued is not None and self.is_at(target):
            raise Unusable("damaged-stays", name=target.name)
        return SaveOrder(
            weekly=weekly,
            target=target,
            now=now,
            packing=self._packing,
            seen=self.seen if self.is_at(target) else None,
            made_from=self.made_from,
            replaces=replaces,
        )

    def take_saved(self, saved: SavedFile, file: KnownFile) -> None:
        """Know that it was written, and is so now."""
        self.path, self.rescued = saved.target, None
        self._raw = saved.weekly.raw
        self.know(file)
