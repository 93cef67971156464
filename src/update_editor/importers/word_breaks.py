"""Tracked paragraph marks of a Word file, put where an update can hold them.

Who presses Enter behind a paragraph and writes on has, in Word, inserted the mark of *that* paragraph and
the text of the new one, which ends in the old mark. Where paragraphs become headings, items and bullets, it
must be the new paragraph that was inserted: text and mark. At the end of a text it must be as Word has it,
for there the mark of the last paragraph can't be tracked.
"""

from collections.abc import Iterable, Sequence
from typing import Literal

from msgspec.structs import replace

from update_editor.model import Block, BlockFormat, Change, RichText, Span, StyleChange, line_text, new_id
from update_editor.model.visible import is_blank

Mark = Literal["mark_insertion", "mark_deletion"]
MARKS: tuple[Mark, Mark] = ("mark_insertion", "mark_deletion")


def change_in(span: Span, mark: Mark) -> Change | None:
    """Return the change of a span that is of the same kind as a mark's."""
    return span.insertion if mark == "mark_insertion" else span.deletion


def is_whole(block: Block, mark: Mark) -> bool:
    """Say whether all text of a block was inserted, or deleted."""
    return bool(block.spans) and all(change_in(span, mark) for span in block.spans)


def without_blanks(blocks: Iterable[Block]) -> list[Block]:
    """Return the blocks that say something.

    A paragraph that would have been joined with a blank one behind it ends as that one does.
    """
    kept: list[Block] = []
    for block in blocks:
        if not is_blank(line_text(block.spans)):
            kept.append(block)
        elif kept:
            before = kept[-1]
            kept[-1] = replace(
                before,
                mark_insertion=before.mark_insertion if block.mark_insertion else None,
                mark_deletion=before.mark_deletion if block.mark_deletion else None,
            )
    return kept


def with_own_marks(blocks: Sequence[Block]) -> list[Block]:
    """Return the blocks with a tracked mark on each that was inserted, or deleted, behind another."""
    result = list(blocks)
    for mark in MARKS:
        for start, end in _runs(result, mark):
            moved = getattr(result[start], mark)
            result[start] = replace(result[start], **{mark: None})
            result[end] = replace(result[end], **{mark: moved}, style_change=None)
    return result


def _runs(blocks: Sequence[Block], mark: Mark) -> Iterable[tuple[int, int]]:
    """Yield from which block to which others stand whose marks are each one too early."""
    start: int | None = None
    for at, block in enumerate(blocks):
        is_marked = getattr(block, mark) is not None
        if not is_whole(block, mark):
            start = at if is_marked else None
        elif start is not None and not is_marked:
            yield start, at
            start = None


def with_plain_end(blocks: RichText) -> tuple[RichText, bool]:
    """Return a text whose last mark is not tracked, and whether that lost nothing.

    Where the last paragraphs were inserted or deleted whole, their marks move to the paragraphs before them.
    """
    result, is_same = list(blocks), True
    for mark in MARKS:
        if not result or getattr(result[-1], mark) is None:
            continue
        moved = getattr(result[-1], mark)
        last = replace(result[-1], **{mark: None})
        start = next((at for at in range(len(result) - 1, -1, -1) if not is_whole(result[at], mark)), None)
        run = result[start:-1] if start is not None else ()
        if start is None or start == len(result) - 1 or any(getattr(each, mark) for each in run[:1]):
            is_same = is_same and start is None
            result[-1] = last
            continue
        result[-1] = last
        result[start] = replace(result[start], **{mark: moved})
        result[-1] = _with_style_before(last, result[start], moved)
    return tuple(result), is_same


def _with_style_before(last: Block, first: Block, change: Change) -> Block:
    """Return the last of paragraphs that may be joined, with the style that the first has if they are."""
    before = BlockFormat(style=first.style, level=first.level)
    if last.style_change is not None or before == BlockFormat(style=last.style, level=last.level):
        return last
    style_change = StyleChange(author=change.author, date=change.date, id=new_id(), before=before)
    return replace(last, style_change=style_change)
