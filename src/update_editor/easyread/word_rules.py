"""Words of a statement: hard ones, initials, and words in capitals."""

from collections.abc import Iterator

from update_editor.easyread.context import EasyReadContext
from update_editor.easyread.hard_words import HardWordFound, hard_words
from update_editor.proofing.acronyms import read_acronyms
from update_editor.proofing.findings import Mark
from update_editor.proofing.paragraphs import Paragraph
from update_editor.proofing.wording import marked
from update_editor.proofing.words import word_list, words_in

_SHORTEST_SHOUT = 2


def unmarked_hard_words(paragraph: Paragraph, context: EasyReadContext) -> Iterator[Mark]:
    """Find hard words that the update does not explain, the first time that they stand in a text."""
    seen: set[str] = set()
    for found in hard_words(paragraph.text, context.bank, context.words):
        small = found.word.casefold()
        if small not in seen and not _is_explained(found, context):
            seen.add(small)
            variant = "bank" if found.explanation else ""
            parameters = {"words": found.word, "meant": found.explanation}
            yield Mark(start=found.start, end=found.end, parameters=parameters, variant=variant)


def _is_explained(found: HardWordFound, context: EasyReadContext) -> bool:
    if found.word.casefold() in context.explained:
        return True
    entry = context.bank.find(found.word)
    return entry is not None and entry.word.casefold() in context.explained


def initials(paragraph: Paragraph, context: EasyReadContext) -> Iterator[Mark]:
    """Find initials that are not among those that everybody knows; the glossary says what they stand for."""
    allowed = frozenset(context.limits.initials) | context.words
    for use in read_acronyms(paragraph):
        written = paragraph.text[use.start : use.end]
        if use.text in allowed or written in allowed or written.casefold() in context.explained:
            continue
        meant = context.glossary.acronyms.get(use.text, "")
        mark = marked(paragraph.text, use.start, use.end, (meant,) if meant else ())
        yield Mark(
            start=mark.start,
            end=mark.end,
            suggestions=mark.suggestions,
            parameters=mark.parameters,
            variant="meant" if meant else "",
        )


def shouted(paragraph: Paragraph, _context: EasyReadContext) -> Iterator[Mark]:
    """Find ordinary words that are written in capitals."""
    for word in words_in(paragraph.text):
        written = word.plain
        if len(written) >= _SHORTEST_SHOUT and written.isupper() and written in word_list("shouted"):
            yield marked(paragraph.text, word.start, word.end, (written.lower(),))


RULES = {
    "easy.hard-word": unmarked_hard_words,
    "easy.acronym": initials,
    "easy.capitals": shouted,
}
