"""Getting an archive's files into its folder: only those that differ, only over those that are its own."""

import tempfile
from collections.abc import Collection, Mapping
from contextlib import suppress
from pathlib import Path

from msgspec.structs import replace

from update_editor.exporters.archive_pages import around
from update_editor.exporters.page_links import with_around
from update_editor.model import Unusable
from update_editor.services.archive_record import RECORD, ArchiveRecord, contents, inside, write_record
from update_editor.services.export_job import digest_of
from update_editor.storage import as_unusable
from update_editor.templating.pack import TemplatePack


def pages_around(
    folder: Path, before: ArchiveRecord, after: ArchiveRecord, pack: TemplatePack, made: Collection[str]
) -> tuple[dict[str, bytes], tuple[str, ...]]:
    """Return the pages whose earlier or later update is another than before, and those that must be left.

    What somebody changed by hand is left as it is, and so is what is gone.

    Raises:
        Unusable: one can't be read.
    """
    stood = {each.id: around(before.entries, place, pack) for place, each in enumerate(before.entries)}
    pages: dict[str, bytes] = {}
    left: list[str] = []
    for place, each in enumerate(after.entries):
        stands = around(after.entries, place, pack)
        if each.id in made or stood.get(each.id) == stands:
            continue
        path = each.link.address
        try:
            data = contents(inside(folder, path))
        except FileNotFoundError:
            continue
        except OSError as error:
            raise as_unusable(error) from error
        page = _own_page(data, (before.files.get(path), before.coming.get(path)))
        if page is None:
            left.append(path)
        else:
            pages[path] = with_around(page, stands, pack.words).encode()
    return pages, tuple(left)


def _own_page(data: bytes | None, digests: Collection[str | None]) -> str | None:
    """Return a page that the program wrote, which has one of the digests; None where somebody else did."""
    if data is None or digest_of(data) not in digests:
        return None
    try:
        return data.decode()
    except UnicodeDecodeError:  # the record says that it is ours, but no page of ours is so
        return None


def write_changes(
    folder: Path,
    before: ArchiveRecord,
    after: ArchiveRecord,
    files: Mapping[str, bytes],
    stale: Collection[str],
) -> tuple[tuple[str, ...], tuple[str, ...]]:
    """Write the files that differ, remove those that are stale; return what was written and what was left.

    What is coming is noted first: after a power cut in the middle, the next call knows what is its own.

    Raises:
        Unusable: ``not-ours`` where a file would be written over that is not the program's; it can't be
            written there.
    """
    changed = {path: data for path, data in files.items() if _differs(inside(folder, path), data)}
    strangers = tuple(path for path in changed if not before.is_own(folder, path))
    if strangers:
        raise Unusable("not-ours", names=", ".join(strangers), paths=strangers)
    digests = {path: digest_of(data) for path, data in files.items()}
    known = {path: digest for path, digest in before.files.items() if path not in stale}
    final = replace(after, files=known | digests, coming={})
    if not changed and not stale and final == before:
        return (), ()
    try:
        folder.mkdir(parents=True, exist_ok=True)
        write_record(folder, replace(before, coming={path: digests[path] for path in changed}))
        _put(folder, changed)
        kept = tuple(path for path in stale if not _removed(folder, before, path))
    except OSError as error:
        raise as_unusable(error) from error
    write_record(folder, final)
    return (*changed, RECORD), kept


def _differs(path: Path, data: bytes) -> bool:
    try:
        return contents(path) != data
    except OSError:
        return True


def _put(folder: Path, files: Mapping[str, bytes]) -> None:
    """Write all beside the archive's files first, then move each into its place."""
    with tempfile.TemporaryDirectory(prefix=".publishing-", dir=folder) as staging:
        staged = []
        for number, (path, data) in enumerate(files.items()):
            waiting = Path(staging, str(number))
            waiting.write_bytes(data)
            staged.append((waiting, inside(folder, path)))
        for waiting, target in staged:
            target.parent.mkdir(parents=True, exist_ok=True)
            waiting.replace(target)


def _removed(folder: Path, before: ArchiveRecord, path: str) -> bool:
    """Remove a file of the program's own, and the folders that are empty then; say whether it is gone."""
    target = inside(folder, path)
    if not before.is_own(folder, path):
        return False
    target.unlink(missing_ok=True)
    for parent in target.parents:
        if parent == folder:
            break
        with suppress(OSError):
            parent.rmdir()
    return True
