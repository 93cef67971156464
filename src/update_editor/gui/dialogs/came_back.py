"""The dialog that tells what a returned Word file brought, and leads to each place."""

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtWidgets import QLabel, QListWidget, QListWidgetItem, QWidget

from update_editor.gui.dialogs.frame import FramedDialog
from update_editor.gui.round.returned_words import counts_words, headline, placed_words
from update_editor.gui.theme import GRID, Theme
from update_editor.gui.two_line_rows import add_heading, add_row, set_up_rows

if TYPE_CHECKING:
    from update_editor.gui.round.returned_rows import ReturnedGroup, ReturnedRow
    from update_editor.services.bringing_back import BroughtBack

_ROW = Qt.ItemDataRole.UserRole
_SIZE = QSize(88 * GRID, 80 * GRID)


class CameBackDialog(FramedDialog):
    """A sentence on the whole, and rows; going to one closes it, and the Review menu shows it again."""

    go_wanted = Signal(object)
    """A ``ReturnedRow`` whose place is to be gone to."""

    def __init__(
        self,
        back: "BroughtBack",
        groups: "Sequence[ReturnedGroup]",
        theme: Theme,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__("", parent)
        self.setWindowTitle(self.tr("What came back"))
        self._add_words(back)
        self._list = QListWidget(self)
        self._list.setAccessibleName(self.tr("What came back"))
        self._list.setAccessibleDescription(self.tr("Enter goes to the place"))
        set_up_rows(self._list, theme)
        self._list.itemActivated.connect(self._go)
        self.body.addWidget(self._list, 1)
        close = self.add_cancel()
        close.setText(self.tr("Close"))
        self._there = self.add_button(self.tr("Go there"), primary=True)
        self._there.clicked.connect(self._go)
        self._list.currentItemChanged.connect(self._follow)
        self._show(groups)
        if not groups:
            close.setFocus()

    def _add_words(self, back: "BroughtBack") -> None:
        head = self._label(headline(back))
        font = head.font()
        font.setWeight(font.Weight.DemiBold)
        head.setFont(font)
        if back.is_empty:
            self._label(self.tr("Nothing was changed in it: it says what was sent, word for word."))
        else:
            self._label(counts_words(back))
            words = self.tr("Nothing has been decided: each change is open until you accept or reject it.")
            self.body.addWidget(self.quiet_label(words))
        placed = placed_words(back)
        if placed:
            self.body.addWidget(self.quiet_label(placed))

    def _label(self, words: str) -> QLabel:
        label = QLabel(words, self)
        label.setTextFormat(Qt.TextFormat.PlainText)
        label.setWordWrap(True)
        self.body.addWidget(label)
        return label

    def _show(self, groups: "Sequence[ReturnedGroup]") -> None:
        """Show the rows; where there are none, no list."""
        for group in groups:
            add_heading(self._list, group.title)
            for each in group.rows:
                add_row(self._list, each.words, each.more).setData(_ROW, each)
        self._list.setVisible(bool(groups))
        self._there.setVisible(bool(groups))
        if groups:
            self.resize(_SIZE.boundedTo(self.screen().availableSize() - QSize(8 * GRID, 12 * GRID)))
            self._list.setCurrentRow(1)  # behind the first heading
            self._list.setFocus()

    @property
    def _chosen(self) -> "ReturnedRow | None":
        item = self._list.currentItem()
        row: ReturnedRow | None = None if item is None else item.data(_ROW)
        return row

    def _follow(self, _now: QListWidgetItem | None, _before: QListWidgetItem | None) -> None:
        chosen = self._chosen
        self._there.setEnabled(chosen is not None and chosen.leads)

    def _go(self, _of: object = None) -> None:
        """Go to the chosen place, once: the list leaves Enter to the default button, too."""
        chosen = self._chosen if self.isVisible() else None
        if chosen is not None and chosen.leads:
            self.accept()
            self.go_wanted.emit(chosen)
