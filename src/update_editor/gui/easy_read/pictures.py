"""The pictures that the window offers for easy read: read once, and drawn small when they are to be seen."""

from collections.abc import Iterable
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from update_editor.gui.environment import Environment
from update_editor.gui.jobs import Ticket
from update_editor.model import Unusable

if TYPE_CHECKING:
    from update_editor.easyread.catalogue import CataloguePicture
    from update_editor.services.picture_shelf import PictureShelf

SIDE = 144
"""Pixels of a small picture, enough for a screen with twice the usual."""
_AT_ONCE = 8
"""Pictures that one job draws."""


class Pictures(QObject):
    """The shelf of one window, and the small pictures that were drawn of it."""

    ready = Signal()
    drawn = Signal(str)
    """The id of a picture whose small one is there now."""

    def __init__(self, environment: Environment, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._environment = environment
        self._folders: tuple[str, ...] | None = None
        self._waiting: list[CataloguePicture] = []
        self._is_drawing = False
        self.shelf: PictureShelf | None = None
        self.small: dict[str, bytes] = {}
        """The small pictures by their ids; empty where one can't be drawn."""

    def wake(self) -> None:
        """Read the pictures, where they were not read yet or other folders are chosen now."""
        folders = self._environment.settings.folders.pictures
        if folders == self._folders:
            return
        self._folders = folders
        self._environment.jobs.start("pictures", partial(_read, folders), self._take, _nothing)

    def _take(self, shelf: "PictureShelf") -> None:
        self.shelf = shelf
        self.ready.emit()

    def draw(self, pictures: "Iterable[CataloguePicture]", *, first: bool = False) -> None:
        """Draw these next, a few at a time, in place of what waits, or ``first`` and what waits then."""
        wanted = [each for each in pictures if each.id not in self.small]
        self._waiting = [*wanted, *(each for each in self._waiting if first and each not in wanted)]
        self._go_on()

    def _go_on(self) -> None:
        if self._is_drawing or not self._waiting:
            return
        now, self._waiting = self._waiting[:_AT_ONCE], self._waiting[_AT_ONCE:]
        self._is_drawing = True
        self._environment.jobs.start("small pictures", partial(_drawn, tuple(now)), self._keep, self._stop)

    def _keep(self, made: dict[str, bytes]) -> None:
        self._is_drawing = False
        self.small.update(made)
        for picture_id in made:
            self.drawn.emit(picture_id)
        self._go_on()

    def _stop(self, _error: Exception) -> None:
        self._is_drawing = False


def _read(folders: tuple[str, ...], _ticket: Ticket) -> "PictureShelf":
    from update_editor.services.picture_shelf import picture_shelf

    return picture_shelf(folders)


def _drawn(pictures: "tuple[CataloguePicture, ...]", ticket: Ticket) -> dict[str, bytes]:
    from update_editor.services.choosing_pictures import small_picture

    made = {}
    for each in pictures:
        if ticket.is_cancelled():
            break
        try:
            made[each.id] = small_picture(each, SIDE)
        except Unusable:
            made[each.id] = b""
    return made


def _nothing(_error: Exception) -> None:
    """Leave the shelf as it was: the program's mistake has been told of already."""
