"""How a closed card of the checks is drawn: its level, what was found, in which words, and where."""

from PySide6.QtCore import QPointF, QRect, Qt
from PySide6.QtGui import QColor, QFont, QFontMetrics, QPainter, QTextLayout

from update_editor.gui.panel_cards.card_delegate import MOST_LINES, CardDelegate
from update_editor.gui.panel_cards.card_drawing import paint_head
from update_editor.gui.place_names import place_name
from update_editor.gui.proofing.card_model import FindingRow
from update_editor.gui.proofing.finding_words import about_words
from update_editor.gui.sentences import finding_words
from update_editor.gui.theme import GRID

ICONS = {"error": "circle-alert", "warning": "triangle-alert", "advice": "lightbulb"}
_MARK = 16


class FindingDelegate(CardDelegate[FindingRow]):
    """Draws findings, but for the one that a widget shows."""

    def stripe(self, row: FindingRow) -> QColor:
        """Return the colour of a level."""
        return self._theme.colour(row.finding.severity)

    def height(self, row: FindingRow, width: int) -> int:
        """Return how high a card's words are."""
        lines = self.lines(finding_words(row.finding), width - _MARK - GRID)
        return (lines + 1) * self._view.fontMetrics().lineSpacing() + GRID // 2

    def paint_words(self, painter: QPainter, font: QFont, room: QRect, row: FindingRow) -> None:
        """Draw the icon of the level, what the finding is about and where that stands, and what was found."""
        finding, spacing = row.finding, QFontMetrics(font).lineSpacing()
        mark = QRect(room.left(), room.top() + (spacing - _MARK) // 2, _MARK, _MARK)
        self.icon_of(ICONS[finding.severity], finding.severity).paint(painter, mark)
        room = room.adjusted(_MARK + GRID, 0, 0, 0)
        about, place = about_words(finding), place_name(self._model.names, finding.where)
        if not about:
            about, place = place, ""
        paint_head(painter, font, room, about, place, self._theme, room.width())
        painter.setPen(self._theme.colour("text"))
        under = QPointF(room.left(), room.top() + spacing + GRID // 2)
        _laid_out(finding_words(finding), font, room.width()).draw(painter, under)


def _laid_out(words: str, font: QFont, width: int) -> QTextLayout:
    """Return a sentence in at most two lines; what has no room in them is left out."""
    layout = QTextLayout(words, font)
    layout.beginLayout()
    first = layout.createLine()
    first.setLineWidth(width)
    first.setPosition(QPointF(0, 0))
    layout.endLayout()
    split = first.textStart() + first.textLength()
    if split >= len(words):
        return layout
    metrics = QFontMetrics(font)
    rest = metrics.elidedText(words[split:], Qt.TextElideMode.ElideRight, width)
    whole = QTextLayout(words[:split] + rest, font)
    whole.beginLayout()
    for number in range(MOST_LINES):
        line = whole.createLine()
        if not line.isValid():
            break
        line.setLineWidth(width)
        line.setPosition(QPointF(0, number * metrics.lineSpacing()))
    whole.endLayout()
    return whole
