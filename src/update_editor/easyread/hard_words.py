"""Words that readers of easy read may not know.

A word is hard that is rare and not on our list of easy words, or that the word bank explains. On the words of
the health service either list alone flags twice as many, and both together nearly only what is hard.
"""

import re
from collections.abc import Iterable, Iterator
from functools import cache

from msgspec import Struct

from update_editor import assets
from update_editor.easyread.word_bank import WordBank
from update_editor.easyread.word_forms import forms, phrase
from update_editor.proofing.sentences import sentence_bounds
from update_editor.proofing.words import Word, words_in

_SHORTEST = 3
_CAPITAL = re.compile(r"[ \u00a0][A-Z][a-z]")
_FORMS = ("s", "es", "ed", "ing")
_SHORT = 5
"""Letters: so short a common word is as easy in its other forms, “meets” like “meet”."""
_ENDINGS = (
    ("ly", ""),
    ("ily", "y"),
    ("er", ""),
    ("er", "e"),
    ("est", ""),
    ("est", "e"),
    ("ier", "y"),
    ("iest", "y"),
)
"""What an easy word may end with and stay easy, and what stands there in the list."""


class HardWordFound(Struct, frozen=True, kw_only=True):
    """A hard word in a text: where it stands in code points, and what the bank says of it."""

    word: str
    start: int
    end: int
    explanation: str = ""


def hard_words(text: str, bank: WordBank, known: frozenset[str] = frozenset()) -> tuple[HardWordFound, ...]:
    """Return the hard words of a text in their order, each time that they stand there.

    ``known`` are words that need no explanation, such as names. A capital inside a sentence makes a name of a
    word.
    """
    small = frozenset(each.casefold() for each in known)
    found = [
        HardWordFound(
            word=text[each.start : each.end],
            start=each.start,
            end=each.end,
            explanation=each.entry.explanation,
        )
        for each in bank.in_text(text)
        if text[each.start : each.end].casefold() not in small
    ]
    taken = [(each.start, each.end) for each in found]
    found += (
        HardWordFound(word=word.text, start=word.start, end=word.end)
        for word in _rare(text)
        if word.plain.casefold() not in small and not any(s < word.end and word.start < e for s, e in taken)
    )
    return tuple(sorted(found, key=lambda each: each.start))


def names_in(texts: Iterable[str]) -> frozenset[str]:
    """Return the hard words that are names in some texts: they have a capital always, in mid-sentence too."""
    names: set[str] = set()
    others: set[str] = set()
    for text in texts:
        starts = {start for start, _ in sentence_bounds(text)}
        for word in words_in(text):
            if _is_name(text, word, starts):
                names.add(word.text)
            elif word.text == word.text.lower():
                others.add(word.text)
    return frozenset(name for name in names if name.lower() not in others and is_hard(name))


def is_hard(word: str) -> bool:
    """Say whether a word is rare and not on the list of easy words. Contractions are looked at elsewhere."""
    small = word.casefold().replace("’", "'").removesuffix("'s").removesuffix("'")
    if len(small) < _SHORTEST or "'" in small or small in _common() or small in easy_words():
        return False
    if any(small.endswith(each) and _is_short_and_common(small.removesuffix(each)) for each in _FORMS):
        return False
    return not any(
        small.endswith(ending) and small.removesuffix(ending) + kept in easy_words()
        for ending, kept in _ENDINGS
    )


def _is_short_and_common(word: str) -> bool:
    return len(word) <= _SHORT and word in _common()


@cache
def easy_words() -> frozenset[str]:
    """Return the words that are easy, in all their forms."""
    found: set[str] = set()
    for line in _entries("easy-words.txt"):
        for term in line.split():
            found.update(form[0] for form in (*forms(term), *forms(f"to {term}")) if len(form) == 1)
            found.update(phrase(term))
    return frozenset(found)


@cache
def _common() -> frozenset[str]:
    return frozenset(word for line in _entries("common-words.txt") for word in line.split())


def _entries(name: str) -> Iterator[str]:
    text = (assets.resources() / "easy-read" / name).read_text("utf-8")
    for line in text.splitlines():
        entry = line.partition("#")[0].strip()
        if entry:
            yield entry


def _rare(text: str) -> Iterator[Word]:
    """Yield the words that are hard by themselves; names and initials are none."""
    starts = {start for start, _ in sentence_bounds(text)}
    for word in words_in(text):
        if is_hard(word.plain) and not _is_name(text, word, starts):
            yield word


def _is_name(text: str, word: Word, starts: set[int]) -> bool:
    """Say whether a word with a capital is a name: not at the start of a sentence, unless one follows."""
    if word.text == word.text.lower():
        return False
    is_followed = _CAPITAL.match(text, word.end) is not None
    return word.start not in starts or is_followed or word.text[1:] != word.text[1:].lower()
