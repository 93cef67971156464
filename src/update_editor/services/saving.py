"""Writing an update to its file: an order in, what was written out, so that a thread can do it."""

import datetime as dt
from collections.abc import Callable
from contextlib import suppress
from pathlib import Path

from msgspec import Struct
from msgspec.structs import replace

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
    pack_weekly,
    read_weekly,
    renamed,
    seen_file,
    turn_at,
    write_weekly,
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
    from concurrent.futures import ThreadPoolExecutor

    steps: list[str] = []

    def reach(step: str) -> None:
        steps.append(step)
        reached(step)

    with turn_at(order.target), ThreadPoolExecutor(2, "save") as beside:
        order = _with_what_it_replaces(order)
        # Reading and hashing wait for the disk and the processor, not for Python: the rest goes on meanwhile.
        look = beside.submit(_look, order)
        packed = pack_weekly(order.weekly, order.packing, order.made_from)
        digest = beside.submit(digest_of, packed.data)

        def about_to_replace() -> None:
            look.result()
            if order.seen is not None:
                after = digest.result()
                announce(Expected(path=order.target, before=order.seen.digest, after=after))

        write_weekly(order.target, packed, reach, about_to_replace)
        return SavedFile(
            weekly=order.weekly,
            data=packed.data,
            target=order.target,
            seen=seen_file(order.target, packed.data, digest.result()),
            was_copied=COPIED in steps,
        )


def _look(order: SaveOrder) -> None:
    """See that a file is as it was seen; raises Unusable where it is not, and must not be replaced."""
    if order.seen is None or order.replaces:
        return
    if is_gone(order.target):
        raise _gone(order.target, order.seen)
    if is_other(order.target, order.seen):
        raise Unusable("changed-on-disk", name=order.target.name)


def _with_what_it_replaces(order: SaveOrder) -> SaveOrder:
    """Return an order with a version of what somebody else saved, where that is to be replaced."""
    if order.seen is None or not order.replaces or not is_other(order.target, order.seen):
        return order
    with suppress(Unusable):
        theirs = file_bytes(order.target)
        weekly = with_replaced(order.weekly, read_weekly(theirs), order.now)
        made_from = (*seen_file(order.target, theirs).lineage, *order.made_from)
        return replace(order, weekly=weekly, made_from=made_from)
    return order


def _gone(path: Path, seen: SeenFile) -> Unusable:
    found = renamed(path, seen)
    if found is None:
        return Unusable("file-gone", name=path.name)
    return Unusable("file-renamed", name=path.name, now=found.name)
