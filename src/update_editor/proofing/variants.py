"""The same body, role, title or word written in two ways, in this update or beside earlier ones.

Two names are taken for one where they begin and end alike and one word between is put in, left out, moved, or
is the other in one letter’s s. Short names differ in a word too often without being the same; there a second
sign is asked for: the heading of the same item, or the same person. Where both ways are used in earlier
updates, or both again and again, they are two things.
"""

import datetime as dt
from collections import Counter
from collections.abc import Callable, Iterable, Iterator, Sequence
from functools import lru_cache
from itertools import chain

from msgspec import Struct

from update_editor.proofing.capitals import SMALL_WORDS, Names, Written, read_names
from update_editor.proofing.paragraphs import Document, Paragraph
from update_editor.proofing.words import word_list

Words = tuple[str, ...]
Kind = Callable[[Names], Iterable[Written]]
"""Picks what is of one kind from the names of a paragraph."""

_SHORTEST_LONG = 5
"""How many words a name must have for one to be left out of it."""
_SHORTEST_MOVED = 3
_SHORTEST_TITLE = 5
_FEWEST_TO_STAND = 2
"""How often both of two ways must be used to be taken for two things."""


class Spot(Struct, frozen=True):
    """Something written, in its paragraph, and the place of that in the document."""

    number: int
    paragraph: Paragraph
    written: Written

    @property
    def order(self) -> tuple[int, int]:
        """Where it comes in the order of reading."""
        return self.number, self.written.start


class Variant(Struct, frozen=True):
    """Something written otherwise elsewhere: where, what is meant, and how sure that is.

    ``kind`` is ``name``, ``number``, ``role`` or ``word``; ``is_open`` says that only people know
    which of the two ways is right.
    """

    spot: Spot
    meant: str
    kind: str
    is_open: bool = False


class Ways(Struct, frozen=True):
    """How often each way of writing stands in texts, how it looks, and the day since when it does.

    ``parts`` counts the parts of three to six words: who writes “Owl Care” again and again means it.
    """

    times: Counter[Words]
    looks: dict[Words, str]
    parts: Counter[Words]
    since: dict[Words, dt.date]


def names_of(document: Document) -> tuple[tuple[int, Paragraph, Names], ...]:
    """Return the names of each paragraph, with its number."""
    return document.once(_names_of)


def _names_of(document: Document) -> tuple[tuple[int, Paragraph, Names], ...]:
    facts = document.facts(read_names)
    return tuple((number, paragraph, names) for number, (paragraph, names) in enumerate(facts))


def spots_of(document: Document, kind: Kind) -> tuple[Spot, ...]:
    """Return everything of a kind that a document has, in the order of reading."""
    return document.once(_spots_of, kind)


def _spots_of(document: Document, kind: Kind) -> tuple[Spot, ...]:
    return tuple(
        Spot(number, paragraph, written)
        for number, paragraph, names in names_of(document)
        for written in kind(names)
    )


def names_in(names: Names) -> tuple[Written, ...]:
    """Return what is written with capitals."""
    return names.names


def titles_in(names: Names) -> tuple[Written, ...]:
    """Return what is written in quotation marks and long enough to be a title."""
    return tuple(each for each in names.titles if len(each.words) >= _SHORTEST_TITLE)


@lru_cache(maxsize=8)
def past_ways(past: tuple[Document, ...], kind: Kind) -> Ways:
    """Return how earlier updates write what is of a kind."""
    ways = _ways([spot for document in past for spot in spots_of(document, kind)])
    for document in past:
        day = document.update.date
        for spot in spots_of(document, kind) if day is not None else ():
            for words in (spot.written.words, *spot.written.parts):
                ways.since[words] = min(day or dt.date.max, ways.since.get(words, dt.date.max))
    return ways


def _ways_here(document: Document, kind: Kind) -> Ways:
    return _ways(spots_of(document, kind))


def _ways(spots: Sequence[Spot]) -> Ways:
    times = Counter(spot.written.words for spot in spots)
    parts = Counter(chain.from_iterable(spot.written.parts for spot in spots))
    return Ways(times, {spot.written.words: spot.written.text for spot in spots}, parts, {})


class _Scales:
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


def names_written_otherwise(document: Document) -> Iterator[Variant]:
    """Yield names of several words that differ from another in one word."""
    yield from _moved(document)
    yield from _compared(document, names_in, others_of_name)


def titles_written_otherwise(document: Document) -> Iterator[Variant]:
    """Yield titles in quotation marks that differ from another in one word."""
    yield from _compared(document, titles_in, _others_of_title)


def _compared(
    document: Document,
    kind: Kind,
    others: Callable[[Words, Iterable[Words]], Iterator[Words]],
) -> Iterator[Variant]:
    spots = spots_of(document, kind)
    here, past = document.once(_ways_here, kind), past_ways(document.past, kind)
    scales = _Scales(here, past, document.update.date)
    everywhere = {**past.looks, **here.looks}
    alike = _by_ends(everywhere)
    nearly = {words: tuple(others(words, alike.get(words[0], ()))) for words in here.looks}
    if not any(nearly.values()):
        return
    first = {spot.written.words: spot.order for spot in reversed(spots)}
    for spot in spots:
        words = spot.written.words
        for other in nearly[words]:
            if scales.are_two_things(words, other):
                continue
            order = scales.preference(words, other)
            is_open = kind is titles_in and order == 0
            is_later = order == 0 and first.get(other, first[words]) < first[words]
            if order < 0 or is_open or is_later:
                yield Variant(spot, everywhere[other], "name", is_open)
                break


def _by_ends(everywhere: Iterable[Words]) -> dict[str, list[Words]]:
    """Return ways of writing by their first word, where several begin with it."""
    alike: dict[str, list[Words]] = {}
    for words in everywhere:
        alike.setdefault(words[0], []).append(words)
    return {first: ways for first, ways in alike.items() if len(ways) > 1}


def others_of_name(words: Words, everywhere: Iterable[Words]) -> Iterator[Words]:
    """Yield the names that differ from this in one word between the first and the last."""
    for other in everywhere:
        if other != words and other[0] == words[0] and other[-1] == words[-1] and _is_one_apart(words, other):
            yield other


def _is_one_apart(words: Words, other: Words) -> bool:
    if len(words) == len(other):
        return _differ_in_an_s(words, other)
    short, long = sorted((words, other), key=len)
    added = word_added(short, long)
    return len(long) >= _SHORTEST_LONG and bool(added) and added not in word_list("telling-words")


def word_added(short: Words, long: Words) -> str:
    """Return the one word inside that the longer has more, unless it is a joining word; else nothing."""
    if len(long) != len(short) + 1:
        return ""
    number = next((at for at, (one, two) in enumerate(zip(short, long, strict=False)) if one != two), 0)
    is_it = 0 < number < len(long) - 1 and long[:number] + long[number + 1 :] == short
    return long[number] if is_it and long[number] not in SMALL_WORDS else ""


def _differ_in_an_s(words: Words, other: Words) -> bool:
    """Say whether one word between is the other’s plural or another small word: Voice, Voices; of, for."""
    apart = [(one, two) for one, two in zip(words[1:-1], other[1:-1], strict=True) if one != two]
    if len(apart) != 1:
        return False
    one, two = apart[0]
    if {one, two} <= {"of", "for"}:
        return len(words) > _SHORTEST_MOVED
    return one.rstrip("s").rstrip("'") == two.rstrip("s").rstrip("'")


def _others_of_title(words: Words, everywhere: Iterable[Words]) -> Iterator[Words]:
    for other in everywhere:
        if other != words and other[0] == words[0] and _is_one_word_apart(words, other):
            yield other


def _is_one_word_apart(words: Words, other: Words) -> bool:
    """Say whether one word is another, or is put in."""
    if len(words) == len(other):
        return sum(one != two for one, two in zip(words, other, strict=True)) == 1
    short, long = sorted((words, other), key=len)
    return len(long) == len(short) + 1 and any(
        long[:at] + long[at + 1 :] == short for at in range(1, len(long))
    )


def _moved(document: Document) -> Iterator[Variant]:
    """Yield names in which two words have changed places: Tea Board Group and Tea Group Board."""
    spots = spots_of(document, names_in)
    here, past = document.once(_ways_here, names_in), past_ways(document.past, names_in)
    scales = _Scales(here, past, document.update.date)
    others = {
        words: other
        for spot in spots
        for words, other in spot.written.swaps
        if other in here.parts or other in past.parts
    }
    for spot in spots if others else ():
        part = next((each for each in reversed(spot.written.parts) if each in others), None)
        if part is None:
            continue
        other = others[part]
        if not scales.are_two_things(part, other) and scales.preference(part, other) < 0:
            there = _part(spot, _index(spot.written.words, part), len(part))
            meant = _rearranged(there.written.text, part, other)
            if meant:
                yield Variant(there, meant, "name")


def _index(words: Words, window: Words) -> int:
    return next(at for at in range(len(words)) if words[at : at + len(window)] == window)


def _part(spot: Spot, at: int, count: int) -> Spot:
    """Return the words of a name from one on, as a spot of their own."""
    text = spot.written.text
    places = _places(text)
    start, end = places[at][0], places[at + count - 1][1]
    written = Written(
        spot.written.start + start,
        spot.written.start + end,
        text[start:end],
        spot.written.words[at : at + count],
    )
    return Spot(spot.number, spot.paragraph, written)


def _places(text: str) -> list[tuple[int, int]]:
    places: list[tuple[int, int]] = []
    start = 0
    for word in text.split():
        start = text.index(word, start)
        places.append((start, start + len(word)))
        start += len(word)
    return places


def _rearranged(text: str, window: Words, other: Words) -> str:
    """Return a part of a name with its words in the other order."""
    written = dict(zip(window, text.split(), strict=False))
    return " ".join(written[word] for word in other) if len(written) == len(window) else ""
