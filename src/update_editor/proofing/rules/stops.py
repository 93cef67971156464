"""Full stops that are missing where the rest of the update has them."""

import re
from collections.abc import Iterator, Sequence

from msgspec import Struct

from update_editor.proofing.context import Context
from update_editor.proofing.findings import Mark
from update_editor.proofing.paragraphs import Document, Paragraph
from update_editor.proofing.registry import DocumentRule
from update_editor.proofing.sentences import sentence_bounds

_STOPPED = re.compile(r"[.!?…:;,–—-][’”'\")\]]*\Z")
_ENDS_IN_WORDS = re.compile(r"[\w’”'\")\]]\Z")
_GREETING = re.compile(r"(?:hello|hi|hiya|dear|good (?:morning|afternoon|evening)|welcome)\b", re.IGNORECASE)
_ADDRESS = re.compile(r"(?:https?://|www\.)\S+\Z|\S+@\S+\Z", re.IGNORECASE)
_NUMBER_AT_END = re.compile(r"[\d )(+]{6,}\Z")
_SUBJECT = re.compile(
    r"(?:we|I|they|it|this|these|there|he|she|you|our|the|their|my|your)\b.*\b(?:is|are|was|were|has|have|will|can|met)\b",
    re.IGNORECASE,
)
_FEWEST = 3
_ONE_IN = 3
"""Where more than one paragraph in three has no stop, the update has another way."""
_LONG_SENTENCE = 12
_LONGEST_WORD = 60


class _End(Struct, frozen=True):
    """Whether a paragraph ends in a stop, whether it should, and where its last word is."""

    is_stopped: bool
    is_running: bool
    start: int
    end: int


def _end_of(paragraph: Paragraph) -> _End | None:
    words = paragraph.text.rstrip(" \u00a0\t\n")
    if not words or paragraph.is_heading:
        return None
    start = len(words) - len(words[-_LONGEST_WORD:].split()[-1])
    if _STOPPED.search(words[-_LONGEST_WORD:]):
        return _End(is_stopped=True, is_running=True, start=start, end=len(words))
    return _End(is_stopped=False, is_running=_is_running(words), start=start, end=len(words))


def _is_running(words: str) -> bool:
    """Say whether words without a stop at their end are sentences, not a line of a list or an address."""
    if (
        not _ENDS_IN_WORDS.search(words[-1:])
        or _ADDRESS.search(words[-200:])
        or _NUMBER_AT_END.search(words[-40:])
    ):
        return False
    last_line = words.rsplit("\n", 1)[-1]
    bounds = sentence_bounds(last_line)
    if len(bounds) > 1:
        return len(words.split()) > _FEWEST + 2
    if len(bounds) != 1 or _GREETING.match(last_line):
        return False
    return len(last_line.split()) >= _LONG_SENTENCE and _SUBJECT.match(last_line) is not None


def missing_stops(document: Document, _context: Context) -> Iterator[Mark]:
    """Find paragraphs, and bullets, that end without a full stop where most others have one."""
    ends = [(each, end) for each, end in document.facts(_end_of) if end is not None]
    running = [(each, end) for each, end in ends if each.kind == "text" and each.where != "closing"]
    bullets = [(each, end) for each, end in ends if each.kind == "bullet"]
    if _most_are_stopped([end for _, end in running if end.is_running]):
        followed_by_list = _before_lists(document)
        for paragraph, end in running:
            if end.is_running and not end.is_stopped and paragraph.known_by not in followed_by_list:
                yield _marked(paragraph, end)
    if _most_are_stopped([end for _, end in bullets]):
        for paragraph, end in bullets:
            if not end.is_stopped:
                yield _marked(paragraph, end, advice=True)


def _most_are_stopped(ends: Sequence[_End]) -> bool:
    stopped = sum(end.is_stopped for end in ends)
    return stopped >= 2 and (len(ends) - stopped) * _ONE_IN <= len(ends)


def _before_lists(document: Document) -> set[object]:
    """Return the paragraphs that lead to a list, which a colon may end or nothing."""
    pairs = zip(document.paragraphs, document.paragraphs[1:], strict=False)
    return {first.known_by for first, second in pairs if second.kind == "list"}


def _marked(paragraph: Paragraph, end: _End, advice: bool = False) -> Mark:
    last = paragraph.text[end.start : end.end]
    return Mark(
        where=paragraph.where,
        block=paragraph.block,
        start=end.start,
        end=end.end,
        suggestions=(last + ".",),
        parameters={"words": last, "meant": last + "."},
        severity="advice" if advice else None,
    )


DOCUMENT_RULES = (DocumentRule(id="punct.full-stop", find=missing_stops),)
