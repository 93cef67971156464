"""Dates as British updates state them. A date without a year is never guessed at."""

import datetime as dt
import re

_MONTHS = ("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec")
_MONTH = (
    r"(?P<month>jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?"
    r"|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)\.?"
)
_GAP = r"[\s\u00a0]"
_FORMS = (
    re.compile(
        rf"\b(?P<day>\d{{1,2}})(?:st|nd|rd|th)?{_GAP}+(?:of{_GAP}+)?{_MONTH},?{_GAP}+(?P<year>\d{{4}})\b",
        re.I,
    ),
    re.compile(rf"\b{_MONTH}{_GAP}+(?P<day>\d{{1,2}})(?:st|nd|rd|th)?,?{_GAP}+(?P<year>\d{{4}})\b", re.I),
    re.compile(r"\b(?P<year>\d{4})-(?P<month>\d{2})-(?P<day>\d{2})\b"),
    re.compile(
        r"(?<![\d/.-])(?P<day>\d{1,2})(?P<between>[/.-])(?P<month>\d{1,2})(?P=between)(?P<year>\d{4})(?!\d)"
    ),
)


def stated_date(text: str) -> dt.date | None:
    """Return the first date in a text: “21 July 2017”, “Friday 21st July 2017”, “21/07/2017”, ISO."""
    found = [(match.start(), match) for form in _FORMS for match in form.finditer(text)]
    for _, match in sorted(found, key=lambda each: each[0]):
        date = _date(match["year"], match["month"], match["day"])
        if date:
            return date
    return None


def _date(year: str, month: str, day: str) -> dt.date | None:
    number = int(month) if month.isdigit() else _MONTHS.index(month[:3].lower()) + 1
    try:
        date = dt.date(int(year), number, int(day))
    except ValueError:
        return None
    return date if 1990 <= date.year <= 2100 else None
