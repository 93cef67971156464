"""Signs beside a file that somebody has it open: a hint to people, which holds nobody up.

Each program on each computer has a sign of its own, ``.NAME.open-by-TOKEN``, so that no two write the same,
and every sync client carries it. It is written anew every few minutes with the next number, and removed when
the file is closed. How old one is, is told by the clock that stamps the files of the folder, not by
anybody's own. Whatever stands in it is only words for a line, cut short.
"""

import re
import sys
from collections.abc import Iterator
from contextlib import suppress
from hashlib import sha256
from itertools import islice
from pathlib import Path

import msgspec
from msgspec import Struct

from update_editor.storage.json_file import as_json
from update_editor.storage.names_beside import names_beside, start_of_name

MOST_SIGNS = 20
"""Signs that are read."""
MOST_BYTES = 4096
"""Bytes of a sign; one that has more is none."""

_TOKEN = re.compile(r"[0-9a-z]{1,32}", re.ASCII)
_LONGEST_NAME = 150
"""Bytes of the file's name that a sign's name has: a name has at most 255."""
_LONGEST_WORDS = 60
_HIDDEN = 2


class OpenBy(Struct, frozen=True, kw_only=True):
    """What a sign says.

    ``file`` is the name of the file, ``since`` when it was opened (ISO 8601), ``saved`` the hash of the file
    as that program saved it last, ``beat`` how often the sign has been written since.
    """

    who: str = ""
    computer: str = ""
    since: str = ""
    file: str = ""
    saved: str = ""
    beat: int = 0


class SeenSign(Struct, frozen=True, kw_only=True):
    """A sign of another program: its name, what it says, and how many seconds it is older than one's own.

    ``age`` is None where one has none of one's own to compare it with.
    """

    name: str
    says: OpenBy
    age: float | None = None


def token_for(computer: str, state_folder: Path) -> str:
    """Return by what the signs of one person's program on one computer are known; it stays the same."""
    return sha256(f"{computer}\0{state_folder}".encode("utf-8", "surrogatepass")).hexdigest()[:10]


class Sign:
    """The sign of one open file. A thread may write it while another takes it down.

    What it says of ``who`` and ``saved`` is what these are when it is written the next time.
    """

    def __init__(self, path: Path, token: str, says: OpenBy) -> None:
        self.path = path.with_name(f"{_sign_start(path)}{token}")
        self._says = msgspec.structs.replace(says, file=path.name)
        self.who, self.saved = says.who, says.saved
        self._is_over = False

    def beat(self) -> None:
        """Write the sign with the next number. Where nothing may be written, nobody gets to know."""
        if self._is_over:
            return
        beat = self._says.beat + 1
        self._says = msgspec.structs.replace(self._says, who=self.who, saved=self.saved, beat=beat)
        with suppress(OSError):
            _put(self.path, as_json(msgspec.to_builtins(self._says)))
        if self._is_over:  # taken down while it was being written
            self._remove()

    def take_down(self) -> None:
        """Remove the sign, for good."""
        self._is_over = True
        self._remove()

    def _remove(self) -> None:
        with suppress(OSError):
            self.path.unlink(missing_ok=True)


def _put(path: Path, data: bytes) -> None:
    """Put a small file in place, whole. A link in its place is not followed but replaced.

    What is written first has one name: where the program was killed at it, the next time it goes.
    """
    temporary = path.with_name(f"{path.name}.tmp")
    temporary.unlink(missing_ok=True)
    try:
        with temporary.open("xb") as stream:
            stream.write(data)
        temporary.chmod(0o644)
        if sys.platform == "win32":
            import ctypes

            ctypes.windll.kernel32.SetFileAttributesW(str(temporary), _HIDDEN)
        temporary.replace(path)
    finally:
        temporary.unlink(missing_ok=True)


def other_signs(path: Path, own: Path) -> tuple[SeenSign, ...]:
    """Return the signs of others at a file; what is no sign, or can't be read, is none."""
    here = _time(own)
    return tuple(islice(_signs(path, own, here), MOST_SIGNS))


def _signs(path: Path, own: Path, here: float | None) -> Iterator[SeenSign]:
    start = _sign_start(path)
    fitting = [name for name in names_beside(path) if _is_sign(name, start) and name != own.name]
    for each in (path.with_name(name) for name in fitting[: 2 * MOST_SIGNS]):
        says, there = _read(each), _time(each)
        if says is not None and says.file == path.name:
            age = None if here is None or there is None else here - there
            yield SeenSign(name=each.name, says=says, age=age)


def _is_sign(name: str, start: str) -> bool:
    """Say whether a name is a sign's: a sync program's copy of one is not."""
    return name.startswith(start) and _TOKEN.fullmatch(name[len(start) :]) is not None


def _sign_start(path: Path) -> str:
    return f".{start_of_name(path, _LONGEST_NAME)}.open-by-"


def _time(path: Path) -> float | None:
    try:
        return path.lstat().st_mtime
    except OSError:
        return None


def _read(path: Path) -> OpenBy | None:
    try:
        if path.is_symlink() or not path.is_file():
            return None
        with path.open("rb") as stream:
            data = stream.read(MOST_BYTES + 1)
        says = msgspec.json.decode(data, type=OpenBy) if len(data) <= MOST_BYTES else None
    except (OSError, ValueError, RecursionError):
        return None
    if says is None:
        return None
    return msgspec.structs.replace(says, who=_words(says.who), computer=_words(says.computer))


def _words(said: str) -> str:
    """Return words on one line, without what is no letter or sign, and cut short."""
    plain = "".join(letter if letter.isprintable() else " " for letter in said)
    return " ".join(plain.split())[:_LONGEST_WORDS]
