"""What a person does to whole items: duplicate, split, merge, send to next week, bring back.

Pure functions from an update to the next one, as in ``services.commands``.
"""

from collections.abc import Iterable

from msgspec import Struct
from msgspec.structs import replace

from update_editor.markup.spans import portion
from update_editor.model import (
    Audience,
    Block,
    Item,
    Items,
    Line,
    NamedPerson,
    RichText,
    Status,
    Unusable,
    Update,
    joined,
    line_text,
    new_id,
)
from update_editor.model.visible import is_blank
from update_editor.services import commands
from update_editor.services.readiness import moment

_STATUSES: tuple[Status, ...] = ("waiting", "draft", "ready")


class Made(Struct, frozen=True, kw_only=True):
    """An update, the id of what was made in it, and codes of what could not be kept (``NOTES``)."""

    update: Update
    id: str
    left_out: tuple[str, ...] = ()


def duplicate_item(update: Update, section_id: str, item_id: str) -> Made:
    """Return the update with a copy of an item behind it.

    The copy has ids of its own and shows the same picture. Comments stay with the item that they are about.
    """
    item = commands.find_item(update, section_id, item_id)
    copy = replace(
        item,
        id=new_id(),
        heading=_without_comments(item.heading),
        body=tuple(replace(each, id=new_id(), spans=_without_comments(each.spans)) for each in item.body),
        insertion=None,
        deletion=None,
        move=None,
    )
    return Made(update=commands.add_item(update, section_id, copy, item_id), id=copy.id)


def split_item(update: Update, section_id: str, item_id: str, position: int) -> Made:
    """Return the update with an item cut in two at a position of its body (code points, a break counts one).

    What stands behind it becomes the body of a new item without a heading. The new one goes to the same
    readers at the same time, and names the same people, since nobody has said which half does.
    """
    item = commands.find_item(update, section_id, item_id)
    before, after = _divided(item.body, position)
    status: Status = "draft" if item.status == "ready" else item.status
    rest = replace(item, id=new_id(), heading=(), body=after, picture=None, status=status, move=None)
    updated = commands.set_item(update, section_id, item_id, body=before)
    return Made(update=commands.add_item(updated, section_id, rest, item_id), id=rest.id)


def merge_with_next(update: Update, section_id: str, item_id: str) -> Made:
    """Return the update with an item and the one behind it as one.

    The second heading becomes a sub-heading, or the heading where the first item has none. The result goes
    to those readers, and at that time, that both items allow.

    Raises:
        Unusable: ``no-next-item``, ``audiences-differ`` where no reader may see both, or
            ``item-changes-differ`` where the tracked changes of the two as wholes are not the same.
    """
    items = commands.items_section(update, section_id).items
    first = commands.find_item(update, section_id, item_id)
    index = items.index(first)
    if index + 1 == len(items):
        raise Unusable("no-next-item")
    second = items[index + 1]
    if (first.insertion, first.deletion) != (second.insertion, second.deletion):
        raise Unusable("item-changes-differ")
    merged = _merged(first, second)
    both = tuple(merged if each is first else each for each in items if each is not second)
    section = replace(commands.items_section(update, section_id), items=both)
    sections = tuple(section if each.id == section_id else each for each in update.sections)
    comments = tuple(
        replace(each, where=first.id) if each.where == second.id else each for each in update.comments
    )
    updated = commands.without_pictures_given_up(
        update, replace(update, sections=sections, comments=comments)
    )
    lost = second.picture is not None and merged.picture != second.picture
    return Made(update=updated, id=first.id, left_out=("merged-without-picture",) if lost else ())


def hold_over(update: Update, section_id: str, item_id: str) -> Update:
    """Return the update with an item sent to next week: no output has it, the next update begins with it."""
    item = commands.find_item(update, section_id, item_id)
    section = commands.items_section(update, section_id)
    staying = replace(section, items=tuple(each for each in section.items if each.id != item_id))
    sections = tuple(staying if each.id == section_id else each for each in update.sections)
    return replace(update, sections=sections, held_over=(*update.held_over, item))


def bring_back(update: Update, item_id: str, section_id: str | None = None) -> Update:
    """Return the update with an item that was sent to next week back, last in a section of items.

    Without a section it is the first of items.

    Raises:
        Unusable: ``no-such-place`` where no such item is held, ``no-items-section``.
    """
    held = next((each for each in update.held_over if each.id == item_id), None)
    if held is None:
        raise Unusable("no-such-place", where=item_id)
    section = commands.items_section(update, section_id or first_items_section(update).id)
    rest = replace(update, held_over=tuple(each for each in update.held_over if each.id != item_id))
    return commands.add_item(rest, section.id, held, section.items[-1].id if section.items else None)


def first_items_section(update: Update) -> Items:
    """Return the first section of items.

    Raises:
        Unusable: ``no-items-section``.
    """
    for section in update.sections:
        if isinstance(section, Items):
            return section
    raise Unusable("no-items-section")


def _without_comments(spans: Line) -> Line:
    return joined(replace(span, comments=()) for span in spans)


def _divided(body: RichText, position: int) -> tuple[RichText, RichText]:
    """Return what stands before and behind a position. A block that is cut keeps its id in its first half."""
    at = 0
    for index, block in enumerate(body):
        length = len(line_text(block.spans))
        if position <= at + length:
            first, second = _cut(block, position - at)
            return (*body[:index], *first), (*second, *body[index + 1 :])
        at += length + 1
    return body, ()


def _cut(block: Block, offset: int) -> tuple[RichText, RichText]:
    length = len(line_text(block.spans))
    if offset <= 0:
        return (), (block,)
    if offset >= length:
        return (block,), ()
    # A tracked change of the paragraph's mark stays at its end.
    first = replace(block, spans=portion(block.spans, 0, offset), mark_insertion=None, mark_deletion=None)
    text = line_text(block.spans)[offset:]
    rest = portion(block.spans, offset + len(text) - len(text.lstrip(" ")), length)
    return (first,), (replace(block, id=new_id(), spans=rest),)


def _merged(first: Item, second: Item) -> Item:
    heading, head = first.heading, second.heading
    if is_blank(line_text(heading)) and not first.body:
        heading, head = head, ()
    between = () if is_blank(line_text(head)) else (Block(id=new_id(), style="subheading", spans=head),)
    return replace(
        first,
        heading=heading,
        body=(*first.body, *between, *second.body),
        picture=first.picture or second.picture,
        contributor=", ".join(_different((first.contributor, second.contributor))),
        due=min((each for each in (first.due, second.due) if each is not None), default=None),
        status=min(first.status, second.status, key=_STATUSES.index),
        audience=_both_audiences(first.audience, second.audience),
        not_before=max(
            (each for each in (first.not_before, second.not_before) if each is not None),
            key=moment,
            default=None,
        ),
        people=_all_people((*first.people, *second.people)),
    )


def _both_audiences(first: Audience, second: Audience) -> Audience:
    if first == second or second == "everyone":
        return first
    if first == "everyone":
        return second
    raise Unusable("audiences-differ")


def _all_people(people: Iterable[NamedPerson]) -> tuple[NamedPerson, ...]:
    """Return everybody once; somebody who is to be asked for one of the items is to be asked."""
    known: dict[str, NamedPerson] = {}
    for person in people:
        before = known.get(person.name)
        if before is None:
            known[person.name] = person
        else:
            basis = "ask" if "ask" in (before.basis, person.basis) else before.basis
            notes = "; ".join(_different((before.note, person.note)))
            known[person.name] = replace(before, basis=basis, note=notes)
    return tuple(known.values())


def _different(values: Iterable[str]) -> list[str]:
    return [each for each in dict.fromkeys(values) if each]
