"""Commas: two sentences joined by one, asides that are not closed, pairs that are divided."""

import re
from collections.abc import Iterator

from update_editor.proofing.context import Context
from update_editor.proofing.findings import Mark
from update_editor.proofing.names.people import PERSON
from update_editor.proofing.paragraphs import Paragraph
from update_editor.proofing.registry import ParagraphRule
from update_editor.proofing.sentences import sentence_bounds
from update_editor.proofing.wording import marked

_FINITE = "is|are|was|were|has|have|will|can|must|should|would"
_SECOND = re.compile(
    rf"(?P<fault>, (?P<word>(?:this|these|it|they|we|there|she|he|you)(?= (?:{_FINITE}|had|means|shows|gives"
    r"|made|worked|took|raised|helped|went)\b)|please(?= (?:send|let|contact|share|visit|see|read|email"
    r"|e-mail|call|phone|get|book|come|complete|join|note"
    r"|do|bring|keep|help|click|register|use|check|look|speak|ask|tell|apply|take)\b)))"
    r"(?! \w+ (?:hoped|thought|believed|said|understood|expected|felt|told|true|as if)\b)"
)
_STARTS = re.compile(
    r"(?:We|I|They|It|This|These|There|He|She|You|Our|Their|His|Her|My|One of|Some of|Many of|All of|"
    r"The (?!day|week|year|month|moment|time|more|less|minute|last|first|next|better|sooner|closer|longer))\b"
)
_HAS_VERB = re.compile(rf"\b(?:{_FINITE}|went|made|gave|held|took|came|met)\b")
_SUBORDINATE = re.compile(
    r"\b(?:when|whenever|if|while|whilst|because|although|though|once|until|since|before|after|where|unless|"
    r"whether|given|what|how|who|whom|why|not|never|only|neither|no|that|which|as (?!an? ))\b|n['’]t\b",
    re.IGNORECASE,
)
_DIVIDED = re.compile(r"[,;:–—“”‘\"()\[\]\n]| - ")
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
    r"(?<=\w)(?P<fault>, however) (?:we|it|they|this|there|I|he|she|these)\b"
    r"(?! (?:look|choose|do|define|measure|decide|get|feel|want|like)\b)"
)


def however_splices(paragraph: Paragraph, _context: Context) -> Iterator[Mark]:
    """Find “…, however we …”, where a new sentence begins."""
    for match in _HOWEVER.finditer(paragraph.text):
        yield marked(paragraph.text, *match.span("fault"), (". However,", "; however,"))


_ROLE = (
    r"(?:[A-Z]?[a-z]+ ){0,3}(?:[Dd]irector|[Cc]hief|[Ll]ead|[Mm]anager|[Cc]hair|[Hh]ead|[Oo]fficer|"
    r"[Cc]ouncillor|[Ll]eader|[Nn]urse|[Cc]oordinator|[Cc]o-ordinator|CEO|GP|[Cc]onsultant|[Pp]artner|[Mm]ember)"
)
_DOES = (
    r"gave|said|told|is|was|has|will|presented|joined|met|explained|spoke|talked|shared|led|attended|welcomed|opened|"
    r"updated|provided|visited|thanked|chaired|outlined|described"
)
_OPEN_ASIDE = re.compile(
    rf"(?:\A|(?<=[.!?] )){PERSON}, "
    rf"(?:from (?:the )?|{_ROLE} (?:for|of|at|from|with|in) (?:the )?|{_ROLE}(?= ))"
    rf"(?P<aside>[^,.;:()–—\n]{{0,90}}?)\b(?P<fault>(?!that\b|which\b|who\b)[\w’&-]+) (?P<does>{_DOES})\b"
)
_CLAUSE_INSIDE = re.compile(r"\b(?:who|which|that|and [A-Z]|where|whose|is|was|has|will)\b")
_BODY = (
    r"Group|Board|Committee|Partnership|Council|Trust|Network|Forum|Alliance|Hospital|Federation|Association"
)
_NAME_WHICH = re.compile(
    rf"(?<!\bany )(?<!\bone )(?P<fault>(?:[A-Z][\w’&-]+ )(?:{_BODY}) which)"
    r" (?:includes?|is|was|has|have|are|were|will|brings|meets|covers|runs|supports)\b"
)


def open_asides(paragraph: Paragraph, _context: Context) -> Iterator[Mark]:
    """Find asides behind a name that a comma opens and none closes, and “which” behind a name without any."""
    text = paragraph.text
    for match in _OPEN_ASIDE.finditer(text) if "," in text and not paragraph.is_heading else ():
        if not _CLAUSE_INSIDE.search(match["aside"]):
            yield marked(text, *match.span("fault"), (match["fault"] + ",",))
    for match in _NAME_WHICH.finditer(text) if " which " in text else ():
        mark = marked(text, *match.span("fault"))
        yield Mark(start=mark.start, end=mark.end, parameters=mark.parameters, variant="which")


_ITEM = r"(?!(?:we|they|it|he|she|I|you|this|these|that|those|all|both|so|then|also|is|are)\b)[A-Za-z][\w’-]*"
_TWO_ITEMS = re.compile(
    rf"\b(?:such as|including) (?!and\b){_ITEM}(?P<fault>,) and {_ITEM}(?=[.;:)]|\Z| (?:so|because|who)\b)"
    rf"|\bbetween (?!and\b)(?:{_ITEM} ){{0,2}}{_ITEM}(?P<also>,) and (?:how |what )?{_ITEM}"
)


def divided_pairs(paragraph: Paragraph, _context: Context) -> Iterator[Mark]:
    """Find a comma between just two things: “such as ropes, and knots”."""
    for match in _TWO_ITEMS.finditer(paragraph.text):
        group = "fault" if match["fault"] else "also"
        yield marked(paragraph.text, *match.span(group), ("",))


PARAGRAPH_RULES = (
    ParagraphRule(id="punct.comma-splice", find=comma_splices),
    ParagraphRule(id="punct.however", find=however_splices),
    ParagraphRule(id="punct.paired-comma", find=open_asides),
    ParagraphRule(id="punct.stray-comma", find=divided_pairs),
)
