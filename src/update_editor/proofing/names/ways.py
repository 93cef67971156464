"""How often names are written in each way, here and in earlier updates, and which way is to be kept."""

import datetime as dt
from collections import Counter
from functools import lru_cache
from itertools import chain

from msgspec import Struct

from update_editor.proofing.names.capitals import Written
from update_editor.proofing.names.spots import Kind, Words, written_anywhere
from update_editor.proofing.paragraphs import Document

_FEWEST_TO_STAND = 2
"""How often both of two ways must be used to be taken for two things."""


class Ways(Struct, frozen=True):
    """How often each way of writing stands in texts, how it looks, and the day since when it does.

    ``parts`` counts the parts of three to six words: who writes “Owl Care” again and again means it.
    """

    times: Counter[Words]
    looks: dict[Words, str]
    parts: Counter[Words]
    since: dict[Words, dt.date]


def ways_here(document: Document, kind: Kind) -> Ways:
    """Return how a document writes what is of a kind."""
    return document.kept(_ways, written_anywhere(document, kind), kind=kind)


@lru_cache(maxsize=8)
def past_ways(past: tuple[Document, ...], kind: Kind) -> Ways:
    """Return how earlier updates write what is of a kind."""
    ways = _ways(tuple(chain.from_iterable(written_anywhere(document, kind) for document in past)))
    for document in past:
        day = document.update.date
        for written in chain.from_iterable(written_anywhere(document, kind)) if day is not None else ():
            for words in (written.words, *written.parts):
                ways.since[words] = min(day or dt.date.max, ways.since.get(words, dt.date.max))
    return ways


def _ways(paragraphs: tuple[tuple[Written, ...], ...]) -> Ways:
    every = tuple(chain.from_iterable(paragraphs))
    times = Counter(written.words for written in every)
    parts = Counter(chain.from_iterable(written.parts for written in every))
    return Ways(times, {written.words: written.text for written in every}, parts, {})


class Scales:
    """Weighs two ways of writing against each other, by this update and by earlier ones."""

    def __init__(self, here: Ways, past: Ways, date: dt.date | None) -> None:
        self._here = here
        self._past = past
        self._date = date

    def times(self, words: Words) -> tuple[int, int]:
        """Return how often something is written, here and in earlier updates."""
        here, past = self._here, self._past
        return here.times[words] or here.parts[words], past.times[words] or past.parts[words]

    def are_two_things(self, words: Words, other: Words) -> bool:
        """Say whether both are used again and again, so that they are likely two things."""
        mine, others = self.times(words), self.times(other)
        return bool(mine[1] and others[1]) or min(mine[0], others[0]) >= _FEWEST_TO_STAND

    def preference(self, words: Words, other: Words) -> int:
        """Return which is to be kept: 1 the first, -1 the other, 0 where nothing tells."""
        mine = sum(self.times(words)) + self._lead(words, other)
        others = sum(self.times(other)) + self._lead(other, words)
        if mine != others:
            return 1 if mine > others else -1
        if self.times(other)[0] or not self.times(other)[1]:
            return 0
        since = self._past.since.get(other)
        return 1 if since is not None and self._date is not None and since > self._date else -1

    def _lead(self, words: Words, other: Words) -> int:
        """Return how often the words up to the first that differs stand anywhere."""
        at = next((at for at, (one, two) in enumerate(zip(words, other, strict=False)) if one != two), 0)
        lead = words[at - 2 : at + 1] if at > 1 else ()
        return self._here.parts[lead] + self._past.parts[lead]
