"""Which paragraph of a returned Word file is which one of the copy that was sent.

By its bookmark; by those of its neighbours; by its heading; by its words, in their order. How each was found
is told: nothing is guessed silently.
"""

from bisect import bisect_left, bisect_right, insort
from collections import Counter
from collections.abc import Iterable, Sequence
from typing import Literal

from msgspec import Struct

from update_editor.exporters.review_outline import Slot
from update_editor.model import Line, line_text
from update_editor.ooxml.document import Document, Paragraph
from update_editor.review.aligning import aligned
from update_editor.review.weighing import Unit, similarity

PlacedBy = Literal["bookmark", "neighbours", "heading", "similarity", "unplaced"]

LIKE_ENOUGH = 0.5
"""From which share of common words on two paragraphs are taken for the same one."""
_HEADINGS = ("title", "label", "heading", "item")


class Placed(Struct, frozen=True, kw_only=True):
    """A paragraph that came back, and the one that it was; ``slot`` is None for a new one."""

    paragraph: Paragraph
    slot: Slot | None = None
    by: PlacedBy = "unplaced"


def placed(document: Document, slots: Sequence[Slot]) -> list[Placed]:
    """Return the paragraphs of a file in their order, each with its place."""
    placing = _Placing(document, slots)
    placing.by_bookmark(document)
    placing.by_equal_words()
    placing.by_similar_words()
    return placing.result()


class _Placing:
    """Finds places step by step; ``_found`` has, by paragraph, its slot's number and how it was found.

    ``_at`` has the paragraphs with a place in their order, so that the next to one is found at once.
    """

    def __init__(self, document: Document, slots: Sequence[Slot]) -> None:
        self._paragraphs = document.paragraphs
        self._slots = slots
        self._found: dict[int, tuple[int, PlacedBy]] = {}
        self._at: list[int] = []
        self._taken: set[int] = set()

    def by_bookmark(self, document: Document) -> None:
        """Place what has a bookmark; of several in one paragraph, which were joined, the first counts."""
        places = {each.block.id: at for at, each in enumerate(self._paragraphs)}
        numbers = {slot.bookmark: number for number, slot in enumerate(self._slots)}
        for bookmark in document.bookmarks:
            at, number = places.get(bookmark.block), numbers.get(bookmark.name)
            if at is not None and number is not None and at not in self._found:
                self._take(at, number, "bookmark")

    def by_equal_words(self) -> None:
        """Place what says the same as one slot alone, headings first."""
        for kinds in (_HEADINGS, ("block", "bullet", "note")):
            free = [number for number in self._free() if self._slots[number].kind in kinds]
            words = _single((_folded(self._slots[number].spans), number) for number in free)
            rest = [at for at in range(len(self._paragraphs)) if at not in self._found]
            is_heading = kinds is _HEADINGS
            for key, at in _single((_folded(self._spans(at)), at) for at in rest).items():
                if key in words:
                    self._take(at, words[key], "heading" if is_heading else self._by_words(at))

    def by_similar_words(self) -> None:
        """Place, between two that are placed, what is similar to what is missing there, in its order."""
        for start, end in self._runs():
            before = self._found.get(start - 1, (-1, None))[0]
            after = self._found.get(end, (len(self._slots), None))[0]
            free = self._free_between(before, after)
            run = list(range(start, end))
            units = [Unit(line_text(self._slots[number].spans)) for number in free]
            for group in aligned(units, [Unit(line_text(self._spans(at))) for at in run]):
                if group.same:
                    self._take_if_similar(run[group.new_start], free[group.start])

    def result(self) -> list[Placed]:
        """Return every paragraph; one that is new is placed by what it stands between."""
        return [self._placed(at) for at in range(len(self._paragraphs))]

    def _placed(self, at: int) -> Placed:
        paragraph = self._paragraphs[at]
        if at in self._found:
            number, by = self._found[at]
            return Placed(paragraph=paragraph, slot=self._slots[number], by=by)
        return Placed(paragraph=paragraph, by=self._by_neighbours(at))

    def _by_neighbours(self, at: int) -> PlacedBy:
        """Return how a new paragraph is placed: as those next to it are."""
        if not self._found:
            return "unplaced"
        first, last = bisect_left(self._at, at), bisect_right(self._at, at)
        before = self._found[self._at[first - 1]][1] if first else None
        after = self._found[self._at[last]][1] if last < len(self._at) else None
        if "bookmark" in (before, after):
            return "neighbours"
        return before or after or "unplaced"

    def _by_words(self, at: int) -> PlacedBy:
        return "neighbours" if self._by_neighbours(at) == "neighbours" else "similarity"

    def _take_if_similar(self, at: int, number: int) -> None:
        words = line_text(self._spans(at)), line_text(self._slots[number].spans)
        if number not in self._taken and all(words) and similarity(*words) >= LIKE_ENOUGH:
            self._take(at, number, self._by_words(at))

    def _take(self, at: int, number: int, by: PlacedBy) -> None:
        if number not in self._taken:
            self._found[at] = (number, by)
            insort(self._at, at)
            self._taken.add(number)

    def _free(self) -> list[int]:
        return [number for number in range(len(self._slots)) if number not in self._taken]

    def _free_between(self, before: int, after: int) -> list[int]:
        """Return the slots that are missing behind one; up to the next where the two are not in order."""
        if after <= before:
            after = min((each for each in self._taken if each > before), default=len(self._slots))
        return [number for number in range(before + 1, after) if number not in self._taken]

    def _runs(self) -> list[tuple[int, int]]:
        """Return where paragraphs without a place begin and end, one after the other."""
        runs = []
        start = None
        for at in range(len(self._paragraphs) + 1):
            is_free = at < len(self._paragraphs) and at not in self._found
            if is_free and start is None:
                start = at
            if not is_free and start is not None:
                runs.append((start, at))
                start = None
        return runs

    def _spans(self, at: int) -> Line:
        return self._paragraphs[at].block.spans


def _folded(spans: Line) -> str:
    return " ".join(line_text(spans).casefold().split())


def _single(pairs: Iterable[tuple[str, int]]) -> dict[str, int]:
    """Return the numbers of the words that occur once; those of nothing do not count."""
    known = list(pairs)
    times = Counter(words for words, _ in known)
    return {words: number for words, number in known if words and times[words] == 1}


def without_empty_ones(paragraphs: Sequence[Placed]) -> list[Placed]:
    """Return the paragraphs without new ones that say nothing: a person pressed Enter to have more room.

    One stays whose end, or the end before it, is tracked: somebody has to decide on that. At the end of the
    file there is nothing to decide.
    """
    result: list[Placed] = []
    for number, each in enumerate(paragraphs, 1):
        block = each.paragraph.block
        is_tracked = any(
            mark is not None
            for near in (block, *(before.paragraph.block for before in result[-1:]))
            for mark in (near.mark_insertion, near.mark_deletion)
        )
        is_decided_on = is_tracked and number < len(paragraphs)
        if each.slot is not None or line_text(block.spans).strip() or is_decided_on:
            result.append(each)
    return result
