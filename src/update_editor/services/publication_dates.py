"""The days on which updates go out."""

import datetime as dt

WEEK = dt.timedelta(days=7)
_FRIDAY = 4


def next_friday(today: dt.date) -> dt.date:
    """Return the Friday on or after a day: when a weekly update usually goes out."""
    return today + dt.timedelta(days=(_FRIDAY - today.weekday()) % 7)


def following_date(last: dt.date | None, today: dt.date) -> dt.date:
    """Return the day of the update that follows one: a week later, or the next Friday where that is past."""
    if last is None or last > dt.date.max - WEEK:
        return next_friday(today)
    return last + WEEK if last + WEEK >= today else next_friday(today)
