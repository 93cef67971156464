"""Sorting bullets by the day that they begin with: “Monday: …”, “On Thursday 12 July …”, “12/7 …”."""

import datetime as dt
import re
from collections.abc import Iterator
from itertools import takewhile

from update_editor.model import Bullet, line_text, undeleted

MOST_WORDS_BEFORE = 4
"""Words that may stand before a day: “The Board meets on Monday”."""

_WEEKDAYS = ("mon", "tue", "wed", "thu", "fri", "sat", "sun")
_MONTHS = ("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec")
_ALSO_WORDS = ("wed", "sat", "sun")
"""Short names that are words too (“Sun cream”): they need a number, a time or a colon behind them."""
_SAME_WEEKDAY_WITHIN = 5 * 7
"""Days in which a weekday with a number (“Monday 13”) must come."""
_HALF_A_YEAR = dt.timedelta(days=183)

_MONTH = (
    "January|February|March|April|May|June|July|August|September|October|November|December"
    "|Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec"
)
_DATE = rf"""
    (?P<day>\d{{1,2}})(?:st|nd|rd|th)?\s+(?:of\s+)?(?P<month>{_MONTH})\b(?:,?\s+(?P<year>2\d{{3}})\b)?
  | (?P<after_month>{_MONTH})\s+(?P<day_after>\d{{1,2}})(?:st|nd|rd|th)?\b(?:,?\s+(?P<year_after>2\d{{3}})\b)?
  | (?P<day_slashed>\d{{1,2}})/(?P<number>\d{{1,2}})(?:/(?P<year_slashed>2\d{{3}}|\d\d))?(?![\d/])
"""
_WEEKDAY = r"""
    (?P<weekday>mon(?:day)?|tue(?:s(?:day)?)?|wed(?:nesday)?|thu(?:rs?(?:day)?)?|fri(?:day)?|sat(?:urday)?
      |sun(?:day)?)\b\.?
"""
_IN_MONTH = r"(?P<in_month>\d{1,2})(?:st|nd|rd|th)?\b(?!\s*[:./]\d|\s*[ap]m\b)"
_NAMED_DAY = re.compile(
    rf"(?<![\w/]){_WEEKDAY}(?:,?\s+(?:the\s+)?(?:{_DATE}|{_IN_MONTH}))?", re.IGNORECASE | re.VERBOSE
)
_BARE_DATE = re.compile(rf"(?<![\w/])(?:{_DATE})", re.IGNORECASE | re.VERBOSE)
_FIRST_WORDS = re.compile(rf"\s*(?:\S+(?:\s+|\Z)){{0,{MOST_WORDS_BEFORE}}}")
_AS_A_DAY = re.compile(r"\s*(?:[:,–—-]|\d|[ap]m\b|$)")


def sort_by_day(bullets: tuple[Bullet, ...], date: dt.date) -> tuple[Bullet, ...]:
    """Return bullets in the order of the days that they begin with; those of one day stay as they stood.

    ``date`` is the update's own: a weekday is that of the week after it, from Monday on, and a date without
    a year is the nearest one. Lines that name no day come last, in their order. Deleted words don't count.
    """
    return tuple(
        sorted(bullets, key=lambda bullet: day_of(line_text(undeleted(bullet.spans)), date) or dt.date.max)
    )


def day_of(text: str, date: dt.date) -> dt.date | None:
    """Return the day that a line names at or near its front, or None."""
    found = [(match.start(), day) for match, day in _days(text, date)]
    return min(found)[1] if found else None


def _days(text: str, date: dt.date) -> Iterator[tuple[re.Match[str], dt.date]]:
    """Yield the days that the first words of a line name; the whole line could be a book."""
    first_words = _FIRST_WORDS.match(text)
    last = first_words.end() if first_words else 0
    for pattern in (_NAMED_DAY, _BARE_DATE):
        for match in takewhile(lambda each: each.start() <= last, pattern.finditer(text)):
            given = match.groupdict()
            day = _date_of(given, date)
            if day is None and given.get("weekday") and _is_weekday(match, text):
                day = _weekday_of(given, date)
            if day is not None:
                yield match, day


def _is_weekday(match: re.Match[str], text: str) -> bool:
    """Say whether a name of a weekday is meant as one, and is no other word."""
    name = match["weekday"]
    if name.lower().endswith("day"):
        return True
    sure = name.lower() not in _ALSO_WORDS or match["in_month"] or _AS_A_DAY.match(text, match.end())
    return name[0].isupper() and bool(sure)


def _weekday_of(given: dict[str, str | None], date: dt.date) -> dt.date | None:
    weekday = _WEEKDAYS.index((given["weekday"] or "")[:3].lower())
    number = int(given["in_month"] or 0)
    try:
        for days in range(_SAME_WEEKDAY_WITHIN if number else 0):
            day = date + dt.timedelta(days=days)
            if (day.weekday(), day.day) == (weekday, number):
                return day
        return date + dt.timedelta(days=7 - date.weekday() + weekday)
    except OverflowError:
        return None


def _date_of(given: dict[str, str | None], date: dt.date) -> dt.date | None:
    """Return the date with a month that a match names; None where it names none, or none that there is."""
    day = given["day"] or given["day_after"] or given["day_slashed"]
    if day is None:
        return None
    name, number = given["month"] or given["after_month"], given["number"]
    if name is not None and not name[0].isupper():  # “may 12 people come”
        return None
    if (day, number, given["year_slashed"]) == ("24", "7", None):  # round the clock
        return None
    month = _MONTHS.index(name[:3].lower()) + 1 if name else int(number or 0)
    year = given["year"] or given["year_after"] or given["year_slashed"]
    years = (int(year) % 1000 + 2000,) if year else (date.year - 1, date.year, date.year + 1)
    days = [found for each in years if (found := _calendar_day(each, month, int(day))) is not None]
    if not year:
        days = [each for each in days if abs(each - date) <= _HALF_A_YEAR]
    return min(days, key=lambda each: abs(each - date), default=None)


def _calendar_day(year: int, month: int, day: int) -> dt.date | None:
    try:
        return dt.date(year, month, day)
    except ValueError:
        return None
