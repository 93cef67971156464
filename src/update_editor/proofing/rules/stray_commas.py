"""Commas that divide what belongs together: two things, or somebody and what they do."""

import re
from collections.abc import Iterator

from msgspec.structs import replace

from update_editor.proofing.context import Context
from update_editor.proofing.findings import Mark
from update_editor.proofing.paragraphs import Paragraph
from update_editor.proofing.registry import ParagraphRule
from update_editor.proofing.sentences import sentence_bounds
from update_editor.proofing.wording import marked

_ITEM = r"(?!(?:we|they|it|he|she|I|you|this|these|that|those|all|both|so|then|also|is|are)\b)[A-Za-z][\w’-]*"
_TWO_ITEMS = re.compile(
    rf"\b(?:such as|including) (?!and\b){_ITEM}(?P<fault>,) and {_ITEM}(?=[.;:)]|\Z| (?:so|because|who)\b)"
    rf"|\bbetween (?!and\b)(?:(?!and ){_ITEM} ){{0,2}}(?!\w*[^s\W]s,){_ITEM}"
    rf"(?P<also>,) and (?:how |what )?{_ITEM}"
)


_TWO_ILLS = re.compile(
    r"\b(?:with|of|about|against|from) (?P<one>[a-z]{4,})(?P<fault>,) and (?P<two>[a-z]{4,})"
    r"(?:[.;]|\Z| in (?:[a-z]+ )?[a-z]+[.;])"
)
_NEAR = 40
"""Characters before it in which another comma says that this is a longer list."""
_NOT_TWO = re.compile(r"\b(?:them|this|that|these|those|here|there|then|also|more|others?|much|many|\w+ly)\Z")
_IS = r"is|are|was|were|has been|have been|has now|have now|will|can|must|should"
_HAS = r"(?:has|have) (?:been|made|won|given|taken|had|become|grown|seen|held|[a-z]{3,}ed)"
_VERBS = (
    r"is|are|was|were|be|has|have|had|will|can|could|would|should|must|may|might|do|does|did|met|came|went|held|gave|"
    r"took|made|saw|left|sang|grew|won|ran|spoke|said|told|know|knew|think|hope|hear|want|need|meets?|opens?|closes?|"
    r"starts?|ends?|begins?|continues?|comes?|goes|go|makes?|takes?|gives?|gets?|shows?|brings?|remains?|stays?|"
    r"[a-z]{2,}ed|more|less|sooner|longer|better"
)
_SUBJECT = re.compile(
    r"(?P<subject>[A-Z][\w’-]+(?: (?:of |and |for )?[A-Z][\w’-]+){1,4}|(?:Everyone|Everybody|"
    r"The|Our|This|These|Those|Their|Its|His|Her|My|Your|All|Some|Many|Most|A|An|Staff|Volunteers|"
    r"Members|Residents|Patients|Carers|Nurses|Parents|Pupils|Families|Visitors|Children|Colleagues)"
    r" [^,.;:()–—\n“”‘?]{2,60}|(?:People|Anyone|Those|Everyone|Residents|"
    r"Patients) who [^,.;:()–—\n“”‘?]{3,50})"
    rf"(?P<fault>,) (?:{_HAS}\b|(?:{_IS})\b(?! (?:you|we|they|it|he|she|I|there|the|this|that)\b))"
)
_A_VERB = re.compile(rf"\b(?:{_VERBS})\b")


def _divided_pairs(paragraph: Paragraph) -> Iterator[Mark]:
    """Find a comma between just two things: “such as ropes, and knots”."""
    text = paragraph.text
    for match in _TWO_ITEMS.finditer(text):
        group = "fault" if match["fault"] else "also"
        yield marked(text, *match.span(group), ("",))
    for match in _TWO_ILLS.finditer(text) if ", and " in text else ():
        is_third = "," in text[max(0, match.start() - _NEAR) : match.start()]
        if not is_third and not _NOT_TWO.search(match["one"]) and not _NOT_TWO.search(match["two"]):
            yield marked(text, *match.span("fault"), ("",))


def _divided_sentences(paragraph: Paragraph) -> Iterator[Mark]:
    """Find a comma between somebody and what they do: “The choir, is looking for altos.”"""
    text = paragraph.text
    for start, end in sentence_bounds(text):
        match = _SUBJECT.match(text, start, end)
        if match is None or text[end - 1] == "?":
            continue
        words = match["subject"]
        before, who, clause = words.partition(" who ")
        if not _A_VERB.search(before) and (who or not re.search(r"\b(?:which|that|when|if)\b", clause)):
            yield replace(marked(text, *match.span("fault"), ("",)), variant="subject")


def stray_commas(paragraph: Paragraph, _context: Context) -> Iterator[Mark]:
    """Find commas between two things, and between somebody and what they do."""
    if "," in paragraph.text:
        yield from _divided_pairs(paragraph)
        if not paragraph.is_heading:
            yield from _divided_sentences(paragraph)


PARAGRAPH_RULES = (ParagraphRule(id="punct.stray-comma", find=stray_commas),)
