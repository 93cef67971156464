"""Opens an update in the program's own window, for a probe."""

from pathlib import Path

from PySide6.QtCore import QSettings
from PySide6.QtWidgets import QApplication

from update_editor.gui.application import make_environment
from update_editor.gui.tidying import Tidying
from update_editor.gui.window import MainWindow
from update_editor.services.packs import pack_for
from update_editor.services.session import Session
from update_editor.storage import Weekly
from waiting import wait

PAUSE = 2000
"""Milliseconds in which the window completes its page, and then checks it."""


def opened(application: QApplication, weekly: Weekly, folder: Path) -> MainWindow:
    """Return a window with an update, the caret in its message, once it has come to rest."""
    environment = make_environment(application, folder)
    environment.geometry = QSettings(str(folder / "window.ini"), QSettings.Format.IniFormat)
    window = MainWindow(environment)
    window.files.show(Session(weekly, pack_for("weekly-update")))
    window.show()
    window.activateWindow()
    Tidying(window)  # as the program does once its first window was painted
    wait(PAUSE)
    if window.workspace is None:
        raise RuntimeError("the window shows no update")
    window.workspace.page.go_to("message")
    wait(PAUSE)
    return window
