"""What is done to whole windows: another one, closing, quitting, the full screen, the way to the menus."""

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication

from update_editor.gui.action_group import ActionGroup
from update_editor.gui.windows import Windows

if TYPE_CHECKING:
    from update_editor.gui.window import MainWindow

_NO_KEY_HELD = Qt.KeyboardModifier.NoModifier


class WindowActions(ActionGroup):
    """The actions of one window that are about windows."""

    def __init__(self, windows: Windows, window: "MainWindow") -> None:
        super().__init__(window)
        self._windows = windows
        self._window = window

    def handlers(self) -> dict[str, Callable[[], object]]:
        """Return what each action does."""
        return {
            "new-window": self._windows.open_new,
            "close": self.close,
            "quit": self.quit,
            "full-screen": self.toggle_full_screen,
            "menus": self.go_to_menus,
        }

    def close(self) -> None:
        """Close the window; the last one goes back to the ways to begin first."""
        if self._window.files.session is None or len(self._windows.all()) > 1:
            self._window.close()
        else:
            self._window.files.close_update()

    def quit(self) -> None:
        """Close every window."""
        self._windows.quit()

    def toggle_full_screen(self) -> None:
        """Give the window the whole screen, or the place that it had before."""
        if self._window.isFullScreen():
            self._window.showNormal()
        else:
            self._window.showFullScreen()

    def go_to_menus(self) -> None:
        """Go to the menus as the Alt key does, so that Escape leads back to where the caret was."""
        for kind in (QEvent.Type.ShortcutOverride, QEvent.Type.KeyRelease):
            QApplication.sendEvent(self._window, QKeyEvent(kind, Qt.Key.Key_Alt, _NO_KEY_HELD))
