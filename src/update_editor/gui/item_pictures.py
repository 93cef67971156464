"""Asking for the picture of an item."""

from functools import partial
from pathlib import Path

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget

from update_editor.gui.item_editing import ItemEditing
from update_editor.model import Unusable


class ItemPictures(QObject):
    """Asks for picture files for the items of one session. The answer goes nowhere else."""

    def __init__(self, editing: ItemEditing, parent: QWidget) -> None:
        super().__init__(parent)
        self._editing = editing
        self._parent = parent

    def ask(self, section_id: str, item_id: str) -> None:
        """Ask for a picture for an item."""
        from update_editor.gui.dialogs.files import ask_for_file

        kinds = self.tr("Pictures") + " (*.png *.jpg *.jpeg *.gif)"
        take = partial(self._take, section_id, item_id)
        ask_for_file(self._parent, self.tr("Choose a picture"), kinds, str(Path.home()), take)

    def _take(self, section_id: str, item_id: str, path: Path) -> None:
        try:
            self._editing.set_picture(section_id, item_id, path)
        except Unusable as error:
            from update_editor.gui.dialogs.messages import tell_failed

            tell_failed(self._parent, self.tr("“{name}” can’t be used").format(name=path.name), error)
