"""Ctrl-C in the terminal that started the program quits it as its menu would."""

import signal
import socket
from collections.abc import Callable
from types import FrameType

from PySide6.QtCore import QObject, QSocketNotifier


class Interrupts(QObject):
    """Quits on SIGINT.

    Python runs a signal's handler between two of its own instructions, and Qt's loop may have none for a long
    time. So the signal is written to a socket, which wakes the loop.
    """

    def __init__(self, quits: Callable[[], object], parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._quits = quits
        self._woken, self._waker = socket.socketpair()
        self._woken.setblocking(False)
        self._waker.setblocking(False)
        self._notifier = QSocketNotifier(self._woken.fileno(), QSocketNotifier.Type.Read, self)
        self._notifier.activated.connect(self._leave)
        self._wakeup_before = signal.set_wakeup_fd(self._waker.fileno())
        self._handler_before = signal.signal(signal.SIGINT, _leave_it_to_the_loop)

    def _leave(self) -> None:
        self._woken.recv(64)
        self._quits()

    def stop(self) -> None:
        """Give the signal back."""
        signal.signal(signal.SIGINT, self._handler_before)
        signal.set_wakeup_fd(self._wakeup_before)
        self._notifier.setEnabled(False)
        self._woken.close()
        self._waker.close()


def _leave_it_to_the_loop(_number: int, _frame: FrameType | None) -> None:
    """Do nothing: what matters is that the socket was written to."""
