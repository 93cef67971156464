"""How long something took or lasts, where the months that it is counted from are named."""

import datetime as dt
import re
from collections.abc import Iterator

from msgspec import Struct
from msgspec.structs import replace

from update_editor.proofing.context import Context
from update_editor.proofing.findings import Mark
from update_editor.proofing.named_days import MONTH_NAMES, month_number
from update_editor.proofing.paragraphs import Document, Paragraph
from update_editor.proofing.registry import DocumentRule

_SPAN = re.compile(
    rf"\b(?:from|between)\s+(?P<from>{MONTH_NAMES})(?:\s+(?P<from_year>20\d\d))?\s+(?:to|until|and)\s+"
    rf"(?P<to>{MONTH_NAMES})\s+(?P<to_year>20\d\d)\b[^.!?\d]{{0,60}}?\b(?P<count>\d{{1,3}})[\s-]months?\b"
)
_PAST_MONTHS = re.compile(
    r"\b(?:the|these|our)\s+(?:past|last)\s+(?P<count>\d{1,2})\s+months\b", re.IGNORECASE
)
_BEGUN = re.compile(
    rf"(?:\A|[.!?]\s+)(?:It\s+(?:all\s+)?(?:began|started)\s+in|In|Since)\s+(?P<month>{MONTH_NAMES})\s+"
    r"(?P<year>20\d\d)\b"
)
_ROUND = (6, 10)
"""Numbers of months that are multiples of these are round, and not counted from any one month."""
_MISCOUNTED_BY = 2
"""A count that is further off was counted from something else."""


def wrong_spans(paragraph: Paragraph) -> tuple[Mark, ...]:
    """Find “from March 2017 to June 2018, 18 months” in one sentence."""
    return tuple(_wrong_spans(paragraph)) if "month" in paragraph.text else ()


def _wrong_spans(paragraph: Paragraph) -> Iterator[Mark]:
    for match in _SPAN.finditer(paragraph.text):
        to_year = int(match["to_year"])
        first, last = month_number(match["from"]), month_number(match["to"])
        from_year = int(match["from_year"] or (to_year if first <= last else to_year - 1))
        months = 12 * (to_year - from_year) + last - first
        if int(match["count"]) not in (months, months + 1):
            told = {"count": match["count"], "words": match[0], "months": str(months)}
            yield Mark(start=match.start("count"), end=match.end(), parameters=told)


class _Told(Struct, frozen=True):
    """Where a paragraph speaks of its last so many months, and the months in which things began."""

    past: tuple[tuple[int, int, int], ...]
    begun: tuple[tuple[int, int], ...]


_NOTHING_TOLD = _Told((), ())


def told_months(paragraph: Paragraph) -> _Told:
    """Return the months that a paragraph counts back, and those in which it lets something begin."""
    text = paragraph.text
    if "month" not in text and "20" not in text:
        return _NOTHING_TOLD
    past = tuple((*each.span(), int(each["count"])) for each in _PAST_MONTHS.finditer(text))
    begun = tuple((int(each["year"]), month_number(each["month"])) for each in _BEGUN.finditer(text))
    return _Told(past, begun)


def miscounted_months(document: Document, context: Context) -> Iterator[Mark]:
    """Find “the past 14 months” where the next or last paragraph begins in a month that was 15 ago.

    Only counts that are no round number are looked at, and only the one month that is named nearby.
    """
    if context.date is None or not any(each.past for each in document.all_facts(told_months)):
        return
    told = [each for each in document.facts(told_months) if each[0].text.strip() and not each[0].is_heading]
    for number, (paragraph, months) in enumerate(told):
        around = told[max(0, number - 1) : number + 2]
        begun = {each for other, fact in around if other.where == paragraph.where for each in fact.begun}
        if len(begun) != 1:
            continue
        ago = _months_ago(*begun.pop(), context.date)
        for start, end, count in months.past:
            is_round = any(count % each == 0 for each in _ROUND)
            if not is_round and 0 < abs(ago - count) <= _MISCOUNTED_BY:
                told_of = {"count": str(count), "months": str(ago)}
                yield Mark(
                    where=paragraph.where,
                    block=paragraph.block,
                    start=start,
                    end=end,
                    variant="ago",
                    parameters=told_of,
                )


def _months_ago(year: int, month: int, date: dt.date) -> int:
    return 12 * (date.year - year) + date.month - month


def wrong_durations(document: Document, context: Context) -> Iterator[Mark]:
    """Find numbers of months that are not those between the two that are named."""
    for _, paragraph, marks in document.found(wrong_spans):
        for mark in marks:
            yield replace(mark, where=paragraph.where, block=paragraph.block)
    yield from miscounted_months(document, context)


DOCUMENT_RULES = (DocumentRule(id="date.elapsed", find=wrong_durations),)
