"""The dialog that asks who reviewed a returned Word file, where neither it nor an email says so."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from update_editor.gui.dialogs.frame import FramedDialog, add_row, form
from update_editor.gui.dialogs.name_field import NameField


class WhoReviewedDialog(FramedDialog):
    """Asks for a name; whoever was asked to review is proposed."""

    chosen = Signal(str)
    """The name."""

    def __init__(self, file: str, known: tuple[str, ...], parent: QWidget | None = None) -> None:
        super().__init__("", parent)
        self.setWindowTitle(self.tr("Who reviewed it?"))
        self._name = NameField(next(iter(known), ""), known, self)
        fields = form()
        add_row(fields, self.tr("&Who reviewed it"), self._name)
        words = self.tr(
            "Word did not track some of what was changed in “{file}”, so the file does not say who did it. "
            "Those changes will bear this name."
        )
        self.body.addWidget(self.quiet_label(words.format(file=file)))
        self.body.addLayout(fields)
        self.body.addStretch()
        self.add_cancel()
        self._take = self.add_button(self.tr("Bring it back"), primary=True)
        self._take.clicked.connect(self._hand_back)
        self._name.editTextChanged.connect(self._follow_name)
        self._follow_name(self._name.name())
        self._name.setFocus()

    def _follow_name(self, name: str) -> None:
        self._take.setEnabled(bool(name.strip()))

    def _hand_back(self) -> None:
        name = self._name.name()
        self.accept()
        self.chosen.emit(name)
