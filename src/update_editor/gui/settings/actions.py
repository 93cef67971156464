"""The action that opens the settings, and what follows when they change."""

from collections.abc import Callable
from functools import partial

from PySide6.QtWidgets import QWidget

from update_editor.gui.action_group import ActionGroup
from update_editor.gui.environment import Environment
from update_editor.model import Unusable
from update_editor.services.house_style import HouseStyle, with_edits
from update_editor.services.settings import Settings, with_changes


class SettingsActions(ActionGroup):
    """Opens the dialog, and gives the open update's outputs the organisation as it is now."""

    def __init__(self, environment: Environment, window: QWidget) -> None:
        super().__init__(window)
        self._environment = environment
        self._window = window
        self._organisation = environment.settings.organisation
        environment.settings_changed.connect(self._follow)

    def handlers(self) -> dict[str, Callable[[], object]]:
        """Return what each action does."""
        return {"settings": self.show_settings}

    def show_settings(self) -> None:
        """Show the settings."""
        from update_editor.gui.settings.dialog import SettingsDialog

        environment = self._environment
        dialog = SettingsDialog(environment.settings, environment.jobs, environment.houses, self._window)
        dialog.chosen.connect(partial(self._keep, environment.settings))
        dialog.style_chosen.connect(self._keep_style)
        dialog.open()

    def _keep(self, before: Settings, wanted: Settings) -> None:
        """Keep what the person changed; other windows may have changed more meanwhile."""
        self._environment.keep(with_changes(self._environment.settings, before, wanted))

    def _keep_style(self, before: HouseStyle, wanted: HouseStyle) -> None:
        """Keep what the person changed of the house's style; colleagues may have changed more meanwhile."""

        def change(style: HouseStyle) -> HouseStyle:
            return with_edits(style, before, wanted)

        try:
            self._environment.houses.change(change)
        except Unusable as error:
            from update_editor.gui.dialogs.messages import tell_failed

            tell_failed(self._window, self.tr("What updates are checked by could not be kept"), error)

    def _follow(self) -> None:
        organisation = self._environment.settings.organisation
        if organisation == self._organisation:
            return
        self._organisation = organisation
        if self._workspace is None:
            return
        try:
            pack = self._environment.pack_for(self._workspace.session.pack.id)
        except Unusable:
            return  # a template that was taken away goes on as it was read
        self._workspace.take_pack(pack)

    def tell_trouble(self) -> None:
        """Say, once, that the settings could not be read."""
        trouble = self._environment.settle_trouble()
        if not trouble:
            return
        from update_editor.gui.dialogs.messages import tell
        from update_editor.gui.sentences import note
        from update_editor.services.settings_file import DAMAGED

        words = note(trouble, name=DAMAGED, folder=self._environment.settings_folder)
        tell(self._window, self.tr("Your settings are not as you left them"), words)
