"""What goes with an update that is sent for review: by when to reply, and the words of the email."""

import datetime as dt
from urllib.parse import quote

from msgspec import Struct

from update_editor.model import Update
from update_editor.services.planning import day_and_time, moment_text
from update_editor.services.review_round import Sending
from update_editor.templating.dates import long_date
from update_editor.templating.pack import TemplatePack

AT = dt.time(17, 0)
"""The time of day at which a reply is asked for, where nobody says another."""
_WEEKEND = (5, 6)


class Letter(Struct, frozen=True):
    """An email that a person sends with their own mail program; a file goes with it."""

    subject: str
    words: str

    @property
    def link(self) -> str:
        """A ``mailto:`` address that opens it as a draft (RFC 6068); it can attach nothing."""
        words = quote(self.words.replace("\n", "\r\n"), safe="")
        return f"mailto:?subject={quote(self.subject, safe='')}&body={words}"


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


def name_of(update: Update, pack: TemplatePack) -> str:
    """Return what an update is called in a sentence: ``Weekly update for Friday 16 October``."""
    return pack.name if update.date is None else f"{pack.name} for {until(update.date.isoformat())}"


def letter(name: str, file: str, sending: Sending) -> Letter:
    """Return the email that goes with the file: what it is, what to do with it, until when, and where to.

    ``name`` is what the update is called, ``file`` the name of the file that is attached.
    """
    is_asked = sending.purpose == "approval"
    to = f" to {sending.by}" if sending.by.strip() else ""
    parts = [
        f"Hello {_named(sending.people)},",
        f"I have attached the {name} for you to read: “{file}”.",
        _in_word(to, is_asked=is_asked) if sending.in_word else _in_the_program(is_asked=is_asked),
        "Or answer this email: say which paragraph or item you mean, and what it should say.",
        "" if sending.reply_by is None else f"Please reply by {until(sending.reply_by)}.",
        sending.note.strip(),
        "\n".join(filter(None, ("Thank you,", sending.by))),
    ]
    subject = f"For your approval: {name}" if is_asked else f"For your information: {name}"
    return Letter(subject, "\n\n".join(filter(None, parts)) + "\n")


def _in_word(to: str, *, is_asked: bool) -> str:
    if is_asked:
        return (
            "Please open it in Word and change what should be different, or write comments; Word marks what "
            f"you change. Then save it and send the file back{to}. If it is fine as it is, just say so."
        )
    return (
        "It is for your information. If something should be different, change it in Word, which marks what "
        f"you change, save it and send the file back{to}."
    )


def _in_the_program(*, is_asked: bool) -> str:
    if is_asked:
        return (
            "Please open it in Update Editor. What you change there is a suggestion, and “Approve” says yes."
        )
    return (
        "It is for your information. If something should be different, open it in Update Editor and "
        "suggest it there."
    )


def until(moment: str) -> str:
    """Return a day, or a day and time of the model, as people write it: ``17:00 on Thursday 19 November``."""
    day, time = day_and_time(moment)
    words = long_date(day).rsplit(" ", 1)[0]
    return words if time is None else f"{time:%H:%M} on {words}"


def _named(people: tuple[str, ...]) -> str:
    """Return how people are greeted: by their first names."""
    return listed(tuple(each.split()[0] for each in people if each.split()))


def listed(names: tuple[str, ...]) -> str:
    """Return names as they are listed in a sentence: ``Amara, Tom and Bo``."""
    return " and ".join(filter(None, (", ".join(names[:-1]), *names[-1:])))
