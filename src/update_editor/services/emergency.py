"""Copies of updates with unsaved changes: written when something went wrong, offered at the next start."""

import re
from collections.abc import Callable
from contextlib import suppress
from itertools import count
from pathlib import Path

import msgspec
from msgspec import Struct

from update_editor.model import Unusable, new_id
from update_editor.services.session import Session
from update_editor.services.whole_path import whole_path
from update_editor.storage import HeldFile, as_unusable, is_held, open_weekly, save_weekly, write_json
from update_editor.templating.pack import TemplatePack

MOST_COPIES = 30
"""Copies in the folder, beyond which a new one takes the place of one that was left over."""

_FOLDER = "rescued"
_SIGN = ".open"
_SIGN_NAME = re.compile(r"\w+\.open", re.ASCII)


class EmergencyCopy(Struct, frozen=True, kw_only=True):
    """A copy on disk. ``original`` is the path of the update's own file, empty where it had none."""

    file: Path
    original: str = ""


class EmergencyCopies:
    """The copies in a state folder, and which session each belongs to. A session has one, written over."""

    def __init__(self, state_folder: Path) -> None:
        self._folder = state_folder / _FOLDER
        self._files: dict[int, tuple[Session, Path]] = {}
        self._sign: HeldFile | None = None

    def keep(self, session: Session) -> Path:
        """Write a copy of an update as it stands, and return where.

        Raises:
            Unusable: it can't be written there.
        """
        try:
            self._folder.mkdir(parents=True, exist_ok=True)
            _, file = self._files.get(id(session)) or (session, self._free_name())
        except OSError as error:
            raise as_unusable(error) from error
        original = "" if session.path is None else str(whole_path(session.path))
        self._note(file, original)
        save_weekly(file, session.weekly)
        self._files[id(session)] = (session, file)
        return file

    def forget(self, session: Session) -> None:
        """Remove a session's copy: the update was saved, or its changes were given up.

        One that can't be removed now is offered at the next start.
        """
        _, file = self._files.pop(id(session), (session, None))
        if file is not None:
            with suppress(OSError):
                discard(file)
        if self._sign is not None and not self._files:
            with suppress(OSError):
                self._sign.let_go()
            self._sign = None

    def adopt(self, session: Session, copy: EmergencyCopy) -> None:
        """Take a copy that was left over as that of a session which was opened from it."""
        self._files[id(session)] = (session, copy.file)
        with suppress(Unusable):
            self._note(copy.file, copy.original)

    def left_over(self) -> tuple[EmergencyCopy, ...]:
        """Return the copies that no open session has: a run of the program that has ended wrote them."""
        files = sorted(self._left())
        return tuple(EmergencyCopy(file=each, original=_told(each).get("original", "")) for each in files)

    def _left(self) -> list[Path]:
        """Return the copies that neither this program nor another that runs has, and drop signs of old."""
        for sign in self._folder.glob(f"*{_SIGN}"):
            if not is_held(sign):
                with suppress(OSError):
                    sign.unlink(missing_ok=True)
        own = {file for _, file in self._files.values()}
        others = (each for each in self._folder.glob("*.weekly") if each not in own)
        return [each for each in others if not (self._folder / _sign_of(each)).exists()]

    def _note(self, file: Path, original: str) -> None:
        """Write down of what a file is the copy, and the sign that this program, which has it open, runs."""
        if self._sign is None:
            with suppress(OSError):  # without one another program offers the copy too, which loses nothing
                self._sign = HeldFile(self._folder / f"{new_id()}{_SIGN}")
        sign = "" if self._sign is None else self._sign.path.name
        write_json(_note_beside(file), {"original": original, "open": sign})

    def _free_name(self) -> Path:
        """Return a name that no copy has; where there are many, that of the oldest that was left over."""
        names = (self._folder / f"{number:02}.weekly" for number in count(1))
        own = {file for _, file in self._files.values()}
        left = self._left()
        if left and len(left) + len(own) >= MOST_COPIES:
            oldest = min(left, key=lambda each: each.stat().st_mtime)
            discard(oldest)
            return oldest
        return next(each for each in names if each not in own and not each.exists())


def open_copy(copy: EmergencyCopy, pack_for: Callable[[str], TemplatePack]) -> Session:
    """Open a copy as an update that is in no file yet; ``pack_for`` finds the template by its id.

    Raises:
        Unusable: the copy or its template can't be used.
    """
    weekly = open_weekly(copy.file)
    return Session(weekly, pack_for(weekly.update.template))


def discard(file: Path) -> None:
    """Remove a copy for good; raises OSError where it can't be."""
    file.unlink(missing_ok=True)
    _note_beside(file).unlink(missing_ok=True)


def _note_beside(file: Path) -> Path:
    return file.with_suffix(".json")


def _sign_of(file: Path) -> str:
    """Return the name of the sign that a program has a copy open; of none there is no file."""
    name = _told(file).get("open", "")
    return name if _SIGN_NAME.fullmatch(name) else f"none{_SIGN}"


def _told(file: Path) -> dict[str, str]:
    """Return what is written down beside a copy; nothing where that can't be read."""
    try:
        return msgspec.json.decode(_note_beside(file).read_bytes(), type=dict[str, str])
    except (OSError, ValueError):
        return {}
