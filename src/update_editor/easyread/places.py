"""Where an easy read has something to be decided: each source in exactly one place, in reading order.

An item is one place, and so is each paragraph outside the items and each bullet; what somebody decided on,
merged or split stands as they arranged it. A unit whose sources are gone keeps a place, too.
"""

from collections.abc import Iterator, Sequence
from functools import lru_cache
from typing import Literal

from msgspec import Struct
from msgspec.structs import replace

from update_editor.easyread.sources import Source, sources_of, unseen_sources
from update_editor.easyread.staleness import Piece, difference_of, says_the_same
from update_editor.model import EasyReadUnit, Statement, Update
from update_editor.model.visible import is_blank
from update_editor.review.resolve import accept_all

PlaceState = Literal["written", "left out", "to decide"]


class Place(Struct, frozen=True, kw_only=True):
    """Some sources and what was decided for them; ``unit`` is None where nobody has begun.

    ``kind`` is ``item`` for all of an item's sources, ``block`` for paragraphs and the like (and for an
    introduction, which has no sources), ``bullet``, or ``orphan`` for a unit whose sources are gone, are not
    shown to readers of the easy read any more, or have become part of another place. ``heading`` is that of
    the item or section. ``text`` is what the sources say now, a block a line; of an orphan, what they said.
    ``difference`` is what has changed, where the place is stale.
    """

    kind: Literal["item", "block", "bullet", "orphan"]
    id: str
    heading: str = ""
    sources: tuple[str, ...] = ()
    text: str = ""
    unit: EasyReadUnit | None = None
    is_stale: bool = False
    difference: tuple[Piece, ...] = ()

    @property
    def state(self) -> PlaceState:
        """What was decided; “to decide” also where easy words are wanted and none are there."""
        if self.unit is None or self.unit.decision is None:
            return "to decide"
        if self.unit.decision == "left out":
            return "left out"
        return "written" if has_words(self.unit) else "to decide"

    def tells_nothing_of(self, unseen: frozenset[str]) -> bool:
        """Say whether what was written is of none of some sources that its readers don't see."""
        return self.unit is None or unseen.isdisjoint(self.unit.sources)


def has_words(unit: EasyReadUnit) -> bool:
    """Say whether a unit has a statement that says something."""
    return any(map(says_something, unit.statements))


def says_something(statement: Statement) -> bool:
    """Say whether a statement has words, be it only in what it lists."""
    return not all(is_blank(each) for each in (statement.text, *statement.bullets))


@lru_cache(maxsize=4)
def places(update: Update) -> tuple[Place, ...]:
    """Return every place in reading order, the sources read with tracked changes accepted.

    An orphan stands behind the place whose unit comes before its own in ``easy_read``, which is kept in
    reading order; else before the one that follows; at the end where there is none.
    """
    return tuple(_Arranging(accept_all(update)).places())


def undecided(update: Update) -> tuple[Place, ...]:
    """Return the places that are still to be decided; an orphan is none of them."""
    return tuple(each for each in places(update) if each.sources and each.state == "to decide")


class _Arranging:
    """One pass over an update whose changes are accepted."""

    def __init__(self, accepted: Update) -> None:
        self._units = accepted.easy_read
        self._sources = sources_of(accepted)
        self._by_id = {source.id: source for source in self._sources}
        self._homes = _counted_homes(self._sources)
        self._unseen = unseen_sources(accepted)
        self._claimed: dict[str, int] = {}
        self._claim()

    def places(self) -> list[Place]:
        """Return the places, orphans among them."""
        arranged = list(self._in_reading_order())
        for number in range(len(self._units)):
            if not any(number == each for _, each in arranged):
                arranged.insert(self._stood(number, arranged), (self._orphan(number), number))
        return [place for place, _ in arranged]

    def _claim(self) -> None:
        """Give each source to the first unit that has it; one that was decided comes before others."""
        numbers = range(len(self._units))
        for number in sorted(numbers, key=lambda each: self._units[each].decision is None):
            for source in self._units[number].sources:
                if source in self._by_id:
                    self._claimed.setdefault(source, number)

    def _in_reading_order(self) -> Iterator[tuple[Place, int | None]]:
        for number, unit in enumerate(self._units):
            if not unit.sources:
                yield Place(kind="block", id=unit.id, unit=unit), number
        given: set[int] = set()
        run: list[Source] = []
        for source in self._sources:
            claimed = self._claimed.get(source.id)
            if run and (claimed is not None or not source.home or source.home != run[-1].home):
                yield self._place(run), None
                run = []
            if claimed is None:
                run.append(source)
            elif claimed not in given:
                given.add(claimed)
                yield self._decided(claimed), claimed
        if run:
            yield self._place(run), None

    def _decided(self, number: int) -> Place:
        unit = self._units[number]
        mine = [self._by_id[each] for each in unit.sources if self._claimed.get(each) == number]
        place = replace(self._place(mine), unit=unit)
        now = self._text_now(number)
        if unit.decision is None or says_the_same(unit.source_text, now):
            return place
        return replace(place, is_stale=True, difference=difference_of(unit.source_text, now))

    def _text_now(self, number: int) -> str:
        """Return what a unit's sources say that readers see, those of another's place included."""
        return _text([self._by_id[each] for each in self._units[number].sources if each in self._by_id])

    def _place(self, sources: Sequence[Source]) -> Place:
        first = sources[0]
        is_item = bool(first.home) and self._homes[first.home] == len(sources)
        is_item = is_item and all(each.home == first.home for each in sources)
        return Place(
            kind="item" if is_item else first.kind,
            id=first.home if is_item else first.id,
            heading=first.heading,
            sources=tuple(each.id for each in sources),
            text=_text(sources),
        )

    def _orphan(self, number: int) -> Place:
        unit = self._units[number]
        stale = not self._unseen.issuperset(unit.sources) and has_words(unit) and unit.decision == "write"
        return Place(
            kind="orphan",
            id=unit.id,
            text=unit.source_text,
            unit=unit,
            is_stale=stale,
            difference=difference_of(unit.source_text, self._text_now(number)) if stale else (),
        )

    def _stood(self, number: int, arranged: Sequence[tuple[Place, int | None]]) -> int:
        """Return where an orphan goes among the places."""
        at = {each: place for place, (_, each) in enumerate(arranged) if each is not None}
        claiming = [self._claimed[each] for each in self._units[number].sources if each in self._claimed]
        if claiming and claiming[0] in at:
            return at[claiming[0]] + 1
        before = next((at[each] for each in range(number - 1, -1, -1) if each in at), None)
        if before is not None:
            return before + 1
        return next((at[each] for each in range(number + 1, len(self._units)) if each in at), len(arranged))


def _counted_homes(sources: Sequence[Source]) -> dict[str, int]:
    counted: dict[str, int] = {}
    for source in sources:
        counted[source.home] = counted.get(source.home, 0) + 1
    return counted


def _text(sources: Sequence[Source]) -> str:
    return "\n".join(each.text for each in sources)
