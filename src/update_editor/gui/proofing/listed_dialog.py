"""What the dialogs share that list something of an update, each with its place, to be gone to."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtWidgets import QLabel, QListWidget, QListWidgetItem, QWidget

from update_editor.gui.dialogs.frame import FramedDialog
from update_editor.gui.icons import icon
from update_editor.gui.theme import GRID

_SIZE = QSize(84 * GRID, 68 * GRID)


class ListedDialog(FramedDialog):
    """A list, what it is about over it, and the button that goes to the place of a row."""

    place_wanted = Signal(int)
    """The number of a row whose place on the page is wanted; the dialog has closed."""

    def __init__(self, title: str, name: str, parent: QWidget | None) -> None:
        super().__init__(title, parent)
        self.summary = QLabel(self)
        self.summary.setWordWrap(True)
        self.summary.setTextFormat(Qt.TextFormat.PlainText)
        self.list = QListWidget(self)
        self.list.setProperty("boxed", True)
        self.list.setAccessibleName(name)
        self.list.setAccessibleDescription(self.tr("Enter goes to the place"))
        self.list.setWordWrap(True)
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.list.setMinimumHeight(24 * GRID)
        self.list.itemActivated.connect(self._go)
        self.body.addWidget(self.summary)
        self.body.addWidget(self.list, 1)

    def add_last_buttons(self) -> None:
        """Add the buttons that all have."""
        close = self.add_cancel()
        close.setText(self.tr("Close"))
        self.going = self.add_button(self.tr("&Go to it"), primary=True)
        self.going.clicked.connect(self._go)

    def show_rows(self, rows: Sequence[str], concern: Callable[[int], bool]) -> None:
        """Show rows of several lines each; those of ``concern`` have a mark."""
        chosen = max(self.list.currentRow(), 0)
        self.list.clear()
        for number, words in enumerate(rows):
            mark = icon("triangle-alert") if concern(number) else icon("check", "quiet")
            self.list.addItem(QListWidgetItem(mark, words))
        self.list.setVisible(bool(rows))
        self.going.setVisible(bool(rows))
        if rows:
            self.resize(_SIZE.boundedTo(self.screen().availableSize() - QSize(8 * GRID, 12 * GRID)))
            self.list.setCurrentRow(min(chosen, len(rows) - 1))
            self.list.setFocus()

    def _go(self, _item: object = None) -> None:
        row = self.list.currentRow()
        if row >= 0:
            self.accept()
            self.place_wanted.emit(row)
