"""Rich text: a tuple of blocks, each a tuple of spans.

No colours, fonts or sizes: those are the template's.
"""

from collections.abc import Iterable

from msgspec import Struct
from msgspec.structs import replace

from update_editor.model.changes import BlockStyle, Change, FormatChange, Level, StyleChange
from update_editor.model.ids import new_id


class Span(Struct, frozen=True, kw_only=True):
    """A run of text in one format. A line break inside a paragraph is ``\\n`` in its text."""

    text: str
    bold: bool = False
    italic: bool = False
    link: str | None = None
    insertion: Change | None = None
    deletion: Change | None = None
    format_change: FormatChange | None = None
    comments: tuple[str, ...] = ()


Line = tuple[Span, ...]
"""Text without paragraphs: a heading, a bullet, a title."""


class Block(Struct, frozen=True, kw_only=True):
    """A paragraph, sub-heading, list entry or quotation, with an id that stays with it."""

    id: str
    style: BlockStyle = "paragraph"
    level: Level = 0
    spans: Line = ()
    mark_insertion: Change | None = None
    mark_deletion: Change | None = None
    style_change: StyleChange | None = None


RichText = tuple[Block, ...]


def line(text: str) -> Line:
    """Return plain text as a line; empty text is the empty line."""
    return (Span(text=text),) if text else ()


def block(text: str | Line = "", style: BlockStyle = "paragraph", level: int = 0) -> Block:
    """Return a new block with an id of its own."""
    spans = line(text) if isinstance(text, str) else text
    return Block(id=new_id(), style=style, level=level, spans=spans)


def line_text(spans: Iterable[Span]) -> str:
    """Return the text of a line, deletions included, formats dropped."""
    return "".join(span.text for span in spans)


def undeleted(spans: Iterable[Span]) -> Line:
    """Return a line without what is marked as deleted."""
    return tuple(span for span in spans if span.deletion is None)


def text_of(blocks: Iterable[Block]) -> str:
    """Return the text of rich text, one block a line."""
    return "\n".join(line_text(each.spans) for each in blocks)


def joined(spans: Iterable[Span]) -> Line:
    """Return the same line with empty spans dropped and neighbours of one format joined."""
    spans = tuple(spans)
    if len(spans) == 1 and spans[0].text:
        return spans
    runs: list[list[Span]] = []
    before: Span | None = None
    for span in spans:
        if not span.text:
            continue
        bare = replace(span, text="")
        if bare == before:
            runs[-1].append(span)
        else:
            runs.append([span])
            before = bare
    return tuple(
        replace(run[-1], text="".join(span.text for span in run)) if len(run) > 1 else run[0] for run in runs
    )
