"""Sentences of a statement: how long they are, how many, how many ideas they join, and who does what."""

import re
from collections.abc import Iterator

from update_editor.easyread.context import EasyReadContext
from update_editor.proofing.counting import word_count
from update_editor.proofing.figures import PASSIVE
from update_editor.proofing.findings import Mark
from update_editor.proofing.paragraphs import Paragraph
from update_editor.proofing.sentences import sentence_bounds
from update_editor.proofing.wording import marked

_JOINS = re.compile(
    r"\b(?:and|but|because|which|although|while|whereas)\b|(?<!\d),(?!\d)|,(?!\d{3}\b)", re.IGNORECASE
)
_MOST_JOINS = 1
_IN_DATE = re.compile(
    r"\b(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day|\d{1,2}|january|february|march|april|may|june|july|"
    r"august|september|october|november|december|[ap]m|\d{4})\s*\Z",
    re.IGNORECASE,
)
_AFTER_DATE = re.compile(r",\s+(?:at|from|on|in|\d)", re.IGNORECASE)
_LISTED = re.compile(r"(?:,[^,]{1,40}){1,8}(?:,| and | or )", re.IGNORECASE)
_CLAUSE = re.compile(
    r"\b(?:but|because|which|although|while|whereas)\b"
    r"|(?:,|\band) (?:it|they|we|you|he|she|i|there|the \w+) \w+",
    re.IGNORECASE,
)
_NEAR = 16


def long_sentences(paragraph: Paragraph, context: EasyReadContext) -> Iterator[Mark]:
    """Find sentences with more words than the limits say; the longer ones are errors."""
    limits, text = context.limits, paragraph.text
    for start, end in sentence_bounds(text):
        count = word_count(text[start:end])
        if count > limits.words_warned:
            severity = "error" if count > limits.words_most else "warning"
            parameters = {"count": str(count)}
            yield Mark(start=start, end=end, parameters=parameters, severity=severity)  # type: ignore[arg-type]


def many_sentences(paragraph: Paragraph, context: EasyReadContext) -> Iterator[Mark]:
    """Find a statement of more sentences than one idea needs."""
    bounds = sentence_bounds(paragraph.text)
    if len(bounds) > context.limits.sentences_most:
        yield Mark(start=bounds[0][0], end=bounds[-1][1], parameters={"count": str(len(bounds))})


def joined_ideas(paragraph: Paragraph, _context: EasyReadContext) -> Iterator[Mark]:
    """Find sentences that join two or more thoughts, and lists that want bullets."""
    for start, end in sentence_bounds(paragraph.text):
        sentence = paragraph.text[start:end]
        joins = [match for match in _JOINS.finditer(sentence) if not _belongs_to_date(sentence, match)]
        if len(joins) > _MOST_JOINS:
            words = ", ".join(dict.fromkeys(f"“{match[0].lower()}”" for match in joins))
            is_list = _LISTED.search(sentence) is not None and _CLAUSE.search(sentence) is None
            variant = "list" if is_list else ""
            yield Mark(start=start, end=end, parameters={"words": words}, variant=variant)


def _belongs_to_date(sentence: str, match: re.Match[str]) -> bool:
    """Say whether a comma stands in a day or before its time: “Monday 3 March, at 2pm”."""
    if match[0] != ",":
        return False
    before = sentence[max(0, match.start() - _NEAR) : match.start()]
    return _IN_DATE.search(before) is not None and _AFTER_DATE.match(sentence, match.start()) is not None


def passives(paragraph: Paragraph, _context: EasyReadContext) -> Iterator[Mark]:
    """Find what is done without saying first who does it. It is an estimate, so only advice."""
    for match in PASSIVE.finditer(paragraph.text):
        yield marked(paragraph.text, *match.span())


RULES = {
    "easy.long-sentence": long_sentences,
    "easy.many-sentences": many_sentences,
    "easy.one-idea": joined_ideas,
    "easy.passive": passives,
}
