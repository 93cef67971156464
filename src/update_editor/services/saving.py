"""Writing an update to its file: an order in, what was written out, so that a thread can do it."""

import datetime as dt
from collections.abc import Callable
from contextlib import suppress
from functools import partial
from pathlib import Path

from msgspec import Struct

from update_editor.model import Unusable
from update_editor.services.versions import with_replaced
from update_editor.storage import (
    Expected,
    Reached,
    SeenFile,
    Weekly,
    digest_of,
    go_on,
    is_other,
    open_weekly,
    save_weekly,
    seen_file,
    turn_at,
)
from update_editor.storage.packing import Packing


class SaveOrder(Struct, frozen=True, kw_only=True):
    """What is to be written, and where.

    ``seen`` is how the file was when it was last read or written here, None where it is another's. With
    ``replaces`` what somebody else saved there since is written over, and kept as a version. ``packing``
    knows what was packed before; one order at a time uses it.
    """

    weekly: Weekly
    target: Path
    now: dt.datetime
    packing: Packing
    seen: SeenFile | None = None
    replaces: bool = False


class SavedFile(Struct, frozen=True, kw_only=True):
    """What was written: the file's content, where it is, and how it is seen."""

    weekly: Weekly
    target: Path
    seen: SeenFile


Announce = Callable[[Expected], object]
"""Told what is about to be put in the place of an update's file."""


def unannounced(_expected: Expected) -> None:
    """Have nobody told of what is about to be written."""


def write(order: SaveOrder, reached: Reached = go_on, announce: Announce = unannounced) -> SavedFile:
    """Write a file as it was ordered. ``announce`` is told where it is one that was seen here.

    Raises:
        Unusable: the sentence says what failed; the file is as it was. ``changed-on-disk`` where somebody
            else saved there since it was read or written here.
    """
    weekly = order.weekly
    with turn_at(order.target):
        if order.seen is not None and is_other(order.target, order.seen):
            if not order.replaces:
                raise Unusable("changed-on-disk", name=order.target.name)
            with suppress(Unusable):
                weekly = with_replaced(weekly, open_weekly(order.target), order.now)
        data = save_weekly(order.target, weekly, order.packing, reached, partial(_tell, order, announce))
        return SavedFile(weekly=weekly, target=order.target, seen=seen_file(order.target, data))


def _tell(order: SaveOrder, announce: Announce, data: bytes) -> None:
    if order.seen is not None:
        announce(Expected(path=order.target, before=order.seen.digest, after=digest_of(data)))
