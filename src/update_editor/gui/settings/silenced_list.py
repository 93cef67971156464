"""A list of what is not pointed out any more, and the way back."""

from collections.abc import Sequence
from typing import TypeVar

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QListWidget, QListWidgetItem, QPushButton, QVBoxLayout, QWidget

from update_editor.gui.quiet import quiet
from update_editor.gui.theme import GRID

T = TypeVar("T")
_ROWS = 3


class SilencedList(QWidget):
    """Entries, each with a value that it stands for. One that is pointed out again leaves the list."""

    def __init__(self, name: str, when_empty: str, parent: QWidget) -> None:
        super().__init__(parent)
        self._list = _Entries(self)
        self._list.setAccessibleName(name)
        self._again = QPushButton(self.tr("Point out again"), self)
        self._again.setAutoDefault(True)
        self._again.setAccessibleName(self.tr("Point out again: {name}").format(name=name))
        self._again.setToolTip(self.tr("Point out again (Delete)"))
        self._again.clicked.connect(self._take_out)
        self._list.itemSelectionChanged.connect(self._follow)
        self._list.removal_wanted.connect(self._take_out)
        self._empty = quiet(when_empty, self)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(GRID)
        column.addWidget(self._empty)
        column.addWidget(self._list)
        column.addWidget(self._again, 0, Qt.AlignmentFlag.AlignLeft)

    def show_entries(self, entries: Sequence[tuple[str, object]]) -> None:
        """Show these words, and keep what each stands for."""
        self._list.clear()
        for words, value in entries:
            entry = QListWidgetItem(words)
            entry.setToolTip(words)
            entry.setData(Qt.ItemDataRole.UserRole, value)
            entry.setSizeHint(QSize(0, self.fontMetrics().height() + 12))  # a sheet's padding is late
            self._list.addItem(entry)
        self._list.setCurrentRow(0)
        self._follow()

    def values(self, kind: type[T]) -> tuple[T, ...]:
        """Return what the entries that are left stand for."""
        kept = (self._list.item(row).data(Qt.ItemDataRole.UserRole) for row in range(self._list.count()))
        return tuple(each for each in kept if isinstance(each, kind))

    def _take_out(self) -> None:
        had_focus = self._again.hasFocus() or self._list.hasFocus()
        self._list.takeItem(self._list.currentRow())
        self._follow()
        if had_focus and not self._list.count():
            self.focusNextChild()

    def _follow(self) -> None:
        has_entries = self._list.count() > 0
        self._empty.setVisible(not has_entries)
        self._list.setVisible(has_entries)
        self._again.setVisible(has_entries)
        self._again.setEnabled(self._list.currentRow() >= 0)


class _Entries(QListWidget):
    """A few rows, taken out with Delete."""

    removal_wanted = Signal()

    def __init__(self, parent: SilencedList) -> None:
        super().__init__(parent)
        self.setProperty("boxed", True)
        self.setTabKeyNavigation(False)
        self.setTextElideMode(Qt.TextElideMode.ElideRight)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFixedHeight(_ROWS * (self.fontMetrics().height() + 12) + 2 * GRID)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Delete takes out."""
        if event.key() in (Qt.Key.Key_Delete, Qt.Key.Key_Backspace):
            self.removal_wanted.emit()
        else:
            super().keyPressEvent(event)
