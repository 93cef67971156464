"""Where the parts of a card stand, and how words that go, and words that come, are set."""

from collections.abc import Iterable

from msgspec import Struct
from PySide6.QtCore import QPointF, QRect, QRectF
from PySide6.QtGui import QColor, QFont, QPainter, QPainterPath, QTextCharFormat, QTextLayout, QTextOption

from update_editor.gui.review.card_words import Manner, Piece
from update_editor.gui.theme import GRID, Theme

PAD = GRID + GRID // 2
"""Pixels between a card's edge and its words."""
STRIPE = 4
_LEAST_ICON = 16


class Buttons(Struct, frozen=True):
    """Where in a card its two buttons stand."""

    accept: QRect
    reject: QRect


def frame_of(row: QRect) -> QRect:
    """Return where in a row of the list the card is: there is a gap below it."""
    return row.adjusted(GRID, 0, -GRID, -GRID)


def room_in(frame: QRect) -> QRect:
    """Return where in a card its words stand."""
    return frame.adjusted(STRIPE + PAD, PAD, -PAD, -PAD)


def buttons_in(room: QRect, line_height: int) -> Buttons:
    """Return where the buttons stand: at the right of the first line."""
    size = max(line_height - 2, _LEAST_ICON)
    top = room.top() + (line_height - size) // 2
    reject = QRect(room.right() - size + 1, top, size, size)
    return Buttons(accept=reject.translated(-size - GRID - GRID // 2, 0), reject=reject)


def paint_stripe(painter: QPainter, frame: QRectF, colour: QColor) -> None:
    """Draw a person's stripe along the left edge of a card, within its corners."""
    whole = QPainterPath()
    whole.addRoundedRect(frame, GRID, GRID)
    stripe = QPainterPath()
    stripe.addRect(QRectF(frame.left(), frame.top(), STRIPE, frame.height()))
    painter.fillPath(whole.intersected(stripe), colour)


def laid_out(pieces: Iterable[Piece], font: QFont, width: int, theme: Theme) -> QTextLayout:
    """Return words laid out in lines of a width."""
    pieces = tuple(pieces)
    layout = QTextLayout("".join(words for words, _ in pieces), font)
    option = QTextOption()
    option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
    layout.setTextOption(option)
    layout.setFormats(_formats(pieces, theme))
    layout.beginLayout()
    height = 0.0
    while (line := layout.createLine()).isValid():
        line.setLineWidth(width)
        line.setPosition(QPointF(0, height))
        height += line.height()
    layout.endLayout()
    return layout


def _formats(pieces: tuple[Piece, ...], theme: Theme) -> list[QTextLayout.FormatRange]:
    ranges = []
    start = 0
    for words, manner in pieces:
        made = QTextLayout.FormatRange()
        made.start = start
        made.length = len(words.encode("utf-16-le")) // 2
        made.format = char_format(manner, theme)
        ranges.append(made)
        start += made.length
    return ranges


def char_format(manner: Manner, theme: Theme) -> QTextCharFormat:
    """Return how words are set that go (struck through), that come (underlined), or that only explain."""
    made = QTextCharFormat()
    if manner == "removed":
        made.setFontStrikeOut(True)
    if manner == "added":
        made.setFontUnderline(True)
    made.setForeground(theme.colour("quiet" if manner in ("quiet", "removed") else "text"))
    return made
