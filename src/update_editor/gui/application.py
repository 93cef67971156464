"""Starts the window: the application object, its look, its settings."""

import gc
import sys
from contextlib import ExitStack
from functools import partial
from pathlib import Path

# PySide6 reads the source of each module that is imported after it, which costs as much as the import.
# So what the window needs at once of the rest of the program comes first.
from update_editor.services import commands, figures, packs, session  # noqa: F401
from update_editor.services.settings_file import settings_folder

# isort: split
from PySide6.QtCore import QCoreApplication, QSettings, Qt
from PySide6.QtWidgets import QApplication

from update_editor.gui.environment import Environment
from update_editor.gui.jobs import JobRunner
from update_editor.gui.theme import Theme
from update_editor.gui.window import MainWindow


def run(path: Path | None = None, *, sample: bool = False) -> int:
    """Open the window on a file, on the sample, or on the start view; return the exit code."""
    application = make_application()
    environment = make_environment(application, settings_folder())
    window = MainWindow(environment)
    if path is not None:
        window.open_path(path)
    elif sample:
        window.files.open_sample()
    with ExitStack() as at_the_end:
        at_the_end.callback(environment.jobs.shut_down)
        window.painted.connect(partial(_settle, window, at_the_end))
        window.show()
        return application.exec()


def _settle(window: MainWindow, at_the_end: ExitStack) -> None:
    """Begin what a start does not wait for."""
    from update_editor.gui.icons import program_icon
    from update_editor.gui.interrupts import Interrupts

    gc.enable()
    QApplication.setWindowIcon(program_icon())
    at_the_end.callback(Interrupts(window).stop)


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


def make_environment(application: QApplication, folder: Path) -> Environment:
    """Return what windows work in; settings are kept in ``folder``, the geometry of windows beside them."""
    geometry = QSettings(str(folder / "window.ini"), QSettings.Format.IniFormat)
    environment = Environment(application, folder, geometry, Theme(application), JobRunner(application))
    environment.theme.zoom = environment.settings.zoom
    environment.theme.apply(environment.settings.appearance)
    return environment
