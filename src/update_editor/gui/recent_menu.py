"""The menu of the files used last."""

from functools import partial
from pathlib import Path

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QMenu

from update_editor.gui.environment import Environment
from update_editor.gui.plain_tips import plain_tip
from update_editor.gui.update_files import UpdateFiles


class RecentMenu(QObject):
    """Filled whenever it is opened."""

    def __init__(self, menu: QMenu, environment: Environment, files: UpdateFiles) -> None:
        super().__init__(menu)
        self._menu = menu
        self._environment = environment
        self._files = files
        menu.aboutToShow.connect(self.fill)
        self.fill()

    def fill(self) -> None:
        """Show the files as the settings have them now."""
        self._menu.clear()
        for path in self._environment.settings.recent:
            action = self._menu.addAction(Path(path).name.replace("&", "&&"))
            action.setToolTip(plain_tip(path))
            action.triggered.connect(partial(self.open, path))
        if self._menu.isEmpty():  # disabled as a whole it could never be opened, and so never filled
            self._menu.addAction(self.tr("No update has been opened yet")).setEnabled(False)

    def open(self, path: str, _checked: bool = False) -> None:
        """Open one of the files."""
        self._files.open_path(Path(path))
