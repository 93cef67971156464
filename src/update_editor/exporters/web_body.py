"""What stands between a web page's heading and its foot, as simple HTML for a website's own editor.

It holds headings, paragraphs, lists, quotations, links and, where they have an address, pictures. There is no
class, style or script: the website lays the words out in its own way. An ``id`` is there only where a link of
“In this update” leads to it.
"""

from collections.abc import Iterable, Iterator

from markupsafe import Markup
from msgspec import Struct

from update_editor.exporters.edition import Edition, OutputFile
from update_editor.exporters.flow import Illustration, find_picture
from update_editor.exporters.page import (
    Entry,
    ItemView,
    PictureAddress,
    PictureView,
    SectionView,
    contents_of,
    description,
    rich_text_html,
    section_views,
)
from update_editor.exporters.page_pictures import page_pictures
from update_editor.exporters.pictures import credit_of, description_of
from update_editor.exporters.printable import one_line
from update_editor.exporters.standing import title_of
from update_editor.model import Items, Message, line_text
from update_editor.templating.dates import long_date

FOLDER = "web-body"
BODY, DETAILS = f"{FOLDER}/body.html", f"{FOLDER}/details.txt"


class BodyPicture(Struct, frozen=True, kw_only=True):
    """A picture that goes onto the website by itself.

    ``name`` is that of its file, ``place`` the heading under which it stands. ``alt`` is empty where nobody
    has described it, None where it only decorates.
    """

    name: str
    place: str
    alt: str | None
    credit: str
    data: bytes


def export_web_body(edition: Edition) -> tuple[OutputFile, ...]:
    """Return ``web-body/body.html``, its pictures, and ``details.txt``: what a website asks for beside it.

    Raises:
        Unusable: ``picture-unreadable``, ``nested-too-deeply``.
    """
    pictures = body_pictures(edition)
    return (
        OutputFile(BODY, body_html(edition).encode()),
        OutputFile(DETAILS, _details(edition, pictures).encode()),
        *(OutputFile(f"{FOLDER}/{each.name}", each.data) for each in pictures),
    )


def body_html(edition: Edition, picture_address: PictureAddress | None = None) -> str:
    """Return the body. Pictures are in it where ``picture_address`` says where the website has them.

    Raises:
        Unusable: ``nested-too-deeply``.
    """
    top, with_contents = edition.web.top, edition.web.contents
    sections = section_views(edition, picture_address or _nowhere, top)
    entries = contents_of(sections) if with_contents else ()
    linked = {each.anchor for each in _flat(entries)} if len(entries) > 1 else set()
    has_pictures = picture_address is not None
    parts = [rich_text_html(edition.update.opening, top)]
    if linked:
        parts.append(_contents(edition, entries))
    for section in sections:
        parts += _section(section, linked, top, has_pictures)
    if not any(isinstance(section, Message) for section in edition.update.sections):
        parts.append(rich_text_html(edition.update.closing, top))
    return "\n".join(filter(None, parts)) + "\n"


def body_pictures(edition: Edition) -> tuple[BodyPicture, ...]:
    """Return the pictures of the items, each once, under the heading of the first that shows it.

    Raises:
        Unusable: ``picture-unreadable``.
    """
    files = page_pictures(edition)
    found: dict[str, BodyPicture] = {}
    for section in edition.update.sections:
        for item in section.items if isinstance(section, Items) else ():
            shown = find_picture(edition, item.picture)
            if shown is not None and shown.picture.id not in found:
                file = files[shown.picture.id]
                found[shown.picture.id] = BodyPicture(
                    name=file.name,
                    place=one_line(line_text(item.heading)),
                    alt=description_of(shown.picture),
                    credit=credit_of(shown.picture),
                    data=file.data,
                )
    return tuple(found.values())


def _nowhere(_illustration: Illustration) -> str:
    return ""


def _flat(entries: Iterable[Entry]) -> Iterator[Entry]:
    for entry in entries:
        yield entry
        yield from _flat(entry.entries)


def _contents(edition: Edition, entries: Iterable[Entry]) -> Markup:
    said = Markup("<p><strong>{}</strong></p>\n").format(edition.pack.words.contents)
    return said + _list(entries)


def _list(entries: Iterable[Entry]) -> Markup:
    rows = (
        Markup('<li><a href="#{}">{}</a>{}</li>').format(
            each.anchor, each.text, Markup("\n") + _list(each.entries) if each.entries else ""
        )
        for each in entries
    )
    return Markup("<ul>\n{}\n</ul>").format(Markup("\n").join(rows))


def _section(section: SectionView, linked: set[str], top: int, has_pictures: bool) -> Iterator[Markup]:
    yield _heading(section.heading, top, section.anchor, linked)
    yield section.body
    for item in section.items:
        yield from _item(item, linked, has_pictures)
    if section.bullets:
        rows = Markup("\n").join(Markup("<li>{}</li>").format(each) for each in section.bullets)
        yield Markup("<ul>\n{}\n</ul>").format(rows)
    yield section.closing


def _item(item: ItemView, linked: set[str], has_pictures: bool) -> Iterator[Markup]:
    yield _heading(item.heading, item.level, item.anchor, linked)
    if item.picture is not None and has_pictures:
        yield _figure(item.picture)
    yield item.body


def _heading(words: Markup, level: int, anchor: str, linked: set[str]) -> Markup:
    if not words:
        return Markup("")
    place = Markup(' id="{}"').format(anchor) if anchor in linked else ""
    return Markup("<h{0}{1}>{2}</h{0}>").format(level, place, words)


def _figure(picture: PictureView) -> Markup:
    size = Markup(' width="{}" height="{}"').format(picture.width, picture.height) if picture.width else ""
    image = Markup('<img src="{}" alt="{}"{}>').format(picture.address, picture.alt, size)
    caption = Markup("<figcaption>{}</figcaption>").format(picture.credit) if picture.credit else ""
    return Markup("<figure>{}{}</figure>").format(image, caption)


def _details(edition: Edition, pictures: Iterable[BodyPicture]) -> str:
    """Return what a website asks for beside the body, as plain text."""
    date = edition.update.date
    lines = [
        f"Page title: {title_of(edition)}",
        f"Summary: {description(edition.update)}",
        f"Date: {long_date(date) if date else '—'}",
    ]
    for each in pictures:
        lines += ["", f"Picture: {each.name}", f"Stands under: {each.place or '—'}"]
        lines.append(f"Description: {_described(each.alt)}")
        if each.credit:
            lines.append(f"Credit: {each.credit}")
    return "\n".join(lines) + "\n"


def _described(alt: str | None) -> str:
    if alt is None:
        return "(none: it only decorates; leave the description empty)"
    return alt or "(nobody has written one yet)"
