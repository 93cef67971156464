"""Hyphens that do the work of dashes."""

import re
from collections.abc import Iterator

from update_editor.proofing.context import Context
from update_editor.proofing.findings import Mark
from update_editor.proofing.named_days import MONTH_NAMES, WEEKDAY_FORMS
from update_editor.proofing.paragraphs import Paragraph
from update_editor.proofing.registry import ParagraphRule
from update_editor.proofing.sentences import sentence_bounds
from update_editor.proofing.wording import marked

_HYPHEN = re.compile(r"(?<=\S)(?P<space>[ \u00a0])(?P<fault>-{1,2})[ \u00a0](?=\S)")
_TWO = re.compile(r"(?<=[^\W_])--(?=[^\W_])")
_DASH = re.compile(r"(?<=\S)[ \u00a0][–—][ \u00a0](?=\S)")
_RANGE_START = re.compile(
    rf"(?:\d[\d.,:]*\s?(?:am|pm|%)?|noon|midnight|\b(?:{WEEKDAY_FORMS}|{MONTH_NAMES}))\Z",
    re.IGNORECASE,
)
_NEW_CLAUSE = re.compile(r"(?:we|it|they|this|that|these|there|you|I|he|she|so|but|and|all)\b", re.IGNORECASE)


def hyphens_as_dashes(paragraph: Paragraph, _context: Context) -> Iterator[Mark]:
    """Find hyphens that stand between parts of a sentence."""
    return (mark for mark, is_pair in _hyphens(paragraph.text) if not is_pair)


def dash_pairs(paragraph: Paragraph, _context: Context) -> Iterator[Mark]:
    """Find asides that have a dash at one end and a hyphen at the other."""
    return (mark for mark, is_pair in _hyphens(paragraph.text) if is_pair)


def _hyphens(text: str) -> Iterator[tuple[Mark, bool]]:
    """Yield the hyphens that should be dashes, and whether each is one end of an aside."""
    if "-" not in text:
        return
    for match in _TWO.finditer(text):
        yield marked(text, *match.span(), (" – ",)), False
    found = [match for match in _HYPHEN.finditer(text) if not _is_range(text, match)]
    if not found:
        return
    bounds = sentence_bounds(text)
    for match in found:
        start, end = next(
            ((begin, finish) for begin, finish in bounds if begin <= match.start() < finish), (0, len(text))
        )
        hyphens = sum(start <= each.start() < end for each in found)
        is_pair = hyphens == 1 and _is_end_of_aside(text, match, start, end)
        yield marked(text, *match.span("fault"), ("–",)), is_pair


def _is_end_of_aside(text: str, match: re.Match[str], start: int, end: int) -> bool:
    """Say whether the one dash of a sentence is the other end of an aside.

    Behind an aside the sentence goes on; where somebody new begins to do something, the mark stands alone.
    """
    dashes = [dash.start() for dash in _DASH.finditer(text, start, end)]
    if len(dashes) != 1:
        return False
    last_end = max(match.end(), dashes[0] + 3)
    return not _NEW_CLAUSE.match(text, last_end)


def _is_range(text: str, match: re.Match[str]) -> bool:
    """Say whether a hyphen stands between figures, times, days or months."""
    return (
        _RANGE_START.search(text, max(0, match.start() - 12), match.start()) is not None
        and re.match(r"\d|noon|midnight|[A-Z][a-z]{2,}", text[match.end() : match.end() + 10]) is not None
    )


PARAGRAPH_RULES = (
    ParagraphRule(id="punct.hyphen-as-dash", find=hyphens_as_dashes),
    ParagraphRule(id="punct.dash-pair", find=dash_pairs),
)
