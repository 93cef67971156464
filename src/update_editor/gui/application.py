"""Starts the window: the application object, its look, its settings."""

import sys
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QSettings, Qt
from PySide6.QtWidgets import QApplication

from update_editor.gui.desk import Desk
from update_editor.gui.interrupts import Interrupts
from update_editor.gui.jobs import JobRunner
from update_editor.gui.theme import Theme
from update_editor.gui.window import MainWindow
from update_editor.services.settings import settings_folder


def run(path: Path | None = None, *, sample: bool = False) -> int:
    """Open the window on a file, on the sample, or on the start view; return the exit code."""
    application = make_application()
    desk = make_desk(application, settings_folder())
    window = MainWindow(desk)
    if path is not None:
        window.open_path(path)
    elif sample:
        window.files.open_sample()
    window.show()
    interrupts = Interrupts(window)
    code = application.exec()
    interrupts.stop()
    desk.jobs.shut_down()
    return code


def make_application() -> QApplication:
    """Return the application object, with what must be said before it is made."""
    # The preview's QtWebEngine is imported late, and asks for this from before the first window.
    QCoreApplication.setAttribute(Qt.ApplicationAttribute.AA_ShareOpenGLContexts)
    application = QApplication([sys.argv[0] if sys.argv else "update-editor"])
    application.setApplicationName("update-editor")
    application.setApplicationDisplayName("Update Editor")
    application.setDesktopFileName("update-editor")
    application.setStyle("Fusion")
    return application


def make_desk(application: QApplication, folder: Path) -> Desk:
    """Return what windows work with; settings are kept in ``folder``, the geometry of windows beside them."""
    geometry = QSettings(str(folder / "window.ini"), QSettings.Format.IniFormat)
    theme = Theme(application)
    desk = Desk(folder, geometry, theme, JobRunner(application), application)
    theme.zoom = desk.settings.zoom
    theme.apply(desk.settings.appearance)
    return desk
