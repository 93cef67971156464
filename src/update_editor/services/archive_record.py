"""What an archive folder knows of itself: which updates are in it, and which files the program wrote.

It is ``archive.json`` in the folder. Only what stands there with the digest that the file still has may be
written over or removed: all else in the folder is somebody else's.
"""

import datetime as dt
import re
import stat
from collections.abc import Collection
from pathlib import Path, PurePosixPath

import msgspec
from msgspec import Struct

from update_editor.exporters.archive_pages import ArchiveEntry
from update_editor.model import Unusable
from update_editor.services.export_job import digest_of
from update_editor.storage import as_unusable, write_json

RECORD = "archive.json"
VERSION = 1
MOST_BYTES = 50_000_000
_FOLDER = re.compile(r"\d{4}-\d{2}-\d{2}(-\d{1,4})?")


class ArchiveRecord(Struct, frozen=True, kw_only=True):
    """``tag`` begins the ids of the feed and never changes. ``files`` and ``coming`` are paths with digests.

    ``coming`` is what was about to be written when it was noted: after a power cut it may be there already.
    """

    kind: str = "update-editor-archive"
    version: int = VERSION
    tag: str = ""
    begun: dt.date | None = None
    entries: tuple[ArchiveEntry, ...] = ()
    files: dict[str, str] = {}
    coming: dict[str, str] = {}

    def files_of(self, updates: Collection[str]) -> tuple[str, ...]:
        """Return the paths of the files of updates, which are named by their ids."""
        folders = {each.folder for each in self.entries if each.id in updates}
        return tuple(path for path in self.files if path.partition("/")[0] in folders)

    def is_own(self, folder: Path, path: str) -> bool:
        """Say whether there is nothing at a path of the archive, or what the program wrote there."""
        target = inside(folder, path)
        try:
            if not target.exists():
                return not target.is_symlink()
            data = contents(target)
        except OSError as error:
            raise as_unusable(error) from error
        return data is not None and digest_of(data) in (self.files.get(path), self.coming.get(path))


def contents(target: Path) -> bytes | None:
    """Return what is in a file; None where it is no file that the program wrote.

    That is a folder, a link, a pipe, or more than any output has: it would be read without end.

    Raises:
        OSError: there is nothing, or it can't be read.
    """
    there = target.lstat()
    is_file = stat.S_ISREG(there.st_mode) and there.st_size <= MOST_BYTES
    return target.read_bytes() if is_file else None


def inside(folder: Path, path: str) -> Path:
    """Return where a path of an archive is.

    Raises:
        Unusable: ``archive-leads-out`` where it would be outside the folder, by ``..`` or by a link.
    """
    parts = PurePosixPath(path).parts
    target = folder.joinpath(*parts)
    leads_out = not parts or ".." in parts or "\\" in path or PurePosixPath(path).is_absolute()
    if leads_out or not target.parent.resolve().is_relative_to(folder.resolve()):
        raise Unusable("archive-leads-out", path=path)
    return target


def read_record(folder: Path) -> ArchiveRecord:
    """Return an archive's record; an empty one where the folder is none yet.

    Raises:
        Unusable: ``archive-damaged``, ``archive-newer``, ``target-is-file``, or the folder can't be read.
    """
    if folder.exists() and not folder.is_dir():
        raise Unusable("target-is-file")
    path = folder / RECORD
    try:
        data = contents(path) or b""
    except FileNotFoundError:
        return ArchiveRecord()
    except OSError as error:
        raise as_unusable(error) from error
    try:
        record = msgspec.json.decode(data, type=ArchiveRecord)
    except (ValueError, RecursionError) as error:
        raise Unusable("archive-damaged") from error
    if record.version > VERSION:
        raise Unusable("archive-newer")
    is_sound = record.kind == ArchiveRecord().kind and all(
        _FOLDER.fullmatch(each.folder) and _is_moment(each.updated) for each in record.entries
    )
    if not is_sound:
        raise Unusable("archive-damaged")
    return record


def _is_moment(when: dt.datetime) -> bool:
    """Say whether a moment is one everywhere: the feed tells it in the time of Greenwich."""
    try:
        return when.tzinfo is not None and when.astimezone(dt.UTC) is not None
    except OverflowError:
        return False


def write_record(folder: Path, record: ArchiveRecord) -> None:
    """Write an archive's record.

    Raises:
        Unusable: it can't be written there.
    """
    write_json(folder / RECORD, msgspec.to_builtins(record))
