"""A field of entries, a row for each: rows are added below and taken away one by one."""

from collections.abc import Callable
from typing import Generic, TypeVar

from PySide6.QtCore import Qt
from PySide6.QtGui import QFocusEvent
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QPushButton, QToolButton, QVBoxLayout, QWidget

from update_editor.gui.icons import icon
from update_editor.gui.theme import GRID


class Row(QWidget):
    """One entry: its fields side by side, and the button that takes it away."""

    controls: tuple[QWidget, ...] = ()
    """What Tab reaches, in order."""

    def lay_out(self, fields: tuple[tuple[QWidget, int], ...], removal: str) -> None:
        """Put the fields side by side, each as wide as its share; ``removal`` says what the button does."""
        self.removed = QToolButton(self)
        self.removed.setIcon(icon("x"))
        self.removed.setToolTip(removal)
        self.removed.setAccessibleName(removal)
        self.controls = (*(field for field, _ in fields), self.removed)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(GRID)
        for field, share in fields:
            row.addWidget(field, share)
        row.addWidget(self.removed)


RowT = TypeVar("RowT", bound=Row)


class RowsField(QWidget, Generic[RowT]):
    """Rows, and a button that adds an empty one, which ``make`` gives as a child of the field.

    There are never fewer than ``fewest`` rows.
    """

    def __init__(
        self, adding: str, make: Callable[[QWidget], RowT], parent: QWidget | None, *, fewest: int = 0
    ) -> None:
        super().__init__(parent)
        self._make = make
        self._fewest = fewest
        self.rows: list[RowT] = []
        self._column = QVBoxLayout()
        self._column.setSpacing(GRID)
        # No focus proxy: with one, Qt loses the order of Tab when rows are added.
        self.setFocusPolicy(Qt.FocusPolicy.ClickFocus)
        self._adder = QPushButton(icon("plus", "accent"), adding, self)
        self._adder.setProperty("link", True)
        self._adder.setAutoDefault(False)
        self._adder.clicked.connect(self._add_empty)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(GRID // 2)
        whole.addLayout(self._column)
        whole.addWidget(self._adder, 0, Qt.AlignmentFlag.AlignLeft)

    def show_rows(self, rows: list[RowT]) -> None:
        """Show these rows in place of those that are shown."""
        for row in tuple(self.rows):
            self._drop(row)
        for row in rows:
            self._add(row)
        self._fill_up()

    def _fill_up(self) -> None:
        while len(self.rows) < self._fewest:
            self._add(self._make(self))

    def _add_empty(self) -> None:
        self._add(self._make(self))
        self.rows[-1].controls[0].setFocus()

    def _add(self, row: RowT) -> None:
        row.removed.clicked.connect(self._remove_sender)
        before: QWidget = self.rows[-1].removed if self.rows else self
        self.rows.append(row)
        self._column.addWidget(row)
        if self.isVisible():
            row.show()
        for control in row.controls:
            self.setTabOrder(before, control)
            before = control

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Have the focus in the first row, for that is what the field's label stands for."""
        super().focusInEvent(event)
        first = self.rows[0].controls[0] if self.rows else self._adder
        first.setFocus(event.reason())

    def _remove_sender(self) -> None:
        button = self.sender()
        for row in tuple(self.rows):
            if row.removed is button:
                self._drop(row)
        self._fill_up()
        self._adder.setFocus()

    def _drop(self, row: RowT) -> None:
        self.rows.remove(row)
        self._column.removeWidget(row)
        row.hide()
        row.deleteLater()


def text_field(parent: QWidget, text: str, hint: str, name: str = "") -> QLineEdit:
    """Return a row's field of text, shown from its start; ``name`` is for screen readers."""
    field = QLineEdit(text, parent)
    field.setCursorPosition(0)
    field.setPlaceholderText(hint)
    field.setAccessibleName(name or hint)
    return field
