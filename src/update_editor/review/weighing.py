"""Which of two rows of paragraphs, or sentences, belong together so that the most words are kept."""

from collections.abc import Iterator, Sequence
from typing import NamedTuple

from update_editor.review.matching import TOKEN, is_content

SIMILAR = 0.35
"""From which share of common words on two texts are the same one, edited."""
_SIMILAR_IF_NAMED = 0.2
_SIMILAR_IF_SPLIT = 0.5
_MOST_PARTS = 4
_BITS = 4096

Step = tuple[int, int]
"""How many units are taken of each side; where some of both are, they are the same."""


class Unit(NamedTuple):
    """A paragraph or a sentence: its text, and its id where it has one."""

    text: str
    id: str = ""


class Group(NamedTuple):
    """Units ``start`` to ``end`` of the one text that are units ``new_start`` to ``new_end`` of the other.

    Where ``same`` is false they are not: the first were removed, the others added.
    """

    start: int
    end: int
    new_start: int
    new_end: int
    same: bool


def similarity(one: str, other: str) -> float:
    """Return the share of words that two texts have in common, from 0 to 1."""
    (mine,), (theirs,) = masks([Unit(one)], [Unit(other)])
    return 1.0 if one == other else likeness(mine, theirs)


def masks(before: Sequence[Unit], after: Sequence[Unit]) -> tuple[list[int], list[int]]:
    """Return the words of each unit as the bits of a number.

    Stop-words count only in a unit that has no others. Beyond some thousands of words two may share a bit.
    """
    numbers: dict[str, int] = {}
    bits: dict[str, int] = {}
    """Each word's bit, also of one that is written in another case."""

    def bit(word: str) -> int:
        number = numbers.setdefault(word.casefold(), len(numbers))
        return bits.setdefault(word, 1 << number % _BITS)

    def mask(unit: Unit) -> int:
        words = set(TOKEN.findall(unit.text))
        found = 0
        for word in set(filter(is_content, words)) or words:
            found |= bits.get(word) or bit(word)
        return found

    return [mask(unit) for unit in before], [mask(unit) for unit in after]


def likeness(one: int, other: int) -> float:
    """Return the share of words that two units have in common, from 0 to 1."""
    return 2 * (one & other).bit_count() / max(one.bit_count() + other.bit_count(), 1)


def weighed(before: Sequence[Unit], after: Sequence[Unit]) -> Iterator[Group]:
    """Yield the groups, in order, in which the most words are kept; the time is that of each with each."""
    steps = _Weighing(before, after).steps() if before and after else []
    place, other = len(before), len(after)
    taken: list[tuple[int, int, Step]] = []
    while place and other:
        step = steps[place - 1][other - 1]
        if all(step):
            taken.append((place, other, step))
        place, other = place - step[0], other - step[1]
    last = (0, 0)
    for place, other, (mine, theirs) in reversed(taken):
        yield from _different(*last, place - mine, other - theirs)
        yield Group(place - mine, place, other - theirs, other, True)
        last = place, other
    yield from _different(*last, len(before), len(after))


def _different(start: int, new_start: int, end: int, new_end: int) -> Iterator[Group]:
    if start < end or new_start < new_end:
        yield Group(start, end, new_start, new_end, False)


class _Weighing:
    """The table of the usual alignment: how many words the best one up to each pair of units keeps."""

    def __init__(self, before: Sequence[Unit], after: Sequence[Unit]) -> None:
        self._before, self._after = before, after
        self._masks, self._new_masks = masks(before, after)
        self._kept: list[list[float]] = [[0.0] * (len(after) + 1)]

    def steps(self) -> list[list[Step]]:
        """Return the last step of the best alignment up to each pair of units.

        Two that have too few words in common for any of the steps are not looked at twice: most are so.
        """
        steps: list[list[Step]] = []
        sizes = [mask.bit_count() for mask in self._new_masks]
        for place, mask in enumerate(self._masks):
            above, row = self._kept[-1], [0.0]
            self._kept.append(row)
            steps.append([])
            size = mask.bit_count()
            for other, (new_mask, new_size) in enumerate(zip(self._new_masks, sizes, strict=True)):
                best: tuple[float, Step]
                best = (above[other + 1], (1, 0)) if above[other + 1] > row[other] else (row[other], (0, 1))
                if 10 * (mask & new_mask).bit_count() >= min(size + new_size, 5 * size, 5 * new_size):
                    best = max((best, *self._as_one(place, other), *self._as_several(place, other)))
                row.append(best[0])
                steps[-1].append(best[1])
        return steps

    def _as_one(self, place: int, other: int) -> Iterator[tuple[float, Step]]:
        """Yield what is kept where the two units are the same."""
        mine, theirs = self._before[place], self._after[other]
        mask, new_mask = self._masks[place], self._new_masks[other]
        named = mine.id != "" and mine.id == theirs.id
        equal = mine.text == theirs.text
        if equal or likeness(mask, new_mask) >= (_SIMILAR_IF_NAMED if named else SIMILAR):
            kept = (mask & new_mask).bit_count() + equal + named
            yield self._kept[place][other] + kept, (1, 1)

    def _as_several(self, place: int, other: int) -> Iterator[tuple[float, Step]]:
        """Yield what is kept where the one unit and several of the other side are the same."""
        for parts, kept in _split(self._masks[place], self._new_masks, other):
            yield self._kept[place][other + 1 - parts] + kept, (1, parts)
        for parts, kept in _split(self._new_masks[other], self._masks, place):
            yield self._kept[place + 1 - parts][other] + kept, (parts, 1)


def _split(whole: int, masks: Sequence[int], last: int) -> Iterator[tuple[int, float]]:
    """Yield in how many units, the last of them given, a whole may have been split, and what is kept then."""
    together = masks[last]
    if 2 * (whole & together).bit_count() < together.bit_count():
        return
    for parts in range(2, min(_MOST_PARTS, last + 1) + 1):
        part = masks[last + 1 - parts]
        if not whole & part or 2 * (whole & part).bit_count() < part.bit_count():
            return
        together |= part
        if likeness(whole, together) >= _SIMILAR_IF_SPLIT:
            yield parts, (whole & together).bit_count() - 0.5
