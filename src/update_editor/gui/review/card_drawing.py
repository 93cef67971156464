"""Where the buttons of a card stand, and how words that go, and words that come, are set."""

from collections.abc import Iterable

from msgspec import Struct
from PySide6.QtCore import QPointF, QRect
from PySide6.QtGui import QFont, QTextCharFormat, QTextLayout, QTextOption

from update_editor.gui.review.card_words import Manner, Piece
from update_editor.gui.theme import GRID, Theme

_LEAST_ICON = 16


class Buttons(Struct, frozen=True):
    """Where in a card its two buttons stand."""

    accept: QRect
    reject: QRect


def buttons_in(room: QRect, line_height: int) -> Buttons:
    """Return where the buttons stand: at the right of the first line."""
    size = max(line_height - 2, _LEAST_ICON)
    top = room.top() + (line_height - size) // 2
    reject = QRect(room.right() - size + 1, top, size, size)
    return Buttons(accept=reject.translated(-size - GRID - GRID // 2, 0), reject=reject)


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
