"""Where a text was edited since an earlier state of it, with what has been tracked in it meanwhile.

What is tracked as inserted since was not there, even where it says the same as something that was.
"""

from bisect import bisect_left, bisect_right
from collections.abc import Iterator, Sequence
from itertools import accumulate
from typing import NamedTuple

from update_editor.model import Change, RichText
from update_editor.review.diff import edits_between
from update_editor.review.edits import Edit
from update_editor.review.pieces import Piece, blocks_of, insertion_of, length_of, pieces_of


class _Run(NamedTuple):
    """So many letters that were inserted since, before a position of the text without them."""

    at: int
    length: int


def edits_since(base: RichText, blocks: RichText) -> tuple[Edit, ...]:
    """Return what makes the one text the other, in order."""
    original, runs = _without_new_insertions(base, blocks)
    if not runs:
        return edits_between(base, blocks)
    return tuple(_with_runs(edits_between(base, original), runs))


def _without_new_insertions(base: RichText, blocks: RichText) -> tuple[RichText, list[_Run]]:
    """Return a text without what was inserted since, and where that stood; its last break stays."""
    known = {change.id for piece in pieces_of(base) if (change := insertion_of(piece))}
    pieces = list(pieces_of(blocks))
    kept: list[Piece] = []
    runs: list[_Run] = []
    at = 0
    for piece in pieces[:-1]:
        length = length_of(piece)
        if _is_new(insertion_of(piece), known):
            before = runs.pop().length if runs and runs[-1].at == at else 0
            runs.append(_Run(at, before + length))
        else:
            kept.append(piece)
            at += length
    return blocks_of([*kept, *pieces[-1:]]), runs


def _is_new(change: Change | None, known: set[str]) -> bool:
    return change is not None and change.id not in known


def _with_runs(edits: Sequence[Edit], runs: Sequence[_Run]) -> Iterator[Edit]:
    """Yield edits with runs put in, each as an edit of its own or as part of one that it touches."""
    places = [run.at for run in runs]
    before = [0, *accumulate(run.length for run in runs)]
    used = growth = 0
    for edit in edits:
        first, last = bisect_left(places, edit.new_start), bisect_right(places, edit.new_end)
        yield from _alone(runs[used:first], before[used:first], growth)
        yield Edit(edit.start, edit.end, edit.new_start + before[first], edit.new_end + before[last])
        used = last
        growth = edit.new_end - edit.end
    yield from _alone(runs[used:], before[used:], growth)


def _alone(runs: Sequence[_Run], before: Sequence[int], growth: int) -> Iterator[Edit]:
    """Yield an edit for each run; ``growth`` is how much longer the text has become up to them."""
    for run, others in zip(runs, before, strict=False):
        at, start = run.at - growth, run.at + others
        yield Edit(at, at, start, start + run.length)
