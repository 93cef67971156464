"""Which words of a pane are marked, and where they are after an edit.

Marks stay with their words while text comes or goes elsewhere, and vanish as soon as their own words are
touched: what was found there need not be true any more. A mark over a whole passage stays until the next
check, for a sentence that is too long is so after another letter, too. Positions are code points.
"""

from bisect import bisect_left
from collections.abc import Iterable
from itertools import accumulate

from msgspec import Struct
from msgspec.structs import replace

from update_editor.model.same_ends import same_end, same_start
from update_editor.proofing.findings import Finding, Severity

_PASSAGE = 60
"""Characters from which on a mark is over a passage, and no more over words."""


class PlacedMark(Struct, frozen=True):
    """Where in its paragraph a finding is marked. While it is held, it is not seen."""

    start: int
    end: int
    finding: Finding
    is_held: bool = False

    @property
    def severity(self) -> Severity:
        """How grave the finding is."""
        return self.finding.severity

    @property
    def is_passage(self) -> bool:
        """Whether it is over a passage, in which single words may be marked, too."""
        return self.end - self.start > _PASSAGE

    def is_at(self, position: int) -> bool:
        """Say whether a caret is in the words, or at one of their ends."""
        return self.start <= position <= self.end


class MarkedLine(Struct, frozen=True):
    """What a paragraph says, and its marks in their order."""

    text: str
    marks: tuple[PlacedMark, ...] = ()


def edited(lines: tuple[MarkedLine, ...], texts: tuple[str, ...]) -> tuple[MarkedLine, ...]:
    """Return neighbouring paragraphs after an edit that made these texts of them."""
    if not any(line.marks for line in lines):
        return tuple(map(MarkedLine, texts))
    if len(lines) == len(texts):
        pairs = zip(lines, texts, strict=True)
        return tuple(MarkedLine(text, moved(line.marks, line.text, text)) for line, text in pairs)
    begins = _begins(line.text for line in lines)
    marks = tuple(_by(mark, begin) for line, begin in zip(lines, begins, strict=True) for mark in line.marks)
    before, after = "\n".join(line.text for line in lines), "\n".join(texts)
    return _split(moved(marks, before, after), texts)


def moved(marks: tuple[PlacedMark, ...], before: str, after: str) -> tuple[PlacedMark, ...]:
    """Return marks of a text that became another by one edit: those that it touched are gone."""
    if before == after or not marks:
        return marks
    start = same_start(before, after)
    stop = len(before) - same_end(before, after, start)
    grown = len(after) - len(before)
    before_joins, behind_joins = _joins(after, start), _joins(after, stop + grown)
    result = []
    for mark in marks:
        if mark.end < start or (mark.end == start and not before_joins):
            result.append(mark)
        elif mark.start > stop or (mark.start == stop and not behind_joins):
            result.append(_by(mark, grown))
        elif mark.is_passage and mark.start <= start and stop <= mark.end:
            result.append(replace(mark, end=mark.end + grown))
    return tuple(result)


def _by(mark: PlacedMark, distance: int) -> PlacedMark:
    return replace(mark, start=mark.start + distance, end=mark.end + distance) if distance else mark


def _begins(texts: Iterable[str]) -> tuple[int, ...]:
    """Return where each text begins when all stand below one another."""
    return tuple(accumulate((len(text) + 1 for text in texts), initial=0))[:-1]


def _split(marks: tuple[PlacedMark, ...], texts: tuple[str, ...]) -> tuple[MarkedLine, ...]:
    """Return texts with the marks of all; one that would stand in two of them is gone."""
    lines = []
    starts = [mark.start for mark in marks]
    for text, begin in zip(texts, _begins(texts), strict=True):
        end = begin + len(text)
        here = marks[bisect_left(starts, begin) : bisect_left(starts, end)]
        lines.append(MarkedLine(text, tuple(_by(mark, -begin) for mark in here if mark.end <= end)))
    return tuple(lines)


def _joins(text: str, at: int) -> bool:
    """Say whether letters stand on both sides of a place: there, one more would make another word."""
    return 0 < at < len(text) and text[at - 1].isalnum() and text[at].isalnum()
