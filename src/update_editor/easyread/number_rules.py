"""Numbers of a statement as readers of easy read know them: digits, “1 in 4”, whole days, “2pm”."""

import datetime as dt
import re
from collections.abc import Iterator
from fractions import Fraction

from msgspec.structs import replace

from update_editor.easyread.context import EasyReadContext
from update_editor.proofing.findings import Mark
from update_editor.proofing.named_days import WEEKDAYS, NamedDay, named_days
from update_editor.proofing.paragraphs import Paragraph
from update_editor.proofing.rules.clock import Time, times
from update_editor.proofing.sentences import sentence_bounds
from update_editor.proofing.wording import marked

_UNITS = (
    "two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen "
    "eighteen nineteen twenty"
).split()
_TENS = "twenty thirty forty fifty sixty seventy eighty ninety".split()
_VALUES = {
    **{word: value for value, word in enumerate(_UNITS, 2)},
    **{word: value * 10 for value, word in enumerate(_TENS, 2)},
}
_ONES = dict(zip("one two three four five six seven eight nine".split(), range(1, 10), strict=True))
_NUMBER_WORD = re.compile(
    rf"(?<![\w-])(?P<tens>{'|'.join(_TENS)})(?:-(?P<one>{'|'.join(_ONES)}))?(?![\w-])"
    rf"|(?<![\w-])(?P<word>{'|'.join(_UNITS)})(?![\w-])",
    re.IGNORECASE,
)
_PERCENT = re.compile(r"(?<![\w.,])(?P<number>\d{1,3}(?:\.\d+)?)\s?(?:%|per\s?cent\b)", re.IGNORECASE)
_EASY_SHARES = tuple(
    Fraction(top, bottom)
    for top, bottom in (
        (1, 2),
        (1, 3),
        (2, 3),
        (1, 4),
        (3, 4),
        *((n, 10) for n in range(1, 10)),
        (1, 5),
        (2, 5),
        (3, 5),
        (4, 5),
        (1, 20),
        (1, 100),
    )
)
_NEAR_ENOUGH = Fraction(1, 200)
_LARGE = re.compile(r"(?<![\w.,/#@£$€+:-])(?P<number>\d{1,3}(?:,\d{3})+|\d{4,9})(?![\w/:@-]|[.,]\d)")
_MONEY = re.compile(r"£(?P<number>\d{1,3}(?:,\d{3})+|\d{4,9})(?![\w/]|[.,]\d)")
_YEARS = range(1850, 2101)
_PHONE_BEFORE = re.compile(
    r"(?:\b(?:ring|call|text|phone|telephone|tel|fax|number|ref|code|pin|on|to|or)\b|\d)[ .:]*\Z",
    re.IGNORECASE,
)
_DECIMAL = re.compile(
    r"(?<![\w.,£$€/-])(?P<number>\d+\.\d+)(?!\.?\d)(?!\s?(?:[ap]\.?m\b|%|per\s?cent|million))(?P<after>\w*)",
    re.IGNORECASE,
)
_TIME_BEFORE = re.compile(
    r"\b(?:at|from|until|till|by|before|after|to|version|section|page|step)\s+\Z", re.IGNORECASE
)
_PHONE = re.compile(
    r"(?<![\w/@.+-])(?P<number>0\d{4,10}(?:[ -]\d{4,7})?|0\d{2}[ -]\d{8}|\+44\d{9,10})(?![\w@/]|[.,]\d)"
)
_AREA_OF_THREE = ("02",)
_OF_FOUR = ("03", "08", "011", "09")
_BEFORE = 20
_MONTHS = "January February March April May June July August September October November December".split()
_PLAIN_DAY = re.compile(rf"(?:{'|'.join(WEEKDAYS)}) \d{{1,2}} (?:{'|'.join(_MONTHS)})(?: \d{{4}})?")


def number_words(paragraph: Paragraph, _context: EasyReadContext) -> Iterator[Mark]:
    """Find numbers from two in words. “One” stays: it is no number most of the time."""
    for match in _NUMBER_WORD.finditer(paragraph.text):
        if match["word"]:
            value = _VALUES[match["word"].lower()]
        else:
            value = _VALUES[match["tens"].lower()] + _ONES.get((match["one"] or "").lower(), 0)
        yield marked(paragraph.text, *match.span(), (str(value),))


def percents(paragraph: Paragraph, _context: EasyReadContext) -> Iterator[Mark]:
    """Find per cent, and propose a share that can be pictured where one is near."""
    for match in _PERCENT.finditer(paragraph.text):
        share = _in_easy_words(Fraction(match["number"]) / 100)
        mark = marked(paragraph.text, *match.span(), (share,) if share else ())
        yield replace(mark, variant="meant" if share else "")


def _in_easy_words(share: Fraction) -> str:
    if share == 1:
        return "all"
    nearest = min(_EASY_SHARES, key=lambda each: abs(each - share))
    off = abs(nearest - share)
    if share >= 1 or off > _NEAR_ENOUGH:
        return ""
    words = f"{nearest.numerator} in {nearest.denominator}"
    return words if not off else f"about {words}"


def large_numbers(paragraph: Paragraph, context: EasyReadContext) -> Iterator[Mark]:
    """Find numbers above the limit, which are neither years nor telephone numbers."""
    text = paragraph.text
    starts = {start for start, _ in sentence_bounds(text)}
    for form in (_LARGE, _MONEY):
        for match in form.finditer(text):
            before = text[max(0, match.start() - _BEFORE) : match.start()]
            digits = match["number"].replace(",", "")
            is_year = form is _LARGE and "," not in match["number"] and int(digits) in _YEARS
            is_phone = form is _LARGE and (_PHONE_BEFORE.search(before) is not None or digits.startswith("0"))
            if int(digits) > context.limits.number_most and not (is_year or is_phone):
                meant = _rounded(int(digits), "£" if form is _MONEY else "")
                meant = meant[:1].upper() + meant[1:] if match.start() in starts else meant
                mark = marked(text, *match.span(), (meant,) if meant else ())
                yield replace(mark, variant="meant" if meant else "")


def _rounded(number: int, sign: str) -> str:
    """Return a large number so that it has no more than three digits: “more than 12 thousand”."""
    for name, size in (("million", 1_000_000), ("thousand", 1_000)):
        if number >= size:
            whole, rest = divmod(number, size)
            return f"{'more than ' if rest else ''}{sign}{whole} {name}"
    return ""


def decimals(paragraph: Paragraph, _context: EasyReadContext) -> Iterator[Mark]:
    """Find numbers with a decimal point that are neither money nor times."""
    text = paragraph.text
    for match in _DECIMAL.finditer(text):
        before = text[max(0, match.start() - _BEFORE) : match.start()]
        if not match["after"] and _TIME_BEFORE.search(before) is None:
            meant = str(round(float(match["number"])))
            mark = marked(text, *match.span("number"), (f"about {meant}",))
            yield replace(mark, parameters={**mark.parameters, "meant": meant})


def dates(paragraph: Paragraph, context: EasyReadContext) -> Iterator[Mark]:
    """Find days that are not written like “Monday 3 March”, and put them so where the year is known."""
    for named in named_days(paragraph):
        written = paragraph.text[named.start : named.end]
        if named.is_range or _PLAIN_DAY.fullmatch(written):
            continue
        meant = _whole_day(named, named.date(context.date))
        mark = marked(paragraph.text, named.start, named.end, (meant,) if meant else ())
        yield replace(mark, variant="meant" if meant else "")


def _whole_day(named: NamedDay, date: dt.date | None) -> str:
    if date is None or (named.weekday is not None and named.weekday != date.weekday()):
        return ""
    year = f" {date.year}" if named.year is not None else ""
    return f"{WEEKDAYS[date.weekday()]} {date.day} {_MONTHS[date.month - 1]}{year}"


def clock_times(paragraph: Paragraph, _context: EasyReadContext) -> Iterator[Mark]:
    """Find times that are not written like “2pm” and “2.30pm”."""
    for time in times(paragraph):
        meant = _easy_time(time)
        if paragraph.text[time.start : time.end].replace("\u00a0", " ") != meant:
            yield marked(paragraph.text, time.start, time.end, (meant,))


def _easy_time(time: Time) -> str:
    half = "am" if time.hour < 12 else "pm"
    if time.half:
        half = "pm" if time.half.strip().lower().startswith("p") else "am"
    minutes = f".{time.minute:02}" if time.minute else ""
    return f"{time.hour % 12 or 12}{minutes}{half}"


def phone_numbers(paragraph: Paragraph, _context: EasyReadContext) -> Iterator[Mark]:
    """Find telephone numbers whose digits are not in groups."""
    for match in _PHONE.finditer(paragraph.text):
        digits = re.sub(r"[ -]", "", match["number"].replace("+44", "0"))
        grouped = _grouped(digits)
        if grouped and grouped != match["number"]:
            yield marked(paragraph.text, *match.span("number"), (grouped,))


def _grouped(digits: str) -> str:
    if not 10 <= len(digits) <= 11:
        return ""
    if digits.startswith(_AREA_OF_THREE):
        sizes = (3, 4, 4)
    elif digits.startswith(_OF_FOUR):
        sizes = (4, 3, 4)
    else:
        sizes = (5, 3, 3)
    groups, at = [], 0
    for size in sizes:
        groups.append(digits[at : at + size])
        at += size
    return " ".join(each for each in groups if each)


RULES = {
    "easy.number-word": number_words,
    "easy.percent": percents,
    "easy.large-number": large_numbers,
    "easy.decimal": decimals,
    "easy.date": dates,
    "easy.time": clock_times,
    "easy.phone": phone_numbers,
}
