"""The word bank: hard words and what each means in plain words.

It lasts from update to update: the same word is explained in the same words. Some hundred of them are
shipped; the organisation's own go before these.
"""

import datetime as dt
import re
from collections import defaultdict
from collections.abc import Iterable
from functools import cache, lru_cache

import msgspec
from msgspec import Struct

from update_editor import assets
from update_editor.easyread.word_forms import Token, forms, is_acronym, phrase, tokens
from update_editor.model.visible import is_blank

_SPACES = re.compile(r"\s+")


class WordEntry(Struct, frozen=True, kw_only=True):
    """A hard word and its explanation, without the word: “when a doctor sends you to another service”.

    ``also`` are other words that mean just this; with “to” before it a verb, in all its forms. ``added`` is
    when the organisation explained it, None where it is shipped.
    """

    word: str
    explanation: str
    also: tuple[str, ...] = ()
    added: dt.datetime | None = None


class BankWord(Struct, frozen=True, kw_only=True):
    """A word of the bank in a text, and where it stands in code points."""

    entry: WordEntry
    start: int
    end: int


class WordBank(Struct, frozen=True, kw_only=True):
    """Entries, those of the organisation before those that are shipped."""

    entries: tuple[WordEntry, ...] = ()

    def find(self, word: str) -> WordEntry | None:
        """Return the entry of a word in any of its forms; of several, the one that was added last."""
        return _index(self.entries).entry(phrase(word))

    def explanations(self, word: str) -> tuple[str, ...]:
        """Return every explanation that there is for a word, the one that counts first, none twice."""
        found = self.find(word)
        same = [each for each in self.entries if found and phrase(each.word) == phrase(found.word)]
        ranked = sorted(same, key=_newest, reverse=True)
        return tuple(dict.fromkeys(_one_line(each.explanation) for each in ranked))

    def in_text(self, text: str) -> tuple[BankWord, ...]:
        """Return the words of the bank that stand in a text, the longest where some overlap."""
        return _index(self.entries).in_text(text)

    def doubled(self) -> tuple[str, ...]:
        """Return the words with two explanations of which nobody can say which is the later one."""
        said: defaultdict[tuple[str, ...], list[WordEntry]] = defaultdict(list)
        for each in self.entries:
            said[phrase(each.word)].append(each)
        return tuple(entries[0].word for entries in said.values() if _is_in_doubt(entries))


class _Table(Struct, frozen=True, forbid_unknown_fields=True):
    word: tuple[WordEntry, ...]


@cache
def shipped_bank() -> WordBank:
    """Return the words of health and council life that are shipped with an explanation."""
    data = (assets.resources() / "easy-read" / "word-bank.toml").read_bytes()
    return WordBank(entries=msgspec.toml.decode(data, type=_Table).word)


def joined(own: WordBank, shipped: WordBank) -> WordBank:
    """Return one bank of the organisation's own and of what is shipped."""
    return WordBank(entries=(*own.entries, *shipped.entries))


def with_word(bank: WordBank, word: str, explanation: str, now: dt.datetime) -> WordBank:
    """Return the bank with a word explained. What it said before of that word stays, and counts no more.

    Nothing changes where the word or the explanation is blank, or where the bank says just this.
    """
    word, explanation = _one_line(word), _one_line(explanation)
    if is_blank(word) or is_blank(explanation):
        return bank
    known = bank.find(word)
    is_said = known is not None and known.explanation == explanation and known.added is not None
    if is_said and phrase(word) not in map(phrase, bank.doubled()):
        return bank
    also = known.also if known is not None else ()
    entry = WordEntry(word=word, explanation=explanation, also=also, added=now)
    return WordBank(entries=(entry, *bank.entries))


def without_word(bank: WordBank, word: str) -> WordBank:
    """Return the bank without a word, whatever was said of it."""
    gone = phrase(word)
    return WordBank(entries=tuple(each for each in bank.entries if phrase(each.word) != gone))


class _Index:
    """The entries by every form of their words."""

    def __init__(self, entries: Iterable[WordEntry]) -> None:
        self._entries: dict[tuple[str, ...], WordEntry] = {}
        self._lengths: defaultdict[str, set[int]] = defaultdict(set)
        ranked = sorted(entries, key=_newest, reverse=True)
        for entry in ranked:
            self._take(phrase(entry.word), entry)
        for entry in ranked:
            for term in (entry.word, *entry.also):
                for form in forms(term):
                    self._take(form, entry)

    def _take(self, words: tuple[str, ...], entry: WordEntry) -> None:
        if words and words not in self._entries:
            self._entries[words] = entry
            self._lengths[words[0]].add(len(words))

    def entry(self, words: tuple[str, ...]) -> WordEntry | None:
        return self._entries.get(words)

    def in_text(self, text: str) -> tuple[BankWord, ...]:
        words = list(tokens(text))
        found: list[BankWord] = []
        first = 0
        while first < len(words):
            longest = self._longest(words, first)
            if longest is None:
                first += 1
                continue
            entry, length = longest
            found.append(BankWord(entry=entry, start=words[first].start, end=_end(words[first + length - 1])))
            first += length
        return tuple(found)

    def _longest(self, words: list[Token], first: int) -> tuple[WordEntry, int] | None:
        for length in sorted(self._lengths.get(words[first].word, ()), reverse=True):
            part = words[first : first + length]
            entry = self._entries.get(tuple(token.word for token in part))
            if entry is None or len(part) < length:
                continue
            if not is_acronym(entry.word) or all(token.written.isupper() for token in part):
                return entry, length
        return None


@lru_cache(maxsize=4)
def _index(entries: tuple[WordEntry, ...]) -> _Index:
    return _Index(entries)


def _is_in_doubt(entries: list[WordEntry]) -> bool:
    """Return whether the latest of a word's entries explain it in different ways."""
    latest = max(map(_newest, entries))
    said = {_one_line(each.explanation).casefold() for each in entries if _newest(each) == latest}
    return len(said) > 1


def _newest(entry: WordEntry) -> float:
    return entry.added.timestamp() if entry.added is not None else float("-inf")


def _end(token: Token) -> int:
    """Return where a word ends, without an ’s that belongs to it."""
    return token.start + len(token.written)


def _one_line(text: str) -> str:
    return _SPACES.sub(" ", text).strip()
