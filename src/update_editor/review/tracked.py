"""Which tracked changes an update has, place by place, and which of them are decided together."""

from collections.abc import Iterator, Sequence
from typing import Literal, NamedTuple, TypeAlias

from update_editor.model import (
    Block,
    Bullet,
    Change,
    Item,
    Items,
    Line,
    Message,
    RichText,
    Section,
    Span,
    TextRegion,
    Update,
    reading_order,
)
from update_editor.review.naming import is_unnamed, named

Entry: TypeAlias = Item | Bullet

MarkKind = Literal[
    "insertion",
    "deletion",
    "format",
    "break insertion",
    "break deletion",
    "style",
    "added",
    "removed",
    "moved",
]
"""What is tracked: at some text, at the break that ends a paragraph, at an item or bullet."""


class Mark(NamedTuple):
    """A change at one place, from ``start`` to ``end`` (code points) of the region ``where``.

    ``key`` is the same for all marks that are decided together. ``place`` is what carries the change, and
    ``block`` the id of the block that it is or stands in; None in a line.
    """

    where: str
    block: str | None
    kind: MarkKind
    change: Change
    start: int
    end: int
    place: Span | Block | Entry
    key: str


def has_changes(update: Update) -> bool:
    """Say whether anything in the update is tracked."""
    return next(_marks(update), None) is not None


def open_changes(update: Update) -> int:
    """Return how many decisions are open: as many as ``changes_of`` returns changes."""
    return len({mark.key for mark in marks_of(update)})


def marks_of(update: Update) -> list[Mark]:
    """Return every tracked change at every place, in the order of reading."""
    marks = list(_marks(update))
    known = _named(update, marks)
    return marks if known is update else list(_marks(known))


def with_ids(update: Update) -> Update:
    """Return the update with an id for every change; the same object where each has one or a group."""
    return _named(update, list(_marks(update)))


def key_of(change: Change, around: Change | None = None) -> str:
    """Return what a change is known by: its group, or its id.

    What stands in an item that the same person added, or removed, belongs to that: ``around`` is the change
    of the item, of the same kind.
    """
    if around is not None and not change.group and change.author == around.author:
        return around.group or around.id
    return change.group or change.id


def authors(update: Update) -> Iterator[str]:
    """Return who made each change that is open, in the order in which a reader meets them."""
    return (mark.change.author for mark in _marks(update))


def is_tracked(span: Span) -> bool:
    """Say whether a span carries a tracked change."""
    return span.insertion is not None or span.deletion is not None or span.format_change is not None


def has_change(block: Block) -> bool:
    """Say whether anything in a paragraph, or its end, or its style, is tracked."""
    return bool(block.mark_insertion or block.mark_deletion or block.style_change) or any(
        map(is_tracked, block.spans)
    )


def _named(update: Update, marks: Sequence[Mark]) -> Update:
    if not any(is_unnamed(mark.change) for mark in marks):
        return update
    return named(update, {name for mark in marks for name in (mark.change.id, mark.change.group) if name})


def _marks(update: Update) -> Iterator[Mark]:
    yield from _line_marks("title", update.title)
    for part in reading_order(update):
        if isinstance(part, TextRegion):
            yield from _block_marks(part.where, part.blocks)
        else:
            yield from _section_marks(part)


def _section_marks(section: Section) -> Iterator[Mark]:
    yield from _line_marks(f"{section.id}/heading", section.heading)
    if isinstance(section, Message):
        yield from _block_marks(section.id, section.body)
    elif isinstance(section, Items):
        for item in section.items:
            where = f"{section.id}/{item.id}"
            yield from _entry_marks(where, item, sum(_length(each.spans) + 1 for each in item.body) - 1)
            yield from _line_marks(f"{where}/heading", item.heading, item)
            yield from _block_marks(where, item.body, item)
    else:
        for bullet in section.bullets:
            where = f"{section.id}/{bullet.id}"
            yield from _entry_marks(where, bullet, _length(bullet.spans))
            yield from _line_marks(where, bullet.spans, bullet)


def _entry_marks(where: str, entry: Entry, length: int) -> Iterator[Mark]:
    changes: tuple[tuple[MarkKind, Change | None], ...]
    changes = (("added", entry.insertion), ("removed", entry.deletion), ("moved", entry.move))
    for kind, change in changes:
        if change is not None:
            yield Mark(where, None, kind, change, 0, max(length, 0), entry, key_of(change))


def _line_marks(where: str, spans: Line, around: Entry | None = None) -> Iterator[Mark]:
    return _span_marks(where, None, 0, spans, around)


def _block_marks(where: str, blocks: RichText, around: Entry | None = None) -> Iterator[Mark]:
    outer_insertion, outer_deletion = _changes_around(around)
    start = 0
    for block in blocks:
        end = start + _length(block.spans)
        yield from _span_marks(where, block.id, start, block.spans, around)
        changes: tuple[tuple[MarkKind, Change | None, Change | None], ...] = (
            ("break insertion", block.mark_insertion, outer_insertion),
            ("break deletion", block.mark_deletion, outer_deletion),
        )
        for kind, change, outer in changes:
            if change is not None:
                yield Mark(where, block.id, kind, change, end, end + 1, block, key_of(change, outer))
        if block.style_change is not None:
            key = key_of(block.style_change)
            yield Mark(where, block.id, "style", block.style_change, start, end, block, key)
        start = end + 1


def _span_marks(
    where: str, block: str | None, start: int, spans: Line, around: Entry | None
) -> Iterator[Mark]:
    outer_insertion, outer_deletion = _changes_around(around)
    for span in spans:
        end = start + len(span.text)
        if is_tracked(span):
            changes: tuple[tuple[MarkKind, Change | None, Change | None], ...] = (
                ("insertion", span.insertion, outer_insertion),
                ("deletion", span.deletion, outer_deletion),
                ("format", span.format_change, None),
            )
            for kind, change, outer in changes:
                if change is not None:
                    yield Mark(where, block, kind, change, start, end, span, key_of(change, outer))
        start = end


def _changes_around(around: Entry | None) -> tuple[Change | None, Change | None]:
    return (around.insertion, around.deletion) if around else (None, None)


def _length(spans: Line) -> int:
    return sum(len(span.text) for span in spans)
