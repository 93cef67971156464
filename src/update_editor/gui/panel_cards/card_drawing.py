"""Where the parts of a card stand, and its frame with the coloured stripe."""

from PySide6.QtCore import QRect, QRectF, Qt
from PySide6.QtGui import QColor, QFont, QFontMetrics, QPainter, QPainterPath, QPen

from update_editor.gui.theme import GRID, Theme

PAD = GRID + GRID // 2
"""Pixels between a card's edge and its words."""
STRIPE = 4
LEFT_TOP = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignTop


def frame_of(row: QRect) -> QRect:
    """Return where in a row of the list the card is: there is a gap below it."""
    return row.adjusted(GRID, 0, -GRID, -GRID)


def room_in(frame: QRect) -> QRect:
    """Return where in a card its words stand."""
    return frame.adjusted(STRIPE + PAD, PAD, -PAD, -PAD)


def paint_frame(
    painter: QPainter, outline: QRectF, edge: QColor, ground: QColor, stripe: QColor, width: int = 1
) -> None:
    """Draw a card without its words: an edge so many pixels wide, and a stripe at the left within it."""
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(QPen(edge, width))
    painter.setBrush(ground)
    painter.drawRoundedRect(outline, GRID, GRID)
    whole = QPainterPath()
    whole.addRoundedRect(outline, GRID, GRID)
    at_the_left = QPainterPath()
    at_the_left.addRect(QRectF(outline.left(), outline.top(), STRIPE, outline.height()))
    painter.fillPath(whole.intersected(at_the_left), stripe)


def paint_head(
    painter: QPainter, font: QFont, room: QRect, title: str, beside: str, theme: Theme, most: int
) -> None:
    """Draw a card's first line: a title, at the most so many pixels wide, and quiet words beside it."""
    bold = QFont(font)
    bold.setWeight(QFont.Weight.DemiBold)
    metrics = QFontMetrics(bold)
    title = metrics.elidedText(title, Qt.TextElideMode.ElideRight, most)
    painter.setFont(bold)
    painter.setPen(theme.colour("text"))
    painter.drawText(room, LEFT_TOP, title)
    left = metrics.horizontalAdvance(title) + GRID
    rest = room.adjusted(min(left, room.width()), 0, 0, 0)
    painter.setFont(font)
    painter.setPen(theme.colour("quiet"))
    beside = QFontMetrics(font).elidedText(beside, Qt.TextElideMode.ElideRight, rest.width())
    painter.drawText(rest, LEFT_TOP, beside)
