"""Names in which two words have changed places: Tea Board Group and Tea Group Board."""

from collections.abc import Iterator

from update_editor.proofing.names.capitals import Written
from update_editor.proofing.names.spots import Spot, Words, names_in, places_of, spots_at, written_anywhere
from update_editor.proofing.names.ways import Scales, Ways, past_ways, ways_here
from update_editor.proofing.paragraphs import Document


def names_with_moved_words(document: Document) -> Iterator[tuple[Spot, str]]:
    """Yield the part of a name in which words have changed places, and what is meant."""
    here, past = ways_here(document, names_in), past_ways(document.past, names_in)
    given = written_anywhere(document, names_in), here, document.past
    others, parts, places = document.kept(_swapped, *given)
    scales = Scales(here, past, document.update.date)
    for spot in spots_at(document, names_in, places):
        part = parts[spot.written.words]
        other = others[part]
        if not scales.are_two_things(part, other) and scales.preference(part, other) < 0:
            there = _part(spot, _index(spot.written.words, part), len(part))
            meant = _rearranged(there.written.text, part, other)
            if meant:
                yield there, meant


def _swapped(
    paragraphs: tuple[tuple[Written, ...], ...], here: Ways, earlier: tuple[Document, ...]
) -> tuple[dict[Words, Words], dict[Words, Words], tuple[tuple[int, int], ...]]:
    """Return what parts of names would be with two words changed, where that is written, too.

    With them go the longest of these parts in each name, and the places of those names.
    """
    every = [written for paragraph in paragraphs for written in paragraph]
    past = past_ways(earlier, names_in)
    others = {
        words: other
        for written in every
        for words, other in written.swaps
        if other in here.parts or other in past.parts
    }
    longest = {
        written.words: next((each for each in reversed(written.parts) if each in others), None)
        for written in (every if others else ())
    }
    parts = {words: part for words, part in longest.items() if part is not None}
    return others, parts, places_of(paragraphs, parts) if parts else ()


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
