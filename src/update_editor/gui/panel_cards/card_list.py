"""A list of cards: closed ones are drawn, the chosen one is a widget with its buttons."""

from typing import Generic

from PySide6.QtCore import QEvent, QModelIndex, QPersistentModelIndex, Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QListView, QVBoxLayout, QWidget

from update_editor.gui.panel_cards.card_delegate import CardDelegate
from update_editor.gui.panel_cards.card_rows import CardRows, Index, R
from update_editor.gui.panel_cards.open_card import OpenCard
from update_editor.gui.theme import GRID

_ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)


class CardList(QListView, Generic[R]):
    """Shows cards and tells what a person asks of them. Arrows choose.

    Those who derive from it say with ``told_of`` what the signals tell of a card, and make the open one.
    """

    chosen = Signal(object)
    """A person chose a card."""
    page_wanted = Signal(object)
    """The place of a card is to be gone to."""
    asked = Signal(str, object)
    """What is to be done (see ``asked`` of the open card), and with what."""

    _model: CardRows[R]
    _delegate: CardDelegate[R]

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._is_changing = False
        self._open: OpenCard[R] | None = None
        self._holder: QWidget | None = None
        self._opened_at = QPersistentModelIndex()
        self.setVerticalScrollMode(QListView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOn)
        self.setResizeMode(QListView.ResizeMode.Adjust)
        self.setMouseTracking(True)
        self.doubleClicked.connect(self.go)

    def use(self, model: CardRows[R], delegate: CardDelegate[R]) -> None:
        """Show these rows, so drawn."""
        self._model, self._delegate = model, delegate
        self.setModel(model)
        self.setItemDelegate(delegate)

    def told_of(self, row: R) -> object:
        """Return what the signals tell of a card."""
        raise NotImplementedError

    def made(self, row: R, parent: QWidget) -> OpenCard[R]:
        """Return the open card of a row."""
        raise NotImplementedError

    def closing(self, card: OpenCard[R]) -> None:
        """Keep what a person was doing in a card that is closed."""

    def come_to(self, reason: Qt.FocusReason) -> None:
        """Choose a card, for the focus came here, and none is chosen."""

    def enter(self, row: R) -> None:
        """Do what Enter is for: go to the place of the chosen card."""
        self.page_wanted.emit(self.told_of(row))

    @property
    def open_card(self) -> OpenCard[R] | None:
        """The chosen card, where there is one."""
        return self._open

    def show_rows(self, rows: tuple[R, ...], names: dict[str, str], chosen: str) -> None:
        """Show cards, the one with the id ``chosen`` open; it stays as it is where it tells the same."""
        self._is_changing = True
        row = next((row for row in rows if row.id == chosen), None)
        if self._open is None or row is None or row.id != self._open.row.id or not self._open.follow(row):
            self.close_card()
        self._model.show(rows, names)
        self._is_changing = False
        self.open_row(chosen)

    def open_row(self, row_id: str) -> None:
        """Open a card, and bring it into sight, without telling; an id that is not there chooses none."""
        row = self._model.row_of(row_id)
        if self._open is not None and self._open.row.id == row_id and self._opened_at.row() == row:
            return
        self._is_changing = True
        self.close_card()
        self.setCurrentIndex(self._model.index(row) if row >= 0 else QModelIndex())
        self._is_changing = False
        self._open_current()

    def currentChanged(self, current: Index, previous: Index) -> None:
        """Open the card that a person chose."""
        super().currentChanged(current, previous)
        if self._is_changing or not current.isValid():
            return
        self.close_card()
        self._open_current()
        self.chosen.emit(self.told_of(self.row_at(current)))

    def row_at(self, index: Index) -> R:
        """Return the card of a row."""
        return self._model.rows[index.row()]

    def _open_current(self) -> None:
        index = self.currentIndex()
        if not index.isValid() or self._open is not None:
            return
        holder = QWidget(self.viewport())
        around = QVBoxLayout(holder)
        around.setContentsMargins(GRID, 0, GRID, GRID)
        card = self.made(self.row_at(index), holder)
        card.height_changed.connect(self.measure)
        around.addWidget(card)
        self._open, self._holder, self._opened_at = card, holder, QPersistentModelIndex(index)
        card.show_ring(self.hasFocus())
        self.setIndexWidget(index, holder)
        self.measure()
        self.put_in_order()
        self.scrollTo(index)

    def put_in_order(self) -> None:
        """Let Tab go from the list through the open card, as it is read."""
        previous: QWidget = self
        for control in self._open.controls() if self._open is not None else ():
            self.setTabOrder(previous, control)
            previous = control

    def close_card(self) -> None:
        """Close the open card; the focus that is in it comes to the list."""
        card, self._open = self._open, None
        self._delegate.open("", 0)
        if card is None:
            return
        self.closing(card)
        focus = self.window().focusWidget()
        if focus is not None and card.isAncestorOf(focus):
            self.setFocus()
        if self._holder is not None:
            self._holder.hide()  # it is deleted later
        index = self._model.index(self._opened_at.row()) if self._opened_at.isValid() else QModelIndex()
        if index.isValid():
            self.setIndexWidget(index, None)  # type: ignore[arg-type]

    def measure(self) -> None:
        """Give the open card the height that it needs at the list's width."""
        if self._open is None:
            return
        width = self.viewport().width() - 2 * GRID
        height = self._open.heightForWidth(width) if self._open.hasHeightForWidth() else 0
        self._delegate.open(self._open.row.id, height if height > 0 else self._open.sizeHint().height())
        self.scheduleDelayedItemsLayout()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter does what it is for with the chosen card."""
        index = self.currentIndex()
        if event.key() in _ENTER and not event.modifiers() and index.isValid():
            self.enter(self.row_at(index))
        else:
            super().keyPressEvent(event)

    def go(self, index: Index) -> None:
        """Have the place of a card gone to."""
        self.page_wanted.emit(self.told_of(self.row_at(index)))

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Show by a ring round the chosen card that the focus is here; where there is none, choose one."""
        super().focusInEvent(event)
        if self._open is not None:
            self._open.show_ring(self.hasFocus())
        else:
            self.come_to(event.reason())

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Take the ring away."""
        super().focusOutEvent(event)
        if self._open is not None:
            self._open.show_ring(self.hasFocus())

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Measure all cards anew."""
        super().resizeEvent(event)
        if event.size().width() != event.oldSize().width():
            self._delegate.forget_sizes()
            self.measure()

    def changeEvent(self, event: QEvent) -> None:
        """Measure all cards anew in another font."""
        super().changeEvent(event)
        if event.type() in (QEvent.Type.FontChange, QEvent.Type.StyleChange):
            self._delegate.forget_sizes()
            self.scheduleDelayedItemsLayout()
