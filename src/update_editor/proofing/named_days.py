"""Days that a text names: “Friday 10 August”, “10th August 2018”, “10/08/2018”, and which day is meant."""

import datetime as dt
import re
from functools import lru_cache

from msgspec import Struct

from update_editor.proofing.paragraphs import Paragraph

WEEKDAYS = ("Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday")
WEEKDAY_NAMES = "|".join(WEEKDAYS)
_SHORT_WEEKDAYS = tuple(name[:3].lower() for name in WEEKDAYS)
_MONTHS = ("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec")
MONTH_NAMES = (
    "January|February|March|April|May|June|July|August|September|October|November|December"
    "|Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec"
)
WEEKDAY_FORMS = (
    r"Mon(?:day)?|Tue(?:s(?:day)?)?|Wed(?:nesday)?|Thu(?:rs?(?:day)?)?|Fri(?:day)?|Sat(?:urday)?|Sun(?:day)?"
)
_NUMBER = r"(?P<{0}>\d{{1,2}})(?P<{0}_th>st|nd|rd|th)?"
_YEAR = r"(?:\.?,?\s+(?P<year>(?:19|20)\d\d)\b)?"
_BETWEEN = r"\s*(?:to|until|and|or|&|[-–—])\s*"
_LAST = rf"(?:{_BETWEEN}(?:(?:{WEEKDAY_FORMS})\.?,?\s+)?\d{{1,2}}(?:st|nd|rd|th)?)?"

_WEEKDAY_BEFORE = re.compile(rf"\b(?P<weekday>{WEEKDAY_FORMS})\b\.?,?\s+(?:\(|the\s+)?\Z")
_DAY_FIRST = re.compile(
    rf"{_NUMBER.format('day')}(?P<more>{_LAST})\s+(?:of\s+)?(?P<month>{MONTH_NAMES})\b{_YEAR}"
)
_MONTH_FIRST = re.compile(
    rf"(?P<month>{MONTH_NAMES})\.?\s+{_NUMBER.format('day')}\b(?!:|\.\d)(?P<more>){_YEAR}"
)
_FIGURES = re.compile(
    r"(?P<day>\d{1,2})(?P<sign>[/.])(?P<month>\d{1,2})(?P=sign)(?P<year>20\d\d|(?<=/)\d\d)(?![\w/]|\.\d)"
    r"(?P<more>)"
)
# Patterns begin with what is seldom, a digit or a capital: what must stand before it is looked at afterwards.
_LONGEST_BEFORE = 18
_NOT_BEFORE = ".,/:£$€-_"
_HALF_A_YEAR = 183
SURE_WITHIN = 120
"""Days from the update's own date in which a date without a year is surely of the nearest one."""


class NamedDay(Struct, frozen=True, kw_only=True):
    """A day that is named with its month. ``start`` and ``end`` are those of all of it.

    ``weekday`` counts from Monday, 0; ``weekday_end`` is where its name ends, ``day_start`` where the number
    begins. ``year`` is None where the text names none. ``is_range`` tells that a second day stands behind the
    first (“6 to 10 August”): then the month may not be that of the first.
    """

    start: int
    end: int
    day: int
    month: int
    year: int | None
    weekday: int | None
    weekday_end: int
    day_start: int
    day_end: int
    is_range: bool

    def date(self, near: dt.date | None) -> dt.date | None:
        """Return the day that is meant: of years that are not named, the one nearest to ``near``.

        None where there is no such day, or where nobody can say of which year.
        """
        if self.year is not None:
            return calendar_day(self.year, self.month, self.day)
        if near is None:
            return None
        days = [calendar_day(year, self.month, self.day) for year in range(near.year - 1, near.year + 2)]
        found = [day for day in days if day is not None and abs((day - near).days) <= _HALF_A_YEAR]
        return min(found, key=lambda day: abs(day - near), default=None)


def named_days(paragraph: Paragraph) -> tuple[NamedDay, ...]:
    """Return the days that a paragraph names with their month, in the order of the text."""
    return _named_in(paragraph.text)


@lru_cache(maxsize=1024)
def _named_in(text: str) -> tuple[NamedDay, ...]:
    found = []
    for form in (_DAY_FIRST, _MONTH_FIRST, _FIGURES):
        for match in form.finditer(text):
            before = text[max(0, match.start() - _LONGEST_BEFORE) : match.start()]
            weekday = _WEEKDAY_BEFORE.search(before)
            is_free = not before or not (before[-1].isalnum() or before[-1] in _NOT_BEFORE)
            if weekday is not None or (is_free and form is not _MONTH_FIRST):
                found.append(_named(match, weekday, len(before)))
    return tuple(sorted(found, key=lambda each: each.start))


def _named(match: re.Match[str], weekday: re.Match[str] | None, before: int) -> NamedDay:
    month, year = match["month"], match["year"]
    start = match.start() - before
    return NamedDay(
        start=match.start() if weekday is None else start + weekday.start(),
        end=match.end(),
        day=int(match["day"]),
        month=int(month) if month.isdigit() else month_number(month),
        year=int(year) % 100 + int(year[:-2] or 20) * 100 if year else None,
        weekday=None if weekday is None else _SHORT_WEEKDAYS.index(weekday["weekday"][:3].lower()),
        weekday_end=match.start() if weekday is None else start + weekday.end("weekday"),
        day_start=match.start("day"),
        day_end=match.end("day"),
        is_range=bool(match["more"]),
    )


def month_number(name: str) -> int:
    """Return the number of a month by its name, whole or short, from 1."""
    return _MONTHS.index(name[:3].lower()) + 1


def calendar_day(year: int, month: int, day: int) -> dt.date | None:
    """Return a day, or None where the calendar has none such."""
    try:
        return dt.date(year, month, day)
    except ValueError:
        return None
