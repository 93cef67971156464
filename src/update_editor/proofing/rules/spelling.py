"""Spelling: what becomes a finding of the words that the dictionary does not have."""

from collections import Counter
from collections.abc import Callable, Iterator

from msgspec.structs import replace

from update_editor.proofing.context import Context
from update_editor.proofing.findings import Mark
from update_editor.proofing.paragraphs import Document, Paragraph
from update_editor.proofing.registry import DocumentRule, ParagraphRule
from update_editor.proofing.unknown import Kind, Unknown

UNKNOWN = "spell.unknown"
MOST_SUGGESTIONS = 3


def _of_kind(kind: Kind) -> Callable[[Paragraph, Context], Iterator[Mark]]:
    def find(paragraph: Paragraph, context: Context) -> Iterator[Mark]:
        return (
            _mark(each) for each in paragraph.unknown if each.kind == kind and not _is_ours(each, context)
        )

    return find


def slips_in_names(document: Document, context: Context) -> Iterator[Mark]:
    """Find words with a capital that are one slip away from an ordinary word and stand in the update once."""
    names = [
        (paragraph, each)
        for paragraph in document.paragraphs
        for each in paragraph.unknown
        if each.kind == "name"
    ]
    slips = [each for each in names if each[1].suggestions and not _is_ours(each[1], context)]
    times = Counter(each.word.plain for _, each in names) if slips else Counter()
    for paragraph, each in slips:
        if times[each.word.plain] == 1:
            yield replace(_mark(each), where=paragraph.where, block=paragraph.block)


def _is_ours(unknown: Unknown, context: Context) -> bool:
    word = unknown.word.plain
    return word in context.words or word.lower() in context.words


def _mark(unknown: Unknown) -> Mark:
    word = unknown.word
    meant = unknown.suggestions[0] if unknown.suggestions else ""
    return Mark(
        start=word.start,
        end=word.end,
        suggestions=unknown.suggestions[:MOST_SUGGESTIONS],
        parameters={"word": word.text, "meant": meant},
    )


PARAGRAPH_RULES = (
    ParagraphRule(
        id="spell.joined",
        find=_of_kind("joined"),
    ),
    ParagraphRule(
        id=UNKNOWN,
        find=_of_kind("misspelt"),
    ),
    ParagraphRule(
        id="spell.ize",
        find=_of_kind("ize"),
    ),
    ParagraphRule(
        id="spell.american",
        find=_of_kind("american"),
    ),
)
DOCUMENT_RULES = (
    DocumentRule(
        id="spell.capital",
        find=slips_in_names,
    ),
)
