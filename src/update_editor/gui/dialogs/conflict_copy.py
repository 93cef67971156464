"""Asks whether a copy that a sync client left beside the file is to be merged."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from update_editor.gui.dialogs.messages import MessageDialog


class ConflictCopyDialog(MessageDialog):
    """Nothing has happened yet, and the copy stays whatever is chosen."""

    merge_wanted = Signal()
    compare_wanted = Signal()

    def __init__(self, name: str, parent: QWidget, *, knows_origin: bool) -> None:
        """``knows_origin`` where it is known what both were made from."""
        super().__init__("", "", parent)
        what = self.tr("“{name}” has changes that are not in this update").format(name=name)
        more = self.tr(
            "Two people changed the update at once, so your sync program kept both files. Merge puts both "
            "into one; where both changed the same words, a tracked change shows both. The copy stays in its "
            "folder until you remove it."
        )
        if not knows_origin:
            more += " " + self.tr(
                "What both were made from is not known any more, so all words of both stay: look for some "
                "that one of you had taken out."
            )
        self.what.setText(what)
        self.more.setText(more)
        self.setAccessibleName(what)
        self.setAccessibleDescription(more)
        self.add_cancel().setText(self.tr("Not now"))
        self.add_answer(self.tr("Compare"), self.compare_wanted)
        self.add_answer(self.tr("Merge"), self.merge_wanted, primary=True)
