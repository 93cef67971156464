"""Starting an update: from a template, or from last week's."""

import datetime as dt
from collections.abc import Iterable

from msgspec.structs import replace

from update_editor.model import (
    Bullets,
    Comment,
    Item,
    Items,
    Lead,
    Picture,
    RichText,
    Section,
    Unusable,
    Update,
    block,
    is_plain,
    line,
    line_text,
    new_id,
    undeleted,
)
from update_editor.services.carried_easy_words import with_easy_words_of
from update_editor.storage import Weekly
from update_editor.templating.pack import TemplatePack

WEEK = dt.timedelta(days=7)


def new_update(pack: TemplatePack, date: dt.date | None = None, leads: tuple[Lead, ...] = ()) -> Update:
    """Return an empty update of a template, with the opening and closing that its patterns give."""
    from update_editor.templating.rendering import closing_for, opening_for

    return Update(
        id=new_id(),
        template=pack.id,
        date=date,
        leads=leads,
        opening=_paragraphs(opening_for(pack, leads, date)),
        closing=_paragraphs(closing_for(pack, leads, date)),
        sections=tuple(spec.empty() for spec in pack.sections),
    )


def update_from_last(
    pack: TemplatePack, last: Update, date: dt.date | None, leads: tuple[Lead, ...] = ()
) -> Update:
    """Return a new update that follows ``last``: its leads, and its bullets as items that wait for words.

    Nothing that could be stale comes along: no message, no date, no picture. What was sent to next week
    stands whole in front of those items, with its pictures, comments and easy words. All of it goes into the
    template's first items section; where it has none, what was sent to next week waits on.
    """
    fresh = new_update(pack, date or _a_week_after(last), leads or last.leads)
    ids = _ids_for(last.held_over, {section.id for section in fresh.sections})
    fresh = replace(
        fresh,
        pictures=_pictures_of(last.held_over, last),
        comments=_comments_on(last.held_over, last, ids),
    )
    fresh = with_easy_words_of(fresh, last)
    held = tuple(_sent_on(item, new) for item, new in zip(last.held_over, ids, strict=True))
    stubs = tuple(_stub(bullet_text) for bullet_text in _bullet_texts(last.sections))
    target = next((section for section in fresh.sections if isinstance(section, Items)), None)
    if target is None:
        return replace(fresh, held_over=held)
    begun = replace(target, items=(*held, *stubs))
    return replace(
        fresh, sections=tuple(begun if section is target else section for section in fresh.sections)
    )


def weekly_from_last(
    pack: TemplatePack, last: Weekly, date: dt.date | None, leads: tuple[Lead, ...] = ()
) -> Weekly:
    """Return what the file of an update that follows ``last`` holds: the update, and its pictures' bytes."""
    update = update_from_last(pack, last.update, date, leads)
    wanted = {picture.file for picture in update.pictures}
    return Weekly(
        update=update, pictures={name: data for name, data in last.pictures.items() if name in wanted}
    )


def lead_from_words(words: str) -> Lead:
    """Return the lead that “Name” or “Name, role” names.

    Raises:
        Unusable: ``no-lead-name``.
    """
    name, _, role = words.partition(",")
    if not name.strip():
        raise Unusable("no-lead-name", words=words)
    return Lead(name=name.strip(), role=role.strip())


def _a_week_after(last: Update) -> dt.date | None:
    if last.date is None or last.date > dt.date.max - WEEK:
        return None
    return last.date + WEEK


def _paragraphs(texts: Iterable[str]) -> RichText:
    return tuple(block(text) for text in texts)


def _bullet_texts(sections: Iterable[Section]) -> list[str]:
    return [
        line_text(undeleted(bullet.spans))
        for section in sections
        if isinstance(section, Bullets)
        for bullet in section.bullets
        if bullet.deletion is None
    ]


def _ids_for(items: tuple[Item, ...], taken: set[str]) -> tuple[str, ...]:
    """Return an id for each item: its own, or a new one where that would stand for something else too."""
    seen = {"title", "opening", "closing", *taken}
    ids = []
    for item in items:
        ids.append(item.id if is_plain(item.id) and item.id not in seen else new_id())
        seen.add(ids[-1])
    return tuple(ids)


def _sent_on(item: Item, item_id: str) -> Item:
    """Return an item that was sent to next week as it begins there: its days were last week's."""
    return replace(item, id=item_id, due=None, not_before=None, insertion=None, deletion=None, move=None)


def _pictures_of(items: tuple[Item, ...], last: Update) -> tuple[Picture, ...]:
    shown = {item.picture for item in items}
    return tuple(picture for picture in last.pictures if picture.id in shown)


def _comments_on(items: tuple[Item, ...], last: Update, ids: tuple[str, ...]) -> tuple[Comment, ...]:
    """Return the comments on items, on their paragraphs, or on words of them; ``ids`` are the items' new."""
    now = dict(zip((item.id for item in items), ids, strict=True))
    places = now.keys() | {block.id for item in items for block in item.body}
    lines = [line for item in items for line in (item.heading, *(block.spans for block in item.body))]
    marked = {comment for spans in lines for span in spans for comment in span.comments}
    kept = (each for each in last.comments if each.id in marked or each.where in places)
    return tuple(replace(each, where=now.get(each.where, each.where)) for each in kept)


def _stub(text: str) -> Item:
    return Item(id=new_id(), heading=line(text.strip().rstrip(".")), status="waiting")
