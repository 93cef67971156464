"""The log: a file in the state folder that says what the program did, and nothing of what anybody wrote.

The program's modules write to it by ``logging`` under the name ``LOG``. What holds it to that is the way in
which a line is made: the message is a text of the program itself, and of what is put into it only numbers,
kinds of files, codes and ``Known`` words come through. A text that came from elsewhere is shown as ``…``.
"""

import datetime as dt
import logging
import re
from collections.abc import Mapping
from contextlib import suppress
from pathlib import Path

from update_editor.model import Unusable
from update_editor.services.log import LOG, Known

LONGEST = 200_000
"""Bytes of the log, beyond which it begins anew; the one before is kept."""
LONGEST_LINE = 20_000
"""Characters of one entry: the report of a mistake is the longest."""

KINDS = frozenset(
    ".weekly .docx .eml .html .htm .md .txt .pdf .zip .json .toml .csv .png .jpg .jpeg .gif .svg".split()
)
"""Kinds of files that the log names; any other is ``other``."""

_NAME, _EARLIER = "log.txt", "log.1.txt"
_CODE = re.compile(r"[a-z][a-z0-9-]{0,59}\Z")
_MOMENT = "%Y-%m-%d %H:%M:%S"
_LEFT_OUT = "…"


def shown(value: object) -> object:
    """Return what the log may say of a value; of a text from elsewhere, and of what it can't judge, ``…``."""
    if isinstance(value, (int, float, Known)):
        return value
    if isinstance(value, Unusable):
        return value.code if _CODE.match(value.code) else _LEFT_OUT
    if isinstance(value, BaseException):
        from update_editor.services.crash_report import error_name

        return error_name(value)
    if isinstance(value, Path):
        return value.suffix.lower() if value.suffix.lower() in KINDS else "other"
    return _LEFT_OUT


class _Lines(logging.Formatter):
    """Makes the lines of the log."""

    def format(self, record: logging.LogRecord) -> str:
        given = record.args or ()
        args = tuple(shown(each) for each in (given.values() if isinstance(given, Mapping) else given))
        # A message that was put together before it came here may hold anything.
        message = record.msg if isinstance(record.msg, str) else _LEFT_OUT
        try:
            words = message % args if args else message
        except (TypeError, ValueError):
            words = message
        moment = dt.datetime.fromtimestamp(record.created, dt.UTC).astimezone().strftime(_MOMENT)
        return f"{moment} {words[:LONGEST_LINE]}\n".replace("\0", "")


class LogFile(logging.Handler):
    """Keeps the log in a folder. That it can't, for want of room say, disturbs nobody."""

    def __init__(self, folder: Path) -> None:
        super().__init__(logging.INFO)
        self._folder = folder
        self.setFormatter(_Lines())

    def begin(self) -> None:
        """Take what the program's modules write, from now on."""
        log = logging.getLogger(LOG)
        log.setLevel(logging.INFO)
        log.propagate = False
        log.addHandler(self)

    def end(self) -> None:
        """Take nothing more."""
        log = logging.getLogger(LOG)
        log.removeHandler(self)
        log.setLevel(logging.NOTSET)
        log.propagate = True
        self.close()

    def emit(self, record: logging.LogRecord) -> None:
        """Write an entry behind the others."""
        with suppress(OSError):
            line = self.format(record).encode("utf-8", "replace")
            path = self._folder / _NAME
            self._folder.mkdir(parents=True, exist_ok=True)
            if path.exists() and path.stat().st_size + len(line) > LONGEST:
                path.replace(self._folder / _EARLIER)
            with path.open("ab") as file:
                file.write(line)


def last_lines(folder: Path, most: int) -> tuple[str, ...]:
    """Return the last lines of the log, the latest last; none where there is no log."""
    lines: list[str] = []
    for name in (_EARLIER, _NAME):
        with suppress(OSError), (folder / name).open("rb") as file:
            lines += file.read(2 * LONGEST).decode("utf-8", "replace").splitlines()
    return tuple(lines[-most:])
