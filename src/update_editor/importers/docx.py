"""A Word file becomes an update, its tracked changes and comments with it."""

import datetime as dt
from collections.abc import Mapping, Sequence

from msgspec.structs import replace

from update_editor.importers.dates import stated_date
from update_editor.importers.imported import Imported, ItemPicture, Note
from update_editor.importers.parts import parts_of
from update_editor.importers.sections import rich_text
from update_editor.importers.structure import structured
from update_editor.importers.word_breaks import with_own_marks, without_blanks
from update_editor.importers.word_tags import Place, Restored, tagged
from update_editor.markup.autolink import with_links
from update_editor.markup.markers import with_lists
from update_editor.markup.source import Source, SourceBlock
from update_editor.model import (
    Block,
    Comment,
    Items,
    Message,
    Unusable,
    Update,
    line_text,
    new_id,
)
from update_editor.ooxml.document import Document, InlinePicture
from update_editor.ooxml.reading import read_docx
from update_editor.review.anchors import Anchor, anchors
from update_editor.review.comments import LONGEST_QUOTE
from update_editor.review.normalise import normalised
from update_editor.templating.pack import TemplatePack

_NO_MATTER = frozenset(("control", "header"))
"""What can't be kept and need not be looked at."""
_LONGEST_DATED = 3
"""How many paragraphs at the start may state the date."""


def import_docx(data: bytes, pack: TemplatePack, date: dt.date | None = None) -> Imported:
    """Return the update that a Word file holds, its pictures not yet among those of the update.

    Its headings are matched with the template's sections; where none does, all of it is the message.

    Raises:
        Unusable: ``no-text``; whatever ``ooxml.reading.read_docx`` refuses.
    """
    document = read_docx(data)
    blocks = with_own_marks(without_blanks(document.blocks))
    if not blocks:
        raise Unusable("no-text")
    headings = {each.block.id: each.heading for each in document.paragraphs}
    source = with_lists(tagged(blocks, headings))
    imported = structured(Source(blocks=source), pack, date) if parts_of(source, pack)[1] else None
    whole = imported or _as_message(source, pack, date)
    restored = Restored(blocks)
    update = restored.update(whole.update)
    places = _places(document, blocks, restored)
    comments = tuple(_placed(each, places.get(each.where)) for each in document.comments)
    update = _on_words(normalised(replace(update, comments=comments)))
    found, has_others = _item_pictures(document.pictures, places, update)
    copy = [Note("review-copy")] if document.manifest is not None else []
    lost = [Note(f"left-out-{code}", {}, code not in _NO_MATTER) for code in document.left_out]
    lost += [Note(code) for code in restored.lost]
    if has_others and "picture" not in document.left_out:
        lost.append(Note("left-out-picture"))
    return Imported(update, (*copy, *whole.notes, *lost), found)


def _as_message(source: tuple[SourceBlock, ...], pack: TemplatePack, date: dt.date | None) -> Imported:
    """Return an update whose message is all of a source; the other sections are empty."""
    linked = tuple(replace(block, spans=with_links(block.spans)) for block in source)
    sections = [spec.empty() for spec in pack.sections]
    first = next((at for at, each in enumerate(sections) if isinstance(each, Message)), None)
    if first is None:
        sections.insert(0, Message(id=new_id(), body=rich_text(linked)))
    else:
        sections[first] = Message(id=sections[first].id, body=rich_text(linked))
    dated = (stated_date(line_text(block.spans)) for block in source[:_LONGEST_DATED])
    date = date or next((each for each in dated if each), None)
    return Imported(Update(id=new_id(), template=pack.id, date=date, sections=tuple(sections)))


def _places(document: Document, blocks: Sequence[Block], restored: Restored) -> dict[str, Place]:
    """Return where each paragraph of a file came to stand, by its id.

    One that says nothing is not in the update: what stands there goes to the paragraph before it, or, at the
    start, to the first.
    """
    numbers = {block.id: number for number, block in enumerate(blocks)}
    found: dict[str, Place] = {}
    before = 0
    for paragraph in document.paragraphs:
        before = numbers.get(paragraph.block.id, before)
        if before in restored.places:
            found[paragraph.block.id] = restored.places[before]
    return found


def _placed(comment: Comment, place: Place | None) -> Comment:
    return comment if place is None else replace(comment, where=place.on, place=place.where)


def _on_words(update: Update) -> Update:
    """Return the update with each comment at the place where its words begin."""
    found = anchors(update)
    comments = tuple(_at(each, found.get(each.id)) for each in update.comments)
    return replace(update, comments=comments)


def _at(comment: Comment, anchor: Anchor | None) -> Comment:
    if anchor is None:
        return comment
    on = anchor.block or _entry_of(anchor.where)
    return replace(comment, where=on, place=anchor.where, quote=anchor.words[:LONGEST_QUOTE])


def _entry_of(where: str) -> str:
    """Return the id of the item or bullet whose line an address is of; the address where none is."""
    _, _, rest = where.partition("/")
    return rest.removesuffix("/heading") if rest not in ("", "heading") else where


def _item_pictures(
    pictures: Sequence[InlinePicture], places: Mapping[str, Place], update: Update
) -> tuple[tuple[ItemPicture, ...], bool]:
    """Return the first picture of each item, and whether there are others."""
    items = {item.id for section in update.sections if isinstance(section, Items) for item in section.items}
    found: dict[str, ItemPicture] = {}
    for each in pictures:
        place = places.get(each.block)
        parts = place.where.split("/") if place is not None else []
        if len(parts) > 1 and parts[1] in items:
            picture = ItemPicture(item=parts[1], data=each.data, alt=each.alt, decorative=each.decorative)
            found.setdefault(parts[1], picture)
    return tuple(found.values()), len(found) < len(pictures)
