"""Figures of a text: how much there is to read, and how hard it is."""

import re
from collections.abc import Iterable
from functools import lru_cache

from msgspec import Struct

from update_editor.proofing.counting import word_count
from update_editor.proofing.paragraphs import Paragraph
from update_editor.proofing.rules.reading import words_at_once
from update_editor.proofing.sentences import sentence_bounds

LONG_FOR_MANY = 25
"""Words: sentences of more are counted."""

_BE = r"(?:am|is|are|was|were|be|been|being|get|gets|got|getting)"
_IRREGULAR = (
    "beaten begun bitten blown born borne bought bound broken brought built burnt caught chosen cut "
    "done drawn driven eaten fallen fed felt forgiven forgotten fought found frozen given grown heard "
    "held hidden hit hurt kept known laid learnt led left lent let lit lost made meant met paid put "
    "read rung run said seen sent set sewn shaken shot shown shut sold sought spent split spoken spread "
    "stolen struck stuck sung sworn swept taken taught thrown told torn understood withdrawn woken won "
    "worn woven written"
)
_ADJECTIVES = (
    "interested excited delighted pleased committed dedicated concerned worried tired married related "
    "supposed determined experienced used limited scared ashamed convinced disappointed thrilled "
    "honoured retired"
)
PASSIVE = re.compile(
    rf"\b{_BE}(?:\s+(?:not|now|also|already|still|soon|often|always|never|[a-z]+ly))*"
    rf"\s+(?!(?:{'|'.join(_ADJECTIVES.split())})\b)(?:re-?)?(?:[a-z]{{2,}}ed|{'|'.join(_IRREGULAR.split())})\b",
    re.IGNORECASE,
)
"""A form of “be” or “get” before a participle: an estimate, for many adjectives look the same."""


class Place(Struct, frozen=True):
    """A sentence: the address of its region, its block, where it starts and ends there in code points."""

    where: str
    block: str | None
    start: int
    end: int


class Figures(Struct, frozen=True, kw_only=True):
    """Counts over a text. Headings count as words, and not as sentences; a dash is no word.

    ``over_25`` and ``longest`` go by the length that a long sentence is pointed out for; ``longest`` is the
    length of the longest, ``longest_at`` its place, None where there is none. ``grade`` is the years of
    school that it takes to read it, by the Automated Readability Index (ARI); ``passive_share`` says how many
    of the sentences are passive, from 0 to 1. Both are estimates.
    """

    words: int = 0
    sentences: int = 0
    over_25: int = 0
    longest: int = 0
    longest_at: Place | None = None
    grade: float = 0.0
    passive_share: float = 0.0


class _Sentence(Struct, frozen=True):
    start: int
    end: int
    words: int
    length: int
    signs: int
    is_passive: bool


def figures(paragraphs: Iterable[Paragraph]) -> Figures:
    """Return the figures of some paragraphs; those whose text stays are not read again."""
    words = 0
    sentences: list[tuple[Paragraph, _Sentence]] = []
    for paragraph in paragraphs:
        if paragraph.is_heading:
            words += word_count(paragraph.text)
        else:
            sentences += ((paragraph, each) for each in _sentences(paragraph.text))
    words += sum(each.words for _, each in sentences)
    if not sentences:
        return Figures(words=words)
    paragraph, longest = max(sentences, key=lambda each: each[1].length)
    return Figures(
        words=words,
        sentences=len(sentences),
        over_25=sum(each.length > LONG_FOR_MANY for _, each in sentences),
        longest=longest.length,
        longest_at=Place(paragraph.where, paragraph.block, longest.start, longest.end),
        grade=_grade([each for _, each in sentences]),
        passive_share=sum(each.is_passive for _, each in sentences) / len(sentences),
    )


@lru_cache(maxsize=4096)
def _sentences(text: str) -> tuple[_Sentence, ...]:
    return tuple(
        sentence
        for start, end in sentence_bounds(text)
        if (sentence := _read(start, end, text[start:end])).words
    )


def _read(start: int, end: int, text: str) -> _Sentence:
    signs = sum(map(str.isalnum, text))
    return _Sentence(
        start, end, word_count(text), words_at_once(text), signs, PASSIVE.search(text) is not None
    )


def _grade(sentences: list[_Sentence]) -> float:
    """Return the grade of the Automated Readability Index (Smith and Senter, 1967), at least 0."""
    words = sum(each.words for each in sentences)
    signs = sum(each.signs for each in sentences)
    return max(0.0, 4.71 * signs / words + 0.5 * words / len(sentences) - 21.43)
