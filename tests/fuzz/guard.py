"""What nothing hostile may do while it is opened: reach out, write elsewhere, start a program, go on."""

import signal
import sys
import tempfile
import threading
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

from update_editor.exporters import typesetting_child

MOST_SECONDS = 5.0
"""Of the processor that one file may take: what else the machine does doesn't count."""

_REACHING_OUT = (
    "socket.connect",
    "socket.getaddrinfo",
    "socket.sendto",
    "subprocess.Popen",
    "os.system",
    "os.exec",
    "os.posix_spawn",
    "os.fork",
    "urllib.Request",
    "smtplib.connect",
    "webbrowser.open",
)
_OUR_OWN = ([sys.executable, "-I", typesetting_child.__file__],)
"""Commands by which the program starts a part of itself, with nothing in them of what is opened."""
_WRITING = ("os.remove", "os.rename", "os.rmdir", "os.mkdir", "os.link", "os.symlink", "os.truncate")
_MODES = set("wax+")


class Trespass(BaseException):
    """Something was done that nothing that is opened may do; no ``except Exception`` swallows it."""


class TooLong(BaseException):
    """It takes longer than it may."""


class Guard:
    """Watches over one file after the other. A process has one: what it hooks into can't be left again."""

    _installed: "Guard | None" = None

    def __init__(self) -> None:
        self.folder: Path | None = None
        self._seen: list[str] = []
        self._others: frozenset[int | None] = frozenset()
        """Threads that were there before: what they do is not done by what is opened."""
        sys.addaudithook(self._look)

    @classmethod
    def of_process(cls) -> "Guard":
        """Return the guard of this process."""
        if cls._installed is None:
            cls._installed = cls()
        return cls._installed

    @contextmanager
    def over(self, folder: Path, seconds: float = MOST_SECONDS) -> Iterator[None]:
        """Watch what is done within; only in ``folder`` may be written. Raises Trespass or TooLong."""
        here = threading.get_ident()
        self._others = frozenset(each.ident for each in threading.enumerate()) - {here}
        self.folder, self._seen = folder.resolve(), []
        temporary, tempfile.tempdir = tempfile.tempdir, str(folder)
        has_alarm = hasattr(signal, "setitimer")
        if has_alarm:
            before = signal.signal(signal.SIGPROF, _too_long)
            # Again and again: raised in a callback of the collector, the first would be passed over.
            signal.setitimer(signal.ITIMER_PROF, seconds, 0.5)
        began = time.process_time()
        try:
            yield
        finally:
            took = time.process_time() - began
            if has_alarm:
                signal.setitimer(signal.ITIMER_PROF, 0)
                signal.signal(signal.SIGPROF, before)
            self.folder = None
            tempfile.tempdir = temporary
        if self._seen:
            raise Trespass(self._seen[0])
        if took > seconds:
            raise TooLong(f"{took:.1f} seconds")

    def _look(self, event: str, values: tuple[Any, ...]) -> None:
        if self.folder is None or threading.get_ident() in self._others:
            return
        if event == "open":
            path, mode = values[0], values[1]
            is_written = _MODES & set(mode or "") if isinstance(mode, str) else values[2] & 3
            if is_written and not self._is_inside(path):
                self._refuse(f"{path} was opened to be written")
        elif event in ("os.remove", "os.rmdir") and values[1] != -1:
            return  # by its name in a folder that was opened, as a folder of ours is taken away
        elif event in _WRITING and not self._is_inside(values[0]):
            self._refuse(f"{event} of {values[0]}")
        elif event in _REACHING_OUT and not _starts_our_own(event, values):
            self._refuse(f"{event} {values}")

    def _is_inside(self, path: Any) -> bool:
        if isinstance(path, int) or str(path) in ("/dev/null", "nul"):
            return True
        return self.folder is None or Path(str(path)).absolute().is_relative_to(self.folder)

    def _refuse(self, what: str) -> None:
        self._seen.append(what)
        raise Trespass(what)


def _too_long(_signal: int, _frame: object) -> None:
    raise TooLong("it was stopped")


def _starts_our_own(event: str, values: tuple[Any, ...]) -> bool:
    return event == "subprocess.Popen" and values[1] in _OUR_OWN
