"""The list of cards: closed ones are drawn, the chosen one is a widget with its buttons."""

import datetime as dt
from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QEvent, QModelIndex, QPersistentModelIndex, Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent, QMouseEvent, QResizeEvent
from PySide6.QtWidgets import QListView, QVBoxLayout, QWidget

from update_editor.gui.review.card_delegate import CardDelegate
from update_editor.gui.review.card_model import CARD, CardModel, Index
from update_editor.gui.review.change_card import ChangeCard
from update_editor.gui.review.comment_card import CommentCard
from update_editor.gui.review.open_card import OpenCard
from update_editor.gui.review.people_colours import PeopleColours
from update_editor.gui.tab_order import controls_in
from update_editor.gui.theme import GRID, Theme
from update_editor.services.review_cards import Card

_BY_TAB = (Qt.FocusReason.TabFocusReason, Qt.FocusReason.BacktabFocusReason)
_ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)


class CardList(QListView):
    """Shows cards and tells what a person asks of them. Arrows choose, Enter goes to the page."""

    chosen = Signal(str)
    """A person chose a card, by its id."""
    entered = Signal()
    """The focus came here by a key, and no card is chosen."""
    page_wanted = Signal(str)
    """The place of a card is to be gone to."""
    asked = Signal(str, str)
    """What is to be done (see ``OpenCard.asked``), and the id of a card."""
    replied = Signal(str, str)
    """The id of a comment's card, and the words of an answer."""
    reply_deleted = Signal(str, int)
    """The id of a comment's card, and the number of an answer."""

    def __init__(
        self, me: Callable[[], str], theme: Theme, people: PeopleColours, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._me = me
        self._theme = theme
        self._people = people
        self._model = CardModel(self)
        self._delegate = CardDelegate(self._model, theme, people, self)
        self._is_changing = False
        self._open: OpenCard | None = None
        self._holder: QWidget | None = None
        self._opened_at = QPersistentModelIndex()
        self._drafts: dict[str, str] = {}
        self._pressed: tuple[str, str] | None = None
        self.setAccessibleName(self.tr("Changes and comments"))
        self.setAccessibleDescription(self.tr("Enter goes to the place"))
        self.setModel(self._model)
        self.setItemDelegate(self._delegate)
        self.setVerticalScrollMode(QListView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOn)
        self.setResizeMode(QListView.ResizeMode.Adjust)
        self.setMouseTracking(True)
        self.doubleClicked.connect(self._go)

    @property
    def cards(self) -> tuple[Card, ...]:
        """The cards that are shown."""
        return self._model.cards

    @property
    def open_card(self) -> OpenCard | None:
        """The chosen card, where there is one."""
        return self._open

    def show_cards(
        self, cards: tuple[Card, ...], names: dict[str, str], now: dt.datetime, chosen: str
    ) -> None:
        """Show cards, the one with the id ``chosen`` open; what is half written in an answer stays."""
        self._is_changing = True
        had_focus = self._open is not None and self._open.isAncestorOf(self.focusWidget() or self)
        card = next((card for card in cards if card.id == chosen), None)
        if self._open is None or card is None or card.id != self._open.card.id or not self._open.follow(card):
            self._close()
        self._model.show(cards, names, now)
        self._is_changing = False
        self.choose(chosen)
        if had_focus and self._open is None:
            self.setFocus()

    def choose(self, card_id: str) -> None:
        """Open a card, and bring it into sight, without telling; an id that is not there chooses none."""
        row = self._model.row_of(card_id)
        if self._open is not None and self._open.card.id == card_id and self._opened_at.row() == row:
            return
        self._is_changing = True
        self._close()
        self.setCurrentIndex(self._model.index(row) if row >= 0 else QModelIndex())
        self._is_changing = False
        self._open_current()

    def currentChanged(self, current: Index, previous: Index) -> None:
        """Open the card that a person chose."""
        super().currentChanged(current, previous)
        if self._is_changing or not current.isValid():
            return
        self._close()
        self._open_current()
        self.chosen.emit(current.data(CARD).id)

    def _open_current(self) -> None:
        index = self.currentIndex()
        if not index.isValid() or self._open is not None:
            return
        holder = QWidget(self.viewport())
        around = QVBoxLayout(holder)
        around.setContentsMargins(GRID, 0, GRID, GRID)
        card = self._made(index.data(CARD), holder)
        around.addWidget(card)
        self._open, self._holder, self._opened_at = card, holder, QPersistentModelIndex(index)
        card.show_ring(self.hasFocus())
        self.setIndexWidget(index, holder)
        self._measure()
        previous: QWidget = self
        for control in controls_in(holder):
            self.setTabOrder(previous, control)
            previous = control
        self.scrollTo(index)

    def _made(self, card: Card, parent: QWidget) -> OpenCard:
        place, now = self._model.place(card), self._model.now
        if card.thread is None:
            made: OpenCard = ChangeCard(card, place, now, self._theme, self._people, parent)
        else:
            comment = CommentCard(
                card, card.thread, self._me(), place, now, self._theme, self._people, parent
            )
            comment.field.setPlainText(self._drafts.pop(card.id, ""))
            comment.replied.connect(partial(self.replied.emit, card.id))
            comment.reply_deleted.connect(partial(self.reply_deleted.emit, card.id))
            made = comment
        made.asked.connect(partial(self._ask, card.id))
        made.height_changed.connect(self._measure)
        return made

    def _ask(self, card_id: str, what: str) -> None:
        self.asked.emit(what, card_id)

    def _close(self) -> None:
        """Close the open card; the focus that is in it comes to the list."""
        card, self._open = self._open, None
        self._delegate.open("", 0)
        if card is None:
            return
        if isinstance(card, CommentCard) and card.field.words:
            self._drafts[card.card.id] = card.field.toPlainText()
        focus = self.window().focusWidget()
        if focus is not None and card.isAncestorOf(focus):
            self.setFocus()
        if self._holder is not None:
            self._holder.hide()  # it is deleted later
        index = self._model.index(self._opened_at.row()) if self._opened_at.isValid() else QModelIndex()
        if index.isValid():
            self.setIndexWidget(index, None)  # type: ignore[arg-type]

    def forget_draft(self, card_id: str) -> None:
        """Drop what was written as an answer: it was sent."""
        self._drafts.pop(card_id, None)
        if isinstance(self._open, CommentCard) and self._open.card.id == card_id:
            self._open.field.clear()

    def _measure(self) -> None:
        """Give the open card the height that it needs at the list's width."""
        if self._open is None:
            return
        width = self.viewport().width() - 2 * GRID
        height = self._open.heightForWidth(width) if self._open.hasHeightForWidth() else 0
        self._delegate.open(self._open.card.id, height if height > 0 else self._open.sizeHint().height())
        self.scheduleDelayedItemsLayout()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter goes to the place of the chosen card."""
        index = self.currentIndex()
        if event.key() in _ENTER and not event.modifiers() and index.isValid():
            self._go(index)
        else:
            super().keyPressEvent(event)

    def _go(self, index: Index) -> None:
        self.page_wanted.emit(index.data(CARD).id)

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
        return (button, index.data(CARD).id) if button else None

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Show by a ring round the chosen card that the focus is here; where none is, ask for one."""
        super().focusInEvent(event)
        self._show_ring()
        if self._open is None and event.reason() in _BY_TAB:
            self.entered.emit()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Take the ring away."""
        super().focusOutEvent(event)
        self._show_ring()

    def _show_ring(self) -> None:
        if self._open is not None:
            self._open.show_ring(self.hasFocus())

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Measure all cards anew."""
        super().resizeEvent(event)
        if event.size().width() != event.oldSize().width():
            self._delegate.forget_sizes()
            self._measure()

    def changeEvent(self, event: QEvent) -> None:
        """Measure all cards anew in another font."""
        super().changeEvent(event)
        if event.type() in (QEvent.Type.FontChange, QEvent.Type.StyleChange):
            self._delegate.forget_sizes()
            self.scheduleDelayedItemsLayout()
