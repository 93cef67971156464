"""An editor that tracks nothing, as pure functions: what a key or a paste makes of rich text.

Positions are code points over the whole text, a paragraph break counts one. Where two paragraphs become one,
it is the first; the second half of a split paragraph is a new one of the same style.
"""

from msgspec.structs import replace

from update_editor.model import joined, text_of
from update_editor.review.pieces import Break, blocks_of, cut, pieces_of


def spliced(blocks, start, end, inserted, ids):
    """Put lines of spans in place of some text; between each two of them begins a paragraph."""
    pieces = list(pieces_of(blocks))
    total = len(text_of(blocks)) + 1
    head, tail = cut(pieces, 0, start), cut(pieces, end, total)
    touched = next(piece.block for piece in cut(pieces, start, total) if isinstance(piece, Break))
    rest = next(at for at, piece in enumerate(tail) if isinstance(piece, Break))
    middle = []
    used = touched
    for number, spans in enumerate(inserted):
        if number:
            middle.append(Break(replace(used, mark_insertion=None, mark_deletion=None)))
            used = replace(touched, id=next(ids))
        middle.extend(spans)
    if len(inserted) > 1 or _breaks(cut(pieces, start, end)):
        last = tail[rest].block
        marks = {"mark_insertion": last.mark_insertion, "mark_deletion": last.mark_deletion}
        tail[rest] = Break(replace(used, **marks))
    return blocks_of([*head, *middle, *tail])


def _breaks(pieces):
    return any(isinstance(piece, Break) for piece in pieces)


def formatted(blocks, start, end, **values):
    """Give some text another format."""
    pieces = list(pieces_of(blocks))
    total = len(text_of(blocks)) + 1
    changed = [
        piece if isinstance(piece, Break) else replace(piece, **values) for piece in cut(pieces, start, end)
    ]
    return blocks_of([*cut(pieces, 0, start), *changed, *cut(pieces, end, total)])


def styled(blocks, number, style, level):
    """Give one paragraph another style."""
    return tuple(
        replace(block, style=style, level=level) if at == number else block for at, block in enumerate(blocks)
    )


def looks(blocks):
    """Return what a reader sees of rich text: styles, words and formats, without ids and marks."""
    return [
        (
            block.style,
            block.level,
            [(span.text, span.bold, span.italic, span.link) for span in joined(map(_bare, block.spans))],
        )
        for block in blocks
    ]


def _bare(span):
    return replace(span, insertion=None, deletion=None, format_change=None, comments=())
