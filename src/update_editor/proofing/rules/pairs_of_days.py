"""Two days that are named together: ranges that end before they begin, weekdays that don’t fit each other."""

import calendar
import datetime as dt
import re
from collections.abc import Iterator

from msgspec.structs import replace

from update_editor.proofing.context import Context
from update_editor.proofing.findings import Mark
from update_editor.proofing.named_days import (
    MONTH_NAMES,
    SURE_WITHIN,
    WEEKDAY_FORMS,
    WEEKDAYS,
    calendar_day,
    month_number,
)
from update_editor.proofing.paragraphs import Paragraph
from update_editor.proofing.registry import ParagraphRule
from update_editor.proofing.wording import marked

_DAY = r"(?P<{0}>\d{{1,2}})(?:st|nd|rd|th)?"
_WEEKDAY = rf"(?:(?P<{{0}}>{WEEKDAY_FORMS})\.?,? (?:the )?)?"
_PAIR = re.compile(
    rf"(?<![\w.,/:£$€-]){_WEEKDAY.format('name')}{_DAY.format('day')}"
    rf"(?: (?P<month>{MONTH_NAMES}))?(?: (?P<year>20\d\d))?"
    rf"(?P<join> (?:to|until|and|or|&|–|-) |[–-]|, ){_WEEKDAY.format('last_name')}{_DAY.format('last_day')}"
    rf" (?P<last_month>{MONTH_NAMES})\b(?:,? (?P<last_year>20\d\d)\b)?"
)
_RANGE = (" to ", " until ", " – ", " - ", "–", "-")
_FROM = re.compile(r"\b(?:from|between)(?: the)? \Z", re.IGNORECASE)
_A_LONG_TIME = 300
"""Days that no range without a year has: from 10 August to 3 July."""
_LONGEST_BEFORE = 14


def backward_ranges(paragraph: Paragraph, _context: Context) -> Iterator[Mark]:
    """Find ranges whose end lies before their beginning: “from 14 to 12 September”."""
    for match in _PAIR.finditer(paragraph.text):
        before = paragraph.text[max(0, match.start() - _LONGEST_BEFORE) : match.start()]
        if match["join"] in _RANGE or (match["join"] == " and " and _FROM.search(before)):
            days = _days(match, 2000)
            if days is not None and _is_backward(match, *days):
                yield marked(paragraph.text, *match.span())


def _is_backward(match: re.Match[str], first: dt.date, last: dt.date) -> bool:
    if first <= last:
        return False
    is_same_month = first.month == last.month
    if match["year"] and match["last_year"]:
        return True
    return is_same_month or (not match["year"] and (first - last).days < 366 - _A_LONG_TIME)


def weekdays_of_pairs(paragraph: Paragraph, context: Context) -> Iterator[Mark]:
    """Find “Friday 10 and Saturday 12 August”: the days between the names are not those between the dates.

    Where each of the two has its month, and the year is known, each is looked at alone elsewhere.
    """
    for match in _PAIR.finditer(paragraph.text):
        if not (match["name"] and match["last_name"]):
            continue
        written = [_number_of(match["name"]), _number_of(match["last_name"])]
        year = match["last_year"] or match["year"]
        days = _days(match, int(year) if year else _likely_year(match, context))
        if days is None or days[0] > days[1]:
            continue
        is_apart = (days[1] - days[0]).days % 7 != (written[1] - written[0]) % 7
        is_near = context.date is not None and abs((days[1] - context.date).days) <= SURE_WITHIN
        is_dated = bool(year) or is_near
        wrong = next((day for day, name in zip(days, written, strict=True) if day.weekday() != name), None)
        if wrong is None or not (is_apart or is_dated) or (match["month"] and is_dated):
            continue
        mark = marked(paragraph.text, *match.span())
        if is_dated:
            date = f"{wrong.day} {calendar.month_name[wrong.month]} {wrong.year}"
            yield replace(mark, parameters={"date": date, "weekday": WEEKDAYS[wrong.weekday()]})
        else:
            yield replace(mark, variant="pair")


def _number_of(weekday: str) -> int:
    return next(at for at, name in enumerate(WEEKDAYS) if name[:3] == weekday[:3])


def _days(match: re.Match[str], year: int) -> tuple[dt.date, dt.date] | None:
    """Return the two days; of the year that the text names for one of them, or else of ``year``."""
    last_month = month_number(match["last_month"])
    month = month_number(match["month"]) if match["month"] else last_month
    last_year = int(match["last_year"] or match["year"] or year)
    first = calendar_day(int(match["year"] or last_year), month, int(match["day"]))
    last = calendar_day(last_year, last_month, int(match["last_day"]))
    return None if first is None or last is None else (first, last)


def _likely_year(match: re.Match[str], context: Context) -> int:
    """Return the year in which the last day is nearest to the update’s own."""
    if context.date is None:
        return 2001
    near = context.date
    days = ((year, _days(match, year)) for year in range(near.year - 1, near.year + 2))
    found = [(abs((both[1] - near).days), year) for year, both in days if both is not None]
    return min(found, default=(0, near.year))[1]


PARAGRAPH_RULES = (ParagraphRule(id="date.range-backward", find=backward_ranges),)
