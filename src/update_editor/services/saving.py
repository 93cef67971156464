"""Writing an update to its file: an order in, what was written out, so that a thread can do it."""

import datetime as dt
import os
from collections.abc import Callable
from itertools import count
from pathlib import Path
from typing import TYPE_CHECKING

from msgspec import Struct
from msgspec.structs import replace

from update_editor.model import Unusable
from update_editor.services.presence import who_saved
from update_editor.services.versions import with_replaced
from update_editor.storage import (
    Expected,
    PackedWeekly,
    Reached,
    SeenFile,
    Weekly,
    check_packed,
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
    write_atomically,
    write_weekly,
)
from update_editor.storage.atomic import COPIED
from update_editor.storage.leftovers import remove_leftovers
from update_editor.storage.packing import Packing

if TYPE_CHECKING:
    from concurrent.futures import Executor


class SaveOrder(Struct, frozen=True, kw_only=True):
    """What is to be written, and where.

    ``seen`` is how the file was when it was last read or written here, None where it is another's;
    ``made_from`` are the hashes of the files that the update was made from, the last first. With
    ``replaces`` what somebody else saved there since is written over, and kept as a version, or beside the
    file where it can't be read. ``packing`` knows what was packed before; one order at a time uses it.
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
            ``file-renamed`` where it has another name now, or ``file-copied`` where another file beside it
            holds what it held, which may be a copy to keep: ``now`` is the name.
    """
    from concurrent.futures import ThreadPoolExecutor

    with turn_at(order.target) as is_alone, ThreadPoolExecutor(2, "save") as beside:
        order = _with_what_it_replaces(order)
        packed = pack_weekly(order.weekly, order.packing, order.made_from)
        writing = _Writing(order, packed, reached, announce, beside)
        write_weekly(order.target, packed, writing.reach, writing.before_replacing)
        if is_alone:
            remove_leftovers(Path(os.path.realpath(order.target)))
        return writing.saved()


class _Writing:
    """One write of a file, and what is read and hashed beside it while the disk is waited for."""

    def __init__(
        self,
        order: SaveOrder,
        packed: PackedWeekly,
        reached: Reached,
        announce: Announce,
        beside: "Executor",
    ) -> None:
        self._order, self._packed = order, packed
        self._reached, self._announce, self._beside = reached, announce, beside
        self._was_copied = False

    def reach(self, step: str) -> None:
        """Hear of a step of the write. What comes after it is verified takes the disk, and not Python."""
        self._reached(step)
        if step == "verified":
            self._look = self._beside.submit(_look, self._order)
            self._digest = self._beside.submit(digest_of, self._packed.data)
            self._check = self._beside.submit(check_packed, self._packed)
        elif step == COPIED:
            self._was_copied = True

    def before_replacing(self) -> None:
        """See that nobody else has written there and the new file opens, and announce what is about to be.

        Raises:
            Unusable: as ``_look`` and ``check_packed``.
        """
        self._look.result()
        self._check.result()
        if self._order.seen is not None:
            before, after = self._order.seen.digest, self._digest.result()
            self._announce(Expected(path=self._order.target, before=before, after=after))

    def saved(self) -> SavedFile:
        """Return what was written."""
        data = self._packed.data
        return SavedFile(
            weekly=self._order.weekly,
            data=data,
            target=self._order.target,
            seen=seen_file(self._order.target, data, self._digest.result()),
            was_copied=self._was_copied,
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
    theirs = file_bytes(order.target)
    says = who_saved(order.target, digest_of(theirs))
    try:
        by = "" if says is None else says.who
        weekly = with_replaced(order.weekly, read_weekly(theirs), by, order.now)
    except Unusable:
        _keep_beside(order.target, theirs)
        return order
    made_from = (*seen_file(order.target, theirs).lineage, *order.made_from)
    return replace(order, weekly=weekly, made_from=made_from)


def _keep_beside(path: Path, data: bytes) -> None:
    """Keep a file that can't be opened, and so is no version, under another name: it may be mended."""
    names = (path.with_stem(f"{path.stem} (replaced{f' {n}' if n > 1 else ''})") for n in count(1))
    if data:
        write_atomically(next(each for each in names if not each.exists()), data)


def _gone(path: Path, seen: SeenFile) -> Unusable:
    found = renamed(path, seen)
    if found is None:
        return Unusable("file-gone", name=path.name)
    code = "file-renamed" if found.is_certain else "file-copied"
    return Unusable(code, name=path.name, now=found.path.name)
