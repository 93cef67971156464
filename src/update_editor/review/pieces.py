"""Rich text as one run of pieces: a span of text, or the break at a paragraph's end.

Word's own view: a break is a character that carries what its paragraph is. So a range of text may begin in
one paragraph and end in another, and be cut, kept or deleted like any other.
"""

from bisect import bisect_left, bisect_right
from collections.abc import Iterable, Iterator, Sequence
from itertools import accumulate

from msgspec import Struct
from msgspec.structs import replace

from update_editor.model import Block, Change, RichText, Span, joined


class Break(Struct, frozen=True):
    """The end of a paragraph: the block that ends there, without its spans."""

    block: Block


Piece = Span | Break


def pieces_of(blocks: RichText) -> Iterator[Piece]:
    """Yield a text's pieces; the last is the break of its last block."""
    for block in blocks:
        yield from (span for span in block.spans if span.text)
        yield Break(replace(block, spans=()))


def blocks_of(pieces: Iterable[Piece]) -> RichText:
    """Return the text that pieces make; what stands behind the last break is dropped."""
    blocks: list[Block] = []
    spans: list[Span] = []
    for piece in pieces:
        if isinstance(piece, Span):
            spans.append(piece)
        else:
            blocks.append(replace(piece.block, spans=joined(spans)))
            spans = []
    return tuple(blocks)


def undeleted_text(blocks: RichText) -> RichText:
    """Return a text without what is marked as deleted; the last paragraph's end stays."""
    pieces = list(pieces_of(blocks))
    kept = [piece for piece in pieces[:-1] if deletion_of(piece) is None]
    return blocks_of((*kept, *pieces[-1:]))


def length_of(piece: Piece) -> int:
    """Return how many positions a piece takes."""
    return len(piece.text) if isinstance(piece, Span) else 1


def cut(pieces: Sequence[Piece], start: int, end: int) -> list[Piece]:
    """Return the pieces between two positions, those at the ends cut."""
    found: list[Piece] = []
    at = 0
    for piece in pieces:
        if at >= end or start >= end:
            break
        length = length_of(piece)
        if at + length > start:
            found.append(_cut(piece, max(start - at, 0), end - at))
        at += length
    return found


def _cut(piece: Piece, start: int, end: int) -> Piece:
    if isinstance(piece, Break) or (start == 0 and end >= len(piece.text)):
        return piece
    return replace(piece, text=piece.text[start:end])


class Ruler:
    """The pieces of a text that is cut in many places, each found without counting from the start."""

    def __init__(self, pieces: Iterable[Piece]) -> None:
        self._pieces = list(pieces)
        self._ends = list(accumulate(map(length_of, self._pieces)))
        self.length = self._ends[-1] if self._ends else 0
        """How many positions all pieces take."""

    def cut(self, start: int, end: int) -> list[Piece]:
        """Return the pieces between two positions, those at the ends cut."""
        first = bisect_right(self._ends, start)
        last = bisect_left(self._ends, end, first) + 1
        before = self._ends[first - 1] if first else 0
        return cut(self._pieces[first:last], start - before, end - before)


def paired(*texts: Sequence[Piece]) -> Iterator[tuple[Piece, ...]]:
    """Yield the same text from several texts, in pieces of one format in each."""
    rests = [list(reversed(text)) for text in texts]
    while all(rests):
        pieces = [rest.pop() for rest in rests]
        lengths = list(map(length_of, pieces))
        same = min(lengths)
        if max(lengths) > same:
            for rest, piece in zip(rests, pieces, strict=True):
                if isinstance(piece, Span) and len(piece.text) > same:
                    rest.append(replace(piece, text=piece.text[same:]))
            pieces = [_cut(piece, 0, same) for piece in pieces]
        yield tuple(pieces)


def insertion_of(piece: Piece) -> Change | None:
    """Return the insertion that a piece is part of."""
    return piece.insertion if isinstance(piece, Span) else piece.block.mark_insertion


def deletion_of(piece: Piece) -> Change | None:
    """Return the deletion that a piece is part of."""
    return piece.deletion if isinstance(piece, Span) else piece.block.mark_deletion


def with_deletion(piece: Piece, change: Change) -> Piece:
    """Return a piece as part of a deletion."""
    if isinstance(piece, Span):
        return replace(piece, deletion=change)
    return Break(replace(piece.block, mark_deletion=change))


def with_insertion(piece: Piece, change: Change | None) -> Piece:
    """Return a piece as part of an insertion, or of none."""
    if isinstance(piece, Span):
        return replace(piece, insertion=change)
    return Break(replace(piece.block, mark_insertion=change))


class Reader:
    """Goes through the pieces of a text once, from its start."""

    def __init__(self, blocks: RichText) -> None:
        self._rest = list(reversed(list(pieces_of(blocks))))
        self.last: Piece | None = None
        """The piece that was taken last."""

    def take(self, count: int | None = None) -> list[Piece]:
        """Return what takes the next positions, so many or all, and go on behind it."""
        taken: list[Piece] = []
        while self._rest and (count is None or count > 0):
            piece = self._rest.pop()
            length = length_of(piece)
            if count is not None:
                if length > count:
                    self._rest.append(_cut(piece, count, length))
                    piece = _cut(piece, 0, count)
                count -= length
            taken.append(piece)
        self.last = taken[-1] if taken else self.last
        return taken

    def coming(self) -> Iterator[Piece]:
        """Yield what is still to come, without going on."""
        return reversed(self._rest)
