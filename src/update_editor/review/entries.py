"""Items and bullets that were added, removed or moved, as tracked changes on their list."""

from bisect import bisect_left
from collections.abc import Collection, Sequence
from typing import TypeVar

from msgspec.structs import replace

from update_editor.model import Bullet, Change, Item, Move
from update_editor.review.edits import Reviewer
from update_editor.review.missing import with_missing
from update_editor.review.moves import moved_back, put_back

Entry = TypeVar("Entry", Item, Bullet)


def tracked_entries(
    before: tuple[Entry, ...], after: tuple[Entry, ...], by: Reviewer, passed_on: Collection[str] = ()
) -> tuple[Entry, ...]:
    """Return ``after`` with what was added, removed or moved since ``before`` as tracked changes.

    What somebody removed stays and is marked, unless they had added it themselves. ``passed_on`` are the ids
    of those that came from, or went to, next week: that is planning, which nobody has to decide on.
    """
    if before == after:
        return after
    if [entry.id for entry in before] == [entry.id for entry in after]:  # as where somebody types in one
        return tuple(map(_marked_as, after, before))
    left = _without_gone(before, {entry.id for entry in after}, by, passed_on)
    old = {entry.id: entry for entry in left}
    marked = [
        _marked_as(entry, old[entry.id])
        if entry.id in old
        else _new(entry, None if entry.id in passed_on else by.change())
        for entry in after
    ]
    return _with_moves(left, _with_removed(left, marked, by), by)


def _without_gone(
    before: tuple[Entry, ...], there: Collection[str], by: Reviewer, passed_on: Collection[str]
) -> tuple[Entry, ...]:
    """Return the entries but for those that go without a trace, and moves that name none of them."""
    gone = {
        place
        for place, entry in enumerate(before)
        if entry.id not in there and (is_own(entry, by) or entry.id in passed_on)
    }
    return put_back(before, set(), gone)


def is_own(entry: Entry, by: Reviewer) -> bool:
    """Say whether an entry is somebody's own addition, in which nothing of theirs needs to be tracked."""
    return entry.insertion is not None and entry.insertion.author == by.author and entry.deletion is None


def _marked_as(entry: Entry, old: Entry) -> Entry:
    if entry is old:
        return entry
    return replace(entry, insertion=old.insertion, deletion=old.deletion, move=old.move)


def _new(entry: Entry, insertion: Change | None) -> Entry:
    return replace(entry, insertion=insertion, deletion=None, move=None)


def _with_removed(before: tuple[Entry, ...], entries: list[Entry], by: Reviewer) -> list[Entry]:
    """Put back what was removed, marked, each behind the one that it stood behind."""
    there = {entry.id for entry in entries}
    removed = [
        replace(entry, deletion=by.change()) if entry.id not in there and not entry.deletion else entry
        for entry in before
    ]
    return with_missing(entries, removed, lambda entry: entry.id)


def _with_moves(before: tuple[Entry, ...], entries: list[Entry], by: Reviewer) -> tuple[Entry, ...]:
    """Say of each entry that stands elsewhere than at first what it stood behind."""
    places = {entry.id: place for place, entry in enumerate(before)}
    order = [places[entry.id] for entry in entries if entry.id in places]
    if order == sorted(order):
        return tuple(entries)
    first_order = [entry.id for entry in moved_back(before)]
    rank = {entry_id: place for place, entry_id in enumerate(first_order)}
    known = [entry for entry in entries if entry.id in rank]
    moved = {rank[entry.id] for entry in known if entry.move is not None}
    stay = _staying([rank[entry.id] for entry in known], moved)
    return tuple(_moved(entry, rank, stay, first_order, by) for entry in entries)


def _staying(ranks: Sequence[int], moved: Collection[int]) -> set[int]:
    """Return the ranks of those that nobody moved: the most that are in order, and what fits among them.

    ``ranks`` are those of the first list in their order now, ``moved`` of which somebody said before that
    they were moved: they stay where they are in order again.
    """
    chain = _longest_in_order([rank for rank in ranks if rank not in moved])
    places = [place for place, rank in enumerate(ranks) if rank in chain]
    staying = [ranks[place] for place in places]
    for place, rank in enumerate(ranks):
        at = bisect_left(places, place)
        is_behind = at == 0 or staying[at - 1] < rank
        is_before = at == len(staying) or rank < staying[at]
        if rank in moved and is_behind and is_before:
            places.insert(at, place)
            staying.insert(at, rank)
    return set(staying)


def _moved(entry: Entry, rank: dict[str, int], stay: set[int], first_order: list[str], by: Reviewer) -> Entry:
    place = rank.get(entry.id)
    if place is None or place in stay:
        return replace(entry, move=None) if entry.move is not None else entry
    behind = first_order[place - 1] if place else None
    if entry.move is not None:
        return replace(entry, move=replace(entry.move, from_after=behind))
    moved = by.change()
    return replace(entry, move=Move(author=moved.author, date=moved.date, id=moved.id, from_after=behind))


def _longest_in_order(ranks: list[int]) -> set[int]:
    """Return the ranks of a longest run, with gaps, that is in rising order: those that nobody moved."""
    best: list[int] = []
    came_from: dict[int, int | None] = {}
    for rank in ranks:
        place = bisect_left(best, rank)
        came_from[rank] = best[place - 1] if place else None
        best[place : place + 1] = [rank]
    chain: set[int] = set()
    rank_or_none = best[-1] if best else None
    while rank_or_none is not None:
        chain.add(rank_or_none)
        rank_or_none = came_from[rank_or_none]
    return chain
