"""Publishing updates to a folder that grows: their pages, an index by year, and a feed.

The same update again takes the place of what it was. Nothing is written over or removed that the program
did not write, and each file is at any moment the old one or the new one, whole.
"""

import datetime as dt
from collections.abc import Callable, Iterable, Mapping, Sequence
from pathlib import Path

from msgspec import Struct
from msgspec.structs import replace

from update_editor.exporters.archive_pages import (
    FEED,
    INDEX,
    STYLES,
    ArchiveEntry,
    around,
    feed,
    index_page,
    index_styles,
    noon,
    tag_of,
)
from update_editor.exporters.edition import Edition, OutputFile
from update_editor.exporters.page import description, field_text
from update_editor.exporters.page_links import Around, Surroundings, links_to, with_around
from update_editor.exporters.registry import FORMATS
from update_editor.exporters.standing import title_of
from update_editor.exporters.web import export_web
from update_editor.exporters.web_address import FIELD, page_link
from update_editor.model import Unusable
from update_editor.services.archive_record import read_record
from update_editor.services.archive_writing import pages_around, write_changes
from update_editor.services.export_job import ExportOrder, digest_of, edition_for, not_ready, resolved
from update_editor.services.messages import hindrance_sentence
from update_editor.services.readiness import Hindrance
from update_editor.templating.pack import TemplatePack

BESIDE = ("word", "pdf", "large-print", "easy-read")
"""The formats that may lie beside a page."""

Progress = Callable[[int, int, str], bool]
"""Called with the number of updates made, of all, and the title of the last; it returns False to cancel."""


class Published(Struct, frozen=True, kw_only=True):
    """What came of publishing: the last update's page and where it will stand online, if that is known.

    ``left`` are the paths of files that would have changed but are not the program's any more.
    """

    page: Path
    address: str | None
    written: tuple[str, ...]
    left: tuple[str, ...]
    has_feed: bool


class _Made(Struct, frozen=True, kw_only=True):
    """An update on its way into the archive: its page says nothing yet of the updates around it."""

    entry: ArchiveEntry
    page: str
    others: tuple[OutputFile, ...]
    pack: TemplatePack


def publish(
    folder: Path, orders: Sequence[ExportOrder], now: dt.datetime, progress: Progress | None = None
) -> Published:
    """Put updates into an archive's folder, which is made where it is missing.

    The formats of an order are those that lie beside its page, of ``BESIDE``. Whether it is ready is asked
    before, by ``not_ready_to_publish``. All is made before the first
    file is written, so that a failure or a cancel leaves the folder as it was.

    Raises:
        Unusable: changes are open, ``archive-no-date``, ``archive-format``, ``not-ours``, cancelled, or what
            the exporters, ``read_record`` and the file system say.
    """
    record = read_record(folder)
    entries = {each.id: each for each in record.entries}
    made: list[_Made] = []
    for number, order in enumerate(orders):
        one = _made(order, entries, now)
        entries[one.entry.id] = one.entry
        made.append(one)
        if progress is not None and not progress(number + 1, len(orders), one.entry.title):
            raise Unusable("cancelled")
    in_order = tuple(sorted(entries.values(), key=lambda each: (each.date, each.folder)))
    pack, base = made[-1].pack, _base(made[-1].pack)
    record = replace(record, begun=record.begun or now.date())
    tag = record.tag or (tag_of(base, record.begun or now.date()) if base else "")
    files = dict(_files(made, in_order)) | _files_of_all(pack, in_order, base, tag)
    updated = replace(record, entries=in_order, tag=tag)
    neighbours, left = pages_around(folder, record, updated, pack, {one.entry.id for one in made})
    old = record.files_of({one.entry.id for one in made})
    stale = tuple(path for path in old if path not in files)
    written, kept = write_changes(folder, record, updated, files | neighbours, stale)
    last = entries[made[-1].entry.id]
    return Published(
        page=folder.absolute() / last.link.address,
        address=_address(base, last.folder),
        written=written,
        left=(*left, *kept),
        has_feed=base is not None,
    )


def _files_of_all(
    pack: TemplatePack, entries: tuple[ArchiveEntry, ...], base: str | None, tag: str
) -> dict[str, bytes]:
    """Return by path what tells of all updates: the index, its styles, and a feed where it has addresses."""
    files = {INDEX: index_page(pack, entries, base is not None).encode(), STYLES: index_styles(pack).encode()}
    return files if base is None else {**files, FEED: feed(pack, entries, base, tag)}


def not_ready_to_publish(order: ExportOrder, now: dt.datetime) -> tuple[Hindrance, ...]:
    """Return what holds an update back from the archive.

    Raises:
        Unusable: ``open-changes``; ``not-ready`` where the order is strict.
    """
    held = not_ready(replace(order, formats=("web", *order.formats)), now)
    if order.strict and held:
        raise Unusable("not-ready", reasons="; ".join(map(hindrance_sentence, held)))
    return held


def _made(order: ExportOrder, entries: Mapping[str, ArchiveEntry], now: dt.datetime) -> _Made:
    for name in order.formats:
        if name not in BESIDE:
            raise Unusable("archive-format", name=name, names=", ".join(BESIDE))
    update = resolved(order.weekly.update, order.changes)
    if update.date is None:
        raise Unusable("archive-no-date")
    edition = edition_for(update, order.weekly, order.pack, FORMATS["web"])
    before = entries.get(update.id)
    folder = _folder_for(update.date, before, entries.values())
    beside = tuple(
        output
        for name in dict.fromkeys(order.formats)
        for output in FORMATS[name].export(
            replace(edition_for(update, order.weekly, order.pack, FORMATS[name]), word=order.word)
        )
    )
    surroundings = Surroundings(
        address=_own_address(edition) or _address(_base(order.pack), folder),
        formats=links_to(beside, order.pack.words),
        around=Around(),
    )
    page, *others = export_web(edition, surroundings)
    words = digest_of(page.data)
    is_same = before is not None and before.words == words
    entry = ArchiveEntry(
        id=update.id,
        folder=folder,
        date=update.date,
        title=title_of(edition),
        summary=description(edition.update),
        updated=noon(update.date) if before is None else before.updated if is_same else now,
        words=words,
    )
    placed = (_placed(each, folder) for each in (*others, *beside))
    return _Made(entry=entry, page=page.data.decode(), others=tuple(placed), pack=order.pack)


def _placed(output: OutputFile, folder: str) -> OutputFile:
    """Return a file of an output with its place in an update's folder."""
    return OutputFile(f"{folder}/{output.path.removeprefix('web/')}", output.data)


def _folder_for(date: dt.date, before: ArchiveEntry | None, others: Iterable[ArchiveEntry]) -> str:
    """Return the folder of an update: that of its day, with a number where another update has it."""
    if before is not None and before.date == date:
        return before.folder
    taken = {each.folder for each in others if each is not before}
    names = (date.isoformat(), *(f"{date.isoformat()}-{number}" for number in range(2, len(taken) + 3)))
    return next(name for name in names if name not in taken)


def _base(pack: TemplatePack) -> str | None:
    return page_link(pack.organisation.updates)


def _own_address(edition: Edition) -> str | None:
    return page_link(field_text(edition.update, FIELD))


def _address(base: str | None, folder: str) -> str | None:
    return None if base is None else f"{base.rstrip('/')}/{folder}/"


def _files(made: Sequence[_Made], entries: Sequence[ArchiveEntry]) -> Iterable[tuple[str, bytes]]:
    places = {each.id: place for place, each in enumerate(entries)}
    for one in made:
        stands = around(entries, places[one.entry.id], one.pack)
        page = with_around(one.page, stands, one.pack.words)
        yield one.entry.link.address, page.encode()
        for output in one.others:
            yield output.path, output.data
