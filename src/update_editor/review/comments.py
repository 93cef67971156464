"""Comments: made on words, on a place, or on the whole update, answered, resolved, and never lost.

A comment's words are the spans that carry its id; what happens to the text happens to them. Where they have
all gone, the comment stands at its paragraph, item or bullet; where that has gone too, at the text that it
was made in; and at the whole update where not even that is left, or where a file names a place that it lacks.
"""

from collections.abc import Callable, Iterator

from msgspec import Struct
from msgspec.structs import replace

from update_editor.model import (
    Bullets,
    Comment,
    Items,
    LineRegion,
    Region,
    Reply,
    Unusable,
    Update,
    line_text,
    new_id,
    region_at,
    region_text,
    regions,
    with_region,
)
from update_editor.review.anchors import Anchor, anchors, marked, without_anchors, words_marked
from update_editor.review.changes import changes_of
from update_editor.review.edits import Reviewer

WHOLE = "update"
"""The place of a comment on the whole update."""
UNPLACED = "unplaced"
"""The place of what came back in Word and fits nowhere: its quote is what stood before it in the file."""
LONGEST_QUOTE = 500
"""Letters that are kept of the words that a comment is about."""


class Thread(Struct, frozen=True, kw_only=True):
    """A comment with its answers, and where it stands now.

    ``where`` is an address, ``block`` the id of a paragraph there; ``start`` and ``end`` are the positions of
    its words (code points, deleted text included, a paragraph break counts one), None where it has none.
    ``words`` is what they say without deletions; where ``is_gone``, what they said.
    """

    comment: Comment
    where: str = WHOLE
    block: str | None = None
    start: int | None = None
    end: int | None = None
    words: str = ""
    is_gone: bool = False
    is_held_over: bool = False


def threads(update: Update) -> tuple[Thread, ...]:
    """Return each comment once, those on the whole update first, the others as their places follow."""
    if not update.comments:
        return ()
    marked_words = anchors(update)
    places = _places(update)
    held = _held_over(update)
    found = [
        _thread(comment, marked_words.get(comment.id), places, held, number)
        for number, comment in enumerate(update.comments)
    ]
    return tuple(thread for _, thread in sorted(found, key=lambda each: each[0]))


def speakers(update: Update) -> Iterator[str]:
    """Yield who made each comment, and each answer."""
    for comment in update.comments:
        yield comment.author
        yield from (answer.author for answer in comment.replies)


def open_threads(update: Update) -> tuple[Thread, ...]:
    """Return the threads that nobody has resolved, without those about what was sent to next week."""
    return tuple(each for each in threads(update) if not (each.comment.resolved or each.is_held_over))


_Order = tuple[int, int, int]


class _Place(Struct, frozen=True):
    """Where a block, item, bullet or text is: its order and position, its address, its paragraph."""

    order: int
    position: int
    where: str
    block: str | None = None


def _thread(
    comment: Comment, anchor: Anchor | None, places: dict[str, _Place], held: frozenset[str], number: int
) -> tuple[_Order, Thread]:
    """Return a comment's thread, and what it is sorted by."""
    if anchor is not None:
        is_gone = not anchor.words
        thread = Thread(
            comment=comment,
            where=anchor.where,
            block=anchor.block,
            start=anchor.start,
            end=anchor.end,
            words=comment.quote if is_gone else anchor.words,
            is_gone=is_gone,
        )
        return (anchor.order, anchor.start, number), thread
    if comment.where not in places and (comment.id in held or comment.where in held):
        return (-1, 0, number), Thread(comment=comment, words=comment.quote, is_held_over=True)
    place = _fallback(comment, places)
    if place is None:
        is_lost = comment.where != WHOLE
        return (-1, 0, number), Thread(comment=comment, words=comment.quote, is_gone=is_lost)
    is_gone = bool(comment.quote) or comment.where not in places
    thread = Thread(
        comment=comment, where=place.where, block=place.block, words=comment.quote, is_gone=is_gone
    )
    return (place.order, place.position, number), thread


def _fallback(comment: Comment, places: dict[str, _Place]) -> _Place | None:
    """Return where a comment without words stands: its block, its text, its item, or the section of that."""
    on = places.get(comment.where)
    if on is not None and on.block is not None:
        return on
    if comment.where != WHOLE and comment.place in places:
        return places[comment.place]
    return on or places.get(comment.place.rpartition("/")[0])


def _held_over(update: Update) -> frozenset[str]:
    """Return the ids of what stands in items for next week: of items, paragraphs, and comments on words."""
    found: set[str] = set()
    for item in update.held_over:
        found |= {item.id, *(block.id for block in item.body)}
        for spans in (item.heading, *(block.spans for block in item.body)):
            found.update(comment for span in spans for comment in span.comments)
    return frozenset(found)


def _places(update: Update) -> dict[str, _Place]:
    """Return where everything is that a comment may be on: by addresses, and by ids of what stands there."""
    places: dict[str, _Place] = {}
    for order, region in enumerate(regions(update)):
        places.setdefault(region.where, _Place(order, 0, region.where))
        if isinstance(region, LineRegion):
            continue
        position = 0
        for block in region.blocks:
            places.setdefault(block.id, _Place(order, position, region.where, block.id))
            position += len(line_text(block.spans)) + 1
    for section in update.sections:
        if isinstance(section, Items | Bullets):
            entries = section.items if isinstance(section, Items) else section.bullets
            for entry in entries:
                places.setdefault(entry.id, places[f"{section.id}/{entry.id}"])
            places.setdefault(section.id, places[f"{section.id}/heading"])
    return places


def is_unplaced(comment: Comment) -> bool:
    """Say whether a comment holds what fits nowhere, and nobody has seen to it yet."""
    return comment.place == UNPLACED and not comment.resolved


def unplaced_in(update: Update) -> tuple[Comment, ...]:
    """Return what waits for a place, in the order in which it stood in the file."""
    return tuple(each for each in update.comments if is_unplaced(each))


def add_comment(
    update: Update, text: str, by: Reviewer, where: str = WHOLE, start: int = 0, end: int = 0
) -> Update:
    """Return the update with a comment on the words between two positions of the text at an address.

    Where no words stand between them, it is on the paragraph there, or on the line; on the whole update where
    ``where`` says so.

    Raises:
        Unusable: ``no-such-place``, or ``empty-comment`` where it says nothing.
    """
    comment = Comment(id=new_id(), where=WHOLE, author=by.author, date=by.date, text=_said(text), place=where)
    if where == WHOLE:
        return _with(update, replace(comment, place=""))
    region = region_at(update, where)
    low, high = sorted((max(start, 0), max(end, 0)))
    words = region_text(region)[low:high]
    on = _id_at(region, low)
    if not words.strip("\n"):
        return _with(update, replace(comment, where=on))
    region = marked(region, low, high, comment.id)
    quote = words_marked(region, comment.id) or words
    return _with(with_region(update, region), replace(comment, where=on, quote=quote[:LONGEST_QUOTE]))


def add_comment_on(update: Update, text: str, by: Reviewer, on: str) -> Update:
    """Return the update with a comment on a block, an item, a bullet, or all that stands at an address.

    Raises:
        Unusable: ``no-such-place`` where the update has none of that id, or ``empty-comment``.
    """
    place = _places(update).get(on)
    if place is None:
        raise Unusable("no-such-place", where=on)
    comment = Comment(
        id=new_id(), where=on, author=by.author, date=by.date, text=_said(text), place=place.where
    )
    return _with(update, comment)


def add_comment_on_change(update: Update, text: str, by: Reviewer, change_id: str) -> Update:
    """Return the update with a comment on a tracked change: on its words, or on the item or bullet it is of.

    Raises:
        Unusable: ``no-such-change``, or ``empty-comment``.
    """
    change = next((each for each in changes_of(update) if each.id == change_id), None)
    if change is None:
        raise Unusable("no-such-change", id=change_id)
    if change.kind.startswith(("item ", "bullet ")):
        return add_comment_on(update, text, by, change.where.rpartition("/")[2])
    return add_comment(update, text, by, change.where, change.start, change.end)


def answer(update: Update, comment_id: str, text: str, by: Reviewer) -> Update:
    """Return the update with an answer in a comment's thread, which it opens again where it was resolved.

    Raises:
        Unusable: ``no-such-comment`` or ``empty-comment``.
    """
    reply = Reply(author=by.author, date=by.date, text=_said(text))
    return _changed(
        update, comment_id, lambda each: replace(each, replies=(*each.replies, reply), resolved=False)
    )


def resolve_comment(update: Update, comment_id: str) -> Update:
    """Return the update with a comment resolved.

    Raises:
        Unusable: ``no-such-comment``.
    """
    return _changed(update, comment_id, lambda each: replace(each, resolved=True))


def reopen_comment(update: Update, comment_id: str) -> Update:
    """Return the update with a resolved comment open again.

    Raises:
        Unusable: ``no-such-comment``.
    """
    return _changed(update, comment_id, lambda each: replace(each, resolved=False))


def delete_comment(update: Update, comment_id: str, author: str) -> Update:
    """Return the update without one's own comment.

    Raises:
        Unusable: ``no-such-comment``; ``not-your-comment`` where somebody else wrote it; ``comment-answered``
            where somebody else's answer would go with it.
    """
    comment = _comment(update, comment_id)
    if comment.author != author:
        raise Unusable("not-your-comment", author=comment.author)
    if any(each.author != author for each in comment.replies):
        raise Unusable("comment-answered")
    others = tuple(each for each in update.comments if each is not comment)
    return without_anchors(replace(update, comments=others), comment_id)


def delete_answer(update: Update, comment_id: str, number: int, author: str) -> Update:
    """Return the update without one's own answer, the ``number``-th of a thread, from 0.

    Raises:
        Unusable: ``no-such-comment``, or ``not-your-comment`` where somebody else wrote it.
    """
    comment = _comment(update, comment_id)
    if not 0 <= number < len(comment.replies):
        raise Unusable("no-such-comment", id=f"{comment_id}/{number}")
    if comment.replies[number].author != author:
        raise Unusable("not-your-comment", author=comment.replies[number].author)
    kept = comment.replies[:number] + comment.replies[number + 1 :]
    return _changed(update, comment_id, lambda each: replace(each, replies=kept))


def _with(update: Update, comment: Comment) -> Update:
    return replace(update, comments=(*update.comments, comment))


def _comment(update: Update, comment_id: str) -> Comment:
    for comment in update.comments:
        if comment.id == comment_id:
            return comment
    raise Unusable("no-such-comment", id=comment_id)


def _changed(update: Update, comment_id: str, change: Callable[[Comment], Comment]) -> Update:
    found = _comment(update, comment_id)
    return replace(
        update, comments=tuple(change(each) if each is found else each for each in update.comments)
    )


def _said(text: str) -> str:
    if not text.strip():
        raise Unusable("empty-comment")
    return text.strip()


def _id_at(region: Region, position: int) -> str:
    """Return the id of the paragraph at a position; in a line, that of its item or bullet, or its address."""
    if isinstance(region, LineRegion):
        entry_id = region.where.partition("/")[2].removesuffix("/heading")
        return region.where if entry_id in ("", "heading") else entry_id
    for block in region.blocks:
        length = len(line_text(block.spans))
        if position <= length:
            return block.id
        position -= length + 1
    return region.blocks[-1].id if region.blocks else region.where
