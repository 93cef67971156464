"""Copies of an update's file that a sync client left beside it, where two people had changed it at once.

Such a copy is known by its name, and by what is in it: only a file of the same update is one, and only where
neither was made from the other.
"""

import re
from collections.abc import Iterator, Mapping
from itertools import islice
from pathlib import Path
from types import MappingProxyType

from msgspec import Struct
from msgspec.structs import replace

from update_editor.model import Unusable, Update
from update_editor.services.backups import Copy, backup_seen
from update_editor.services.versions import BEFORE_RESTORE, REPLACED
from update_editor.storage import SeenFile, Weekly, file_bytes, open_update, read_weekly, seen_file
from update_editor.storage.history import kept_update, member_name, versions_in
from update_editor.storage.names_beside import names_beside

MOST_LOOKED_AT = 20
"""Files with such a name that are opened in one look; the next look goes on behind them."""
MOST_ASKED = 500
"""Files with such a name whose size and time are asked in one look."""

_ENDING = ".weekly"
_DATE = r"\d{4}-?\d\d-?\d\d"
_NAMES = tuple(
    re.compile(each, re.IGNORECASE)
    for each in (
        r"-[\w.-]{1,63}",  # OneDrive: the name of the computer
        r" ?\([^()]{0,80}(?:conflict|case)[^()]{0,120}(?:\(\d{1,3}\))?\)",  # Dropbox, Nextcloud, pCloud, Box
        rf"\.sync-conflict-{_DATE}-\d{{6}}(?:-\w{{1,16}})?",  # Syncthing
        rf"_conflict-{_DATE}-\d{{6}}",  # ownCloud
        r" ?\(\d{1,3}\)",  # Google Drive
        r" - (?:copy|conflict)(?: \(\d{1,3}\))?",  # a person
    )
)
_SET_ASIDE = re.compile(
    r"\([^()]*conflict[^()]*(?:\(\d{1,3}\))?\)$|[._](?:sync-)?conflict-[\d-]+(?:-\w+)?$", re.I
)
"""What no person would call a copy."""


class ConflictCopy(Struct, frozen=True, kw_only=True):
    """A copy beside the file, as it was seen, and what it holds."""

    path: Path
    seen: SeenFile
    weekly: Weekly


Stamp = tuple[str, int, int]
"""A file's name, its size in bytes and its time in nanoseconds."""


class Found(Struct, frozen=True, kw_only=True):
    """The copies that are new, and all that there is to look at by now."""

    copies: tuple[ConflictCopy, ...] = ()
    looked_at: frozenset[Stamp] = frozenset()


def is_named_as_copy(name: str, original: str) -> bool:
    """Say whether a sync client would call its copy of a file so."""
    if not (name.lower().endswith(_ENDING) and original.lower().endswith(_ENDING)):
        return False
    stem, own = name[: -len(_ENDING)], original[: -len(_ENDING)]
    added = stem[len(own) :]  # which is shown: signs that turn or break a line are nobody's
    return stem.startswith(own) and added.isprintable() and any(each.fullmatch(added) for each in _NAMES)


def conflict_copies(
    path: Path,
    seen: SeenFile,
    update_id: str,
    looked_at: frozenset[Stamp] = frozenset(),
    made_from: tuple[str, ...] = (),
) -> Found:
    """Return the copies beside a file that say what it was not made from; one that can't be read is none.

    ``made_from`` are the hashes of what an open update was made from beside what its file says: a copy that
    was taken in, and is not saved yet.
    ``looked_at`` are those that need no second look, as long as their size and time stay what they were.
    """
    copies: list[ConflictCopy] = []
    asked = [(each, stamp) for each in _named_as_copies(path) if (stamp := _stamp(each)) is not None]
    stamps = set(looked_at.intersection(stamp for _, stamp in asked))
    new = (pair for pair in asked if pair[1] not in looked_at)
    for each, stamp in islice(new, MOST_LOOKED_AT):
        stamps.add(stamp)
        copy = _copy(each, update_id)
        if copy is not None and not _is_contained(seen, made_from, copy):
            copies.append(copy)
    return Found(copies=tuple(copies), looked_at=frozenset(stamps))


class Original(Struct, frozen=True, kw_only=True):
    """The file of which another is a copy.

    ``is_certain`` where only a sync client gives such a name; ``has_all`` where it holds what the copy says.
    """

    path: Path
    is_certain: bool
    has_all: bool


def original_of(path: Path, seen: SeenFile, update_id: str) -> Original | None:
    """Return of which file beside it a file is a copy that a sync client set aside; None where it is none.

    Of a name that a person might give it is one only where neither was made from the other.
    """
    is_certain = _SET_ASIDE.search(path.stem) is not None
    fitting = (name for name in names_beside(path) if is_named_as_copy(path.name, name))
    for name in sorted(islice(fitting, MOST_LOOKED_AT), key=len):
        other = _copy(path.with_name(name), update_id)
        if other is None:
            continue
        has_all = seen.lineage[0] in other.seen.lineage
        if is_certain or not (has_all or other.seen.lineage[0] in seen.lineage):
            return Original(path=other.path, is_certain=is_certain, has_all=has_all)
    return None


def _named_as_copies(path: Path) -> Iterator[Path]:
    fitting = (name for name in names_beside(path) if is_named_as_copy(name, path.name))
    yield from (path.with_name(name) for name in islice(fitting, MOST_ASKED))


def _stamp(path: Path) -> Stamp | None:
    try:
        told = path.stat()
    except OSError:
        return None
    return path.name, told.st_size, told.st_mtime_ns


def _copy(path: Path, update_id: str) -> ConflictCopy | None:
    try:
        if open_update(path).id != update_id:  # which unpacks no picture
            return None
        data = file_bytes(path)
        weekly = read_weekly(data)
    except Unusable:
        return None
    is_same = weekly.update.id == update_id
    return ConflictCopy(path=path, seen=seen_file(path, data), weekly=weekly) if is_same else None


def _is_contained(mine: SeenFile, made_from: tuple[str, ...], copy: ConflictCopy) -> bool:
    """Say whether a file was made from a copy, and so holds what it says; or a person went on in the copy.

    What only a sync client calls so nobody went on in: there it put back an older file, and set aside the
    newer one that was made from it.
    """
    theirs = copy.seen
    if theirs.lineage[0] in mine.lineage or theirs.lineage[0] in made_from:
        return True
    return mine.lineage[0] in theirs.lineage and _SET_ASIDE.search(copy.path.stem) is None


def merge_base(
    mine: Weekly,
    seen: SeenFile,
    theirs: ConflictCopy,
    state_folder: Path,
    saved: Update | None = None,
    taken_in: Mapping[str, Update] = MappingProxyType({}),
) -> Update | None:
    """Return what both were made from: as the files tell, from a backup copy, or a version that both keep.

    ``saved`` is what the file says that was ``seen``: where the copy was made from it, that is it.
    ``taken_in`` is what copies said that were taken in, by their hashes: where somebody went on in one, it is
    that. None where nobody knows any more.
    """
    of_copies = (taken_in[each] for each in theirs.seen.lineage if each in taken_in)
    if (gone_on := next(of_copies, None)) is not None:
        return gone_on
    if saved is not None and seen.lineage[0] in theirs.seen.lineage:
        return saved
    latest: Copy | None = None
    both = (digest for digest in seen.lineage if digest in theirs.seen.lineage)
    for digest in islice(both, MOST_LOOKED_AT):
        found = backup_seen(state_folder, mine.update.id, digest)
        # Of a file that was merged, one of its parents may be named behind what that was made from itself.
        if found is not None and (latest is None or latest.backup.digest in found.made_from):
            latest = found
    return _version_in_both(mine, theirs.weekly) if latest is None else latest.weekly.update


def _version_in_both(mine: Weekly, theirs: Weekly) -> Update | None:
    """Return the last version that both files keep, which both were made from; None where there is none."""
    others = set(theirs.others.values())
    for version in reversed(versions_in(mine.others)):
        is_passed_by = version.reason in (BEFORE_RESTORE, REPLACED)  # what came next did not go on from it
        if not is_passed_by and version.is_readable and _member(mine, version.number) in others:
            try:
                kept = kept_update(mine.others, version.number)[0]
            except Unusable:
                continue
            if kept.template == mine.update.template:
                return replace(kept, id=mine.update.id)
    return None


def _member(weekly: Weekly, number: int) -> bytes:
    return weekly.others.get(member_name(number), b"")
