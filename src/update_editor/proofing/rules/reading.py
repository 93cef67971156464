"""Sentences and paragraphs that are long to read."""

from collections.abc import Iterator

from update_editor.proofing.context import Context
from update_editor.proofing.findings import Mark, Severity
from update_editor.proofing.paragraphs import Paragraph
from update_editor.proofing.registry import ParagraphRule
from update_editor.proofing.sentences import sentence_bounds

LONG, LONGER, LONGEST = 30, 40, 60
"""Words: a sentence of more is pointed out, is warned of, and holds an export."""
LONG_PARAGRAPH = 100
"""Words: a paragraph of more is a block that few people read."""

_LISTED = 2
"""With so many semicolons a sentence is a list, and read entry by entry."""


def _length(text: str) -> int:
    """Return how many words a sentence has, as Word counts: a dash between spaces is one, too."""
    return len(text.split())


def words_at_once(sentence: str) -> int:
    """Return how many words of a sentence have to be kept in mind at once.

    They are all of it, or, where semicolons divide a list, what leads to it and its longest entry.
    """
    if sentence.count(";") < _LISTED:
        return _length(sentence)
    first, *others = sentence.split(";")
    lead, _, entry = first.rpartition(":")
    return _length(lead) + max(map(_length, (entry, *others)))


def long_sentences(paragraph: Paragraph, _context: Context) -> Iterator[Mark]:
    """Find sentences of more than thirty words, graver the longer they are."""
    if paragraph.is_heading or _length(paragraph.text) <= LONG:
        return
    for start, end in sentence_bounds(paragraph.text):
        count = words_at_once(paragraph.text[start:end])
        if count > LONG:
            yield Mark(start=start, end=end, severity=_severity(count), parameters={"count": str(count)})


def _severity(count: int) -> Severity:
    if count > LONGEST:
        return "error"
    return "warning" if count > LONGER else "advice"


def long_paragraphs(paragraph: Paragraph, _context: Context) -> Iterator[Mark]:
    """Find paragraphs of more than a hundred words."""
    count = 0 if paragraph.is_heading else _length(paragraph.text)
    if count > LONG_PARAGRAPH:
        text = paragraph.text
        start, end = len(text) - len(text.lstrip()), len(text.rstrip())
        yield Mark(start=start, end=end, parameters={"count": str(count)})


PARAGRAPH_RULES = (
    ParagraphRule(id="read.long-sentence", find=long_sentences),
    ParagraphRule(id="read.long-paragraph", find=long_paragraphs),
)
