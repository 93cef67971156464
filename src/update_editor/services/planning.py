"""What is planned for an item: when words are due, from when it may go out, whom it names."""

import datetime as dt

from update_editor.model import Item
from update_editor.services.readiness import moment


def is_overdue(item: Item, today: dt.date) -> bool:
    """Say whether an item still waits for words that were due before today."""
    return item.status == "waiting" and item.due is not None and item.due < today


def to_ask(item: Item) -> int:
    """Return how many of the people whom an item names are still to be asked."""
    return sum(person.basis == "ask" for person in item.people)


def day_and_time(text: str) -> tuple[dt.date, dt.time | None]:
    """Return the day, and the time where there is one, that a moment of the model is here (local time)."""
    if "T" not in text:
        return dt.date.fromisoformat(text), None
    here = moment(text).astimezone()
    return here.date(), here.time()


def moment_text(day: dt.date, time: dt.time | None = None) -> str:
    """Return a day, or a day and a local time to the minute, as the model holds it."""
    return day.isoformat() if time is None else f"{day.isoformat()}T{time:%H:%M}"
