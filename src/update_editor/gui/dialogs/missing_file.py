"""What to do about a recent update whose file is not there any more."""

from pathlib import Path

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from update_editor.gui.dialogs.messages import MessageDialog
from update_editor.gui.sentences import path_words
from update_editor.services.shown_names import shown_name


class MissingFileDialog(MessageDialog):
    """Offers to look for the file, or to take it out of the list; nothing happens to any file."""

    looked_for = Signal()
    forgotten = Signal()

    def __init__(self, path: Path, parent: QWidget | None = None) -> None:
        what = self.tr("“{name}” is not found any more").format(name=shown_name(path))
        more = self.tr(
            "It was in {folder}. It may have been moved or renamed, or its drive is not connected."
        ).format(folder=path_words(path.parent))
        super().__init__(what, more, parent)
        self.add_button(self.tr("Remove from the list")).clicked.connect(self._forget)
        self.add_cancel()
        look = self.add_button(self.tr("Look for it…"), primary=True)
        look.clicked.connect(self._look)
        look.setFocus()

    def _forget(self) -> None:
        self.accept()
        self.forgotten.emit()

    def _look(self) -> None:
        self.accept()
        self.looked_for.emit()
