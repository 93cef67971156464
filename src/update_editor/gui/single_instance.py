"""One program for each person: a second start hands what it was called with to the one that runs.

The one that runs listens on a local socket that only its person may use, in the state folder; a note beside
it says that it does, so that a first start need not look for it with QtNetwork, which is slow to import.

They agree in three steps: the request, the answer that it was taken, the word to go on. Whoever waited too
long for the answer says no such word and is a program of its own; so a request is never obeyed twice.
"""

import hashlib
import sys
from contextlib import suppress
from pathlib import Path

import msgspec
from msgspec import Struct

LONGEST_MESSAGE = 16_384
"""Bytes of a request, more than any path needs."""
TIMEOUT = 2000
"""Milliseconds that either side waits for the other."""

TAKEN = b"taken\n"
"""What the one that runs answers."""
GO_ON = b"go on\n"
"""What the other says to that, and ends; the request is obeyed now."""


class Request(Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """What a start was called with: a whole path, or the sample, or neither."""

    path: str = ""
    sample: bool = False


class Address(Struct, frozen=True):
    """Where the program of one person and one settings folder is reached."""

    name: str
    note: Path


def address_for(settings_folder: Path, state_folder: Path) -> Address:
    """Return the address that belongs to a settings folder."""
    mark = hashlib.sha256(str(settings_folder.resolve()).encode("utf-8", "surrogateescape")).hexdigest()[:12]
    name = f"update-editor-{mark}" if sys.platform == "win32" else str(state_folder / f"{mark}.sock")
    return Address(name, state_folder / f"{mark}.running")


def hand_over(address: Address, request: Request) -> bool:
    """Give a request to the program that runs; false where none does, or it doesn't answer in time.

    A path that is no text, as a file's odd name, can't be handed over.
    """
    if not address.note.exists():
        return False
    try:
        line = msgspec.json.encode(request) + b"\n"
    except UnicodeEncodeError:
        return False
    from PySide6.QtNetwork import QLocalSocket

    socket = QLocalSocket()
    socket.connectToServer(address.name)
    if not socket.waitForConnected(TIMEOUT):
        return False
    socket.write(line)
    answer = b""
    while len(answer) < len(TAKEN) and socket.waitForReadyRead(TIMEOUT):
        answer += bytes(socket.readAll().data())
    is_told = False
    if answer == TAKEN:
        socket.write(GO_ON)
        is_told = socket.waitForBytesWritten(TIMEOUT)
    socket.close()
    return is_told


def read_request(line: bytes) -> Request | None:
    """Return what another start wants; None where that is nothing this program would send."""
    if len(line) > LONGEST_MESSAGE:
        return None
    with suppress(ValueError):
        request = msgspec.json.decode(line, type=Request)
        if not request.path or ("\0" not in request.path and Path(request.path).is_absolute()):
            return request
    return None
