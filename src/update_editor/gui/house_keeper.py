"""The house's style in force, which all windows share."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from update_editor.gui.settings_keeper import SettingsKeeper
from update_editor.services.house_style import House, HouseStyle
from update_editor.services.house_style_file import KeptHouse, change_style, kept_house, shared_folder

if TYPE_CHECKING:
    from update_editor.easyread.picture_choices import PictureChoice, PictureChoices
    from update_editor.easyread.word_bank import WordBank


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

    def change_bank(self, change: Callable[[WordBank], WordBank]) -> None:
        """Change the word bank where it is kept, as it stands there now.

        Raises:
            Unusable: it can't be read or written there; nothing was changed.
        """
        from update_editor.services.word_bank import change_bank

        change_bank(self._folder, change)
        self.reread()

    def keep_picture(self, choice: PictureChoice) -> None:
        """Keep which picture stands for a word.

        Raises:
            Unusable: what is kept can't be read or written there; nothing was changed.
        """
        from update_editor.services.picture_choices import keep_choice

        keep_choice(self._folder, choice)

    def picture_choices(self) -> PictureChoices:
        """Return which pictures stand for words.

        Raises:
            Unusable: it can't be read.
        """
        from update_editor.services.picture_choices import kept_choices

        return kept_choices(self._folder)

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
