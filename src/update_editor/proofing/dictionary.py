"""The one British dictionary that is shipped, through enchant."""

import os
from collections.abc import Iterator
from contextlib import contextmanager
from functools import lru_cache
from pathlib import Path
from typing import Protocol

from update_editor import assets
from update_editor.proofing.words import LONGEST, plain

LANGUAGE = "en_GB"
_WORDS_KEPT = 20_000
_SUGGESTIONS_KEPT = 500


class WordChecker(Protocol):
    """What is used of a dictionary of enchant."""

    def check(self, word: str) -> bool:
        """Say whether the dictionary has a word."""

    def suggest(self, word: str) -> list[str]:
        """Return words like this one, the likeliest first."""


class Dictionary:
    """Which words are English, and what somebody meant who wrote one that is not.

    ``terms`` are words beside the dictionary: one in small letters stands for itself with a capital too, one
    with a capital for itself only.
    """

    def __init__(self, checker: WordChecker, terms: frozenset[str] = frozenset()) -> None:
        self._checker = checker
        self._terms = terms
        self.has = lru_cache(_WORDS_KEPT)(self._has)
        """Say whether a word is known; a possessive is known where its owner is."""
        self._suggest = lru_cache(_SUGGESTIONS_KEPT)(checker.suggest)

    def suggestions(self, word: str, most: int = 3) -> tuple[str, ...]:
        """Return at most so many words that may have been meant. This is slow: some 20 ms a word."""
        word = plain(word)
        if not word or len(word) > LONGEST:
            return ()
        return tuple(dict.fromkeys(self._suggest(word)))[:most]

    def _has(self, word: str) -> bool:
        word = plain(word)
        if not 0 < len(word) <= LONGEST:  # enchant raises for the empty word; hunspell cuts a very long one
            return False
        if self._checker.check(word) or word in self._terms or word.lower() in self._terms:
            return True
        owner, apostrophe, ending = word.rpartition("'")
        return apostrophe != "" and ending in ("s", "S") and self._has(owner)


def open_dictionary(terms: frozenset[str] = frozenset()) -> Dictionary | None:
    """Return the shipped dictionary; None where enchant, its Hunspell part or the dictionary is missing."""
    try:
        import enchant
        from enchant.errors import Error
    # The library may not be where the system names it, or be another one.
    except (ImportError, OSError, AssertionError, AttributeError):
        return None
    try:
        with _looking_in(assets.resources() / "dictionaries"):
            broker = enchant.Broker()
            broker.set_ordering(LANGUAGE, "hunspell,nuspell")
            return Dictionary(broker.request_dict(LANGUAGE), terms)
    except Error:
        return None


@contextmanager
def _looking_in(folder: Path) -> Iterator[None]:
    """Let enchant find dictionaries in a folder first.

    An environment variable is the only way to tell it. It is read when a dictionary is asked for, so that it
    can go back to what it was as soon as that is done.
    """
    before = os.environ.get("ENCHANT_CONFIG_DIR")
    os.environ["ENCHANT_CONFIG_DIR"] = str(folder)
    try:
        yield
    finally:
        if before is None:
            del os.environ["ENCHANT_CONFIG_DIR"]
        else:
            os.environ["ENCHANT_CONFIG_DIR"] = before
