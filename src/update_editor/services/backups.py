"""Backup copies of what is saved or opened here, in the state folder of this computer."""

import datetime as dt
from contextlib import suppress
from pathlib import Path

from msgspec import Struct

from update_editor.model import Unusable
from update_editor.services.own_folder import of_own_folder
from update_editor.services.whole_path import whole_path
from update_editor.storage import (
    SeenFile,
    Weekly,
    file_bytes,
    is_other,
    read_weekly,
)
from update_editor.storage.backups import (
    Backup,
    backup_with,
    backups_of,
    backups_of_file,
    keep_backup,
)
from update_editor.storage.lineage import lineage_of

_FOLDER = "backups"


class Copy(Struct, frozen=True, kw_only=True):
    """A backup copy that opens, what it holds, and the hashes of the files that it was made from."""

    backup: Backup
    weekly: Weekly
    made_from: tuple[str, ...] = ()


def back_up(state_folder: Path, data: bytes, path: Path, now: dt.datetime) -> None:
    """Keep a copy of what was saved in a file.

    Raises:
        Unusable: as ``storage.backups.keep_backup``; where it can't be written, it names the folder.
    """
    try:
        keep_backup(state_folder / _FOLDER, data, whole_path(path), now)
    except Unusable as error:
        raise of_own_folder(error, state_folder) from error


def back_up_opened(state_folder: Path, path: Path, seen: SeenFile, now: dt.datetime) -> None:
    """Keep a copy of a file as it was opened, where none says the same: a save will take its place.

    Raises:
        Unusable: as ``storage.backups.keep_backup``, or the file can't be read any more.
    """
    if not is_other(path, seen):
        keep_backup(state_folder / _FOLDER, file_bytes(path), whole_path(path), now, only_new=True)


def back_up_replaced(state_folder: Path, path: Path, now: dt.datetime) -> None:
    """Keep a copy of the file that a save is about to take the place of, where there is one that opens.

    It may be another update's, or one that was opened moments ago, of which there is no copy yet. The copy is
    dated by when the file was saved, or ``now`` where that can't be.
    """
    with suppress(Unusable):
        data, saved = file_bytes(path), _saved_at(path, now)
        keep_backup(state_folder / _FOLDER, data, whole_path(path), saved, only_new=True)


def _saved_at(path: Path, now: dt.datetime) -> dt.datetime:
    try:
        return min(dt.datetime.fromtimestamp(path.stat().st_mtime, dt.UTC), now)
    except (OSError, OverflowError, ValueError):
        return now


def backups_for(state_folder: Path, update_id: str) -> tuple[Backup, ...]:
    """Return the copies of an update, the latest first."""
    return backups_of(state_folder / _FOLDER, update_id)


def backup_seen(state_folder: Path, update_id: str, digest: str) -> Copy | None:
    """Return the copy of the file of an update whose bytes had this hash; None where there is none."""
    found = backup_with(state_folder / _FOLDER, update_id, digest)
    return None if found is None else _opened(found)


def newest_copy_of(state_folder: Path, path: Path) -> Copy | None:
    """Return the latest copy that opens of what was saved in a file; None where there is none."""
    for backup in backups_of_file(state_folder / _FOLDER, whole_path(path)):
        copy = _opened(backup)
        if copy is not None:
            return copy
    return None


def _opened(backup: Backup) -> Copy | None:
    try:
        data = file_bytes(backup.path)
        return Copy(backup=backup, weekly=read_weekly(data), made_from=lineage_of(data))
    except Unusable:
        return None
