"""When something was done: as a file keeps it, and in a form that can be compared."""

import datetime as dt

_EARLIEST = dt.datetime.min.replace(tzinfo=dt.UTC)


def moment(date: dt.datetime | None) -> dt.datetime:
    """Return a date with its zone, UTC where it has none; the earliest there is where there is no date."""
    if date is None:
        return _EARLIEST
    return date if date.tzinfo else date.replace(tzinfo=dt.UTC)


def minute(date: dt.datetime | None) -> dt.datetime | None:
    """Return a moment without its seconds, in UTC; None where there is no date."""
    if date is None:
        return None
    return moment(date).astimezone(dt.UTC).replace(second=0, microsecond=0)


def same_minute(one: dt.datetime | None, other: dt.datetime | None) -> bool:
    """Say whether two moments are in one minute, or neither is known: some programs drop the seconds."""
    return minute(one) == minute(other)


def as_kept(now: dt.datetime) -> dt.datetime:
    """Return a moment as a file keeps it: in UTC, to the second."""
    return now.astimezone(dt.UTC).replace(microsecond=0)
