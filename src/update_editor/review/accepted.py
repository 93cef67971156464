"""What one of two people accepted of the other's tracked changes, which the other has open still.

It is told by the words: where one update says just what accepting the other's change gives, it was accepted.
A rejected change leaves nothing, just as one does that was never seen; so it stays open, and nothing is lost.
"""

from collections.abc import Iterator

from update_editor.model import Update
from update_editor.review.decided_entries import ENTRY_KINDS, verdicts_on_entries
from update_editor.review.decided_text import Verdict, verdicts_on_text
from update_editor.review.losing import losing, texts_of
from update_editor.review.resolve import accept
from update_editor.review.tracked import Mark, has_changes, marks_of, with_ids


def with_accepted(base: Update, there: Update, here: Update) -> Update:
    """Return ``there`` with what ``here`` accepted of its tracked changes that ``base`` has not."""
    if here in (base, there) or not has_changes(there):
        return there
    known = _names(base) | _names(here)
    asked = [mark for mark in marks_of(there) if known.isdisjoint(_names_of(mark))]
    if not asked:
        return there
    named = with_ids(there)
    accepted = _accepted(base, named, here, asked)
    # What the base says already is no sign: it was there before it was tracked.
    accepted -= _accepted(base, named, base, asked) | losing(base, there, asked)
    return accept(there, accepted) if accepted else there


def _names(update: Update) -> set[str]:
    return {name for mark in marks_of(update) for name in _names_of(mark)}


def _names_of(mark: Mark) -> set[str]:
    return {name for name in (mark.key, mark.change.id, mark.change.group) if name}


def _accepted(base: Update, there: Update, here: Update, marks: list[Mark]) -> set[str]:
    """Return the keys of the changes of ``there`` that every place of ``here`` says to be accepted."""
    entries = {mark.key for mark in marks if mark.kind in ENTRY_KINDS}
    told: dict[str, set[bool | None]] = {}
    of_entries = verdicts_on_entries(base, there, here, [mark for mark in marks if mark.kind in ENTRY_KINDS])
    in_texts = _verdicts_on_texts(base, there, here, [mark for mark in marks if mark.key not in entries])
    for key, verdict in (*of_entries, *in_texts):
        told.setdefault(key, set()).add(verdict)
    return {key for key, all_told in told.items() if all_told == {True}}


def _verdicts_on_texts(base: Update, there: Update, here: Update, marks: list[Mark]) -> Iterator[Verdict]:
    by_place: dict[str, list[Mark]] = {}
    for mark in marks:
        by_place.setdefault(mark.where, []).append(mark)
    before, theirs, mine = texts_of(base), texts_of(there), texts_of(here)
    for where, those in by_place.items():
        if where in mine:
            yield from verdicts_on_text(before.get(where, ()), theirs[where], mine[where], those)
