"""Where two states of a text differ, as a careful editor would say it.

Paragraphs are aligned, then their sentences, then the words of each; what is left between two changes and
says nothing (a space, a stop-word) goes with them. A sentence that kept next to nothing is replaced whole.
"""

import re
from collections.abc import Iterable, Iterator
from itertools import accumulate, count

from update_editor.model import RichText, line_text
from update_editor.review.aligning import aligned
from update_editor.review.edits import Edit
from update_editor.review.matching import TOKEN, Match, is_content, matches, tokens
from update_editor.review.weighing import Unit

_SHORT = 40
"""How long (code points) the longest island is that may go with the changes around it."""
_SIGNS_COUNT = 4
"""How many times as long the changes must be where the island has a comma or another sign."""


def edits_between(before: RichText, after: RichText) -> tuple[Edit, ...]:
    """Return what makes the one text the other, in order; none where all letters are the same.

    A break between paragraphs is no line break: where one became the other, that is an edit too.
    """
    old, new = ([line_text(block.spans) for block in blocks] for blocks in (before, after))
    if old == new:
        return ()
    mark = _sign_in_neither("".join(old), "".join(new))
    diff = _Diff(mark.join(old), mark.join(new), mark)
    units = [[Unit(line_text(block.spans), block.id) for block in blocks] for blocks in (before, after)]
    return tuple(diff.edits(diff.paragraph_matches(*units)))


def _sign_in_neither(one: str, other: str) -> str:
    """Return a sign that stands for a break between paragraphs, as it occurs in neither text."""
    return next(sign for sign in map(chr, count(0xE000)) if sign not in one and sign not in other)


class _Diff:
    """Two texts, each as one string with ``mark`` between its paragraphs."""

    def __init__(self, before: str, after: str, mark: str) -> None:
        self._before, self._after = before, after
        self._mark = mark
        self._sentence_end = re.compile(rf"((?:[.!?…][\"'”’)\]]*(?=\s)|(?=\n)|{mark}))\s*")

    def paragraph_matches(self, before: list[Unit], after: list[Unit]) -> Iterator[Match]:
        """Yield what the texts have in common, in order."""
        starts = list(accumulate((len(unit.text) + 1 for unit in before), initial=0))
        new_starts = list(accumulate((len(unit.text) + 1 for unit in after), initial=0))
        for group in aligned(before, after):
            ends = starts[group.end] - 1, new_starts[group.new_end] - 1
            if group.same:
                start, new_start = starts[group.start], new_starts[group.new_start]
                yield from self._sentence_matches(start, ends[0], new_start, ends[1])
                breaks = [ends]
            else:
                both = min(group.end - group.start, group.new_end - group.new_start)
                places = range(1, both + 1)
                breaks = [
                    (starts[group.start + at] - 1, new_starts[group.new_start + at] - 1) for at in places
                ]
            for old, new in breaks:
                if old < len(self._before) and new < len(self._after):
                    yield Match(old, new, 1)

    def _sentence_matches(self, start: int, end: int, new_start: int, new_end: int) -> Iterator[Match]:
        """Yield what two paragraphs have in common, or one and the several that it became."""
        old = self._sentences(self._before, start, end)
        new = self._sentences(self._after, new_start, new_end)
        if len(old) == 1 or len(new) == 1:
            yield from self._word_matches(start, end, new_start, new_end)
            return
        units = [Unit(self._before[slice(*each)]) for each in old]
        new_units = [Unit(self._after[slice(*each)]) for each in new]
        for group in aligned(units, new_units):
            if group.same:
                mine, theirs = old[group.start : group.end], new[group.new_start : group.new_end]
                yield from self._word_matches(mine[0][0], mine[-1][1], theirs[0][0], theirs[-1][1])

    def _word_matches(self, start: int, end: int, new_start: int, new_end: int) -> Iterator[Match]:
        if self._before[start:end] == self._after[new_start:new_end]:
            yield Match(start, new_start, end - start)
            return
        yield from matches(tokens(self._before, start, end), tokens(self._after, new_start, new_end))

    def _sentences(self, text: str, start: int, end: int) -> list[tuple[int, int]]:
        """Return where each sentence begins and ends, spaces between them left out."""
        sentences = []
        for found in self._sentence_end.finditer(text, start, end):
            sentences.append((start, found.end(1)))
            start = found.end()
        return [*sentences, (start, end)] if start < end or not sentences else sentences

    def edits(self, found: Iterable[Match]) -> Iterator[Edit]:
        """Yield the edits between matches."""
        edits = [self._trimmed(edit) for edit in self._gaps(found)]
        while len(edits) > len(fewer := self._without_islands(edits)):
            edits = fewer
        yield from edits

    def _gaps(self, found: Iterable[Match]) -> Iterator[Edit]:
        at, new_at = 0, 0
        for match in [*found, Match(len(self._before), len(self._after), 0)]:
            if self._before[at : match.before] != self._after[new_at : match.after]:
                yield Edit(at, match.before, new_at, match.after)
            at, new_at = match.before + match.length, match.after + match.length

    def _trimmed(self, edit: Edit) -> Edit:
        """Return the edit without the spaces that both texts have at its ends."""
        old = self._before[edit.start : edit.end]
        new = self._after[edit.new_start : edit.new_end]
        most = min(len(old), len(new))
        head = next((at for at in range(most) if old[at] != new[at] or not old[at].isspace()), most)
        most -= head
        tail = next((at for at in range(most) if old[~at] != new[~at] or not old[~at].isspace()), most)
        return Edit(edit.start + head, edit.end - tail, edit.new_start + head, edit.new_end - tail)

    def _without_islands(self, edits: list[Edit]) -> list[Edit]:
        """Return the edits, those as one between which next to nothing was kept."""
        result = edits[:1]
        for edit in edits[1:]:
            last = result[-1]
            if self._is_island(self._before[last.end : edit.start], min(_size(last), _size(edit))):
                result[-1] = Edit(last.start, edit.end, last.new_start, edit.new_end)
            else:
                result.append(edit)
        return result

    def _is_island(self, text: str, size: int) -> bool:
        """Say whether what was kept between two changes, the smaller of that size, says nothing."""
        if len(text) > min(size, _SHORT) or self._mark in text:
            return False
        kept = TOKEN.findall(text)
        if any(map(is_content, kept)):
            return False
        return len(text) * _SIGNS_COUNT <= size or all(word[0].isalnum() for word in kept)


def _size(edit: Edit) -> int:
    return max(edit.end - edit.start, edit.new_end - edit.new_start)
