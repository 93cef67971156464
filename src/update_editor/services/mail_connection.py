"""A connection to a mail server that can be hung up on, and that reads no answer without end."""

import smtplib
import ssl
from typing import Any

from update_editor.services.hanging_up import HangingUp

SECONDS = 20.0
"""How long is waited for anything to come."""
MOST_BYTES = 1_000_000
"""Of all that a server says: a mail server says a few lines."""
_OURSELVES = "[127.0.0.1]"
"""What the server is told of this computer: its name is nobody's business, and asking for it takes time."""


def watched(host: str, port: int, watch: HangingUp) -> smtplib.SMTP:
    """Return a connection that is not encrypted yet."""
    return _Watched(host, port, watch=watch, local_hostname=_OURSELVES, timeout=SECONDS)


def watched_tls(host: str, port: int, context: ssl.SSLContext, watch: HangingUp) -> smtplib.SMTP:
    """Return a connection that is encrypted from the start."""
    return _WatchedTls(host, port, watch=watch, local_hostname=_OURSELVES, timeout=SECONDS, context=context)


class _Answers:
    """The lines that a server says, as smtplib reads them; so many bytes and no more."""

    def __init__(self, file: Any) -> None:
        self._file = file
        self._left = MOST_BYTES

    def readline(self, most: int) -> bytes:
        """Return the next line; an empty one where the server said too much, as if it had hung up."""
        line: bytes = self._file.readline(most) if self._left > 0 else b""
        self._left -= len(line)
        return line

    def close(self) -> None:
        """Close it."""
        self._file.close()


class _Watched(smtplib.SMTP):
    def __init__(self, host: str, port: int, *, watch: HangingUp, **known: Any) -> None:
        self._watch = watch
        super().__init__(host, port, **known)

    def getreply(self) -> tuple[int, bytes]:
        """Read an answer over whichever socket it is now."""
        self._watch.over(self.sock)
        if self.file is None and self.sock is not None:
            self.file = _Answers(self.sock.makefile("rb"))
        return super().getreply()


class _WatchedTls(_Watched, smtplib.SMTP_SSL):
    """The same, encrypted from the start."""
