"""Suggesting: what a person did to a text, as tracked changes on the text as it was.

What they deleted stays and is marked, unless it was their own insertion; what they typed or pasted is marked
as theirs; a changed format or style keeps what it was. What is deleted already is left to whom it belongs to,
and nothing is put in the midst of it: what is typed there stands behind it.
"""

from collections.abc import Iterable, Sequence
from itertools import islice, takewhile

from msgspec import Struct
from msgspec.structs import replace

from update_editor.model import (
    Block,
    BlockFormat,
    Change,
    FormatChange,
    RichText,
    Span,
    StyleChange,
    TextFormat,
    new_id,
)
from update_editor.review.block_ids import BlockIds
from update_editor.review.edits import Edit, Reviewer
from update_editor.review.pieces import (
    Break,
    Piece,
    Reader,
    blocks_of,
    deletion_of,
    insertion_of,
    length_of,
    paired,
    with_deletion,
    with_insertion,
)


class Suggested(Struct, frozen=True):
    """A text with somebody's edits as tracked changes.

    ``start`` and ``end`` are the positions in it before the first edit and behind the last; both 0 where no
    letter was edited.
    """

    blocks: RichText
    start: int = 0
    end: int = 0


def suggested(
    before: RichText, after: RichText, edits: Iterable[Edit], by: Reviewer, *, own: bool = False
) -> Suggested:
    """Return ``before`` with all that makes it ``after`` as tracked changes.

    ``after`` is what an editor that tracks nothing made of ``before``, tracked changes of others in it.
    ``edits`` are where their letters differ, in order; formats and styles are compared besides. ``own`` where
    the text stands in an item that the same person added: of that only what others suggested is tracked.
    """
    if before == after:
        return Suggested(after)
    ends = [*before[-1:], *after[-1:]]
    suggesting = _Suggesting(before or _emptied(ends), after or _emptied(ends), by, own)
    for edit in edits:
        suggesting.take(edit)
    return suggesting.result()


def _emptied(blocks: list[Block]) -> RichText:
    """Return the one empty block that a text without blocks is for an editor, like the block of the other."""
    return (replace(blocks[0], spans=(), mark_insertion=None, mark_deletion=None, style_change=None),)


class _Suggesting:
    """One pass over two texts, from edit to edit; ``_made`` is the result so far."""

    def __init__(self, before: RichText, after: RichText, by: Reviewer, own: bool) -> None:
        self._before, self._after = Reader(before), Reader(after)
        self._by = by
        self._own = own
        self._format_by, self._style_by = by.change(), by.change()
        self._break_by: Change | None = None
        self._at = 0
        self._length = 0
        self._start: int | None = None
        self._end = 0
        self._made: list[Piece] = []
        self._ids = BlockIds(before, after)

    def take(self, edit: Edit) -> None:
        """Go on to an edit, and make it tracked."""
        self._keep_until(edit.start)
        if self._start is None:
            self._start = self._length
        deleted = self._before.take(edit.end - edit.start)
        inserted = self._after.take(edit.new_end - edit.new_start)
        group = new_id() if inserted and any(map(self._will_show, deleted)) else None
        self._delete(deleted, group)
        if inserted:
            self._keep_until(self._at + self._rest_of_deletion())
            self._insert(inserted, group)
        self._end = self._length

    def result(self) -> Suggested:
        """Return the whole text."""
        self._keep(self._before.take(), self._after.take())
        blocks = blocks_of(self._made)
        ids = self._ids.given()
        named = tuple(replace(block, id=each) for block, each in zip(blocks, ids, strict=True))
        return Suggested(named, self._start or 0, self._end)

    def _add(self, piece: Piece) -> None:
        if isinstance(piece, Break):
            self._break_by = self._my_mark(piece)
        self._made.append(piece)
        self._length += length_of(piece)

    def _keep_until(self, end: int) -> None:
        """Take over what both texts have in common up to a position."""
        self._keep(self._before.take(end - self._at), self._after.take(end - self._at))

    def _keep(self, before: Sequence[Piece], after: Sequence[Piece]) -> None:
        """Take over what both texts have in common, with what changed of its format."""
        for old, new in paired(before, after):
            self._ids.note_old(old, self._at)
            self._at += length_of(old)
            if old == new:
                self._add(old)
            elif deletion_of(old) is not None and deletion_of(new) is None:
                # The same letters, but written anew: what was deleted stays so.
                self._add(old)
                self._insert([new], None)
            elif isinstance(old, Span) and isinstance(new, Span):
                self._add(self._kept_text(old, new))
            elif isinstance(old, Break) and isinstance(new, Break):
                self._add(Break(self._kept_block(old.block, new.block)))

    def _kept_text(self, old: Span, new: Span) -> Span:
        marked = replace(new, insertion=old.insertion, deletion=old.deletion, format_change=old.format_change)
        if _format(old) == _format(new) or self._is_mine(old):
            return marked
        original = old.format_change.before if old.format_change else _format(old)
        if original == _format(new):
            return replace(marked, format_change=None)
        by = self._format_by
        change = FormatChange(author=by.author, date=by.date, id=by.id, before=original)
        return replace(marked, format_change=change)

    def _kept_block(self, old: Block, new: Block) -> Block:
        marked = replace(
            new,
            mark_insertion=old.mark_insertion,
            mark_deletion=old.mark_deletion,
            style_change=old.style_change,
        )
        if _style(old) == _style(new) or self._is_mine(Break(old)):
            return marked
        original = old.style_change.before if old.style_change else _style(old)
        if original == _style(new):
            return replace(marked, style_change=None)
        by = self._break_by or self._style_by
        change = StyleChange(author=by.author, date=by.date, id=by.id, group=by.group, before=original)
        return replace(marked, style_change=change)

    def _delete(self, pieces: Sequence[Piece], group: str | None) -> None:
        """Mark what is deleted; ``_at`` goes behind it."""
        start, self._at = self._at, self._at + sum(map(length_of, pieces))
        change: Change | None = None
        for piece in pieces:
            if self._will_show(piece):
                change = change or self._deletion_around(group) or self._by.change(group)
            if not self._goes(piece):
                self._ids.note_old(piece, start)
                self._add(with_deletion(piece, change) if change and deletion_of(piece) is None else piece)
            start += length_of(piece)

    def _insert(self, pieces: Sequence[Piece], group: str | None) -> None:
        change = None
        if not self._own:
            change = (None if group else self._insertion_around()) or self._by.change(group)
        for piece in pieces:
            self._ids.note_new(piece)
            self._add(_written(piece, change))

    def _rest_of_deletion(self) -> int:
        """Return how much deleted text follows here, where there is some on both sides."""
        last = self._before.last
        if last is None or deletion_of(last) is None:
            return 0
        return sum(map(length_of, takewhile(deletion_of, self._before.coming())))

    def _insertion_around(self) -> Change | None:
        """Return my insertion that what is typed here goes on with."""
        for piece in self._neighbours():
            change = insertion_of(piece)
            if change is not None and change.author == self._by.author and deletion_of(piece) is None:
                return change
        return None

    def _deletion_around(self, group: str | None) -> Change | None:
        """Return my deletion that one made here goes on with."""
        for piece in self._neighbours():
            change = deletion_of(piece)
            if change is not None and change.author == self._by.author and change.group == group:
                return change
        return None

    def _neighbours(self) -> Sequence[Piece]:
        """Return the pieces on the left and on the right of what is being made."""
        return (*self._made[-1:], *islice(self._before.coming(), 1))

    def _my_mark(self, piece: Break) -> Change | None:
        """Return my change of a break. A style that changed with it, behind it, is one decision with it."""
        changes = (piece.block.mark_deletion, piece.block.mark_insertion)
        return next((each for each in changes if each and each.author == self._by.author), None)

    def _goes(self, piece: Piece) -> bool:
        """Say whether a piece goes without a trace where I delete it."""
        return self._is_mine(piece) and deletion_of(piece) is None

    def _will_show(self, piece: Piece) -> bool:
        """Say whether a piece stays to be seen as newly deleted."""
        return deletion_of(piece) is None and not self._is_mine(piece)

    def _is_mine(self, piece: Piece) -> bool:
        change = insertion_of(piece)
        return self._own if change is None else change.author == self._by.author


def _written(piece: Piece, change: Change | None) -> Piece:
    """Return a piece as part of an insertion, or of none, without the marks that it brought along."""
    if isinstance(piece, Span):
        return with_insertion(replace(piece, deletion=None, format_change=None), change)
    return with_insertion(Break(replace(piece.block, mark_deletion=None, style_change=None)), change)


def _format(span: Span) -> TextFormat:
    return TextFormat(bold=span.bold, italic=span.italic, link=span.link)


def _style(block: Block) -> BlockFormat:
    return BlockFormat(style=block.style, level=block.level)
