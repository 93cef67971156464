"""Asks before a save goes into another file that says what the missing one said."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from update_editor.gui.dialogs.messages import MessageDialog


class WriteOverDialog(MessageDialog):
    """Nothing has been written. It may be a copy to keep, so not to write is the default."""

    wanted = Signal()

    def __init__(self, name: str, parent: QWidget) -> None:
        super().__init__("", "", parent)
        what = self.tr("Write over “{name}”?").format(name=name)
        more = self.tr(
            "It says what you last saved. If it is your file under another name, go on. If somebody made it "
            "as a copy to keep, don’t: it would say what is in the window now."
        )
        self.what.setText(what)
        self.more.setText(more)
        self.setAccessibleName(what)
        self.setAccessibleDescription(more)
        self.add_answer(self.tr("Write over it"), self.wanted)
        cancel = self.add_cancel()
        cancel.setDefault(True)
        cancel.setFocus()
