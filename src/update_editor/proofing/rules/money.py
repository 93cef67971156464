"""Money: a share that is larger than the whole."""

import re
from collections.abc import Iterator
from itertools import pairwise

from update_editor.proofing.context import Context
from update_editor.proofing.findings import Mark
from update_editor.proofing.paragraphs import Paragraph
from update_editor.proofing.registry import ParagraphRule

_AMOUNT = re.compile(
    r"£(?P<number>\d[\d,]*(?:\.\d+)?)\s?(?P<unit>million|billion|thousand|mn|bn|m|b|k)?\b", re.IGNORECASE
)
_UNITS = {"thousand": 1e3, "k": 1e3, "million": 1e6, "mn": 1e6, "m": 1e6, "billion": 1e9, "bn": 1e9, "b": 1e9}
_WHOLE = re.compile(
    r"\b(?:announce\w*|national\w*|total\w*|fund|funding|pot|budget|investment|programme|government|minister|"
    r"secretary of state)\b[^.!?£]{0,80}\Z",
    re.IGNORECASE,
)
_SHARE = re.compile(
    r"\b(?:our (?:share|part)|share of (?:this|it|that)|of (?:this|which|that)|from (?:this|it|that)|"
    r"(?:it|this|which) means? (?:that )?(?:we|[\w ]{3,40})|we (?:will|can|should|may|could)(?: now)? "
    r"(?:have access to|receive|get|be given|have))\b[^.!?£]{0,60}\Z",
    re.IGNORECASE,
)
_NEARBY = 160


def shares_above_the_whole(paragraph: Paragraph, _context: Context) -> Iterator[Mark]:
    """Find a whole (announced, a fund, a total) whose share, told behind it, is larger."""
    text = paragraph.text
    if text.count("£") < 2:
        return
    amounts = list(_AMOUNT.finditer(text))
    for whole, part in pairwise(amounts):
        before = text[max(0, whole.start() - _NEARBY) : whole.start()]
        between = text[whole.end() : part.start()]
        if _pounds(part) > _pounds(whole) and _WHOLE.search(before) and _SHARE.search(between):
            told = {"part": part[0], "words": whole[0]}
            yield Mark(start=whole.start(), end=whole.end(), parameters=told)


def _pounds(amount: re.Match[str]) -> float:
    number = float(amount["number"].replace(",", ""))
    return number * _UNITS.get((amount["unit"] or "").lower(), 1)


PARAGRAPH_RULES = (ParagraphRule(id="money.part-exceeds-total", find=shares_above_the_whole),)
