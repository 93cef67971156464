"""What happens when the program makes a mistake that nobody foresaw: the updates are kept, a dialog tells.

A crash of Qt itself, or of the interpreter, leaves no chance to write anything but the place where it
happened: ``faulthandler`` does so. Qt's own fatal messages end there too: a handler of messages in Python
would be called on Qt's threads, which this one may be waiting for, so that both wait for ever.
"""

import faulthandler
import sys
import threading
from contextlib import suppress
from pathlib import Path
from types import TracebackType
from typing import TextIO

from PySide6.QtCore import QObject, Qt, Signal, Slot

from update_editor.gui.windows import Windows

MOST_TOLD = 20
"""Different mistakes of one run that are told; after so many, more telling helps nobody."""
LONGEST_LOG = 200_000
"""Bytes of the log of crashes, beyond which it begins anew."""

_LOG = "crashes.log"


class CrashGuard(QObject):
    """Stands behind the program from ``begin`` to ``end``."""

    _happened = Signal(str)
    """The report of a mistake."""

    def __init__(self, windows: Windows, state_folder: Path) -> None:
        super().__init__()
        self._windows = windows
        self._folder = state_folder
        self._told: set[str] = set()
        self._log: TextIO | None = None
        self._before = sys.excepthook
        self._before_in_threads = threading.excepthook
        self._happened.connect(self._see_to, Qt.ConnectionType.QueuedConnection)

    def begin(self) -> None:
        """Be told of what nobody catches, from now on."""
        self._before, sys.excepthook = sys.excepthook, self._take
        self._before_in_threads, threading.excepthook = threading.excepthook, self._take_in_thread
        with suppress(OSError):
            self._folder.mkdir(parents=True, exist_ok=True)
            log = self._folder / _LOG
            begin_anew = log.exists() and log.stat().st_size > LONGEST_LOG
            self._log = log.open("w" if begin_anew else "a", encoding="utf-8")
            faulthandler.enable(self._log)

    def end(self) -> None:
        """Give everything back."""
        sys.excepthook, threading.excepthook = self._before, self._before_in_threads
        if self._log is not None:
            faulthandler.disable()
            self._log.close()
            self._log = None

    def _take(self, kind: type[BaseException], error: BaseException, traceback: TracebackType | None) -> None:
        self._before(kind, error, traceback)
        if isinstance(error, Exception):
            self._happened.emit(self._report(error))

    def _take_in_thread(self, args: threading.ExceptHookArgs) -> None:
        self._before_in_threads(args)
        if isinstance(args.exc_value, Exception):
            self._happened.emit(self._report(args.exc_value))

    def _report(self, error: Exception) -> str:
        import PySide6
        from PySide6.QtGui import QGuiApplication

        from update_editor.services.crash_report import crash_report

        parts = {"Qt": PySide6.__version__, "Screen": QGuiApplication.platformName()}
        return crash_report(error, parts)

    @Slot(str)
    def _see_to(self, report: str) -> None:
        """Keep every update with unsaved changes, and tell once of each mistake.

        A mistake made while doing so is left to the hook before: seeing to it as well might never end.
        """
        try:
            self._keep_and_tell(report)
        except Exception as error:
            self._before(type(error), error, error.__traceback__)

    def _keep_and_tell(self, report: str) -> None:
        from update_editor.gui.dialogs.crash import CrashDialog

        kept, failed = self._keep_updates()
        self._log_report(report)
        if report in self._told or len(self._told) >= MOST_TOLD:
            return
        self._told.add(report)
        window = self._windows.front
        if window is None:
            return
        shown = window.findChild(CrashDialog)
        if shown is None:
            CrashDialog(report, kept, failed, window).open()
        else:
            shown.add(report)

    def _log_report(self, report: str) -> None:
        import logging

        from update_editor.services.log import LOG, Known

        logging.getLogger(LOG).info("a mistake of the program\n%s", Known(report.rstrip()))

    def _keep_updates(self) -> tuple[int, str]:
        """Write the journals at once; return how many, and why one could not be written."""
        from update_editor.gui.sentences import sentence
        from update_editor.services.log import note_error

        kept, errors = self._windows.keep_unsaved()
        for each in errors:
            note_error(each)
        return kept, sentence(errors[-1]) if errors else ""
