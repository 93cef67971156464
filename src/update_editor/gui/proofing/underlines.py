"""The lines under words that a check found something in: wavy, dashed or dotted, the graver the bolder.

Painted, and not told to Qt as selections: those would cost at each key, and Qt draws its own waves unlike
ours. What is over a whole passage stands lower, so that marks of single words in it are seen.
"""

from bisect import bisect_left
from collections.abc import Iterator
from typing import NamedTuple, cast

from PySide6.QtGui import QPainter, QPaintEvent, QTextBlock, QTextLine
from PySide6.QtWidgets import QTextEdit

from update_editor.gui.list_marks import first_block
from update_editor.gui.positions import in_units, pairs_in
from update_editor.gui.proofing.marks import MarkedLine, PlacedMark
from update_editor.gui.proofing.strips import HEIGHT, strip
from update_editor.gui.theme import severity_on

_BELOW = 2.5
"""Pixels between the base line and a line under words."""
_LOWER = 2.5
"""Pixels by which a line under a passage is lower still."""
_LEAST = 6.0
"""Pixels that a line is long at least."""

_Part = tuple[int, int, str, bool]
"""Where a mark begins and ends in its line of text, how grave it is, and whether it is over a passage."""
_Placed = tuple[float, float, str, bool]
"""The same, in pixels from the left of the paragraph: where it begins, and how long it is."""


class _Line(NamedTuple):
    """A line of text as it was when it was last painted."""

    length: int
    parts: tuple[_Part, ...]
    placed: tuple[_Placed, ...]


class _Paragraph:
    """What is known of a paragraph: its lines of text by where they start, in UTF-16 units."""

    def __init__(self, marked: MarkedLine) -> None:
        self.lines: dict[int, _Line] = {}
        self.take(marked)

    def take(self, marked: MarkedLine) -> None:
        """Go on with what is marked in it now."""
        self.marked = marked
        self.longest = max(mark.end - mark.start for mark in marked.marks) if marked.marks else 0

    def follow(self, start: int, removed: int, added: int) -> None:
        """Forget the lines that an edit touched; those behind it have moved."""
        stop, grown = start + removed, added - removed
        before = {at: line for at, line in self.lines.items() if at + line.length <= start}
        behind = {at + grown: line for at, line in self.lines.items() if at >= stop}
        self.lines = before | behind


class Underlines:
    """Paints what is marked in a pane.

    Where in a line of text each mark stands is asked of Qt once: after a key, only for the lines that the key
    changed.
    """

    def __init__(self, pane: QTextEdit) -> None:
        self._pane = pane
        self.lines: tuple[MarkedLine, ...] = ()
        """What is marked, paragraph by paragraph."""
        self._known: dict[int, _Paragraph] = {}
        self._colours: dict[str, int] = {}
        self._ratio = 1.0
        self._first = 0

    def show(self, lines: tuple[MarkedLine, ...]) -> None:
        """Paint these from now on. What was known of a paragraph that says the same stays known."""
        for number, known in tuple(self._known.items()):
            if number < len(lines) and known.marked.text == lines[number].text:
                known.take(lines[number])
            else:
                del self._known[number]
        self.lines = lines

    def follow(
        self, lines: tuple[MarkedLine, ...], number: int, start: int, removed: int, added: int
    ) -> None:
        """Paint these from now on, which differ by one edit in the paragraph of that number."""
        known = self._known.get(number)
        if known is not None:
            known.follow(start, removed, added)
            known.take(lines[number])
        self.lines = lines

    def forget_places(self) -> None:
        """Ask anew where everything stands and in which colours: font, width or theme changed."""
        self._known.clear()
        self._colours.clear()

    def paint(self, event: QPaintEvent) -> None:
        """Paint what is marked in the part of the pane that is being painted."""
        area = event.rect()
        self._ratio = self._pane.devicePixelRatio()
        top, bottom = float(area.top()), float(area.bottom())
        block = self._first_block(top)
        number = block.blockNumber()
        painter: QPainter | None = None
        for marked in self.lines[number:]:
            layout = block.layout()
            at = layout.position()
            if at.y() > bottom:
                break
            if marked.marks:
                painter = painter or QPainter(self._pane.viewport())
                known = self._known.get(number)
                if known is None or known.marked is not marked:
                    known = self._known[number] = _Paragraph(marked)
                self._paint_paragraph(painter, block, known, (at.x(), at.y()), (top, bottom))
            block = block.next()
            number += 1
        if painter is not None:
            painter.end()

    def _first_block(self, top: float) -> QTextBlock:
        """Return the first block in sight: after a key it is mostly the same as before."""
        document = self._pane.document()
        block = document.findBlockByNumber(self._first)
        if block.isValid() and block.layout().lineCount() and block.layout().position().y() <= top:
            after = block.next()
            if not after.isValid() or after.layout().position().y() > top:
                return block
        block = first_block(document, top)
        self._first = block.blockNumber()
        return block

    def _paint_paragraph(
        self,
        painter: QPainter,
        block: QTextBlock,
        known: _Paragraph,
        at: tuple[float, float],
        area: tuple[float, float],
    ) -> None:
        marked = known.marked
        pairs = pairs_in(marked.text) if block.length() - 1 > len(marked.text) else ()
        for line in _lines_in(block, at[1], *area):
            start, length = line.textStart(), line.textLength()
            parts = _parts_in(known, start, start + length, pairs)
            if parts:
                there = known.lines.get(start)
                if there is None or there.length != length or there.parts != parts:
                    placed = tuple(_placed(line, start, each) for each in parts)
                    there = known.lines[start] = _Line(length, parts, placed)
                base = at[1] + line.y() + line.ascent() + _BELOW - HEIGHT / 2
                self._paint_line(painter, at[0], base, there.placed)

    def _paint_line(self, painter: QPainter, x: float, y: float, placed: tuple[_Placed, ...]) -> None:
        ratio = self._ratio
        for left, width, severity, is_passage in placed:
            colour = self._colours.get(severity)
            if colour is None:
                colour = self._colours[severity] = severity_on(self._pane.palette(), severity).rgba()
            drawn = strip(severity, is_passage=is_passage, colour=colour, ratio=ratio, width=width)
            lower = y + (_LOWER if is_passage else 0)
            # Whole numbers are a seventh of the cost, and a line on whole pixels is not blurred.
            piece = round(width * ratio), round(HEIGHT * ratio)
            painter.drawPixmap(round(x + left), round(lower), drawn, 0, 0, *piece)


def _lines_in(block: QTextBlock, at: float, top: float, bottom: float) -> Iterator[QTextLine]:
    """Yield the lines of a paragraph that are in sight; there may be a thousand that are not."""
    layout = block.layout()
    low, high = 0, layout.lineCount()
    stop = high
    while low < high:
        middle = (low + high) // 2
        line = layout.lineAt(middle)
        if at + line.y() + line.height() < top:
            low = middle + 1
        else:
            high = middle
    for number in range(low, stop):
        line = layout.lineAt(number)
        if at + line.y() > bottom:
            break
        yield line


def _parts_in(known: _Paragraph, first: int, last: int, pairs: tuple[int, ...]) -> tuple[_Part, ...]:
    """Return what is marked between two units of a paragraph."""
    marks = known.marked.marks
    # A position is as many units as code points, and as many more as pairs stand before it.
    begin = bisect_left(marks, first - len(pairs) - known.longest, key=_start)
    parts = []
    for mark in marks[begin : bisect_left(marks, last, key=_start)]:
        start, end = mark.start, mark.end
        if pairs:
            start, end = in_units(start, pairs), in_units(end, pairs)
        if not mark.is_held and start < last and end > first:
            parts.append((max(start, first) - first, min(end, last) - first, mark.severity, mark.is_passage))
    return tuple(parts)


def _placed(line: QTextLine, first: int, part: _Part) -> _Placed:
    start, end, severity, is_passage = part
    left, right = sorted((_x(line, first + start), _x(line, first + end)))
    return left, max(right - left, _LEAST), severity, is_passage


def _x(line: QTextLine, position: int) -> float:
    """Return the x of a position in a line; PySide6 gives it together with the position."""
    x, _ = cast(tuple[float, int], line.cursorToX(position))
    return x


def _start(mark: PlacedMark) -> int:
    return mark.start
