"""The list of changes and comments: buttons on closed cards, and answers that are half written."""

import datetime as dt
from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QMouseEvent
from PySide6.QtWidgets import QWidget

from update_editor.gui.panel_cards.card_list import CardList
from update_editor.gui.panel_cards.open_card import OpenCard
from update_editor.gui.review.card_delegate import ReviewDelegate
from update_editor.gui.review.card_model import CardModel
from update_editor.gui.review.change_card import ChangeCard
from update_editor.gui.review.comment_card import CommentCard
from update_editor.gui.review.people_colours import PeopleColours
from update_editor.gui.review.review_card import ReviewCard
from update_editor.gui.theme import Theme
from update_editor.services.review_cards import Card

_BY_TAB = (Qt.FocusReason.TabFocusReason, Qt.FocusReason.BacktabFocusReason)


class ReviewList(CardList[Card]):
    """Shows changes and comments. Its signals tell of a card by its id. Enter goes to the page."""

    entered = Signal()
    """The focus came here by a key, and no card is chosen."""
    replied = Signal(str, str)
    """The id of a comment's card, and the words of an answer."""
    reply_deleted = Signal(str, int)
    """The id of a comment's card, and the number of an answer."""

    _model: CardModel
    _delegate: ReviewDelegate

    def __init__(
        self, me: Callable[[], str], theme: Theme, people: PeopleColours, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._me = me
        self._theme = theme
        self._people = people
        self._drafts: dict[str, str] = {}
        self._pressed: tuple[str, str] | None = None
        self.setAccessibleName(self.tr("Changes and comments"))
        self.setAccessibleDescription(self.tr("Enter goes to the place"))
        model = CardModel(self)
        self.use(model, ReviewDelegate(model, theme, people, self))

    @property
    def cards(self) -> tuple[Card, ...]:
        """The cards that are shown."""
        return self._model.rows

    def show_cards(
        self, cards: tuple[Card, ...], names: dict[str, str], now: dt.datetime, chosen: str
    ) -> None:
        """Show cards, the one with the id ``chosen`` open; what is half written in an answer stays."""
        self._model.tell_from(now)
        self.show_rows(cards, names, chosen)

    def told_of(self, row: Card) -> str:
        """Return the id of a card."""
        return row.id

    def made(self, row: Card, parent: QWidget) -> ReviewCard:
        """Return the open card of a change or a comment."""
        place, now = self._model.place(row), self._model.now
        if row.thread is None:
            made: ReviewCard = ChangeCard(row, place, now, self._theme, self._people, parent)
        else:
            comment = CommentCard(row, row.thread, self._me(), place, now, self._theme, self._people, parent)
            comment.field.setPlainText(self._drafts.pop(row.id, ""))
            comment.replied.connect(partial(self.replied.emit, row.id))
            comment.reply_deleted.connect(partial(self.reply_deleted.emit, row.id))
            made = comment
        made.asked.connect(partial(self._ask, row.id))
        return made

    def _ask(self, card_id: str, what: str) -> None:
        self.asked.emit(what, card_id)

    def closing(self, card: OpenCard[Card]) -> None:
        """Keep what is half written in an answer."""
        if isinstance(card, CommentCard) and card.field.words:
            self._drafts[card.row.id] = card.field.toPlainText()

    def forget_draft(self, card_id: str) -> None:
        """Drop what was written as an answer: it was sent."""
        self._drafts.pop(card_id, None)
        if isinstance(self._open, CommentCard) and self._open.row.id == card_id:
            self._open.field.clear()

    def come_to(self, reason: Qt.FocusReason) -> None:
        """Ask for a card, for the focus came here by a key."""
        if reason in _BY_TAB:
            self.entered.emit()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Note a button of a closed card that is pressed; else choose the card."""
        self._pressed = self._button_at(event)
        if self._pressed is None:
            super().mousePressEvent(event)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Do what the button is for that was pressed and is let go."""
        pressed, self._pressed = self._pressed, None
        if pressed is None:
            super().mouseReleaseEvent(event)
        elif pressed == self._button_at(event):
            self.asked.emit(*pressed)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Show which button of a card the pointer is on."""
        super().mouseMoveEvent(event)
        self._hover(self._button_at(event))

    def leaveEvent(self, event: QEvent) -> None:
        """Show no button any more."""
        super().leaveEvent(event)
        self._hover(None)

    def _hover(self, button: tuple[str, str] | None) -> None:
        if button != self._delegate.hovered:
            self._delegate.hovered = button
            self.viewport().update()

    def _button_at(self, event: QMouseEvent) -> tuple[str, str] | None:
        """Return what the button asks for that the pointer is on, and of which card."""
        at = event.position().toPoint()
        index = self.indexAt(at)
        button = self._delegate.button_at(at, index) if index.isValid() else ""
        return (button, self.row_at(index).id) if button else None
