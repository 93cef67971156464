"""Asides that a comma opens and none closes."""

import re
from collections.abc import Iterator

from update_editor.proofing.context import Context
from update_editor.proofing.findings import Mark
from update_editor.proofing.names.people import PERSON, TITLE, is_person
from update_editor.proofing.paragraphs import Paragraph
from update_editor.proofing.registry import ParagraphRule
from update_editor.proofing.sentences import sentence_bounds
from update_editor.proofing.wording import marked

_OFFICE = (
    r"(?:[Dd]irector|[Cc]hief|[Ll]ead|[Mm]anager|[Cc]hair|[Hh]ead|[Oo]fficer|"
    r"[Cc]ouncillor|[Ll]eader|[Nn]urse|[Cc]oordinator|[Cc]o-ordinator|CEO|GP|[Cc]onsultant|[Pp]artner|"
    r"[Mm]ember|[Ee]xecutive|[Mm]atron|[Ss]ecretary|"
    r"[Mm]inister|[Mm]ayor|[Ff]ounder|[Pp]atron|[Tt]rustee|[Tt]reasurer|[Ss]urgeon|[Dd]octor|[Tt]eacher|[Oo]rganiser|"
    r"[Mm]idwife|[Tt]herapist|[Pp]harmacist|[Vv]olunteer|[Ss]upervisor|[Gg]overnor|[Aa]pprentice|[Cc]arer)"
)
_ROLE = rf"(?:[A-Z]?[a-z]+ ){{0,3}}{_OFFICE}"
_DOES = (
    r"gave|said|told|is|was|has|will|presented|joined|met|explained|spoke|talked|shared|led|attended|welcomed|opened|"
    r"updated|provided|visited|thanked|chaired|outlined|described|added|thinks|says|hopes|spent|raised|won|ran"
)
_OPEN_ASIDE = re.compile(
    rf"{PERSON}, "
    rf"(?:from (?:the )?|{_ROLE} (?:for|of|at|from|with|in) (?:the )?|{_ROLE}(?= ))"
    rf"(?P<aside>[^,.;:()–—\n]{{0,90}}?)\b(?P<fault>(?!that\b|which\b|who\b)[\w’&-]+) (?P<does>{_DOES})\b"
)
_CLAUSE_INSIDE = re.compile(
    r"\b(?:who|which|that|and [A-Z]|where|whose|is|was|has|will|said|told|gave|says)\b"
)
_BODY = (
    r"Group|Board|Committee|Partnership|Council|Trust|Network|Forum|Alliance|Hospital|Federation|Association"
)
_NAME_WHICH = re.compile(
    rf"(?<!\bany )(?<!\bone )(?P<fault>(?:[A-Z][\w’&-]+ )(?:{_BODY}) which)"
    r" (?:includes?|is|was|has|have|are|were|will|brings|meets|covers|runs|supports)\b"
)


_AFTER_ROLE = re.compile(
    rf"{PERSON}, (?:an? |the |our |its |their )?(?:[\w’-]+ ){{0,3}}?"
    rf"(?P<fault>{_OFFICE}) (?P<does>{_DOES})\b(?! by\b)"
)
_AFTER_NAME = re.compile(
    rf"(?:Our|The|Their|Its) (?:[a-z][\w’-]* ){{0,3}}{_ROLE}"
    rf"(?:, (?:{TITLE} )?| (?:of|for|at) (?:[\w’&-]+ ){{0,4}}?[\w’&-]+, {TITLE} )"
    rf"(?P<name>(?:[A-Z][\w’-]+ ){{1,2}})"
    rf"(?P<fault>[A-Z][\w’-]+) (?P<does>{_DOES})\b(?! by\b)"
)
_FINITE = "is|are|was|were|has|have|had|will|can|could|would|should|must|may|might"
_VERBS = (
    rf"{_FINITE}|met|came|went|held|gave|took|made|saw|left|found|brought|sent|told|said|spoke|sang|grew|won|ran|"
    r"began|heard|know|knew|means|lives?|comes?|works?|runs?|meets?|opens?|closes?|starts?|helps?|brings?|provides?|"
    r"offers?|includes?|gives?|takes?|makes?|covers?|serves?|supports?|needs?|want|wants|thank|thanks|hope|hopes|"
    r"[a-z]{2,}ed"
)
_WHO_ASIDE = re.compile(
    rf"(?P<subject>{PERSON}|Staff|Volunteers|Residents|Families|Patients|Carers|(?:"
    r"The|Our|This|Their|Its|His|Her|My|Your|These|"
    r"Those) [^,.;:()–—\n“”‘]{2,60}), (?:which|who) "
    rf"(?:also |now |once |only |still )?(?P<verb>{_VERBS}) (?P<rest>[^,;:()–—\n“”‘]{{3,160}})"
)
_MAIN = re.compile(rf"(?P<fault>[\w’-]+) (?P<does>{_FINITE}|said|told|says|won|raised)\b")
_A_VERB = re.compile(rf"\b(?:{_VERBS}|who|which|that|when|where|if)\b")
_NO_END = re.compile(
    r"\b(?:who|which|that|what|when|where|while|how|why|if|because|as|than|and|or|but|so|we|they|it|he|she|I|you|"
    r"there|this|these|those|people|everyone|anyone|someone|nobody|to|not|also|now|still)\Z"
)
_SUBCLAUSE = re.compile(
    r"\b(?:who|which|that|what|when|where|while|how|if|because|as|than|said|says|and|but)\b"
)


def open_asides(paragraph: Paragraph, _context: Context) -> Iterator[Mark]:
    """Find asides behind a name that a comma opens and none closes, and “which” behind a name without any."""
    text = paragraph.text
    if "," in text and not paragraph.is_heading:
        yield from _asides_of_people(text)
        yield from _asides_with_who(text)
    for match in _NAME_WHICH.finditer(text) if " which " in text else ():
        mark = marked(text, *match.span("fault"))
        yield Mark(start=mark.start, end=mark.end, parameters=mark.parameters, variant="which")


def _asides_of_people(text: str) -> Iterator[Mark]:
    """Find “Ada Lark, head of ropes said …” and “Our chair, Ada Lark said …”, each place once."""
    for begin, _ in sentence_bounds(text):
        aside = _OPEN_ASIDE.match(text, begin)
        role, name = _AFTER_ROLE.match(text, begin), _AFTER_NAME.match(text, begin)
        found = {role.span("fault")} if role is not None else set()
        if name is not None and is_person(f"{name['name'].split()[0]} {name['fault']}"):
            found.add(name.span("fault"))
        if aside is not None and not _CLAUSE_INSIDE.search(aside["aside"]):
            found.add(aside.span("fault"))
        for start, end in sorted(found):
            yield marked(text, start, end, (text[start:end] + ",",))


def _asides_with_who(text: str) -> Iterator[Mark]:
    """Find “The pier, which was built in 1902 is shut”: two verbs, no second comma, and no “and” between."""
    if ", who " not in text and ", which " not in text:
        return
    for start, end in sentence_bounds(text):
        match = _WHO_ASIDE.match(text, start, end)
        if match is None or _A_VERB.search(match["subject"]) or text.find(",", match.end("verb"), end) > 0:
            continue
        for main in _MAIN.finditer(text, match.end("verb") + 1, end):
            aside = text[match.end("verb") : main.end("fault")]
            if not _NO_END.search(main["fault"]) and not _SUBCLAUSE.search(aside):
                yield marked(text, *main.span("fault"), (main["fault"] + ",",))
                break


PARAGRAPH_RULES = (ParagraphRule(id="punct.paired-comma", find=open_asides),)
