"""The menu of the windows that are open."""

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QMenu

from update_editor.gui.windows import Windows

if TYPE_CHECKING:
    from update_editor.gui.window import MainWindow


class WindowsMenu(QObject):
    """Filled whenever it is opened; the window that it is in is ticked."""

    def __init__(self, menu: QMenu, windows: Windows, window: "MainWindow") -> None:
        super().__init__(menu)
        self._menu = menu
        self._windows = windows
        self._window = window
        menu.aboutToShow.connect(self.fill)
        self.fill()

    def fill(self) -> None:
        """Show the windows as they are now."""
        self._menu.clear()
        for window in self._windows.all():
            action = self._menu.addAction(window.name.replace("&", "&&"))
            action.setCheckable(True)
            action.setChecked(window is self._window)
            action.triggered.connect(partial(self._choose, window))

    def _choose(self, window: "MainWindow", _checked: bool = False) -> None:
        self._windows.bring_forward(window)
