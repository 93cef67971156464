"""Two sentences joined by no more than a comma."""

import re
from collections.abc import Iterator

from update_editor.proofing.context import Context
from update_editor.proofing.findings import Mark
from update_editor.proofing.paragraphs import Paragraph
from update_editor.proofing.registry import ParagraphRule
from update_editor.proofing.sentences import sentence_bounds
from update_editor.proofing.wording import marked

_FINITE = "is|are|was|were|has|have|will|can|must|should|would"
_ASKED = (
    "send|let|contact|share|visit|see|read|email|e-mail|call|phone|get|book|come|complete|join|note|do|bring|keep|"
    "help|click|register|use|check|look|speak|ask|tell|apply|take"
)
_GOES_ON = f"{_FINITE}|had|means|shows|gives|made|worked|took|raised|helped|went"
_SECOND = re.compile(
    rf"(?P<fault>, (?P<word>(?:this|these|it|they|we|there|she|he|you)(?= (?:{_GOES_ON})\b)"
    rf"|please(?= (?:{_ASKED})\b)))"
    r"(?! \w+ (?:be |been |to be |now |just )?"
    r"(?:hoped|thought|believed|said|seen|understood|expected|felt|told|true|as if|announced|confirmed|"
    r"reported|revealed|emerged|planned|agreed|feared|heard|learned|written|argued|clear|fair|worth|noted|pleased|proud|"
    r"sorry|glad|delighted|sure|confirm|reveal|say|add|note|recall|no doubt)\b)"
)
_STARTS = re.compile(
    r"(?:We|I|They|It|This|These|There|He|She|You|Our|Their|His|Her|My|One of|Some of|Many of|All of|"
    r"The (?!day|week|year|month|moment|time|more|less|minute|last|first|next|better|sooner|closer|longer|"
    r"earlier|older|quicker|morning|afternoon|evening|night|second|instant|way|weekend|spring|summer|autumn|winter|"
    r"[A-Z][a-z]+day))\b"
)
_HAS_VERB = re.compile(
    rf"\b(?:{_FINITE}|went|made|gave|held|took|came|met|opens|closes|starts|begins|runs|takes|needs|meets|offers|"
    r"includes|brings|gives|costs|covers|lasts)\b"
)
_SUBORDINATE = re.compile(
    r"\b(?:when|whenever|if|while|whilst|because|although|though|once|until|since|before|after|where|unless|"
    r"whether|given|what|how|who|whom|why|not|never|only|neither|no|that|which|as (?!an? ))\b|n['’]t\b",
    re.IGNORECASE,
)
_DIVIDED = re.compile(
    r"[,;:–—“”‘\"()\[\]\n]| --? |\b(?:clear|sure|say|said|know|think|hope|believe|promise|told)\Z"
)
_FEWEST_WORDS = 4


def comma_splices(paragraph: Paragraph, _context: Context) -> Iterator[Mark]:
    """Find two whole sentences with no more than a comma between them.

    The first must be plain from its first word to the comma, so that nothing else can be going on.
    """
    text = paragraph.text
    if paragraph.is_heading or not _SECOND.search(text):
        return
    for start, end in sentence_bounds(text):
        match = _SECOND.search(text, start, end)
        if match is None or not _is_sentence(text[start : match.start()], match["word"]):
            continue
        word = match["word"]
        suggestions = (f". {word.capitalize()}", f"; {word}", f" – {word}")
        yield marked(text, *match.span("fault"), suggestions)


def _is_sentence(words: str, following: str) -> bool:
    first = _STARTS.match(words)
    if first is None or first[0].lower() == following or _DIVIDED.search(words):
        return False
    if len(words.split()) < _FEWEST_WORDS or _SUBORDINATE.search(words):
        return False
    return _HAS_VERB.search(words) is not None


_HOWEVER = re.compile(
    r"(?<=\w)(?P<fault>, however) (?:we|it|they|this|there|I|he|she|these|please)\b"
    r"(?! (?:look|choose|do|define|measure|decide|get|feel|want|like)\b)"
)


def however_splices(paragraph: Paragraph, _context: Context) -> Iterator[Mark]:
    """Find “…, however we …”, where a new sentence begins."""
    for match in _HOWEVER.finditer(paragraph.text):
        yield marked(paragraph.text, *match.span("fault"), (". However,", "; however,"))


PARAGRAPH_RULES = (
    ParagraphRule(id="punct.comma-splice", find=comma_splices),
    ParagraphRule(id="punct.however", find=however_splices),
)
