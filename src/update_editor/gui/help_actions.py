"""The actions of the Help menu: the shortcuts, the log, and what the program is."""

from collections.abc import Callable

from PySide6.QtWidgets import QWidget

from update_editor.gui.action_group import ActionGroup
from update_editor.gui.environment import Environment


class HelpActions(ActionGroup):
    """Opens what helps a person, or whoever helps them."""

    def __init__(self, environment: Environment, window: QWidget) -> None:
        super().__init__(window)
        self._environment = environment
        self._window = window

    def handlers(self) -> dict[str, Callable[[], object]]:
        """Return what each action does."""
        return {"shortcuts": self.show_shortcuts, "log": self.show_log, "about": self.show_about}

    def show_shortcuts(self) -> None:
        """Show every action that has a shortcut."""
        from update_editor.gui.dialogs.help import ShortcutsDialog

        ShortcutsDialog(self._window).open()

    def show_log(self) -> None:
        """Show what the program did lately, to be copied for whoever helps."""
        from update_editor.gui.dialogs.log import LogDialog
        from update_editor.gui.log_keeper import parts_of_system
        from update_editor.services.support import support_text

        environment = self._environment
        text = support_text(environment.settings, environment.state_folder, parts_of_system())
        LogDialog(text, self._window).open()

    def show_about(self) -> None:
        """Show what the program is."""
        from update_editor.gui.dialogs.help import AboutDialog

        AboutDialog(self._window).open()
