"""The house's style in force, which all windows share."""

import datetime as dt
from collections.abc import Callable
from contextlib import suppress
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from update_editor.gui.settings_keeper import SettingsKeeper
from update_editor.model import Unusable
from update_editor.services.house_style import House, HouseStyle
from update_editor.services.house_style_file import KeptHouse, change_style, kept_house, shared_folder

if TYPE_CHECKING:
    from update_editor.easyread.picture_choices import PictureChoice, PictureChoices


class HouseKeeper(QObject):
    """Holds the house's style, read when it is first asked for, and changes it where it is kept."""

    changed = Signal()

    def __init__(self, settings: SettingsKeeper) -> None:
        super().__init__()
        self._settings = settings
        self._kept: KeptHouse | None = None
        self._folder = self._chosen_folder()
        settings.changed.connect(self._follow_folder)

    @property
    def house(self) -> House:
        """What updates are checked by."""
        return self.kept.house

    @property
    def kept(self) -> KeptHouse:
        """What the folder keeps, and what is wrong there."""
        if self._kept is None:
            self._kept = kept_house(self._folder)
        return self._kept

    def change(self, change: Callable[[HouseStyle], HouseStyle]) -> None:
        """Change the style where it is kept, as it stands there now: a colleague may have added to it.

        Raises:
            Unusable: it can't be read or written there; nothing was changed.
        """
        change_style(self._folder, change)
        self.reread()

    def explain(self, word: str, explanation: str, now: dt.datetime) -> None:
        """Keep what a hard word means, for every easy read to come.

        Raises:
            Unusable: the word bank can't be read or written; it is as it was.
        """
        from update_editor.easyread.word_bank import with_word
        from update_editor.services.word_bank import change_bank

        change_bank(self._folder, lambda bank: with_word(bank, word, explanation, now))
        self.reread()

    def picture_choices(self) -> "PictureChoices":
        """Read which pictures were chosen for words; none where they can't be read."""
        from update_editor.easyread.picture_choices import PictureChoices
        from update_editor.services.picture_choices import kept_choices

        try:
            return kept_choices(self._folder)
        except Unusable:
            return PictureChoices()

    def keep_picture_choice(self, choice: "PictureChoice") -> None:
        """Keep which picture was chosen for a word. It is a help alone: where it can't be, it is not."""
        from update_editor.services.picture_choices import keep_choice

        with suppress(Unusable):
            keep_choice(self._folder, choice)

    def reread(self) -> None:
        """Read the style again, for what colleagues have changed."""
        before = self._kept
        self._kept = kept_house(self._folder)
        if before is None or before.house != self._kept.house:
            self.changed.emit()

    def _chosen_folder(self) -> Path:
        return shared_folder(self._settings.settings, self._settings.folder)

    def _follow_folder(self) -> None:
        if self._chosen_folder() != self._folder:
            self._folder = self._chosen_folder()
            self.reread()
