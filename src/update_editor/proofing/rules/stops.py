"""Full stops that are missing where the rest of the update has them."""

import re
from collections.abc import Callable, Iterator

from msgspec import Struct

from update_editor.proofing.context import Context
from update_editor.proofing.findings import Mark
from update_editor.proofing.paragraphs import Document, Paragraph
from update_editor.proofing.registry import DocumentRule
from update_editor.proofing.sentences import sentence_bounds
from update_editor.proofing.words import addresses_in

_STOPPED = re.compile(r"[.!?…:;,–—-][’”'\")\]]*\Z")
_ENDS_IN_WORDS = re.compile(r"[\w’”'\")\]]\Z")
_GREETING = re.compile(r"(?:hello|hi|hiya|dear|good (?:morning|afternoon|evening)|welcome)\b", re.IGNORECASE)
_NUMBER_AT_END = re.compile(r"[\d )(+]{6,}\Z")
_SUBJECT = re.compile(
    r"(?:we|I|they|it|this|these|there|he|she|you|our|the|their|my|your)\b.*\b(?:is|are|was|were|has|have|will|can|met)\b",
    re.IGNORECASE,
)
_FEWEST = 3
_FEWEST_STOPPED = 2
_ONE_IN = 3
"""Where more than one paragraph in three has no stop, the update has another way."""
_LONG_SENTENCE = 12
_LONGEST_WORD = 60
_LONGEST_ADDRESS = 200


class _End(Struct, frozen=True):
    """Whether a paragraph ends in a stop, and where its last word is."""

    is_stopped: bool
    start: int
    end: int


def _end_of_text(paragraph: Paragraph) -> _End | None:
    """Return how a paragraph of sentences ends."""
    end = _end_of(paragraph.text) if paragraph.kind == "text" else None
    return end if end is not None and (end.is_stopped or _is_running(paragraph.text[: end.end])) else None


def _end_of_bullet(paragraph: Paragraph) -> _End | None:
    return _end_of(paragraph.text) if paragraph.kind == "bullet" else None


def _end_of(text: str) -> _End | None:
    words = text.rstrip()
    if not words:
        return None
    last = words[-_LONGEST_WORD:]
    start = len(words) - len(last.split()[-1])
    return _End(is_stopped=_STOPPED.search(last) is not None, start=start, end=len(words))


def _is_running(words: str) -> bool:
    """Say whether words without a stop at their end are sentences, not a line of a list or an address."""
    if (
        not _ENDS_IN_WORDS.search(words[-1:])
        or _ends_in_address(words[-_LONGEST_ADDRESS:])
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


def _ends_in_address(words: str) -> bool:
    return any(end == len(words) for _, end in addresses_in(words))


def missing_stops(document: Document, _context: Context) -> Iterator[Mark]:
    """Find paragraphs, and bullets, that end without a full stop where most others have one."""
    for number, paragraph, end in _open_ends(document, _end_of_text):
        if not _leads_to_list(document, number):
            yield _marked(paragraph, end)
    for _, paragraph, end in _open_ends(document, _end_of_bullet):
        yield _marked(paragraph, end, advice=True)


def _open_ends(
    document: Document, reader: Callable[[Paragraph], _End | None]
) -> list[tuple[int, Paragraph, _End]]:
    """Return the ends without a stop, if most of those that a reader finds have one."""
    found = [each for each in document.found(reader) if each[1].where != "closing"]
    unstopped = [each for each in found if not each[2].is_stopped]
    stopped = len(found) - len(unstopped)
    return unstopped if stopped >= _FEWEST_STOPPED and len(unstopped) * _ONE_IN <= len(found) else []


def _leads_to_list(document: Document, number: int) -> bool:
    """Say whether a list follows a paragraph, which a colon may end or nothing."""
    return any(each.kind == "list" for each in document.paragraphs[number + 1 : number + 2])


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
