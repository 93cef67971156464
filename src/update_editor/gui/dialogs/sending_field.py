"""The field in which a person says what emails are sent with."""

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QComboBox, QSizePolicy, QWidget

from update_editor.exporters.platforms import PLATFORMS, SendingWith


class SendingField(QComboBox):
    """A list of the tools; the one in force is chosen."""

    def __init__(self, sending: SendingWith, parent: QWidget) -> None:
        super().__init__(parent)
        for name, tool in PLATFORMS.items():
            self.addItem(QCoreApplication.translate("Platforms", tool.label), name)
        self.show_tool(sending)
        self.setAccessibleName(self.tr("Sending with"))
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def show_tool(self, sending: SendingWith) -> None:
        """Choose the tool that is in force."""
        self.setCurrentIndex(self.findData(sending.tool.name))

    @property
    def tool(self) -> str:
        """The name of the tool that is chosen."""
        return str(self.currentData())
