"""What a returned file brought: counted, and told with where each paragraph was placed and how."""

from collections.abc import Sequence

from msgspec import Struct

from update_editor.model import BlockFormat, RichText, Update, region_blocks, regions
from update_editor.review.changes import TrackedChange, changes_of
from update_editor.review.clash import Clash
from update_editor.review.diff import edits_between
from update_editor.review.resolve import accept, reject
from update_editor.review.tracked import marks_of
from update_editor.services.returned.placing import PlacedBy

NOT_TRACKED = " (not tracked)"
"""What stands behind the name of somebody whose edits Word had not tracked."""
_MOST_TOLD = 60
"""Letters of a change that a warning tells."""


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
    """Return a warning for each change that was sent and that somebody accepted or rejected in Word.

    What was not tracked in Word stands there as if it were accepted; it has come back before.
    """
    there = {mark.change.id for mark in marks_of(read)}
    ids: dict[str, set[str]] = {}
    for mark in marks_of(base):
        ids.setdefault(mark.key, set()).add(mark.change.id)
    gone = [
        change
        for change in changes_of(base)
        if not change.author.endswith(NOT_TRACKED) and not ids.get(change.id, {change.id}) & there
    ]
    return tuple(
        Warned(
            rule="accepted-in-word" if _was_accepted(change, base, read) else "rejected-in-word",
            where=change.where,
            parameters={"author": change.author, "words": _told(change)},
        )
        for change in gone
    )


def _told(change: TrackedChange) -> str:
    words = " ".join((change.after or change.before).split())
    return words if len(words) <= _MOST_TOLD else f"{words[:_MOST_TOLD]}…"


def _was_accepted(change: TrackedChange, base: Update, read: Update) -> bool:
    """Say whether what came back looks more like the change accepted than like it rejected."""
    if change.kind in ("item added", "bullet added", "item removed", "bullet removed"):
        is_there = change.where in {region.where for region in regions(read)}
        return is_there == change.kind.endswith("added")
    now = _at(read, change.where)
    accepted, rejected = (_at(decide(base, [change.id]), change.where) for decide in (accept, reject))
    if accepted is None or now is None:
        return False
    if change.kind in ("format", "style"):
        return not _looks_as_before(change, now)
    return _distance(accepted, now) <= _distance(rejected or (), now)


def _at(update: Update, where: str) -> RichText | None:
    """Return what stands at an address as rich text; None where nothing does."""
    region = next((each for each in regions(update) if each.where == where), None)
    return None if region is None else region_blocks(region)


def _distance(one: RichText, other: RichText) -> int:
    """Return how many letters differ."""
    return sum(
        max(each.end - each.start, each.new_end - each.new_start) for each in edits_between(one, other)
    )


def _looks_as_before(change: TrackedChange, now: RichText) -> bool:
    """Say whether the words of a changed format, or the paragraph of a changed style, look as they did."""
    was = change.was
    if isinstance(was, BlockFormat):
        return any(each.id == change.block and each.style == was.style for each in now)
    return was is not None and any(
        span.text.strip()
        and (span.text in change.before or change.before in span.text)
        and (span.bold, span.italic) == (was.bold, was.italic)
        for block in now
        for span in block.spans
    )


def clash_warnings(clashes: Sequence[Clash]) -> tuple[Warned, ...]:
    """Return a warning for each place that was changed here too since the file was sent."""
    return tuple(
        Warned(rule="changed-on-both-sides", where=each.where, parameters={"what": each.detail or each.kind})
        for each in clashes
    )
