"""What a returned file brought: counted, and told with where each paragraph was placed and how."""

from collections.abc import Sequence

from msgspec import Struct

from update_editor.model import Update
from update_editor.review.changes import TrackedChange, changes_of
from update_editor.review.merge import Clash
from update_editor.review.tracked import marks_of
from update_editor.services.returned.placing import PlacedBy

NOT_TRACKED = " (not tracked)"
"""What stands behind the name of somebody whose edits Word had not tracked."""


class PlacedParagraph(Struct, frozen=True, kw_only=True):
    """Where a paragraph of the file was placed, and by what."""

    where: str
    placed_by: PlacedBy


class Warned(Struct, frozen=True, kw_only=True):
    """Something to see to: a code of ``services.messages``, where it is, and the sentence's parameters."""

    rule: str
    where: str = "update"
    parameters: dict[str, str | int] = {}


class ReturnReport(Struct, frozen=True, kw_only=True):
    """What came back: how many changes were tracked by Word, how many were found by comparing.

    ``moved`` counts paragraphs, items and bullets that stand elsewhere, ``unplaced`` paragraphs that fit
    nowhere and became comments on the whole update, ``comments`` new comments and answers.
    """

    tracked: int = 0
    untracked: int = 0
    moved: int = 0
    unplaced: int = 0
    comments: int = 0
    blocks: tuple[PlacedParagraph, ...] = ()
    warnings: tuple[Warned, ...] = ()


def new_changes(base: Update, update: Update) -> list[TrackedChange]:
    """Return the changes that an update has and its base has not."""
    known = {change.id for change in changes_of(base)}
    return [change for change in changes_of(update) if change.id not in known]


def counted_comments(base: Update, update: Update) -> int:
    """Return how many comments and answers an update has more than its base."""
    return _said(update) - _said(base)


def _said(update: Update) -> int:
    return sum(1 + len(comment.replies) for comment in update.comments)


def decided_in_word(base: Update, read: Update) -> tuple[Warned, ...]:
    """Return a warning for each change that was sent and that somebody accepted or rejected in Word."""
    there = {mark.change.id for mark in marks_of(read)}
    gone = {mark.change.id: mark for mark in marks_of(base) if mark.change.id not in there}
    return tuple(
        Warned(rule="decided-in-word", where=mark.where, parameters={"author": mark.change.author})
        for mark in gone.values()
    )


def clash_warnings(clashes: Sequence[Clash]) -> tuple[Warned, ...]:
    """Return a warning for each place that was changed here too since the file was sent."""
    return tuple(
        Warned(rule="changed-on-both-sides", where=each.where, parameters={"what": each.detail or each.kind})
        for each in clashes
    )
