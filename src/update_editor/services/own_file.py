"""What a session knows of its update's file: where it is, what stood in it last, and what it came from."""

import datetime as dt
from pathlib import Path
from typing import TYPE_CHECKING

from update_editor.model import Unusable
from update_editor.services.known_file import KnownFile
from update_editor.services.saving import SaveOrder
from update_editor.services.whole_path import whole_path
from update_editor.storage import Weekly
from update_editor.storage.packing import Packing

if TYPE_CHECKING:
    from update_editor.services.rescue import Rescued


class OwnFile:
    """The file of one update: where it is, and what is known of it.

    ``rescued`` is what could be read of a damaged one, until it is saved in another.
    """

    def __init__(self, path: Path | None, known: KnownFile, rescued: "Rescued | None") -> None:
        self.path = path
        self.known = known
        self.rescued = rescued
        self._packing = Packing()

    def is_at(self, target: Path) -> bool:
        """Return whether it is the one at a path."""
        return self.path is not None and whole_path(target) == whole_path(self.path)

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
            seen=self.known.seen if self.is_at(target) else None,
            made_from=self.known.lineage,
            replaces=replaces,
        )

    def take_saved(self, target: Path, known: KnownFile) -> None:
        """Know that it was written there, and what is known of it now."""
        self.path, self.rescued, self.known = target, None, known
