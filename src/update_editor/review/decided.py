"""What one of two people decided of the other's tracked changes, which the other has open still.

It is told by the words: where one update says just what accepting the other's change gives, it was accepted.
A rejected change leaves nothing, just as one does that was never seen. So it counts as rejected only where
something shows that its author's work was seen up to its day: a comment, an answer, or a change of theirs
that both updates have and the base has not, or three words of theirs that were accepted.
"""

import datetime as dt
from collections.abc import Collection, Iterator

from msgspec import Struct

from update_editor.model import Block, Bullet, Item, LineRegion, RichText, Span, Update, regions
from update_editor.review.changes import TrackedChange, changes_of
from update_editor.review.decided_entries import ENTRY_KINDS, verdicts_on_entries
from update_editor.review.decided_text import Verdict, verdicts_on_text
from update_editor.review.moments import moment
from update_editor.review.pieces import Break, insertion_of
from update_editor.review.resolve import accept, reject
from update_editor.review.tracked import Mark, has_changes, marks_of, with_ids

_WORDS = 3
"""How many words, accepted, show that somebody had them before them: nobody hits on them by chance."""

_Spoken = tuple[str, str, dt.datetime | None, str]


class Decided(Struct, frozen=True):
    """An update with the decisions that another update shows, and the changes that were rejected by them."""

    update: Update
    rejected: tuple[TrackedChange, ...] = ()


def decided(base: Update, there: Update, here: Update) -> Decided:
    """Return ``there`` with what ``here`` decided of its tracked changes that ``base`` has not."""
    if here in (base, there) or not has_changes(there):
        return Decided(there)
    known = _names(base)
    marks = [mark for mark in marks_of(there) if known.isdisjoint(_names_of(mark))]
    still_open = _names(here)
    asked = [mark for mark in marks if still_open.isdisjoint(_names_of(mark))]
    if not asked:
        return Decided(there)
    named = with_ids(there)
    verdicts = _verdicts(base, named, here, asked)
    cards = [card for card in changes_of(there) if card.id in verdicts]
    before = _verdicts(base, named, base, asked)
    already = {key for key, is_accepted in before.items() if is_accepted}
    accepted = _shown([card for card in cards if verdicts[card.id]], asked, already)
    shared = [mark for mark in marks if not still_open.isdisjoint(_names_of(mark))]
    seen = _seen(base, there, here, shared, accepted)
    rejected = tuple(
        card
        for card in cards
        if not verdicts[card.id] and card.author in seen and moment(card.date) <= seen[card.author]
    )
    taken, refused = ({card.id for card in each} for each in (accepted, rejected))
    result = accept(there, lambda card: card.id in taken) if taken else there
    return Decided(reject(result, lambda card: card.id in refused) if refused else result, rejected)


def _names(update: Update) -> set[str]:
    return {name for mark in marks_of(update) for name in _names_of(mark)}


def _names_of(mark: Mark) -> set[str]:
    return {name for name in (mark.key, mark.change.id, mark.change.group) if name}


def _verdicts(base: Update, there: Update, here: Update, marks: list[Mark]) -> dict[str, bool]:
    """Return by key whether a change was accepted, without those of which neither can be told."""
    entries = {mark.key for mark in marks if mark.kind in ENTRY_KINDS}
    told: dict[str, set[bool | None]] = {}
    of_entries = verdicts_on_entries(base, there, here, [mark for mark in marks if mark.kind in ENTRY_KINDS])
    in_texts = _verdicts_on_texts(there, here, [mark for mark in marks if mark.key not in entries])
    for key, verdict in (*of_entries, *in_texts):
        told.setdefault(key, set()).add(verdict)
    return {key: True in all_told for key, all_told in told.items() if all_told in ({True}, {False})}


def _verdicts_on_texts(there: Update, here: Update, marks: list[Mark]) -> Iterator[Verdict]:
    by_place: dict[str, list[Mark]] = {}
    for mark in marks:
        by_place.setdefault(mark.where, []).append(mark)
    theirs, mine = _texts(there), _texts(here)
    for where, those in by_place.items():
        if where in mine:
            yield from verdicts_on_text(theirs[where], mine[where], those)


def _texts(update: Update) -> dict[str, RichText]:
    """Return each text by its address, a line as one paragraph."""
    return {
        each.where: (Block(id="line", spans=each.spans),) if isinstance(each, LineRegion) else each.blocks
        for each in regions(update)
    }


def _shown(accepted: list[TrackedChange], marks: list[Mark], already: Collection[str]) -> list[TrackedChange]:
    """Return the changes that can be seen to be accepted since the base.

    What the base says ``already`` is no sign: it was there before it was tracked. What was deleted is one
    though, where it stood in an insertion that was accepted: the base has neither.
    """
    shown = [card for card in accepted if card.id not in already]
    taken = {card.id for card in shown}
    nested = {mark.key for mark in marks if not taken.isdisjoint(_insertion_names(mark))}
    return [*shown, *(card for card in accepted if card.id in nested - taken)]


def _insertion_names(mark: Mark) -> set[str]:
    """Return what the insertion that a mark stands in is known by."""
    if isinstance(mark.place, Item | Bullet):
        return set()
    change = insertion_of(mark.place if isinstance(mark.place, Span) else Break(mark.place))
    return {name for name in (change.id, change.group) if name} if change else set()


def _seen(
    base: Update, there: Update, here: Update, shared: list[Mark], accepted: list[TrackedChange]
) -> dict[str, dt.datetime]:
    """Return up to when, by author, what was done ``there`` was seen by who wrote ``here``."""
    found = [(mark.change.author, mark.change.date) for mark in shared]
    found += [(card.author, card.date) for card in accepted if len(card.after.split()) >= _WORDS]
    spoken = (set(_spoken(there)) & set(_spoken(here))) - set(_spoken(base))
    found += [(author, date) for _, author, date, _ in spoken]
    latest: dict[str, dt.datetime] = {}
    for author, date in found:
        latest[author] = max(latest.get(author, moment(None)), moment(date))
    return latest


def _spoken(update: Update) -> Iterator[_Spoken]:
    """Yield each comment and each answer."""
    for comment in update.comments:
        yield comment.id, comment.author, comment.date, comment.text
        yield from ((comment.id, each.author, each.date, each.text) for each in comment.replies)
