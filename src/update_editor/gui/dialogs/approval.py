"""The dialog that records an approval: who said yes, and how."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QComboBox, QLineEdit, QWidget

from update_editor.gui.dialogs.frame import FramedDialog, add_row, form
from update_editor.model import Update
from update_editor.services.approval import is_approved


class ApprovalDialog(FramedDialog):
    """Asks who approved the update as it stands; a lead is proposed."""

    chosen = Signal(str, str)
    """Who approved it, and how they said so."""

    def __init__(self, update: Update, parent: QWidget | None = None) -> None:
        super().__init__("", parent)
        self.setWindowTitle(self.tr("Record an approval"))
        self._by = QComboBox(self)
        self._by.setEditable(True)
        self._by.addItems([lead.name for lead in update.leads])
        self._how = QLineEdit(self)
        self._how.setPlaceholderText(self.tr("by email, Thursday 17:40"))
        fields = form()
        add_row(fields, self.tr("&Approved by"), self._by)
        add_row(fields, self.tr("&How they said so"), self._how)
        self.body.addWidget(self.quiet_label(self._explanation(update)))
        self.body.addLayout(fields)
        self.body.addStretch()
        self.add_cancel()
        self._record = self.add_button(self.tr("Record the approval"), primary=True)
        self._record.clicked.connect(self._hand_back)
        self._by.editTextChanged.connect(self._follow_name)
        self._follow_name(self._by.currentText())

    def _explanation(self, update: Update) -> str:
        if is_approved(update):
            last = update.approvals[-1]
            return self.tr("{name} has approved the update as it stands.").format(name=last.by)
        return self.tr("It counts for the update as it stands. When words change, it is asked for again.")

    def _follow_name(self, name: str) -> None:
        self._record.setEnabled(bool(name.strip()))

    def _hand_back(self) -> None:
        self.chosen.emit(self._by.currentText().strip(), self._how.text().strip())
        self.accept()
