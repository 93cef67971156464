"""Numbers: those that want a comma, and figures for one thing that disagree."""

import re
from collections.abc import Iterator

from msgspec import Struct
from msgspec.structs import replace

from update_editor.proofing.context import Context
from update_editor.proofing.findings import Mark
from update_editor.proofing.paragraphs import Document, Paragraph
from update_editor.proofing.registry import ParagraphRule
from update_editor.proofing.sentences import sentence_bounds
from update_editor.proofing.wording import marked

NUMBER_WORDS = {
    word: value
    for value, word in enumerate(
        "two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen "
        "seventeen eighteen nineteen twenty".split(),
        start=2,
    )
}
FIGURE = rf"(?P<figure>\d{{1,3}}(?:,\d{{3}})+|\d+|{'|'.join(NUMBER_WORDS)})"
"""A number in figures, or a number word."""

_DIGIT = re.compile(r"\d")
_FOUR_DIGITS = re.compile(r"\d\d\d\d")
_LONG = re.compile(r"(?<![\w.,/#@£$€+–-])([1-9]\d{3,6})(?= (?P<next>[a-z][\w’'-]*))")
_COUNTS_NOTHING = frozenset(
    "hours hrs and or but to for in on of at by the a an is was were are will has had have as when where "
    "that which who with from until till because we it they you he she if so than census".split()
)
_NAMES_SOMETHING = re.compile(
    r"(?:\b(?:in|since|by|until|from|to|of|year|during|for|call|ring|text|phone|tel|extension|ext|room|page|"
    r"number|no|form|code|ref|reference|pin|building|unit|bus|route|ward|stop|gate|platform|house|flat|box|the|around|before|after|early|late|mid)|"
    r"\d|(?-i:[A-Z]{2,}))[ .:]*\Z",
    re.IGNORECASE,
)
_COUNTS = re.compile(
    r"\b(?:over|more than|almost|nearly|about|around|some|up to|at least|fewer than|less than|another|"
    r"further|extra)\s+\Z",
    re.IGNORECASE,
)
_YEARS = range(1850, 2100)
_PLURALS = ("s", "people", "children")
_BEFORE = 24


def missing_commas(paragraph: Paragraph, _context: Context) -> Iterator[Mark]:
    """Find numbers of four and more digits before what they count, which are no years."""
    if _FOUR_DIGITS.search(paragraph.text) is None:
        return
    for match in _LONG.finditer(paragraph.text):
        before = paragraph.text[max(0, match.start() - _BEFORE) : match.start()]
        if _is_quantity(match[1], before, match["next"]):
            yield marked(paragraph.text, *match.span(1), (f"{int(match[1]):,}",))


def _is_quantity(digits: str, before: str, following: str) -> bool:
    if following.lower() in _COUNTS_NOTHING:
        return False
    is_counted = following.endswith(_PLURALS)
    if _COUNTS.search(before):
        return is_counted or int(digits) not in _YEARS
    return is_counted and int(digits) not in _YEARS and _NAMES_SOMETHING.search(before) is None


class Counted(Struct, frozen=True):
    """A figure before the things that it counts, and the word in front of it that says how sure it is."""

    start: int
    end: int
    how: str
    value: int
    things: str


_ABOUT = "over|more than|almost|nearly|about|around|some|up to|at least|fewer than|less than"
_THE = "these|those|the|our|all"
_COUNTED = re.compile(
    rf"\b(?P<how>{_ABOUT}|{_THE})\s+{FIGURE}\s+(?P<things>(?:[A-Za-z][\w’-]*\s+){{0,3}}?[a-zA-Z][\w’-]*s)\b",
    re.IGNORECASE,
)
_UNITS = frozenset(
    "days weeks months years hours minutes times miles metres per pounds degrees points".split()
)


_SOME = re.compile(
    r"(?:new|newest|other|remaining|further|next|previous|additional|more|first|last|year|month|week|day|hour)\b"
)
_FEWEST = 6
"""Of fewer things “our two new boats” and “our three new boats” may well be others."""


def counted(paragraph: Paragraph) -> tuple[Counted, ...]:
    """Return the figures of a paragraph that count things, each with how sure it is."""
    if _DIGIT.search(paragraph.text) is None and NUMBER_WORDS.keys().isdisjoint(
        paragraph.text.lower().split()
    ):
        return ()
    found = []
    for match in _COUNTED.finditer(paragraph.text):
        things = " ".join(match["things"].lower().split())
        if things.split()[-1] not in _UNITS:
            value = figure_value(match["figure"])
            found.append(Counted(match.start(), match.end("figure"), match["how"].lower(), value, things))
    return tuple(found)


def conflicting_figures(document: Document, _context: Context) -> tuple[Mark, ...]:
    """Find “these 40” after “over 40”, and “the 12 village halls” after “our eleven village halls”."""
    return document.kept(_conflicting, document.found(counted))


def _conflicting(found: tuple[tuple[int, Paragraph, tuple[Counted, ...]], ...]) -> tuple[Mark, ...]:
    marks = []
    before: dict[str, dict[tuple[str, str, int, str], Counted]] = {}
    for _, paragraph, figures in found:
        region = paragraph.where.removesuffix("/heading")
        for figure in figures:
            of_these = before.setdefault(figure.things.split()[-1], {})
            others = ((key[0], each) for key, each in of_these.items())
            other = next((each for at, each in others if _conflict(each, figure, same=at == region)), None)
            if other is not None:
                marks.append(_disagreeing(paragraph, figure, other))
            of_these.setdefault((region, figure.how, figure.value, figure.things), figure)
    return tuple(marks)


def _disagreeing(paragraph: Paragraph, figure: Counted, other: Counted) -> Mark:
    return Mark(
        where=paragraph.where,
        block=paragraph.block,
        start=figure.start,
        end=figure.end,
        parameters={
            "words": paragraph.text[figure.start : figure.end],
            "other": f"{other.how} {other.value:,}",
        },
    )


def _conflict(earlier: Counted, later: Counted, *, same: bool) -> bool:
    is_exact = later.how in ("these", "those", "the")
    if same and is_exact and later.value == earlier.value and earlier.how not in _THE.split("|"):
        return earlier.things.split()[-1] == later.things.split()[-1]
    hows = {earlier.how, later.how}
    are_all = hows <= {"the", "our", "all"} and not hows.isdisjoint({"our", "all"})
    are_same = earlier.things == later.things and " " in later.things and not _SOME.match(later.things)
    return (
        are_all and are_same and earlier.value != later.value and min(earlier.value, later.value) >= _FEWEST
    )


_WHOLE = re.compile(
    rf"of\s+(?:the|our|all|its|their|these|those)\s+{FIGURE}\s+(?P<things>(?:[a-z][\w’-]*\s+){{0,2}}?"
    rf"(?:[a-z][\w’-]*s|people|children|staff))\b"
)
_PART = re.compile(rf"(?<![\w.,£$€/-]){FIGURE}\s+(?:out\s+)?\Z", re.IGNORECASE)
_OF_ALL = re.compile(
    r"(?<![\w.,])(?P<share>\d{3,}(?:\.\d+)?)\s?(?:%|per\s?cent)\s+of\s+(?:all\s+|the\s+|our\s+|those\s+)?"
    r"(?:[a-z]+\s+)?(?:people|patients|residents|children|adults|staff|members|respondents|pupils|parents|"
    r"carers|women|men|practices|schools|homes|households|families)\b(?!\s+(?:capacity|target|places))",
    re.IGNORECASE,
)
_PER_CENT = re.compile(r"(?<![\w.,-])(\d{1,3}(?:\.\d+)?)\s?(?:%|per\s?cent)", re.IGNORECASE)
_REMAINING = re.compile(
    r"\b(?:the\s+)?(?:remaining|rest,|rest\s*\(|other)\s*(?P<rest>\d{1,2}(?:\.\d+)?)\s?(?:%|per\s?cent)",
    re.IGNORECASE,
)
_ROUNDED = 1.5
"""By how much rounded percentages may miss a hundred."""


def parts_above_the_whole(paragraph: Paragraph, _context: Context) -> Iterator[Mark]:
    """Find “45 of the 40 practices”, and more than a hundred per cent of some people."""
    text = paragraph.text
    for match in _WHOLE.finditer(text):
        start = max(0, match.start() - _BEFORE)
        part = _PART.search(text[start : match.start()])
        whole = match["figure"]
        is_year = "," not in whole and figure_value(whole) in _YEARS
        if part is not None and figure_value(part["figure"]) > figure_value(whole) and not is_year:
            yield marked(text, start + part.start(), match.end("figure"))
    for match in _OF_ALL.finditer(text) if "cent" in text or "%" in text else ():
        if float(match["share"]) > 100:
            yield replace(marked(text, *match.span()), variant="people")


def shares_that_miss_a_hundred(paragraph: Paragraph, _context: Context) -> Iterator[Mark]:
    """Find “the remaining 30%” where that and the shares named before it in the sentence make no hundred."""
    text = paragraph.text
    if "remaining" not in text and "rest" not in text and "other" not in text:
        return
    for start, end in sentence_bounds(text):
        rest = _REMAINING.search(text, start, end)
        if rest is None:
            continue
        before = [float(each[1]) for each in _PER_CENT.finditer(text, start, rest.start())]
        total = sum(before) + float(rest["rest"])
        if before and abs(total - 100) > _ROUNDED:
            told = {"words": rest[0], "total": f"{total:g}"}
            yield Mark(start=rest.start(), end=rest.end(), parameters=told)


def figure_value(figure: str) -> int:
    """Return how many a figure or a number word is."""
    return NUMBER_WORDS.get(figure.lower()) or int(figure.replace(",", ""))


PARAGRAPH_RULES = (
    ParagraphRule(id="number.thousands", find=missing_commas),
    ParagraphRule(id="number.part-exceeds-total", find=parts_above_the_whole),
    ParagraphRule(id="number.shares", find=shares_that_miss_a_hundred),
)
