"""Servers on this computer that mean no good: they drip, they never end, they talk nonsense."""

import socket
import threading
from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress

Say = Callable[[socket.socket], None]


@contextmanager
def misbehaving(say: Say) -> Iterator[int]:
    """Let ``say`` talk to whoever connects while the block lasts; yield the port."""
    with socket.create_server(("127.0.0.1", 0)) as server:
        threading.Thread(target=_serve, args=(server, say), daemon=True).start()
        yield server.getsockname()[1]


def _serve(server: socket.socket, say: Say) -> None:
    with suppress(OSError):
        while True:
            connection, _ = server.accept()
            threading.Thread(target=_talk, args=(connection, say), daemon=True).start()


def _talk(connection: socket.socket, say: Say) -> None:
    with connection, suppress(OSError):
        say(connection)


def saying(words: bytes) -> Say:
    """Return one who hears a little, says something, and hangs up."""

    def say(connection: socket.socket) -> None:
        connection.recv(65_536)
        connection.sendall(words)

    return say


def dripping(words: bytes, drop: bytes = b"x", seconds: float = 0.02) -> Say:
    """Return one who says something, and then one drop after the other for ever."""

    def say(connection: socket.socket) -> None:
        connection.sendall(words)
        waiting = threading.Event()
        while not waiting.wait(seconds):
            connection.sendall(drop)

    return say


def never_ending(line: bytes) -> Say:
    """Return one who says the same line over and over, as fast as it is heard."""

    def say(connection: socket.socket) -> None:
        while True:
            connection.sendall(line * 1000)

    return say
