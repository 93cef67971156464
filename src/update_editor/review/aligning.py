"""Which paragraphs of two texts, and which sentences, are the same ones.

The order counts: what was moved is taken for removed and added. A paragraph may have become several, and
several one.
"""

from bisect import bisect_left
from collections import Counter
from collections.abc import Callable, Iterator, Sequence

from update_editor.review.weighing import SIMILAR, Group, Unit, likeness, masks, weighed

_MOST_PAIRS = 60_000
"""How many pairs of units are weighed against each other; beyond, only equal ones and ids tell."""

Pair = tuple[int, int]
Fill = Callable[[Sequence[Unit], Sequence[Unit]], Iterator[Group]]


def aligned(before: Sequence[Unit], after: Sequence[Unit]) -> Iterator[Group]:
    """Yield groups in their order that cover both texts."""
    yield from _between(before, after, _equal_pairs(before, after), _similar)


def in_order(pairs: Sequence[Pair]) -> list[Pair]:
    """Return as many pairs as can be kept so that both sides rise; ``pairs`` rise on the first side."""
    tops: list[int] = []
    ends: list[int] = []
    behind: list[int] = []
    for place, (_, other) in enumerate(pairs):
        at = bisect_left(tops, other)
        behind.append(ends[at - 1] if at else -1)
        tops[at : at + 1] = [other]
        ends[at : at + 1] = [place]
    kept = []
    at = ends[-1] if ends else -1
    while at >= 0:
        kept.append(pairs[at])
        at = behind[at]
    return kept[::-1]


def _similar(before: Sequence[Unit], after: Sequence[Unit]) -> Iterator[Group]:
    """Yield the groups of units of which none need be equal."""
    if len(before) * len(after) <= _MOST_PAIRS:
        return weighed(before, after)
    return _between(before, after, _named_pairs(before, after), _weighed_if_few)


def _weighed_if_few(before: Sequence[Unit], after: Sequence[Unit]) -> Iterator[Group]:
    if len(before) * len(after) <= _MOST_PAIRS:
        yield from weighed(before, after)
    else:
        yield Group(0, len(before), 0, len(after), False)


def _equal_pairs(before: Sequence[Unit], after: Sequence[Unit]) -> list[Pair]:
    """Return the places of units that are equal: at both ends, and between them those that occur once."""
    most = min(len(before), len(after))
    head = next((at for at in range(most) if before[at].text != after[at].text), most)
    most -= head
    tail = next((at for at in range(most) if before[~at].text != after[~at].text), most)
    ends = len(before) - tail, len(after) - tail
    mine, theirs = _places_of_single(before[head : ends[0]]), _places_of_single(after[head : ends[1]])
    between = in_order([(place, theirs[text]) for text, place in mine.items() if text in theirs])
    return [
        *((place, place) for place in range(head)),
        *((head + place, head + other) for place, other in between),
        *((ends[0] + place, ends[1] + place) for place in range(tail)),
    ]


def _places_of_single(units: Sequence[Unit]) -> dict[str, int]:
    """Return the places of the texts that occur once, in their order."""
    times = Counter(unit.text for unit in units)
    return {unit.text: place for place, unit in enumerate(units) if times[unit.text] == 1 and unit.text}


def _named_pairs(before: Sequence[Unit], after: Sequence[Unit]) -> list[Pair]:
    """Return the places of units that have one id and are similar."""
    mine, theirs = masks(before, after)
    places = {unit.id: place for place, unit in enumerate(after) if unit.id}
    named = [(place, places[unit.id]) for place, unit in enumerate(before) if unit.id in places]
    return in_order([pair for pair in named if likeness(mine[pair[0]], theirs[pair[1]]) >= SIMILAR])


def _between(
    before: Sequence[Unit], after: Sequence[Unit], pairs: Sequence[Pair], fill: Fill
) -> Iterator[Group]:
    """Yield the pairs as groups, and before each what ``fill`` makes of the units that no pair holds."""
    last = (0, 0)
    for place, other in [*pairs, (len(before), len(after))]:
        for start, end, new_start, new_end, same in fill(before[last[0] : place], after[last[1] : other]):
            yield Group(last[0] + start, last[0] + end, last[1] + new_start, last[1] + new_end, same)
        if place < len(before) and other < len(after):
            yield Group(place, place + 1, other, other + 1, True)
        last = place + 1, other + 1
