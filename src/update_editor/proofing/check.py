"""Checking an update: every rule asked, every finding in the order of the text."""

from collections.abc import Callable, Iterable, Iterator, Mapping
from itertools import chain

from msgspec import Struct
from msgspec.structs import replace

from update_editor.model import Unusable, Update, regions
from update_editor.proofing.context import Context
from update_editor.proofing.dictionary import Dictionary, open_dictionary
from update_editor.proofing.findings import Finding, Mark, Report
from update_editor.proofing.paragraphs import (
    Document,
    KnownBy,
    Memory,
    Paragraph,
    Source,
    paragraph_of,
    sources_in,
)
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
from update_editor.proofing.unknown import unknown_words
from update_editor.proofing.wording import wording_rules
from update_editor.proofing.words import word_list

SPELLING_OFF = "spelling-off"
"""The notice that enchant or the dictionary is missing, so that no spelling was checked."""

_MOST_WORDS_SUGGESTED_FOR = 60
_Address = tuple[str, str | None]
"""Of a paragraph: its region, and its block."""
_Place = tuple[str, str, str | None, int, int]
"""A rule, and where it points: the address, the block, the start and the end."""


class _Checked(Struct, frozen=True):
    """A paragraph, what it was made of, and what the rules found in it, in a context."""

    source: Source
    paragraph: Paragraph
    context: Context
    found: tuple[Finding, ...]


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
        self._checked: dict[_Address, _Checked] = {}
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
        checked = self._in_paragraphs(update, context, is_wanted)
        document = Document(update, tuple(each.paragraph for each in checked), past, self._memory)
        findings = list(chain.from_iterable(each.found for each in checked))
        findings += self._in_document(document, context)
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

    def _in_paragraphs(
        self, update: Update, context: Context, is_wanted: Callable[[], bool]
    ) -> list[_Checked]:
        """Return the paragraphs, those that stay as the same objects, each with what is found in it."""
        if context != self._context:
            self._context = context
        before: dict[KnownBy, _Checked] | None = None
        every = []
        for source in sources_in(update):
            at = source.where, source.block
            checked = self._checked.get(at)
            if checked is None or checked.context is not self._context or checked.source != source:
                _go_on(is_wanted)
                if before is None:
                    before = {each.paragraph.known_by: each for each in self._checked.values()}
                checked = self._checked[at] = self._checked_again(source, checked, before)
            every.append(checked)
        self._checked = {(each.source.where, each.source.block): each for each in every}
        return every

    def _checked_again(
        self, source: Source, there: _Checked | None, before: Mapping[KnownBy, _Checked]
    ) -> _Checked:
        """Return a paragraph with what is found in it, known where one of the same words was read before.

        ``there`` is what stood in its place.
        """
        if there is not None and there.source == source:
            paragraph = there.paragraph
        else:
            paragraph = self._with_unknown(paragraph_of(source), before)
        same = before.get(paragraph.known_by)
        if same is None or same.context is not self._context:
            found = check_paragraph(paragraph, self._context, self._paragraph_rules, self._profile)
        else:
            found = tuple(replace(each, where=source.where, block=source.block) for each in same.found)
        return _Checked(source, paragraph, self._context, found)

    def _with_unknown(self, paragraph: Paragraph, before: Mapping[KnownBy, _Checked]) -> Paragraph:
        """Return a paragraph with the words that the dictionary lacks."""
        same = before.get(paragraph.known_by)
        if same is not None:
            unknown = same.paragraph.unknown
        else:
            unknown = unknown_words(paragraph.text, self._dictionary) if self._dictionary is not None else ()
        return replace(paragraph, unknown=unknown) if unknown else paragraph

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


def _go_on(is_wanted: Callable[[], bool]) -> None:
    if not is_wanted():
        raise Unusable("cancelled")


def _first(*suggestions: tuple[str, ...]) -> tuple[str, ...]:
    """Return the first few of several suggestions, none twice."""
    return tuple(dict.fromkeys(chain.from_iterable(suggestions)))[: spelling.MOST_SUGGESTIONS]


def _places(document: Document) -> Callable[[Finding], tuple[tuple[int, int], int]]:
    """Return what findings are sorted by: what is about the whole update first, then as the text goes."""
    part = {region.where: number for number, region in enumerate(regions(document.update))}
    places = {
        (each.where, each.block): (part[each.where], number)
        for number, each in enumerate(document.paragraphs)
    }

    def place(finding: Finding) -> tuple[tuple[int, int], int]:
        known = places.get((finding.where, finding.block))
        return known or (part.get(finding.where, -1), -1), finding.start

    return place
