"""Two later states of a text as one: what only one side edited counts, letter by letter.

Where both edited the same place differently, my words stay, marked as deleted, and theirs stand behind them,
marked as inserted: one tracked change that holds both, by whoever wrote theirs. To accept it takes theirs.
"""

from collections.abc import Iterator, Sequence
from typing import NamedTuple

from msgspec import Struct
from msgspec.structs import replace

from update_editor.model import Block, RichText, Span, new_id
from update_editor.review.edits import Edit, Reviewer
from update_editor.review.edits_since import edits_since
from update_editor.review.pieces import (
    Break,
    Piece,
    Ruler,
    blocks_of,
    deletion_of,
    insertion_of,
    length_of,
    paired,
    pieces_of,
    with_deletion,
    with_insertion,
)
from update_editor.review.three_way import clashes, merged_fields, merged_list

_SPAN_FIELDS = ("bold", "italic", "link", "insertion", "deletion", "format_change")
_BLOCK_FIELDS = ("id", "style", "level", "mark_insertion", "mark_deletion", "style_change")


class TextClash(Struct, frozen=True):
    """What both sides changed in one place, and the id of the tracked change that holds both.

    ``change`` is None where each side's own tracked changes hold them. ``detail`` is empty for words; else it
    says what else it is (``link``, ``style``, ``level``), of which mine stays.
    """

    base: str
    mine: str
    theirs: str
    change: str | None = None
    detail: str = ""


class MergedText(Struct, frozen=True):
    """A text that was merged, and where the sides clashed."""

    blocks: RichText
    clashes: tuple[TextClash, ...]


def merged_text(base: RichText, mine: RichText, theirs: RichText, by: Reviewer) -> MergedText:
    """Return what two people made of a text, each from ``base``, as one text."""
    if theirs in (base, mine):
        return MergedText(mine, ())
    if mine == base:
        return MergedText(theirs, ())
    base, mine, theirs = (_with_a_block(each, base or mine or theirs) for each in (base, mine, theirs))
    merging = _TextMerge(base, mine, theirs, by)
    return MergedText(_with_own_ids(blocks_of(merging.pieces())), tuple(merging.clashes))


def _with_a_block(blocks: RichText, like: RichText) -> RichText:
    """Return a text with the one empty block that a text without blocks is for an editor."""
    return blocks or (Block(id=like[-1].id, style=like[-1].style, level=like[-1].level),)


def _with_own_ids(blocks: RichText) -> RichText:
    """Return the blocks, those with a new id whose id one before them has."""
    seen: set[str] = set()
    result = []
    for block in blocks:
        result.append(replace(block, id=new_id()) if block.id in seen else block)
        seen.add(block.id)
    return tuple(result)


class _Side:
    """What one person made of the base: its pieces, its edits, and how far it is merged."""

    def __init__(self, base: RichText, blocks: RichText) -> None:
        self._ruler = Ruler(pieces_of(blocks))
        edits = edits_since(base, blocks)
        self.edits = list(reversed(edits))
        deleted = _newly_deleted(Ruler(pieces_of(base)), self._ruler, edits)
        self._deleted_before = {end: end - start for start, end in deleted}
        self._deleted_behind = {start: end - start for start, end in deleted}
        self._at = 0

    def widen(self, others: Sequence[Edit]) -> None:
        """Take what was put beside tracked deleted words as one edit with them, where others edited those.

        A word that they replaced and I changed is one clash, and not two words in a row.
        """
        edits: list[Edit] = []
        for edit in reversed(self.edits):
            wide = self._with_deleted(edit)
            is_met = any(_overlaps(each, wide.start, wide.end) for each in others)
            edits.append(wide if is_met else edit)
            if len(edits) > 1 and edits[-1].start < edits[-2].end:
                last, before = edits.pop(), edits.pop()
                edits.append(Edit(before.start, last.end, before.new_start, last.new_end))
        self.edits = edits[::-1]

    def _with_deleted(self, edit: Edit) -> Edit:
        """Return an edit that puts something in, with the words beside it that are newly deleted."""
        if edit.new_start == edit.new_end:
            return edit
        before = self._deleted_before.get(edit.new_start, 0)
        after = self._deleted_behind.get(edit.new_end, 0)
        return Edit(edit.start - before, edit.end + after, edit.new_start - before, edit.new_end + after)

    def take(self, length: int) -> list[Piece]:
        """Return the pieces of so many positions, and go on behind them."""
        start, self._at = self._at, self._at + length
        return self._ruler.cut(start, self._at)


class _Place(NamedTuple):
    """A part of the base, from ``start`` to ``end``, with the edits that each side made in it."""

    start: int
    end: int
    edits: tuple[tuple[Edit, ...], tuple[Edit, ...]]


class _TextMerge:
    """One pass over the base from edit to edit, with both sides."""

    def __init__(self, base: RichText, mine: RichText, theirs: RichText, by: Reviewer) -> None:
        self._base = Ruler(pieces_of(base))
        self._mine, self._theirs = _Side(base, mine), _Side(base, theirs)
        edits = self._mine.edits, self._theirs.edits
        self._mine.widen(edits[1])
        self._theirs.widen(edits[0])
        self._by = by
        self.clashes: list[TextClash] = []

    def pieces(self) -> Iterator[Piece]:
        """Yield the pieces of the merged text."""
        at = 0
        while place := self._next_place():
            yield from self._kept(at, place.start)
            yield from self._edited(place)
            at = place.end
        yield from self._kept(at, self._base.length)

    def _next_place(self) -> _Place | None:
        """Return the next part of the base that somebody edited, with all edits that overlap in it."""
        sides = (self._mine.edits, self._theirs.edits)
        firsts = [(side[-1].start, side[-1].end) for side in sides if side]
        if not firsts:
            return None
        start, end = min(firsts)
        found: tuple[list[Edit], list[Edit]] = ([], [])
        growing = True
        while growing:
            growing = False
            for edits, taken in zip(sides, found, strict=True):
                if edits and _overlaps(edits[-1], start, end):
                    taken.append(edits.pop())
                    end = max(end, taken[-1].end)
                    growing = True
        return _Place(start, end, (tuple(found[0]), tuple(found[1])))

    def _kept(self, start: int, end: int) -> Iterator[Piece]:
        """Yield what neither side edited, with the formats and marks that either gave it."""
        base = self._base.cut(start, end)
        mine, theirs = self._mine.take(end - start), self._theirs.take(end - start)
        for then, now, other in paired(base, mine, theirs):
            if isinstance(then, Span) and isinstance(now, Span) and isinstance(other, Span):
                self._tell(then, now, other, ("link",))
                kept = merged_fields(then, now, other, _SPAN_FIELDS)
                yield replace(kept, comments=merged_list(then.comments, now.comments, other.comments))
            elif isinstance(then, Break) and isinstance(now, Break) and isinstance(other, Break):
                self._tell(then.block, now.block, other.block, ("style", "level"))
                yield Break(merged_fields(then.block, now.block, other.block, _BLOCK_FIELDS))

    def _tell(self, base: Struct, mine: Struct, theirs: Struct, names: Sequence[str]) -> None:
        """Tell of what both made of some fields, once for neighbours that it is the same for."""
        for name in names:
            values = [getattr(side, name) for side in (base, mine, theirs)]
            if clashes(*values):
                then, now, other = ("" if value is None else str(value) for value in values)
                clash = TextClash(then, now, other, detail=name)
                self.clashes += [clash] if self.clashes[-1:] != [clash] else []

    def _edited(self, place: _Place) -> list[Piece]:
        """Return what becomes of a place that was edited."""
        length = place.end - place.start
        mine, theirs = (
            side.take(length + sum(_growth(edit) for edit in edits))
            for side, edits in zip((self._mine, self._theirs), place.edits, strict=True)
        )
        if not all(place.edits):
            return mine if place.edits[0] else theirs
        if _text(mine) == _text(theirs):
            return mine
        return self._both(place, mine, theirs)

    def _both(self, place: _Place, mine: list[Piece], theirs: list[Piece]) -> list[Piece]:
        """Return what both sides made of one place, as a tracked change; what they inserted stays theirs."""
        change = self._by.change(new_id())
        only_added = place.start == place.end
        left = [piece if only_added or deletion_of(piece) else with_deletion(piece, change) for piece in mine]
        right = [piece if insertion_of(piece) else with_insertion(piece, change) for piece in theirs]
        is_used = [left, right] != [mine, theirs]
        base = _text(self._base.cut(place.start, place.end))
        self.clashes.append(TextClash(base, _text(mine), _text(theirs), change.group if is_used else None))
        return [*left, *right]


def _newly_deleted(base: Ruler, pieces: Ruler, edits: Sequence[Edit]) -> list[tuple[int, int]]:
    """Return where words of the base are marked as deleted that were not, as positions in the later text."""
    found: list[tuple[int, int]] = []
    start, new_start = 0, 0
    for edit in [*edits, Edit(base.length, base.length, pieces.length, pieces.length)]:
        at = new_start
        for old, new in paired(base.cut(start, edit.start), pieces.cut(new_start, edit.new_start)):
            end = at + length_of(new)
            if deletion_of(new) is not None and deletion_of(old) is None:
                joins = bool(found) and found[-1][1] == at
                found[-1:] = [(found[-1][0], end)] if joins else [*found[-1:], (at, end)]
            at = end
        start, new_start = edit.end, edit.new_end
    return found


def _overlaps(edit: Edit, start: int, end: int) -> bool:
    """Say whether an edit touches a part of the base; two that only put something in, at one place, do."""
    if (edit.start, edit.end) == (start, end):
        return True
    return edit.start < end and start < edit.end


def _growth(edit: Edit) -> int:
    return edit.new_end - edit.new_start - (edit.end - edit.start)


def _text(pieces: Sequence[Piece]) -> str:
    return "".join(piece.text if isinstance(piece, Span) else "\n" for piece in pieces)
