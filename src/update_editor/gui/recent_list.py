"""The list of the updates used last: each opens, and each can be taken out of the list."""

import datetime as dt
from functools import partial

from PySide6.QtCore import QEvent, QPoint, QSize, Qt, Signal
from PySide6.QtGui import QHelpEvent, QKeyEvent, QMouseEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QFrame,
    QListWidget,
    QListWidgetItem,
    QMenu,
    QSizePolicy,
    QToolTip,
    QWidget,
)

from update_editor.gui.icons import icon
from update_editor.gui.plain_tips import plain_tip
from update_editor.gui.recent_rows import UPDATE, RecentRows
from update_editor.gui.recent_words import about, name_of, state_words
from update_editor.gui.theme import Theme
from update_editor.gui.time_words import when
from update_editor.services.recent_updates import RecentUpdate

_REMOVING_KEYS = (Qt.Key.Key_Delete, Qt.Key.Key_Backspace)
_OPENING_KEYS = (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space)


class RecentList(QListWidget):
    """As high as its rows: the page that it stands on scrolls. It asks, and does nothing by itself."""

    chosen = Signal(object)
    """The ``RecentUpdate`` to open."""
    removed = Signal(object)
    """The ``RecentUpdate`` to take out of the list."""

    def __init__(self, theme: Theme, now: dt.datetime, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._rows = RecentRows(theme, now, self)
        self.setItemDelegate(self._rows)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setAccessibleName(self.tr("Recent updates"))
        self.setAccessibleDescription(self.tr("Enter opens an update, Delete removes it from the list."))
        self.setMouseTracking(True)
        self.setSelectionMode(QAbstractItemView.SelectionMode.NoSelection)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        self.customContextMenuRequested.connect(self._show_menu)

    def show_updates(self, updates: tuple[RecentUpdate, ...], now: dt.datetime) -> None:
        """Show what the files are; the caret stays in its row."""
        row = max(self.currentRow(), 0)
        self._rows.now = now
        self.clear()
        for update in updates:
            item = QListWidgetItem(name_of(update, now))
            item.setData(UPDATE, update)
            parts = (
                name_of(update, now),
                about(update),
                state_words(update, now),
                when(update.changed, now, in_short=True),
            )
            item.setData(Qt.ItemDataRole.AccessibleTextRole, ", ".join(part for part in parts if part))
            item.setToolTip(plain_tip(f"{name_of(update, now)}\n{update.path}"))
            self.addItem(item)
        self.setCurrentRow(min(row, self.count() - 1))
        self.updateGeometry()

    def updates(self) -> tuple[RecentUpdate, ...]:
        """Return what the list shows."""
        return tuple(self.item(row).data(UPDATE) for row in range(self.count()))

    def sizeHint(self) -> QSize:
        """Return the size of all rows together."""
        height = self.sizeHintForRow(0) * self.count() if self.count() else 0
        return QSize(super().sizeHint().width(), height)

    def minimumSizeHint(self) -> QSize:
        """Return the least size: no row is hidden, a row may be narrow."""
        return QSize(0, self.sizeHint().height())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter opens, Delete removes; the rest moves the caret."""
        item = self.currentItem()
        if item is not None and event.key() in _OPENING_KEYS:
            self.chosen.emit(item.data(UPDATE))
        elif item is not None and event.key() in _REMOVING_KEYS:
            self.removed.emit(item.data(UPDATE))
        else:
            super().keyPressEvent(event)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Open the row that was clicked, or remove it where its cross was."""
        super().mouseReleaseEvent(event)
        at = event.position().toPoint()
        item = self.itemAt(at)
        if item is None or event.button() != Qt.MouseButton.LeftButton:
            return
        self._ask(item, at)

    def _ask(self, item: QListWidgetItem, at: QPoint) -> None:
        on_cross = self._rows.remover(self.visualItemRect(item)).contains(at)
        (self.removed if on_cross else self.chosen).emit(item.data(UPDATE))

    def viewportEvent(self, event: QEvent) -> bool:
        """Say what the cross does while the pointer rests on it."""
        if isinstance(event, QHelpEvent) and event.type() == QEvent.Type.ToolTip:
            item = self.itemAt(event.pos())
            if item is not None and self._rows.remover(self.visualItemRect(item)).contains(event.pos()):
                QToolTip.showText(event.globalPos(), self.tr("Remove from the list"), self)
                return True
        return super().viewportEvent(event)

    def _show_menu(self, at: QPoint) -> None:
        item = self.itemAt(at) or self.currentItem()
        if item is not None:
            self.menu_for(item.data(UPDATE)).popup(self.viewport().mapToGlobal(at))

    def menu_for(self, update: RecentUpdate) -> QMenu:
        """Return the menu of a row, which goes when it is closed."""
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        opening = menu.addAction(icon("folder-open"), self.tr("&Open"))
        opening.setEnabled(update.can_be_opened)
        opening.triggered.connect(partial(self.chosen.emit, update))
        removing = menu.addAction(icon("x"), self.tr("&Remove from the list"))
        removing.triggered.connect(partial(self.removed.emit, update))
        return menu
