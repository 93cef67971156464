"""How a closed card is drawn: a stripe in its person's colour, who, when, what was changed or said."""

from PySide6.QtCore import QCoreApplication, QEvent, QPoint, QPointF, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QFont, QFontMetrics, QHelpEvent, QIcon, QPainter, QPen, QTextLayout
from PySide6.QtWidgets import (
    QAbstractItemView,
    QListView,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QToolTip,
)

from update_editor.gui.icons import icon
from update_editor.gui.review.card_drawing import (
    PAD,
    STRIPE,
    buttons_in,
    frame_of,
    laid_out,
    paint_stripe,
    room_in,
)
from update_editor.gui.review.card_model import CARD, FOOT, WHEN, CardModel, Index
from update_editor.gui.review.card_words import LONGEST, name_of, pieces
from update_editor.gui.review.people_colours import PeopleColours
from update_editor.gui.theme import GRID, Theme
from update_editor.gui.time_words import exactly
from update_editor.services.review_cards import Card

_MOST_LINES = 2
_LENGTHS = (LONGEST, 70, 54, 42, 32, 24)
"""How many letters of a text are tried to be shown, one after the other."""
_SAFE = 0.96
"""How much of a line words fill at the most; more may need the next, for a line is left ragged."""
_LEFT_TOP = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignTop
_LEFT_BOTTOM = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignBottom


class CardDelegate(QStyledItemDelegate):
    """Draws cards, but for the one that a widget shows."""

    def __init__(self, model: CardModel, theme: Theme, people: PeopleColours, view: QListView) -> None:
        super().__init__(view)
        self._model = model
        self._view = view
        self._theme = theme
        self._people = people
        self._icons: dict[tuple[str, str], QIcon] = {}
        self._sizes: dict[str, tuple[Card, QSize]] = {}
        self._open_id = ""
        self._open_size = QSize()
        self.hovered: tuple[str, str] | None = None
        """What the button asks for that the pointer is on, and of which card."""

    def open(self, card_id: str, height: int) -> None:
        """Leave the place of a card to the widget that shows it, so many pixels high; no id, to none."""
        self._open_id = card_id
        self._open_size = QSize(0, height + GRID)

    def forget_sizes(self) -> None:
        """Measure every card anew: the font or the width is another."""
        self._sizes.clear()

    def sizeHint(self, _option: QStyleOptionViewItem, index: Index) -> QSize:
        """Return how high a card is, with the gap below it. It is asked for all of them, again and again."""
        card = self._model.cards[index.row()]
        if card.id == self._open_id:
            return self._open_size
        measured, size = self._sizes.get(card.id, (None, None))
        if size is None or measured is None or (measured is not card and measured.told != card.told):
            size = self._measured(card)
        if measured is not card:
            self._sizes[card.id] = card, size
        return size

    def _measured(self, card: Card) -> QSize:
        metrics = self._view.fontMetrics()
        room = self._view.viewport().width() - 2 * GRID - STRIPE - 2 * PAD
        width = metrics.horizontalAdvance("".join(words for words, _ in pieces(card)))
        lines = 1 if width <= room * _SAFE else _MOST_LINES
        return QSize(0, (lines + 2) * metrics.lineSpacing() + 2 * PAD + 2 * GRID)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Draw a card; nothing of the one that is open, which is a widget."""
        if self._is_open(index):
            return
        card: Card = index.data(CARD)
        frame = frame_of(option.rect)
        hovered = bool(option.state & QStyle.StateFlag.State_MouseOver)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        outline = QRectF(frame).adjusted(0.5, 0.5, -0.5, -0.5)
        painter.setPen(QPen(self._theme.colour("quiet" if hovered else "hairline"), 1))
        painter.setBrush(self._theme.colour("surface"))
        painter.drawRoundedRect(outline, GRID, GRID)
        paint_stripe(painter, outline, self._people.colour(card.author))
        self._paint_words(painter, option.font, room_in(frame), index)
        painter.restore()

    def _paint_words(self, painter: QPainter, font: QFont, room: QRect, index: Index) -> None:
        card: Card = index.data(CARD)
        metrics = QFontMetrics(font)
        self._paint_head(painter, font, room, card, str(index.data(WHEN)))
        painter.setFont(font)
        painter.setPen(self._theme.colour("quiet" if card.is_resolved else "text"))
        body = self._body(card, font, room.width())
        body.draw(painter, QPointF(room.left(), room.top() + metrics.lineSpacing() + GRID // 2))
        painter.setPen(self._theme.colour("quiet"))
        words = metrics.elidedText(str(index.data(FOOT)), Qt.TextElideMode.ElideRight, room.width())
        painter.drawText(room, _LEFT_BOTTOM, words)

    def _body(self, card: Card, font: QFont, width: int) -> QTextLayout:
        """Return what a card says, in as many of its letters as there is room for."""
        for most in _LENGTHS:
            body = laid_out(pieces(card, most), font, width, self._theme)
            if body.lineCount() <= _MOST_LINES:
                break
        return body

    def _paint_head(self, painter: QPainter, font: QFont, room: QRect, card: Card, time: str) -> None:
        """Draw who and when, and the buttons at the right."""
        buttons = buttons_in(room, QFontMetrics(font).lineSpacing())
        left = QRect(room)
        if card.change is not None:
            self._paint_button(
                painter, buttons.accept, "check", is_hovered=self.hovered == ("accept", card.id)
            )
            self._paint_button(painter, buttons.reject, "x", is_hovered=self.hovered == ("reject", card.id))
            left.setRight(buttons.accept.left() - GRID)
        bold = QFont(font)
        bold.setWeight(QFont.Weight.DemiBold)
        metrics = QFontMetrics(bold)
        time_width = QFontMetrics(font).horizontalAdvance(time) + GRID if time else 0
        name_width = max(left.width() - time_width, left.width() // 2)
        name = metrics.elidedText(name_of(card.author), Qt.TextElideMode.ElideRight, name_width)
        painter.setFont(bold)
        painter.setPen(self._theme.colour("text"))
        painter.drawText(left, _LEFT_TOP, name)
        painter.setFont(font)
        painter.setPen(self._theme.colour("quiet"))
        beside = left.adjusted(metrics.horizontalAdvance(name) + GRID, 0, 0, 0)
        time = QFontMetrics(font).elidedText(time, Qt.TextElideMode.ElideRight, beside.width())
        painter.drawText(beside, _LEFT_TOP, time)

    def _paint_button(self, painter: QPainter, place: QRect, name: str, *, is_hovered: bool) -> None:
        if is_hovered:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(self._theme.colour("wash"))
            painter.drawRoundedRect(place.adjusted(-4, -4, 4, 4), 6, 6)
        self._icon(name, "accent" if is_hovered else "quiet").paint(painter, place)

    def helpEvent(
        self, event: QHelpEvent, view: QAbstractItemView, option: QStyleOptionViewItem, index: Index
    ) -> bool:
        """Say what a button of a card does, or when exactly it was made."""
        if event.type() != QEvent.Type.ToolTip or not index.isValid():
            return super().helpEvent(event, view, option, index)
        card: Card = index.data(CARD)
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
        card: Card = index.data(CARD)
        if card.change is None or self._is_open(index):
            return ""
        room = room_in(frame_of(self._view.visualRect(self._model.index(index.row()))))
        buttons = buttons_in(room, self._view.fontMetrics().lineSpacing())
        for name, place in (("accept", buttons.accept), ("reject", buttons.reject)):
            if place.adjusted(-GRID // 2, -GRID // 2, GRID // 2, GRID // 2).contains(point):
                return name
        return ""

    def _is_open(self, index: Index) -> bool:
        return bool(self._open_id) and self._model.cards[index.row()].id == self._open_id

    def _icon(self, name: str, role: str) -> QIcon:
        colour = self._theme.colour(role).name()
        if (name, colour) not in self._icons:
            self._icons[name, colour] = icon(name, colour)
        return self._icons[name, colour]
