"""Times of day that are written in more than one way."""

import re
from collections import Counter
from collections.abc import Iterator
from typing import Literal

from msgspec import Struct

from update_editor.proofing.context import Context
from update_editor.proofing.findings import Mark
from update_editor.proofing.paragraphs import Document, Paragraph
from update_editor.proofing.registry import DocumentRule

Style = Literal[":", ".", "24", "12"]

_TIME = re.compile(
    r"(?<![\w.:£$€/-])(?P<hour>[01]?\d|2[0-3])(?:(?P<sign>[:.])(?P<minute>[0-5]\d))?"
    r"(?P<half>\s?(?:a\.m\.|p\.m\.|am|pm)(?!\w))?(?![\w%:]|\.\d|\s?(?:%|per\s?cent|million|billion|miles|km))",
    re.IGNORECASE,
)
_MAYBE = re.compile(r"\d[:.]\d|\d\s?[aApP]\.?[mM]")
_AT = re.compile(
    r"\b(?:at|from|until|till|by|before|after|between|starts?|begins?|ends?)\s+\Z|\b\d\d?[.:]\d\d"
    r"(?:\s?[ap]m)?\s?(?:to|until|and|[-–—])\s?\Z",
    re.IGNORECASE,
)
_A_VERSE = re.compile(
    r"\b(?:(?!(?:\w+day|At|From|Until|By)\b)[A-Z][a-z]+|ratio(?: of)?|verse|odds(?: of)?)\s+\Z"
)
_BEFORE = 24


class Time(Struct, frozen=True, kw_only=True):
    """A time of day. ``sign`` stands between hours and minutes; ``half`` is am or pm; both may be empty."""

    start: int
    end: int
    hour: int
    minute: int
    sign: str
    half: str


def times(paragraph: Paragraph) -> tuple[Time, ...]:
    """Return the times of a paragraph that say minutes, and those by the clock of 12 hours that say none."""
    text = paragraph.text
    if _MAYBE.search(text) is None:
        return ()
    return tuple(_time(match) for match in _TIME.finditer(text) if _is_time(text, match))


def _is_time(text: str, match: re.Match[str]) -> bool:
    if match["half"]:
        return int(match["hour"]) <= 12
    if match["minute"] is None:
        return False
    before = text[max(0, match.start() - _BEFORE) : match.start()]
    if match["sign"] == ":":
        return _A_VERSE.search(before) is None
    return _AT.search(before) is not None and len(match["hour"]) == len("14")


def _time(match: re.Match[str]) -> Time:
    half = (match["half"] or "").strip().lower().replace(".", "")
    return Time(
        start=match.start(),
        end=match.end(),
        hour=int(match["hour"]),
        minute=int(match["minute"] or 0),
        sign=match["sign"] or "",
        half=half,
    )


def mixed_times(document: Document, _context: Context) -> Iterator[Mark]:
    """Find times that are written otherwise than most of the update’s; of equals, the first is the rule."""
    found = [(paragraph, each) for _, paragraph, some in document.found(times) for each in some]
    signs = Counter(each.sign for _, each in found if each.sign)
    clocks = Counter("12" if each.half else "24" for _, each in found if _tells_the_clock(each))
    if len(signs) < 2 and len(clocks) < 2:
        return
    sign = signs.most_common(1)[0][0] if signs else "."
    clock = clocks.most_common(1)[0][0] if clocks else ""
    for paragraph, each in found:
        other_sign = bool(each.sign) and each.sign != sign
        other_clock = _tells_the_clock(each) and ("12" if each.half else "24") != clock
        if other_sign or other_clock:
            words = paragraph.text[each.start : each.end]
            meant = _written(each, sign, clock if _tells_the_clock(each) else "", words)
            yield Mark(
                where=paragraph.where,
                block=paragraph.block,
                start=each.start,
                end=each.end,
                suggestions=(meant,),
                parameters={"words": words, "meant": meant},
            )


def _tells_the_clock(time: Time) -> bool:
    """Say whether it shows which clock is kept: “10:30” alone may be either."""
    return bool(time.half) or time.hour > 12 or time.hour == 0


def _written(time: Time, sign: str, clock: str, words: str) -> str:
    """Return a time with the sign and by the clock of the others."""
    half = time.half and words[len(words.rstrip("apm. APM")) :]
    if clock == "24" and time.half:
        hour = time.hour % 12 + (12 if time.half == "pm" else 0)
        return f"{hour:02}{sign}{time.minute:02}"
    if clock == "12" and not time.half:
        minutes = f"{sign}{time.minute:02}" if time.minute else ""
        return f"{(time.hour - 1) % 12 + 1}{minutes}{'pm' if time.hour >= 12 else 'am'}"
    return f"{words[: len(words) - len(words.lstrip('0123456789'))]}{sign}{time.minute:02}{half}"


DOCUMENT_RULES = (DocumentRule(id="date.time-mixed", find=mixed_times),)
