"""When something was, as people say it."""

import datetime as dt

from PySide6.QtCore import QCoreApplication

from update_editor.templating.dates import long_date

_CONTEXT = "TimeWords"
_WEEK = 7
"""Days within which a weekday alone says which day is meant."""


def when(
    date: dt.datetime | None, now: dt.datetime, *, in_short: bool = False, to_the_second: bool = False
) -> str:
    """Return ``today 17:40``, ``yesterday 17:40``, ``Thursday 17:40`` or ``10 August 17:40``.

    A year follows where it is another than this one, and nothing is said of a date that is not known.
    ``in_short`` the day alone will do where it is not one of the last two; ``to_the_second`` a time has its
    seconds, where several are told of one minute.
    """
    if date is None:
        return ""
    then = _local(date, now)
    days = (now.date() - then.date()).days
    translate = QCoreApplication.translate
    time = f"{then:%H:%M:%S}" if to_the_second else f"{then:%H:%M}"
    if days == 0:
        return translate(_CONTEXT, "today {time}").format(time=time)
    if days == 1:
        return translate(_CONTEXT, "yesterday {time}").format(time=time)
    weekday, day, month, year = long_date(then.date()).split(" ")
    if 1 < days < _WEEK:
        return weekday if in_short else f"{weekday} {time}"
    if then.year != now.year:
        return f"{day} {month} {year}, {time}" if to_the_second else f"{day} {month} {year}"
    return f"{day} {month}" if in_short else f"{day} {month} {time}"


def exactly(date: dt.datetime | None, now: dt.datetime) -> str:
    """Return ``Thursday 10 August 2026, 17:40``, or that the date is not known."""
    if date is None:
        return QCoreApplication.translate(_CONTEXT, "The file does not say when")
    then = _local(date, now)
    return f"{long_date(then.date())}, {then:%H:%M}"


def day_words(day: dt.date, today: dt.date) -> str:
    """Return a day as ``Friday 10 August``, with its year where that is not this one."""
    words = long_date(day)
    return words.rsplit(" ", 1)[0] if day.year == today.year else words


def _local(date: dt.datetime, now: dt.datetime) -> dt.datetime:
    """Return a date in the zone of the present moment; one without a zone is UTC.

    On the first and the last day that there is, another zone may have no date for it: then it stays as it is.
    """
    known = date if date.tzinfo else date.replace(tzinfo=dt.UTC)
    try:
        return known.astimezone(now.tzinfo)
    except OverflowError:
        return known
