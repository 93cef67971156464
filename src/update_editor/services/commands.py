"""What a person can do to an update: pure functions from an update to the next one.

The window and the command line ask for these; ``Session.do`` runs one, and undo brings the old value back.
"""

from typing import Any, TypeVar

from msgspec.structs import replace

from update_editor.model import (
    Bullet,
    Bullets,
    Field,
    Item,
    Items,
    Line,
    LineRegion,
    Picture,
    RichText,
    Section,
    TextRegion,
    Unusable,
    Update,
    new_id,
    with_region,
)

_Entry = TypeVar("_Entry", Item, Bullet)


def set_text(update: Update, where: str, blocks: RichText) -> Update:
    """Return the update with other paragraphs at an address."""
    return with_region(update, TextRegion(where, blocks))


def set_line(update: Update, where: str, spans: Line) -> Update:
    """Return the update with another line (a heading, a bullet, the title) at an address."""
    return with_region(update, LineRegion(where, spans))


def add_item(update: Update, section_id: str, item: Item, after: str | None = None) -> Update:
    """Return the update with an item behind another, or first where ``after`` is None."""
    section = items_section(update, section_id)
    return _with_section(update, replace(section, items=_inserted(section.items, item, after)))


def remove_item(update: Update, section_id: str, item_id: str) -> Update:
    """Return the update without an item, and without its picture where nothing else uses it."""
    section = items_section(update, section_id)
    removed = _with_section(update, replace(section, items=_without(section.items, item_id)))
    return without_pictures_given_up(update, removed)


def move_item(update: Update, section_id: str, item_id: str, after: str | None) -> Update:
    """Return the update with an item moved behind another of its section, or first."""
    section = items_section(update, section_id)
    item = find_item(update, section_id, item_id)
    return _with_section(
        update, replace(section, items=_inserted(_without(section.items, item_id), item, after))
    )


def set_item(update: Update, section_id: str, item_id: str, **details: Any) -> Update:
    """Return the update with other details (status, audience, picture …) of an item."""
    section = items_section(update, section_id)
    find_item(update, section_id, item_id)
    items = tuple(replace(item, **details) if item.id == item_id else item for item in section.items)
    return _with_section(update, replace(section, items=items))


def set_bullets(update: Update, section_id: str, bullets: tuple[Bullet, ...]) -> Update:
    """Return the update with other bullets in a section: its list was edited as one text."""
    return _with_section(update, replace(bullets_section(update, section_id), bullets=bullets))


def set_field(update: Update, field_id: str, text: str) -> Update:
    """Return the update with another value of a template's field."""
    others = tuple(field for field in update.fields if field.id != field_id)
    return replace(update, fields=(*others, Field(id=field_id, text=text)))


def set_item_picture(update: Update, section_id: str, item_id: str, picture: Picture | None) -> Update:
    """Return the update with an item's picture added, replaced or taken away."""
    pictures = update.pictures
    if picture is not None:
        pictures = (*(each for each in pictures if each.id != picture.id), picture)
    updated = set_item(update, section_id, item_id, picture=None if picture is None else picture.id)
    return without_pictures_given_up(update, replace(updated, pictures=pictures))


def describe_picture(update: Update, picture_id: str, alt: str, *, decorative: bool) -> Update:
    """Return the update with another description of a picture, or the word that it needs none."""
    pictures = tuple(
        replace(picture, alt=alt, decorative=decorative) if picture.id == picture_id else picture
        for picture in update.pictures
    )
    return replace(update, pictures=pictures)


def new_item(heading: Line = (), body: RichText = ()) -> Item:
    """Return an item with an id of its own."""
    return Item(id=new_id(), heading=heading, body=body)


def items_section(update: Update, section_id: str) -> Items:
    """Return an items section.

    Raises:
        Unusable: ``no-such-place`` where the update has no items section of that id.
    """
    section = next((each for each in update.sections if each.id == section_id), None)
    if not isinstance(section, Items):
        raise Unusable("no-such-place", where=section_id)
    return section


def bullets_section(update: Update, section_id: str) -> Bullets:
    """Return a bullets section.

    Raises:
        Unusable: ``no-such-place`` where the update has no bullets section of that id.
    """
    section = next((each for each in update.sections if each.id == section_id), None)
    if not isinstance(section, Bullets):
        raise Unusable("no-such-place", where=section_id)
    return section


def find_item(update: Update, section_id: str, item_id: str) -> Item:
    """Return an item.

    Raises:
        Unusable: ``no-such-place`` where the section has no such item.
    """
    for item in items_section(update, section_id).items:
        if item.id == item_id:
            return item
    raise Unusable("no-such-place", where=f"{section_id}/{item_id}")


def without_pictures_given_up(before: Update, after: Update) -> Update:
    """Return ``after`` without the pictures that ``before`` used and it does not.

    Kept in the file they would go round unseen, also one that was removed because somebody objected.
    """
    given_up = used_pictures(before) - used_pictures(after)
    return replace(after, pictures=tuple(each for each in after.pictures if each.id not in given_up))


def used_pictures(update: Update) -> frozenset[str]:
    """Return the ids of the pictures that an item, one for next week too, or an easy-read statement shows."""
    in_items = (
        item.picture for section in update.sections if isinstance(section, Items) for item in section.items
    )
    for_next_week = (item.picture for item in update.held_over)
    in_statements = (
        statement.picture.id
        for unit in update.easy_read
        for statement in unit.statements
        if statement.picture is not None
    )
    return frozenset(each for each in (*in_items, *for_next_week, *in_statements) if each is not None)


def _with_section(update: Update, section: Section) -> Update:
    sections = tuple(section if each.id == section.id else each for each in update.sections)
    return replace(update, sections=sections)


def _without(entries: tuple[_Entry, ...], entry_id: str) -> tuple[_Entry, ...]:
    return tuple(entry for entry in entries if entry.id != entry_id)


def _inserted(entries: tuple[_Entry, ...], entry: _Entry, after: str | None) -> tuple[_Entry, ...]:
    ids = [each.id for each in entries]
    result = list(entries)
    result.insert(ids.index(after) + 1 if after in ids else 0, entry)
    return tuple(result)
