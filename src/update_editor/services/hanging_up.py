"""Hanging up on a server: one that answers without end or crumb by crumb, or that nobody waits for any more.

What waits for a socket gives up when nothing comes for a while, but never where a little always comes.
"""

import socket
import threading
import time
from collections.abc import Callable
from contextlib import suppress
from types import TracebackType
from typing import Self

_LOOKS = 0.1
"""Seconds between two looks at the clock."""


def always() -> bool:
    """Say that a conversation is still wanted."""
    return True


class HangingUp:
    """Ends the conversation of a block after ``seconds``, or as soon as it is not wanted any more.

    Whoever reads from the socket then finds it closed by the other side; ``is_late`` and ``is_unwanted`` say
    why.
    """

    def __init__(self, seconds: float, is_wanted: Callable[[], bool] = always) -> None:
        self.is_late = self.is_unwanted = False
        self._seconds = seconds
        self._is_wanted = is_wanted
        self._socket: socket.socket | None = None
        self._over = threading.Event()
        self._thread = threading.Thread(target=self._watch, name="hanging up", daemon=True)

    def __enter__(self) -> Self:
        """Begin to watch."""
        self._thread.start()
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, traceback: TracebackType | None
    ) -> None:
        """Watch no longer."""
        self._over.set()
        self._thread.join()

    def over(self, connected: socket.socket | None) -> None:
        """Take note of the socket that the conversation goes over now."""
        self._socket = connected
        if self.is_late or self.is_unwanted:
            self._hang_up()

    def _watch(self) -> None:
        until = time.monotonic() + self._seconds
        while not self._over.wait(min(_LOOKS, self._seconds)):
            self.is_unwanted = not self._is_wanted()
            self.is_late = time.monotonic() >= until
            if self.is_unwanted or self.is_late:
                self._hang_up()
                return

    def _hang_up(self) -> None:
        if self._socket is not None:
            with suppress(OSError):  # it is closed already
                # Not the encrypted socket's own: that would take away what the other thread reads with.
                socket.socket.shutdown(self._socket, socket.SHUT_RDWR)
