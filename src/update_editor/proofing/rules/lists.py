"""Lists inside a sentence: what divides their parts, and the “and” before the last."""

import re
from collections.abc import Iterator

from update_editor.proofing.context import Context
from update_editor.proofing.findings import Mark
from update_editor.proofing.names.people import NAME, PERSON
from update_editor.proofing.paragraphs import Paragraph
from update_editor.proofing.registry import ParagraphRule
from update_editor.proofing.sentences import sentence_bounds
from update_editor.proofing.wording import marked

_IN_BRACKETS = re.compile(r"\((?P<list>[^()\n]{1,300})\)")
_VERB = re.compile(r"\b(?:is|are|was|were|has|have|had|will|can|may|must|should|we|they|it|you)\b")
_FEW_WORDS = 5
_PERSON_AND_ROLE = re.compile(rf"{PERSON}, [^;,.:\n]{{3,120}}; (?={PERSON}, [^;,.:\n]{{3,120}} and )")
_ROUND = re.compile(r"[\w’-]{1,40}; [\w’-]{1,40}")

_PLACE = r"[A-Z][\w’-]+(?: (?:(?:of|on|the|and the) )?[A-Z][\w’-]+){0,3}"
_PLACES = re.compile(
    r"\b(?:from|in|of|with|to|for|visited|met|are|were|including|as|and|"
    rf":) (?P<list>{_PLACE}(?:[;,] {_PLACE})+"
    rf"[;,]? (?:and|or) {_PLACE})(?=[.;!?)]|\Z)"
)
_ROLE = r"(?:(?:our|the|an?|its) )?[a-z][^;,.:\n]{2,60}"
_SEMICOLON_LOST = re.compile(
    rf"; (?:and )?{PERSON}, {_ROLE}(?P<fault>,)(?= (?:and )?{PERSON}, {_ROLE}(?:[;.]|\Z))"
)


def mixed_separators(paragraph: Paragraph, _context: Context) -> Iterator[Mark]:
    """Find lists that are divided by a semicolon first and by commas, or “and”, later."""
    text = paragraph.text
    if ";" not in text:
        return
    bracketed = (match for match in _IN_BRACKETS.finditer(text) if _is_mixed(match["list"]))
    places = {text.index(";", match.start()) for match in bracketed}
    for match in _PLACES.finditer(text):
        if "," in match["list"] and ";" in match["list"] and not _are_pairs(match["list"]):
            places.add(text.index(";", match.start("list")))
    for at in sorted(places):
        yield from _round_semicolon(text, at)
    for match in _SEMICOLON_LOST.finditer(text):
        yield marked(text, *match.span("fault"), (";",))
    for start, end in sentence_bounds(text):
        if text.count(";", start, end) == 1:
            people = _PERSON_AND_ROLE.search(text, start, end)
            if people is not None:
                yield from _round_semicolon(text, text.index(";", people.start()))


def _are_pairs(names: str) -> bool:
    """Say whether semicolons divide parts with as many commas each: “Wick, Scotland; Leeds, Yorkshire”."""
    return len({part.count(",") + part.count(" and ") for part in names.split(";")}) == 1


def _is_mixed(words: str) -> bool:
    """Say whether names are divided by one semicolon and by commas behind it, all of them short."""
    first, _, rest = words.partition(";")
    if ";" in rest or rest.count(",") < 1 or "," in first or _VERB.search(words):
        return False
    parts = re.split(r",| and ", rest)
    return len(parts) > 2 and all(len(part.split()) <= _FEW_WORDS for part in (first, *parts))


def _round_semicolon(text: str, at: int) -> Iterator[Mark]:
    for match in _ROUND.finditer(text, max(0, at - 41)):
        if match.start() < at < match.end():
            yield marked(text, *match.span())
            return


_NAMES = re.compile(
    rf", {NAME}(?P<fault> and) {NAME} and "
    r"(?:all |many |some |the |our )?(?:others?|more|colleagues|partners)\b"
)
_THINGS = re.compile(
    r"\b(?:in|for|with|to|from|of|including|such as) (?:[a-zA-Z]+ ){0,3}[a-zA-Z]+s, (?:[a-z]+ )?[a-z]+s"
    r"(?P<fault>,) (?!(?:and|or|but) )(?:[a-z]+ )?[a-z]+s(?=[.;]| across the [a-z]+[.;])"
)


def lists_and(paragraph: Paragraph, _context: Context) -> Iterator[Mark]:
    """Find an “and” too many before the last of several names, or none before the last of several things."""
    text = paragraph.text
    for match in _NAMES.finditer(text):
        yield marked(text, *match.span("fault"), (",",))
    for match in _THINGS.finditer(text) if not paragraph.is_heading else ():
        mark = marked(text, *match.span("fault"), (" and",))
        yield Mark(
            start=mark.start,
            end=mark.end,
            suggestions=mark.suggestions,
            parameters=mark.parameters,
            variant="none",
        )


PARAGRAPH_RULES = (
    ParagraphRule(id="list.mixed-separators", find=mixed_separators),
    ParagraphRule(id="grammar.list-and", find=lists_and),
)
