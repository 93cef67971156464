"""Accepting and rejecting tracked changes, by Word's rules.

A paragraph's mark is a change of its own: where a deleted mark is accepted, or an inserted one rejected, the
paragraph and the next become one. As in Word, the joined paragraph has the style of the *second*: its mark is
the one that stays. (What an editor makes of the style on joining, it must track as a change of style.)
The joined block keeps the id of the first that has text that this decision could never take away, so that
comments and bookmarks stay; where none has, it is the last, and keeps its own. So it does not matter in which
order changes are decided.
"""

from collections.abc import Callable, Collection
from itertools import chain
from typing import TypeVar

from msgspec.structs import replace

from update_editor.model import (
    Block,
    Change,
    Line,
    RichText,
    Span,
    Unusable,
    Update,
    joined,
)
from update_editor.review.changes import TrackedChange, changes_of
from update_editor.review.moves import put_back
from update_editor.review.selecting import Selection, selected
from update_editor.review.texts import Entry, TextPass
from update_editor.review.tracked import (
    has_changes,
    is_tracked,
    key_of,
    marks_of,
    open_changes,
    with_ids,
)

__all__ = [
    "Selection",
    "Which",
    "accept",
    "accept_all",
    "has_changes",
    "open_changes",
    "reject",
    "reject_all",
]

Which = Callable[[TrackedChange], bool] | Collection[str] | Selection
"""Which changes are meant: what chooses them, their ids, or a part of a text, which may cut a change in two.

The id of one half of a replacement means that half alone.
"""
_Change = TypeVar("_Change", bound=Change)
_Chosen = Callable[[Change, Change | None], bool]
"""Says whether a change is meant, given the change of the same kind of the item that it stands in."""


def accept_all(update: Update) -> Update:
    """Return the update as it is meant to become; the same object where nothing is tracked."""
    return _Resolving(True, _every).update(update) if has_changes(update) else update


def reject_all(update: Update) -> Update:
    """Return the update as it was before every tracked change; the same object where nothing is tracked."""
    return _Resolving(False, _every).update(update) if has_changes(update) else update


def accept(update: Update, which: Which) -> Update:
    """Return the update with some changes accepted; the same object where none is meant.

    Raises:
        Unusable: ``no-such-change`` where an id is given that no change has; ``no-such-place``.
    """
    return _resolved(update, which, True)


def reject(update: Update, which: Which) -> Update:
    """Return the update with some changes rejected; the same object where none is meant.

    Raises:
        Unusable: ``no-such-change`` where an id is given that no change has; ``no-such-place``.
    """
    return _resolved(update, which, False)


def _resolved(update: Update, which: Which, accepting: bool) -> Update:
    if isinstance(which, Selection):
        cut, name = selected(with_ids(update), which)
        return update if name is None else _Resolving(accepting, _named({name})).update(cut)
    if callable(which):
        ids = {change.id for change in changes_of(update) if which(change)}
    else:
        ids = set(which)
        known = {name for mark in marks_of(update) for name in (mark.key, mark.change.id)}
        unknown = sorted(ids - known)
        if unknown:
            raise Unusable("no-such-change", id=unknown[0])
    return _Resolving(accepting, _named(ids)).update(with_ids(update)) if ids else update


def _every(*_: Change | None) -> bool:
    return True


def _named(ids: Collection[str]) -> _Chosen:
    return lambda change, around: key_of(change, around) in ids or change.id in ids


class _Resolving(TextPass):
    """One pass over an update. ``_became`` tells which block each block that was joined away became.

    ``_gone`` are those of them of which no word is left.
    """

    def __init__(self, accepting: bool, chosen: _Chosen) -> None:
        self._accepting = accepting
        self._chosen = chosen
        self._became: dict[str, str] = {}
        self._gone: set[str] = set()

    def update(self, update: Update) -> Update:
        """Return the update with what is meant resolved."""
        resolved = super().update(update)
        return _following_blocks(resolved, self._became, self._gone) if self._became else resolved

    def entries(self, entries: tuple[Entry, ...]) -> tuple[Entry, ...]:
        """Return the items or bullets that stay, in their order, with their own changes resolved."""
        gone = {place for place, each in enumerate(entries) if self._goes(each.insertion, each.deletion)}
        back = {place for place, each in enumerate(entries) if not self._accepting and self._takes(each.move)}
        cleared = tuple(
            replace(
                each,
                insertion=self._open(each.insertion),
                deletion=self._open(each.deletion),
                move=self._open(each.move) if self._accepting else each.move,
            )
            for each in entries
        )
        return put_back(cleared, back, gone)

    def blocks(self, blocks: RichText) -> RichText:
        """Return the blocks of one region, those joined whose mark between them went."""
        result: list[Block] = []
        group: list[Block] = []
        for place, block in enumerate(blocks):
            group.append(block)
            if place == len(blocks) - 1 or not self._goes(block.mark_insertion, block.mark_deletion):
                result.append(self._as_one(group))
                group = []
        return tuple(result)

    def line(self, spans: Line) -> Line:
        """Return a line with what is meant resolved."""
        if not any(map(is_tracked, spans)):
            return spans
        kept = (span for span in spans if not self._goes(span.insertion, span.deletion))
        return joined(map(self._span, kept))

    def _goes(self, insertion: Change | None, deletion: Change | None) -> bool:
        """Say whether text, or the break of a paragraph, goes that somebody inserted or deleted."""
        if self._accepting:
            return self._takes(deletion, self.outer_deletion)
        return self._takes(insertion, self.outer_insertion)

    def _takes(self, change: Change | None, around: Change | None = None) -> bool:
        return change is not None and self._chosen(change, around)

    def _open(self, change: _Change | None, around: Change | None = None) -> _Change | None:
        """Return a change that is not decided; None in place of one that is."""
        return None if self._takes(change, around) else change

    def _as_one(self, group: list[Block]) -> Block:
        """Return one block for a run of blocks whose marks went, but for the last's."""
        parts = [self.line(block.spans) for block in group]
        last = self._with_style(group[-1])
        named = next((block for block, part in zip(group, parts, strict=True) if self._stays(part)), last)
        self._became.update({block.id: named.id for block in group if block.id != named.id})
        self._gone.update(
            block.id
            for block, part in zip(group, parts, strict=True)
            if block.id != named.id and not self._stays(part)
        )
        return replace(
            last,
            id=named.id,
            spans=parts[0] if len(parts) == 1 else joined(chain.from_iterable(parts)),
            mark_insertion=self._open(last.mark_insertion, self.outer_insertion),
            mark_deletion=self._open(last.mark_deletion, self.outer_deletion),
        )

    def _stays(self, spans: Line) -> bool:
        """Say whether something of a line is left when every change is decided in this way."""
        return any((span.deletion if self._accepting else span.insertion) is None for span in spans)

    def _with_style(self, block: Block) -> Block:
        change = block.style_change
        if change is None or not self._takes(change):
            return block
        if self._accepting:
            return replace(block, style_change=None)
        return replace(block, style_change=None, style=change.before.style, level=change.before.level)

    def _span(self, span: Span) -> Span:
        change = span.format_change
        decided = replace(
            span,
            insertion=self._open(span.insertion, self.outer_insertion),
            deletion=self._open(span.deletion, self.outer_deletion),
            format_change=self._open(change),
        )
        if self._accepting or change is None or decided.format_change is not None:
            return decided
        before = change.before
        return replace(decided, bold=before.bold, italic=before.italic, link=before.link)


def _following_blocks(update: Update, became: dict[str, str], gone: Collection[str]) -> Update:
    """Return the update with comments and easy-read units pointing at the blocks that others became.

    Easy words stay with the words that they were written for: a unit does not follow a block of which none
    is left, for it tells nothing of the one that came in its place.
    """
    comments = tuple(
        replace(comment, where=became.get(comment.where, comment.where)) for comment in update.comments
    )
    sources = {block: now for block, now in became.items() if block not in gone}
    units = tuple(
        replace(unit, sources=tuple(dict.fromkeys(sources.get(source, source) for source in unit.sources)))
        for unit in update.easy_read
    )
    return replace(update, comments=comments, easy_read=units)
