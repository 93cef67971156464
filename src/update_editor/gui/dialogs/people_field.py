"""The field that says whom an item names, and on what basis it may."""

from functools import partial

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QComboBox, QWidget

from update_editor.gui.dialogs.rows_field import Row, RowsField, text_field
from update_editor.model import NamedPerson


class _PersonRow(Row):
    def __init__(self, person: NamedPerson, parent: QWidget) -> None:
        super().__init__(parent)
        self._name = text_field(self, person.name, self.tr("Name"), self.tr("Name of the person"))
        self._basis = QComboBox(self)
        self._basis.setAccessibleName(self.tr("May the person be named?"))
        for basis, words in (
            ("ask", self.tr("Ask first")),
            ("agreed", self.tr("Has agreed")),
            ("public role", self.tr("Public role")),
        ):
            self._basis.addItem(words, basis)
        self._basis.setCurrentIndex(self._basis.findData(person.basis))
        self._note = text_field(self, person.note, self.tr("Note"), self.tr("Note on the person"))
        self.lay_out(((self._name, 3), (self._basis, 2), (self._note, 3)), self.tr("Remove this person"))

    def person(self) -> NamedPerson:
        """Return who the row names."""
        return NamedPerson(
            name=self._name.text().strip(), basis=self._basis.currentData(), note=self._note.text().strip()
        )


class PeopleField(RowsField[_PersonRow]):
    """A row for each person: name, basis, a note. Rows without a name are left out."""

    def __init__(self, people: tuple[NamedPerson, ...], parent: QWidget | None = None) -> None:
        adding = QCoreApplication.translate("PeopleField", "Add a person")
        super().__init__(adding, partial(_PersonRow, NamedPerson(name="")), parent)
        self.show_rows([_PersonRow(person, self) for person in people])

    def people(self) -> tuple[NamedPerson, ...]:
        """Return everybody who has a name."""
        return tuple(row.person() for row in self.rows if row.person().name)
