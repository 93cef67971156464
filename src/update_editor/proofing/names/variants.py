"""The same body, role, title or word written in two ways, in this update or beside earlier ones.

Two names are taken for one where they begin and end alike and one word between is put in, left out, moved, or
is the other in one letter’s s. Short names differ in a word too often without being the same; there a second
sign is asked for: the heading of the same item, or the same person. Where both ways are used in earlier
updates, or both again and again, they are two things.
"""

from collections.abc import Callable, Iterable, Iterator

from msgspec import Struct

from update_editor.proofing.names.capitals import SMALL_WORDS, Written
from update_editor.proofing.names.moved_words import names_with_moved_words
from update_editor.proofing.names.spots import (
    Kind,
    Spot,
    Words,
    names_in,
    places_of,
    spots_at,
    titles_in,
    written_anywhere,
)
from update_editor.proofing.names.ways import Scales, Ways, past_ways, ways_here
from update_editor.proofing.paragraphs import Document
from update_editor.proofing.words import word_list

Others = Callable[[Words, Iterable[Words]], Iterator[Words]]
"""Yields those of some ways of writing that are likely the same thing."""

_SHORTEST_LONG = 5
"""How many words a name must have for one to be left out of it."""
_SHORTEST_MOVED = 3


class Variant(Struct, frozen=True):
    """Something written otherwise elsewhere: where, what is meant, and how sure that is.

    ``kind`` is ``name``, ``number``, ``role`` or ``word``; ``is_open`` says that only people know
    which of the two ways is right.
    """

    spot: Spot
    meant: str
    kind: str
    is_open: bool = False


def names_written_otherwise(document: Document) -> Iterator[Variant]:
    """Yield names of several words that differ from another in one word, or in their order."""
    for spot, meant in names_with_moved_words(document):
        yield Variant(spot, meant, "name")
    yield from _compared(document, names_in, others_of_name)


def titles_written_otherwise(document: Document) -> Iterator[Variant]:
    """Yield titles in quotation marks that differ from another in one word."""
    yield from _compared(document, titles_in, _others_of_title)


def _compared(document: Document, kind: Kind, others: Others) -> Iterator[Variant]:
    here, past = ways_here(document, kind), past_ways(document.past, kind)
    given = written_anywhere(document, kind), here, document.past, kind, others
    nearly, places = document.kept(_nearly, *given, kind=kind)
    spots = tuple(spots_at(document, kind, places))
    scales = Scales(here, past, document.update.date)
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
                yield Variant(spot, here.looks.get(other) or past.looks[other], "name", is_open)
                break


def _nearly(
    paragraphs: tuple[tuple[Written, ...], ...],
    here: Ways,
    past: tuple[Document, ...],
    kind: Kind,
    others: Others,
) -> tuple[dict[Words, tuple[Words, ...]], tuple[tuple[int, int], ...]]:
    """Return for each way of writing the others that may be meant, where there are some, and the places."""
    everywhere = {**past_ways(past, kind).looks, **here.looks}
    alike = _by_ends(everywhere)
    nearly = {words: tuple(others(words, alike.get(words[0], ()))) for words in here.looks}
    for words, same in _joined_otherwise(here.looks, everywhere):
        nearly[words] += same
    nearly = {words: some for words, some in nearly.items() if some}
    return nearly, places_of(paragraphs, nearly) if nearly else ()


def _joined_otherwise(
    here: Iterable[Words], everywhere: Iterable[Words]
) -> Iterator[tuple[Words, tuple[Words, ...]]]:
    """Yield names that others have with a hyphen or a space more: Co-operative and Cooperative Society."""
    joined: dict[str, list[Words]] = {}
    for words in everywhere:
        joined.setdefault("".join(words).replace("-", ""), []).append(words)
    for words in here:
        same = joined["".join(words).replace("-", "")]
        if len(same) > 1:
            yield words, tuple(each for each in same if each != words)


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
