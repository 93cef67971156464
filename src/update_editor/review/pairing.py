"""Which sections, items and bullets of two updates are the same ones, in whatever order they stand."""

from collections import deque
from collections.abc import Collection, Iterator, Sequence

from update_editor.review.weighing import SIMILAR, Unit, likeness, masks

_MOST_PAIRS = 60_000
"""How many pairs are compared; where there are more, only those of one id or of equal text are found."""


def paired(before: Sequence[Unit], after: Sequence[Unit]) -> dict[int, int]:
    """Return the places in ``before`` of those in ``after`` that are the same.

    Those of one id are; of the others those of equal text, in their order, and then the most similar ones.
    """
    pairs: dict[int, int] = {}
    left, new_left = list(range(len(before))), list(range(len(after)))
    for key in (_id, _text):
        free: dict[str, deque[int]] = {}
        for place in left:
            free.setdefault(key(before[place]), deque()).append(place)
        found = {other: free[name].popleft() for other in new_left if free.get(name := key(after[other]))}
        pairs |= found
        taken = set(found.values())
        left = [place for place in left if place not in taken]
        new_left = [other for other in new_left if other not in found]
    if len(left) * len(new_left) <= _MOST_PAIRS:
        pairs |= _best(sorted(_similar(before, after, left, new_left)))
    return pairs


def _id(unit: Unit) -> str:
    return unit.id


def _text(unit: Unit) -> str:
    return unit.text.strip()


def _similar(
    before: Sequence[Unit], after: Sequence[Unit], left: Sequence[int], new_left: Sequence[int]
) -> Iterator[tuple[float, int, int]]:
    """Yield the pairs that are similar, each with how unlike they are before it."""
    mine, theirs = masks([before[place] for place in left], [after[other] for other in new_left])
    for place, mask in zip(left, mine, strict=True):
        for other, new_mask in zip(new_left, theirs, strict=True):
            alike = likeness(mask, new_mask)
            if alike >= SIMILAR:
                yield 1 - alike, place, other


def _best(similar: Collection[tuple[float, int, int]]) -> dict[int, int]:
    pairs: dict[int, int] = {}
    taken: set[int] = set()
    for _, place, other in similar:
        if other not in pairs and place not in taken:
            pairs[other] = place
            taken.add(place)
    return pairs
