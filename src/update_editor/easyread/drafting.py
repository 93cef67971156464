"""Drafting statements from an update's own words, without a network.

Sentences are split; acronyms written out, plain words, places to divide, explanations and pictures are
proposed. Everything is a suggestion to take or leave, and a draft is nobody's statement until a person has
edited or taken it.
"""

import re
from collections.abc import Iterator
from functools import cache
from typing import Literal

from msgspec import Struct

from update_editor.easyread.context import DraftContext, EasyReadContext
from update_editor.easyread.hard_words import HardWordFound, hard_words
from update_editor.easyread.picture_proposals import Proposal
from update_editor.model import HardWord, Statement, StatementPicture
from update_editor.proofing.acronyms import read_acronyms
from update_editor.proofing.context import Context
from update_editor.proofing.counting import word_count
from update_editor.proofing.findings import Mark
from update_editor.proofing.house_rules import house_rules
from update_editor.proofing.paragraphs import Paragraph
from update_editor.proofing.registry import ParagraphRule
from update_editor.proofing.sentences import sentences
from update_editor.proofing.wording import finders

SuggestionKind = Literal["acronym", "plain word", "split", "hard word"]
SPLIT = "\n"
"""Stands in a replacement where another statement begins."""

_PLAIN_RULES = (
    "easy.plain-word",
    "easy.metaphor",
    "easy.foreign",
    "easy.contraction",
    "easy.sign",
    "style.jargon",
)
_SUBJECT = (
    r"(?:it|they|we|you|he|she|i|there|the|our|your|their|his|her|this|these|those|an?|all|some|many|most|"
    r"people|staff)\b"
)
"""How what can stand by itself begins."""
_JOIN = re.compile(
    rf"(?P<comma>,?)\s+(?P<join>and|but|so)\s+(?P<next>{_SUBJECT})"
    r"|(?P<why>,?\s+(?P<because>because|since)\s+)(?P<reason>\w)"
    r"|(?P<noun>(?-i:[A-Z][\w'’]+(?: [A-Z][\w'’]+)*|[\w'’]+)),?\s+(?P<which>which)\s+",
    re.IGNORECASE,
)
_LEAST_WORDS = 3
"""A part with fewer words is no sentence of its own."""
_PROPER = re.compile(r"(?:[A-Z][\w'’]+ )*[A-Z][\w'’]+\Z")


class Suggestion(Struct, frozen=True, kw_only=True):
    """A change to take or leave: what stands from ``start`` to ``end`` (code points) becomes ``replacement``.

    Where the kind is ``split``, ``SPLIT`` in the replacement begins another statement. Where it is
    ``hard word``, ``replacement`` is the explanation and the word stays. ``reason`` is the code of why:
    ``acronym``, a rule's id, the word at which it is divided, or ``bank``.
    """

    kind: SuggestionKind
    start: int
    end: int
    replacement: str
    reason: str = ""


class DraftStatement(Struct, frozen=True, kw_only=True):
    """A sentence of the source as a statement might begin, with suggestions in the order of its text.

    ``hard_words`` are those of the bank that stand in it, explained; ``pictures`` at most three.
    """

    text: str
    suggestions: tuple[Suggestion, ...] = ()
    hard_words: tuple[HardWord, ...] = ()
    pictures: tuple[Proposal, ...] = ()


class Draft(Struct, frozen=True):
    """What somebody may start from; nothing of it is in the update."""

    statements: tuple[DraftStatement, ...] = ()


def draft(text: str, context: DraftContext) -> Draft:
    """Return a draft of a text (a block a line): a statement for each sentence, nothing changed in it."""
    return Draft(tuple(_statement(" ".join(each.split()), context) for each in sentences(text)))


def drafted_again(statement: str, context: DraftContext) -> DraftStatement:
    """Return the suggestions for a statement's text as it is now, after one was taken or it was edited."""
    return _statement(statement, context)


def taken(text: str, suggestion: Suggestion) -> tuple[str, ...]:
    """Return a statement's text with a suggestion taken: two texts where it divides, one elsewhere."""
    if suggestion.kind == "hard word":
        return (text,)
    changed = text[: suggestion.start] + suggestion.replacement + text[suggestion.end :]
    parts = [part.strip() for part in changed.split(SPLIT)] if suggestion.kind == "split" else [changed]
    return tuple(part[:1].upper() + part[1:] for part in parts if part)


def as_statement(drafted: DraftStatement, picture: StatementPicture | None = None) -> Statement:
    """Return a draft as the statement that a person has just taken as it stands."""
    hard = tuple(each.word for each in drafted.hard_words)
    return Statement(text=drafted.text, hard_words=hard, picture=picture)


def _statement(text: str, context: DraftContext) -> DraftStatement:
    hard = _hard_words(text, context.checks)
    found = [*_acronyms(text, context.checks), *_plain_words(text, context.checks), *_splits(text)]
    found += (
        Suggestion(
            kind="hard word", start=each.start, end=each.end, replacement=each.explanation, reason="bank"
        )
        for each in hard
    )
    pictures = context.pictures.propose(text, context.today) if context.pictures is not None else ()
    return DraftStatement(
        text=text,
        suggestions=_apart(found),
        hard_words=tuple(HardWord(word=each.word, explanation=each.explanation) for each in hard),
        pictures=pictures,
    )


def _acronyms(text: str, context: EasyReadContext) -> Iterator[Suggestion]:
    for use in read_acronyms(_paragraph(text)):
        meant = context.glossary.acronyms.get(use.text, "") or use.words
        if meant and use.text not in context.limits.initials:
            yield Suggestion(
                kind="acronym", start=use.start, end=use.end, replacement=meant, reason="acronym"
            )


def _plain_words(text: str, context: EasyReadContext) -> Iterator[Suggestion]:
    for rule in _plain_rules():
        if context.profile.is_on(rule.id):
            marks = rule.find(_paragraph(text), Context())
            yield from (_swap(mark, rule.id) for mark in marks if mark.suggestions)


@cache
def _plain_rules() -> tuple[ParagraphRule, ...]:
    return finders(house_rules()[each] for each in _PLAIN_RULES)


def _swap(mark: Mark, rule_id: str) -> Suggestion:
    return Suggestion(
        kind="plain word", start=mark.start, end=mark.end, replacement=mark.suggestions[0], reason=rule_id
    )


def _splits(text: str) -> Iterator[Suggestion]:
    """Yield where a sentence may be divided: at and, but and so before a new subject, because, and which."""
    for match in _JOIN.finditer(text):
        suggestion = _split(match)
        if (
            min(word_count(part) for part in (text[: suggestion.start], text[suggestion.end :]))
            >= _LEAST_WORDS
        ):
            yield suggestion


def _split(match: re.Match[str]) -> Suggestion:
    if match["join"]:
        word = match["join"].lower()
        opening = "" if word == "and" else f"{word.capitalize()} "
        return _divided(match.start(), match.start("next"), opening, word)
    if match["because"]:
        return _divided(match.start("why"), match.end("why"), "The reason is that ", match["because"].lower())
    noun = match["noun"]
    named = noun if _PROPER.match(noun) else f"the {noun}"
    return _divided(match.end("noun"), match.end(), f"{named[:1].upper()}{named[1:]} ", "which")


def _divided(start: int, end: int, opening: str, word: str) -> Suggestion:
    return Suggestion(kind="split", start=start, end=end, replacement=f".{SPLIT}{opening}", reason=word)


def _hard_words(text: str, context: EasyReadContext) -> list[HardWordFound]:
    """Return the hard words that the bank explains, each where it stands first."""
    first: dict[str, HardWordFound] = {}
    for each in hard_words(text, context.bank, context.words):
        if each.explanation:
            first.setdefault(each.word.casefold(), each)
    return list(first.values())


def _apart(found: list[Suggestion]) -> tuple[Suggestion, ...]:
    """Return the suggestions in the order of the text; of two that overlap, the one that was found first.

    An explanation may stand over others: it changes no word.
    """
    kept: list[Suggestion] = []
    for each in found:
        if each.kind == "hard word" or not any(
            other.kind != "hard word" and other.start < each.end and each.start < other.end for other in kept
        ):
            kept.append(each)
    return tuple(sorted(kept, key=lambda each: (each.start, each.end)))


def _paragraph(text: str) -> Paragraph:
    return Paragraph(where="", block=None, text=text)
