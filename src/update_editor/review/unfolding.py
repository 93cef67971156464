"""Writing where deletions are not shown: what is written there, in the text with all its marks."""

from collections.abc import Iterator, Sequence

from msgspec import Struct
from msgspec.structs import replace

from update_editor.model import Block, Bullet, RichText, Span, line_text, new_id
from update_editor.review.edits import Edit, edit_at_caret
from update_editor.review.lists import bullet_at, start_of
from update_editor.review.missing import with_missing
from update_editor.review.pieces import Break, Piece, blocks_of, cut, deletion_of, length_of, pieces_of


class Unfolded(Struct, frozen=True):
    """A text with all its marks after somebody wrote in it, and where their caret stands in it."""

    blocks: RichText
    caret: int


def unfolded(full: RichText, shown: RichText, edited: RichText, caret: int) -> Unfolded:
    """Return the full text with what made ``edited`` of what was ``shown`` of it, which is all but deletions.

    ``caret`` stands in ``edited``. What is deleted stays where it is, but between words that were removed.
    """
    if not full and not edited:
        return Unfolded((), 0)
    pieces = list(pieces_of(full)) or list(pieces_of(_emptied(edited)))
    after = list(pieces_of(edited)) or list(pieces_of(_emptied(full)))
    edit = edit_at_caret(shown, edited, caret) or Edit(caret, caret, caret, caret)
    start = _in_full(pieces, edit.start)
    end = start if edit.end == edit.start else _in_full(pieces, edit.end - 1) + 1
    new_length = sum(map(length_of, after))
    inserted = cut(after, edit.new_start, edit.new_end)
    known = {block.id for block in full}
    made = [
        *_with_formats(cut(pieces, 0, start), cut(after, 0, edit.new_start)),
        *(_fresh(piece, known) for piece in inserted),
        *_with_formats(cut(pieces, end, sum(map(length_of, pieces))), cut(after, edit.new_end, new_length)),
    ]
    return Unfolded(blocks_of(made), start + caret - edit.new_start if caret >= edit.new_start else start)


def shown_position(full: RichText, position: int) -> int:
    """Return where a position of the full text is in what is shown of it."""
    return sum(
        length_of(piece) for piece in cut(list(pieces_of(full)), 0, position) if not deletion_of(piece)
    )


class UnfoldedList(Struct, frozen=True):
    """A list of bullets with all its marks after somebody wrote in it, and where their caret stands in it."""

    bullets: tuple[Bullet, ...]
    caret: int


def unfolded_list(
    full: tuple[Bullet, ...], shown: tuple[Bullet, ...], edited: tuple[Bullet, ...], caret: int
) -> UnfoldedList:
    """Return the full list of bullets with what made ``edited`` of what was ``shown`` of it."""
    before = {bullet.id: bullet for bullet in full}
    seen = {bullet.id: bullet for bullet in shown}
    here, offset = bullet_at(edited, caret)
    result: list[Bullet] = []
    for bullet in edited:
        local = offset if bullet.id == here else len(line_text(bullet.spans))
        if bullet.id in seen:
            whole, visible, written = map(_as_text, (before[bullet.id], seen[bullet.id], bullet))
            line = unfolded(whole, visible, written, local)
            result.append(replace(before[bullet.id], spans=line.blocks[0].spans))
            local = line.caret
        else:
            result.append(bullet)
        offset = local if bullet.id == here else offset
    there = {bullet.id for bullet in edited}
    kept = [bullet for bullet in full if bullet.id in there or bullet.id not in seen]
    bullets = tuple(with_missing(result, kept, lambda bullet: bullet.id))
    return UnfoldedList(bullets, start_of(bullets, here) + offset)


def _as_text(bullet: Bullet) -> RichText:
    return (Block(id="", spans=bullet.spans),)


def shown_list_position(full: tuple[Bullet, ...], shown: tuple[Bullet, ...], position: int) -> int:
    """Return where a position of the full list is in what is shown of it."""
    here, offset = bullet_at(full, position)
    line = next((bullet.spans for bullet in full if bullet.id == here), ())
    return start_of(shown, here) + shown_position((Block(id="", spans=line),), offset)


def _in_full(pieces: Sequence[Piece], position: int) -> int:
    """Return where a shown position is in the full text, behind what is deleted there."""
    at = 0
    for piece in pieces:
        length = length_of(piece)
        if deletion_of(piece) is None:
            if position < length:
                return at + position
            position -= length
        at += length
    return at


def _with_formats(pieces: Sequence[Piece], shown: Sequence[Piece]) -> Iterator[Piece]:
    """Yield pieces of the full text, those that are shown as they were formatted there."""
    left = list(reversed(shown))
    for piece in pieces:
        rest: Piece | None = piece
        while rest is not None and deletion_of(rest) is None and left:
            now = left.pop()
            same = min(length_of(rest), length_of(now))
            yield _formatted(cut([rest], 0, same)[0], now)
            if length_of(now) > same:
                left.extend(cut([now], same, length_of(now)))
            rest = next(iter(cut([rest], same, length_of(rest))), None)
        if rest is not None:
            yield rest


def _formatted(piece: Piece, shown: Piece) -> Piece:
    if isinstance(piece, Span) and isinstance(shown, Span):
        return replace(piece, bold=shown.bold, italic=shown.italic, link=shown.link, comments=shown.comments)
    if isinstance(piece, Break) and isinstance(shown, Break):
        return Break(replace(piece.block, style=shown.block.style, level=shown.block.level))
    return piece


def _fresh(piece: Piece, known: set[str]) -> Piece:
    if isinstance(piece, Break) and piece.block.id in known:
        return Break(replace(piece.block, id=new_id()))
    return piece


def _emptied(blocks: RichText) -> RichText:
    return (replace(blocks[-1], spans=(), mark_insertion=None, mark_deletion=None, style_change=None),)
