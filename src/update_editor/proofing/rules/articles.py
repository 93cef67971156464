"""“A” or “an”: by how the next word is spoken, and only where there is no doubt about that."""

import re
from collections.abc import Iterator

from update_editor.proofing.context import Context
from update_editor.proofing.findings import Mark
from update_editor.proofing.paragraphs import Paragraph
from update_editor.proofing.registry import ParagraphRule
from update_editor.proofing.wording import marked

_ARTICLE = re.compile(
    r"(?<![\w.'’/&(-])(?P<article>an?|An?)[ \u00a0]+[‘“'\"(]?"
    r"(?P<next>£?[\w&]+(?:,\d{3})*(?:\.\d+)?(?:-\w+)?)(?![\w@]*@)"
)
_NOT_ARTICLES = frozenset("a am an and are as at b c d i if in is it its of on or up us".split())
"""Words behind which “a” or “an” is no article but a letter or a slip: “option a is”, “a or b”."""

_NUMBER_AN = re.compile(r"£?(?:8\d*|11|18)(?:st|th|nd|rd|m|bn|k|am|pm)?(?:-\w+)?", re.IGNORECASE)
_NUMBER_A = re.compile(
    r"£?(?:[2-79]\d*|1|10|1[2-79]|1\d\d)(?:st|th|nd|rd|m|bn|k|am|pm)?(?:-\w+)?", re.IGNORECASE
)

_LETTER_AN = "AEFHILMNORSX"
"""Letters whose names begin with a vowel: “an NHS trust”."""
_SPOKEN_AS_LETTERS = frozenset(
    "HIV MOT MOU MOD RAF RAC LEA FOI MEP SOS AGM NAO LEP LGA RNIB RNLI SAO".split()
)
"""Acronyms with a vowel in them that are still spoken letter by letter."""
_SPOKEN_AS_WORDS = frozenset("SQL FTSE LGB".split())
"""Acronyms without a vowel that are not always spoken letter by letter."""
_ACRONYM = re.compile(r"(?:[A-Z]+&?[A-Z]+|[A-Z]+[a-z]?[A-Z]+)s?\d*")

_YOO = re.compile(
    r"u(?:ni(?:t|v|q|f|c|l|s|on(?![a-z])|ons?\b)|nanim|s(?:e(?:[drs]|rs|ful\w*)?\b|ual|age|er)|t(?:il|op|en)|k\b|"
    r"kr|ganda|biq|ran|rol)|eu(?!s)|ewe|one(?:\b|s\b)|once\b",
    re.IGNORECASE,
)
"""Words that begin with a vowel in writing and with a consonant when spoken."""
_VOWEL_U = re.compile(
    r"un(?!i|an)|uni(?:m[aep]|n[fhjstv]|d|ma)|up|ul|um(?!a)|urg|urb|ut[mt]|ug[lh]|us(?:h|$)", re.IGNORECASE
)
_SILENT_H = re.compile(r"(?:hour|honest|honour|honorar|heir(?!\w*oom\b)|heirloom)", re.IGNORECASE)


def articles(paragraph: Paragraph, _context: Context) -> Iterator[Mark]:
    """Find “a” before a word that begins with a vowel when spoken, and “an” before one that doesn't."""
    text = paragraph.text
    if text.isupper():
        return
    for match in _ARTICLE.finditer(text):
        article, following = match["article"], match["next"]
        if article[0] == "A" and not _begins_sentence(text, match.start()):
            continue
        wanted = spoken_article(following)
        if wanted and wanted != article.lower():
            yield marked(text, *match.span("article"), (article[0] + wanted[1:],))


def _begins_sentence(text: str, at: int) -> bool:
    before = text[:at].rstrip(" \u00a0\n“‘\"'–—-•*")
    return not before or before[-1] in ".!?:…"


def spoken_article(word: str) -> str:
    """Return “a” or “an” as the word that follows wants it, or nothing where one can't be sure."""
    if word.lower() in _NOT_ARTICLES:
        return ""
    if word.lstrip("£")[:1].isdigit():
        return "an" if _NUMBER_AN.fullmatch(word) else "a" if _NUMBER_A.fullmatch(word) else ""
    first = word.partition("-")[0]
    if len(first) == 1:
        return _before_letter(first)
    if _ACRONYM.fullmatch(first):
        return _before_acronym(first.rstrip("s0123456789"))
    return _before_word(first)


def _before_letter(letter: str) -> str:
    """Return the article before a letter that stands alone, as in “X-ray”."""
    if not letter.isascii() or not letter.isalpha():
        return ""
    if letter == "e":
        return "an"
    return ("an" if letter in _LETTER_AN else "a") if letter.isupper() else ""


def _before_acronym(acronym: str) -> str:
    letters = acronym.upper()
    first = letters[:1]
    if letters in _SPOKEN_AS_WORDS or not letters.isascii():
        return ""
    if first == "U":
        return "a"
    if first in "AEIO":
        return "an"
    is_spelt = letters in _SPOKEN_AS_LETTERS or not any(vowel in letters for vowel in "AEIOU")
    if not is_spelt:
        return ""
    return "an" if first in _LETTER_AN else "a"


def _before_word(word: str) -> str:
    first = word[:1].lower()
    if not word.isalpha() or not word.isascii() or (len(word) > 1 and word[1:2].isupper()):
        return ""
    if first == "h":
        return "an" if _SILENT_H.match(word) else ""
    if first == "u":
        return "a" if _YOO.match(word) else "an" if _VOWEL_U.match(word) else ""
    if first in "aeio":
        return "a" if _YOO.match(word) else "an"
    return "a" if len(word) > 1 and any(letter in "aeiouy" for letter in word.lower()) else ""


_BODY_WITHOUT_THE = re.compile(
    r"\b(?:with|from|by|to) (?P<first>Academic|Joint|Local|National|Regional|Royal|Integrated|Independent|"
    r"Clinical|Voluntary|Central) (?:(?:[A-Z][\w’-]+|and|of|for|&) ){0,4}(?:Network|Board|Committee|Group|"
    r"Forum|Alliance|Association|Partnership|Commission|College|Institute|Society|Federation|Union|Authority|Agency)"
    r"(?: of [A-Z][\w’-]+(?: (?:and )?[A-Z][\w’-]+)*)?"
    r"(?=[.,;:)]|\Z| (?:to|on|in|and|for|who|which|has|is|will|at|about|this|that)\b(?! [A-Z]))"
)


def missing_the(paragraph: Paragraph, _context: Context) -> Iterator[Mark]:
    """Find bodies without “the”, where the name begins with no place but with what kind of body it is."""
    if paragraph.is_heading:
        return
    for match in _BODY_WITHOUT_THE.finditer(paragraph.text):
        start, end = match.span("first")
        yield Mark(
            start=start,
            end=end,
            suggestions=(f"the {match['first']}",),
            parameters={"words": match["first"], "meant": f"the {match['first']}"},
            variant="the",
            severity="warning",
        )


def all_articles(paragraph: Paragraph, context: Context) -> Iterator[Mark]:
    """Find “a” for “an”, “an” for “a”, and “the” that is missing."""
    yield from articles(paragraph, context)
    yield from missing_the(paragraph, context)


PARAGRAPH_RULES = (ParagraphRule(id="grammar.article", find=all_articles),)
