"""Giving an id to every tracked change that a file gave none, so that it can be spoken of.

The id is made of the place, so that the same file gives the same ids: ``b7.insertion.1`` is the first
insertion in the block ``b7``. An insertion that goes on, over words in bold or into the next paragraph, is
one.
"""

from collections.abc import Iterable
from itertools import count
from typing import TypeVar

from msgspec.structs import replace

from update_editor.model import Block, Change, Line, RichText, Span, Update
from update_editor.review.texts import Entry, TextPass

_Change = TypeVar("_Change", bound=Change)


def is_unnamed(change: Change) -> bool:
    """Say whether a change has neither an id nor a group."""
    return not change.id and not change.group


def named(update: Update, taken: Iterable[str]) -> Update:
    """Return the update with an id for every change that has neither that nor a group; none is one taken."""
    return _NamingUnnamed(taken).update(update)


class _NamingUnnamed(TextPass):
    """One pass. ``_before`` has, by kind, who made the unnamed changes at the place before, and their ids."""

    def __init__(self, taken: Iterable[str]) -> None:
        self._taken = set(taken)
        self._before: dict[str, tuple[str, str]] = {}
        self._here: dict[str, tuple[str, str]] = {}

    def line(self, spans: Line) -> Line:
        """Return a line with its changes named."""
        self._before = {}
        place = self.where.replace("/", ".")
        return tuple(self._span(place, span) for span in spans)

    def blocks(self, blocks: RichText) -> RichText:
        """Return blocks with their changes named."""
        self._before = {}
        return tuple(map(self._block, blocks))

    def entries(self, entries: tuple[Entry, ...]) -> tuple[Entry, ...]:
        """Return items or bullets with their changes named."""
        return tuple(map(self._entry, entries))

    def _entry(self, entry: Entry) -> Entry:
        self._before = {}
        return replace(
            entry,
            insertion=self._named(entry.id, "added", entry.insertion),
            deletion=self._named(entry.id, "removed", entry.deletion),
            move=self._named(entry.id, "moved", entry.move),
        )

    def _block(self, block: Block) -> Block:
        spans = tuple(self._span(block.id, span) for span in block.spans)
        insertion = self._named(block.id, "insertion", block.mark_insertion)
        deletion = self._named(block.id, "deletion", block.mark_deletion)
        self._step()
        style = self._named(block.id, "style", block.style_change)
        self._here = {}
        return replace(
            block, spans=spans, mark_insertion=insertion, mark_deletion=deletion, style_change=style
        )

    def _span(self, place: str, span: Span) -> Span:
        insertion = self._named(place, "insertion", span.insertion)
        deletion = self._named(place, "deletion", span.deletion)
        format_change = self._named(place, "format", span.format_change)
        self._step()
        return replace(span, insertion=insertion, deletion=deletion, format_change=format_change)

    def _step(self) -> None:
        """Go on to the next place."""
        self._before, self._here = self._here, {}

    def _named(self, place: str, kind: str, change: _Change | None) -> _Change | None:
        if change is None or not is_unnamed(change):
            return change
        author, name = self._before.get(kind, ("", ""))
        if not name or author != change.author:
            name = self._new_name(f"{place}.{kind}")
        self._here[kind] = (change.author, name)
        return replace(change, id=name)

    def _new_name(self, start: str) -> str:
        name = next(name for number in count(1) if (name := f"{start}.{number}") not in self._taken)
        self._taken.add(name)
        return name
