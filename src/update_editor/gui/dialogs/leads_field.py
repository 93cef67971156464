"""The field that says who leads the update: a row for each, with what is known of them offered."""

from msgspec.structs import replace
from PySide6.QtCore import Qt
from PySide6.QtGui import QFocusEvent
from PySide6.QtWidgets import (
    QCompleter,
    QHBoxLayout,
    QLineEdit,
    QPushButton,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from update_editor.gui.icons import icon
from update_editor.gui.theme import GRID
from update_editor.model import Lead


class LeadsField(QWidget):
    """Names and roles. A name that is known brings its role along."""

    def __init__(
        self, leads: tuple[Lead, ...], known: tuple[Lead, ...], parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._known = {lead.name: lead for lead in known}
        self._rows: list[_LeadRow] = []
        self._column = QVBoxLayout()
        self._column.setSpacing(GRID)
        # No focus proxy: with one, Qt loses the order of Tab when rows are added.
        self.setFocusPolicy(Qt.FocusPolicy.ClickFocus)
        self._adder = QPushButton(icon("plus", "accent"), self.tr("Add a lead"), self)
        self._adder.setProperty("link", True)
        self._adder.setAutoDefault(False)
        self._adder.clicked.connect(self._add_empty)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(GRID // 2)
        whole.addLayout(self._column)
        whole.addWidget(self._adder, 0, Qt.AlignmentFlag.AlignLeft)
        self.show_leads(leads)

    def show_leads(self, leads: tuple[Lead, ...]) -> None:
        """Show these leads in place of those that are shown."""
        for row in tuple(self._rows):
            self._drop(row)
        for lead in leads or (Lead(name=""),):
            self._add(lead)

    def leads(self) -> tuple[Lead, ...]:
        """Return the leads that have a name."""
        return tuple(row.lead() for row in self._rows if row.lead().name)

    def _add_empty(self) -> None:
        self._add(Lead(name=""))
        self._rows[-1].name.setFocus()

    def _add(self, lead: Lead) -> None:
        row = _LeadRow(lead, self._known, self)
        row.removed.clicked.connect(self._remove_sender)
        self._rows.append(row)
        self._column.addWidget(row)
        if self.isVisible():
            row.show()
        before: QWidget = self._rows[-2].removed if len(self._rows) > 1 else self
        for control in (row.name, row.role, row.removed):
            self.setTabOrder(before, control)
            before = control

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Have the focus in the first name, for that is what the field's label stands for."""
        super().focusInEvent(event)
        self._rows[0].name.setFocus(event.reason())

    def _remove_sender(self) -> None:
        button = self.sender()
        for row in tuple(self._rows):
            if row.removed is button:
                self._drop(row)
        if not self._rows:
            self._add(Lead(name=""))

    def _drop(self, row: "_LeadRow") -> None:
        self._rows.remove(row)
        self._column.removeWidget(row)
        row.hide()
        row.deleteLater()


class _LeadRow(QWidget):
    def __init__(self, lead: Lead, known: dict[str, Lead], parent: QWidget) -> None:
        super().__init__(parent)
        self._lead = lead
        self._known = known
        self._role_brought = lead.role
        self.name = _field(self, lead.name, self.tr("Name"))
        self.role = _field(self, lead.role, self.tr("Role"))
        completer = QCompleter(list(known), self)
        completer.setCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
        self.name.setCompleter(completer)
        self.name.textChanged.connect(self._bring_role)
        self.removed = QToolButton(self)
        self.removed.setIcon(icon("x"))
        self.removed.setToolTip(self.tr("Remove this lead"))
        self.removed.setAccessibleName(self.removed.toolTip())
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(GRID)
        row.addWidget(self.name, 1)
        row.addWidget(self.role, 1)
        row.addWidget(self.removed)

    def lead(self) -> Lead:
        """Return who the row names, with what is known of them besides name and role."""
        name, role = self.name.text().strip(), self.role.text().strip()
        known = self._lead if self._lead.name == name else self._known.get(name, Lead(name=name))
        return replace(known, name=name, role=role)

    def _bring_role(self, name: str) -> None:
        """Bring the role of somebody known along; one that a person typed stays."""
        if self.role.text() not in ("", self._role_brought):
            return
        known = self._known.get(name.strip(), self._lead)
        self._role_brought = known.role
        self.role.setText(known.role)
        self.role.setCursorPosition(0)


def _field(parent: QWidget, text: str, words: str) -> QLineEdit:
    field = QLineEdit(text, parent)
    field.setCursorPosition(0)
    field.setPlaceholderText(words)
    field.setAccessibleName(words)
    return field
