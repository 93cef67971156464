"""Putting moved items and bullets back where they stood."""

import datetime as dt
from collections import deque
from collections.abc import Iterable, Iterator, Set
from itertools import pairwise

from msgspec.structs import replace

from update_editor.model import Bullet, Item
from update_editor.review.moments import moment
from update_editor.review.texts import Entry

_FRONT = -1


def moved_back(entries: tuple[Entry, ...]) -> tuple[Entry, ...]:
    """Return the entries, with their moves, in the order that they had before every tracked move."""
    return tuple(entries[place] for place in _original_order(entries))


def put_back(entries: tuple[Entry, ...], back: Set[int], gone: Set[int]) -> tuple[Entry, ...]:
    """Return the entries with some put back and without some others, each named by its place.

    Each goes directly behind the one that its move names; of several behind the same one, the one that was
    moved last goes back first, as undoing would do it. One that names an entry that is gone, or that stands
    in a ring of moves, stays where it is.

    The moves that are still open are written anew, so that putting those back later gives the order that
    putting all back at once would have given.
    """
    if not gone and not back:
        return entries
    original = _original_order(entries)
    order = _Chain(place for place in range(len(entries)) if place not in back)
    last = _FRONT
    for place in original:
        if place in back:
            order.put_behind(last, place)
        if place in back or entries[place].move is None:
            last = place
    stays = [place for place in original if place not in gone]
    behind = {place: entries[before].id for before, place in pairwise(stays)}
    return tuple(
        _behind(entries[place], behind.get(place), place in back) for place in order if place not in gone
    )


def without_idle_moves(entries: tuple[Entry, ...]) -> tuple[Entry, ...]:
    """Return the entries without the moves of those that stand where they would go back to."""
    original = _original_order(entries)
    idle: set[int] = set()
    last = -1
    for place in original:
        is_moved = entries[place].move is not None
        if is_moved and place == last + 1:
            idle.add(place)
        if not is_moved or place in idle:
            last = place
    return put_back(entries, idle, set())


def _behind(entry: Entry, before: str | None, is_back: bool) -> Entry:
    """Return an entry that is put back, or that would go back behind another."""
    if entry.move is None:
        return entry
    return replace(entry, move=None if is_back else replace(entry.move, from_after=before))


def _original_order(entries: tuple[Entry, ...]) -> list[int]:
    """Return the places of the entries in the order that they had before every tracked move."""
    if all(entry.move is None for entry in entries):
        return list(range(len(entries)))
    order = _Chain(range(len(entries)))
    waiting = _by_anchor(entries)
    moving = {place for places in waiting.values() for place in places}
    settled = deque([_FRONT])
    settled.extend(place for place in order if place not in moving)
    while settled:
        anchor = settled.popleft()
        for place in sorted(
            waiting.get(anchor, ()), key=lambda at: (_moved_at(entries[at]), -at), reverse=True
        ):
            order.take_out(place)
            order.put_behind(anchor, place)
            settled.append(place)
    return list(order)


class _Chain:
    """A row of places in which one is taken out, and put behind another, at no cost of looking for it."""

    def __init__(self, places: Iterable[int]) -> None:
        row = [_FRONT, *places]
        self._next = dict(zip(row, [*row[1:], _FRONT], strict=True))
        self._before = {place: before for before, place in self._next.items()}

    def take_out(self, place: int) -> None:
        """Take a place out of the row."""
        before, behind = self._before.pop(place), self._next.pop(place)
        self._next[before], self._before[behind] = behind, before

    def put_behind(self, anchor: int, place: int) -> None:
        """Put a place, which is not in the row, directly behind one that is, or at its front."""
        behind = self._next[anchor]
        self._next[anchor] = self._before[behind] = place
        self._next[place], self._before[place] = behind, anchor

    def __iter__(self) -> Iterator[int]:
        place = self._next[_FRONT]
        while place != _FRONT:
            yield place
            place = self._next[place]


def _by_anchor(entries: tuple[Entry, ...]) -> dict[int, list[int]]:
    """Return the places of moved entries by the place of the one that each goes behind."""
    place_of = {entry.id: place for place, entry in enumerate(entries)}
    waiting: dict[int, list[int]] = {}
    for place, entry in enumerate(entries):
        if entry.move is None:
            continue
        before = entry.move.from_after
        anchor = _FRONT if before is None else place_of.get(before, place)
        if anchor != place:
            waiting.setdefault(anchor, []).append(place)
    return waiting


def _moved_at(entry: Item | Bullet) -> dt.datetime:
    return moment(entry.move.date if entry.move else None)
