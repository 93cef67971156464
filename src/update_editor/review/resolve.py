"""Accepting and rejecting every tracked change, by Word's rules.

A paragraph's mark is a change of its own: where a deleted mark is accepted, or an inserted one rejected, the
paragraph and the next become one. As in Word, the joined paragraph has the style of the *second*: its mark is
the one that stays. (What an editor makes of the style on joining, it must track as a change of style.)
The joined block keeps the id of the first that has words left, so that comments and bookmarks stay, or of the
last where none has.
"""

from typing import TypeVar

from msgspec.structs import replace

from update_editor.model import (
    Block,
    Bullet,
    Item,
    Items,
    Line,
    Message,
    RichText,
    Section,
    Span,
    Update,
    joined,
)
from update_editor.review.moves import moved_back
from update_editor.review.tracked import has_changes, is_tracked, open_changes

__all__ = ["accept_all", "has_changes", "open_changes", "reject_all"]

_Entry = TypeVar("_Entry", Item, Bullet)


def accept_all(update: Update) -> Update:
    """Return the update as it is meant to become; the same object where nothing is tracked."""
    return _Resolving(accept=True).update(update) if has_changes(update) else update


def reject_all(update: Update) -> Update:
    """Return the update as it was before every tracked change; the same object where nothing is tracked."""
    return _Resolving(accept=False).update(update) if has_changes(update) else update


class _Resolving:
    """One pass over an update. ``_became`` tells which block each block that was joined away became."""

    def __init__(self, accept: bool) -> None:
        self._accept = accept
        self._became: dict[str, str] = {}

    def update(self, update: Update) -> Update:
        resolved = replace(
            update,
            title=self._line(update.title),
            opening=self._blocks(update.opening),
            closing=self._blocks(update.closing),
            sections=tuple(self._section(section) for section in update.sections),
        )
        return _pointing_to(resolved, self._became) if self._became else resolved

    def _section(self, section: Section) -> Section:
        heading = self._line(section.heading)
        if isinstance(section, Message):
            return replace(section, heading=heading, body=self._blocks(section.body))
        if isinstance(section, Items):
            return replace(section, heading=heading, items=tuple(map(self._item, self._kept(section.items))))
        return replace(
            section, heading=heading, bullets=tuple(map(self._bullet, self._kept(section.bullets)))
        )

    def _kept(self, entries: tuple[_Entry, ...]) -> tuple[_Entry, ...]:
        """Return the items or bullets that stay, in their order, with their own changes cleared."""
        in_order = entries if self._accept else moved_back(entries)
        return tuple(
            replace(entry, insertion=None, deletion=None, move=None)
            for entry in in_order
            if (entry.deletion if self._accept else entry.insertion) is None
        )

    def _item(self, item: Item) -> Item:
        return replace(item, heading=self._line(item.heading), body=self._blocks(item.body))

    def _bullet(self, bullet: Bullet) -> Bullet:
        return replace(bullet, spans=self._line(bullet.spans))

    def _blocks(self, blocks: RichText) -> RichText:
        """Return the blocks of one region, those joined whose mark between them went."""
        result: list[Block] = []
        group: list[Block] = []
        for place, block in enumerate(blocks):
            group.append(block)
            mark = block.mark_deletion if self._accept else block.mark_insertion
            if mark is None or place == len(blocks) - 1:
                result.append(self._as_one(group))
                group = []
        return tuple(result)

    def _as_one(self, group: list[Block]) -> Block:
        """Return one block for a run of blocks whose marks went, but for the last's."""
        parts = [self._line(block.spans) for block in group]
        last = self._with_style(group[-1])
        named = next((block for block, part in zip(group, parts, strict=True) if part), last)
        self._became.update({block.id: named.id for block in group if block.id != named.id})
        spans = parts[0] if len(parts) == 1 else joined(span for part in parts for span in part)
        return replace(last, id=named.id, spans=spans, mark_insertion=None, mark_deletion=None)

    def _with_style(self, block: Block) -> Block:
        change = block.style_change
        if change is None:
            return block
        if self._accept:
            return replace(block, style_change=None)
        return replace(block, style_change=None, style=change.before.style, level=change.before.level)

    def _line(self, spans: Line) -> Line:
        if not any(map(is_tracked, spans)):
            return spans
        kept = (span for span in spans if (span.deletion if self._accept else span.insertion) is None)
        return joined(map(self._span, kept))

    def _span(self, span: Span) -> Span:
        change = span.format_change
        span = replace(span, insertion=None, deletion=None, format_change=None)
        if change is None or self._accept:
            return span
        before = change.before
        return replace(span, bold=before.bold, italic=before.italic, link=before.link)


def _pointing_to(update: Update, became: dict[str, str]) -> Update:
    """Return the update with comments and easy-read units pointing at the blocks that others became."""
    comments = tuple(
        replace(comment, where=became.get(comment.where, comment.where)) for comment in update.comments
    )
    units = tuple(
        replace(unit, sources=tuple(dict.fromkeys(became.get(source, source) for source in unit.sources)))
        for unit in update.easy_read
    )
    return replace(update, comments=comments, easy_read=units)
