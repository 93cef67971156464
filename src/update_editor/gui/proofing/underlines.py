"""The lines under words that a check found something in: wavy, dashed or dotted, the graver the bolder.

Painted, and not told to Qt as selections: those would cost at each key, and Qt draws its own waves unlike
ours. What is over a whole passage stands lower, so that marks of single words in it are seen.
"""

from bisect import bisect_left
from collections.abc import Iterator
from functools import lru_cache
from typing import cast

from PySide6.QtCore import QPointF, QRectF, QSize, QSizeF, Qt
from PySide6.QtGui import QColor, QPainter, QPainterPath, QPaintEvent, QPen, QPixmap, QTextBlock, QTextLine
from PySide6.QtWidgets import QTextEdit

from update_editor.gui.list_marks import first_block
from update_editor.gui.positions import in_units, pairs_in
from update_editor.gui.proofing.choice import SEVERITIES
from update_editor.gui.proofing.marks import MarkedLine, PlacedMark
from update_editor.gui.theme import severity_on

_BELOW = 2.5
"""Pixels between the base line and a line under words."""
_LOWER = 2.5
"""Pixels by which a line under a passage is lower still."""
_WIDTH = 1.5
_WAVE, _HEIGHT = 3.0, 1.4
"""Half the length of a wave, and half its height, in pixels."""
_DASH = (4.0, 2.0)
_DOT = (1.0, 1.0)
"""A dash or a dot and the gap behind it, in widths of the line."""


def paint_underlines(pane: QTextEdit, event: QPaintEvent, lines: tuple[MarkedLine, ...]) -> None:
    """Paint what is marked in the part of a pane that is being painted."""
    area = QRectF(event.rect())
    painter = QPainter(pane.viewport())
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setBrush(Qt.BrushStyle.NoBrush)
    pens = {each: QPen(severity_on(pane.palette(), each), _WIDTH) for each in SEVERITIES}
    block = first_block(pane.document(), area.top())
    while block.isValid() and block.layout().position().y() <= area.bottom():
        number = block.blockNumber()
        if number < len(lines) and lines[number].marks:
            _paint_block(painter, pens, block, lines[number], area)
        block = block.next()
    painter.end()


def _paint_block(
    painter: QPainter, pens: dict[str, QPen], block: QTextBlock, marked: MarkedLine, area: QRectF
) -> None:
    top = block.layout().position()
    pairs = pairs_in(marked.text) if block.length() - 1 > len(marked.text) else ()
    longest = max(mark.end - mark.start for mark in marked.marks)
    for line in _lines_in(block, area):
        first, last = line.textStart(), line.textStart() + line.textLength()
        base = top + QPointF(0, line.y() + line.ascent() + _BELOW)
        # A position is as many units as code points, and as many more as pairs stand before it.
        begin = bisect_left(marked.marks, first - len(pairs) - longest, key=_start)
        for mark in marked.marks[begin : bisect_left(marked.marks, last, key=_start)]:
            start, end = in_units(mark.start, pairs), in_units(mark.end, pairs)
            if not mark.is_held and start < last and end > first:
                left, right = sorted(_x(line, each) for each in (max(start, first), min(end, last)))
                _paint_line(painter, pens[mark.severity], mark, base, left, right)


def _lines_in(block: QTextBlock, area: QRectF) -> Iterator[QTextLine]:
    """Yield the lines of a paragraph that are in sight; there may be a thousand that are not."""
    layout = block.layout()
    top = layout.position().y()
    low, high = 0, layout.lineCount()
    while low < high:
        middle = (low + high) // 2
        line = layout.lineAt(middle)
        if top + line.y() + line.height() < area.top():
            low = middle + 1
        else:
            high = middle
    for number in range(low, layout.lineCount()):
        line = layout.lineAt(number)
        if top + line.y() > area.bottom():
            break
        yield line


def _paint_line(
    painter: QPainter, pen: QPen, mark: PlacedMark, base: QPointF, left: float, right: float
) -> None:
    y = base.y() + (_LOWER if mark.is_passage else 0)
    left, right = base.x() + left, base.x() + max(right, left + 2 * _WAVE)
    if mark.severity == "error":
        painter.setPen(pen)
        if mark.is_passage:
            painter.drawLine(QPointF(left, y), QPointF(right, y))
        else:
            painter.drawPath(_wave(left, right, y))
        return
    tile = _tile(mark.severity, pen.color().rgba(), painter.device().devicePixelRatio())
    painter.drawTiledPixmap(QRectF(left, y - _WIDTH / 2, right - left, _WIDTH), tile)


@lru_cache(16)
def _tile(severity: str, colour: int, ratio: float) -> QPixmap:
    """Return one dash or dot and the gap behind it: laid in a row they cost a twentieth of a dashed pen."""
    on, off = (_WIDTH * each for each in (_DASH if severity == "warning" else _DOT))
    tile = QPixmap(QSizeF((on + off) * ratio, _WIDTH * ratio).toSize().expandedTo(QSize(2, 1)))
    tile.setDevicePixelRatio(ratio)
    tile.fill(Qt.GlobalColor.transparent)
    painter = QPainter(tile)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(QColor.fromRgba(colour))
    shape = QRectF(0, 0, on, _WIDTH)
    painter.drawRect(shape) if severity == "warning" else painter.drawEllipse(shape)
    painter.end()
    return tile


def _wave(left: float, right: float, y: float) -> QPainterPath:
    path = QPainterPath(QPointF(left, y))
    x, up = left, True
    while x < right:
        step = min(_WAVE, right - x)
        path.quadTo(x + step / 2, y + (-2 if up else 2) * _HEIGHT, x + step, y)
        x, up = x + _WAVE, not up
    return path


def _x(line: QTextLine, position: int) -> float:
    """Return the x of a position in a line; PySide6 gives it together with the position."""
    x, _ = cast(tuple[float, int], line.cursorToX(position))
    return x


def _start(mark: PlacedMark) -> int:
    return mark.start
