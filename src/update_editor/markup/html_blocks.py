"""From the pieces of text that a walk over HTML meets to the paragraphs of a source."""

import re
from collections.abc import Iterable, Iterator

from msgspec.structs import replace

from update_editor.markup.numbering import ENTRIES
from update_editor.markup.source import SourceBlock, SourceStyle
from update_editor.markup.spans import heading_line, lines_of, portion, stripped, together
from update_editor.model import Line, Span, joined, line_text
from update_editor.model.visible import is_blank

_COLLAPSIBLE = re.compile(r"[ \t\n\r\f]+")
_ORDINARY = " \t\n\r\f"
_AT_ENDS = _ORDINARY + "\u00a0\u200b\ufeff"
"""What says nothing at either end of a paragraph; editors put it there to keep a place for the caret."""


class Entry:
    """A list entry, or a paragraph that looks like one, while its text is being read."""

    def __init__(self, style: SourceStyle, level: int) -> None:
        self.style = style
        self.level = level
        self.written = False


class BlockBuilder:
    """Gathers text and gives paragraphs, their white space as a browser would show it."""

    def __init__(self) -> None:
        self._blocks: list[SourceBlock] = []
        self._pieces: list[tuple[Span, bool]] = []
        self._style: SourceStyle = "paragraph"
        self._level = 0
        self._entry: Entry | None = None
        self._break_due = False
        self._has_words = False
        self._goes_on = False
        self._further: list[Line] = []

    def begin(self, style: SourceStyle, level: int = 0, entry: Entry | None = None) -> None:
        """Start a paragraph of a style, or, with an entry that is not written yet, its text."""
        self.end()
        self._style, self._level, self._entry = style, level, entry

    def go_on_with_entry(self) -> None:
        """Let the next text be a further line of the list entry before it, if there is one."""
        self.end()
        if self._blocks and self._blocks[-1].style in ENTRIES:
            last = self._blocks[-1]
            self._style, self._level, self._entry = last.style, last.level, None
            self._goes_on = True

    def break_if_written(self) -> None:
        """Put a line break before the next text, if the paragraph has text already."""
        self._break_due = True

    def add(self, span: Span, preserved: bool = False) -> None:
        """Add text; white space in it counts to the letter where it is preserved."""
        if self._break_due and not is_blank(span.text):
            self._break_due = False
            if self._has_words:
                self._pieces.append((Span(text="\n"), True))
        self._has_words = self._has_words or not is_blank(span.text)
        self._pieces.append((span, preserved))

    def end(self) -> None:
        """Finish the paragraph; one without text disappears."""
        lines = lines_of(joined(_collapsed(self._pieces)))
        paragraphs = _divided(lines)
        goes_on, self._goes_on = self._goes_on, False
        self._pieces, self._break_due, self._has_words = [], False, False
        if not paragraphs:
            return
        if goes_on:
            self._further.extend(paragraphs)
            return
        self._end_entry()
        style, level = self._style, self._level
        if self._entry is not None and not self._entry.written:
            style, level = self._entry.style, self._entry.level
            self._entry.written = True
        self._blocks.extend(_as_blocks(style, level, paragraphs))

    def _end_entry(self) -> None:
        """Give the last list entry its further lines, all at once: there may be thousands."""
        if self._further:
            last = self._blocks[-1]
            self._blocks[-1] = replace(last, spans=together((last.spans, *self._further), "\n"))
            self._further = []

    def blocks(self) -> tuple[SourceBlock, ...]:
        """Return all paragraphs so far, list entries with the level at which they stand among others."""
        self.end()
        self._end_entry()
        return tuple(_with_levels(self._blocks))


def _collapsed(pieces: Iterable[tuple[Span, bool]]) -> Iterator[Span]:
    """Yield the pieces with runs of white space made one space, across the borders of pieces."""
    after_space = True
    for span, preserved in pieces:
        text = span.text if preserved else _COLLAPSIBLE.sub(" ", span.text)
        if not preserved and after_space:
            text = text.removeprefix(" ")
        if text:
            after_space = text[-1] in _ORDINARY
            yield replace(span, text=text)


def _divided(lines: Iterable[Line]) -> list[Line]:
    """Return the paragraphs that empty lines divide, without white space at the ends of their lines."""
    paragraphs: list[list[Line]] = [[]]
    for each in lines:
        if is_blank(line_text(each)):
            paragraphs.append([])
        else:
            paragraphs[-1].append(each)
    joined_lines = (together([_without_end(each) for each in lines], "\n") for lines in paragraphs if lines)
    return [stripped(each, _AT_ENDS) for each in joined_lines]


def _without_end(spans: Line) -> Line:
    return portion(spans, 0, len(line_text(spans).rstrip(_AT_ENDS)))


def _as_blocks(style: SourceStyle, level: int, paragraphs: list[Line]) -> Iterator[SourceBlock]:
    """Yield running text as one block a paragraph, anything else as one block."""
    if style in ("paragraph", "quote"):
        yield from (SourceBlock(style=style, level=level, spans=spans) for spans in paragraphs)
        return
    spans = together(paragraphs, "\n")
    yield SourceBlock(style=style, level=level, spans=heading_line(spans) if style == "heading" else spans)


def _with_levels(blocks: Iterable[SourceBlock]) -> Iterator[SourceBlock]:
    """Yield the blocks, levels that a list jumps over closed up (1, 2, 4 becomes 0, 1, 2)."""
    open_levels: list[int] = []
    for block in blocks:
        if block.style not in ENTRIES:
            open_levels = []
            yield block
            continue
        while open_levels and open_levels[-1] > block.level:
            open_levels.pop()
        if not open_levels or open_levels[-1] < block.level:
            open_levels.append(block.level)
        yield replace(block, level=len(open_levels) - 1)
