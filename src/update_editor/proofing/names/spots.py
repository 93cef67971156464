"""Where names, titles, numbers and words with a hyphen stand in a document."""

from collections.abc import Callable, Container, Iterable, Iterator

from msgspec import Struct
from msgspec.structs import replace

from update_editor.proofing.names.capitals import Names, Written, read_names
from update_editor.proofing.paragraphs import Document, Paragraph

Words = tuple[str, ...]
Kind = Callable[[Names], tuple[Written, ...]]
"""Picks what is of one kind from the names of a paragraph."""

_SHORTEST_TITLE = 5


class Spot(Struct, frozen=True):
    """Something written, in its paragraph, and the place of that in the document."""

    number: int
    paragraph: Paragraph
    written: Written

    @property
    def order(self) -> tuple[int, int]:
        """Where it comes in the order of reading."""
        return self.number, self.written.start


def spots_of(document: Document, kind: Kind) -> tuple[Spot, ...]:
    """Return everything of a kind that a document has, in the order of reading."""
    return document.kept(_spots, document.found(_OfKind(kind)), kind=kind)


class _OfKind(Struct, frozen=True):
    """Reads what of a kind a paragraph has, and where."""

    kind: Kind

    def __call__(self, paragraph: Paragraph) -> tuple[Written, ...]:
        return self.kind(read_names(paragraph))


def _spots(found: Iterable[tuple[int, Paragraph, tuple[Written, ...]]]) -> tuple[Spot, ...]:
    return tuple(Spot(number, paragraph, written) for number, paragraph, some in found for written in some)


def places_of(
    paragraphs: Iterable[tuple[Written, ...]], wanted: Container[Words]
) -> tuple[tuple[int, int], ...]:
    """Return the numbers of the paragraphs that hold something in these words, and its number in each."""
    return tuple(
        (number, at)
        for number, some in enumerate(paragraphs)
        for at, written in enumerate(some)
        if written.words in wanted
    )


def spots_at(document: Document, kind: Kind, places: Iterable[tuple[int, int]]) -> Iterator[Spot]:
    """Yield what of a kind stands at places that ``places_of`` has found."""
    facts = document.all_facts(read_names)
    for number, at in places:
        yield Spot(number, document.paragraphs[number], kind(facts[number])[at])


def written_anywhere(document: Document, kind: Kind) -> tuple[tuple[Written, ...], ...]:
    """Return what of a kind each paragraph has, its place left out: it moves with each letter before it."""
    return document.all_facts(_Anywhere(kind))


class _Anywhere(Struct, frozen=True):
    """Reads what of a kind a paragraph has."""

    kind: Kind

    def __call__(self, paragraph: Paragraph) -> tuple[Written, ...]:
        return tuple(replace(each, start=0, end=0) for each in self.kind(read_names(paragraph)))


def names_in(names: Names) -> tuple[Written, ...]:
    """Return what is written with capitals."""
    return names.names


def titles_in(names: Names) -> tuple[Written, ...]:
    """Return what is written in quotation marks and long enough to be a title."""
    return tuple(each for each in names.titles if len(each.words) >= _SHORTEST_TITLE)
