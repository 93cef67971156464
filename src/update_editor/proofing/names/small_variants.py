"""Short names, letters with a number, and words with a hyphen that are written in two ways."""

import datetime as dt
from collections import Counter, defaultdict
from collections.abc import Iterator
from functools import lru_cache

from msgspec import Struct

from update_editor.proofing.names.capitals import Names, Role, Written, read_names
from update_editor.proofing.names.spots import Spot, Words, names_in, spots_of
from update_editor.proofing.names.variants import Variant, word_added
from update_editor.proofing.paragraphs import Document, Paragraph

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


def numbers_written_otherwise(document: Document) -> tuple[Variant, ...]:
    """Return letters with a number that are joined in another way elsewhere: NHS111 and NHS 111."""
    return document.kept(_other_numbers, spots_of(document, numbered_in), _numbers_before(document.past))


def _other_numbers(spots: tuple[Spot, ...], before: tuple[Written, ...]) -> tuple[Variant, ...]:
    times: dict[Words, Counter[str]] = defaultdict(Counter)
    for written in (*(spot.written for spot in spots), *before):
        times[written.words][_plain(written.text)] += 1
    found = []
    for spot in spots:
        words, text = spot.written.words, _plain(spot.written.text)
        ways = times[words]
        meant = _KNOWN.get(words) or max(ways, key=lambda each: (ways[each], not each.isalnum()))
        if _joined(meant) != _joined(text) and meant != text:
            letters = text[: len(words[0])]
            found.append(Variant(spot, letters + meant[len(letters) :], "number"))
    return tuple(found)


def _plain(text: str) -> str:
    return text.replace("\u00a0", " ")


def _joined(text: str) -> str:
    """Return what stands between letters and number."""
    return next((sign for sign in text if not sign.isalnum()), "")


@lru_cache(maxsize=2)
def _numbers_before(past: tuple[Document, ...]) -> tuple[Written, ...]:
    return tuple(spot.written for document in past for spot in spots_of(document, numbered_in))


def words_written_otherwise(document: Document) -> Iterator[Variant]:
    """Yield words with a hyphen that have none in earlier updates, or more often here: co-ordinate."""
    spots = [
        spot
        for spot in spots_of(document, hyphenated_in)
        if spot.written.words[0] not in _PREFIXES_WITH_TWO_MEANINGS
    ]
    if not spots:
        return
    before, hyphenated_before = _plain_before(document.past)
    times = Counter(spot.written.words for spot in spots)
    holding = _Holding(frozenset("".join(words) for words in times))
    times_joined = Counter(word for _, _, words in document.found(holding) for word in words)
    for spot in spots:
        joined = "".join(spot.written.words)
        if spot.written.words in hyphenated_before:
            continue
        if joined in before or times_joined[joined] > times[spot.written.words]:
            first = spot.written.text[:1]
            yield Variant(spot, first + joined[1:], "word")


class _Holding(Struct, frozen=True):
    """Reads which of some plain words a paragraph has."""

    wanted: frozenset[str]

    def __call__(self, paragraph: Paragraph) -> frozenset[str]:
        return self.wanted & read_names(paragraph).plain


@lru_cache(maxsize=2)
def _plain_before(past: tuple[Document, ...]) -> tuple[frozenset[str], frozenset[Words]]:
    facts = [names for document in past for names in document.all_facts(read_names)]
    plain = frozenset(word for names in facts for word in names.plain)
    return plain, frozenset(each.words for names in facts for each in names.hyphenated)


def roles_written_otherwise(document: Document) -> tuple[Variant, ...]:
    """Return roles that differ in one word from what the same person is called elsewhere."""
    before = _roles_before(document.past)
    return document.kept(_other_roles, document.found(_roles_in), before, document.update.date)


def _other_roles(
    found: tuple[tuple[int, Paragraph, tuple[Role, ...]], ...],
    before: tuple[tuple[str, Written, dt.date | None], ...],
    date: dt.date | None,
) -> tuple[Variant, ...]:
    known = {person: role for person, role, day in before if day is None or date is None or day <= date}
    variants = []
    for number, paragraph, roles in found:
        for each in roles:
            role = known.setdefault(each.person, each.role)
            short, long = sorted((role.words, each.role.words), key=len)
            if word_added(short, long):
                variants.append(Variant(Spot(number, paragraph, each.role), role.text, "role"))
    return tuple(variants)


def _roles_in(paragraph: Paragraph) -> tuple[Role, ...]:
    return read_names(paragraph).roles


@lru_cache(maxsize=2)
def _roles_before(past: tuple[Document, ...]) -> tuple[tuple[str, Written, dt.date | None], ...]:
    return tuple(
        (each.person, each.role, document.update.date)
        for document in past
        for names in document.all_facts(read_names)
        for each in names.roles
    )


def headings_written_otherwise(document: Document) -> tuple[Variant, ...]:
    """Return names that lack a word which the heading of their own item has."""
    headings = tuple(
        (paragraph.where.removesuffix("/heading"), name)
        for _, paragraph, name in document.found(_name_of_heading)
        if paragraph.where.endswith("/heading")
    )
    return document.kept(_other_headings, headings, spots_of(document, names_in)) if headings else ()


def _other_headings(
    headings: tuple[tuple[str, Written], ...], spots: tuple[Spot, ...]
) -> tuple[Variant, ...]:
    of_items = dict(headings)
    found = []
    for spot in spots:
        heading = of_items.get(spot.paragraph.where.removesuffix("/body"))
        if heading is None or spot.paragraph.is_heading:
            continue
        meant = _of_heading(heading, spot.written.words)
        if meant:
            found.append(Variant(spot, meant, "role"))
    return tuple(found)


def _name_of_heading(paragraph: Paragraph) -> Written | None:
    """Return the last name that a heading holds."""
    names = read_names(paragraph).names if paragraph.kind == "heading" else ()
    return names[-1] if names else None


def _of_heading(heading: Written, words: Words) -> str:
    """Return the end of a heading that has one word more than a name, where the name is not all of it."""
    for size in range(_SHORTEST_HEADING, _LONGEST_HEADING + 1):
        if len(heading.words) >= size and word_added(words, heading.words[-size:]):
            return " ".join(heading.text.split()[-size:])
    return ""
