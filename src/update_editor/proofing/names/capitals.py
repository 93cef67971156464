"""Names as they stand in a text: words with capitals, titles in quotation marks, letters with a number.

What is read here is only what is written; whether two of them should be the same is for ``variants``.
"""

import re
from collections.abc import Iterator
from functools import lru_cache

from msgspec import Struct
from msgspec.structs import replace

from update_editor.proofing.paragraphs import Paragraph
from update_editor.proofing.words import word_list

_WORD = re.compile(r"[^\W\d_]+(?:&[^\W\d_]+)*(?:['’-][^\W\d_]+)*|&|\d+")
_FIRST_LETTER = re.compile(r"(?<![^\W\d_])(?<![^\W\d_]['’&-])[^\W\d_a-z]")
"""The first letter of a word, most of those that are no capitals left out."""
_JOINING = frozenset("of and for the in to &".split())
SMALL_WORDS = frozenset("of and for the in to with at on a an your our".split())
"""Words that tell no two names apart."""
_SPACES = (" ", "\u00a0", "\n")
_MOST_WORDS = 14
_SHORTEST_PART = 3
_LONGEST_PART = 6
_QUOTED = re.compile(r"‘((?:[^‘’\n]|’(?=\w)){12,120})’(?!\w)|“([^“”\n]{12,120})”")
_NUMBERED = re.compile(r"(?<![\w@/#.£$€-])([A-Z][A-Za-z]{1,11})([ \u00a0-]?)(\d{2,4})(?![\w/%]|[.,]\d)")
_HYPHENATED = re.compile(r"(?<![\w-])([A-Za-z]{2,}+|[Ee])-([A-Za-z]{3,})(?![\w-])")
_PLAIN = re.compile(r"[a-z]{5,}")
_ROLE = re.compile(
    r"\b([A-Z][a-z]+ [A-Z][a-z]+(?:-[A-Z][a-z]+)?),? (?:our |the |its |their )?"
    r"((?:[A-Z][A-Za-z]+)(?: [A-Z][A-Za-z]+){1,4})"
)


class Written(Struct, frozen=True):
    """Where something stands in its paragraph, and its words in small letters, for comparing.

    ``parts`` are all parts of it of three to six words. ``swaps``, of names only, are those parts, each with
    what it would be if two of its words changed places.
    """

    start: int
    end: int
    text: str
    words: tuple[str, ...]
    parts: tuple[tuple[str, ...], ...] = ()
    swaps: tuple[tuple[tuple[str, ...], tuple[str, ...]], ...] = ()


class Role(Struct, frozen=True):
    """What somebody is called after their name: “Head Gardener” in “Ada Moss, Head Gardener”."""

    person: str
    role: Written


class Names(Struct, frozen=True):
    """All names of a paragraph, by kind, and the plain words that one with a hyphen may be a variant of."""

    names: tuple[Written, ...] = ()
    titles: tuple[Written, ...] = ()
    numbered: tuple[Written, ...] = ()
    hyphenated: tuple[Written, ...] = ()
    roles: tuple[Role, ...] = ()
    plain: frozenset[str] = frozenset()


def read_names(paragraph: Paragraph) -> Names:
    """Return the names of a paragraph."""
    return _read(paragraph.text)


@lru_cache(maxsize=4096)
def _read(text: str) -> Names:
    """Return the names of a text; several readers go through a whole document one after the other."""
    return Names(
        names=tuple(_names(text)),
        titles=tuple(_titles(text)),
        numbered=tuple(_numbered(text)),
        hyphenated=tuple(_hyphenated(text)),
        roles=tuple(_roles(text)),
        plain=frozenset(_PLAIN.findall(text)),
    )


def _names(text: str) -> Iterator[Written]:
    """Yield the words with capitals that follow one another, with the small words between them."""
    end = 0
    for first in _FIRST_LETTER.finditer(text):
        if first.start() >= end and first[0].isupper():
            run = _run(text, first.start())
            end = run[-1].end()
            yield from _name(text, run)


def _run(text: str, start: int) -> list[re.Match[str]]:
    """Return the word with a capital that begins at a place, and those that follow."""
    run: list[re.Match[str]] = []
    word = _WORD.match(text, start)
    while word is not None and (word[0][0].isupper() or word[0].lower() in _JOINING):
        run.append(word)
        end = word.end()
        word = _WORD.match(text, end + 1) if text[end : end + 1] in _SPACES else None
    return run


def _name(text: str, run: list[re.Match[str]]) -> Iterator[Written]:
    if len(run) < 2:  # as nearly every one is
        return
    words = list(run)
    while words and not words[-1][0][0].isupper():
        words.pop()
    while words and (words[0][0].lower() in word_list("before-bodies") or not words[0][0][0].isupper()):
        words.pop(0)
    if 1 < len(words) <= _MOST_WORDS:
        written = _written(text, words[0].start(), words[-1].end())
        swaps = tuple((part, other) for part in written.parts for other in _swapped(part))
        yield replace(written, swaps=swaps) if swaps else written


def _titles(text: str) -> Iterator[Written]:
    for match in _QUOTED.finditer(text):
        yield _written(text, *match.span(match.lastindex or 0))


def _numbered(text: str) -> Iterator[Written]:
    for match in _NUMBERED.finditer(text):
        yield Written(*match.span(), match[0], (match[1].lower(), match[3]))


def _hyphenated(text: str) -> Iterator[Written]:
    for match in _HYPHENATED.finditer(text):
        yield Written(*match.span(), match[0], (match[1].lower(), match[2].lower()))


def _roles(text: str) -> Iterator[Role]:
    for match in _ROLE.finditer(text):
        yield Role(match[1], _written(text, *match.span(2)))


def _written(text: str, start: int, end: int) -> Written:
    words = tuple(_folded(word) for word in _WORD.findall(text, start, end))
    return Written(start, end, text[start:end], words, tuple(parts_of(words)))


def parts_of(words: tuple[str, ...]) -> Iterator[tuple[str, ...]]:
    """Yield all parts of three to six words."""
    for size in range(_SHORTEST_PART, min(len(words), _LONGEST_PART) + 1):
        for at in range(len(words) - size + 1):
            yield words[at : at + size]


def _swapped(part: tuple[str, ...]) -> Iterator[tuple[str, ...]]:
    """Yield a part with two words inside it in each other's place, small words aside."""
    for at in range(1, len(part) - 1):
        one, two = part[at], part[at + 1]
        if one != two and one not in SMALL_WORDS and two not in SMALL_WORDS:
            yield (*part[:at], two, one, *part[at + 2 :])


def _folded(word: str) -> str:
    return "and" if word == "&" else word.lower().replace("’", "'")
