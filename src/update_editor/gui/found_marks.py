"""What is painted behind words that a search found: a wash with a fine line round it.

Painted, and not told to Qt as selections: those would cost at each key, however far from what is in sight.
"""

from collections.abc import Iterator, Mapping
from typing import cast

from PySide6.QtCore import QRectF
from PySide6.QtGui import QColor, QFontMetricsF, QPainter, QPaintEvent, QPalette, QPen, QTextBlock, QTextLine
from PySide6.QtWidgets import QTextEdit

from update_editor.gui.list_marks import first_block
from update_editor.gui.positions import to_units

Marks = Mapping[int, tuple[tuple[int, int], ...]]
"""For each paragraph by its number (from 0), where words that were found start and end, in code points."""

_WASH = 46
"""How much of the accent the wash has, of 255: black or white words on it stay far above 4.5:1."""
_LINE = 130
_CORNER = 3.0


def paint_found(pane: QTextEdit, event: QPaintEvent, marks: Marks) -> None:
    """Paint the marks of the part of a pane that is being painted."""
    painter = QPainter(pane.viewport())
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    accent = pane.palette().color(QPalette.ColorRole.Highlight)
    painter.setPen(QPen(_faint(accent, _LINE), 1))
    painter.setBrush(_faint(accent, _WASH))
    metrics = QFontMetricsF(pane.document().defaultFont())
    block = first_block(pane.document(), float(event.rect().top()))
    while block.isValid() and block.layout().position().y() <= event.rect().bottom():
        for start, end in marks.get(block.blockNumber(), ()):
            for box in _boxes(block, start, end, metrics):
                painter.drawRoundedRect(box, _CORNER, _CORNER)
        block = block.next()
    painter.end()


def _faint(colour: QColor, alpha: int) -> QColor:
    faint = QColor(colour)
    faint.setAlpha(alpha)
    return faint


def _boxes(block: QTextBlock, start: int, end: int, metrics: QFontMetricsF) -> Iterator[QRectF]:
    """Yield where words of a paragraph stand, one box a line."""
    layout = block.layout()
    text = block.text()
    first, last = to_units(text, start), to_units(text, end)
    for number in range(layout.lineCount()):
        line = layout.lineAt(number)
        begin = max(first, line.textStart())
        stop = min(last, line.textStart() + line.textLength())
        if begin >= stop:
            continue
        left, right = sorted(_x(line, each) for each in (begin, stop))
        top = layout.position().y() + line.y() + line.ascent() - metrics.ascent()
        yield QRectF(layout.position().x() + left - 0.5, top, right - left + 1, metrics.height())


def _x(line: QTextLine, position: int) -> float:
    """Return the x of a position in a line; PySide6 gives it together with the position."""
    x, _ = cast(tuple[float, int], line.cursorToX(position))
    return x
