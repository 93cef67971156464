"""Copies of updates with unsaved changes: written when something went wrong, offered at the next start."""

from collections.abc import Callable
from pathlib import Path

import msgspec
from msgspec import Struct

from update_editor.services.session import Session
from update_editor.storage import as_unusable, open_weekly, save_weekly
from update_editor.templating.pack import TemplatePack

MOST_COPIES = 30

_FOLDER = "rescued"


class EmergencyCopy(Struct, frozen=True, kw_only=True):
    """A copy on disk. ``original`` is the path of the update's own file, empty where it had none."""

    file: Path
    original: str = ""


class EmergencyCopies:
    """The copies in a state folder, and which session each belongs to. A session has one, written over."""

    def __init__(self, state_folder: Path) -> None:
        self._folder = state_folder / _FOLDER
        self._files: dict[int, tuple[Session, Path]] = {}

    def keep(self, session: Session) -> Path:
        """Write a copy of an update as it stands, and return where.

        Raises:
            Unusable: it can't be written there.
        """
        try:
            self._folder.mkdir(parents=True, exist_ok=True)
        except OSError as error:
            raise as_unusable(error) from error
        _, file = self._files.get(id(session), (session, self._free_name()))
        save_weekly(file, session.weekly)
        self._files[id(session)] = (session, file)
        original = "" if session.path is None else str(session.path.resolve())
        note = msgspec.json.encode({"original": original})
        _note_beside(file).write_bytes(note)
        return file

    def forget(self, session: Session) -> None:
        """Remove a session's copy: the update was saved, or its changes were given up."""
        _, file = self._files.pop(id(session), (session, None))
        if file is not None:
            discard(file)

    def adopt(self, session: Session, copy: EmergencyCopy) -> None:
        """Take a copy that was left over as that of a session which was opened from it."""
        self._files[id(session)] = (session, copy.file)

    def left_over(self) -> tuple[EmergencyCopy, ...]:
        """Return the copies that no open session has: an earlier run of the program wrote them."""
        own = {file for _, file in self._files.values()}
        files = sorted(each for each in self._folder.glob("*.weekly") if each not in own)
        return tuple(EmergencyCopy(file=each, original=_original(each)) for each in files[:MOST_COPIES])

    def _free_name(self) -> Path:
        """Return a name that no copy has; beyond the most that are kept, that of the last is used again."""
        for number in range(1, MOST_COPIES):
            file = self._folder / f"{number:02}.weekly"
            if not file.exists():
                return file
        return self._folder / f"{MOST_COPIES:02}.weekly"


def open_copy(copy: EmergencyCopy, pack_for: Callable[[str], TemplatePack]) -> Session:
    """Open a copy as an update that is in no file yet; ``pack_for`` finds the template by its id.

    Raises:
        Unusable: the copy or its template can't be used.
    """
    weekly = open_weekly(copy.file)
    return Session(weekly, pack_for(weekly.update.template))


def discard(file: Path) -> None:
    """Remove a copy for good."""
    file.unlink(missing_ok=True)
    _note_beside(file).unlink(missing_ok=True)


def _note_beside(file: Path) -> Path:
    return file.with_suffix(".json")


def _original(file: Path) -> str:
    try:
        note = msgspec.json.decode(_note_beside(file).read_bytes(), type=dict[str, str])
    except (OSError, ValueError):
        return ""
    return note.get("original", "")
