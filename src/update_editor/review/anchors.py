"""Which words a comment is about: spans that carry its id, and the marking and clearing of them."""

from collections.abc import Callable, Iterable, Iterator
from itertools import groupby
from operator import itemgetter

from msgspec import Struct
from msgspec.structs import replace

from update_editor.model import (
    Items,
    Line,
    LineRegion,
    Message,
    Region,
    RichText,
    Section,
    Span,
    Update,
    joined,
    line_text,
    regions,
)

OnLine = Callable[[Line], Line]
_Piece = tuple[str | None, int, Span]
"""A span with its paragraph's id and its position in the text."""


class Anchor(Struct, frozen=True, kw_only=True):
    """The words of a comment.

    ``order`` is the place of the text among those of the update, ``start`` and ``end`` positions in it (code
    points, deleted text included, a paragraph break counts one), ``block`` the paragraph that they begin in,
    None in a line. ``words`` are those that are not deleted, a space between paragraphs.
    """

    order: int
    where: str
    block: str | None
    start: int
    end: int
    words: str


def anchors(update: Update) -> dict[str, Anchor]:
    """Return the words of each comment that has any, by its id.

    A comment whose id stands in several texts is about the first of them: the others are copies.
    """
    found: dict[str, Anchor] = {}
    for order, region in enumerate(regions(update)):
        here: dict[str, list[_Piece]] = {}
        for piece in _spans(region):
            for comment in piece[2].comments:
                if comment not in found:
                    here.setdefault(comment, []).append(piece)
        found |= {comment: _anchor(order, region.where, pieces) for comment, pieces in here.items()}
    return found


def _anchor(order: int, where: str, pieces: list[_Piece]) -> Anchor:
    block, start, _ = pieces[0]
    _, last, span = pieces[-1]
    words = _words(pieces)
    return Anchor(order=order, where=where, block=block, start=start, end=last + len(span.text), words=words)


def _words(pieces: Iterable[_Piece]) -> str:
    """Return what spans say that are not deleted, a space between the paragraphs."""
    kept = (piece for piece in pieces if piece[2].text and piece[2].deletion is None)
    return " ".join(line_text(span for _, _, span in same) for _, same in groupby(kept, itemgetter(0)))


def _spans(region: Region) -> Iterator[_Piece]:
    """Yield each span of a region with its paragraph's id and its position."""
    lines: Iterable[tuple[str | None, Line]]
    if isinstance(region, LineRegion):
        lines = ((None, region.spans),)
    else:
        lines = ((each.id, each.spans) for each in region.blocks)
    position = 0
    for block, spans in lines:
        for span in spans:
            yield block, position, span
            position += len(span.text)
        position += 1


def marked(region: Region, start: int, end: int, comment: str) -> Region:
    """Return a region in which the words between two positions are those of a comment."""

    def with_comment(span: Span) -> Span:
        if comment in span.comments:
            return span
        return replace(span, comments=(*span.comments, comment))

    if isinstance(region, LineRegion):
        return replace(region, spans=_between(region.spans, start, end, with_comment))
    position = 0
    blocks = []
    for block in region.blocks:
        length = sum(len(span.text) for span in block.spans)
        is_met = start < position + length and end > position
        spans = _between(block.spans, start - position, end - position, with_comment) if is_met else None
        blocks.append(block if spans is None else replace(block, spans=spans))
        position += length + 1
    return replace(region, blocks=tuple(blocks))


def words_marked(region: Region, comment: str) -> str:
    """Return what the words of a comment say in one region, without those that are deleted."""
    return _words(piece for piece in _spans(region) if comment in piece[2].comments)


def _between(spans: Line, start: int, end: int, change: Callable[[Span], Span]) -> Line:
    """Return a line with the spans, or parts of them, between two positions changed."""
    result: list[Span] = []
    position = 0
    for span in spans:
        low = min(max(start - position, 0), len(span.text))
        high = min(max(end - position, 0), len(span.text))
        position += len(span.text)
        parts = ((span.text[:low], False), (span.text[low:high], True), (span.text[high:], False))
        result += [
            change(replace(span, text=text)) if is_within else replace(span, text=text)
            for text, is_within in parts
            if text
        ]
    return joined(result)


def without_anchors(update: Update, comment: str) -> Update:
    """Return the update with no words marked as those of a comment; the same where none are."""

    def cleared(spans: Line) -> Line:
        if not any(comment in span.comments for span in spans):
            return spans
        kept = (
            replace(span, comments=tuple(each for each in span.comments if each != comment)) for span in spans
        )
        return joined(kept)

    return with_lines(update, cleared)


def with_lines(update: Update, on_line: OnLine) -> Update:
    """Return the update with each of its lines and paragraphs changed by a function."""
    return replace(
        update,
        title=on_line(update.title),
        opening=_blocks(update.opening, on_line),
        closing=_blocks(update.closing, on_line),
        sections=tuple(_section(each, on_line) for each in update.sections),
    )


def _blocks(blocks: RichText, on_line: OnLine) -> RichText:
    return tuple(replace(each, spans=on_line(each.spans)) for each in blocks)


def _section(section: Section, on_line: OnLine) -> Section:
    heading = on_line(section.heading)
    if isinstance(section, Message):
        return replace(section, heading=heading, body=_blocks(section.body, on_line))
    if isinstance(section, Items):
        items = tuple(
            replace(each, heading=on_line(each.heading), body=_blocks(each.body, on_line))
            for each in section.items
        )
        return replace(section, heading=heading, items=items)
    bullets = tuple(replace(each, spans=on_line(each.spans)) for each in section.bullets)
    return replace(section, heading=heading, bullets=bullets)
