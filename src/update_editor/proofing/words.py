"""Words: where they are in a text, and the word lists that are shipped."""

import re
import unicodedata
from collections.abc import Callable, Iterable, Iterator
from functools import cache

from msgspec import Struct

from update_editor import assets

_MARKS = "\u0300-\u036f\u00ad"
"""Accents that follow their letter, and the soft hyphen: both stand inside words."""
_LETTERS = rf"[^\W\d_]+(?:[{_MARKS}]+[^\W\d_]*)*"
_WORD = rf"{_LETTERS}(?:['’]{_LETTERS})*"
HYPHENS = "-\u2010\u2011"
_COMPOUND = re.compile(rf"{_WORD}(?:[{HYPHENS}]{_WORD})*")
_PART = re.compile(_WORD)
_MAY_BE_ADDRESS = re.compile(r"(?<!\S)[^\s.@#:\\]*+[.@#:\\]\S*")
"""A token with one of the signs without which nothing is an address."""
_ADDRESS_START = re.compile(r"\W*(?:https?://|www\.|mailto:|tel:|[#@]\w)", re.IGNORECASE)
_ADDRESS = re.compile(
    r"\W*[a-z\d_-]+(?:\.[a-z\d_-]+)*\.(?:uk|org|com|net|eu|info|co|nhs|ie|scot|wales|london|io|ly|be"
    r"|pdf|docx?|xlsx?|pptx?|html?|csv|txt|zip|jpe?g|png|gif|mp[34]|weekly)(?:[/?#:]\S*|\W*)",
    re.IGNORECASE,
)

LONGEST = 60
"""How many letters a word may have; what is longer is none, and would be slow to look at."""
_LONGEST_DOMAIN = 300


class Word(Struct, frozen=True):
    """A word, or one part of a compound with hyphens, and where it stands in code points.

    ``text`` is as it was written, ``compound`` the whole of which it is a part: itself where there is none.
    """

    start: int
    end: int
    text: str
    compound: str

    @property
    def plain(self) -> str:
        """The word as a dictionary has it: composed letters, straight apostrophe, no soft hyphens."""
        return plain(self.text)


def plain(text: str) -> str:
    """Return a word with composed letters, straight apostrophes and no soft hyphens."""
    if text.isascii():
        return text
    return unicodedata.normalize("NFC", text.replace("\u00ad", "").replace("’", "'"))


def _none(_word: str) -> bool:
    return False


def words_in(text: str, but: Callable[[str], bool] = _none) -> Iterator[Word]:
    """Yield the words of a text, but not those in addresses, e-mail addresses, file names or hashtags.

    What touches a digit or an underscore (10am, 2nd, COVID19) is no word either. Words of letters alone for
    which ``but`` is true are passed over: most are known, and to tell where each stands takes longer.
    """
    addresses = iter(addresses_in(text))
    address = next(addresses, None)
    for compound in _COMPOUND.finditer(text):
        whole = compound[0]
        if whole.isalpha() and but(whole):
            continue
        start, end = compound.span()
        while address is not None and address[1] <= start:
            address = next(addresses, None)
        if (address is not None and address[0] <= start) or _touches_digit(text, start, end):
            continue
        yield from _parts(start, whole)


def _parts(start: int, compound: str) -> Iterator[Word]:
    """Yield the parts between the hyphens of what begins at ``start``: itself where there are none."""
    if compound.isalpha():
        parts: Iterable[tuple[int, int]] = ((0, len(compound)),)
    else:
        parts = (part.span() for part in _PART.finditer(compound))
    for first, after in parts:
        if after - first <= LONGEST:
            yield Word(start + first, start + after, compound[first:after], compound)


def _touches_digit(text: str, start: int, end: int) -> bool:
    before, after = text[start - 1 : start] if start else "", text[end : end + 1]
    return before.isdigit() or after.isdigit() or "_" in (before, after)


def addresses_in(text: str) -> list[tuple[int, int]]:
    """Return where addresses stand, in order."""
    return [match.span() for match in _MAY_BE_ADDRESS.finditer(text) if _is_address(match[0])]


def _is_address(token: str) -> bool:
    if "@" in token or "://" in token or "\\" in token or _ADDRESS_START.match(token):
        return True
    return len(token) < _LONGEST_DOMAIN and _ADDRESS.fullmatch(token) is not None


@cache
def word_list(name: str) -> frozenset[str]:
    """Return a shipped word list: one entry a line, ``#`` begins a remark."""
    return frozenset(_entries(name))


@cache
def corrections() -> dict[str, str]:
    """Return what was meant by frequent slips."""
    pairs = (entry.partition(" = ") for entry in _entries("corrections"))
    return {slip: meant for slip, _, meant in pairs}


def _entries(name: str) -> list[str]:
    text = (assets.resources() / "wordlists" / f"{name}.txt").read_text("utf-8")
    lines = (line.partition("#")[0].strip() for line in text.splitlines())
    return [line for line in lines if line]
