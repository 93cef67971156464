"""When a change was made, in a form that can be compared."""

import datetime as dt

_EARLIEST = dt.datetime.min.replace(tzinfo=dt.UTC)


def moment(date: dt.datetime | None) -> dt.datetime:
    """Return a date with its zone, UTC where it has none; the earliest there is where there is no date."""
    if date is None:
        return _EARLIEST
    return date if date.tzinfo else date.replace(tzinfo=dt.UTC)
