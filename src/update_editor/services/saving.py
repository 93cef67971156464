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
    file_bytes,
    go_on,
    is_gone,
    is_other,
    read_weekly,
    renamed,
    save_weekly,
    seen_file,
    turn_at,
)
from update_editor.storage.atomic import COPIED
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
    """What was written: the file's content and its bytes, where it is, and how it is seen.

    ``was_copied`` where it could only be copied over the one before, which was not whole for a moment.
    """

    weekly: Weekly
    data: bytes
    target: Path
    seen: SeenFile
    was_copied: bool = False


Announce = Callable[[Expected], object]
"""Told what is about to be put in the place of an update's file."""


def unannounced(_expected: Expected) -> None:
    """Have nobody told of what is about to be written."""


def write(order: SaveOrder, reached: Reached = go_on, announce: Announce = unannounced) -> SavedFile:
    """Write a file as it was ordered. ``announce`` is told where it is one that was seen here.

    Raises:
        Unusable: the sentence says what failed; the file is as it was. ``changed-on-disk`` where somebody
            else saved there since it was read or written here; ``file-gone`` where it is there no longer, and
            ``file-renamed`` where another file beside it holds what it held: ``now`` is the name.
    """
    weekly, made_from = order.weekly, order.made_from
    steps: list[str] = []

    def reach(step: str) -> None:
        steps.append(step)
        reached(step)

    with turn_at(order.target):
        if order.seen is not None and not order.replaces and is_gone(order.target):
            raise _gone(order.target, order.seen)
        if order.seen is not None and is_other(order.target, order.seen):
            if not order.replaces:
                raise Unusable("changed-on-disk", name=order.target.name)
            with suppress(Unusable):
                replaced = file_bytes(order.target)
                weekly = with_replaced(weekly, read_weekly(replaced), order.now)
                made_from = (*seen_file(order.target, replaced).lineage, *made_from)
        data = save_weekly(
            order.target, weekly, order.packing, reach, partial(_tell, order, announce), made_from
        )
        return SavedFile(
            weekly=weekly,
            data=data,
            target=order.target,
            seen=seen_file(order.target, data),
            was_copied=COPIED in steps,
        )


def _gone(path: Path, seen: SeenFile) -> Unusable:
    found = renamed(path, seen)
    if found is None:
        return Unusable("file-gone", name=path.name)
    return Unusable("file-renamed", name=path.name, now=found.name)


def _tell(order: SaveOrder, announce: Announce, data: bytes) -> None:
    if order.seen is not None:
        announce(Expected(path=order.target, before=order.seen.digest, after=digest_of(data)))
