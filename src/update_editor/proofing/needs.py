"""Which of many things a text may have, each known by words that it can't be without.

What is needed is known by four letters of it, the rarest. So a text is asked once which letters it has, in
place of once for each of thousands of words: most texts have what few things need.
"""

from collections.abc import Iterable, Iterator
from typing import Generic, TypeVar

_LETTERS = 4
_RARER = " etaoinsrhldcumfpgwybvkxjqz"
"""Letters of English, the rarer the later. Any other sign, which is not found, is rarer still."""
_RAREST = len(_RARER) + 1

Thing = TypeVar("Thing")


class Needs(Generic[Thing]):
    """Things by the words, in small letters, that they need."""

    def __init__(self, needs: Iterable[tuple[str, Thing]]) -> None:
        """Take what is needed and by what; a thing that may need one or another comes with each of them."""
        things: dict[str, list[Thing]] = {}
        for words, thing in needs:
            things.setdefault(words, []).append(thing)
        self._by_sign: dict[str, list[tuple[str, list[Thing]]]] = {}
        self._by_letters: dict[str, list[tuple[str, list[Thing]]]] = {}
        for each in things.items():
            if len(each[0]) > _LETTERS:
                for letters in _telling_letters(each[0]):
                    self._by_letters.setdefault(letters, []).append(each)
            else:
                self._by_sign.setdefault(max(each[0], key=_rarity), []).append(each)
        self._letters = frozenset(self._by_letters)
        self._signs = frozenset(self._by_sign)

    def met(self, small: str) -> Iterator[Thing]:
        """Yield what a text, which is in small letters, has the words for; one thing may come twice."""
        for sign in self._signs.intersection(small):
            for words, things in self._by_sign[sign]:
                if words in small:
                    yield from things
        for letters in self._letters & _letters_of(small):
            for words, things in self._by_letters[letters]:
                if words in small:
                    yield from things


def _telling_letters(words: str) -> tuple[str, str]:
    """Return the rarest letters of some words, as they begin at one place and at the next.

    Of a text every second four letters are looked at: one of the two is among them.
    """
    starts = range(len(words) - _LETTERS)
    at = max(starts, key=lambda start: sum(map(_rarity, words[start : start + _LETTERS + 1])))
    return words[at : at + _LETTERS], words[at + 1 : at + 1 + _LETTERS]


def _rarity(letter: str) -> int:
    return _RARER.find(letter) % _RAREST


def _letters_of(small: str) -> frozenset[str]:
    """Return every second four letters that stand side by side in a text."""
    return frozenset([small[at : at + _LETTERS] for at in range(0, len(small) - _LETTERS + 1, 2)])
