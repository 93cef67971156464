"""When something was, as people say it."""

import datetime as dt

from PySide6.QtCore import QCoreApplication

from update_editor.templating.dates import long_date

_CONTEXT = "TimeWords"
_WEEK = 7
"""Days within which a weekday alone says which day is meant."""


def when(date: dt.datetime | None, now: dt.datetime) -> str:
    """Return ``today 17:40``, ``yesterday 17:40``, ``Thursday 17:40`` or ``10 August 17:40``.

    A year follows where it is another than this one, and nothing is said of a date that is not known.
    """
    if date is None:
        return ""
    then = _local(date, now)
    days = (now.date() - then.date()).days
    translate = QCoreApplication.translate
    time = f"{then:%H:%M}"
    if days == 0:
        return translate(_CONTEXT, "today {time}").format(time=time)
    if days == 1:
        return translate(_CONTEXT, "yesterday {time}").format(time=time)
    weekday, day, month, year = long_date(then.date()).split(" ")
    if 1 < days < _WEEK:
        return f"{weekday} {time}"
    return f"{day} {month} {time}" if then.year == now.year else f"{day} {month} {year}"


def exactly(date: dt.datetime | None, now: dt.datetime) -> str:
    """Return ``Thursday 10 August 2026, 17:40``, or that the date is not known."""
    if date is None:
        return QCoreApplication.translate(_CONTEXT, "The file does not say when")
    then = _local(date, now)
    return f"{long_date(then.date())}, {then:%H:%M}"


def _local(date: dt.datetime, now: dt.datetime) -> dt.datetime:
    """Return a date in the zone of the present moment; one without a zone is UTC."""
    return (date if date.tzinfo else date.replace(tzinfo=dt.UTC)).astimezone(now.tzinfo)
