"""The field that says who leads the update: a row for each, with what is known of them offered."""

from functools import partial

from msgspec.structs import replace
from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QCompleter, QListView, QWidget

from update_editor.gui.dialogs.rows_field import Row, RowsField, text_field
from update_editor.model import Lead


class _LeadRow(Row):
    def __init__(self, lead: Lead, known: dict[str, Lead], parent: QWidget) -> None:
        super().__init__(parent)
        self._lead = lead
        self._known = known
        self._role_brought = lead.role
        self._name = text_field(self, lead.name, self.tr("Name"))
        self._role = text_field(self, lead.role, self.tr("Role"))
        completer = QCompleter(list(known), self)
        offered = QListView(self)
        offered.setProperty("popup", True)  # a window of its own, with a ground of its own
        completer.setPopup(offered)
        completer.setCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
        self._name.setCompleter(completer)
        self._name.textChanged.connect(self._bring_role)
        self.lay_out(((self._name, 1), (self._role, 1)), self.tr("Remove this lead"))

    def lead(self) -> Lead:
        """Return who the row names, with what is known of them besides name and role."""
        name, role = self._name.text().strip(), self._role.text().strip()
        known = self._lead if self._lead.name == name else self._known.get(name, Lead(name=name))
        return replace(known, name=name, role=role)

    def _bring_role(self, name: str) -> None:
        """Bring the role of somebody known along; one that a person typed stays."""
        if self._role.text() not in ("", self._role_brought):
            return
        known = self._known.get(name.strip(), self._lead)
        self._role_brought = known.role
        self._role.setText(known.role)
        self._role.setCursorPosition(0)


class LeadsField(RowsField[_LeadRow]):
    """Names and roles. A name that is known brings its role along."""

    def __init__(
        self, leads: tuple[Lead, ...], known: tuple[Lead, ...], parent: QWidget | None = None
    ) -> None:
        by_name = {lead.name: lead for lead in known}
        adding = QCoreApplication.translate("LeadsField", "Add a lead")
        super().__init__(adding, partial(_LeadRow, Lead(name=""), by_name), parent, fewest=1)
        self._known = by_name
        self.show_leads(leads)

    def show_leads(self, leads: tuple[Lead, ...]) -> None:
        """Show these leads in place of those that are shown."""
        self.show_rows([_LeadRow(lead, self._known, self) for lead in leads])

    def leads(self) -> tuple[Lead, ...]:
        """Return the leads that have a name."""
        return tuple(row.lead() for row in self.rows if row.lead().name)
