"""Acronyms that a reader can't follow: not explained, too late, in vain, or written in two ways."""

import re
from collections import Counter
from collections.abc import Iterable, Iterator
from functools import lru_cache

from msgspec import Struct

from update_editor.proofing.acronyms import (
    Acronym,
    Place,
    Use,
    acronyms_of,
    is_plural_in_capitals,
    long_forms_in,
    read_acronyms,
)
from update_editor.proofing.context import Context
from update_editor.proofing.findings import Mark, Severity
from update_editor.proofing.initials import LongForm
from update_editor.proofing.paragraphs import Document, Paragraph
from update_editor.proofing.registry import DocumentRule
from update_editor.proofing.words import word_list

_MANY = re.compile(
    r"(?i:.*(group|trust|partnership|board|council|team|network|centre|committee|organisation|officer|plan|event))s"
)
"""Long forms that name several, so that one is the same without its s."""


def undefined(document: Document, context: Context) -> Iterator[Mark]:
    """Find acronyms that are explained nowhere, at their first use."""
    for acronym in _unexplained(document, context):
        forms = _forms_of(document, acronym)
        if forms.before and len(acronym.uses) == 1:
            continue
        if forms.after and not forms.earlier:
            continue
        words = forms.nearest or acronym.words or _explained_in(document.past).get(acronym.text, "")
        yield _explaining(acronym, words, "earlier" if forms.earlier else "")


def defined_late(document: Document, context: Context) -> Iterator[Mark]:
    """Find acronyms that are explained only after a reader has met them."""
    for acronym in acronyms_of(document, context):
        if acronym.is_known:
            continue
        first, explained = acronym.first, acronym.explained
        if explained is not None:
            if first.order < explained.order and not explained.paragraph.is_heading:
                yield _explaining(acronym, acronym.words)
            continue
        forms = _forms_of(document, acronym)
        if forms.after and not forms.earlier:
            yield _explaining(acronym, forms.nearest)


def without_brackets(document: Document, context: Context) -> Iterator[Mark]:
    """Find acronyms that are used a single time, after the words that they stand for."""
    for acronym in _unexplained(document, context):
        if len(acronym.uses) > 1:
            continue
        forms = _forms_of(document, acronym)
        if forms.before:
            yield _mark(acronym.first, (_in_number(forms.nearest, acronym.first),))


def used_once(document: Document, context: Context) -> Iterator[Mark]:
    """Find acronyms that are explained and then not used."""
    for acronym in acronyms_of(document, context):
        place = acronym.first
        text, use = place.paragraph.text, place.use
        if len(acronym.uses) == 1 and use.in_brackets and use.words and not acronym.is_known:
            start = text.rfind("(", 0, use.start)
            end = text.find(")", use.end) + 1
            yield Mark(
                where=place.paragraph.where,
                block=place.paragraph.block,
                start=start,
                end=end,
                parameters={"acronym": use.text},
            )


def two_cases(document: Document, _context: Context) -> tuple[Mark, ...]:
    """Find acronyms that are written with other capitals elsewhere: MOU beside MoU, CCGS beside CCGs."""
    return document.kept(_two_cases, document.found(read_acronyms), document.past)


def _two_cases(
    found: tuple[tuple[int, Paragraph, tuple[Use, ...]], ...], past: tuple[Document, ...]
) -> tuple[Mark, ...]:
    marks = []
    right = _preferred(_times(uses for _, _, uses in found), _written_in(past))
    for _, paragraph, uses in found:
        for use in uses if right or "GPS" in paragraph.text else ():
            are_doctors = use.written == "GPS" and _are_doctors(paragraph.text, use.start, use.end)
            meant = "GPs" if are_doctors else right.get(use.written, use.written)
            if meant != use.written:
                marks.append(_written_otherwise(paragraph, use, meant))
    return tuple(marks)


def _written_otherwise(paragraph: Paragraph, use: Use, meant: str) -> Mark:
    return Mark(
        where=paragraph.where,
        block=paragraph.block,
        start=use.start,
        end=use.end,
        suggestions=(meant,),
        parameters={"words": use.written, "meant": meant},
    )


_MANY_DOCTORS = re.compile(
    r"\b(?:all|many|some|most|local|these|those|both|few|several|other|\d+|two|three|four|five|six|"
    r"ten|nurses and)"
    r"(?: of)?(?: the| our)? \Z",
    re.IGNORECASE,
)
_DOCTORS_DO = re.compile(
    r" (?:(?:are|were|have|who|know|see|say|refer|can refer|and (?:practice )?(?:nurses|pharmacists|"
    r"dentists|consultants|"
    r"hospitals|practices|paramedics|patients))\b)"
)
_A_DEVICE = re.compile(
    r" (?:is|was|has|tracker|trackers|device|devices|systems?|signals?|data|watch|watches|units?)\b"
)
_LONGEST_BEFORE = 24


def _are_doctors(text: str, start: int, end: int) -> bool:
    """Say whether “GPS” means general practitioners and not the way that maps know where you are."""
    before = text[max(0, start - _LONGEST_BEFORE) : start]
    are_many = _MANY_DOCTORS.search(before) is not None and not _A_DEVICE.match(text, end)
    return are_many or _DOCTORS_DO.match(text, end) is not None


class _Forms(Struct, frozen=True):
    """Whether a document has long forms of an acronym before its first use and after it, and the nearest.

    ``earlier`` counts those before that are part of a longer name, too.
    """

    earlier: bool
    before: bool
    after: bool
    nearest: str


def _forms_of(document: Document, acronym: Acronym) -> _Forms:
    found = long_forms_in(document, acronym.text)
    return document.kept(_forms, acronym.first.order, found, kind=acronym.text)


def _forms(first: tuple[int, int], found: tuple[tuple[int, LongForm], ...]) -> _Forms:
    earlier = [form for number, form in found if (number, form.start) < first]
    later = [form for number, form in found if (number, form.start) > first]
    return _Forms(
        earlier=bool(earlier),
        before=any(not form.is_part for form in earlier),
        after=any(not form.is_part for form in later),
        nearest=_words([*reversed(earlier), *later]),
    )


def _words(forms: list[LongForm]) -> str:
    """Return the first of the long forms, one that stands free before others."""
    return next((each.words for each in sorted(forms, key=lambda form: form.is_part)), "")


def _unexplained(document: Document, context: Context) -> Iterator[Acronym]:
    for acronym in acronyms_of(document, context):
        if acronym.explained is None and not acronym.is_known:
            yield acronym


def _explaining(acronym: Acronym, words: str, variant: str = "") -> Mark:
    """Return a mark at the first use, with the long form before it as the fix."""
    place = acronym.first
    written = place.paragraph.text[place.use.start : place.use.end]
    meant = f"{_in_number(words, place)} ({written})" if words else ""
    return Mark(
        where=place.paragraph.where,
        block=place.paragraph.block,
        start=place.use.start,
        end=place.use.end,
        suggestions=(meant,) if meant else (),
        parameters={"acronym": written, "meant": meant},
        variant=variant or ("" if not meant else "meant"),
        severity=_severity(acronym.text),
    )


def _mark(place: Place, suggestions: tuple[str, ...]) -> Mark:
    written = place.paragraph.text[place.use.start : place.use.end]
    return Mark(
        where=place.paragraph.where,
        block=place.paragraph.block,
        start=place.use.start,
        end=place.use.end,
        suggestions=suggestions,
        parameters={"acronym": written, "meant": suggestions[0]},
        severity=_severity(place.use.text),
    )


def _severity(acronym: str) -> Severity | None:
    """Return that explaining is only advised where most people know the acronym."""
    return "advice" if acronym in word_list("familiar-acronyms") else None


def _in_number(words: str, place: Place) -> str:
    """Return a long form as a use asks for it: one or several."""
    if place.use.is_plural and not words.endswith("s"):
        return f"{words}s"
    return words[:-1] if not place.use.is_plural and _MANY.fullmatch(words) else words


@lru_cache(maxsize=2)
def _explained_in(past: tuple[Document, ...]) -> dict[str, str]:
    """Return how earlier updates explained each acronym first."""
    explained: dict[str, str] = {}
    for document in past:
        for uses in document.all_facts(read_acronyms):
            for use in uses:
                if use.words:
                    explained.setdefault(use.text, use.words)
    return explained


@lru_cache(maxsize=2)
def _written_in(documents: tuple[Document, ...]) -> Counter[str]:
    return _times(uses for document in documents for uses in document.all_facts(read_acronyms))


def _times(paragraphs: Iterable[tuple[Use, ...]]) -> Counter[str]:
    """Return how often each acronym is written so."""
    return Counter(use.written for uses in paragraphs for use in uses)


def _preferred(here: Counter[str], past: Counter[str]) -> dict[str, str]:
    """Return what each way of writing an acronym should be, where there is another."""
    written = {**past, **here}
    alike: dict[str, list[str]] = {}
    for each in written:
        alike.setdefault(each.upper(), []).append(each)
        if is_plural_in_capitals(each, written):
            alike[each.upper()].append(f"{each[:-1]}s")
    best: dict[str, str] = {}
    for ways in alike.values():
        if len(set(ways)) > 1 and ways[0].upper() not in word_list("known-acronyms"):
            meant = max(ways, key=lambda each: (here[each] + past[each], not each.isupper()))
            best.update(dict.fromkeys(ways, _plural(ways) or meant))
    return best


def _plural(ways: list[str]) -> str:
    """Return the plural with a small s, where one of the ways is that: CCGs, not CCGS."""
    return next((each for each in ways if each.endswith("s") and each[:-1].isupper()), "")


DOCUMENT_RULES = (
    DocumentRule(
        id="acronym.undefined",
        find=undefined,
    ),
    DocumentRule(
        id="acronym.defined-late",
        find=defined_late,
    ),
    DocumentRule(
        id="acronym.no-brackets",
        find=without_brackets,
    ),
    DocumentRule(
        id="acronym.once",
        find=used_once,
    ),
    DocumentRule(
        id="acronym.case",
        find=two_cases,
    ),
)
