"""Offers the backup copy of a file that can't be opened."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from update_editor.gui.dialogs.messages import MessageDialog


class BackupOfferDialog(MessageDialog):
    """Says why the file can't be opened, and that there is a copy. Nothing happens to either."""

    copy_wanted = Signal()

    def __init__(self, name: str, why: str, time: str, parent: QWidget | None = None) -> None:
        """``why`` is a sentence without a full stop, ``time`` when the copy was made, as people say it."""
        what = self.tr("“{name}” can’t be opened").format(name=name)
        more = self.tr(
            "{why}. A backup copy of {time} is on this computer. You can open it and save it under a name of "
            "your own; the file stays as it is."
        )
        super().__init__(what, more.format(why=why, time=time), parent)
        self.add_cancel().setText(self.tr("Close"))
        self.add_answer(self.tr("Open the copy"), self.copy_wanted, primary=True)
