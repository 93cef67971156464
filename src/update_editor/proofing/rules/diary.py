"""What is announced for next week: days that are past, and lines left over from an earlier update."""

import datetime as dt
import re
from collections.abc import Iterator

from update_editor.model import Bullets, line_text
from update_editor.proofing.context import Context
from update_editor.proofing.findings import Mark
from update_editor.proofing.named_days import WEEKDAY_NAMES, named_days
from update_editor.proofing.paragraphs import Document, Paragraph
from update_editor.proofing.registry import DocumentRule

_NEXT_WEEK = re.compile(r"\b(?:next|coming|this)\s+week\b|\bweek\s+ahead\b|\bcoming\s+up\b|\bdiary\b", re.I)
_THE_WEEK = re.compile(r"\bnext\s+week\b|\bweek\s+ahead\b|\bcoming\s+week\b", re.IGNORECASE)
_LOOKS_BACK = re.compile(
    r"\b(?:following|since|after|from|held|published|launched|met|began|started|postponed|rearranged|ended)\b",
    re.IGNORECASE,
)
_WEEKDAY = re.compile(rf"\b(?:{WEEKDAY_NAMES})\b|\bnext week\b|\btomorrow\b", re.I)
_FRONT = 60
"""Characters of a bullet in which its own day stands."""
_SPACES = re.compile(r"\s+")
_FEWEST_WORDS = 4


def past_days_ahead(document: Document, context: Context) -> Iterator[Mark]:
    """Find bullets of next week whose day is past already, or comes later than next week."""
    if context.date is None:
        return
    sections = _sections_ahead(document)
    last = context.date + dt.timedelta(days=13 - context.date.weekday())
    for _, paragraph, named in document.found(named_days):
        heading = sections.get(paragraph.where.partition("/")[0])
        if heading is None or paragraph.kind != "bullet":
            continue
        days = [day for each in named if (day := each.date(context.date)) is not None]
        first = named[0]
        if not days or any(each.is_range for each in named) or _LOOKS_BACK.search(paragraph.text):
            continue
        if all(day < context.date for day in days):
            variant = ""
        elif len(days) == 1 and days[0] > last and first.start < _FRONT and _THE_WEEK.search(heading):
            variant = "later"
        else:
            continue
        yield Mark(
            where=paragraph.where,
            block=paragraph.block,
            start=first.start,
            end=first.end,
            variant=variant,
            severity="advice" if variant else None,
            parameters={"words": paragraph.text[first.start : first.end]},
        )


def _sections_ahead(document: Document) -> dict[str, str]:
    """Return the sections of bullets that say what comes, each with its heading."""
    found = {}
    for section in document.update.sections:
        heading = line_text(section.heading)
        if isinstance(section, Bullets) and (_NEXT_WEEK.search(heading) or section.id == "next-week"):
            found[section.id] = heading or "next week"
    return found


def left_over(document: Document, context: Context) -> Iterator[Mark]:
    """Find bullets and texts of items that stood word for word in an earlier update, and name a day."""
    earlier = {
        _words(each) for past in document.past if _is_earlier(past, context) for each in _entries(past)
    }
    if not earlier:
        return
    for paragraph in _entries(document):
        if _words(paragraph) not in earlier:
            continue
        days = [day for each in named_days(paragraph) if (day := each.date(context.date)) is not None]
        has_past_day = bool(days) and context.date is not None and all(day < context.date for day in days)
        if has_past_day or (paragraph.kind == "bullet" and not days and _WEEKDAY.search(paragraph.text)):
            text = paragraph.text
            yield Mark(
                where=paragraph.where,
                block=paragraph.block,
                start=len(text) - len(text.lstrip()),
                end=len(text.rstrip()),
                variant="" if has_past_day else "weekday",
                severity=None if has_past_day else "advice",
            )


def _is_earlier(past: Document, context: Context) -> bool:
    return context.date is None or past.update.date is None or past.update.date < context.date


def _entries(document: Document) -> Iterator[Paragraph]:
    """Yield the bullets, and the texts of items, that are long enough to be known again."""
    for paragraph in document.paragraphs:
        in_entry = "/" in paragraph.where and not paragraph.is_heading
        if in_entry and paragraph.text.count(" ") >= _FEWEST_WORDS - 1:
            yield paragraph


def _words(paragraph: Paragraph) -> str:
    return _SPACES.sub(" ", paragraph.text).strip().casefold()


DOCUMENT_RULES = (
    DocumentRule(id="date.not-next-week", find=past_days_ahead),
    DocumentRule(id="date.stale", find=left_over),
)
