"""Starts the window: the application object, its look, its settings."""

import gc
import sys
from collections.abc import Callable
from contextlib import ExitStack
from pathlib import Path

# PySide6 reads the source of each module that is imported after it, which costs as much as the import.
# So what the window needs at once of the rest of the program comes first.
import platformdirs  # noqa: F401

from update_editor.services import commands, figures, log, packs, session  # noqa: F401
from update_editor.services.places import state_folder
from update_editor.services.settings_file import settings_folder

# isort: split
from PySide6.QtCore import QCoreApplication, QEvent, QSettings, Qt
from PySide6.QtWidgets import QApplication

from update_editor.gui import features  # noqa: F401 - before the others, for PySide would read each of them

# isort: split
from update_editor.gui.crash_guard import CrashGuard
from update_editor.gui.environment import Environment
from update_editor.gui.jobs import JobRunner
from update_editor.gui.language import speak
from update_editor.gui.single_instance import Request, address_for, hand_over
from update_editor.gui.starting import Starting
from update_editor.gui.theme import Theme
from update_editor.gui.window import MainWindow
from update_editor.gui.windows import Windows


class Application(QApplication):
    """Lets ``quits`` see to a quit that the system asks for; where that returns false, Qt goes on with it."""

    quits: Callable[[], bool] | None = None

    def event(self, event: QEvent) -> bool:
        """Take what is sent to the application itself."""
        if event.type() == QEvent.Type.Quit and self.quits is not None and self.quits():
            event.ignore()
            return True
        return super().event(event)


def run(path: Path | None = None, *, sample: bool = False) -> int:
    """Open the window on a file, on the sample, or on what was open last; return the exit code.

    Where the program runs already, it is asked to, and this one ends.
    """
    address = address_for(settings_folder(), state_folder())
    if hand_over(address, Request(path="" if path is None else str(path.absolute()), sample=sample)):
        return 0
    application = make_application()
    environment = make_environment(application, settings_folder(), state_folder())
    windows = Windows(environment)
    application.quits = windows.take_quit
    application.commitDataRequest.connect(windows.end_session)
    window = MainWindow(environment, windows)
    with ExitStack() as at_the_end:
        # Last of all, while Qt is there: what Python would find only at its own end could crash then.
        at_the_end.callback(gc.collect)
        at_the_end.callback(environment.jobs.shut_down)
        # A thread that went on while Python ends could crash, and what was given up would be offered again.
        at_the_end.callback(windows.journals.finish)
        guard = CrashGuard(windows, environment.state_folder)
        guard.begin()
        at_the_end.callback(guard.end)
        if path is not None:
            window.open_path(path)
        elif sample:
            window.files.open_sample()
        else:
            _bring_back(windows, window, environment)
        starting = Starting(windows, window, environment, address, at_the_end)
        window.painted.connect(starting.settle_soon)
        for each in windows.all():
            each.show()
        code = application.exec()
        # What was to be deleted later would be left, and QtWebEngine's profile go before its page.
        QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
        return code


def _bring_back(windows: Windows, window: MainWindow, environment: Environment) -> None:
    if windows.places.value.windows:
        from update_editor.gui.restoring import bring_back

        bring_back(windows, window, environment)


def make_application() -> Application:
    """Return the application object, with what must be said before it is made."""
    # The preview's QtWebEngine is imported late, and asks for this from before the first window.
    QCoreApplication.setAttribute(Qt.ApplicationAttribute.AA_ShareOpenGLContexts)
    # Asked for here, the style comes without a QStyle for Python, which has ten enumerations to make.
    application = Application([sys.argv[0] if sys.argv else "update-editor", "-style", "Fusion"])
    application.setApplicationName("update-editor")
    application.setApplicationDisplayName("Update Editor")
    application.setDesktopFileName("update-editor")
    return application


def make_environment(application: QApplication, folder: Path, state: Path | None = None) -> Environment:
    """Return what windows work in; settings are kept in ``folder``, the geometry of windows beside them.

    ``state`` is the folder of what the program keeps for itself.
    """
    geometry = QSettings(str(folder / "window.ini"), QSettings.Format.IniFormat)
    theme, jobs = Theme(application), JobRunner(application)
    environment = Environment(application, folder, geometry, theme, jobs, state_folder=state)
    speak(application, environment.settings.language)
    environment.theme.zoom = environment.settings.zoom
    environment.theme.apply(environment.settings.appearance)
    return environment
