"""The settings in force, which all windows share."""

from contextlib import suppress
from pathlib import Path

from PySide6.QtCore import QObject, Signal

from update_editor.model import Unusable
from update_editor.services.settings import Settings
from update_editor.services.settings_file import Trouble, kept_settings, save_settings, set_damaged_aside


class SettingsKeeper(QObject):
    """Holds the settings and keeps them in a folder."""

    changed = Signal()

    def __init__(self, folder: Path) -> None:
        super().__init__()
        self.folder = folder
        kept = kept_settings(folder)
        self.settings: Settings = kept.settings
        self._trouble = kept.trouble
        self._is_damaged = kept.trouble == "settings-damaged"
        self._is_unknown = kept.trouble == "settings-unreadable"

    def keep(self, settings: Settings) -> None:
        """Put settings in force and keep them. Where they can't be kept, they hold until the program ends."""
        if settings == self.settings:
            return
        self.settings = settings
        self._save()
        self.changed.emit()

    def settle_trouble(self) -> Trouble:
        """Return what there is to tell of the settings' file, once; one that is damaged is set aside."""
        trouble, self._trouble = self._trouble, ""
        if trouble:
            self._save()
        return trouble

    def _save(self) -> None:
        if self._is_unknown:
            return  # what the file says is not known, and must not be lost
        with suppress(Unusable, OSError):
            if self._is_damaged:
                set_damaged_aside(self.folder)
                self._is_damaged = False
            save_settings(self.folder, self.settings)
