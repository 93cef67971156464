"""What the list of recent updates says about a file: its name and its state."""

import datetime as dt

from PySide6.QtCore import QCoreApplication

from update_editor.gui.time_words import day_words
from update_editor.services.recent_updates import RecentUpdate
from update_editor.services.shown_names import shown_name

_CONTEXT = "RecentUpdates"


def name_of(update: RecentUpdate, now: dt.datetime) -> str:
    """Return what an update is called: its kind and its date, or its file's name where it has neither."""
    parts = [update.kind] if update.kind else []
    if update.date is not None:
        parts.append(day_words(update.date, now.date()))
    return " · ".join(parts) if update.date is not None else shown_name(update.path)


def about(update: RecentUpdate) -> str:
    """Return who leads an update; where nobody does, or it can't be read, what its file is called."""
    names = ", ".join(lead.name for lead in update.leads if lead.name)
    if names:
        return names
    return shown_name(update.path) if update.date is not None else str(update.path.parent)


def state_words(update: RecentUpdate, now: dt.datetime) -> str:
    """Return how far an update is, or why it can't be opened."""
    from update_editor.gui.round.standing_words import to_look_at, with_words

    translate = QCoreApplication.translate
    if update.state == "approved":
        return translate(_CONTEXT, "Approved")
    if update.state == "changed":
        return translate(_CONTEXT, "Changed since approved")
    if update.state == "to look at":
        return to_look_at(update.changes, update.comments)
    if update.state == "with reviewer":
        return with_words(update.with_people, update.reply_by, now)
    if update.state == "unread":
        return ""
    if update.state == "missing":
        return translate(_CONTEXT, "Not found any more")
    if update.state == "unreadable":
        return translate(_CONTEXT, "Can’t be read")
    if update.waiting == 1:
        return translate(_CONTEXT, "Draft, 1 item waiting")
    if update.waiting:
        return translate(_CONTEXT, "Draft, {count} items waiting").format(count=update.waiting)
    return translate(_CONTEXT, "Draft")
