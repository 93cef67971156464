"""Asks why a part of the update, or the rest of it, is not in the easy read."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QComboBox, QLineEdit, QWidget

from update_editor.gui.counting import counted
from update_editor.gui.dialogs.frame import FramedDialog, add_row, form

_LONGEST = 200
"""Characters of a reason."""


class ReasonDialog(FramedDialog):
    """The reason is for colleagues: no reader of the easy read sees it."""

    chosen = Signal(str)

    def __init__(
        self, given: tuple[str, ...], reason: str, count: int, parent: QWidget | None = None
    ) -> None:
        """Ask for the reason of so many parts; ``given`` are those that others were left out for."""
        super().__init__("", parent)
        self.setWindowTitle(self.tr("Leave out of the easy read"))
        self._reason = QComboBox(self)
        self._reason.setEditable(True)
        self._reason.setInsertPolicy(QComboBox.InsertPolicy.NoInsert)
        usual = (
            self.tr("It is for staff only"),
            self.tr("It is said in another part"),
            self.tr("It is not one of the main points"),
            self.tr("It will be over when people read this"),
        )
        self._reason.addItems(list(dict.fromkeys((*given, *usual))))
        field = QLineEdit(self._reason)
        self._reason.setLineEdit(field)
        field.setMaxLength(_LONGEST)
        self._reason.setCurrentText(reason)
        field.selectAll()
        fields = form()
        add_row(fields, self.tr("&Because"), self._reason)
        words = counted(
            count,
            self.tr("Say why this part is not in the easy read. Colleagues see it, readers don’t."),
            self.tr("Say why these {n} parts are not in the easy read. Colleagues see it, readers don’t."),
        )
        self.body.addWidget(self.quiet_label(words))
        self.body.addLayout(fields)
        self.body.addStretch()
        self.add_cancel()
        self._leave = self.add_button(self.tr("Leave out"), primary=True)
        self._leave.clicked.connect(self._hand_back)
        self._reason.currentTextChanged.connect(self._follow)
        self._follow()
        self._reason.setFocus()

    def _follow(self) -> None:
        self._leave.setEnabled(bool(self._reason.currentText().strip()))

    def _hand_back(self) -> None:
        reason = " ".join(self._reason.currentText().split())
        self.accept()
        self.chosen.emit(reason)
