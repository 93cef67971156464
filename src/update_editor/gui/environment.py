"""What windows work in: settings, templates, the look, jobs, the clock."""

import datetime as dt
from pathlib import Path

from PySide6.QtCore import QObject, QSettings, Signal
from PySide6.QtWidgets import QApplication

from update_editor.gui.house_keeper import HouseKeeper
from update_editor.gui.jobs import Runner, WindowJobs
from update_editor.gui.proofing.proofreader import Proofreader
from update_editor.gui.settings_keeper import SettingsKeeper
from update_editor.gui.theme import Theme
from update_editor.review.moments import as_kept
from update_editor.services.packs import pack_for, packs
from update_editor.services.settings import Settings, without_recent
from update_editor.services.settings_file import Trouble
from update_editor.templating.pack import TemplatePack


class Environment(QObject):
    """Made once by the application and handed on; there is nothing global."""

    settings_changed = Signal()

    _keeper: SettingsKeeper
    houses: HouseKeeper
    proofreader: Proofreader

    def __init__(
        self,
        application: QApplication,
        settings_folder: Path,
        geometry: QSettings,
        theme: Theme,
        jobs: Runner,
        *,
        state_folder: Path | None = None,
        shared: "Environment | None" = None,
    ) -> None:
        super().__init__()
        self.application = application
        self._keeper = SettingsKeeper(settings_folder) if shared is None else shared._keeper
        self._keeper.changed.connect(self.settings_changed)
        self.houses = HouseKeeper(self._keeper) if shared is None else shared.houses
        self._shared = shared
        self.state_folder = state_folder or settings_folder / "state"
        self.geometry = geometry
        self.theme = theme
        self.jobs = jobs
        self.proofreader = Proofreader() if shared is None else shared.proofreader

    def for_window(self) -> "Environment":
        """Return the same surroundings with jobs of their own: two windows check and preview at once."""
        return Environment(
            self.application,
            self.settings_folder,
            self.geometry,
            self.theme,
            WindowJobs(self.jobs),
            state_folder=self.state_folder,
            shared=self,
        )

    @property
    def settings(self) -> Settings:
        """The settings in force."""
        return self._keeper.settings

    @property
    def settings_folder(self) -> Path:
        """Where the settings are kept."""
        return self._keeper.folder

    def settle_trouble(self) -> Trouble:
        """Return what there is to tell of the settings' file, once; one that is damaged is set aside."""
        return self._keeper.settle_trouble()

    def keep(self, settings: Settings) -> None:
        """Put settings in force, in every window, and keep them."""
        self._keeper.keep(settings)

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
        return dt.datetime.now().astimezone() if self._shared is None else self._shared.now()

    def moment(self) -> dt.datetime:
        """Return the present moment as a file keeps it."""
        return as_kept(self.now())
