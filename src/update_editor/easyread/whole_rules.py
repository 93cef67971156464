"""What is seen only in the whole of an easy read: explanations, the same words, headings, length, contact."""

import re
from collections.abc import Iterator, Sequence
from functools import cache

from msgspec import Struct
from msgspec.structs import replace

from update_editor.easyread.context import EasyReadContext
from update_editor.easyread.hard_words import hard_words
from update_editor.easyread.places import places, says_something
from update_editor.easyread.statements import StatementHeading, StatementRow, easy_read_parts
from update_editor.easyread.word_bank import WordBank
from update_editor.easyread.word_forms import Token, forms, phrase, tokens
from update_editor.model import HardWord, Statement, Update, line_text
from update_editor.model.visible import is_blank
from update_editor.proofing.counting import word_count
from update_editor.proofing.findings import Mark
from update_editor.proofing.house_rules import house_rules
from update_editor.proofing.sentences import sentence_bounds
from update_editor.proofing.wording import like, marked

_EXPLAINS = re.compile(r"\b(?:means?|is when|are when|is where|is the name|stands for)\b", re.IGNORECASE)
_PHONE = re.compile(r"\d(?:[ -]?\d){9,}")
_EMAIL = re.compile(r"\S@\S+\.\S")
_WORDS_IN_EXPLANATION = 20
WHOLE = "easy-read"
"""The address of the whole."""


class Written(Struct, frozen=True, kw_only=True):
    """A statement where it stands: its address, its text and its marked hard words."""

    where: str
    text: str
    bullets: tuple[str, ...] = ()
    hard_words: tuple[str, ...] = ()


class Whole(Struct, frozen=True, kw_only=True):
    """An easy read as these rules see it: the update, and its statements in the order of reading."""

    update: Update
    statements: tuple[Written, ...]


def whole_of(update: Update) -> Whole:
    """Return the statements that readers see."""
    statements = tuple(
        Written(
            where=f"{WHOLE}/{unit_id}/{number}",
            text=each.text,
            bullets=each.bullets,
            hard_words=each.hard_words,
        )
        for unit_id, number, each in written_statements(update)
    )
    return Whole(update=update, statements=statements)


def written_statements(update: Update) -> Iterator[tuple[str, int, Statement]]:
    """Yield the statements that somebody wrote and readers see, in reading order, with unit and number."""
    for place in places(update):
        if place.kind != "orphan" and place.state == "written" and place.unit is not None:
            for number, statement in enumerate(place.unit.statements):
                if says_something(statement):
                    yield place.unit.id, number, statement


def unexplained(whole: Whole, _context: EasyReadContext) -> Iterator[Mark]:
    """Find hard words that are marked and of which the update's list says nothing."""
    known = {phrase(each.word) for each in whole.update.hard_words if not is_blank(each.explanation)}
    for statement in whole.statements:
        for word in statement.hard_words:
            place = place_of(statement.text, word)
            if place is not None and phrase(word) not in known:
                yield _at(marked(statement.text, *place), statement)


def explained_next(whole: Whole, _context: EasyReadContext) -> Iterator[Mark]:
    """Find hard words whose first use no sentence follows that has the word again or says what it means."""
    meant = {phrase(each.word): each.explanation for each in whole.update.hard_words}
    sentences = [
        (statement, start, end)
        for statement in whole.statements
        for start, end in sentence_bounds(statement.text)
    ]
    seen: set[tuple[str, ...]] = set()
    for number, (statement, start, end) in enumerate(sentences):
        for word in statement.hard_words:
            place = place_of(statement.text, word, start, end)
            if place is None or phrase(word) in seen:
                continue
            seen.add(phrase(word))
            following = sentences[number + 1 : number + 2]
            if not _explains(statement.text[start:end], word) and not any(
                _says(other.text[first:last], word) for other, first, last in following
            ):
                explanation = meant.get(phrase(word), "")
                mark = Mark(
                    start=place[0],
                    end=place[1],
                    parameters={"words": statement.text[slice(*place)], "meant": explanation},
                    variant="meant" if explanation else "",
                )
                yield _at(mark, statement)


def two_explanations(whole: Whole, _context: EasyReadContext) -> Iterator[Mark]:
    """Find words that the update's list has twice, with other explanations."""
    said: dict[tuple[str, ...], HardWord] = {}
    for each in whole.update.hard_words:
        first = said.setdefault(phrase(each.word), each)
        if _plain(first.explanation) != _plain(each.explanation):
            yield Mark(where=WHOLE, parameters={"words": each.word})


def hard_explanations(whole: Whole, context: EasyReadContext) -> Iterator[Mark]:
    """Find explanations that are long, or hold words that are hard and not explained themselves."""
    known = frozenset(each.word.casefold() for each in whole.update.hard_words)
    for each in whole.update.hard_words:
        count = word_count(each.explanation)
        found = hard_words(each.explanation, WordBank(), context.words | context.explained | known)
        if found:
            words = ", ".join(dict.fromkeys(f"“{hard.word}”" for hard in found))
            yield Mark(where=WHOLE, parameters={"words": each.word, "meant": words})
        elif count > _WORDS_IN_EXPLANATION:
            told = {"words": each.word, "count": str(_WORDS_IN_EXPLANATION)}
            yield Mark(where=WHOLE, parameters=told, variant="long")


def other_words(whole: Whole, _context: EasyReadContext) -> Iterator[Mark]:
    """Find words for something that was called by another word before."""
    called: dict[int, tuple[str, ...]] = {}
    for statement in whole.statements:
        for part, text in enumerate((statement.text, *statement.bullets)):
            for group, number, start, end in _in_groups(list(tokens(text))):
                first = called.setdefault(group, _groups()[group][number])
                other = _groups()[group][number]
                if first != other:
                    meant = " ".join(first)
                    better = meant if text[start:end].isupper() else like(text[start:end], meant)
                    mark = marked(text, start, end, (better,))
                    yield _at(mark, statement, part)


def long_whole(whole: Whole, context: EasyReadContext) -> Iterator[Mark]:
    """Find an easy read of more pages than the limits say; the pages are estimated."""
    limits = context.limits
    pages = -(-len(whole.statements) // limits.statements_a_page)
    if pages > limits.pages_warned:
        told = {"count": str(pages), "most": str(limits.pages_warned)}
        yield Mark(where=WHOLE, parameters=told, severity="error" if pages > limits.pages_most else None)


def headings(whole: Whole, context: EasyReadContext) -> Iterator[Mark]:
    """Find headings that are long, and rows of statements that want one."""
    limits, count = context.limits, 0
    for part in (*easy_read_parts(whole.update), None):
        if isinstance(part, StatementRow):
            count += part.in_easy_words
            continue
        if count > limits.statements_under_heading:
            yield Mark(where=WHOLE, parameters={"count": str(count)})
        count = 0


def long_headings(whole: Whole, context: EasyReadContext) -> Iterator[Mark]:
    """Find headings over written statements that have too many words to be read at a glance."""
    for text in _headings_over_statements(whole.update):
        count = word_count(text)
        if count > context.limits.heading_words_most:
            told = {"words": text, "count": str(count), "most": str(context.limits.heading_words_most)}
            yield Mark(where=WHOLE, parameters=told)


def contact(whole: Whole, context: EasyReadContext) -> Iterator[Mark]:
    """Find an easy read that gives neither a telephone number nor an e-mail address."""
    texts = (text for each in whole.statements for text in (each.text, *each.bullets))
    if (
        whole.statements
        and not context.has_contact
        and not any(_PHONE.search(text) or _EMAIL.search(text) for text in texts)
    ):
        yield Mark(where=WHOLE)


RULES = {
    "easy.unexplained": unexplained,
    "easy.explained-next": explained_next,
    "easy.two-explanations": two_explanations,
    "easy.hard-explanation": hard_explanations,
    "easy.same-word": other_words,
    "easy.too-long": long_whole,
    "easy.heading-missing": headings,
    "easy.heading-long": long_headings,
    "easy.contact": contact,
}


def place_of(text: str, word: str, start: int = 0, end: int | None = None) -> tuple[int, int] | None:
    """Return where a word stands in a part of a text, in any of its forms; None where it doesn't."""
    wanted = set(forms(word)) | {phrase(word)}
    found = list(tokens(text[start:end]))
    for first in range(len(found)):
        for words in wanted:
            part = found[first : first + len(words)]
            if words and tuple(token.word for token in part) == words:
                return start + part[0].start, start + part[-1].start + len(part[-1].written)
    return None


def _at(mark: Mark, statement: Written, part: int = 0) -> Mark:
    return replace(mark, where=statement.where, block=str(part - 1) if part else None)


def _says(sentence: str, word: str) -> bool:
    return place_of(sentence, word) is not None or _EXPLAINS.search(sentence) is not None


def _explains(sentence: str, word: str) -> bool:
    """Say whether the sentence that has the word says what it means: “A referral is when …”."""
    place = place_of(sentence, word)
    return place is not None and _EXPLAINS.search(sentence, place[1]) is not None


def _plain(text: str) -> str:
    return " ".join(phrase(text))


def _headings_over_statements(update: Update) -> Iterator[str]:
    open_headings: list[StatementHeading] = []
    for part in easy_read_parts(update):
        if isinstance(part, StatementHeading):
            open_headings = [each for each in open_headings if each.level < part.level] + [part]
        elif part.in_easy_words:
            yield from (line_text(each.spans) for each in open_headings)
            open_headings = []


@cache
def _groups() -> tuple[tuple[tuple[str, ...], ...], ...]:
    """Return the words that are used for the same thing, group by group."""
    swaps = house_rules()["easy.same-word"].same
    return tuple(tuple(phrase(word) for word in group) for group in swaps)


@cache
def _by_word() -> dict[tuple[str, ...], tuple[int, int]]:
    found: dict[tuple[str, ...], tuple[int, int]] = {}
    for group, words in enumerate(house_rules()["easy.same-word"].same):
        for number, word in enumerate(words):
            for form in forms(word):
                found.setdefault(form, (group, number))
    return found


def _in_groups(words: Sequence[Token]) -> Iterator[tuple[int, int, int, int]]:
    """Yield the group of each such word, its number in it, and where it stands."""
    at = 0
    while at < len(words):
        for length in (3, 2, 1):
            part = words[at : at + length]
            known = _by_word().get(tuple(token.word for token in part))
            if len(part) == length and known is not None:
                yield *known, part[0].start, part[-1].start + len(part[-1].written)
                at += length - 1
                break
        at += 1
