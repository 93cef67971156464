"""What the update says, place by place: one is chosen, whose easy read is written beside it."""

from PySide6.QtCore import QEvent, QModelIndex, QPersistentModelIndex, QSize, Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QListView, QWidget

from update_editor.easyread.units import Place
from update_editor.gui.easy_read.source_delegate import SourceDelegate
from update_editor.gui.easy_read.source_model import SourceModel
from update_editor.gui.theme import GRID, Theme

_NARROWEST = 26 * GRID
_ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)


class SourceList(QListView):
    """Arrow keys choose a place, Enter goes to its statements."""

    chosen = Signal(int)
    """The number of the place that a person chose."""
    entered = Signal()
    """The caret is wanted in the statements of the chosen place."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._model = SourceModel(self)
        self._delegate = SourceDelegate(self._model, theme, self)
        self._is_changing = False
        self.setAccessibleName(self.tr("The update"))
        self.setAccessibleDescription(
            self.tr("Arrow keys choose what is written in easy words, Enter goes to its statements")
        )
        self.setModel(self._model)
        self.setItemDelegate(self._delegate)
        self.setVerticalScrollMode(QListView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOn)
        self.setResizeMode(QListView.ResizeMode.Adjust)
        self.setMouseTracking(True)
        self.setViewportMargins(0, GRID, 0, 0)
        self.activated.connect(self._enter)

    @property
    def row(self) -> int:
        """The number of the chosen place; -1 where there is none."""
        return self.currentIndex().row()

    def show_places(self, places: tuple[Place, ...], row: int) -> None:
        """Show places, with one of them chosen, without telling."""
        self._is_changing = True
        if len(places) != len(self._model.places) or _texts(places) != _texts(self._model.places):
            self.scheduleDelayedItemsLayout()
        self._model.show(places)
        self._choose(row)
        self._is_changing = False

    def choose(self, row: int) -> None:
        """Choose a place, and bring it into sight, without telling."""
        self._is_changing = True
        self._choose(row)
        self._is_changing = False

    def _choose(self, row: int) -> None:
        index = self._model.index(row) if 0 <= row < len(self._model.places) else QModelIndex()
        if index != self.currentIndex():
            self.setCurrentIndex(index)
            if index.isValid():
                self.scrollTo(index)

    def currentChanged(
        self, current: QModelIndex | QPersistentModelIndex, previous: QModelIndex | QPersistentModelIndex
    ) -> None:
        """Tell which place a person chose."""
        super().currentChanged(current, previous)
        if not self._is_changing and current.isValid():
            self.chosen.emit(current.row())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter goes to the statements."""
        if event.key() in _ENTER and not event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            self.entered.emit()
        else:
            super().keyPressEvent(event)

    def _enter(self, _index: QModelIndex) -> None:
        self.entered.emit()

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Show the ring; where nothing is chosen, choose the first."""
        super().focusInEvent(event)
        if not self.currentIndex().isValid() and self._model.places:
            self.setCurrentIndex(self._model.index(0))
        self.viewport().update()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Take the ring away."""
        super().focusOutEvent(event)
        self.viewport().update()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Measure all places anew."""
        super().resizeEvent(event)
        if event.size().width() != event.oldSize().width():
            self._delegate.forget_sizes()
            self.scheduleDelayedItemsLayout()

    def changeEvent(self, event: QEvent) -> None:
        """Measure all places anew in another font."""
        super().changeEvent(event)
        if event.type() in (QEvent.Type.FontChange, QEvent.Type.StyleChange):
            self._delegate.forget_sizes()
            self.scheduleDelayedItemsLayout()

    def minimumSizeHint(self) -> QSize:
        """Return the width of a narrow column."""
        return QSize(_NARROWEST, 10 * GRID)


def _texts(places: tuple[Place, ...]) -> list[tuple[str, str]]:
    return [(each.heading, each.text) for each in places]
