"""What an archive of updates has besides their own pages: an index by year, and a feed (Atom, RFC 4287)."""

import datetime as dt
from collections.abc import Sequence
from itertools import groupby
from urllib.parse import quote, urlsplit

from msgspec import Struct

from update_editor.exporters.pack_files import with_shipped_files
from update_editor.exporters.page_links import Around, PageLink
from update_editor.exporters.printable import one_line, printable
from update_editor.templating.contract import ARCHIVE_PAGE, WEB_STYLES
from update_editor.templating.dates import long_date
from update_editor.templating.pack import TemplatePack
from update_editor.templating.rendering import render_file

INDEX, FEED, STYLES = "index.html", "feed.xml", "assets/page.css"
MOST_IN_FEED = 50
_ATOM = "http://www.w3.org/2005/Atom"
_LANGUAGE = "{http://www.w3.org/XML/1998/namespace}lang"


class ArchiveEntry(Struct, frozen=True, kw_only=True):
    """An update of an archive: its id, its folder there, and what the index and the feed say of it.

    ``updated`` is when its words last became others; at first, the noon of its day. ``words`` is the digest
    of its page without the updates around it.
    """

    id: str
    folder: str
    date: dt.date
    title: str
    summary: str
    updated: dt.datetime
    words: str = ""

    @property
    def link(self) -> PageLink:
        """The way to it from the index."""
        return PageLink(self.title, f"{self.folder}/{INDEX}")


class Year(Struct, frozen=True):
    """A year of the index, the latest update first."""

    year: int
    entries: tuple["IndexRow", ...]


class IndexRow(Struct, frozen=True, kw_only=True):
    """A line of the index; ``date`` is empty where the title says it."""

    address: str
    title: str
    date: str
    day: str
    summary: str


def around(entries: Sequence[ArchiveEntry], place: int, pack: TemplatePack) -> Around:
    """Return what stands around an entry; ``entries`` are in the order of their days."""
    earlier = entries[place - 1].link if place else None
    later = entries[place + 1].link if place + 1 < len(entries) else None
    return Around(_from_inside(earlier), _from_inside(later), PageLink(pack.words.updates, f"../{INDEX}"))


def _from_inside(link: PageLink | None) -> PageLink | None:
    return None if link is None else PageLink(link.words, f"../{link.address}")


def index_page(pack: TemplatePack, entries: Sequence[ArchiveEntry], has_feed: bool) -> str:
    """Return the page that lists all updates by year, the latest first.

    Raises:
        Unusable: ``template-render`` where the pack's page is broken.
    """
    latest_first = sorted(entries, key=lambda each: (each.date, each.folder), reverse=True)
    years = groupby(latest_first, key=lambda each: each.date.year)
    values = {
        "address": pack.organisation.address,
        "direction": pack.direction,
        "feed": FEED if has_feed else None,
        "language": pack.language,
        "organisation": pack.organisation.name,
        "styles": STYLES,
        "words": pack.words,
        "years": tuple(Year(year, tuple(map(_row, group))) for year, group in years),
    }
    return render_file(with_shipped_files(pack), ARCHIVE_PAGE, values)


def index_styles(pack: TemplatePack) -> str:
    """Return the style sheet of the index.

    Raises:
        Unusable: ``template-render``.
    """
    return render_file(pack, WEB_STYLES, {"colours": pack.colours})


def _row(entry: ArchiveEntry) -> IndexRow:
    date = long_date(entry.date)
    return IndexRow(
        address=entry.link.address,
        title=entry.title,
        date="" if date in entry.title else date,
        day=entry.date.isoformat(),
        summary=entry.summary,
    )


def tag_of(base: str, begun: dt.date) -> str:
    """Return the beginning of the feed's ids (RFC 4151): whose they are, and since when."""
    host = urlsplit(base).hostname or "localhost"
    return f"tag:{host.encode('idna').decode() if not host.isascii() else host},{begun.isoformat()}:"


def feed(pack: TemplatePack, entries: Sequence[ArchiveEntry], base: str, tag: str) -> bytes:
    """Return the feed of the latest updates; ``base`` is where the archive stands online."""
    from lxml import etree

    root = etree.fromstring(f'<feed xmlns="{_ATOM}"/>')
    root.set(_LANGUAGE, pack.language)
    latest = sorted(entries, key=lambda each: (each.date, each.folder), reverse=True)[:MOST_IN_FEED]
    changed = max((each.updated for each in latest), default=dt.datetime(1970, 1, 1, tzinfo=dt.UTC))
    home = base.rstrip("/")

    def add(parent: etree._Element, name: str, words: str = "", **attributes: str) -> etree._Element:
        element = etree.SubElement(parent, f"{{{_ATOM}}}{name}", attributes)
        element.text = _in_xml(words) or None
        return element

    add(root, "id", f"{tag}updates")
    add(root, "title", pack.organisation.name or pack.words.updates)
    add(root, "updated", _moment(changed))
    add(root, "link", rel="self", href=f"{home}/{FEED}")
    add(root, "link", rel="alternate", href=f"{home}/{INDEX}", type="text/html")
    add(add(root, "author"), "name", pack.organisation.name or pack.name)
    for each in latest:
        entry = add(root, "entry")
        add(entry, "id", f"{tag}{quote(each.id, safe='')}")
        add(entry, "title", each.title)
        add(entry, "link", rel="alternate", href=f"{home}/{each.link.address}", type="text/html")
        add(entry, "published", _moment(noon(each.date)))
        add(entry, "updated", _moment(each.updated))
        add(entry, "summary", each.summary)
    data: bytes = etree.tostring(root, xml_declaration=True, encoding="utf-8", pretty_print=True)
    return data


def noon(day: dt.date) -> dt.datetime:
    """Return the noon of a day."""
    return dt.datetime.combine(day, dt.time(12), dt.UTC)


def _moment(moment: dt.datetime) -> str:
    return moment.astimezone(dt.UTC).strftime("%Y-%m-%dT%H:%M:%SZ")


def _in_xml(words: str) -> str:
    return one_line(printable(words))
