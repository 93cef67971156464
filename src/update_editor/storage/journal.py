"""A journal: what somebody typed in one update, on disk within moments.

Each is a folder of its own, on this computer and never in a synced folder:

- ``log``: frames one behind the other. The last whole one tells what the update says; whatever stands behind
  it, as after a power cut, is nothing.
- ``members/SHA256``: each picture and each kept version once, under the hash of its bytes.
- ``open``: held by the program that writes the journal, for as long as it runs.
- ``run``: which run of the program wrote it last, in digits: an order that no clock can change.

The kinds of frames: ``A`` is about the update (JSON), ``W`` the whole content, ``D`` what differs from the
content of the frame before.
"""

import os
import struct
import zlib
from collections.abc import Iterable, Mapping
from contextlib import suppress
from hashlib import sha256
from pathlib import Path

import msgspec
from msgspec import Struct
from msgspec.structs import replace

from update_editor.model import JsonObject, Unusable, Update, decode, json_bytes
from update_editor.model.overlay import overlay
from update_editor.storage.atomic import Reached, as_unusable, go_on, sync_folder, write_atomically
from update_editor.storage.held_file import HeldFile, is_held
from update_editor.storage.journal_log import MAGIC, difference, frame, frames, patched, unpacked
from update_editor.storage.weekly import MEGABYTE, MOST_CONTENT_BYTES, Weekly

STEPS = ("members written", "log begun", "frame written", "frame synced", "cleared")
"""The steps of writing a journal, in their order."""
MOST_OVER = 1024 * 1024
"""Bytes by which a log may be longer than the content that it tells of, until it begins anew."""
LONGEST_LOG = 4 * MOST_CONTENT_BYTES

_ANY_MAGIC = b"update-editor journal "
_LOG, _MEMBERS, _SIGN, _RUN = "log", "members", "open", "run"
_LONGEST_RUN = 9
"""Digits of the number of a run."""
_HASH_LETTERS = frozenset("0123456789abcdef")


class About(Struct, frozen=True, kw_only=True):
    """What a journal is of.

    ``original`` is the path of the update's file, empty where it has none; ``digest`` the SHA-256 of that
    file's bytes when it was last read or written here; ``expected`` those that it may have instead, since a
    save was about to write; ``program`` the version of the program that writes.
    """

    original: str = ""
    digest: str = ""
    expected: tuple[str, ...] = ()
    program: str = ""


class _Told(Struct, frozen=True, kw_only=True):
    """The frame of kind ``A``: pictures and other members by the hashes of their bytes."""

    about: About
    pictures: dict[str, str] = {}
    others: dict[str, str] = {}
    raw: str = ""


class Journaled(Struct, frozen=True, kw_only=True):
    """What a journal holds: the update as it was typed, what it is of, and the names of what is missing."""

    weekly: Weekly
    about: About
    missing: tuple[str, ...] = ()


class Journal:
    """Writes the journal of one update, in a folder that is this program's until it is closed or removed."""

    def __init__(self, folder: Path) -> None:
        """Make the folder, or take over the one of a program that has ended.

        Raises:
            Unusable: it can't be made, or another program has it.
        """
        self.folder = folder
        self._content = b""
        self._told: _Told | None = None
        self._length = 0
        self._held: dict[int, tuple[object, str]] = {}
        self._sign: HeldFile | None = None
        try:
            self._make_folder()
        except OSError as error:
            raise as_unusable(error) from error
        with suppress(OSError):  # where files can't be held, another program offers it too: nothing is lost
            self._sign = HeldFile(folder / _SIGN)
        if self._sign is None and is_held(folder / _SIGN):
            raise Unusable("journal-held")

    def _make_folder(self) -> None:
        self.folder.parent.mkdir(parents=True, exist_ok=True, mode=0o700)  # it holds what somebody types
        (self.folder / _MEMBERS).mkdir(parents=True, exist_ok=True)
        sync_folder(self.folder)
        sync_folder(self.folder.parent)

    def write(self, weekly: Weekly, about: About, reached: Reached = go_on) -> None:
        """Write down what an update says now, and wait until it is on the disk.

        Raises:
            Unusable: it can't be written. What was written before is still there.
        """
        try:
            if not (self.folder / _MEMBERS).is_dir():  # somebody has tidied the state folder
                self._start_over()
            self._write(weekly, about, reached)
        except OSError as error:
            raise as_unusable(error) from error

    def expect(self, weekly: Weekly, about: About, reached: Reached = go_on) -> None:
        """Write down what the file may hold from now on. One that tells nothing need not know.

        Where an earlier run wrote what stands there, it is written anew, as an update says it now.

        Raises:
            Unusable: it can't be written.
        """
        if self._told is None:
            if (self.folder / _LOG).exists():
                self.write(weekly, about, reached)
            return
        told = replace(self._told, about=about)
        try:
            self._append(told, self._content, reached)
        except OSError as error:
            raise as_unusable(error) from error
        self._told = told

    def _start_over(self) -> None:
        self._told, self._content, self._length = None, b"", 0
        self._held.clear()
        self._make_folder()

    def _write(self, weekly: Weekly, about: About, reached: Reached) -> None:
        told = self._keep_members(weekly, about)
        reached("members written")
        content = json_bytes(weekly.update)
        if len(content) > MOST_CONTENT_BYTES:  # it could not be read again
            raise Unusable("too-large", megabytes=MOST_CONTENT_BYTES // MEGABYTE)
        if self._told is None or self._length > MOST_OVER + len(content):
            self._begin(told, content)
            reached("log begun")
        else:
            self._append(told, content, reached)
        self._told, self._content = told, content

    def begin_run(self, number: int) -> None:
        """Tell which run of the program writes from now on; where that fails, only an order is lost."""
        with suppress(OSError):
            (self.folder / _RUN).write_text(str(number), encoding="ascii")

    def clear(self) -> None:
        """Forget what was typed: it stands in a file now. Raises OSError where it can't be removed."""
        self._told, self._content, self._length = None, b"", 0
        (self.folder / _LOG).unlink(missing_ok=True)

    def close(self) -> None:
        """Let the folder go, and leave in it what is there."""
        if self._sign is not None:
            self._sign.let_go()

    def remove(self) -> None:
        """Let the folder go, and remove it. Raises OSError where it can't be removed."""
        self.close()
        remove_journal(self.folder)

    def _keep_members(self, weekly: Weekly, about: About) -> _Told:
        raw = "" if weekly.raw is None else self._kept_raw(weekly.raw)
        pictures = {name: self._kept(data) for name, data in weekly.pictures.items()}
        others = {name: self._kept(data) for name, data in weekly.others.items()}
        return _Told(about=about, pictures=pictures, others=others, raw=raw)

    def _kept_raw(self, raw: JsonObject) -> str:
        known = self._held.get(id(raw))
        if known is None:
            self._held[id(raw)] = known = (raw, self._kept(json_bytes(raw)))
        return known[1]

    def _kept(self, data: bytes) -> str:
        """Return the hash of a member, which is on the disk then. Each is looked at once."""
        known = self._held.get(id(data))
        if known is None:
            digest = sha256(data).hexdigest()
            path = self.folder / _MEMBERS / digest
            if not path.exists():
                write_atomically(path, data)
            self._held[id(data)] = known = (data, digest)
        return known[1]

    def _begin(self, told: _Told, content: bytes) -> None:
        frames = MAGIC + _about_frame(told) + frame(b"W", zlib.compress(content, 1))
        write_atomically(self.folder / _LOG, frames)
        self._length = len(frames)

    def _append(self, told: _Told, content: bytes, reached: Reached) -> None:
        frames = b"" if told == self._told else _about_frame(told)
        if content != self._content:
            frames += frame(b"D", difference(self._content, content))
        if not frames:
            return
        log = os.open(self.folder / _LOG, os.O_WRONLY | getattr(os, "O_BINARY", 0))
        try:
            os.ftruncate(log, self._length)  # away with what a write that failed has left
            os.lseek(log, self._length, os.SEEK_SET)
            _write_all(log, frames)
            reached("frame written")
            os.fsync(log)
            reached("frame synced")
        finally:
            os.close(log)
        self._length += len(frames)


def read_journal(folder: Path) -> Journaled | None:
    """Return what a journal tells; None where it tells nothing: all was saved, or nothing was typed.

    Raises:
        Unusable: ``journal-of-another-version`` or ``journal-damaged``.
    """
    try:
        with (folder / _LOG).open("rb") as stream:
            log = stream.read(LONGEST_LOG)
    except FileNotFoundError:
        return None
    except OSError as error:
        raise Unusable("journal-damaged") from error
    if log.startswith(_ANY_MAGIC) and not log.startswith(MAGIC):
        raise Unusable("journal-of-another-version")
    told, content = _last_told(log)
    if told is None or content is None:
        raise Unusable("journal-damaged")
    try:
        update, raw = decode(content)
    except Unusable as error:
        raise Unusable("journal-damaged") from error
    return _with_members(folder, told, update, raw)


def journals_in(folder: Path) -> tuple[Path, ...]:
    """Return the journals in a folder that no running program has, by their names."""
    found = sorted(each for each in folder.glob("*") if _is_journal(each))
    return tuple(each for each in found if not is_held(each / _SIGN))


def _is_journal(folder: Path) -> bool:
    """Say whether a folder is a journal: also one from which somebody has tidied the pictures away."""
    if (folder / _MEMBERS).is_dir():
        return True
    try:
        with (folder / _LOG).open("rb") as stream:
            return stream.read(len(_ANY_MAGIC)) == _ANY_MAGIC
    except OSError:
        return False


def latest_first(folders: Iterable[Path]) -> tuple[Path, ...]:
    """Return journals in the order in which they were written, by the runs that wrote them.

    Only those of one run are put in order by the clock.
    """
    return tuple(sorted(folders, key=lambda each: (_run_of(each), written_at(each)), reverse=True))


def next_run(folder: Path) -> int:
    """Return a number above that of every run that wrote a journal in a folder."""
    return 1 + max(map(_run_of, folder.glob("*")), default=0)


def _run_of(folder: Path) -> int:
    try:
        with (folder / _RUN).open("rb") as stream:
            digits = stream.read(_LONGEST_RUN)
    except OSError:
        return 0
    return int(digits) if digits.isdigit() else 0


def written_at(folder: Path) -> float:
    """Return when a journal was last written, in seconds since 1970; 0 where that is not known."""
    try:
        return (folder / _LOG).stat().st_mtime
    except OSError:
        return 0.0


def remove_journal(folder: Path) -> None:
    """Remove a journal for good. Raises OSError where it can't be removed."""
    (folder / _LOG).unlink(missing_ok=True)  # first: without it nothing is offered
    for each in (folder / _MEMBERS).glob("*"):
        each.unlink(missing_ok=True)
    (folder / _RUN).unlink(missing_ok=True)
    (folder / _SIGN).unlink(missing_ok=True)
    for leftover in folder.glob("*.tmp"):
        leftover.unlink(missing_ok=True)
    with suppress(FileNotFoundError):
        (folder / _MEMBERS).rmdir()
        folder.rmdir()


def _last_told(log: bytes) -> tuple[_Told | None, bytes | None]:
    """Return what the whole frames at the beginning of a log come to."""
    told: _Told | None = None
    content: bytes | None = None
    for kind, held in frames(log):
        try:
            if kind == b"A":
                told = msgspec.json.decode(held, type=_Told)
            elif kind == b"W":
                content = unpacked(held)
            elif kind == b"D" and content is not None:
                content = patched(content, held)
        except (ValueError, zlib.error, struct.error):
            break
    return told, content


def _about_frame(told: _Told) -> bytes:
    return frame(b"A", json_bytes(told))


def _write_all(file: int, data: bytes) -> None:
    rest = memoryview(data)
    while rest:
        rest = rest[os.write(file, rest) :]


def _with_members(folder: Path, told: _Told, update: Update, raw: JsonObject) -> Journaled:
    pictures, no_pictures = _members(folder, told.pictures)
    others, no_others = _members(folder, told.others)
    read_from = _member(folder, told.raw) if told.raw else None
    if read_from is not None:
        with suppress(Unusable):
            raw = overlay(decode(read_from)[1], raw)
    weekly = Weekly(update=update, raw=raw, pictures=pictures, others=others)
    return Journaled(weekly=weekly, about=told.about, missing=no_pictures + no_others)


def _members(folder: Path, told: Mapping[str, str]) -> tuple[dict[str, bytes], tuple[str, ...]]:
    """Return the members that are there and whole, by their names, and the names of the others."""
    found = {name: _member(folder, digest) for name, digest in told.items()}
    there = {name: data for name, data in found.items() if data is not None}
    return there, tuple(name for name in found if name not in there)


def _member(folder: Path, digest: str) -> bytes | None:
    if not digest or not _HASH_LETTERS.issuperset(digest):  # a name that leads nowhere else
        return None
    try:
        data = (folder / _MEMBERS / digest).read_bytes()
    except OSError:
        return None
    return data if sha256(data).hexdigest() == digest else None
