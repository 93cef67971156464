"""What somebody decided of the tracked changes of a text, told by what their text says in those places."""

from collections.abc import Iterator, Mapping, Sequence
from itertools import accumulate
from typing import NamedTuple

from msgspec import Struct

from update_editor.model import Block, BlockFormat, FormatChange, RichText, Span, StyleChange, TextFormat
from update_editor.review.diff import edits_between
from update_editor.review.edits import Edit
from update_editor.review.edits_since import edits_since
from update_editor.review.pieces import Piece, Ruler, deletion_of, insertion_of, length_of, pieces_of
from update_editor.review.tracked import Mark

Verdict = tuple[str, bool | None]
"""A change's key, and whether it was accepted; None where neither can be told."""

_BREAK = "\u2029"
_MOST_STEPS = 5_000
_MOST_RUNS = 200


class _Run(NamedTuple):
    """Letters with the keys of the insertion and the deletion of theirs that are to be told of."""

    text: str
    insertion: str | None
    deletion: str | None


class _Letters(NamedTuple):
    """What a text says, and which letters are tracked in it, or were there before, as a string of 0 and 1."""

    text: str
    inserted: str
    deleted: str
    known: str


def verdicts_on_text(
    base: RichText, there: RichText, here: RichText, marks: Sequence[Mark]
) -> Iterator[Verdict]:
    """Yield what ``here`` has decided of the changes of ``there`` that ``marks`` are; one may come twice.

    Where more was done than to decide, letters that stand in ``base`` too say nothing of an insertion, and
    that words are gone says nothing of their deletion: merging takes it from who took them out.
    """
    letters = _letters(here)
    runs = _runs(there, marks)
    whole = _Telling(runs, letters, len(letters.text)).told(0)
    if whole:
        yield from _told(runs, whole)
    else:
        known = _known(edits_since(base, here), len(letters.text))
        telling = {run.insertion for run in runs}
        places = _place_by_place(runs, letters._replace(known=known), edits_between(there, here))
        yield from (verdict for verdict in places if verdict[0] in telling)
    yield from _formats(there, here, marks)


def _place_by_place(runs: Sequence[_Run], letters: _Letters, edits: Sequence[Edit]) -> Iterator[Verdict]:
    """Yield what each place says, where more than decisions makes the one text the other."""
    at = new_at = 0
    length = sum(len(run.text) for run in runs)
    end = Edit(length, length, len(letters.text), len(letters.text))
    for edit in (*edits, end):
        yield from _kept(_between(runs, at, edit.start), letters, new_at)
        place = _between(runs, edit.start, edit.end)
        yield from _told(place, _Telling(place, letters, edit.new_end).told(edit.new_start))
        at, new_at = edit.end, edit.new_end


def _told(runs: Sequence[_Run], accepted: Mapping[str, bool]) -> Iterator[Verdict]:
    """Yield what is known of some runs; inserting what somebody deleted again leaves no trace."""
    for run in runs:
        telling = run if run.deletion is None else run._replace(insertion=None)
        yield from ((key, accepted.get(key)) for key in _keys(telling))


def _pieces(blocks: RichText) -> list[Piece]:
    """Return the pieces of a text but for its last break: no decision takes that away."""
    return list(pieces_of(blocks))[:-1]


def _letters(blocks: RichText) -> _Letters:
    pieces = _pieces(blocks)
    text = "".join(piece.text if isinstance(piece, Span) else _BREAK for piece in pieces)
    return _Letters(
        text,
        "".join(("1" if insertion_of(piece) else "0") * length_of(piece) for piece in pieces),
        "".join(("1" if deletion_of(piece) else "0") * length_of(piece) for piece in pieces),
        "0" * len(text),
    )


def _known(edits: Sequence[Edit], length: int) -> str:
    """Return which letters of a text were there before some edits made it."""
    known = ["1"] * length
    for edit in edits:
        known[edit.new_start : edit.new_end] = "0" * len(known[edit.new_start : edit.new_end])
    return "".join(known)


def _runs(blocks: RichText, marks: Sequence[Mark]) -> list[_Run]:
    keys = {
        (mark.kind.removeprefix("break "), mark.start): mark.key for mark in marks if mark.end > mark.start
    }
    pieces = _pieces(blocks)
    starts = accumulate(map(length_of, pieces), initial=0)
    return [
        _Run(
            piece.text if isinstance(piece, Span) else _BREAK,
            keys.get(("insertion", start)),
            keys.get(("deletion", start)),
        )
        for piece, start in zip(pieces, starts, strict=False)
    ]


def _between(runs: Sequence[_Run], start: int, end: int) -> list[_Run]:
    """Return the runs between two positions, those at the ends cut."""
    found = []
    at = 0
    for run in runs:
        text = run.text[max(start - at, 0) : max(end - at, 0)]
        if text:
            found.append(run._replace(text=text))
        at += len(run.text)
    return found


def _keys(run: _Run) -> Iterator[str]:
    yield from (key for key in (run.insertion, run.deletion) if key is not None)


def _kept(runs: Sequence[_Run], letters: _Letters, at: int) -> Iterator[Verdict]:
    """Yield what it says that all of some letters are there: not where they are tracked there too."""
    for run in runs:
        end = at + len(run.text)
        if run.insertion is not None:
            says_nothing = "1" in letters.inserted[at:end] or "1" in letters.known[at:end]
            yield run.insertion, None if says_nothing else True
        if run.deletion is not None:
            yield run.deletion, None if "1" in letters.deleted[at:end] else False
        at = end


class _Telling:
    """Looks for what has to be accepted and rejected of one place, so that it says what the other says."""

    def __init__(self, runs: Sequence[_Run], letters: _Letters, end: int) -> None:
        self._runs = runs
        self._letters = letters
        self._end = end
        self._steps = 0

    def told(self, start: int) -> Mapping[str, bool]:
        """Return by key what was accepted; nothing where no decisions give what stands from ``start`` on."""
        if len(self._runs) > _MOST_RUNS or not any(True for run in self._runs for _ in _keys(run)):
            return {}
        return self._from(0, start, {}) or {}

    def _from(self, number: int, at: int, known: dict[str, bool]) -> dict[str, bool] | None:
        self._steps += 1
        if number == len(self._runs):
            return known if at == self._end else None
        run = self._runs[number]
        for verdicts in _choices(run, known):
            if self._steps > _MOST_STEPS:
                return None
            is_in = run.insertion is None or verdicts[run.insertion]
            if is_in and not (run.deletion is not None and verdicts[run.deletion]):
                found = self._from(number + 1, at + len(run.text), verdicts) if self._says(run, at) else None
            else:
                found = self._from(number + 1, at, verdicts)
            if found is not None:
                return found
        return None

    def _says(self, run: _Run, at: int) -> bool:
        """Say whether the other text has these letters at a place, without what is to be told of tracked."""
        end = at + len(run.text)
        if end > self._end or not self._letters.text.startswith(run.text, at):
            return False
        unsure = self._letters.inserted[at:end] + self._letters.known[at:end]
        return not (
            (run.insertion is not None and "1" in unsure)
            or (run.deletion is not None and "1" in self._letters.deleted[at:end])
        )


def _choices(run: _Run, known: dict[str, bool]) -> Iterator[dict[str, bool]]:
    """Yield what is known with each decision on a run's changes; accepting comes first."""
    choices = [known]
    for key in _keys(run):
        choices = [
            each if key in each else {**each, key: accepted}
            for each in choices
            for accepted in ((True,) if key in each else (True, False))
        ]
    yield from choices


def _formats(there: RichText, here: RichText, marks: Sequence[Mark]) -> Iterator[Verdict]:
    """Yield what became of changed formats, where the words are the same in both, and of styles.

    Of those that nothing can be told of, nothing is: other places may tell of them.
    """
    blocks = {block.id: block for block in here}
    ruler = Ruler(pieces_of(here))
    is_same = _letters(there).text == _letters(here).text
    for mark in marks:
        told: list[bool | None] = []
        if isinstance(mark.place, Block) and isinstance(mark.change, StyleChange):
            told = [_on_style(blocks.get(mark.place.id), mark.place, mark.change)]
        elif isinstance(mark.place, Span) and isinstance(mark.change, FormatChange) and is_same:
            here_too = ruler.cut(mark.start, mark.end)
            told = [_on_format(piece, mark.place, mark.change) for piece in here_too]
        yield from ((mark.key, verdict) for verdict in told if verdict is not None)


def _on_style(here: Block | None, there: Block, change: StyleChange) -> bool | None:
    if here is None or here.style_change is not None or here.mark_insertion is not None:
        return None
    return _which(_style(here), _style(there), change.before)


def _on_format(here: Piece, there: Span, change: FormatChange) -> bool | None:
    if not isinstance(here, Span) or here.format_change is not None or here.insertion is not None:
        return None
    return _which(_format(here), _format(there), change.before)


def _which(now: Struct, after: Struct, before: Struct) -> bool | None:
    """Say whether something is as it is after a change, or before it."""
    if now not in (after, before) or after == before:
        return None
    return now == after


def _format(span: Span) -> TextFormat:
    return TextFormat(bold=span.bold, italic=span.italic, link=span.link)


def _style(block: Block) -> BlockFormat:
    return BlockFormat(style=block.style, level=block.level)
