"""A figure that is taken up again and has become another: “40 new beds … The 45 new beds are in use.”

Fewer may be a part: a figure that is smaller counts only before a verb, or behind “all” or “these”;
two figures for such things before it, or the same figure, and there is nothing to be said.
"""

import re
from collections.abc import Iterator
from functools import lru_cache
from itertools import chain

from msgspec import Struct

from update_editor.proofing.context import Context
from update_editor.proofing.findings import Mark
from update_editor.proofing.paragraphs import Document, Paragraph
from update_editor.proofing.registry import DocumentRule
from update_editor.proofing.rules.numbers import FIGURE, NUMBER_WORDS, conflicting_figures, figure_value

_THINGS = (
    r"(?P<things>(?!(?:of|in|at|to|and|or|by|for|on|per|cent|is|are|was|were|that|which|who|from|with|as)\b)"
    r"(?:[a-z][a-z’-]* )??(?:people|children|staff|men|women|[a-z][a-z’-]{2,}s))(?![\w-])"
)
_COUNT = re.compile(
    r"(?<![\w.,:/£$€#-])(?:\b(?P<how>all the|all of the|all|the|these|those|our|other|last|next|first|"
    r"past|about|"
    rf"around|another|further|extra|of the) )?{FIGURE} {_THINGS}",
    re.IGNORECASE,
)
_UNITS = re.compile(
    r"(?:.* )?(?:days|weeks|months|years|hours|minutes|seconds|times|miles|metres|pounds|points|"
    r"degrees|per|pence|"
    r"steps|hundreds|thousands|millions|litres|kilos|stars|sides|ways|things|sessions|parts|ones|terms)"
)
_TAKEN_UP = frozenset(("the", "these", "those", "all", "all the", "all of the"))
_TAKES_UP = re.compile(rf"\b(?:the|these|those|all) (?:\d|(?:{'|'.join(NUMBER_WORDS)})\b)", re.IGNORECASE)
_ALL = frozenset(("all", "all the", "all of the", "these", "those"))
_OTHERS = frozenset(("other", "last", "next", "first", "past", "another", "further", "extra", "our"))
_NARROWED = re.compile(
    r"[ \u00a0](?:who|that|which|we|you|they|of|in|on|at|from|with|near|under|over|aged|chosen|"
    r"selected|invited|not|"
    r"without|for|here|there|closest|left|remaining|most|[a-z]+ing|whose|where)\b|,? (?:or|and) "
)
_DOES = re.compile(
    r" (?:also |now |then |all |each )?(?:is|are|was|were|has|have|had|will|can|came|went|took|made|"
    r"held|gave|said|"
    r"told|met|start|started|enjoyed|raised|hold|held|help|helped|meet|include|included|open|opened|join|joined)\b"
)
_NEAR = 320
_SENTENCE_END = re.compile(r"[.!?]['”’)]*\s")


class _Count(Struct, frozen=True):
    """A figure and what it counts, with the word before it; ``end`` is that of the things."""

    start: int
    figure_end: int
    end: int
    how: str
    value: int
    things: str


def _in_heading(paragraph: Paragraph) -> tuple[_Count, ...]:
    """Return the figures that a heading counts with."""
    return _counts(paragraph.text) if paragraph.is_heading else ()


def _taking_up(paragraph: Paragraph) -> tuple[_Count, ...]:
    """Return the figures of a text that may take one up, as in “these 45”."""
    takes_up = not paragraph.is_heading and _TAKES_UP.search(paragraph.text)
    return _counts(paragraph.text) if takes_up else ()


@lru_cache(maxsize=1024)
def _counts(text: str) -> tuple[_Count, ...]:
    """Return the figures of a text that count people or things, in their order."""
    found = (_count(match) for match in _COUNT.finditer(text))
    return tuple(each for each in found if not _UNITS.fullmatch(each.things))


def _count(match: re.Match[str]) -> _Count:
    how = (match["how"] or "").lower()
    things = match["things"].lower()
    start = match.start("how") if how else match.start("figure")
    return _Count(start, match.end("figure"), match.end(), how, figure_value(match["figure"]), things)


def figures_again(document: Document) -> Iterator[Mark]:
    """Find a figure that is taken up as another, and a text that says other than the heading of its item."""
    for paragraph, of_heading, found in _told(document):
        for number, each in enumerate(found):
            other = _taken_up(paragraph.text, found[:number], each) or _of_heading(of_heading, found, each)
            if other is not None:
                yield Mark(
                    where=paragraph.where,
                    block=paragraph.block,
                    start=each.start,
                    end=each.figure_end,
                    parameters={
                        "words": paragraph.text[each.start : each.figure_end],
                        "other": f"{other.value:,}",
                    },
                )


def _told(document: Document) -> Iterator[tuple[Paragraph, tuple[_Count, ...], tuple[_Count, ...]]]:
    """Yield the paragraphs that may take up a figure, each with the figures above it and with its own."""
    if not document.found(_in_heading):
        yield from ((paragraph, (), counts) for _, paragraph, counts in document.found(_taking_up))
        return
    headings: dict[str, tuple[_Count, ...]] = {}
    facts = zip(document.all_facts(_in_heading), document.all_facts(_taking_up), strict=True)
    for paragraph, (in_it, taking_up) in zip(document.paragraphs, facts, strict=True):
        if paragraph.is_heading:
            headings[paragraph.where.removesuffix("/heading")] = in_it
            continue
        of_heading = headings.get(paragraph.where.removesuffix("/body"), ())
        yield paragraph, of_heading, _counts(paragraph.text) if of_heading else taking_up


def _taken_up(text: str, before: tuple[_Count, ...], later: _Count) -> _Count | None:
    """Return the figure before that this one takes up and changes."""
    same = re.escape(text[later.start + len(later.how) : later.figure_end].strip())
    if later.how not in _TAKEN_UP or re.search(rf"\b{same}\b", text[: later.start], re.IGNORECASE):
        return None
    alike = [each for each in before if _head(each) == _head(later)]
    if len({each.value for each in alike}) != 1 or not _may_be_same(alike[-1], later):
        return None
    earlier = alike[-1]
    between = text[earlier.end : later.start]
    if len(between) > _NEAR or not _SENTENCE_END.search(between):
        return None
    return earlier if _is_all_of_them(text, later, earlier) else None


def _is_all_of_them(text: str, later: _Count, earlier: _Count) -> bool:
    """Say whether a figure is of all that were named, and not of a part of them."""
    if _NARROWED.match(text, later.end):
        return False
    return later.how in _ALL or later.value > earlier.value or _DOES.match(text, later.end) is not None


def _may_be_same(earlier: _Count, later: _Count) -> bool:
    """Say whether the things are told in the same words, or in fewer the second time."""
    words = later.things.split()
    return earlier.how not in _OTHERS and earlier.things.split()[-len(words) :] == words


def _head(count: _Count) -> str:
    return count.things.split()[-1]


def _of_heading(heading: tuple[_Count, ...], found: tuple[_Count, ...], each: _Count) -> _Count | None:
    """Return the figure of the heading where this is the text's only one for those things, and another."""
    alike = [other for other in heading if other.things == each.things]
    if len(alike) != 1 or each.how in _OTHERS or alike[0].how in _OTHERS:
        return None
    is_only = [_head(other) for other in found].count(_head(each)) == 1
    return alike[0] if is_only and alike[0].value != each.value else None


def conflicts(document: Document, context: Context) -> Iterator[Mark]:
    """Find all figures that disagree with another, each place once."""
    taken: set[tuple[str, str | None, int]] = set()
    for mark in chain(conflicting_figures(document, context), figures_again(document)):
        place = mark.where, mark.block, mark.start
        if place not in taken:
            taken.add(place)
            yield mark


DOCUMENT_RULES = (DocumentRule(id="number.conflict", find=conflicts),)
