"""How a closed card is drawn: a stripe in its person's colour, who, when, what was changed or said."""

from PySide6.QtCore import QCoreApplication, QEvent, QPoint, QPointF, QRect, Qt
from PySide6.QtGui import QColor, QFont, QFontMetrics, QHelpEvent, QPainter, QTextLayout
from PySide6.QtWidgets import QAbstractItemView, QListView, QStyleOptionViewItem, QToolTip

from update_editor.gui.panel_cards.card_delegate import MOST_LINES, CardDelegate
from update_editor.gui.panel_cards.card_drawing import frame_of, paint_head, room_in
from update_editor.gui.panel_cards.card_rows import Index
from update_editor.gui.review.card_drawing import buttons_in, laid_out
from update_editor.gui.review.card_model import CardModel
from update_editor.gui.review.card_words import LONGEST, foot, name_of, pieces
from update_editor.gui.review.people_colours import PeopleColours
from update_editor.gui.theme import GRID, Theme
from update_editor.gui.time_words import exactly
from update_editor.services.review_cards import Card

_LENGTHS = (LONGEST, 70, 54, 42, 32, 24)
"""How many letters of a text are tried to be shown, one after the other."""
_LEFT_BOTTOM = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignBottom


class ReviewDelegate(CardDelegate[Card]):
    """Draws changes and comments, but for the one that a widget shows."""

    _model: CardModel

    def __init__(self, model: CardModel, theme: Theme, people: PeopleColours, view: QListView) -> None:
        super().__init__(model, theme, view)
        self._people = people
        self.hovered: tuple[str, str] | None = None
        """What the button asks for that the pointer is on, and of which card."""

    def stripe(self, row: Card) -> QColor:
        """Return the colour of a card's person."""
        return self._people.colour(row.author)

    def height(self, row: Card, width: int) -> int:
        """Return how high a card's words are."""
        words = "".join(words for words, _ in pieces(row))
        return (self.lines(words, width) + 2) * self._view.fontMetrics().lineSpacing() + GRID

    def paint_words(self, painter: QPainter, font: QFont, room: QRect, row: Card) -> None:
        """Draw who and when, what was changed or said, and where."""
        metrics = QFontMetrics(font)
        self._paint_head(painter, font, room, row)
        painter.setFont(font)
        painter.setPen(self._theme.colour("quiet" if row.is_resolved else "text"))
        body = self._body(row, font, room.width())
        body.draw(painter, QPointF(room.left(), room.top() + metrics.lineSpacing() + GRID // 2))
        painter.setPen(self._theme.colour("quiet"))
        words = foot(row, self._model.place(row))
        words = metrics.elidedText(words, Qt.TextElideMode.ElideRight, room.width())
        painter.drawText(room, _LEFT_BOTTOM, words)

    def _body(self, card: Card, font: QFont, width: int) -> QTextLayout:
        """Return what a card says, in as many of its letters as there is room for."""
        for most in _LENGTHS:
            body = laid_out(pieces(card, most), font, width, self._theme)
            if body.lineCount() <= MOST_LINES:
                break
        return body

    def _paint_head(self, painter: QPainter, font: QFont, room: QRect, card: Card) -> None:
        """Draw who and when, and the buttons at the right."""
        metrics = QFontMetrics(font)
        buttons = buttons_in(room, metrics.lineSpacing())
        left = QRect(room)
        if card.change is not None:
            for name, drawn, place in (("accept", "check", buttons.accept), ("reject", "x", buttons.reject)):
                self._paint_button(painter, place, drawn, is_hovered=self.hovered == (name, card.id))
            left.setRight(buttons.accept.left() - GRID)
        time = self._model.time(card)
        time_width = metrics.horizontalAdvance(time) + GRID if time else 0
        most = max(left.width() - time_width, left.width() // 2)
        paint_head(painter, font, left, name_of(card.author), time, self._theme, most)

    def _paint_button(self, painter: QPainter, place: QRect, name: str, *, is_hovered: bool) -> None:
        if is_hovered:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(self._theme.colour("wash"))
            painter.drawRoundedRect(place.adjusted(-4, -4, 4, 4), 6, 6)
        self.icon_of(name, "accent" if is_hovered else "quiet").paint(painter, place)

    def helpEvent(
        self, event: QHelpEvent, view: QAbstractItemView, option: QStyleOptionViewItem, index: Index
    ) -> bool:
        """Say what a button of a card does, or when exactly it was made."""
        if event.type() != QEvent.Type.ToolTip or not index.isValid():
            return super().helpEvent(event, view, option, index)
        card = self._model.rows[index.row()]
        QToolTip.showText(event.globalPos(), self._tip(card, self.button_at(event.pos(), index)), view)
        return True

    def _tip(self, card: Card, button: str) -> str:
        if button == "accept":
            return QCoreApplication.translate("ReviewCard", "Accept this change")
        if button == "reject":
            return QCoreApplication.translate("ReviewCard", "Reject this change")
        return f"{name_of(card.author)}, {exactly(card.date, self._model.now)}"

    def button_at(self, point: QPoint, index: Index) -> str:
        """Return which button of a closed card is at a point of the view: ``accept``, ``reject`` or none."""
        card = self._model.rows[index.row()]
        if card.change is None or self.is_open(card):
            return ""
        room = room_in(frame_of(self._view.visualRect(self._model.index(index.row()))))
        buttons = buttons_in(room, self._view.fontMetrics().lineSpacing())
        for name, place in (("accept", buttons.accept), ("reject", buttons.reject)):
            if place.adjusted(-GRID // 2, -GRID // 2, GRID // 2, GRID // 2).contains(point):
                return name
        return ""
