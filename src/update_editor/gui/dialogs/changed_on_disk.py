"""Asks what to do where somebody else saved in the file that is about to be written."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from update_editor.gui.dialogs.messages import MessageDialog


class ChangedOnDiskDialog(MessageDialog):
    """Nothing has been written. To merge loses nothing, and is the default."""

    merge_wanted = Signal()
    copy_wanted = Signal()
    compare_wanted = Signal()
    replace_wanted = Signal()

    def __init__(self, was_changed: str, parent: QWidget) -> None:
        """``was_changed`` says of which file, and by whom where that is known."""
        super().__init__("", "", parent)
        what = self.tr("{was_changed} since you opened it").format(was_changed=was_changed)
        more = self.tr(
            "Nothing was saved: both are still there, theirs in the file and yours in the window. Merge puts "
            "both into one; where you both changed the same words, a tracked change shows both. "
            "If you replace theirs, it is kept in the file as a version, or beside it where it can’t be read."
        )
        self.what.setText(what)
        self.more.setText(more)
        self.setAccessibleName(what)
        self.setAccessibleDescription(more)
        self.add_answer(self.tr("Replace it"), self.replace_wanted)
        self.add_answer(self.tr("Compare"), self.compare_wanted)
        self.add_cancel()
        self.add_answer(self.tr("Save a copy…"), self.copy_wanted)
        self.add_answer(self.tr("Merge"), self.merge_wanted, primary=True)
