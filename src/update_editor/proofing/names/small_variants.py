"""Short names, letters with a number, and words with a hyphen that are written in two ways."""

import datetime as dt
from collections import Counter, defaultdict
from collections.abc import Iterator
from functools import lru_cache

from update_editor.proofing.names.capitals import Names, Written
from update_editor.proofing.names.spots import Spot, Words, names_of, spots_of
from update_editor.proofing.names.variants import Variant, word_added
from update_editor.proofing.paragraphs import Document

_KNOWN: dict[Words, str] = {("nhs", "111"): "NHS 111"}
"""Names that are known to be written in one way, whatever an update has."""
_PREFIXES_WITH_TWO_MEANINGS = frozenset(("re", "un", "no"))
_SHORTEST_HEADING = 3
_LONGEST_HEADING = 5


def numbered_in(names: Names) -> tuple[Written, ...]:
    """Return letters with a number."""
    return names.numbered


def hyphenated_in(names: Names) -> tuple[Written, ...]:
    """Return words with one hyphen."""
    return names.hyphenated


def numbers_written_otherwise(document: Document) -> Iterator[Variant]:
    """Yield letters with a number that are joined in another way elsewhere: NHS111 and NHS 111."""
    spots = tuple(spots_of(document, numbered_in))
    times: dict[Words, Counter[str]] = defaultdict(Counter)
    for written in (*(spot.written for spot in spots), *_written_before(document.past)):
        times[written.words][_plain(written.text)] += 1
    for spot in spots:
        words, text = spot.written.words, _plain(spot.written.text)
        ways = times[words]
        meant = _KNOWN.get(words) or max(ways, key=lambda each: (ways[each], not each.isalnum()))
        if _joined(meant) != _joined(text) and meant != text:
            letters = text[: len(words[0])]
            yield Variant(spot, letters + meant[len(letters) :], "number")


def _plain(text: str) -> str:
    return text.replace("\u00a0", " ")


def _joined(text: str) -> str:
    """Return what stands between letters and number."""
    return next((sign for sign in text if not sign.isalnum()), "")


@lru_cache(maxsize=2)
def _written_before(past: tuple[Document, ...]) -> tuple[Written, ...]:
    return tuple(spot.written for document in past for spot in spots_of(document, numbered_in))


def words_written_otherwise(document: Document) -> Iterator[Variant]:
    """Yield words with a hyphen that have none in earlier updates, or more often here: co-ordinate."""
    spots = [
        spot
        for spot in spots_of(document, hyphenated_in)
        if spot.written.words[0] not in _PREFIXES_WITH_TWO_MEANINGS
    ]
    before, hyphenated_before = _plain_before(document.past)
    if not spots:
        return
    times = Counter(spot.written.words for spot in spots)
    wanted = {"".join(words) for words in times}
    times_joined = Counter(word for _, _, names in names_of(document) for word in wanted & names.plain)
    for spot in spots:
        joined = "".join(spot.written.words)
        if spot.written.words in hyphenated_before:
            continue
        if joined in before or times_joined[joined] > times[spot.written.words]:
            first = spot.written.text[:1]
            yield Variant(spot, first + joined[1:], "word")


@lru_cache(maxsize=2)
def _plain_before(past: tuple[Document, ...]) -> tuple[frozenset[str], frozenset[Words]]:
    facts = [names for document in past for _, _, names in names_of(document)]
    plain = frozenset(word for names in facts for word in names.plain)
    return plain, frozenset(each.words for names in facts for each in names.hyphenated)


def roles_written_otherwise(document: Document) -> Iterator[Variant]:
    """Yield roles that differ in one word from what the same person is called elsewhere."""
    date = document.update.date
    known = {
        person: role
        for person, role, day in _roles_before(document.past)
        if day is None or date is None or day <= date
    }
    for number, paragraph, names in names_of(document):
        for each in names.roles:
            role = known.setdefault(each.person, each.role)
            short, long = sorted((role.words, each.role.words), key=len)
            if word_added(short, long):
                yield Variant(Spot(number, paragraph, each.role), role.text, "role")


@lru_cache(maxsize=2)
def _roles_before(past: tuple[Document, ...]) -> tuple[tuple[str, Written, dt.date | None], ...]:
    return tuple(
        (each.person, each.role, document.update.date)
        for document in past
        for _, _, names in names_of(document)
        for each in names.roles
    )


def headings_written_otherwise(document: Document) -> Iterator[Variant]:
    """Yield names that lack a word which the heading of their own item has."""
    headings = {
        paragraph.where.removesuffix("/heading"): names.names[-1]
        for _, paragraph, names in names_of(document)
        if names.names and paragraph.kind == "heading" and paragraph.where.endswith("/heading")
    }
    for number, paragraph, names in names_of(document) if headings else ():
        heading = headings.get(paragraph.where.removesuffix("/body"))
        if heading is None or paragraph.is_heading:
            continue
        for written in names.names:
            meant = _of_heading(heading, written.words)
            if meant:
                yield Variant(Spot(number, paragraph, written), meant, "role")


def _of_heading(heading: Written, words: Words) -> str:
    """Return the end of a heading that has one word more than a name, where the name is not all of it."""
    for size in range(_SHORTEST_HEADING, _LONGEST_HEADING + 1):
        if len(heading.words) >= size and word_added(words, heading.words[-size:]):
            return " ".join(heading.text.split()[-size:])
    return ""
