"""Keeps the log while the program runs, and says in it with what system it began."""

import logging
from pathlib import Path

import PySide6
from PySide6.QtGui import QGuiApplication

from update_editor.services.crash_report import program_and_system
from update_editor.services.log import LOG, Known
from update_editor.services.log_file import LogFile

_log = logging.getLogger(LOG)


class LogKeeper:
    """The log from ``begin`` to ``end``."""

    def __init__(self, state_folder: Path) -> None:
        self._file = LogFile(state_folder)

    def begin(self) -> None:
        """Write from now on."""
        self._file.begin()
        parts = (*program_and_system(), *parts_of_system().items())
        _log.info("began: %s", Known(", ".join(f"{name} {value}" for name, value in parts)))

    def end(self) -> None:
        """Say that the program ended as it should, and write no more."""
        _log.info("ended")
        self._file.end()


def parts_of_system() -> dict[str, str]:
    """Return what a report says of Qt and of the screens."""
    screens = (
        f"{each.size().width()} × {each.size().height()} at {each.devicePixelRatio():g}"
        for each in QGuiApplication.screens()
    )
    return {
        "Qt": PySide6.__version__,
        "Screen": f"{QGuiApplication.platformName()}, {'; '.join(screens)}",
    }
