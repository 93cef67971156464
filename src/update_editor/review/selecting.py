"""The tracked changes in a part of a text, cut at its ends."""

from collections.abc import Iterator
from typing import TypeVar

from msgspec import Struct
from msgspec.structs import replace

from update_editor.model import (
    Block,
    Change,
    Line,
    LineRegion,
    RichText,
    Span,
    Update,
    line_text,
    new_id,
    region_at,
    with_region,
)
from update_editor.review.tracked import is_tracked

_Change = TypeVar("_Change", bound=Change)


class Selection(Struct, frozen=True):
    """A part of the text at an address, from ``start`` to ``end`` in code points."""

    where: str
    start: int
    end: int


def selected(update: Update, selection: Selection) -> tuple[Update, str | None]:
    """Return the update with every change in the selection under one id, and that id.

    What a change has outside keeps its own. None where nothing is tracked there. A change of a paragraph's
    style is in the selection where any of the paragraph is.

    Raises:
        Unusable: ``no-such-place``.
    """
    region = region_at(update, selection.where)
    selecting = _Selecting(selection.start, selection.end)
    if isinstance(region, LineRegion):
        cut = with_region(update, replace(region, spans=selecting.line(region.spans, 0)))
    else:
        cut = with_region(update, replace(region, blocks=selecting.blocks(region.blocks)))
    return (cut, selecting.name) if selecting.found else (update, None)


class _Selecting:
    """One pass over a region, with an id that no change of the update has."""

    def __init__(self, start: int, end: int) -> None:
        self._start, self._end = start, end
        self.name = new_id()
        self.found = False

    def blocks(self, blocks: RichText) -> RichText:
        result = []
        start = 0
        for block in blocks:
            end = start + len(line_text(block.spans))
            result.append(self._block(replace(block, spans=self.line(block.spans, start)), start, end))
            start = end + 1
        return tuple(result)

    def line(self, spans: Line, start: int) -> Line:
        """Return a line that begins at a position."""
        result: list[Span] = []
        for span in spans:
            result += self._cut(span, start)
            start += len(span.text)
        return tuple(result)

    def _block(self, block: Block, start: int, end: int) -> Block:
        if self._start <= end < self._end:
            block = replace(
                block,
                mark_insertion=self._renamed(block.mark_insertion),
                mark_deletion=self._renamed(block.mark_deletion),
            )
        if start < self._end and self._start <= end and self._start < self._end:
            block = replace(block, style_change=self._renamed(block.style_change))
        return block

    def _cut(self, span: Span, start: int) -> Iterator[Span]:
        """Yield the parts of a span that begins at a position: before the selection, in it and behind it."""
        head = min(max(self._start - start, 0), len(span.text))
        tail = min(max(self._end - start, head), len(span.text))
        if head == tail or not is_tracked(span):
            yield span
            return
        yield replace(span, text=span.text[:head])
        yield replace(
            span,
            text=span.text[head:tail],
            insertion=self._renamed(span.insertion),
            deletion=self._renamed(span.deletion),
            format_change=self._renamed(span.format_change),
        )
        yield replace(span, text=span.text[tail:])

    def _renamed(self, change: _Change | None) -> _Change | None:
        if change is None:
            return None
        self.found = True
        return replace(change, id=self.name, group=None)
