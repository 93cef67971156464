"""An edition as the Jinja2 files of a pack are given it: ready pieces of HTML and how they belong together.

Email and web page are made from this. Sections without content have no heading, what is empty is left out,
and headings never skip a level.
"""

import re
from collections.abc import Callable, Iterable, Iterator, Mapping
from typing import Any

from markupsafe import Markup, escape
from msgspec import Struct
from msgspec.structs import replace

from update_editor.exporters.edition import Edition
from update_editor.exporters.flow import Illustration, find_picture
from update_editor.exporters.pictures import credit_of, description_of
from update_editor.exporters.printable import one_line, printable
from update_editor.exporters.standing import logo_of, other_formats, title_of
from update_editor.markup.html_out import blocks_html, line_html
from update_editor.markup.spans import stripped
from update_editor.model import (
    Bullets,
    Item,
    Items,
    Line,
    Message,
    RichText,
    Section,
    Update,
    closing_follows,
    line_text,
    text_of,
)
from update_editor.model.visible import is_blank
from update_editor.templating.dates import long_date
from update_editor.templating.pack import SectionKind

LONGEST_DESCRIPTION = 110
"""How many characters of the message stand in for a preview text that nobody has written."""

PictureAddress = Callable[[Illustration], str]
"""Gives the address under which a page finds a picture."""


class PictureView(Struct, frozen=True, kw_only=True):
    """A picture of a page; ``width`` and ``height`` are its pixels, 0 where not known."""

    address: str
    alt: str
    width: int
    height: int
    credit: str


class ItemView(Struct, frozen=True, kw_only=True):
    """An item of a page; ``level`` is that of its heading, which may be empty."""

    anchor: str
    heading: Markup
    level: int
    picture: PictureView | None
    body: Markup


class SectionView(Struct, frozen=True, kw_only=True):
    """A section of a page. Of ``body``, ``items`` and ``bullets`` it has what its kind has.

    ``heading`` is of the page's top level, and may be empty; ``closing`` stands behind the first message.
    """

    anchor: str
    kind: SectionKind
    heading: Markup
    body: Markup = Markup("")
    items: tuple[ItemView, ...] = ()
    bullets: tuple[Markup, ...] = ()
    closing: Markup = Markup("")


class Entry(Struct, frozen=True, kw_only=True):
    """A line of the list “In this update”, with those inside it."""

    anchor: str
    text: str
    entries: tuple["Entry", ...] = ()


def page_values(edition: Edition, picture_address: PictureAddress) -> dict[str, Any]:
    """Return all that a page of the pack is given, but for its styles; a section's heading is an ``h2``.

    Raises:
        Unusable: where the pack's line about other formats can't be read.
    """
    update, pack = edition.update, edition.pack
    title = title_of(edition)
    sections = section_views(edition, picture_address)
    logo = logo_of(pack)
    closed = any(isinstance(section, Message) for section in update.sections)
    return {
        "address": pack.organisation.address,
        "closing": Markup("") if closed else rich_text_html(update.closing, 2),
        "colours": pack.colours,
        "contents": contents_of(sections),
        "date": update.date,
        "description": description(update),
        "direction": pack.direction,
        "heading": _dated(title, update),
        "language": pack.language,
        "logo": None if logo is None else _picture(logo, picture_address),
        "opening": rich_text_html(update.opening, 2),
        "organisation": pack.organisation.name,
        "other_formats": rich_text_html(other_formats(pack), 2),
        "sections": sections,
        "title": title,
        "words": pack.words,
    }


def item_anchors(update: Update) -> Mapping[tuple[str, str], str]:
    """Return the name of each item's place on the page, by the ids of its section and its own."""
    anchors = _Anchors()
    found = {}
    for section in update.sections:
        anchors.new("section", section.id)
        for item in section.items if isinstance(section, Items) else ():
            found[section.id, item.id] = anchors.new("item", item.id)
    return found


def field_text(update: Update, field_id: str) -> str:
    """Return what the update says in one of the template's fields, in one line."""
    text = next((field.text for field in update.fields if field.id == field_id), "")
    return "" if is_blank(text) else one_line(text)


def description(update: Update) -> str:
    """Return the preview text, or the first words of the message where nobody has written one."""
    written = field_text(update, "preheader")
    if written:
        return written
    bodies = [section.body for section in update.sections if isinstance(section, Message)]
    texts = (text_of(body) for body in (*bodies, update.opening))
    return _beginning(one_line(next((text for text in texts if not is_blank(text)), "")))


def _beginning(text: str) -> str:
    if len(text) <= LONGEST_DESCRIPTION:
        return text
    words = text[:LONGEST_DESCRIPTION].rpartition(" ")[0] or text[: LONGEST_DESCRIPTION - 1]
    return words.rstrip(" ,;:–—-") + "…"


def section_views(edition: Edition, picture_address: PictureAddress, top: int = 2) -> tuple[SectionView, ...]:
    """Return the sections that say something; ``top`` is the level of their headings."""
    anchors = _Anchors()
    views = (_section(section, edition, anchors, picture_address, top) for section in edition.update.sections)
    return tuple(view for view in views if view.body or view.items or view.bullets or view.closing)


def _section(
    section: Section, edition: Edition, anchors: "_Anchors", picture_address: PictureAddress, top: int
) -> SectionView:
    view = SectionView(
        anchor=anchors.new("section", section.id), kind="message", heading=_line(section.heading)
    )
    level = top + 1 if view.heading else top
    if isinstance(section, Message):
        view = replace(view, body=rich_text_html(section.body, level))
    elif isinstance(section, Items):
        items = tuple(_items(section, level, edition, anchors, picture_address))
        view = replace(view, kind="items", items=items)
    elif isinstance(section, Bullets):
        bullets = tuple(filter(None, (_line(bullet.spans) for bullet in section.bullets)))
        view = replace(view, kind="bullets", bullets=bullets)
    if not (view.body or view.items or view.bullets):
        view, level = replace(view, heading=Markup("")), top
    if closing_follows(edition.update, section):
        view = replace(view, closing=rich_text_html(edition.update.closing, level))
    return view


def _items(
    section: Items, level: int, edition: Edition, anchors: "_Anchors", picture_address: PictureAddress
) -> Iterator[ItemView]:
    for item in section.items:
        view = _item(item, level, edition, anchors, picture_address)
        if view.heading or view.body or view.picture:
            yield view


def _item(
    item: Item, level: int, edition: Edition, anchors: "_Anchors", picture_address: PictureAddress
) -> ItemView:
    heading = _line(item.heading)
    illustration = find_picture(edition, item.picture)
    return ItemView(
        anchor=anchors.new("item", item.id),
        heading=heading,
        level=level,
        picture=None if illustration is None else _picture(illustration, picture_address),
        body=rich_text_html(item.body, level + 1 if heading else level),
    )


def _picture(illustration: Illustration, picture_address: PictureAddress) -> PictureView:
    picture = illustration.picture
    return PictureView(
        address=picture_address(illustration),
        alt=description_of(picture) or "",
        width=picture.width if picture.height else 0,
        height=picture.height if picture.width else 0,
        credit=credit_of(picture),
    )


def _line(spans: Line) -> Markup:
    """Return a heading or bullet as HTML, without the spaces round it: they would set it out of line."""
    if is_blank(line_text(spans)):
        return Markup("")
    return Markup(printable(line_html(stripped(spans))))  # noqa: S704 - html_out escapes


def rich_text_html(blocks: RichText, heading_level: int) -> Markup:
    """Return rich text as a page has it; its sub-headings are of this level.

    Raises:
        Unusable: ``nested-too-deeply``.
    """
    return Markup(printable(blocks_html(blocks, heading_level)))  # noqa: S704 - html_out escapes


def _dated(title: str, update: Update) -> Markup:
    """Return the title with its date, where it says it, marked as one."""
    words = long_date(update.date) if update.date else ""
    if update.date is None or words not in title:
        return escape(title)
    before, _, after = title.partition(words)
    time = Markup('<time datetime="{}">{}</time>').format(update.date.isoformat(), words)
    return escape(before) + time + escape(after)


def contents_of(sections: Iterable[SectionView]) -> tuple[Entry, ...]:
    """Return the list “In this update”: headed sections and their items; items of a section without one."""
    entries: list[Entry] = []
    for section in sections:
        items = tuple(
            Entry(anchor=item.anchor, text=_plain(item.heading)) for item in section.items if item.heading
        )
        if section.heading:
            entries.append(Entry(anchor=section.anchor, text=_plain(section.heading), entries=items))
        else:
            entries += items
    return tuple(entries)


def _plain(html: Markup) -> str:
    return one_line(html.replace("<br>", " ").striptags())


class _Anchors:
    """Names for the places of one page: from ids, safe in an address, none given twice."""

    def __init__(self) -> None:
        self._given: set[str] = set()

    def new(self, kind: str, given_id: str) -> str:
        """Return the name for the section or item with this id."""
        name = anchor = f"{kind}-{re.sub(r'[^A-Za-z0-9_-]+', '-', given_id)}"
        number = 1
        while anchor in self._given:
            number += 1
            anchor = f"{name}-{number}"
        self._given.add(anchor)
        return anchor
