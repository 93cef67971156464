"""Dates that can't be right, and words such as “today” that nobody can date later."""

import calendar
import datetime as dt
import re
from collections.abc import Iterator

from msgspec import Struct
from msgspec.structs import replace

from update_editor.proofing.context import Context
from update_editor.proofing.findings import Mark
from update_editor.proofing.named_days import SURE_WITHIN, WEEKDAY_NAMES, WEEKDAYS, NamedDay, named_days
from update_editor.proofing.paragraphs import Document, Paragraph
from update_editor.proofing.registry import DocumentRule, ParagraphRule
from update_editor.proofing.rules.pairs_of_days import weekdays_of_pairs
from update_editor.proofing.wording import marked

_ALWAYS_LEAP = 2000
_MONTHS = 12


def wrong_weekdays(paragraph: Paragraph, context: Context) -> Iterator[Mark]:
    """Find days whose name and number don't go together, given the year or the update's own date."""
    yield from weekdays_of_pairs(paragraph, context)
    for named in named_days(paragraph):
        day = None if named.is_range else named.date(context.date)
        if day is None or named.weekday is None or day.weekday() == named.weekday:
            continue
        if named.year is None and (context.date is None or abs((day - context.date).days) > SURE_WITHIN):
            continue
        told = {
            "date": f"{day.day} {calendar.month_name[day.month]} {day.year}",
            "weekday": WEEKDAYS[day.weekday()],
        }
        suggestions = tuple(_in_accord(paragraph.text, named, day))
        yield Mark(start=named.start, end=named.end, parameters=told, suggestions=suggestions)


def _in_accord(text: str, named: NamedDay, day: dt.date) -> Iterator[str]:
    """Yield the words with the right weekday, then with the number of the nearest day of that name."""
    written = text[named.start : named.weekday_end].rstrip(".")
    is_whole = written.lower().endswith("day")
    weekday = WEEKDAYS[day.weekday()] if is_whole else WEEKDAYS[day.weekday()][:3]
    yield weekday + text[named.weekday_end : named.end]
    shift = ((named.weekday or 0) - day.weekday() + 3) % 7 - 3
    other = day + dt.timedelta(days=shift) if dt.date.min.year < day.year < dt.date.max.year else day
    if other.month == day.month and named.day_end + 2 <= len(text):
        ending = text[named.day_end : named.day_end + 2]
        is_ordinal = ending in ("st", "nd", "rd", "th")
        after = named.day_end + 2 if is_ordinal else named.day_end
        number = f"{other.day}{_ordinal(other.day)}" if is_ordinal else str(other.day)
        yield text[named.start : named.day_start] + number + text[after : named.end]


def _ordinal(day: int) -> str:
    if 11 <= day <= 13:
        return "th"
    return {1: "st", 2: "nd", 3: "rd"}.get(day % 10, "th")


_NAME_FOLLOWS = re.compile(r"\s+[A-Z][a-z]+")
_AS_A_DATE = re.compile(
    r"(?:\b(?:on|by|until|till|from|to|before|after|since|and|the|of)\s+|[-–(]\s*)\Z", re.I
)


def impossible_dates(paragraph: Paragraph, _context: Context) -> Iterator[Mark]:
    """Find days that no calendar has: 31 June, 30 February, 29 February in a year that has none."""
    text = paragraph.text
    for named in named_days(paragraph):
        if named.is_range or not _is_impossible(named):
            continue
        before = text[max(0, named.start - 12) : named.start]
        is_sure = named.weekday is not None or named.year is not None or _AS_A_DATE.search(before)
        if is_sure or not _NAME_FOLLOWS.match(text, named.end):
            yield marked(text, named.start, named.end)


def _is_impossible(named: NamedDay) -> bool:
    if not 1 <= named.month <= _MONTHS:
        return 1 <= named.day <= 31 >= named.month > _MONTHS
    last = calendar.monthrange(named.year or _ALWAYS_LEAP, named.month)[1]
    return last < named.day <= 31


_RELATIVE = re.compile(r"\b(?:today|tonight|tomorrow|yesterday)\b", re.IGNORECASE)
_EVENT = (
    "met|launched|announced|published|welcomed|opened|held|hosted|visited|joined|celebrated|attended|signed|"
    "agreed|approved|marked|marks|unveiled|confirmed|received|presented|spoke|heard|discussed|gathered|began|"
    "started|closed|won|saw|took place|takes place|taking place|happening|meets|meeting|opens|closes|"
    "launches|issued|released|revealed|handed|named|gave|went|came|arrived|left"
)
_EVENT_TODAY = re.compile(
    rf"\b(?:{_EVENT})\b(?:\s+(?!than\b|as\b|are\b|is\b)[\w’'-]+){{0,2}}\s+(?:earlier\s+|later\s+)?\Z",
    re.IGNORECASE,
)
_TODAY_EVENT = re.compile(
    rf",?\s+(?:(?:we|they|she|he|I|our \w+|the \w+)\s+)?(?:have\s+|has\s+)?(?:{_EVENT})\b", re.IGNORECASE
)
_TODAYS_EVENT = re.compile(
    r"[’']s\s+(?:\w+\s+)?(?:meeting|event|session|workshop|conference|launch|visit|ceremony|announcement|webinar)\b",
    re.IGNORECASE,
)
_DATED = re.compile(rf"\s*[(,–-]?\s*(?:on\s+)?(?:\d|(?:{WEEKDAY_NAMES})\b)")
_NO_DAY_BEFORE = re.compile(r"(?:\b(?:of|for|better|brighter|here|and|or|than|not|like|until)\s+|-)\Z", re.I)
_NO_DAY_AFTER = re.compile(r"(?:[’']s\b|\s+(?:and|or|never|people|world|programme)\b|-)", re.IGNORECASE)
_NEAR = 48


class _Said(Struct, frozen=True):
    start: int
    end: int


def relative_days(paragraph: Paragraph) -> tuple[_Said, ...]:
    """Return where a paragraph says today, tomorrow or yesterday of one certain day, in its own voice."""
    text = paragraph.text
    small = text.lower()
    if paragraph.is_heading or not any(
        word in small for word in ("today", "tonight", "tomorrow", "yesterday")
    ):
        return ()
    found = (match for match in _RELATIVE.finditer(text) if _is_a_day(text, match))
    return tuple(_Said(*match.span()) for match in found)


def _is_a_day(text: str, match: re.Match[str]) -> bool:
    start, end = match.span()
    before = text[max(0, start - _NEAR) : start]
    if _DATED.match(text, end) or _is_quoted(text, start) or _is_in_a_name(text, match):
        return False
    if match[0].lower() == "today":
        is_event = _EVENT_TODAY.search(before) or _TODAYS_EVENT.match(text, end)
        is_first = not before or before.rstrip()[-1:] in ".!?"
        return bool(is_event or (_TODAY_EVENT.match(text, end) and (is_first or before.endswith(" "))))
    if match[0].lower() == "tonight":
        return True
    return not _NO_DAY_BEFORE.search(before) and not _NO_DAY_AFTER.match(text, end)


def _is_quoted(text: str, at: int) -> bool:
    """Say whether a place stands inside of somebody's words."""
    if "“" in text and text.rfind("“", 0, at) > text.rfind("”", 0, at):
        return True
    return '"' in text and text.count('"', 0, at) % 2 == 1


def _is_in_a_name(text: str, match: re.Match[str]) -> bool:
    """Say whether a capital inside of a sentence makes it a name: the Today programme, Tomorrow’s World."""
    before = text[max(0, match.start() - _NEAR) : match.start()].rstrip()
    inside = bool(before) and before[-1] not in ".!?:;–-\n•"
    return match[0][0].isupper() and (inside or text[match.end() : match.end() + 1] == ":")


def relative_in_entries(document: Document, _context: Context) -> Iterator[Mark]:
    """Find “today” and the like in items and bullets, which are read on other days and alone.

    The message has the update's date above it; there only “yesterday” and “tomorrow” are pointed out.
    """
    for _, paragraph, said in document.found(relative_days):
        text = paragraph.text
        for each in said:
            mark = replace(marked(text, each.start, each.end), where=paragraph.where, block=paragraph.block)
            if "/" in paragraph.where:
                yield mark
            elif text[each.start : each.end].lower() in ("tomorrow", "yesterday"):
                yield replace(mark, severity="advice")


PARAGRAPH_RULES = (
    ParagraphRule(id="date.weekday", find=wrong_weekdays),
    ParagraphRule(id="date.impossible", find=impossible_dates),
)
DOCUMENT_RULES = (DocumentRule(id="date.relative", find=relative_in_entries),)
