"""Putting moved items and bullets back where they stood."""

import datetime as dt
from collections import deque
from typing import TypeVar

from update_editor.model import Bullet, Item

Entry = TypeVar("Entry", Item, Bullet)

_FRONT = -1
_EARLIEST = dt.datetime.min.replace(tzinfo=dt.UTC)


def moved_back(entries: tuple[Entry, ...]) -> tuple[Entry, ...]:
    """Return the entries in the order that they had before every tracked move.

    Each goes directly behind the one that its move names; of several behind the same one, the one that was
    moved last goes back first, as undoing would do it. One that names an entry that is gone, or that stands
    in a ring of moves, stays where it is.
    """
    if all(entry.move is None for entry in entries):
        return entries
    order = [_FRONT, *range(len(entries))]
    waiting = _by_anchor(entries)
    moving = {place for places in waiting.values() for place in places}
    settled = deque(place for place in order if place not in moving)
    while settled:
        anchor = settled.popleft()
        for place in sorted(
            waiting.get(anchor, ()), key=lambda at: (_moved_at(entries[at]), -at), reverse=True
        ):
            order.remove(place)
            order.insert(order.index(anchor) + 1, place)
            settled.append(place)
    return tuple(entries[place] for place in order if place != _FRONT)


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
    if entry.move is None or entry.move.date is None:
        return _EARLIEST
    date = entry.move.date
    return date if date.tzinfo else date.replace(tzinfo=dt.UTC)
