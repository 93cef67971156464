"""What windows work in: settings, templates, the look, jobs, the clock."""

import datetime as dt
from contextlib import suppress
from pathlib import Path

from PySide6.QtCore import QObject, QSettings, Signal
from PySide6.QtWidgets import QApplication

from update_editor.gui.jobs import Runner
from update_editor.gui.proofreader import Proofreader
from update_editor.gui.theme import Theme
from update_editor.model import Unusable
from update_editor.services.packs import pack_for, packs
from update_editor.services.settings import Settings, without_recent
from update_editor.services.settings_file import (
    Trouble,
    kept_settings,
    save_settings,
    set_damaged_aside,
)
from update_editor.templating.pack import TemplatePack


class Environment(QObject):
    """Made once by the application and handed on; there is nothing global."""

    settings_changed = Signal()

    def __init__(
        self,
        application: QApplication,
        settings_folder: Path,
        geometry: QSettings,
        theme: Theme,
        jobs: Runner,
    ) -> None:
        super().__init__()
        self.application = application
        self._folder = settings_folder
        kept = kept_settings(settings_folder)
        self.settings: Settings = kept.settings
        self._trouble = kept.trouble
        self._is_damaged = kept.trouble == "settings-damaged"
        self.geometry = geometry
        self.theme = theme
        self.jobs = jobs
        self.proofreader = Proofreader()

    @property
    def settings_folder(self) -> Path:
        """Where the settings are kept."""
        return self._folder

    def settle_trouble(self) -> Trouble:
        """Return what there is to tell of the settings' file, once; one that is damaged is set aside."""
        trouble, self._trouble = self._trouble, ""
        if trouble:
            self._save()
        return trouble

    def keep(self, settings: Settings) -> None:
        """Put settings in force and keep them. Where they can't be kept, they hold until the program ends."""
        if settings == self.settings:
            return
        self.settings = settings
        self._save()
        self.settings_changed.emit()

    def _save(self) -> None:
        with suppress(Unusable, OSError):
            if self._is_damaged:
                set_damaged_aside(self._folder)
                self._is_damaged = False
            save_settings(self._folder, self.settings)

    def forget_recent(self, path: Path) -> None:
        """Take a file that can't be opened out of those used last."""
        self.keep(without_recent(self.settings, path))

    def packs(self) -> tuple[TemplatePack, ...]:
        """Return every template that can be chosen."""
        return packs(self.settings.organisation)

    def pack_for(self, pack_id: str) -> TemplatePack:
        """Return a template by its id; raises Unusable where there is none."""
        return pack_for(pack_id, self.settings.organisation)

    def now(self) -> dt.datetime:
        """Return the present moment, with its zone."""
        return dt.datetime.now().astimezone()
