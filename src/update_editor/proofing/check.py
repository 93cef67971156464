"""Checking an update: every rule asked, every finding in the order of the text."""

from collections.abc import Callable, Iterable, Iterator
from itertools import chain

from msgspec.structs import replace

from update_editor.model import Unusable, Update, regions
from update_editor.proofing.context import Context
from update_editor.proofing.dictionary import Dictionary, open_dictionary
from update_editor.proofing.findings import Finding, Mark, Report
from update_editor.proofing.paragraphs import Document, KnownBy, Memory, Paragraph, paragraphs_of
from update_editor.proofing.profiles import HOUSE, Profile, finding_of, shipped_profiles
from update_editor.proofing.registry import DocumentRule, ParagraphRule, Registry
from update_editor.proofing.rules import (
    access,
    acronym_rules,
    articles,
    asides,
    clock,
    commas,
    dashes,
    dates,
    diary,
    durations,
    figures_again,
    impossible_times,
    leftovers,
    link_forms,
    links,
    lists,
    lost_links,
    money,
    name_rules,
    numbers,
    pairs_of_days,
    persons,
    quotes,
    reading,
    repeated,
    spelling,
    stops,
    stray_commas,
    structure,
    terms,
)
from update_editor.proofing.unknown import Unknown, unknown_words
from update_editor.proofing.wording import wording_rules
from update_editor.proofing.words import word_list

SPELLING_OFF = "spelling-off"
"""The notice that enchant or the dictionary is missing, so that no spelling was checked."""

_MOST_WORDS_SUGGESTED_FOR = 60
_Place = tuple[str, str, str | None, int, int]
"""A rule, and where it points: the address, the block, the start and the end."""


def check_paragraph(
    paragraph: Paragraph, context: Context, rules: Iterable[ParagraphRule], profile: Profile
) -> tuple[Finding, ...]:
    """Return what the rules find in one paragraph."""
    where, block, text = paragraph.where, paragraph.block, paragraph.text
    return tuple(
        finding_of(rule.id, replace(mark, where=where, block=block), text, profile)
        for rule in rules
        for mark in rule.find(paragraph, context)
    )


def paragraph_rules() -> Registry[ParagraphRule]:
    """Return the rules that read one paragraph."""
    return Registry(
        *spelling.PARAGRAPH_RULES,
        *links.RULES,
        *link_forms.PARAGRAPH_RULES,
        *terms.PARAGRAPH_RULES,
        *wording_rules(),
        *numbers.PARAGRAPH_RULES,
        *money.PARAGRAPH_RULES,
        *reading.PARAGRAPH_RULES,
        *dates.PARAGRAPH_RULES,
        *pairs_of_days.PARAGRAPH_RULES,
        *impossible_times.PARAGRAPH_RULES,
        *persons.PARAGRAPH_RULES,
        *articles.PARAGRAPH_RULES,
        *repeated.PARAGRAPH_RULES,
        *quotes.PARAGRAPH_RULES,
        *dashes.PARAGRAPH_RULES,
        *commas.PARAGRAPH_RULES,
        *asides.PARAGRAPH_RULES,
        *stray_commas.PARAGRAPH_RULES,
        *lists.PARAGRAPH_RULES,
        *leftovers.PARAGRAPH_RULES,
    )


def document_rules() -> Registry[DocumentRule]:
    """Return the rules that read the whole update."""
    return Registry(
        *structure.RULES,
        *access.RULES,
        *spelling.DOCUMENT_RULES,
        *figures_again.DOCUMENT_RULES,
        *dates.DOCUMENT_RULES,
        *diary.DOCUMENT_RULES,
        *durations.DOCUMENT_RULES,
        *clock.DOCUMENT_RULES,
        *link_forms.DOCUMENT_RULES,
        *lost_links.DOCUMENT_RULES,
        *acronym_rules.DOCUMENT_RULES,
        *name_rules.DOCUMENT_RULES,
        *quotes.DOCUMENT_RULES,
        *stops.DOCUMENT_RULES,
        *leftovers.DOCUMENT_RULES,
    )


def house_checker(profile: Profile | None = None) -> "Checker":
    """Return a checker with the shipped dictionary and terms; without spelling where enchant is missing.

    Without a profile it keeps the house's.
    """
    return Checker(open_dictionary(word_list("terms")), profile)


def always() -> bool:
    """Say that a report is still wanted."""
    return True


class Checker:
    """Checks updates, and remembers what it found in the paragraphs of the last one.

    Paragraphs that stay the same are not read again, so that a check after one edit costs some milliseconds.
    Without a dictionary no spelling is checked, and every report says so.
    """

    def __init__(self, dictionary: Dictionary | None, profile: Profile | None = None) -> None:
        profile = profile or shipped_profiles()[HOUSE]
        self._dictionary = dictionary
        self._profile = profile
        self._paragraph_rules = tuple(each for each in paragraph_rules() if profile.is_on(each.id))
        self._document_rules = tuple(each for each in document_rules() if profile.is_on(each.id))
        self._memory = Memory()
        self._context = Context()
        self._unknown: dict[str, tuple[Unknown, ...]] = {}
        self._found: dict[KnownBy, tuple[Finding, ...]] = {}
        self._pointed: dict[_Place, tuple[Mark, str, Finding]] = {}

    def check(
        self,
        update: Update,
        context: Context,
        past: tuple[Document, ...] = (),
        is_wanted: Callable[[], bool] = always,
    ) -> Report:
        """Return every finding in an update whose tracked changes are resolved; no slow suggestions.

        ``past`` are earlier updates, for names and titles that should stay the same. ``is_wanted`` is asked
        before each new paragraph. What was read until then is remembered.

        Raises:
            Unusable: ``cancelled``, where the report is wanted no longer.
        """
        paragraphs = tuple(self._with_unknown(paragraphs_of(update), is_wanted))
        document = Document(update, paragraphs, past, self._memory)
        findings = [
            *self._in_paragraphs(paragraphs, context, is_wanted),
            *self._in_document(document, context),
        ]
        self._memory.next_round()
        findings.sort(key=_places(document))
        return Report(tuple(findings), () if self._dictionary is not None else (SPELLING_OFF,))

    def with_suggestions(self, report: Report) -> Report:
        """Return the report with more suggestions for unknown words: slow, so for the first sixty only."""
        unknown = dict.fromkeys(each.text for each in report.findings if each.rule == spelling.UNKNOWN)
        meant = {text: self.suggestions(text) for text in list(unknown)[:_MOST_WORDS_SUGGESTED_FOR]}
        findings = (
            replace(each, suggestions=_first(each.suggestions, meant.get(each.text, ())))
            if each.rule == spelling.UNKNOWN
            else each
            for each in report.findings
        )
        return replace(report, findings=tuple(findings))

    def suggestions(self, word: str) -> tuple[str, ...]:
        """Return up to three words that may have been meant; some 20 ms the first time."""
        return () if self._dictionary is None else self._dictionary.suggestions(word)

    def _with_unknown(
        self, paragraphs: Iterable[Paragraph], is_wanted: Callable[[], bool]
    ) -> Iterator[Paragraph]:
        """Yield the paragraphs with the words that the dictionary lacks, looked up only in new texts."""
        now: dict[str, tuple[Unknown, ...]] = {}
        for paragraph in paragraphs:
            text = paragraph.text
            if text not in self._unknown:
                _go_on(is_wanted)
                self._unknown[text] = self._look_up(text)
            unknown = now[text] = self._unknown[text]
            yield replace(paragraph, unknown=unknown) if unknown else paragraph
        self._unknown = now

    def _look_up(self, text: str) -> tuple[Unknown, ...]:
        return () if self._dictionary is None else unknown_words(text, self._dictionary)

    def _in_paragraphs(
        self, paragraphs: tuple[Paragraph, ...], context: Context, is_wanted: Callable[[], bool]
    ) -> Iterator[Finding]:
        if context != self._context:
            self._context, self._found = context, {}
        now: dict[KnownBy, tuple[Finding, ...]] = {}
        for paragraph in paragraphs:
            known_by = paragraph.known_by
            if known_by not in self._found:
                _go_on(is_wanted)
                self._found[known_by] = check_paragraph(
                    paragraph, context, self._paragraph_rules, self._profile
                )
            found = now[known_by] = _placed(self._found[known_by], paragraph)
            yield from found
        self._found = now

    def _in_document(self, document: Document, context: Context) -> Iterator[Finding]:
        texts = {(paragraph.where, paragraph.block): paragraph.text for paragraph in document.paragraphs}
        now: dict[_Place, tuple[Mark, str, Finding]] = {}
        for rule in self._document_rules:
            for mark in rule.find(document, context):
                text = texts.get((mark.where, mark.block), "")
                place = rule.id, mark.where, mark.block, mark.start, mark.end
                known = self._pointed.get(place)
                if known is None or known[:2] != (mark, text):
                    known = mark, text, finding_of(rule.id, mark, text, self._profile)
                now[place] = known
                yield known[2]
        self._pointed = now


def _placed(found: tuple[Finding, ...], paragraph: Paragraph) -> tuple[Finding, ...]:
    """Return what was found in a paragraph of the same words as found in this one."""
    where, block = paragraph.where, paragraph.block
    if not found or (found[0].where == where and found[0].block == block):
        return found
    return tuple(replace(each, where=where, block=block) for each in found)


def _go_on(is_wanted: Callable[[], bool]) -> None:
    if not is_wanted():
        raise Unusable("cancelled")


def _first(*suggestions: tuple[str, ...]) -> tuple[str, ...]:
    """Return the first few of several suggestions, none twice."""
    return tuple(dict.fromkeys(chain.from_iterable(suggestions)))[: spelling.MOST_SUGGESTIONS]


def _places(document: Document) -> Callable[[Finding], tuple[int, int, int]]:
    """Return what findings are sorted by: what is about the whole update first, then as the text goes."""
    where = {region.where: number for number, region in enumerate(regions(document.update))}
    block = {(each.where, each.block): number for number, each in enumerate(document.paragraphs)}

    def place(finding: Finding) -> tuple[int, int, int]:
        return where.get(finding.where, -1), block.get((finding.where, finding.block), -1), finding.start

    return place
