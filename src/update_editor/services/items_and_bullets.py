"""Turning a bullet into an item, and an item into a bullet."""

from msgspec.structs import replace

from update_editor.markup.spans import stripped, together
from update_editor.model import (
    Block,
    Bullet,
    Bullets,
    Item,
    Line,
    Unusable,
    Update,
    joined,
    line_text,
    new_id,
)
from update_editor.model.visible import is_blank
from update_editor.services import commands
from update_editor.services.item_commands import Made, first_items_section

LONGEST_HEADING = 12
"""Words of a bullet that can become an item's heading; a longer one becomes its text."""


def bullet_to_item(update: Update, section_id: str, bullet_id: str) -> Made:
    """Return the update with a bullet as the last item of the first section of items.

    A few plain words become its heading, and the item waits for its text; else they are the text of a draft.

    Raises:
        Unusable: ``no-such-place``, ``no-items-section``.
    """
    bullets = commands.bullets_section(update, section_id).bullets
    bullet = next((each for each in bullets if each.id == bullet_id), None)
    if bullet is None:
        raise Unusable("no-such-place", where=f"{section_id}/{bullet_id}")
    target = first_items_section(update)
    item = _item_of(bullet)
    staying = tuple(each for each in bullets if each.id != bullet_id)
    updated = commands.set_bullets(update, section_id, staying)
    last = target.items[-1].id if target.items else None
    return Made(update=commands.add_item(updated, target.id, item, last), id=item.id)


def item_to_bullet(update: Update, section_id: str, item_id: str) -> Made:
    """Return the update with an item as the last bullet of the first section of bullets.

    Raises:
        Unusable: ``no-bullets-section``; ``only-for-some`` or ``not-yet`` where everybody would read at once
            what is for some, or for later.
    """
    item = commands.find_item(update, section_id, item_id)
    target = next((each for each in update.sections if isinstance(each, Bullets)), None)
    if target is None:
        raise Unusable("no-bullets-section")
    if item.audience != "everyone":
        raise Unusable("only-for-some")
    if item.not_before is not None:
        raise Unusable("not-yet")
    bullet = Bullet(id=new_id(), spans=_as_one_line(item), insertion=item.insertion, deletion=item.deletion)
    removed = commands.remove_item(update, section_id, item_id)
    updated = commands.set_bullets(removed, target.id, (*target.bullets, bullet))
    return Made(update=updated, id=bullet.id, left_out=_not_in_a_bullet(item))


def _item_of(bullet: Bullet) -> Item:
    text = line_text(bullet.spans)
    is_plain = not any(span.bold or span.italic or span.link for span in bullet.spans)
    item = Item(id=new_id(), insertion=bullet.insertion, deletion=bullet.deletion)
    if is_plain and "\n" not in text and len(text.split()) <= LONGEST_HEADING:
        heading = stripped(stripped(bullet.spans), ".")
        return replace(item, heading=heading, status="waiting")
    return replace(item, body=(Block(id=new_id(), spans=bullet.spans),), status="draft")


def _as_one_line(item: Item) -> Line:
    """Return an item's words as a line: the heading, a colon, and its paragraphs one behind the other."""
    written = [each.spans for each in item.body if not is_blank(line_text(each.spans))]
    body = together(written, " ")
    flat = joined(replace(span, text=span.text.replace("\n", " ")) for span in body)
    if is_blank(line_text(item.heading)):
        return flat
    return together((item.heading, flat), ": ") if flat else item.heading


def _not_in_a_bullet(item: Item) -> tuple[str, ...]:
    picture = ("bullet-without-picture",) if item.picture is not None else ()
    details = ("bullet-without-details",) if item.contributor or item.due or item.people else ()
    return (*picture, *details)
