"""The field that says to whom an update is sent: a row for each person."""

from functools import partial

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QWidget

from update_editor.gui.dialogs.name_field import NameField
from update_editor.gui.dialogs.rows_field import Row, RowsField


class _ReviewerRow(Row):
    def __init__(self, name: str, known: tuple[str, ...], parent: "ReviewersField") -> None:
        super().__init__(parent)
        self.field = NameField(name, known, self)
        self.field.setAccessibleName(self.tr("Name"))
        self.field.editTextChanged.connect(parent.changed)
        self.lay_out(((self.field, 1),), self.tr("Remove this person"))


class ReviewersField(RowsField[_ReviewerRow]):
    """Names, of those who are known or any other; there is always a row."""

    changed = Signal()

    def __init__(
        self, people: tuple[str, ...], known: tuple[str, ...], parent: QWidget | None = None
    ) -> None:
        adding = QCoreApplication.translate("ReviewersField", "Add a person")
        super().__init__(adding, partial(_ReviewerRow, "", known), parent, fewest=1)
        self.show_rows([_ReviewerRow(each, known, self) for each in people or ("",)])

    def people(self) -> tuple[str, ...]:
        """Return everybody who is named, once."""
        return tuple(dict.fromkeys(row.field.name() for row in self.rows if row.field.name()))

    def _drop(self, row: _ReviewerRow) -> None:
        super()._drop(row)
        self.changed.emit()
