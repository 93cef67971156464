"""Acronyms: where they stand in an update, and where each is explained.

An acronym is a word of two to eight capitals, with at most one small letter between two of them: NHS, WY&H,
MoU, CfPS, or an o at its end: SENCo; its plural has an s. What only looks like one is left out: Roman
numerals, words in capitals for emphasis, headings in capitals, somebody's initials, codes with figures.
"""

import re
from collections.abc import Container, Iterator

from msgspec import Struct

from update_editor.proofing.context import Context
from update_editor.proofing.initials import Letters, LongForm, letters_of, long_forms
from update_editor.proofing.paragraphs import Document, Paragraph
from update_editor.proofing.words import word_list

_ACRONYM = re.compile(
    r"(?<![\w@#/.&’'-])([A-Z](?:&?[a-z]?[A-Z]){1,7}(?:(?<=[A-Z]{3})o)?)(s?)(?![\w@/&]|\.[a-z]|-\d)"
)
_ROMAN = re.compile(r"(?=[IVX])(?:X{0,3})(?:IX|IV|V?I{0,3})")
_CODE = re.compile(r"[ \u00a0](?:[A-Z]?\d|\d{2,})")
_NAME_AFTER = re.compile(r"[ \u00a0][A-Z][a-z]+")
_IN_CAPITALS = re.compile(r"[^\W\d_]+")
_MAY_SHOUT = re.compile(r"[^\W\d_a-z]{5}")
_BRACKET_BEFORE = re.compile(r"\((?:[^\W\d_]+ ){0,3}[‘“\"']?\Z")
_BRACKET_AFTER = re.compile(r"[’”\"']?(?:[,;:] [^()]{0,60})?\)")
_BRACKETED_AFTER = re.compile(r"[’”\"']? \(([^()]{3,120})\)")
_SAID = re.compile(r"\b(?:or|called|known as|abbreviated to|abbreviated as) [‘“\"']?\Z")
_SAYS = re.compile(r"[’”\"']? (?:stands for|is short for|means|or|–|—) ")
_SIGNS = ("(", " or ", "–", "—", ":", ", ")
"""What stands between an acronym and its long form where one explains the other."""
_NEARBY = 90
_WORDS_BEFORE = 6
_LONGEST_SHOUT = 4
_FEWEST_FOR_PLURAL = 3


class Use(Struct, frozen=True):
    """One use of an acronym: its place in code points, as it is written without its plural’s s, and how.

    ``is_explained`` says that its long form stands beside it, ``in_brackets`` that it stands in brackets
    after it; ``words`` is the long form where that was found by its initials.
    """

    start: int
    end: int
    text: str
    is_plural: bool = False
    is_explained: bool = False
    in_brackets: bool = False
    words: str = ""

    @property
    def written(self) -> str:
        """The acronym as it stands there, with its plural’s s."""
        return f"{self.text}s" if self.is_plural else self.text


class Place(Struct, frozen=True):
    """A use of an acronym, and the paragraph that it stands in, by its number in the document."""

    number: int
    paragraph: Paragraph
    use: Use

    @property
    def order(self) -> tuple[int, int]:
        """Where it comes in the order of reading."""
        return self.number, self.use.start


class Acronym(Struct, frozen=True):
    """An acronym of a document: every use in the order of reading, and the first that explains it.

    ``words`` is what it stands for, by the text, else by the organisation's glossary; empty where neither
    says.
    """

    text: str
    uses: tuple[Place, ...]
    explained: Place | None = None
    words: str = ""
    is_known: bool = False

    @property
    def first(self) -> Place:
        """The first use that a reader of the text meets; headings are looked at last."""
        return next((each for each in self.uses if not each.paragraph.is_heading), self.uses[0])


def read_acronyms(paragraph: Paragraph) -> tuple[Use, ...]:
    """Return a paragraph's acronyms."""
    text = paragraph.text
    if paragraph.kind == "title" or _is_in_capitals(text):
        return ()
    return tuple(_uses(text, letters_of(text)))


def acronyms_of(document: Document, context: Context | None = None) -> tuple[Acronym, ...]:
    """Return every acronym of a document in the order of first use, also those that everybody knows."""
    return document.kept(_acronyms, document.found(read_acronyms), context or Context())


def _acronyms(
    found: tuple[tuple[int, Paragraph, tuple[Use, ...]], ...], context: Context
) -> tuple[Acronym, ...]:
    """Return each acronym of some paragraphs with its uses."""
    places: dict[str, list[Place]] = {}
    for number, paragraph, uses in found:
        for use in uses:
            places.setdefault(use.text, []).append(Place(number, paragraph, use))
    for text in [each for each in places if is_plural_in_capitals(each, places)]:
        places[text[:-1]] = sorted(
            places.get(text[:-1], []) + places.pop(text), key=lambda place: place.order
        )
    return tuple(_acronym(text, tuple(every), context) for text, every in places.items())


def is_plural_in_capitals(acronym: str, others: Container[str]) -> bool:
    """Say whether an acronym is a plural, its s a capital by mistake: CCGS where there is CCG, say."""
    if acronym in word_list("plurals-in-capitals") - word_list("known-acronyms"):
        return True
    singular = acronym[:-1]
    is_plural = acronym.endswith("S") and len(singular) >= _FEWEST_FOR_PLURAL and singular in others
    return is_plural and acronym not in word_list("known-acronyms")


def is_known(acronym: str, context: Context) -> bool:
    """Say whether everybody knows it, or the organisation keeps it among its words without a meaning."""
    ours = acronym in context.words and acronym not in context.glossary.acronyms
    return acronym in word_list("known-acronyms") or ours


def long_forms_in(document: Document, acronym: str) -> tuple[tuple[int, LongForm], ...]:
    """Return where a document writes an acronym out, each with the number of its paragraph."""
    return document.kept(_numbered, document.all_facts(_LongForms(acronym)), kind=acronym)


def _numbered(paragraphs: tuple[tuple[LongForm, ...], ...]) -> tuple[tuple[int, LongForm], ...]:
    return tuple((number, form) for number, forms in enumerate(paragraphs) for form in forms)


class _LongForms(Struct, frozen=True):
    """Reads where a paragraph writes out one acronym."""

    acronym: str

    def __call__(self, paragraph: Paragraph) -> tuple[LongForm, ...]:
        return long_forms(paragraph.text, letters_of(paragraph.text), self.acronym)


def _acronym(text: str, uses: tuple[Place, ...], context: Context) -> Acronym:
    explained = next((each for each in uses if each.use.is_explained), None)
    words = explained.use.words if explained is not None else ""
    return Acronym(
        text, uses, explained, words or context.glossary.acronyms.get(text, ""), is_known(text, context)
    )


def _uses(text: str, letters: Letters) -> Iterator[Use]:
    for match in _ACRONYM.finditer(text):
        word = match[1]
        if _is_none(text, match):
            continue
        beside = _beside(text, letters, match)
        in_brackets = _is_in_brackets(text, match)
        yield Use(
            match.start(),
            match.end(),
            word,
            bool(match[2]),
            beside is not None or in_brackets or _is_said(text, match),
            in_brackets,
            beside.words if beside is not None else "",
        )


def _is_none(text: str, match: re.Match[str]) -> bool:
    """Say whether a word in capitals is something else than an acronym."""
    word = match[1]
    if not match[2] and (_ROMAN.fullmatch(word) or word in word_list("shouted")):
        return word not in word_list("known-acronyms")
    if _CODE.match(text, match.end()):
        return True
    if len(word) == 2 and _NAME_AFTER.match(text, match.end()):
        return word not in word_list("known-acronyms")
    return len(word) > _LONGEST_SHOUT and _shouts_beside(text, match)


def _shouts_beside(text: str, match: re.Match[str]) -> bool:
    """Say whether another long word in capitals stands beside."""
    before = text[max(0, match.start() - 20) : match.start()].split()[-1:]
    after = text[match.end() : match.end() + 20].split()[:1]
    return any(len(each) > _LONGEST_SHOUT and each.isalpha() and each.isupper() for each in (*before, *after))


def _is_in_capitals(text: str) -> bool:
    """Say whether a text is written in capitals: most of its words are, and some are long."""
    if _MAY_SHOUT.search(text) is None:  # as nearly every text
        return False
    words = _IN_CAPITALS.findall(text[:400])
    capitals = [word for word in words if word.isupper() and len(word) > 1]
    return len(capitals) * 3 > len(words) * 2 and any(len(word) > _LONGEST_SHOUT for word in capitals)


def _beside(text: str, letters: Letters, match: re.Match[str]) -> LongForm | None:
    """Return the long form that stands right before or after, such as “Health Board (HB)”."""
    start, end = match.span()
    near = text[max(0, start - _NEARBY) : end + _NEARBY]
    if not any(sign in near for sign in _SIGNS):
        return None
    for form in long_forms(text, letters, match[1]):
        between = text[form.end : start] if form.end <= start else text[end : form.start]
        apart = start - form.end if form.end <= start else form.start - end
        if 0 <= apart <= _WORDS_BEFORE and any(sign in between for sign in _SIGNS):
            return form
    return None


def _is_in_brackets(text: str, match: re.Match[str]) -> bool:
    """Say whether an acronym stands in brackets after words of which one begins with its first letter."""
    before = text[max(0, match.start() - _NEARBY) : match.start()]
    opened = _BRACKET_BEFORE.search(before)
    if opened is None or _BRACKET_AFTER.match(text, match.end()) is None:
        return False
    words = re.findall(r"[^\W\d_]+", before[: opened.start()])[-len(match[1]) - _WORDS_BEFORE :]
    return any(word[0].lower() == match[1][0].lower() for word in words)


def _is_said(text: str, match: re.Match[str]) -> bool:
    """Say whether words explain the acronym: in brackets after it, or “ABC stands for …”, “called ABC”."""
    bracket = _BRACKETED_AFTER.match(text, match.end())
    if bracket is not None and bracket[1][0].lower() == match[1][0].lower() and " " in bracket[1]:
        return True
    before = text[max(0, match.start() - _NEARBY) : match.start()]
    says = _SAYS.match(text, match.end())
    return bool(_SAID.search(before) and "or " not in before[-5:]) or bool(
        says and ("stands" in says[0] or "short" in says[0] or "means" in says[0])
    )
