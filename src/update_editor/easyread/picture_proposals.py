"""Proposing pictures for a sentence.

Only words that mean just one thing propose, and the longest phrase first: “heart of the community” proposes
no heart, “bus stop” no bus. A picture is a person's choice; nothing is put in by itself.
"""

import datetime as dt
from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator

from msgspec import Struct

from update_editor.easyread.catalogue import Catalogue, CataloguePicture, is_expired
from update_editor.easyread.word_forms import Token, forms, is_acronym, phrase, tokens

PROPOSED = 3
_LONGEST_TEXT = 2_000
"""Code points of a sentence that are looked at."""


class Proposal(Struct, frozen=True, kw_only=True):
    """A picture for a sentence, and the words in it that proposed it, in code points."""

    picture: CataloguePicture
    start: int
    end: int


class _Meaning(Struct):
    """What a phrase stands for: pictures by their numbers, or nothing where it is a mere turn of phrase."""

    pictures: list[int]
    never: bool = False
    in_capitals: bool = True


class _Match(Struct, frozen=True):
    first: int
    length: int
    meaning: _Meaning


class PictureProposals:
    """A catalogue made ready to propose pictures for sentences."""

    def __init__(self, catalogue: Catalogue) -> None:
        self._pictures = catalogue.pictures
        self._meanings: dict[tuple[str, ...], _Meaning] = {}
        self._lengths: defaultdict[str, set[int]] = defaultdict(set)
        self._take_turns_of_phrase()
        self._take_words()
        for words in self._meanings:
            self._lengths[words[0]].add(len(words))

    def propose(self, sentence: str, today: dt.date, most: int = PROPOSED) -> tuple[Proposal, ...]:
        """Return at most three pictures, each once: for longer phrases first, then in the order of reading.

        Those that expired before today are left out.
        """
        words = list(tokens(sentence[:_LONGEST_TEXT]))
        chosen: dict[str, Proposal] = {}
        for match in self._matches(words):
            for picture in self._shown(match.meaning, today):
                first, last = words[match.first], words[match.first + match.length - 1]
                chosen.setdefault(picture.id, Proposal(picture=picture, start=first.start, end=last.end))
        return _turn_about(chosen.values())[:most]

    def _take_turns_of_phrase(self) -> None:
        for picture in self._pictures:
            for term in picture.never:
                if words := phrase(term):
                    self._meanings[words] = _Meaning([], never=True, in_capitals=False)

    def _take_words(self) -> None:
        """Take every term as it stands, then the other forms where nothing else has them."""
        later: list[tuple[tuple[str, ...], int, str]] = []
        for number, picture in enumerate(self._pictures):
            titles = (picture.title,) if picture.proposed else ()
            for term in (*titles, *picture.also):
                first, *others = list(forms(term)) or [()]
                if first:
                    self._take(first, number, term)
                later += [(form, number, term) for form in others]
        taken = set(self._meanings)
        for form, number, term in later:
            if form not in taken:
                self._take(form, number, term)

    def _take(self, words: tuple[str, ...], number: int, term: str) -> None:
        """Take a phrase for a picture, even where another one calls it a turn of phrase."""
        meaning = self._meanings.get(words)
        if meaning is None or meaning.never:
            meaning = self._meanings[words] = _Meaning([])
        meaning.in_capitals &= is_acronym(term)
        meaning.pictures.append(number)

    def _matches(self, words: list[Token]) -> list[_Match]:
        """Return the phrases of a text, the longest first, none over another."""
        found = [match for first in range(len(words)) for match in self._from(words, first)]
        found.sort(key=lambda match: (-match.length, not match.meaning.never, match.first))
        taken: set[int] = set()
        kept: list[_Match] = []
        for match in found:
            place = range(match.first, match.first + match.length)
            if taken.isdisjoint(place):
                taken.update(place)
                kept.append(match)
        return kept

    def _from(self, words: list[Token], first: int) -> Iterator[_Match]:
        for length in self._lengths.get(words[first].word, ()):
            part = words[first : first + length]
            meaning = self._meanings.get(tuple(token.word for token in part))
            if meaning is None or len(part) < length:
                continue
            if not meaning.in_capitals or all(token.written.upper() == token.written for token in part):
                yield _Match(first, length, meaning)

    def _shown(self, meaning: _Meaning, today: dt.date) -> Iterator[CataloguePicture]:
        for number in dict.fromkeys(meaning.pictures):
            picture = self._pictures[number]
            if picture.file and not is_expired(picture.expires, today):
                yield picture


def _turn_about(proposals: Iterable[Proposal]) -> tuple[Proposal, ...]:
    """Return the first picture of each phrase, then the second of each, and so on.

    So one word with many pictures doesn't keep the other words of the sentence out.
    """
    rounds: defaultdict[int, list[Proposal]] = defaultdict(list)
    seen: Counter[tuple[int, int]] = Counter()
    for proposal in proposals:
        place = (proposal.start, proposal.end)
        rounds[seen[place]].append(proposal)
        seen[place] += 1
    return tuple(proposal for number in sorted(rounds) for proposal in rounds[number])
