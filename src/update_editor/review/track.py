"""Tracking: what somebody did to an update, as tracked changes on the update as it was.

Words, formats, styles, and which items and bullets there are, are tracked. What an item is planned for (its
status, its contributor), its picture, the date and the leads are not: they change as they are told.
"""

from collections.abc import Callable, Iterable

from msgspec import Struct
from msgspec.structs import replace

from update_editor.model import (
    Block,
    Bullet,
    Bullets,
    Item,
    Items,
    Line,
    LineRegion,
    Message,
    RichText,
    Section,
    Span,
    TextRegion,
    Update,
    line_text,
    region_at,
    with_region,
)
from update_editor.review.diff import edits_between
from update_editor.review.edits import Edit, Reviewer, Typing, edit_at_caret
from update_editor.review.entries import Entry, is_own, tracked_entries
from update_editor.review.lists import bullet_at, start_of
from update_editor.review.suggest import Suggested, suggested

_DELETED = 0x80000
"""Where, among the code points that mean nothing, those for deleted letters begin."""


class Tracked(Struct, frozen=True):
    """An update with tracked changes, and where the caret stands in it now; None where it stays."""

    update: Update
    caret: int | None = None


def tracked(before: Update, after: Update, by: Reviewer, typing: Typing | None = None) -> Tracked:
    """Return ``before`` with what makes it ``after`` as tracked changes of somebody.

    With ``typing``, nothing differs but at that place. Without, all is compared.
    """
    if before == after:
        return Tracked(after, None if typing is None else typing.caret)
    if typing is not None:
        return _typed(before, after, by, typing)
    passed_on = {item.id for item in (*before.held_over, *after.held_over)}
    tracking = _Tracking(by, passed_on)
    old = {section.id: section for section in before.sections}
    result = replace(
        after,
        title=tracking.line(before.title, after.title),
        opening=tracking.blocks(before.opening, after.opening),
        closing=tracking.blocks(before.closing, after.closing),
        sections=tuple(tracking.section(old.get(section.id), section) for section in after.sections),
    )
    return Tracked(_with_pictures(before, result))


class _Tracking:
    """Tracks what one person did, place by place."""

    def __init__(self, by: Reviewer, passed_on: Iterable[str] = ()) -> None:
        self._by = by
        self._passed_on = frozenset(passed_on)

    def line(self, before: Line, after: Line, own: bool = False) -> Line:
        """Return a title, heading or bullet with what changed in it."""
        if before == after:
            return after
        blocks = self.blocks((Block(id="", spans=before),), (Block(id="", spans=after),), own)
        return blocks[0].spans

    def blocks(self, before: RichText, after: RichText, own: bool = False) -> RichText:
        """Return paragraphs with what changed in them; ``own`` where the person added what they stand in."""
        if before == after:
            return after
        before, after = _with_free_end(before, after)
        edits = edits_between(_told_apart(before), _told_apart(after))
        return suggested(before, after, edits, self._by, own=own).blocks

    def section(self, before: Section | None, after: Section) -> Section:
        """Return a section with what changed in it; a section that is new is what it is."""
        if before is None or before == after or type(before) is not type(after):
            return after
        after = replace(after, heading=self.line(before.heading, after.heading))
        if isinstance(before, Message) and isinstance(after, Message):
            return replace(after, body=self.blocks(before.body, after.body))
        if isinstance(before, Items) and isinstance(after, Items):
            return replace(after, items=self.entries(before.items, after.items, self._item))
        if isinstance(before, Bullets) and isinstance(after, Bullets):
            return replace(after, bullets=self.entries(before.bullets, after.bullets, self.bullet))
        return after

    def entries(
        self, before: tuple[Entry, ...], after: tuple[Entry, ...], track: Callable[[Entry, Entry], Entry]
    ) -> tuple[Entry, ...]:
        """Return items or bullets with what changed in each, and which are new, gone or moved."""
        old = {entry.id: entry for entry in before}
        edited = tuple(track(old[entry.id], entry) if entry.id in old else entry for entry in after)
        return tracked_entries(before, edited, self._by, self._passed_on)

    def _item(self, before: Item, after: Item) -> Item:
        own = is_own(before, self._by)
        return replace(
            after,
            heading=self.line(before.heading, after.heading, own),
            body=self.blocks(before.body, after.body, own),
        )

    def bullet(self, before: Bullet, after: Bullet) -> Bullet:
        """Return a bullet with what changed in it."""
        return replace(after, spans=self.line(before.spans, after.spans, is_own(before, self._by)))


def _with_free_end(before: RichText, after: RichText) -> tuple[RichText, RichText]:
    """Return both texts without what is tracked at the end of the first, which nothing could be joined with.

    A file may have it; words that are put in behind would go with it.
    """
    last = before[-1] if before else None
    if last is None or (last.mark_insertion is None and last.mark_deletion is None):
        return before, after
    name = last.id

    def free(blocks: RichText) -> RichText:
        return tuple(
            replace(block, mark_insertion=None, mark_deletion=None) if block.id == name else block
            for block in blocks
        )

    return free(before), free(after)


def _told_apart(blocks: RichText) -> RichText:
    """Return a text in which deleted letters are like no others: none is taken for one that stands."""
    if not any(span.deletion for block in blocks for span in block.spans):
        return blocks
    return tuple(replace(block, spans=tuple(map(_as_deleted, block.spans))) for block in blocks)


def _as_deleted(span: Span) -> Span:
    if span.deletion is None:
        return span
    return replace(span, text="".join(chr(_DELETED + ord(letter) % _DELETED) for letter in span.text))


def _typed(before: Update, after: Update, by: Reviewer, typing: Typing) -> Tracked:
    """Track one edit at one place, where the caret tells what was done."""
    old, new = (_section(update, typing.where) for update in (before, after))
    if isinstance(old, Bullets) and isinstance(new, Bullets):
        return _typed_in_list(after, old, new, by, typing)
    own = _is_in_own_item(before, typing.where, by)
    then, now = region_at(before, typing.where), region_at(after, typing.where)
    if isinstance(then, TextRegion) and isinstance(now, TextRegion):
        blocks, caret = _typed_text(then.blocks, now.blocks, by, typing, own)
        return Tracked(with_region(after, TextRegion(typing.where, blocks)), caret)
    if isinstance(then, LineRegion) and isinstance(now, LineRegion):
        spans, caret = _typed_line(then.spans, now.spans, by, typing, own)
        return Tracked(with_region(after, LineRegion(typing.where, spans)), caret)
    return Tracked(after, typing.caret)


def _typed_in_list(after: Update, old: Bullets, new: Bullets, by: Reviewer, typing: Typing) -> Tracked:
    """Track an edit of a list of bullets, of which the one with the caret is compared by the caret."""
    here, offset = bullet_at(new.bullets, typing.caret)
    tracking = _Tracking(by)
    carets: dict[str, int | None] = {}

    def track(then: Bullet, now: Bullet) -> Bullet:
        if now.id != here:
            return tracking.bullet(then, now)
        typed = replace(typing, caret=offset)
        spans, carets[here] = _typed_line(then.spans, now.spans, by, typed, is_own(then, by))
        return replace(now, spans=spans)

    bullets = tracking.entries(old.bullets, new.bullets, track)
    sections = tuple(
        replace(new, bullets=bullets) if section.id == new.id else section for section in after.sections
    )
    caret = carets.get(here, offset)
    return Tracked(
        replace(after, sections=sections), None if caret is None else start_of(bullets, here) + caret
    )


def _typed_line(
    before: Line, after: Line, by: Reviewer, typing: Typing, own: bool
) -> tuple[Line, int | None]:
    blocks, caret = _typed_text((Block(id="", spans=before),), (Block(id="", spans=after),), by, typing, own)
    return blocks[0].spans, caret


def _typed_text(
    before: RichText, after: RichText, by: Reviewer, typing: Typing, own: bool
) -> tuple[RichText, int | None]:
    """Track one edit of a text, looking at the paragraphs that it touched and those next to them alone."""
    before, after = _with_free_end(before, after)
    start, end = _same_ends(before, after)
    passed = start + sum([len(span.text) for block in before[:start] for span in block.spans])
    typing = replace(typing, caret=typing.caret - passed)
    old, new = before[start : len(before) - end], after[start : len(after) - end]
    if not own and _goes_on(old, new, by, typing.caret):
        return after, passed + typing.caret
    edit = edit_at_caret(_told_apart(old), _told_apart(new), typing.caret)
    result = suggested(old, new, () if edit is None else (edit,), by, own=own)
    blocks = (*before[:start], *result.blocks, *before[len(before) - end :])
    return blocks, None if edit is None else passed + _caret(result, edit, typing)


def _goes_on(before: RichText, after: RichText, by: Reviewer, caret: int) -> bool:
    """Say whether somebody typed on in or behind an insertion of theirs, as nearly every letter is typed.

    An editor that puts it there in the same insertion has tracked it already.
    """
    if len(before) != len(after):
        return False
    differing = [at for at, old in enumerate(before) if not _same(old, after[at])]
    if len(differing) != 1:
        return False
    old, new = before[differing[0]], after[differing[0]]
    if replace(old, spans=new.spans) != new or len(old.spans) != len(new.spans):
        return False
    at = caret - sum([len(line_text(block.spans)) + 1 for block in after[: differing[0]]])
    for number, (one, other) in enumerate(zip(old.spans, new.spans, strict=True)):
        if one != other:
            rest = slice(number + 1, number + 2)
            is_last = old.spans[number + 1 :] == new.spans[number + 1 :]
            in_deletion = any(each.deletion is not None for each in old.spans[rest])
            return is_last and not in_deletion and _typed_on(one, other, by, at)
        at -= len(one.text)
    return False


def _typed_on(one: Span, other: Span, by: Reviewer, caret: int) -> bool:
    """Say whether a span is somebody's own insertion, and another by what they typed before the caret."""
    start = caret - (len(other.text) - len(one.text))
    if one.insertion is None or one.insertion.author != by.author or one.deletion or one.format_change:
        return False
    grew = 0 < start < caret <= len(other.text)
    is_same = replace(one, text=other.text) == other
    return grew and is_same and one.text == other.text[:start] + other.text[caret:]


def _same_ends(before: RichText, after: RichText) -> tuple[int, int]:
    """Return how many paragraphs at the start and at the end were not touched, nor any next to them.

    What was deleted over several paragraphs is one: what is typed in it stands behind the last of them.
    """
    shortest = min(len(before), len(after))
    start = next((at for at in range(shortest) if not _same(before[at], after[at])), shortest)
    start = max(start - 1, 0)
    room = max(shortest - start - 1, 0)
    end = next((at for at in range(room) if not _same(before[-1 - at], after[-1 - at])), room)
    end = max(end - 1, 0)
    while end and before[-1 - end].mark_deletion is not None:
        end -= 1
    return start, end


def _same(old: Block, new: Block) -> bool:
    return old is new or old == new


def _caret(result: Suggested, edit: Edit, typing: Typing) -> int:
    """Return where the caret stands in the result: behind what was done, before it where that went back."""
    if edit.new_start == edit.new_end:
        return result.start if typing.backwards else result.end
    if typing.caret <= edit.new_start:
        return result.start
    return result.end + typing.caret - edit.new_end


def _is_in_own_item(update: Update, where: str, by: Reviewer) -> bool:
    section_id, _, rest = where.partition("/")
    section = _section(update, section_id)
    item_id = rest.partition("/")[0]
    return isinstance(section, Items) and any(
        item.id == item_id and is_own(item, by) for item in section.items
    )


def _section(update: Update, section_id: str) -> Section | None:
    return next((section for section in update.sections if section.id == section_id), None)


def _with_pictures(before: Update, after: Update) -> Update:
    """Return the update with the pictures of items that were removed, but are still there to bring back."""
    shown = {
        item.picture for section in after.sections if isinstance(section, Items) for item in section.items
    }
    there = {picture.id for picture in after.pictures}
    missing = tuple(each for each in before.pictures if each.id in shown - there)
    return replace(after, pictures=(*after.pictures, *missing)) if missing else after
