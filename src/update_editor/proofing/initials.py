"""Long forms by their initials: “Integrated Care System” for ICS, “memorandum of understanding” for MoU.

The words of a text are kept as one letter each, so that a long form is found by a search in a short string.
"""

import re
from functools import lru_cache

from msgspec import Struct

_WORD = re.compile(r"[^\W\d_]+(?:['’][^\W\d_]+)*|&")
_BETWEEN = re.compile(r"[ \u00a0\n]{1,2}|-")
_SMALL = frozenset("of and for the in to on with at by a an or &".split())
_SHORTEST = 4
"""How many letters a word without a capital must have to be part of a long form."""
_FEWEST = 2


class Letters(Struct, frozen=True):
    """A text's words: a letter each, “.” for a joining word, “|” where something else stands between two.

    ``spans`` are the places of the words in code points, in the order of the letters; of “|” it is empty.
    """

    letters: str
    spans: tuple[tuple[int, int], ...]


class LongForm(Struct, frozen=True):
    """Where a long form stands, and whether it is a part of a longer name."""

    start: int
    end: int
    words: str
    is_part: bool


@lru_cache(maxsize=4096)
def letters_of(text: str) -> Letters:
    """Return the initials of a text's words."""
    letters: list[str] = []
    spans: list[tuple[int, int]] = []
    end = 0
    for before, word in zip(_WORD.split(text), _WORD.findall(text), strict=False):
        start = end + len(before)
        if before != " " and letters and not _BETWEEN.fullmatch(before):
            letters.append("|")
            spans.append((end, start))
        small = word.lower()
        letters.append("." if small in _SMALL else small[0])
        end = start + len(word)
        spans.append((start, end))
    joined = "".join(letters)
    return Letters(joined if len(joined) == len(letters) else "|" * len(letters), tuple(spans))


def long_forms(text: str, letters: Letters, acronym: str) -> tuple[LongForm, ...]:
    """Return where a text writes out what an acronym may stand for."""
    expression = _expression(acronym)
    if expression is None:
        return ()
    found = (
        _long_form(text, letters, match.start(), match.end())
        for match in expression.finditer(letters.letters)
    )
    return tuple(each for each in found if each is not None)


def _long_form(text: str, letters: Letters, first: int, after: int) -> LongForm | None:
    spans = [letters.spans[number] for number in range(first, after) if letters.letters[number] != "."]
    words = [text[start:end] for start, end in spans]
    if len(words) < _FEWEST or not _may_be_name(words):
        return None
    start, end = spans[0][0], letters.spans[after - 1][1]
    is_part = words[0][0].isupper() and (
        _has_capital(text, letters, first - 1) or _has_capital(text, letters, after)
    )
    return LongForm(start, end, text[start:end], is_part)


def _may_be_name(words: list[str]) -> bool:
    """Say whether words are long enough, or have capitals enough, to be more than words in a row."""
    if all(word[0].isupper() for word in words):
        return not any(len(word) > 1 and word.isupper() for word in words)
    return all(len(word) >= _SHORTEST for word in words) and not any(word[0].isupper() for word in words[1:])


def _has_capital(text: str, letters: Letters, number: int) -> bool:
    """Say whether the word with this number stands beside and is a name, too."""
    if not 0 <= number < len(letters.spans) or letters.letters[number] in "|.":
        return False
    start, end = letters.spans[number]
    is_first = number == 0 or letters.letters[number - 1] == "|"
    return text[start].isupper() and not (is_first and text[start:end].istitle() and end - start <= _SHORTEST)


@lru_cache(maxsize=512)
def _expression(acronym: str) -> re.Pattern[str] | None:
    """Return what the initials of an acronym's long form look like.

    A small letter in the acronym may be the first of a word or of a joining one.
    """
    capitals = [letter for letter in acronym if letter.isupper()]
    if len(capitals) < _FEWEST:
        return None
    parts = []
    for letter in acronym:
        if letter == "&":
            continue
        parts.append(letter.lower() if letter.isupper() else rf"[.{letter}]?")
    return re.compile(r"\.{0,2}".join(re.escape(part) if len(part) == 1 else part for part in parts))
