"""A Word file that comes back a second time: the same one, or after its reviewer went on in it.

What it said the first time may be decided on by now. So the same file adds nothing, and of one that somebody
went on in only what is new since counts.
"""

from update_editor.model import Update
from update_editor.review.changes import changes_of
from update_editor.review.moments import minute
from update_editor.services.returned.report import new_changes
from update_editor.services.review_copies import CAME_BACK, kept_updates
from update_editor.storage import Weekly

CAME_BEFORE = "came-back-before"
"""What a report warns of where the same file came back before."""


def came_before(weekly: Weekly, came: Update, stem: str) -> bool:
    """Say whether the same file came back before, whoever it was said to be from then.

    ``came`` is what it says, and ``stem`` what the ids of all that came with it begin with.
    """
    return any(kept == came or _has_any(kept, stem) for kept in kept_updates(weekly, CAME_BACK))


def _has_any(update: Update, stem: str) -> bool:
    ids = [each.id for each in changes_of(update)] + [each.id for each in update.comments]
    return any(each.startswith(stem) for each in ids)


def came_earlier(weekly: Weekly, base: Update, came: Update) -> Update | None:
    """Return what came back before and stands in what comes now; the newest, or None.

    ``base`` is what was sent.
    """
    there = _deeds(base, came)
    for earlier in kept_updates(weekly, CAME_BACK):
        deeds = _deeds(base, earlier)
        if deeds and deeds <= there:
            return earlier
    return None


def _deeds(base: Update, update: Update) -> set[tuple[object, ...]]:
    """Return the changes since ``base`` by what they do; their ids are others in each file."""
    return {
        (each.kind, each.author.strip(), minute(each.date), each.where, each.before, each.after)
        for each in new_changes(base, update)
    }
