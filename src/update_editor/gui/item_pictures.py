"""How a picture comes to an item: chosen, pasted or dropped, made fit to be sent, then described."""

from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from update_editor.gui.item_editing import ItemEditing, item_at
from update_editor.gui.jobs import Runner, Ticket
from update_editor.model import Picture, Unusable

if TYPE_CHECKING:
    from update_editor.gui.given_pictures import GivenPicture
    from update_editor.services.picture_editing import Pixels


class ItemPictures(QObject):
    """Takes pictures for the items of one session. What comes too late goes nowhere else."""

    placed = Signal(str, str)
    """The section and the item that got a picture."""
    without_item = Signal()
    """A picture was given where no item is."""

    def __init__(self, editing: ItemEditing, jobs: Runner, parent: QWidget) -> None:
        super().__init__(parent)
        self._editing = editing
        self._jobs = jobs
        self._running: set[str] = set()
        self._parent = parent

    def ask(self, section_id: str, item_id: str) -> None:
        """Ask for a picture for an item."""
        from update_editor.gui.dialogs.files import ask_for_file
        from update_editor.gui.given_pictures import ENDINGS

        kinds = self.tr("Pictures") + " ({})".format(" ".join(f"*.{ending}" for ending in ENDINGS))
        take = partial(self.take, section_id, item_id)
        ask_for_file(self._parent, self.tr("Choose a picture"), kinds, str(Path.home()), take)

    def take_at(self, where: str, picture: "GivenPicture") -> None:
        """Take a picture for the item that an address is in; say so where it is in none."""
        section_id, item_id, _ = item_at(where)
        if self._editing.has(section_id, item_id):
            self.take(section_id, item_id, picture)
        else:
            self.without_item.emit()

    def take(self, section_id: str, item_id: str, picture: "GivenPicture") -> None:
        """Give an item a picture, once it has been made fit to be sent."""
        kind = f"picture of {section_id}/{item_id}"
        self._running.add(kind)
        name = picture.name if isinstance(picture, Path) else ""
        from update_editor.gui.given_pictures import pixels_of

        given = picture if isinstance(picture, Path | bytes) else pixels_of(picture)
        self._jobs.start(
            kind,
            partial(_made_fit, given),
            partial(self._put, section_id, item_id, name),
            partial(self._tell_failed, name),
        )

    def let_go(self) -> None:
        """Drop what is still being made fit."""
        for kind in self._running:
            self._jobs.cancel(kind)

    def _put(self, section_id: str, item_id: str, name: str, made: tuple[Picture, bytes]) -> None:
        picture, data = made
        try:
            self._editing.set_picture(section_id, item_id, picture, data)
        except Unusable as error:
            self._tell_failed(name, error)
            return
        self.placed.emit(section_id, item_id)
        from update_editor.gui.dialogs.picture_description import PictureDescriptionDialog

        dialog = PictureDescriptionDialog(data, self._parent)
        dialog.described.connect(partial(self._editing.describe_picture, section_id, item_id))
        dialog.open()

    def _tell_failed(self, name: str, error: Exception) -> None:
        from update_editor.gui.dialogs.messages import tell_failed

        if name:
            what = self.tr("“{name}” can’t be used").format(name=name)
        else:
            what = self.tr("The picture can’t be used")
        tell_failed(self._parent, what, error)


def _made_fit(picture: "Path | bytes | Pixels", _ticket: Ticket) -> tuple[Picture, bytes]:
    from update_editor.services.picture_files import load_picture, taken_from_clipboard, taken_in

    if isinstance(picture, Path):
        return load_picture(picture)
    return taken_in(picture) if isinstance(picture, bytes) else taken_from_clipboard(picture)
