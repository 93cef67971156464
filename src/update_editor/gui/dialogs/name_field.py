"""The field of a person's name: typed, or chosen of those who are known."""

from collections.abc import Iterable

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QComboBox, QWidget


class NameField(QComboBox):
    """Proposes names, and takes any other."""

    def __init__(self, name: str, known: Iterable[str], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setEditable(True)
        self.setInsertPolicy(QComboBox.InsertPolicy.NoInsert)
        self.setMinimumContentsLength(12)
        self.addItems([each for each in dict.fromkeys(known) if each])
        self.setCurrentText(name)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Let Enter go on to a dialog's default button: Qt keeps it where the name is a known one."""
        super().keyPressEvent(event)
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            event.ignore()

    def name(self) -> str:
        """Return the name, without spaces around it."""
        return self.currentText().strip()
