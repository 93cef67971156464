"""Words that the dictionary does not have: which are slips, and what was meant.

Precision comes first. Left alone are words with two capitals or one inside (acronyms, names such as McAdam),
with letters that English does not have, an ordinary word behind a prefix (codesign, multi-agency), and nearly
every word with a capital: it is a name. A word with a capital is suspect only where it is one slip of the
keys away from an ordinary word (two letters swapped, one doubled or not doubled) and no other name stands
beside it. So “Primary Netwrok” is found, and “Primary Netwirk” is not.
"""

import re
from collections.abc import Iterator
from typing import Literal

from msgspec import Struct

from update_editor.proofing.american import NAMES, british
from update_editor.proofing.dictionary import Dictionary
from update_editor.proofing.words import HYPHENS, Word, corrections, word_list, words_in

Kind = Literal["misspelt", "joined", "ize", "american", "name"]

_IZE = re.compile(r"([a-z]{2,}[iy])z(e[sdr]?|ers|ing|ations?|ational|ationally|ables?)")
_BETWEEN_SENTENCES = " \t\u00a0\"'‘’“”()[]*•"
_WORD_BEFORE = re.compile(r"([^\W\d_]+)[ \u00a0]\Z")
_WORD_AFTER = re.compile(r"[ \u00a0]([^\W\d_]+)")
_NEARBY = 40
_SHORTEST_REST = 5
_SHORTEST_JOINED = 4
_SHORTEST_WITH_CAPITAL = {-1: 9, 0: 7, 1: 8}
"""How long a word with a capital must be to be suspect, by the letters that its slip lost or gained.

Shorter ones are names too often: Parrott, Widnes, Holliday.
"""


class Unknown(Struct, frozen=True, kw_only=True):
    """A word that is not in the dictionary: of what kind, and what was likely meant.

    A ``name`` without suggestions is just that; with suggestions it may be a slip, if it stands only once.
    """

    word: Word
    kind: Kind
    suggestions: tuple[str, ...] = ()


def unknown_words(text: str, dictionary: Dictionary) -> tuple[Unknown, ...]:
    """Return the words of a text that are misspelt, and those that may be names, in their order."""
    words = words_in(text, but=dictionary.has)
    found = (_examined(text, word, dictionary) for word in words if not dictionary.has(word.text))
    return tuple(unknown for unknown in found if unknown is not None)


def _examined(text: str, word: Word, dictionary: Dictionary) -> Unknown | None:
    word = _without_possessive(word)
    letters = word.plain
    if len(letters) == 1 or not letters.isascii() or letters[1:] != letters[1:].lower():
        return None
    if _is_right_in_compound(text, word, dictionary):
        return None
    if letters[0].isupper():
        return _as_name(text, word, dictionary)
    if letters in word_list("name-particles") and _goes_on_as_name(text, word):
        return None
    return _as_word(word, dictionary)


def _without_possessive(word: Word) -> Word:
    if len(word.text) > 2 and word.text[-2] in "'’" and word.text[-1] in "sS":
        return Word(word.start, word.end - 2, word.text[:-2], word.compound)
    return word


def _is_right_in_compound(text: str, word: Word, dictionary: Dictionary) -> bool:
    """Say whether hyphens make the word right: pre-, co-ordinating, a part of a name, pre- and postnatal."""
    if text.startswith(tuple(HYPHENS), word.end) and word.plain.lower() in word_list("prefixes-with-hyphen"):
        return True
    if not any(hyphen in word.compound for hyphen in HYPHENS):
        return False
    is_in_name = word.compound[0].isupper() and word.text[0].islower()
    return is_in_name or dictionary.has("".join(letter for letter in word.compound if letter not in HYPHENS))


def _as_name(text: str, word: Word, dictionary: Dictionary) -> Unknown:
    letters = word.plain.lower()
    if not _may_be_ordinary(text, word, dictionary):
        return Unknown(word=word, kind="name")
    if letters in corrections():
        meant = corrections()[letters]
        return Unknown(word=word, kind="name", suggestions=(meant[0].upper() + meant[1:],))
    if letters not in NAMES and _begins_in_small_words(text, word):
        meant = british(letters, dictionary.has)
        if meant:
            return Unknown(word=word, kind="american", suggestions=(meant.capitalize(),))
    likely = tuple(
        slip.capitalize()
        for slip in _slips(letters, dictionary)
        if len(letters) >= _SHORTEST_WITH_CAPITAL[len(slip) - len(letters)]
    )
    return Unknown(word=word, kind="name", suggestions=likely)


def _may_be_ordinary(text: str, word: Word, dictionary: Dictionary) -> bool:
    """Say whether it is in a title of ordinary words, or first in a sentence: there a capital is due."""
    before, after = _neighbours(text, word)
    capitals = [each for each in (before, after) if each[:1].isupper()]
    if capitals:
        is_title = all(dictionary.has(each.lower()) for each in capitals)
        return is_title and before.lower() not in word_list("before-names")
    return after != "" and _starts_sentence(text, word.start)


def _begins_in_small_words(text: str, word: Word) -> bool:
    """Say whether a sentence begins with the word, so that a capital is due, and goes on in small letters."""
    return _neighbours(text, word)[1].islower() and _starts_sentence(text, word.start)


def _starts_sentence(text: str, at: int) -> bool:
    before = text[max(0, at - _NEARBY) : at].rstrip(_BETWEEN_SENTENCES)
    return before == "" or before[-1] in ".!?:\n"


def _neighbours(text: str, word: Word) -> tuple[str, str]:
    """Return the words before and behind, each empty where more than a space stands between."""
    before = _WORD_BEFORE.search(text[max(0, word.start - _NEARBY) : word.start])
    after = _WORD_AFTER.match(text, word.end, word.end + _NEARBY)
    return before[1] if before else "", after[1] if after else ""


def _goes_on_as_name(text: str, word: Word) -> bool:
    after = _neighbours(text, word)[1]
    return after[:1].isupper() or after in word_list("name-particles")


def _as_word(word: Word, dictionary: Dictionary) -> Unknown | None:
    letters = word.plain
    with_s = _IZE.sub(r"\1s\2", letters) if _IZE.fullmatch(letters) else letters
    if with_s != letters and dictionary.has(with_s):
        return Unknown(word=word, kind="ize", suggestions=(with_s,))
    if letters in corrections():
        return Unknown(word=word, kind="misspelt", suggestions=(corrections()[letters],))
    if meant := british(letters, dictionary.has):
        return Unknown(word=word, kind="american", suggestions=(meant,))
    slips = tuple(_slips(letters, dictionary))
    large = tuple(form for form in (letters.capitalize(), letters.upper()) if dictionary.has(form))[:1]
    joined = tuple(_split(letters, dictionary))
    if joined and not slips and not large:
        return Unknown(word=word, kind="joined", suggestions=joined)
    if not slips and not large and _has_known_prefix(letters, dictionary):
        return None
    return Unknown(word=word, kind="misspelt", suggestions=(*slips, *large))


def _has_known_prefix(letters: str, dictionary: Dictionary) -> bool:
    rests = (letters.removeprefix(prefix) for prefix in word_list("prefixes") if letters.startswith(prefix))
    return any(len(rest) >= _SHORTEST_REST and dictionary.has(rest) for rest in rests)


def _split(letters: str, dictionary: Dictionary) -> Iterator[str]:
    """Yield the two words that the letters are for certain: “andcommunity”, “inthe”."""
    for part in sorted(word_list("joined")):
        first, rest = letters[: -len(part)], letters[len(part) :]
        if letters.startswith(part) and _can_be_joined(rest, dictionary):
            yield f"{part} {rest}"
        if letters.endswith(part) and _can_be_joined(first, dictionary):
            yield f"{first} {part}"


def _can_be_joined(rest: str, dictionary: Dictionary) -> bool:
    return rest in word_list("joined-short") or (len(rest) >= _SHORTEST_JOINED and dictionary.has(rest))


def _slips(letters: str, dictionary: Dictionary) -> Iterator[str]:
    """Yield the words that are one slip away: two letters swapped, or a letter doubled or not doubled."""
    seen = {letters}
    for at in range(len(letters)):
        head, tail = letters[:at], letters[at:]
        for slip in (head + tail[1:2] + tail[:1] + tail[2:], head + tail[:1] + tail):
            if slip not in seen and dictionary.has(slip):
                seen.add(slip)
                yield slip
        if tail[:1] == tail[1:2] and (slip := head + tail[1:]) not in seen and dictionary.has(slip):
            seen.add(slip)
            yield slip
