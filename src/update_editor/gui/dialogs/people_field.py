"""The field that says whom an item names, and on what basis it may."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QComboBox,
    QHBoxLayout,
    QLineEdit,
    QPushButton,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from update_editor.gui.icons import icon
from update_editor.gui.theme import GRID
from update_editor.model import NamedPerson


class PeopleField(QWidget):
    """A row for each person: name, basis, a note. Rows without a name are left out."""

    def __init__(self, people: tuple[NamedPerson, ...], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._rows: list[_PersonRow] = []
        self._column = QVBoxLayout()
        self._column.setSpacing(GRID)
        self._adder = QPushButton(icon("plus", "accent"), self.tr("Add a person"), self)
        self._adder.setProperty("link", True)
        self._adder.setAutoDefault(False)
        self._adder.clicked.connect(self._add_empty)
        self.setFocusProxy(self._adder)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(GRID // 2)
        whole.addLayout(self._column)
        whole.addWidget(self._adder, 0, Qt.AlignmentFlag.AlignLeft)
        for person in people:
            self._add(person)

    def people(self) -> tuple[NamedPerson, ...]:
        """Return everybody who has a name."""
        return tuple(row.person() for row in self._rows if row.person().name)

    def _add_empty(self) -> None:
        self._add(NamedPerson(name=""))
        self._rows[-1].name.setFocus()

    def _add(self, person: NamedPerson) -> None:
        row = _PersonRow(person, self)
        row.removed.clicked.connect(self._remove_sender)
        self._rows.append(row)
        self._column.addWidget(row)
        QWidget.setTabOrder(row.removed, self._adder)
        if self.isVisible():
            row.show()

    def _remove_sender(self) -> None:
        button = self.sender()
        for row in tuple(self._rows):
            if row.removed is button:
                self._rows.remove(row)
                self._column.removeWidget(row)
                row.hide()
                row.deleteLater()
        self._adder.setFocus()


class _PersonRow(QWidget):
    def __init__(self, person: NamedPerson, parent: QWidget) -> None:
        super().__init__(parent)
        self.name = _field(self, person.name, self.tr("Name of the person"), self.tr("Name"))
        self._basis = QComboBox(self)
        self._basis.setAccessibleName(self.tr("May the person be named?"))
        for basis, words in (
            ("ask", self.tr("Ask first")),
            ("agreed", self.tr("Has agreed")),
            ("public role", self.tr("Public role")),
        ):
            self._basis.addItem(words, basis)
        self._basis.setCurrentIndex(self._basis.findData(person.basis))
        self._note = _field(self, person.note, self.tr("Note on the person"), self.tr("Note"))
        self.removed = QToolButton(self)
        self.removed.setIcon(icon("x"))
        self.removed.setToolTip(self.tr("Remove this person"))
        self.removed.setAccessibleName(self.removed.toolTip())
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(GRID)
        row.addWidget(self.name, 3)
        row.addWidget(self._basis, 2)
        row.addWidget(self._note, 3)
        row.addWidget(self.removed)

    def person(self) -> NamedPerson:
        """Return who the row names."""
        return NamedPerson(
            name=self.name.text().strip(), basis=self._basis.currentData(), note=self._note.text().strip()
        )


def _field(parent: QWidget, text: str, name: str, hint: str) -> QLineEdit:
    field = QLineEdit(text, parent)
    field.setCursorPosition(0)
    field.setPlaceholderText(hint)
    field.setAccessibleName(name)
    return field
