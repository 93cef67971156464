"""How a picture comes to a statement: chosen in the dialog, made fit to be sent, described, put in."""

import datetime as dt
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from msgspec.structs import replace
from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget
from shiboken6 import isValid

from update_editor.easyread.catalogue import CataloguePicture
from update_editor.easyread.picture_choices import PictureChoice as WordPicture
from update_editor.easyread.picture_choices import PictureChoices, preferred, word_of_choice
from update_editor.easyread.picture_proposals import Proposal
from update_editor.easyread.units import Place
from update_editor.gui.easy_read.pictures import Pictures
from update_editor.gui.easy_read.place_rows import key_of, statements_of
from update_editor.gui.easy_read.working import Working
from update_editor.gui.environment import Environment
from update_editor.gui.jobs import Ticket
from update_editor.model import Picture, Unusable

if TYPE_CHECKING:
    from update_editor.gui.easy_read.picture_dialog import PictureChoice
    from update_editor.services.picture_editing import Pixels

_JOB = "statement picture"


class PictureChoosing(QObject):
    """Takes pictures for statements. What comes too late, when the statement is gone, is told of."""

    def __init__(self, working: Working, environment: Environment, parent: QWidget) -> None:
        super().__init__(parent)
        self._working = working
        self._environment = environment
        self._parent = parent
        self.pictures = Pictures(environment, self)
        self._choices: PictureChoices | None = None

    @property
    def _today(self) -> dt.date:
        return self._environment.now().date()

    def ask(self, place: Place, number: int) -> None:
        """Ask which picture a statement is to have."""
        from update_editor.gui.easy_read.picture_dialog import PictureDialog

        statements = statements_of(place)
        statement = statements[number] if number < len(statements) else None
        self.pictures.wake()
        dialog = PictureDialog(
            statement.text if statement else "",
            self.pictures,
            self.proposals,
            self._today,
            has_picture=bool(statement and statement.picture),
            parent=self._parent.window(),
        )
        dialog.chosen.connect(partial(self.take, place, number))
        dialog.folder_wanted.connect(partial(self._ask_for_folder, dialog))
        dialog.source_given.connect(self._add_source)
        dialog.open()

    def take(self, place: Place, number: int, choice: "PictureChoice") -> None:
        """Give a statement what was chosen, once it has been made fit to be sent."""
        picture = choice.picture
        if picture is None:
            self._working.take_picture_away(place, number)
            return
        from update_editor.gui.given_pictures import pixels_of

        given = picture if isinstance(picture, CataloguePicture | Path | bytes) else pixels_of(picture)
        self._environment.jobs.start(
            f"{_JOB} of {key_of(place)}/{number}",
            partial(_made_fit, given, self._today),
            partial(self._put, place, number, choice),
            self._tell_failed,
        )

    def _put(self, place: Place, number: int, choice: "PictureChoice", made: tuple[Picture, bytes]) -> None:
        if not isValid(self._parent):  # the update was closed meanwhile
            return
        picture, data = made
        self._keep_choice(place, number, choice)
        try:
            self._working.give_picture(
                place, number, picture, data, alt=choice.alt, decorative=choice.decorative
            )
        except Unusable as error:
            self._tell_failed(error)
            return
        if not (choice.alt or choice.decorative):
            from update_editor.gui.dialogs.picture_description import PictureDescriptionDialog

            dialog = PictureDescriptionDialog(data, self._parent.window())
            dialog.described.connect(partial(self._working.describe_picture, place, number))
            dialog.open()

    def _keep_choice(self, place: Place, number: int, choice: "PictureChoice") -> None:
        """Keep which picture stands for a word, where it is clear for which: it is proposed first then."""
        statements = statements_of(place)
        if not isinstance(choice.picture, CataloguePicture) or number >= len(statements):
            return
        statement = statements[number]
        word = word_of_choice(statement.text, choice.picture, statement.hard_words)
        kept = WordPicture(
            word=word, picture=choice.picture.id, alt=choice.alt, chosen=self._environment.moment()
        )
        if word:
            self._environment.houses.keep_picture_choice(kept)
            self._choices = None

    def proposals(self, words: str) -> tuple[Proposal, ...]:
        """Return at most three pictures for some words, those that were chosen before for them first."""
        shelf = self.pictures.shelf
        if shelf is None or not words.strip():
            return ()
        found = shelf.proposals.propose(words, self._today)
        if self._choices is None:
            self._choices = self._environment.houses.picture_choices()
        return preferred(words, found, self._choices, shelf.catalogue, self._today)

    def _ask_for_folder(self, dialog: QWidget) -> None:
        from update_editor.gui.dialogs.files import ask_for_folder

        ask_for_folder(dialog, self.tr("Add a picture folder"), str(Path.home()), self._add_source)

    def _add_source(self, path: Path) -> None:
        """Offer the pictures of a folder or zip from now on, in every window."""
        folders = self._environment.settings.folders
        if str(path) not in folders.pictures:
            added = replace(folders, pictures=(*folders.pictures, str(path)))
            self._environment.keep(replace(self._environment.settings, folders=added))
        self.pictures.wake()

    def _tell_failed(self, error: Exception) -> None:
        if not isValid(self._parent):
            return
        from update_editor.gui.dialogs.messages import tell_failed

        tell_failed(self._parent.window(), self.tr("The picture can’t be used"), error)


def _made_fit(
    picture: "CataloguePicture | Path | bytes | Pixels", today: dt.date, _ticket: Ticket
) -> tuple[Picture, bytes]:
    from update_editor.services.choosing_pictures import chosen
    from update_editor.services.picture_files import load_picture, taken_from_clipboard, taken_in

    if isinstance(picture, CataloguePicture):
        return chosen(picture, today)
    if isinstance(picture, Path):
        return load_picture(picture)
    return taken_in(picture) if isinstance(picture, bytes) else taken_from_clipboard(picture)
