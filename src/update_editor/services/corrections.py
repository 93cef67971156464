"""What an edit does to approvals: it ends them, or it is a minor correction that keeps them and is logged."""

import datetime as dt

from msgspec.structs import replace

from update_editor.model import Approval, Correction, Update, VersionStep, region_text, regions
from update_editor.model.cutting import cut_short
from update_editor.review.resolve import accept_all
from update_editor.services.approval import standing_approvals
from update_editor.services.approved_versions import version_of

LONGEST_TOLD = 80
"""Letters that the log tells of what was replaced, and as many of what by."""


def approvals_ended(
    before: Update, after: Update, still: tuple[Approval, ...] | None = None
) -> tuple[Approval, ...]:
    """Return the approvals that counted for an update and don't count for what an edit made of it.

    ``still`` are those that count for the latter, where they are known already.
    """
    counted = standing_approvals(before)
    if not counted:
        return ()
    still = standing_approvals(after) if still is None else still
    return tuple(each for each in counted if each not in still)


def with_correction(before: Update, after: Update, by: str, date: dt.datetime) -> Update:
    """Return an edited update with its approvals kept, and the minor correction logged.

    ``before`` is the update as it was when the correction began: while somebody types on, call this with the
    same one, and the log has one entry for all of it. Nothing is logged where no approval would end.
    """
    after = replace(after, corrections=before.corrections)
    ended = approvals_ended(before, after)
    if not ended:
        return after
    steps = tuple(
        VersionStep(before=version, after=version_of(after, pane))
        for version, pane in dict.fromkeys((each.version, _scope(each, before)) for each in ended)
    )
    where, what = _told(before, after)
    correction = Correction(by=by, date=date, where=where, what=what, steps=steps)
    return replace(after, corrections=(*before.corrections, correction))


def _scope(approval: Approval, before: Update) -> str | None:
    """Return what an approval's version is of: its pane, or the whole, as in files of older programs."""
    if approval.pane is None:
        return None
    reached = {approval.version} | {
        step.after for each in before.corrections for step in each.steps if step.before == approval.version
    }
    return approval.pane if version_of(before, approval.pane) in reached else None


def _told(before: Update, after: Update) -> tuple[str, str]:
    """Return where two updates differ, and what became of what: “recieved” → “received”."""
    old = {region.where: region_text(region) for region in regions(accept_all(before))}
    new = {region.where: region_text(region) for region in regions(accept_all(after))}
    changed = [where for where, words in new.items() if old.get(where, "") != words]
    if not changed:
        return "", ""
    first, *others = changed
    was, became = differing(old.get(first, ""), new[first])
    told = f"“{cut_short(was, LONGEST_TOLD)}” → “{cut_short(became, LONGEST_TOLD)}”"
    return first, f"{told} (+{len(others)})" if others else told


def differing(old: str, new: str) -> tuple[str, str]:
    """Return the words of two texts that lie between their same start and their same end."""
    old_words, new_words = old.split(), new.split()
    shortest = min(len(old_words), len(new_words))
    start = next((at for at in range(shortest) if old_words[at] != new_words[at]), shortest)
    most = shortest - start
    end = next((at for at in range(most) if old_words[-1 - at] != new_words[-1 - at]), most)
    return (
        " ".join(old_words[start : len(old_words) - end]),
        " ".join(new_words[start : len(new_words) - end]),
    )
