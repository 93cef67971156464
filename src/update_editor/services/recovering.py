"""What was typed when the program broke off: looked at, beside the file that it is of, and taken up again."""

import datetime as dt
from collections.abc import Callable
from contextlib import suppress
from itertools import islice
from pathlib import Path

from msgspec import Struct

from update_editor.model import Unusable
from update_editor.services.rescue import without_lost_pictures
from update_editor.services.session import Session
from update_editor.storage import (
    About,
    Journal,
    SeenFile,
    Weekly,
    as_unusable,
    file_bytes,
    open_weekly,
    read_journal,
    read_weekly,
    seen_file,
    written_at,
)
from update_editor.templating.pack import TemplatePack

MOST_SHOWN = 30
"""Journals that are shown at once; those before them come when these were seen to."""


class FileNow(Struct, frozen=True):
    """How a file is beside what a journal knew: gone, or changed and when; neither where it is as it was."""

    is_gone: bool = False
    changed: dt.datetime | None = None


class Recovered(Struct, frozen=True, kw_only=True):
    """What one journal holds.

    ``typed`` is None where it can't be read, and ``problem`` says why. ``saved`` is what the update's file
    ``original`` says now; None where it has none, or none that can be read, and ``file`` whether that is what
    it said when the program ended. ``missing`` is how many pictures and versions are lost.
    """

    journal: Path
    written: dt.datetime
    typed: Weekly | None = None
    original: Path | None = None
    saved: Weekly | None = None
    file: FileNow = FileNow()
    missing: int = 0
    problem: Unusable | None = None


def recovered(journals: tuple[Path, ...]) -> tuple[Recovered, ...]:
    """Return what journals that were left over hold; one that holds nothing more than a file is removed.

    Where there are more than ``MOST_SHOWN``, one more than that is returned, and the others stay as they are.
    """
    found = (_look_into(each) for each in journals)
    return tuple(islice((each for each in found if each is not None), MOST_SHOWN + 1))


def _look_into(journal: Path) -> Recovered | None:
    written = dt.datetime.fromtimestamp(written_at(journal), dt.UTC)
    try:
        held = read_journal(journal)
    except Unusable as error:
        return Recovered(journal=journal, written=written, problem=error)
    if held is None:
        _remove_quietly(journal)
        return None
    original = Path(held.about.original) if held.about.original else None
    saved = _saved(original)
    if saved is not None and _says_the_same(saved, held.weekly):
        _remove_quietly(journal)
        return None
    return Recovered(
        journal=journal,
        written=written,
        typed=held.weekly,
        original=original,
        saved=saved,
        file=FileNow() if original is None else file_now(original, held.about.digest, *held.about.expected),
        missing=len(held.missing),
    )


def file_now(path: Path, *digests: str) -> FileNow:
    """Return how a file is now; ``digests`` are the SHA-256 of the bytes that it may have and be as it was.

    Where none is known it is taken to be as it was.
    """
    try:
        now = seen_file(path, file_bytes(path))
        if not any(digests) or now.digest in digests:
            return FileNow()
        return FileNow(changed=dt.datetime.fromtimestamp(path.stat().st_mtime, dt.UTC))
    except Unusable as error:
        return FileNow(is_gone=error.code == "not-found")
    except (OSError, OverflowError, ValueError):
        return FileNow()


def _saved(path: Path | None) -> Weekly | None:
    try:
        return None if path is None else open_weekly(path)
    except Unusable:
        return None


def _says_the_same(saved: Weekly, typed: Weekly) -> bool:
    return saved.update == typed.update and saved.others == typed.others


class TakenUp(Struct, frozen=True):
    """What was recovered, open again: its session and journal, and how its file is beside it."""

    session: Session
    journal: Journal
    file: FileNow


def opened(left: Recovered, pack_for: Callable[[str], TemplatePack]) -> TakenUp:
    """Open what was recovered and read its file, which may be on a drive that is slow to answer.

    Raises:
        Unusable: another program has taken it up, or it can't be read, or its template can't be used.
    """
    journal = Journal(left.journal)
    try:
        held = read_journal(left.journal)
        if held is None:
            raise Unusable("journal-held")
        weekly = held.weekly
        if held.missing:
            weekly = without_lost_pictures(weekly)
        path = Path(held.about.original) if held.about.original else None
        pack = pack_for(weekly.update.template)
        seen, saved = (None, None) if path is None else _left_behind(path, held.about)
        session = Session(weekly, pack, path, seen=seen, is_unsaved=True, saved=saved)
        file = FileNow() if path is None else file_now(path, "" if seen is None else seen.digest)
    except Unusable:
        journal.close()
        raise
    return TakenUp(session, journal, file)


def _left_behind(path: Path, about: About) -> tuple[SeenFile | None, Weekly | None]:
    """Return how the file was when the program ended, and what it said.

    It is as it was known to the program, or as a save was about to leave it. What it said is not known where
    somebody else has saved there since.
    """
    if not about.digest:
        return None, None
    with suppress(Unusable):
        data = file_bytes(path)
        now = seen_file(path, data)
        if now.digest in (about.digest, *about.expected):
            return now, read_weekly(data)
    return SeenFile(digest=about.digest), None


def discard(left: Recovered) -> None:
    """Give up what was recovered, for good.

    Raises:
        Unusable: another program has taken it up, or it can't be removed now.
    """
    try:
        Journal(left.journal).remove()
    except OSError as error:
        raise as_unusable(error) from error


def _remove_quietly(journal: Path) -> None:
    try:
        Journal(journal).remove()
    except (Unusable, OSError):
        return  # it is looked at again at the next start
