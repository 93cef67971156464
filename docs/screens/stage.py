"""Where the screens are built: a window of its own, always on the same Wednesday."""

import datetime as dt
import gc
from collections.abc import Callable
from pathlib import Path
from typing import TypeVar

from msgspec.structs import replace
from PySide6.QtCore import QCoreApplication, QEvent, QSettings
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication, QWidget

from update_editor.gui.environment import Environment
from update_editor.gui.jobs import Runner
from update_editor.gui.theme import Theme
from update_editor.gui.window import MainWindow
from update_editor.model import Lead

SIZE = (1280, 800)
"""Pixels of the window, the smallest that must not be cramped."""
LEADS = (
    Lead(name="Amara Whitcombe", role="Director"),
    Lead(name="Tamsin Okoro", role="Chief Nurse"),
)
ON_TUESDAY = dt.datetime(2026, 10, 13, 16, 40, tzinfo=dt.UTC)
"""When the sample was reviewed."""
LONG_NAME = "Weekly update for staff and partners across Harbourvale and the islands, 16 October 2026.weekly"
_PATIENCE = 30_000
"""Milliseconds within which what was asked for is there."""

Shown = TypeVar("Shown", bound=QWidget)


class StillEnvironment(Environment):
    """An environment in which it is always the same Wednesday, and the same people are known."""

    def __init__(self, application: QApplication, folder: Path, jobs: Runner) -> None:
        geometry = QSettings(str(folder / "window.ini"), QSettings.Format.IniFormat)
        super().__init__(application, folder / "settings", geometry, Theme(application), jobs)
        self.keep(replace(self.settings, people=LEADS, export_folder=str(folder)))

    def now(self) -> dt.datetime:
        """Return the moment at which the pictures are taken."""
        return dt.datetime(2026, 10, 14, 9, 30, tzinfo=dt.UTC)


class Stage:
    """Where a screen is built: a window of its own, and ways to wait for what it does beside the typing."""

    def __init__(self, environment: Environment, folder: Path, pause: int = 0) -> None:
        """Open a window. ``pause`` is how many milliseconds it is given for what runs beside it."""
        self.environment = environment
        self.folder = folder
        self._pause = pause
        self._jobs = environment.jobs
        self.window = MainWindow(environment)
        self.window.resize(*SIZE)
        self.window.show()
        self.window.activateWindow()
        QApplication.processEvents()

    def open_sample(self) -> MainWindow:
        """Open the sample, and wait until all of it is there."""
        self.window.files.open_sample()
        return self.awake()

    def awake(self) -> MainWindow:
        """Wait until the window shows all that it does for an update by itself."""
        workspace = self.window.workspace
        assert workspace is not None
        QApplication.processEvents()
        workspace.wake()
        self.rest()
        return self.window

    def rest(self) -> None:
        """Give what runs beside the window its time."""
        QTest.qWait(self._pause)

    def did(self, action: str, kind: type[Shown]) -> Shown:
        """Do what an action of the menus does, and return the dialog that it opens."""
        self.window.actions_table[action].trigger()
        return self.opened(kind)

    def opened(self, kind: type[Shown]) -> Shown:
        """Return the dialog that is open."""
        QApplication.processEvents()
        dialog = QApplication.activeModalWidget()
        assert isinstance(dialog, kind), f"{dialog} is open"
        return dialog

    def click(self, parent: QWidget, words: str) -> None:
        """Click the button with these words, in whatever language, once it can be."""
        self.until(lambda: any(each.isEnabled() for each in buttons(parent, words)))
        buttons(parent, words)[0].click()
        QApplication.processEvents()

    def until(self, there: Callable[[], bool]) -> None:
        """Wait until something is there."""
        for _ in range(_PATIENCE // 20):
            if there():
                return
            QTest.qWait(20)
        raise AssertionError("what was asked for did not come")

    def clear(self) -> None:
        """Close everything."""
        self.environment.jobs = self._jobs
        while (dialog := QApplication.activeModalWidget()) is not None:
            dialog.close()
        self.window.files.show(None)
        self.window.close()
        self.window.windows.journals.finish()
        self._jobs.shut_down()
        self.window.deleteLater()
        QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
        QApplication.processEvents()
        gc.collect()  # what is left to the end of Python crashes, for Qt has gone by then


def buttons(parent: QWidget, words: str) -> list[QAbstractButton]:
    """Return the buttons of a dialog that are shown and say this, in whatever language."""
    wanted = parent.tr(words)
    return [
        each
        for each in parent.findChildren(QAbstractButton)
        if each.text().replace("&", "") == wanted.replace("&", "") and each.isVisible()
    ]
