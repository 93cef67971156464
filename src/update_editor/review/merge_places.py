"""Where each of three updates has an item: one may have put it in another section, or held it over."""

from collections import Counter
from collections.abc import Collection, Iterator
from typing import NamedTuple, TypeAlias

from update_editor.model import Item, Items, Update
from update_editor.review.moves import put_back
from update_editor.review.texts import Entry
from update_editor.review.three_way import States

HELD_OVER = "held_over"
"""The place of items that wait for next week."""


Kept: TypeAlias = tuple[Collection[str], Collection[str]]
"""The ids of the entries that mine has, and that theirs has."""


class _Placed(NamedTuple):
    where: str
    item: Item


class ItemPlaces:
    """Where each side has each item: ``base``, ``mine`` and ``theirs``."""

    def __init__(self, base: Update, mine: Update, theirs: Update) -> None:
        self._sides = tuple(map(_places, (base, mine, theirs)))
        self.kept: Kept = (
            tuple(each.item.id for each in _placed(mine)),
            tuple(each.item.id for each in _placed(theirs)),
        )

    def states(self, where: str, here: States[Item]) -> States[Item] | None:
        """Return the three states of an item, wherever each side has it, for the place where it is to stand.

        ``here`` are those that stand at ``where``. None where the item goes to another place: to where I put
        it, or else to where they did.
        """
        name = next(item.id for item in here if item is not None)
        base, mine, theirs = (side.get(name) for side in self._sides)
        if mine is None or theirs is None or mine.where == theirs.where:
            return here
        kept = theirs if base is not None and mine.where == base.where else mine
        if kept.where != where:
            return None
        return here[0] or (base.item if base else None), here[1] or mine.item, here[2] or theirs.item


def without_gone(
    base: tuple[Entry, ...], mine: tuple[Entry, ...], theirs: tuple[Entry, ...], kept: Kept
) -> tuple[tuple[Entry, ...], tuple[Entry, ...], tuple[Entry, ...]]:
    """Return the entries of a section without those that one side removed and the other left as they were.

    A move that names one of them names the one that stood before it. ``kept`` are the ids of those that mine
    and theirs have anywhere.
    """
    first = {entry.id: entry for entry in base}
    gone = {
        entry.id
        for side, others in ((mine, kept[1]), (theirs, kept[0]))
        for entry in side
        if entry.id not in others and first.get(entry.id) == entry
    }
    return _without(base, gone), _without(mine, gone), _without(theirs, gone)


def _without(entries: tuple[Entry, ...], gone: Collection[str]) -> tuple[Entry, ...]:
    return put_back(entries, set(), {place for place, entry in enumerate(entries) if entry.id in gone})


def _places(update: Update) -> dict[str, _Placed]:
    """Return where the items are; none that has an id that another has too."""
    placed = list(_placed(update))
    times = Counter(each.item.id for each in placed)
    return {each.item.id: each for each in placed if times[each.item.id] == 1}


def _placed(update: Update) -> Iterator[_Placed]:
    for section in update.sections:
        if isinstance(section, Items):
            yield from (_Placed(section.id, item) for item in section.items)
    yield from (_Placed(HELD_OVER, item) for item in update.held_over)
