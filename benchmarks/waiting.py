"""Waiting in a probe as a window waits for a person."""

from PySide6.QtCore import QEventLoop, QTimer


def wait(milliseconds: int) -> None:
    """Let the window, and the jobs beside it, go on for a while.

    ``QTest.qWait`` keeps Python to itself: no job would come to its turn, and no key would meet one.
    """
    loop = QEventLoop()
    QTimer.singleShot(milliseconds, loop.quit)
    loop.exec()
