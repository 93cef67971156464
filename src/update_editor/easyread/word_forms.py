"""Words as a search and a proposal compare them: in small letters, and by what they have in common.

The forms are those of English. They are made from the words that a catalogue has, never guessed from those of
a text: “bus” is found as “buses”, but “caring” is not taken for a kind of car.
"""

import re
from collections.abc import Iterator

from msgspec import Struct

_TOKEN = re.compile(r"[^\W_]+(?:['’&][^\W_]+)*")
_POSSESSIVE = re.compile(r"['’]s?$")
_VERB = "to "
_VOWELS = "aeiou"
_DOUBLED = re.compile(r"[^aeiou][aeiou][bdgmnprt]")
"""The end of a short word whose last letter is doubled before “ing”: “stop”, “plan”."""


class Token(Struct, frozen=True):
    """A word of a text: as it compares, as it was written, and where it stands in code points."""

    word: str
    written: str
    start: int
    end: int


def tokens(text: str) -> Iterator[Token]:
    """Yield the words of a text. Hyphens part words; “A&E” is one, and “carer’s” is “carer”."""
    for match in _TOKEN.finditer(text):
        written = _POSSESSIVE.sub("", match[0]) or match[0]
        yield Token(written.casefold().replace("’", "'"), written, match.start(), match.end())


def phrase(text: str) -> tuple[str, ...]:
    """Return the words of a term as they compare."""
    return tuple(token.word for token in tokens(text))


def is_acronym(term: str) -> bool:
    """Say whether a term counts only where it is written in capitals: “PIP”, “IT”."""
    return term.isupper() and sum(map(str.isalpha, term)) > 1


def is_verb(term: str) -> bool:
    """Say whether a term is a verb, as a catalogue marks them: “to vote”."""
    return term.startswith(_VERB)


def forms(term: str) -> Iterator[tuple[str, ...]]:
    """Yield the forms of a term: singular and plural, or those of a verb."""
    if is_verb(term):
        first, *rest = phrase(term.removeprefix(_VERB))
        yield from ((form, *rest) for form in _verb_forms(first))
    elif words := phrase(term):
        yield words
        if not is_acronym(term) and words[-1].isalpha():
            yield (*words[:-1], _plural(words[-1]))


def stem(word: str) -> str:
    """Return what the forms of a word have in common, for a search: “votes” and “voting” are both “vot”."""
    for ending, least in (("ies", 2), ("ing", 3), ("ed", 3), ("es", 3), ("s", 3), ("e", 3), ("y", 3)):
        kept = word.removesuffix(ending)
        if kept == word or len(kept) < least or word.endswith(("ss", "us", "is")):
            continue
        if ending in ("ing", "ed") and not any(letter in _VOWELS for letter in kept):
            continue
        return _undoubled(kept) if ending in ("ing", "ed") else kept.removesuffix("e")
    return word


def _undoubled(word: str) -> str:
    return word[:-1] if len(word) > 3 and word[-1] == word[-2] and word[-1] not in "lsz" else word


def _plural(word: str) -> str:
    if word.endswith("y") and word[-2:-1] not in _VOWELS:
        return f"{word[:-1]}ies"
    return f"{word}es" if word.endswith(("s", "x", "z", "ch", "sh")) else f"{word}s"


def _verb_forms(verb: str) -> Iterator[str]:
    yield verb
    yield _plural(verb)
    if verb.endswith("e") and not verb.endswith("ee"):
        yield from (f"{verb}d", f"{verb[:-1]}ing")
    elif verb.endswith("y") and verb[-2:-1] not in _VOWELS:
        yield from (f"{verb[:-1]}ied", f"{verb}ing")
    elif _DOUBLED.fullmatch(verb[-3:]) and len(verb) <= 4:
        yield from (f"{verb}{verb[-1]}ed", f"{verb}{verb[-1]}ing")
    else:
        yield from (f"{verb}ed", f"{verb}ing")
