"""Where the words that a check found something in stand in an update, as it is now."""

from typing import Protocol

from msgspec import Struct

from update_editor.model import Unusable, Update, region_at
from update_editor.model.cutting import end_of, start_of
from update_editor.proofing.sentences import sentence_bounds
from update_editor.services.finding_text import Passage, passages_of

_ASIDE = 160
"""Characters of a sentence that are shown before and behind the words that are meant."""


class Found(Protocol):
    """Words that were found: where they stand, in code points, and what they say."""

    @property
    def where(self) -> str: ...
    @property
    def block(self) -> str | None: ...
    @property
    def start(self) -> int: ...
    @property
    def end(self) -> int: ...
    @property
    def text(self) -> str: ...


class FoundWords(Struct, frozen=True):
    """Words at a place."""

    where: str
    block: str | None
    start: int
    end: int
    text: str


def words_at_place(update: Update, where: str, block: str | None, start: int, end: int) -> FoundWords:
    """Return the words that stand at a place now, in code points; none where the place is gone."""
    here = passage_of(update, FoundWords(where, block, 0, 0, ""))
    return FoundWords(where, block, start, end, "" if here is None else here.text[start:end])


def passage_of(update: Update, finding: Found) -> Passage | None:
    """Return what a finding stands in; None where its words do not stand there any more."""
    try:
        region = region_at(update, finding.where)
    except Unusable:
        return None
    passage = next((each for each in passages_of(region) if each.block == finding.block), None)
    return passage if passage is not None and says(passage, finding) else None


def says(passage: Passage, finding: Found) -> bool:
    """Say whether a passage has the words of a finding where that found them."""
    return finding.end <= len(passage.text) and passage.text[finding.start : finding.end] == finding.text


def in_sentence(update: Update, finding: Found) -> tuple[str, str, str]:
    """Return what stands before, in and behind the words of a finding in their sentence, if it has any."""
    passage = passage_of(update, finding) if finding.end else None
    if passage is None:
        return "", "", ""
    text = passage.text
    bounds = [each for each in sentence_bounds(text) if each[1] >= finding.start and each[0] <= finding.end]
    start = min((each[0] for each in bounds), default=finding.start)
    end = max((each[1] for each in bounds), default=finding.end)
    before = end_of(text[min(start, finding.start) : finding.start], _ASIDE)
    behind = start_of(text[finding.end : max(end, finding.end)], _ASIDE)
    return before, text[finding.start : finding.end], behind
