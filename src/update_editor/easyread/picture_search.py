"""Finding pictures by a word, a synonym or a theme.

Every word of the question must be found in a picture, whole, as another form of it or as its beginning. Where
a word finds nothing at all, one that differs in a single letter is taken for it, if there is only one.
"""

import datetime as dt
from bisect import bisect_left
from collections import defaultdict
from collections.abc import Iterator

from msgspec import Struct

from update_editor.easyread.catalogue import Catalogue, CataloguePicture, is_expired
from update_editor.easyread.word_forms import phrase, stem
from update_editor.model.visible import is_blank

_WHOLE, _FORM, _BEGINNING = 1.0, 0.8, 0.5
_TITLE, _ALSO, _SEARCH, _THEME, _ALT = 10, 6, 4, 2, 1
_ONLY_WORD = 2.0
"""How much more a term counts that is the word and nothing else: “bus” before “bus stop”."""
_LEAST_GUESSED = 5
"""Letters that a word must have to be taken for a slip of another."""
_LEAST_BEGUN = 2
_SMALL = frozenset("a an and at by for in of on or the to with".split())
"""Words that a question may have and an answer need not."""
_LETTERS = "abcdefghijklmnopqrstuvwxyz"


class Found(Struct, frozen=True, kw_only=True):
    """Pictures that were found, the best first.

    ``meant`` is the question as it was understood, where it had a slip; else empty. ``notes`` say what to use
    for concepts that were found and have no picture.
    """

    pictures: tuple[CataloguePicture, ...] = ()
    meant: str = ""
    notes: tuple[str, ...] = ()


_Scores = dict[int, float]


class PictureSearch:
    """A catalogue made ready to be searched; takes some milliseconds, and some more the first time."""

    def __init__(self, catalogue: Catalogue) -> None:
        self._pictures = catalogue.pictures
        self._places: defaultdict[str, _Scores] = defaultdict(dict)
        self._stems: defaultdict[str, set[str]] = defaultdict(set)
        for number, picture in enumerate(catalogue.pictures):
            for term, weight in _terms(picture):
                self._add(number, phrase(term), weight)
        self._words = sorted(self._places)

    def find(self, question: str, today: dt.date, most: int = 60) -> Found:
        """Return at most so many pictures that answer a question, without those that expired before today."""
        asked = phrase(question[:200])
        understood = [self._understood(word) for word in asked]
        found = self._all_of([word for word in understood if word not in _SMALL] or understood)
        ranked = sorted(found, key=lambda number: (-found[number], number))
        pictures = (self._pictures[number] for number in ranked)
        usable = [each for each in pictures if each.file and not is_expired(each.expires, today)]
        named = (self._pictures[number] for number in ranked if found[number] >= _ALSO)
        return Found(
            pictures=tuple(usable[:most]),
            meant="" if list(asked) == understood else " ".join(understood),
            notes=tuple(
                f"{each.title}: {each.note}" for each in named if not (each.file or is_blank(each.note))
            ),
        )

    def of_theme(self, theme: str, today: dt.date) -> tuple[CataloguePicture, ...]:
        """Return the pictures of a theme in the order of the catalogue."""
        usable = (each for each in self._pictures if each.file and not is_expired(each.expires, today))
        return tuple(each for each in usable if each.theme == theme)

    def _add(self, number: int, words: tuple[str, ...], weight: float) -> None:
        for word in words:
            places = self._places[word]
            score = weight * (_ONLY_WORD if len(words) == 1 else 1)
            places[number] = max(places.get(number, 0), score)
            self._stems[stem(word)].add(word)

    def _all_of(self, words: list[str]) -> _Scores:
        """Return the pictures that have every word, with what all of them count."""
        found: _Scores | None = None
        for word in words:
            scores = self._scores(word)
            if found is None:
                found = scores
            else:
                found = {number: found[number] + scores[number] for number in found.keys() & scores.keys()}
        return found or {}

    def _scores(self, word: str) -> _Scores:
        scores: _Scores = {}
        for known, worth in self._answers(word):
            for number, weight in self._places[known].items():
                scores[number] = max(scores.get(number, 0), weight * worth)
        return scores

    def _answers(self, word: str) -> Iterator[tuple[str, float]]:
        if word in self._places:
            yield word, _WHOLE
        yield from ((known, _FORM) for known in self._stems.get(stem(word), ()))
        if len(word) >= _LEAST_BEGUN:
            yield from ((known, _BEGINNING) for known in self._beginning_with(word))

    def _beginning_with(self, word: str) -> Iterator[str]:
        at = bisect_left(self._words, word)
        while at < len(self._words) and self._words[at].startswith(word):
            yield self._words[at]
            at += 1

    def _understood(self, word: str) -> str:
        """Return a word, or the one word that was surely meant by it."""
        if len(word) < _LEAST_GUESSED or next(self._answers(word), None) is not None:
            return word
        meant = {stem(near): near for near in sorted(_one_slip(word), reverse=True) if near in self._places}
        return next(iter(meant.values())) if len(meant) == 1 else word


def _terms(picture: CataloguePicture) -> Iterator[tuple[str, float]]:
    yield picture.title, _TITLE
    yield from ((term.removeprefix("to "), _ALSO) for term in picture.also)
    yield from ((term.removeprefix("to "), _SEARCH) for term in picture.search)
    yield picture.theme, _THEME
    yield picture.alt, _ALT


def _one_slip(word: str) -> set[str]:
    """Return what a word becomes by one letter left out, put in, changed or swapped; the first one stays."""
    cuts = [(word[:at], word[at:]) for at in range(1, len(word) + 1)]
    left_out = {before + after[1:] for before, after in cuts}
    swapped = {before + after[1] + after[0] + after[2:] for before, after in cuts if len(after) > 1}
    changed = {before + letter + after[1:] for before, after in cuts if after for letter in _LETTERS}
    put_in = {before + letter + after for before, after in cuts for letter in _LETTERS}
    return left_out | swapped | changed | put_in
