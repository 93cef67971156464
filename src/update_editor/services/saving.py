"""Writing an update to its file: an order in, what was written out, so that a thread can do it."""

import datetime as dt
from contextlib import suppress
from pathlib import Path

from msgspec import Struct

from update_editor.model import Unusable
from update_editor.services.versions import with_replaced
from update_editor.storage import (
    Reached,
    SeenFile,
    Weekly,
    file_bytes,
    go_on,
    is_other,
    read_weekly,
    save_weekly,
    seen_file,
    turn_at,
)
from update_editor.storage.packing import Packing


class SaveOrder(Struct, frozen=True, kw_only=True):
    """What is to be written, and where.

    ``seen`` is how the file was when it was last read or written here, None where it is another's;
    ``made_from`` are the hashes of the files that the update was made from, the last first. With
    ``replaces`` what somebody else saved there since is written over, and kept as a version. ``packing``
    knows what was packed before; one order at a time uses it.
    """

    weekly: Weekly
    target: Path
    now: dt.datetime
    packing: Packing
    seen: SeenFile | None = None
    made_from: tuple[str, ...] = ()
    replaces: bool = False


class SavedFile(Struct, frozen=True, kw_only=True):
    """What was written: the file's content and its bytes, where it is, and how it is seen."""

    weekly: Weekly
    data: bytes
    target: Path
    seen: SeenFile


def write(order: SaveOrder, reached: Reached = go_on) -> SavedFile:
    """Write a file as it was ordered.

    Raises:
        Unusable: the sentence says what failed; the file is as it was. ``changed-on-disk`` where somebody
            else saved there since it was read or written here.
    """
    weekly, made_from = order.weekly, order.made_from
    with turn_at(order.target):
        if order.seen is not None and is_other(order.target, order.seen):
            if not order.replaces:
                raise Unusable("changed-on-disk", name=order.target.name)
            with suppress(Unusable):
                replaced = file_bytes(order.target)
                weekly = with_replaced(weekly, read_weekly(replaced), order.now)
                made_from = (*seen_file(order.target, replaced).lineage, *made_from)
        data = save_weekly(order.target, weekly, order.packing, reached, made_from)
        seen = seen_file(order.target, data)
        return SavedFile(weekly=weekly, data=data, target=order.target, seen=seen)
