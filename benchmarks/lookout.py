"""Looks out for a window to be on the screen, tells when it is and what memory there is then, and ends."""

import json
import os
import sys
import time
from pathlib import Path
from typing import Any

from PySide6.QtCore import QEvent, QObject, QTimer
from PySide6.QtGui import QGuiApplication, QWindow
from PySide6.QtWidgets import QApplication


class Lookout(QObject):
    """Waits for a window to be on the screen, then tells and ends the program."""

    def __init__(self, began: float) -> None:
        super().__init__()
        self._began = began
        for window in QGuiApplication.topLevelWindows():
            window.installEventFilter(self)
            if window.isExposed():
                QTimer.singleShot(0, self.tell)

    def eventFilter(self, window: QObject, event: QEvent) -> bool:
        """See the first window come."""
        if event.type() == QEvent.Type.Expose and isinstance(window, QWindow) and window.isExposed():
            # The window paints itself in answer to this event. What the program then puts off is not our
            # business: our call was there before.
            QTimer.singleShot(0, self.tell)
        return False

    def tell(self) -> None:
        """Print what was measured and end at once."""
        told = {"milliseconds": 1000 * (time.time() - self._began), **memory()}
        sys.stdout.write(json.dumps(told) + "\n")
        sys.stdout.flush()
        os._exit(0)


def watch(began: float) -> None:
    """See to it that the event loop, when it starts, looks out for a window on the screen."""
    event_loop: Any = QApplication.exec

    def exec_and_look(*_: Any) -> Any:
        lookout = Lookout(began)
        code = event_loop()
        lookout.deleteLater()
        return code

    QApplication.exec = exec_and_look  # type: ignore[method-assign]


def memory() -> dict[str, float]:
    """Return the resident memory in megabytes, where the system tells."""
    status = Path("/proc/self/status")
    if not status.is_file():
        return {}
    line = next(each for each in status.read_text(encoding="ascii").splitlines() if each.startswith("VmRSS:"))
    return {"megabytes": int(line.split()[1]) / 1024}
