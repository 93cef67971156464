"""Which changes of a returned file were in the copy already, and which came new.

A Word file gives no id that could be trusted: a change is the same where the same person made it at the same
time at the same place of the text.
"""

from collections.abc import Callable, Iterator
from typing import TypeVar

from msgspec.structs import replace

from update_editor.model import Block, Change, FormatChange, Line, RichText, Span, joined, new_id
from update_editor.review.moments import same_minute
from update_editor.review.pieces import (
    Break,
    Piece,
    blocks_of,
    deletion_of,
    insertion_of,
    pieces_of,
)
from update_editor.review.tracked import has_change, is_tracked
from update_editor.services.returned.alike import with_alike

_Change = TypeVar("_Change", bound=Change)


def is_same(one: Change | None, other: Change | None) -> bool:
    """Say whether two changes are one person's at one time; seconds do not count, some programs drop them."""
    if one is None or other is None or one.author.strip() != other.author.strip():
        return False
    return same_minute(one.date, other.date)


def with_known_changes(base: RichText, blocks: RichText) -> RichText:
    """Return a text that came back, with the changes of the text that was sent where they are the same."""
    if not any(map(has_change, base)):
        return blocks
    return with_alike(base, blocks, _known)


def with_known_changes_in_line(base: Line, spans: Line) -> Line:
    """Return a line that came back, in the same way."""
    if not any(map(is_tracked, base)):
        return spans
    result = with_known_changes((Block(id="", spans=base),), (Block(id="", spans=spans),))
    return joined(span for block in result for span in block.spans)


def _known(old: Piece, new: Piece) -> Piece:
    """Return a piece that came back, with the changes that it was sent with."""
    if isinstance(old, Span) and isinstance(new, Span):
        return replace(
            new,
            insertion=_insertion(old, new),
            deletion=_old_if_same(old.deletion, new.deletion),
            format_change=_format_change(old, new),
        )
    if isinstance(old, Break) and isinstance(new, Break):
        block = replace(
            new.block,
            mark_insertion=_insertion(old, new),
            mark_deletion=_old_if_same(old.block.mark_deletion, new.block.mark_deletion),
            style_change=_old_if_same(old.block.style_change, new.block.style_change),
        )
        return Break(block)
    return new


def _insertion(old: Piece, new: Piece) -> Change | None:
    """Return the insertion of a piece; it stays where the same deletion still stands on top of it.

    LibreOffice saves what was inserted and then deleted as deleted alone, where another deletion is near.
    """
    was, now = insertion_of(old), insertion_of(new)
    if now is None and deletion_of(old) is not None and is_same(deletion_of(old), deletion_of(new)):
        return was
    return _old_if_same(was, now)


def _format_change(old: Span, new: Span) -> FormatChange | None:
    """Return the change of a format; that of a link alone was not in the file, for Word tracks none."""
    change = old.format_change
    if change is not None and new.format_change is None and new.link == old.link:
        was, now = change.before, (old.bold, old.italic)
        return change if (was.bold, was.italic) == now == (new.bold, new.italic) else None
    return _old_if_same(change, new.format_change)


def _old_if_same(old: _Change | None, new: _Change | None) -> _Change | None:
    return old if is_same(old, new) else new


class NewChanges:
    """Gives the changes that came new ids, one to what one person did in one stretch.

    What somebody deleted with what they put beside it is one decision.
    """

    def __init__(self, known: frozenset[str]) -> None:
        self._known = known

    def blocks(self, blocks: RichText) -> RichText:
        """Return a text with its new changes made one where they stand together."""
        return blocks_of(self._pieces(list(pieces_of(blocks))))

    def line(self, spans: Line) -> Line:
        """Return a line in the same way."""
        pieces: list[Piece] = [span for span in spans if span.text]
        return joined(piece for piece in self._pieces(pieces) if isinstance(piece, Span))

    def _pieces(self, pieces: list[Piece]) -> Iterator[Piece]:
        run: list[Piece] = []
        for piece in pieces:
            if run and self._author(piece) != self._author(run[0]):
                yield from self._as_one(run)
                run = []
            run.append(piece)
        yield from self._as_one(run)

    def _author(self, piece: Piece) -> str | None:
        """Return who newly inserted or deleted a piece."""
        changes = (insertion_of(piece), deletion_of(piece))
        return next((each.author for each in changes if each and self._is_new(each)), None)

    def _is_new(self, change: Change) -> bool:
        return change.id not in self._known

    def _as_one(self, run: list[Piece]) -> Iterator[Piece]:
        if not run or self._author(run[0]) is None:
            yield from map(self._with_own_format, run)
            return
        kinds: tuple[Callable[[Piece], Change | None], ...] = (insertion_of, deletion_of)
        new = [[change for piece in run if (change := of(piece)) and self._is_new(change)] for of in kinds]
        group = next((each.group for each in (*new[0], *new[1]) if each.group), None)
        group = group or (new_id() if all(new) else None)
        insertion, deletion = (self._one(changes, group) for changes in new)
        for piece in run:
            yield self._with_own_format(
                _marked(
                    piece,
                    self._in_place_of(insertion_of(piece), insertion),
                    self._in_place_of(deletion_of(piece), deletion),
                )
            )

    def _one(self, changes: list[Change], group: str | None) -> Change | None:
        return replace(changes[0], id=new_id(), group=group) if changes else None

    def _in_place_of(self, there: Change | None, one: Change | None) -> Change | None:
        return there if there is None or not self._is_new(there) else one

    def _with_own_format(self, piece: Piece) -> Piece:
        if isinstance(piece, Span):
            change = piece.format_change
            if change is None or not self._is_new(change):
                return piece
            return replace(piece, format_change=replace(change, id=new_id()))
        style = piece.block.style_change
        if style is None or not self._is_new(style):
            return piece
        return Break(replace(piece.block, style_change=replace(style, id=new_id())))


def _marked(piece: Piece, insertion: Change | None, deletion: Change | None) -> Piece:
    if isinstance(piece, Span):
        return replace(piece, insertion=insertion, deletion=deletion)
    return Break(replace(piece.block, mark_insertion=insertion, mark_deletion=deletion))
