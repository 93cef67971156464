"""The house's style in force, which all windows share."""

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QObject, Signal

from update_editor.gui.settings_keeper import SettingsKeeper
from update_editor.services.house_style import House, HouseStyle
from update_editor.services.house_style_file import KeptHouse, change_style, kept_house, shared_folder


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
