"""Edits in a returned file that Word did not track: found by comparing, and tracked."""

from collections.abc import Sequence

from msgspec.structs import replace

from update_editor.model import Region, Update, line_text, region_at, region_lines, regions, with_region
from update_editor.review.edits import Reviewer
from update_editor.review.merge import merge
from update_editor.review.resolve import accept, reject
from update_editor.review.track import tracked
from update_editor.review.tracked import marks_of


def with_untracked(base: Update, read: Update, by: Reviewer) -> Update:
    """Return what came back, with the edits that Word did not track as changes of ``by``.

    With its new changes rejected, it would be what was sent, had all edits been tracked.
    """
    new = new_ids(base, read)
    before = reject(read, new) if new else read
    sent = replace(base, comments=before.comments)
    if before == sent:
        return read
    found = tracked(sent, before, by).update
    came = merge(before, found, read, by).update
    return _recoverable(sent, read, came, by) if new else came


def new_ids(base: Update, update: Update) -> set[str]:
    """Return the ids of the changes that an update has and its base has not."""
    known = {mark.change.id for mark in marks_of(base)}
    return {mark.change.id for mark in marks_of(update)} - known


def _recoverable(sent: Update, read: Update, came: Update, by: Reviewer) -> Update:
    """Return what came back such that rejecting gives back every text that was sent.

    Where new paragraphs, tracked and not, stand among each other, Word does not say whose each end is. There
    the whole text is compared with what was sent, and all that differs counts as not tracked.
    """
    left = {region.where: _text(region) for region in regions(reject(came, new_ids(sent, came)))}
    wrong = [each.where for each in regions(sent) if left.get(each.where, _text(each)) != _text(each)]
    if wrong:
        fair = tracked(sent, accept(read, new_ids(sent, read)), by).update
        for where in wrong:
            came = with_region(came, region_at(fair, where))
    return came


def _text(region: Region) -> Sequence[str]:
    """Return the paragraphs of a text, or its line."""
    return [line_text(spans) for spans in region_lines(region)]
