"""Tracked changes in their simplest form, whatever a file or another program made of them.

What one person did in one stretch is one change, with the earliest date; an id or a group is one person's one
kind of change; nothing is tracked that could not be decided on. What accepting and rejecting give stays.
"""

from collections.abc import Sequence
from itertools import count, groupby
from typing import TypeVar

from msgspec.structs import replace

from update_editor.model import Block, Change, Line, RichText, Span, Update, joined
from update_editor.review.moments import moment
from update_editor.review.moves import without_idle_moves
from update_editor.review.pieces import Break, Piece, blocks_of, deletion_of, insertion_of, pieces_of
from update_editor.review.texts import Entry, TextPass
from update_editor.review.tracked import marks_of, with_ids

_Change = TypeVar("_Change", bound=Change)


def normalised(update: Update) -> Update:
    """Return the update with its tracked changes in their simplest form.

    Empty spans go, and marks on the last block of a region, which has no next one to be merged with; so does
    the move of an item that stands where it stood. Every change gets an id.
    """
    known = with_ids(update)
    return _Simplifying().update(_Separating(known).update(known))


class _Separating(TextPass):
    """Gives an id, or a group, that stands for several people or kinds of change to the first of them alone.

    A change of style may share the id of the break that it came with: somebody joined two paragraphs.
    """

    def __init__(self, update: Update) -> None:
        marks = marks_of(update)
        self._taken = {name for mark in marks for name in (mark.change.id, mark.change.group) if name}
        self._owned: set[str] = set()
        self._names: dict[tuple[str, str, str], str] = {}

    def line(self, spans: Line) -> Line:
        """Return a line with its changes told apart."""
        return tuple(map(self._span, spans))

    def blocks(self, blocks: RichText) -> RichText:
        """Return blocks with their changes told apart."""
        return tuple(map(self._block, blocks))

    def entries(self, entries: tuple[Entry, ...]) -> tuple[Entry, ...]:
        """Return items or bullets with their changes told apart."""
        return tuple(
            replace(
                entry,
                insertion=self._own(entry.insertion, "insertion"),
                deletion=self._own(entry.deletion, "deletion"),
                move=self._own(entry.move, "move"),
            )
            for entry in entries
        )

    def _span(self, span: Span) -> Span:
        return replace(
            span,
            insertion=self._own(span.insertion, "insertion"),
            deletion=self._own(span.deletion, "deletion"),
            format_change=self._own(span.format_change, "format"),
        )

    def _block(self, block: Block) -> Block:
        return replace(
            block,
            spans=self.line(block.spans),
            mark_insertion=self._own(block.mark_insertion, "insertion"),
            mark_deletion=self._own(block.mark_deletion, "deletion"),
            style_change=self._own(block.style_change, "style"),
        )

    def _own(self, change: _Change | None, kind: str) -> _Change | None:
        if change is None:
            return None
        group = self._name(change.group, change.author, "group") if change.group else None
        return replace(
            change, id=self._name(change.id, change.author, kind) if change.id else "", group=group
        )

    def _name(self, name: str, author: str, kind: str) -> str:
        """Return what a person's changes of a kind that have this id or group have in its place."""
        kinds = ("insertion", "deletion", kind) if kind == "style" else (kind,)
        keys = [(name, author, each) for each in kinds]
        known = next((self._names[key] for key in keys if key in self._names), None)
        if known is None:
            known = self._new_name(name) if name in self._owned else name
            self._owned.add(name)
            self._names[keys[-1]] = known
        return known

    def _new_name(self, start: str) -> str:
        name = next(name for number in count(2) if (name := f"{start}.{number}") not in self._taken)
        self._taken.add(name)
        return name


class _Simplifying(TextPass):
    """Makes one change of neighbours that are one person's, and drops what says nothing."""

    def line(self, spans: Line) -> Line:
        """Return a line with neighbours merged."""
        pieces: list[Piece] = [span for span in spans if span.text]
        return joined(piece for piece in _merged(pieces) if isinstance(piece, Span))

    def blocks(self, blocks: RichText) -> RichText:
        """Return blocks with neighbours merged."""
        last = tuple(replace(block, mark_insertion=None, mark_deletion=None) for block in blocks[-1:])
        return blocks_of(_merged(list(pieces_of((*blocks[:-1], *last)))))

    def entries(self, entries: tuple[Entry, ...]) -> tuple[Entry, ...]:
        """Return items or bullets without moves to where they stood."""
        return without_idle_moves(entries)


def _merged(pieces: Sequence[Piece]) -> list[Piece]:
    insertions = _as_one([insertion_of(piece) for piece in pieces])
    deletions = _as_one([deletion_of(piece) for piece in pieces])
    formats = _as_one([piece.format_change if isinstance(piece, Span) else None for piece in pieces])
    return [
        replace(piece, insertion=insertion, deletion=deletion, format_change=format_change)
        if isinstance(piece, Span)
        else Break(replace(piece.block, mark_insertion=insertion, mark_deletion=deletion))
        for piece, insertion, deletion, format_change in zip(
            pieces, insertions, deletions, formats, strict=True
        )
    ]


def _as_one(changes: Sequence[_Change | None]) -> list[_Change | None]:
    """Return the changes of neighbours, those of one person and group with one id and the earliest date."""
    result: list[_Change | None] = []
    for _, run in groupby(changes, lambda change: (change.author, change.group) if change else None):
        same = list(run)
        first = same[0]
        date = min((each.date for each in same if each and each.date), key=moment, default=None)
        result += [replace(each, id=first.id, date=date) if each and first else None for each in same]
    return result
