"""How a place of the update is drawn beside its easy read: heading, words, and what became of it."""

from functools import lru_cache

from PySide6.QtCore import QPointF, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QFont, QFontMetrics, QIcon, QPainter, QPen
from PySide6.QtWidgets import QListView, QStyle, QStyledItemDelegate, QStyleOptionViewItem

from update_editor.gui.easy_read.place_words import state_of, state_words
from update_editor.gui.easy_read.source_model import Index, SourceModel
from update_editor.gui.icons import icon
from update_editor.gui.panel_cards.card_drawing import PAD
from update_editor.gui.review.card_drawing import laid_out
from update_editor.gui.theme import GRID, Theme

_ICONS = {
    "to decide": ("circle-dashed", "quiet"),
    "written": ("circle-check", "accent"),
    "left out": ("circle-minus", "quiet"),
    "changed": ("triangle-alert", "warning"),
    "gone": ("unlink", "warning"),
}
_MARK = 16
_GAP = GRID // 2
_LEFT_TOP = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignTop


class SourceDelegate(QStyledItemDelegate):
    """Draws each place as high as its words; the chosen one lies on the accent's wash."""

    def __init__(self, model: SourceModel, theme: Theme, view: QListView) -> None:
        super().__init__(view)
        self._model = model
        self._view = view
        self._theme = theme
        self._heights: dict[tuple[str, int], int] = {}
        self._icon = lru_cache(16)(_icon)

    def forget_sizes(self) -> None:
        """Measure every place anew: the font or the width is another."""
        self._heights.clear()

    def sizeHint(self, _option: QStyleOptionViewItem, index: Index) -> QSize:
        """Return how high a place is: its heading, all its words, and the line of its state."""
        row = index.row()
        line = self._view.fontMetrics().lineSpacing()
        heading = self._heading_height(row)
        text = self._text_height(self._model.places[row].text)
        return QSize(0, heading + 2 * PAD + text + _GAP + line)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Draw a place."""
        row = index.row()
        place = self._model.places[row]
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        whole = option.rect
        heading = self._heading_height(row)
        if heading:
            self._paint_heading(painter, option.font, whole, place.heading)
        frame = whole.adjusted(GRID, heading, -GRID, 0)
        self._paint_ground(painter, option, frame)
        room = frame.adjusted(PAD, PAD, -PAD, -PAD)
        state = state_of(place)
        tone = "quiet" if state == "left out" else "text"
        painter.setPen(self._theme.colour(tone))
        self._laid_out(place.text, option.font).draw(painter, QPointF(room.topLeft()))
        self._paint_state(painter, option.font, room, state, state_words(place))
        painter.restore()

    def _paint_heading(self, painter: QPainter, font: QFont, whole: QRect, heading: str) -> None:
        painter.setFont(_strong(font))
        painter.setPen(self._theme.colour("text"))
        room = whole.adjusted(GRID + PAD, 2 * GRID, -GRID, 0)
        painter.drawText(room, _LEFT_TOP | Qt.TextFlag.TextWordWrap, heading)

    def _paint_ground(self, painter: QPainter, option: QStyleOptionViewItem, frame: QRect) -> None:
        """Draw the wash of the chosen place, and the ring where the focus is in the list."""
        chosen = bool(option.state & QStyle.StateFlag.State_Selected)
        hovered = bool(option.state & QStyle.StateFlag.State_MouseOver)
        if not (chosen or hovered):
            return
        rings = chosen and self._view.hasFocus()
        painter.setPen(
            QPen(self._theme.colour("accent"), 2)
            if rings
            else QPen(self._theme.colour("accent" if chosen else "hairline"), 1)
        )
        painter.setBrush(self._theme.colour("wash") if chosen else Qt.BrushStyle.NoBrush)
        painter.drawRoundedRect(QRectF(frame).adjusted(1, 1, -1, -1), GRID, GRID)

    def _paint_state(self, painter: QPainter, font: QFont, room: QRect, state: str, words: str) -> None:
        name, tone = _ICONS[state]
        colour = self._theme.colour(tone)
        metrics = QFontMetrics(font)
        top = room.bottom() + 1 - metrics.lineSpacing()
        mark = QRect(room.left(), top + (metrics.lineSpacing() - _MARK) // 2, _MARK, _MARK)
        self._icon(name, colour.name()).paint(painter, mark)
        painter.setFont(font)
        painter.setPen(self._theme.colour("quiet") if tone == "accent" else colour)
        beside = QRect(
            mark.right() + 1 + GRID, top, room.right() - mark.right() - GRID, metrics.lineSpacing()
        )
        words = metrics.elidedText(words, Qt.TextElideMode.ElideRight, beside.width())
        painter.drawText(beside, _LEFT_TOP, words)

    def _heading_height(self, row: int) -> int:
        if not self._model.begins_part(row):
            return 0
        metrics = QFontMetrics(_strong(self._view.font()))
        room = QRect(0, 0, self._view.viewport().width() - 2 * GRID - PAD, 10_000)
        needed = metrics.boundingRect(room, Qt.TextFlag.TextWordWrap, self._model.places[row].heading)
        return needed.height() + 2 * GRID + _GAP

    def _room(self) -> int:
        return max(self._view.viewport().width() - 2 * GRID - 2 * PAD, GRID)

    def _text_height(self, text: str) -> int:
        known = (text, self._room())
        if known not in self._heights:
            layout = self._laid_out(text, self._view.font())
            self._heights[known] = int(layout.boundingRect().height()) + 1
        return self._heights[known]

    def _laid_out(self, text: str, font: QFont):  # type: ignore[no-untyped-def]
        return laid_out(((text.replace("\n", "\u2028"), "plain"),), font, self._room(), self._theme)


def _strong(font: QFont) -> QFont:
    strong = QFont(font)
    strong.setWeight(QFont.Weight.DemiBold)
    return strong


def _icon(name: str, colour: str) -> QIcon:
    return icon(name, colour)
