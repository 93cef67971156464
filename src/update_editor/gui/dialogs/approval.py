"""The dialog that records an approval: of what, by whom, and how they said so."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QComboBox, QLabel, QLineEdit, QWidget

from update_editor.gui.dialogs.frame import FramedDialog, add_row, form
from update_editor.gui.dialogs.name_field import NameField
from update_editor.gui.place_names import place_name, place_names
from update_editor.services.approval import is_approved, standing_approvals
from update_editor.services.approving import Approving, ProposedApproval
from update_editor.services.people import is_same_person
from update_editor.services.session import Session


class ApprovalDialog(FramedDialog):
    """Asks who approved the update, or a part of it, as it stands."""

    chosen = Signal(object)
    """The ``Approving``."""

    def __init__(self, session: Session, proposal: ProposedApproval, parent: QWidget | None = None) -> None:
        super().__init__("", parent)
        self.setWindowTitle(self.tr("Approve"))
        self._proposal = proposal
        self._me = proposal.approving.recorded_by
        self._update = session.update
        self._what = QComboBox(self)
        self._fill(session)
        self._by = NameField(proposal.approving.by, proposal.known, self)
        self._how = QLineEdit(proposal.approving.how, self)
        self._how.setPlaceholderText(self.tr("by email, Thursday 17:40"))
        self._note = QLineEdit(proposal.approving.note, self)
        self._note.setPlaceholderText(self.tr("What they said, if anything"))
        self._open = QLabel(self)
        self._open.setObjectName("undecided")
        self._open.setWordWrap(True)
        self._rule = self.quiet_label("")
        self._lay_out()
        self.add_cancel()
        self._record = self.add_button(self.tr("Approve"), primary=True)
        self._record.clicked.connect(self._hand_back)
        self._by.editTextChanged.connect(self._follow)
        self._what.currentIndexChanged.connect(self._follow)
        self._follow()
        self._by.setFocus()

    def _fill(self, session: Session) -> None:
        names = place_names(session)
        self._what.addItem(self.tr("The whole update"), None)
        for part in self._proposal.parts:
            self._what.addItem(place_name(names, part), part)
        self._what.setCurrentIndex(max(self._what.findData(self._proposal.approving.pane), 0))

    def _lay_out(self) -> None:
        fields = form()
        add_row(fields, self.tr("&What"), self._what)
        add_row(fields, self.tr("&Approved by"), self._by)
        add_row(fields, self.tr("&How they said so"), self._how)
        add_row(fields, self.tr("&Note"), self._note)
        self._fields = fields
        self.body.addWidget(self._rule)
        self.body.addLayout(fields)
        self.body.addWidget(self._open)
        self.body.addStretch()

    def _follow(self) -> None:
        name, part = self._by.name(), self._what.currentData()
        self._record.setEnabled(bool(name))
        is_mine = bool(self._me) and is_same_person(name, self._me)
        self._fields.setRowVisible(self._how, not is_mine)
        self._record.setText(self.tr("Approve") if is_mine else self.tr("Record the approval"))
        self._rule.setText(self._explanation(part))
        count = self._proposal.undecided.get(part, 0)
        if count == 1:
            self._open.setText(self.tr("1 change is still open. Approved is the text with it accepted."))
        else:
            words = self.tr("{n} changes are still open. Approved is the text with them accepted.")
            self._open.setText(words.format(n=count))
        self._open.setVisible(count > 0)

    def _explanation(self, part: str | None) -> str:
        if is_approved(self._update, part):
            names = ", ".join(dict.fromkeys(each.by for each in standing_approvals(self._update)))
            return self.tr("{name} has approved this as it stands.").format(name=names)
        return self.tr("It counts for the words as they stand. When they change, it is asked for again.")

    def _hand_back(self) -> None:
        name = self._by.name()
        is_mine = bool(self._me) and is_same_person(name, self._me)
        self.chosen.emit(
            Approving(
                by=name,
                pane=self._what.currentData(),
                how="" if is_mine else self._how.text().strip(),
                note=self._note.text().strip(),
                recorded_by=self._me,
            )
        )
        self.accept()
