"""What goes with an update that is sent for review: by when to reply, and the words of the email."""

import datetime as dt

from update_editor.model import Update
from update_editor.services.planning import day_and_time, moment_text
from update_editor.services.review_round import Sending
from update_editor.templating.dates import long_date

AT = dt.time(17, 0)
"""The time of day at which a reply is asked for, where nobody says another."""
_WEEKEND = (5, 6)


def proposed_reply_by(update: Update, now: dt.datetime) -> str:
    """Return by when to ask for a reply: late on the last working day before the update's.

    Where that has passed, or the update has no day, it is the next working day.
    """
    today = now.date()
    day = None if update.date is None else _working_day(update.date, -1)
    if day is None or day <= today:
        day = _working_day(today, 1)
    return moment_text(day, AT)


def _working_day(day: dt.date, step: int) -> dt.date:
    """Return the next working day behind a day (``step`` 1), or before it (-1)."""
    day += dt.timedelta(days=step)
    while day.weekday() in _WEEKEND:
        day += dt.timedelta(days=step)
    return day


def email_words(name: str, file: str, sending: Sending) -> str:
    """Return the words of the email that goes with the file: what it is, what is asked, and until when.

    ``name`` is what the update is called, ``file`` the name of its file.
    """
    asked = (
        "Please open it in Update Editor. What you change there is a suggestion, and “Approve” says yes."
        if sending.purpose == "approval"
        else "It is for your information. If something should be different, open it in Update Editor and "
        "suggest it there."
    )
    parts = [
        f"Hello {_named(sending.people)},",
        f"Here is the {name} for you to read: the file “{file}” is attached.",
        asked,
        "Or answer this email: say which paragraph or item you mean, and what it should say.",
        "" if sending.reply_by is None else f"Please reply by {until(sending.reply_by)}.",
        sending.note.strip(),
        "\n".join(filter(None, ("Thank you,", sending.by))),
    ]
    return "\n\n".join(filter(None, parts)) + "\n"


def until(moment: str) -> str:
    """Return a day, or a day and time of the model, as people write it: ``17:00 on Thursday 19 November``."""
    day, time = day_and_time(moment)
    words = long_date(day).rsplit(" ", 1)[0]
    return words if time is None else f"{time:%H:%M} on {words}"


def _named(people: tuple[str, ...]) -> str:
    """Return how people are greeted: by their first names."""
    firsts = [each.split()[0] for each in people if each.split()]
    return " and ".join(filter(None, (", ".join(firsts[:-1]), *firsts[-1:])))
