"""What stands in a text that came back as it stood in the one that was sent."""

from collections.abc import Callable

from update_editor.model import RichText
from update_editor.review.diff import edits_between
from update_editor.review.pieces import Piece, Reader, blocks_of, paired


def with_alike(base: RichText, blocks: RichText, becomes: Callable[[Piece, Piece], Piece]) -> RichText:
    """Return a text that came back, with something else for each piece of it that was sent too.

    ``becomes`` is given the piece as it was sent and as it came back:
    the same letters, or the ends of two paragraphs.
    """
    if not blocks:
        return blocks
    before, after = Reader(base), Reader(blocks)
    result: list[Piece] = []
    at = 0
    for edit in edits_between(base, blocks):
        same = edit.start - at
        result += [becomes(*both) for both in paired(before.take(same), after.take(same))]
        before.take(edit.end - edit.start)
        result += after.take(edit.new_end - edit.new_start)
        at = edit.end
    result += [becomes(*both) for both in paired(before.take(), after.take())]
    return blocks_of(result)
