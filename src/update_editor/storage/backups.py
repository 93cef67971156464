"""Backup copies of an update's file, on this computer and never in a synced folder.

All lie in one folder, each a whole ``.weekly`` file. A name tells its number, when it was made, of which
update it is (a hash of the id, which stays the same when the file is renamed or saved elsewhere) and the hash
of its bytes. The number alone says which is later: a clock may jump. Beside them ``KEY.json`` names the
files that an update was saved in.

Of each update the last 20 are kept, and of those before them the last of a day (UTC), for 30 days that have
one; in all at most 256 MB of an update, and 2 GB. The latest of an update is never given up for its size
alone.
"""

import datetime as dt
import re
from collections.abc import Iterable, Sequence
from contextlib import suppress
from hashlib import sha256
from itertools import accumulate
from pathlib import Path

import msgspec
from msgspec import Struct

from update_editor.model import Unusable
from update_editor.storage.atomic import as_unusable, write_atomically
from update_editor.storage.json_file import write_json
from update_editor.storage.leftovers import remove_leftovers
from update_editor.storage.lineage import short
from update_editor.storage.seen_file import digest_of
from update_editor.storage.turns import turn_at
from update_editor.storage.weekly import MEGABYTE, file_bytes, read_weekly

MOST_SAVES = 20
"""The last copies of an update, all of which are kept."""
MOST_DAYS = 30
"""Days before those, of each of which the last copy is kept."""
MOST_BYTES_EACH = 256 * MEGABYTE
MOST_BYTES = 2048 * MEGABYTE
MOST_NAMES = 10
"""Files that an update is known to have been saved in."""

_HIGHEST = 999_999_999
_NAME = re.compile(r"(\d{9})-(\d{8}T\d{6})Z-([0-9a-f]{24})-([0-9a-f]{32})\.weekly", re.ASCII)
_KEY = re.compile(r"[0-9a-f]{24}", re.ASCII)
_TIME = "%Y%m%dT%H%M%S"


class Backup(Struct, frozen=True, kw_only=True):
    """A copy: its file, its number (the later has the higher), when it was made, of what, and its size."""

    path: Path
    number: int
    date: dt.datetime
    key: str
    digest: str
    size: int


class _Names(Struct, frozen=True, kw_only=True):
    """The whole paths of the files that an update was saved in, the last first."""

    files: tuple[str, ...] = ()


def keep_backup(
    folder: Path, data: bytes, original: Path, now: dt.datetime, *, only_new: bool = False
) -> None:
    """Keep the bytes of an update's file, and give up what is too old for it then.

    Only what opens is kept, and nothing is given up before it is there, whole. What the latest copy says
    already is not kept twice; with ``only_new`` nothing that any copy says.

    Raises:
        Unusable: the bytes are no update, or can't be written there.
    """
    digest = short(digest_of(data))
    try:
        folder.mkdir(parents=True, exist_ok=True, mode=0o700)
        with turn_at(folder):
            there = _all(folder)
            same = next((each for each in there if each.digest == digest and _says(each, data)), None)
            key = same.key if same is not None else _key(read_weekly(data).update.id)
            with suppress(Unusable):  # without it the copies are found by the update alone
                _keep_name(folder, key, original)
            latest = next((each for each in there if each.key == key), None)
            if same is not None and (only_new or same is latest):
                return
            number = _next_number(there)
            name = f"{number:09}-{now.astimezone(dt.UTC).strftime(_TIME)}Z-{key}-{digest}.weekly"
            write_atomically(folder / name, data)
            remove_leftovers(folder / name, lambda each: _NAME.fullmatch(each) is not None)
            _give_up(folder, key)
    except OSError as error:
        raise as_unusable(error) from error


def _says(backup: Backup, data: bytes) -> bool:
    """Say whether a copy still is what its name tells: a disk may have spoilt it since."""
    try:
        return file_bytes(backup.path) == data
    except Unusable:
        return False


def _next_number(there: Sequence[Backup]) -> int:
    """Return the number of a new copy. One that has the last number there is was not made here, and goes."""
    while there and there[0].number >= _HIGHEST:
        there[0].path.unlink()
        there = there[1:]
    return there[0].number + 1 if there else 1


def backups_of(folder: Path, update_id: str) -> tuple[Backup, ...]:
    """Return the copies of an update, the latest first."""
    return tuple(_all(folder, _key(update_id)))


def backups_of_file(folder: Path, original: Path) -> tuple[Backup, ...]:
    """Return the copies of what was last saved in a file, the latest first. Nothing in it needs to open."""
    there = _all(folder)
    names = {key: _names(folder, key).files for key in dict.fromkeys(each.key for each in there)}
    named = [key for key, files in names.items() if str(original) in files]
    key = min(named, key=lambda key: names[key].index(str(original)), default=None)
    return tuple(each for each in there if each.key == key)


def backup_with(folder: Path, update_id: str, digest: str) -> Backup | None:
    """Return the copy of a file whose bytes have this SHA-256; None where there is none."""
    found = (each for each in backups_of(folder, update_id) if digest.startswith(each.digest))
    return next(found, None)


def _key(update_id: str) -> str:
    return sha256(update_id.encode("utf-8", "surrogatepass")).hexdigest()[:24]


def _all(folder: Path, key: str = "") -> list[Backup]:
    """Return every copy in a folder, or of one update, the latest first."""
    try:
        found = [_backup(each, key) for each in folder.iterdir()]
    except OSError:
        return []
    return sorted(filter(None, found), key=lambda each: each.number, reverse=True)


def _backup(path: Path, wanted: str) -> Backup | None:
    """Return the copy that a file is; None where it is none, or not of the update that is wanted."""
    match = _NAME.fullmatch(path.name)
    if match is None or wanted not in ("", match[3]):
        return None
    number, time, key, digest = match.groups()
    try:
        date = dt.datetime.strptime(time, _TIME).replace(tzinfo=dt.UTC)
        size = path.stat().st_size
    except (ValueError, OSError):
        return None
    return Backup(path=path, number=int(number), date=date, key=key, digest=digest, size=size)


def _give_up(folder: Path, key: str) -> None:
    """Remove what is beyond the bounds. What can't be removed is tried again with the next copy."""
    there = _all(folder)
    kept = list(_within(there, key))
    gone = {each.path for each in there} - {each.path for each in kept}
    for path in gone:
        with suppress(OSError):
            path.unlink()
    left = {each.key for each in kept}
    for name in folder.glob("*.json"):
        if _KEY.fullmatch(name.stem) and name.stem not in left:
            with suppress(OSError):
                name.unlink()


def _within(there: Sequence[Backup], key: str) -> Iterable[Backup]:
    """Yield what is kept of all copies, the latest first, where ``key`` is that of the one just made."""
    own = set(kept_of_one([each for each in there if each.key == key]))
    chosen = [each for each in there if each.key != key or each in own]
    for each, total in zip(chosen, accumulate(each.size for each in chosen), strict=True):
        if total <= MOST_BYTES or each is chosen[0]:
            yield each


def kept_of_one(own: Sequence[Backup]) -> Iterable[Backup]:
    """Yield what is kept of one update's copies: the last ones, the last of each day, as there is room."""
    last, before = own[:MOST_SAVES], own[MOST_SAVES:]
    days: dict[dt.date, Backup] = {}
    for each in before:
        days.setdefault(each.date.date(), each)
    chosen = [*last, *sorted(days.values(), key=lambda each: -each.number)[:MOST_DAYS]]
    for each, total in zip(chosen, accumulate(each.size for each in chosen), strict=True):
        if total <= MOST_BYTES_EACH or each is chosen[0]:
            yield each


def _names(folder: Path, key: str) -> _Names:
    try:
        return msgspec.json.decode(file_bytes(folder / f"{key}.json", MEGABYTE), type=_Names)
    except (Unusable, ValueError, RecursionError):
        return _Names()


def _keep_name(folder: Path, key: str, original: Path) -> None:
    """Note where an update was saved last."""
    name, known = str(original), _names(folder, key).files
    if known[:1] != (name,):
        files = (name, *(each for each in known if each != name))[:MOST_NAMES]
        write_json(folder / f"{key}.json", msgspec.to_builtins(_Names(files=files)))
