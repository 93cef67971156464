"""A Word file that comes back a second time, after its reviewer went on in it.

What it said the first time may be decided on by now. So what counts then is only what is new since.
"""

from update_editor.model import Update
from update_editor.review.moments import minute
from update_editor.services.returned.report import new_changes
from update_editor.services.review_copies import CAME_BACK, kept_updates
from update_editor.storage import Weekly


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
