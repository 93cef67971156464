"""The tracked changes of an update as a person decides on them: one card each."""

import datetime as dt
from collections.abc import Callable, Sequence
from typing import Literal

from msgspec import Struct

from update_editor.model import (
    Block,
    BlockFormat,
    Bullet,
    FormatChange,
    Item,
    Span,
    StyleChange,
    TextFormat,
    Update,
    is_within,
    line_text,
    undeleted,
)
from update_editor.review.moments import moment
from update_editor.review.tracked import Mark, MarkKind, marks_of

ChangeKind = Literal[
    "insertion",
    "deletion",
    "replacement",
    "format",
    "style",
    "split",
    "join",
    "item added",
    "item removed",
    "item moved",
    "bullet added",
    "bullet removed",
    "bullet moved",
]
"""What was suggested. A split or a join is a paragraph's break alone, put in or taken out."""

_ENTRY_KINDS = ("added", "removed", "moved")
_KINDS_OF_ONE: dict[MarkKind, ChangeKind] = {
    "insertion": "insertion",
    "deletion": "deletion",
    "format": "format",
    "break insertion": "split",
    "break deletion": "join",
    "style": "style",
}
"""What a change is that stands at one place of a text."""


class TrackedChange(Struct, frozen=True, kw_only=True):
    """One decision: what was suggested, by whom, when and where.

    ``id`` is what ``resolve`` knows it by: the group of a replacement, or the change's own. ``where`` is an
    address of ``model.regions``, ``start`` and ``end`` are code points in that region, deleted text counted.
    ``block`` is the first block that it concerns, None in a line. ``before`` and ``after`` are the texts that
    rejecting and accepting leave, a paragraph's break as ``\\n``; ``was`` and ``now`` the format or style,
    where that changed. The date is None where the file gave none.
    """

    id: str
    kind: ChangeKind
    author: str
    date: dt.datetime | None
    where: str
    block: str | None
    start: int
    end: int
    before: str
    after: str
    was: TextFormat | BlockFormat | None = None
    now: TextFormat | BlockFormat | None = None


def changes_of(update: Update) -> tuple[TrackedChange, ...]:
    """Return the tracked changes of an update in the order of reading.

    The two halves of a replacement are one; so is an insertion that goes on over words in bold and over
    paragraphs, and an item that somebody added with all that they wrote in it.
    """
    by_key: dict[str, list[Mark]] = {}
    for mark in marks_of(update):
        by_key.setdefault(mark.key, []).append(mark)
    return tuple(_card(key, marks) for key, marks in by_key.items())


def by_author(author: str) -> Callable[[TrackedChange], bool]:
    """Return what chooses the changes of one person."""
    return lambda change: change.author == author


def in_pane(pane: str) -> Callable[[TrackedChange], bool]:
    """Return what chooses the changes of a section, an item, or any other address and all below it."""
    return lambda change: is_within(change.where, pane)


def _card(key: str, marks: Sequence[Mark]) -> TrackedChange:
    if len(marks) == 1 and marks[0].kind in _KINDS_OF_ONE:
        return _card_of_one(key, marks[0])
    entry = next((mark for mark in marks if mark.kind in _ENTRY_KINDS), None)
    first = entry or marks[0]
    there = [mark for mark in marks if mark.where == first.where]
    kind = _entry_kind(entry) if entry else _text_kind(marks)
    before, after = _entry_texts(entry) if entry else _texts(kind, marks)
    was, now = _looks(kind, marks)
    return TrackedChange(
        id=key,
        kind=kind,
        author=first.change.author,
        date=min((mark.change.date for mark in marks if mark.change.date), key=moment, default=None),
        where=first.where,
        block=first.block,
        start=min(mark.start for mark in there),
        end=max(mark.end for mark in there),
        before=before,
        after=after,
        was=was,
        now=now,
    )


def _card_of_one(key: str, mark: Mark) -> TrackedChange:
    """Return the card of one place in a text, as most are: of five hundred, it is asked for at each pause."""
    kind = _KINDS_OF_ONE[mark.kind]
    before, after = _texts(kind, (mark,))
    was, now = _looks(kind, (mark,)) if kind in ("format", "style") else (None, None)
    return TrackedChange(
        id=key,
        kind=kind,
        author=mark.change.author,
        date=mark.change.date,
        where=mark.where,
        block=mark.block,
        start=mark.start,
        end=mark.end,
        before=before,
        after=after,
        was=was,
        now=now,
    )


def _entry_kind(mark: Mark) -> ChangeKind:
    kinds: dict[str, ChangeKind]
    if isinstance(mark.place, Item):
        kinds = {"added": "item added", "removed": "item removed", "moved": "item moved"}
    else:
        kinds = {"added": "bullet added", "removed": "bullet removed", "moved": "bullet moved"}
    return kinds[mark.kind]


def _text_kind(marks: Sequence[Mark]) -> ChangeKind:
    kinds = {mark.kind for mark in marks}
    inserted = kinds & {"insertion", "break insertion"}
    deleted = kinds & {"deletion", "break deletion"}
    if inserted and deleted:
        return "replacement"
    if inserted:
        return "insertion" if "insertion" in kinds else "split"
    if deleted:
        return "deletion" if "deletion" in kinds else "join"
    return "format" if "format" in kinds else "style"


def _entry_texts(mark: Mark) -> tuple[str, str]:
    """Return the text of an item or bullet, before and after; empty where it is not there."""
    entry = mark.place
    if isinstance(entry, Item):
        lines = [entry.heading, *(block.spans for block in entry.body)]
    else:
        lines = [entry.spans] if isinstance(entry, Bullet) else []
    whole = "\n".join(map(line_text, lines))
    stays = "\n".join(line_text(undeleted(each)) for each in lines)
    if mark.kind == "moved":
        return stays, stays
    return ("", stays) if mark.kind == "added" else (whole, "")


def _texts(kind: ChangeKind, marks: Sequence[Mark]) -> tuple[str, str]:
    if kind in ("format", "style"):
        text = "".join([_text(mark) for mark in marks])
        return text, text
    before = "".join([_text(mark) for mark in marks if mark.kind in ("deletion", "break deletion")])
    return before, "".join([_text(mark) for mark in marks if mark.kind in ("insertion", "break insertion")])


def _text(mark: Mark) -> str:
    if isinstance(mark.place, Span):
        return mark.place.text
    if mark.kind == "style" and isinstance(mark.place, Block):
        return line_text(mark.place.spans)
    return "\n"


def _looks(
    kind: ChangeKind, marks: Sequence[Mark]
) -> tuple[TextFormat | BlockFormat | None, TextFormat | BlockFormat | None]:
    """Return the format or style before and after, at the first place where it changed."""
    first = next((mark for mark in marks if mark.kind == kind), None)
    if first is None:
        return None, None
    place, change = first.place, first.change
    if isinstance(place, Span) and isinstance(change, FormatChange):
        return change.before, TextFormat(bold=place.bold, italic=place.italic, link=place.link)
    if isinstance(place, Block) and isinstance(change, StyleChange):
        return change.before, BlockFormat(style=place.style, level=place.level)
    return None, None
