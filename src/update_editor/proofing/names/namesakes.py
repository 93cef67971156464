"""People whose name is written in two ways: Samira Khan and Samira Kahn, Stephen Marsh and Steven Marsh.

Two names are taken for one where a part is the same and the other sounds the same, or differs in one letter,
and where one of the two is said of somebody: it has a title, a role or something that only people do. Two
relatives side by side are two people, and so are two who are both named again and again.
"""

import re
from collections import Counter
from collections.abc import Iterable, Iterator
from functools import lru_cache
from itertools import chain, pairwise

from msgspec import Struct

from update_editor.proofing.names.capitals import Written
from update_editor.proofing.names.people import TITLE, is_person
from update_editor.proofing.names.spots import Spot
from update_editor.proofing.names.variants import Variant
from update_editor.proofing.paragraphs import Document, Paragraph

_NAME = r"[A-Z][a-z]+(?:’?[A-Z][a-z]+)?(?:-[A-Z]?[a-z]+)?"
_PERSON = re.compile(
    rf"(?<![\w’&/-])(?:(?P<title>{TITLE}) )?(?:(?P<first>{_NAME}) )?(?P<last>{_NAME})(?![\w-]| [A-Z][a-z])"
)
_SAYS = re.compile(
    r"(?:’s)?,? (?:said|says|added|spoke|thanked|chaired|told|explained|joined|retired|gave|won|"
    r"answered|opened|"
    r"closed the|is (?:a|an|the|our)\b|was (?:a|an|the|our)\b|has been (?:a|an|the|our)\b|"
    r"will (?:chair|speak|lead)|"
    r"then |who )|, (?:an? |the |our |its )?(?:[a-z]+ ){0,3}(?:chair|director|nurse|doctor|manager|"
    r"lead|leader|head|"
    r"chief|officer|councillor|mayor|volunteer|trustee|consultant|GP|carer|midwife|patron|founder)\b"
)
_SIDE_BY_SIDE = re.compile(r"(?:’s)?(?:,| and| &| with| or)[^.!?\n]{0,25}")
_SHARES = re.compile(rf"\b({_NAME})(?: and| &|, [A-Z][a-z]+ and) \Z")
_LONGEST_BEFORE = 40
_WOMEN = frozenset("mrs ms miss sister lady dame".split())
_MEN = frozenset("mr sir lord fr".split())
_FEWEST_TO_STAND = 2
_A_WOMANS = ("lle", "tte", "ise", "one", "ine")
"""Ends that make a woman’s name of a man’s: Danielle, Louise, Simone."""

Name = tuple[str, str]
"""First name, or the title where there is none, and surname."""


class Person(Struct, frozen=True):
    """Somebody’s name where it stands; ``first`` is empty where a title stands alone before the surname."""

    start: int
    end: int
    title: str
    first: str
    last: str
    is_sure: bool

    @property
    def name(self) -> Name:
        """What is compared with the names of others."""
        return self.first or self.title, self.last


def read_people(paragraph: Paragraph) -> tuple[Person, ...]:
    """Return the names of a paragraph that may be of people."""
    return tuple(_people(paragraph.text))


def _people(text: str) -> Iterator[Person]:
    for match in _PERSON.finditer(text):
        title, first, last = (match["title"] or "").rstrip(".").lower(), match["first"] or "", match["last"]
        if not (title or first) or (first and not is_person(f"{first} {last}")):
            continue
        start = match.start("first") if first else match.start()
        is_sure = bool(title) or _SAYS.match(text, match.end()) is not None
        yield Person(start, match.end(), title, first, last, is_sure)


def people_written_otherwise(document: Document) -> tuple[Variant, ...]:
    """Return the rarer, or the later, of two ways in which somebody’s name is written."""
    return document.kept(_otherwise, document.found(read_people), document.past)


def _otherwise(
    by_paragraph: tuple[tuple[int, Paragraph, tuple[Person, ...]], ...], past: tuple[Document, ...]
) -> tuple[Variant, ...]:
    times, sure_here = _names_of(people for _, _, people in by_paragraph)
    before, sure_before = _people_before(past)
    alike = _alike(frozenset((*times, *before))) if times else {}
    if not alike:
        return ()
    sure = sure_here | sure_before
    found = [(number, paragraph, each) for number, paragraph, people in by_paragraph for each in people]
    variants = []
    couples = _couples(found)
    seen: set[Name] = set()
    for number, paragraph, person in found:
        for other in alike.get(person.name, ()):
            if other not in seen and not before[other]:
                continue
            ours, theirs = times[person.name] + before[person.name], times[other] + before[other]
            is_one = frozenset((person.name, other)) not in couples and not sure.isdisjoint(
                (person.name, other)
            )
            if (
                is_one
                and min(ours, theirs) < _FEWEST_TO_STAND
                and not (before[person.name] and before[other])
            ):
                spot = Spot(number, paragraph, _written(paragraph, person))
                variants.append(_variant(spot, person, other))
                break
        seen.add(person.name)
    return tuple(variants)


def _variant(spot: Spot, person: Person, other: Name) -> Variant:
    title = person.title.capitalize() if not person.first else ""
    meant = f"{title} {other[1]}" if title else " ".join(other)
    return Variant(spot, meant, "name" if person.name[0] == other[0] else "first name")


def _written(paragraph: Paragraph, person: Person) -> Written:
    text = paragraph.text[person.start : person.end]
    return Written(person.start, person.end, text, tuple(text.lower().split()))


def _names_of(paragraphs: Iterable[tuple[Person, ...]]) -> tuple[Counter[Name], frozenset[Name]]:
    """Return how often each name stands in paragraphs, and which are people’s for certain."""
    people = tuple(chain.from_iterable(paragraphs))
    return Counter(each.name for each in people), frozenset(each.name for each in people if each.is_sure)


@lru_cache(maxsize=2)
def _people_before(past: tuple[Document, ...]) -> tuple[Counter[Name], frozenset[Name]]:
    return _names_of(chain.from_iterable(document.all_facts(read_people) for document in past))


@lru_cache(maxsize=4)  # one edit seldom brings another name
def _alike(names: frozenset[Name]) -> dict[Name, tuple[Name, ...]]:
    """Return for each name those that are likely the same person’s."""
    alike: dict[Name, list[Name]] = {}
    for part in (0, 1):
        same: dict[str, list[Name]] = {}
        for name in names:
            same.setdefault(name[part], []).append(name)
        for some in same.values():
            for one in some:
                for two in some:
                    if one < two and _is_same(one[1 - part], two[1 - part], first=part == 1):
                        alike.setdefault(one, []).append(two)
                        alike.setdefault(two, []).append(one)
    return {name: tuple(sorted(others)) for name, others in alike.items()}


def _is_same(one: str, two: str, *, first: bool) -> bool:
    one, two = one.lower(), two.lower()
    if one.replace("-", "") == two.replace("-", ""):
        return True
    return _sounds_alike(one, two) if first else _is_a_slip(one, two)


def _sounds_alike(one: str, two: str) -> bool:
    """Say whether two first names are said alike, or have two letters in each other’s place."""
    short, long = sorted((one, two), key=len)
    if long.endswith(_A_WOMANS) and not short.endswith("e"):
        return False
    if one[:-1] == two[:-1] and {one[-1], two[-1]} == {"a", "o"}:  # Maria, Mario
        return False
    if {one, two} & (_WOMEN | _MEN | {"dr", "prof", "professor"}):
        return False
    return _sound(one) == _sound(two) or (len(one) > len("Sara") and _has_two_swapped(one, two))


_SOUNDS = (("ph", "v"), ("f", "v"), ("ck", "k"), ("ch", "k"), ("c", "k"), ("th", "t"), ("hn", "n"))
"""Letters that sound alike, in the order in which they are looked for."""


@lru_cache(maxsize=1024)
def _sound(name: str) -> str:
    """Return what is left of a name when letters that sound alike are one."""
    said = name
    for letters, sound in _SOUNDS:
        said = said.replace(letters, sound)
    said = re.sub(r"(?:ie|y)\Z", "i", re.sub(r"(\w)\1", r"\1", said))
    said = re.sub(r"[eh]\Z", "", said)
    return re.sub(r"[aeiouy]+", "a", said) if len(said) > len("Ruth") else said


def _is_a_slip(one: str, two: str) -> bool:
    """Say whether two surnames differ in a letter, as a slip of the pen has it: not in the first."""
    if one[0] != two[0] or min(len(one), len(two)) < len("Khan"):
        return False
    if len(one) == len(two):
        apart = [(a, b) for a, b in zip(one, two, strict=True) if a != b]
        is_vowel = len(apart) == 1 and len(one) >= len("Patel") and {*apart[0]} <= {*"aeiouy"}
        is_one_letter = len(apart) == 1 and (
            len(one) > len("Marsh") or set(apart[0]) == {"i", "y"} or is_vowel
        )
        return is_one_letter or _has_two_swapped(one, two)
    short, long = sorted((one, two), key=len)
    return any(long[:at] + long[at + 1 :] == short for at in range(1, len(long)))


def _has_two_swapped(one: str, two: str) -> bool:
    """Say whether two letters side by side have changed places, and nothing else."""
    apart = [at for at in range(min(len(one), len(two))) if one[at] != two[at]]
    is_pair = len(one) == len(two) and len(apart) == 2 and apart[1] == apart[0] + 1
    return is_pair and one[apart[0]] == two[apart[1]] and one[apart[1]] == two[apart[0]]


def _couples(found: list[tuple[int, Paragraph, Person]]) -> frozenset[frozenset[Name]]:
    """Return the names that belong to two people: side by side, or a man’s and a woman’s."""
    couples: set[frozenset[Name]] = set()
    for (number, paragraph, one), (other_number, _, two) in pairwise(found):
        if number == other_number and _are_two(paragraph.text, one, two):
            couples.add(frozenset((one.name, two.name)))
    for _, paragraph, person in found:
        relative = _SHARES.search(paragraph.text[max(0, person.start - _LONGEST_BEFORE) : person.start])
        if relative is not None:
            couples.add(frozenset(((relative[1], person.last), person.name)))
    return frozenset(couples)


def _are_two(text: str, one: Person, two: Person) -> bool:
    """Say whether two names are of two people: side by side, or a man’s and a woman’s."""
    titles = {one.title, two.title}
    if titles & _WOMEN and titles & _MEN:
        return True
    between = text[one.end : two.start]
    return _SIDE_BY_SIDE.fullmatch(re.sub(rf"{TITLE} \Z", "", between)) is not None
