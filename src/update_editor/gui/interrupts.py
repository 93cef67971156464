"""Ctrl-C in the terminal that started the program quits it as its menu would; the system ends it at once."""

import signal
import socket
from collections.abc import Callable
from types import FrameType

from PySide6.QtCore import QObject, QSocketNotifier

_ENDING = {int(signal.SIGTERM), int(getattr(signal, "SIGHUP", signal.SIGTERM))}  # Windows knows no SIGHUP
_SIGNALS = sorted({int(signal.SIGINT), *_ENDING})


class Interrupts(QObject):
    """Quits on SIGINT; ends at once, where somebody logs off or the computer is shut down, on the others.

    Python runs a signal's handler between two of its own instructions, and Qt's loop may have none for a long
    time. So the signal is written to a socket, which wakes the loop.
    """

    def __init__(
        self, quits: Callable[[], object], ends: Callable[[], object], parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._quits = quits
        self._ends = ends
        self._woken, self._waker = socket.socketpair()
        self._woken.setblocking(False)
        self._waker.setblocking(False)
        self._notifier = QSocketNotifier(self._woken.fileno(), QSocketNotifier.Type.Read, self)
        self._notifier.activated.connect(self._leave)
        self._wakeup_before = signal.set_wakeup_fd(self._waker.fileno())
        self._handlers_before = {each: signal.signal(each, _leave_it_to_the_loop) for each in _SIGNALS}

    def _leave(self) -> None:
        if set(self._woken.recv(64)) & _ENDING:  # each byte is the number of a signal
            self._ends()
        else:
            self._quits()

    def stop(self) -> None:
        """Give the signal back."""
        for each, before in self._handlers_before.items():
            signal.signal(each, before)
        signal.set_wakeup_fd(self._wakeup_before)
        self._notifier.setEnabled(False)
        self._woken.close()
        self._waker.close()


def _leave_it_to_the_loop(_number: int, _frame: FrameType | None) -> None:
    """Do nothing: what matters is that the socket was written to."""
