"""What is told of people that they may want nobody to know: their health, their own address and number."""

import re
from collections.abc import Iterator

from update_editor.proofing.context import Context
from update_editor.proofing.findings import Mark
from update_editor.proofing.names.people import TITLE, is_person
from update_editor.proofing.paragraphs import Paragraph
from update_editor.proofing.registry import ParagraphRule
from update_editor.proofing.wording import marked

_CONDITIONS = (
    "cancer|leukaemia|lymphoma|melanoma|tumour|dementia|alzheimer|parkinson|diabetes|epilepsy|depression|"
    "anxiety|anorexia|bulimia|schizophrenia|psychosis|bipolar disorder|bipolar|ptsd|asthma|copd|"
    "multiple sclerosis|ms|motor neurone disease|mnd|hiv|aids|hepatitis|cystic fibrosis|sepsis|arthritis|"
    "autism|adhd|down syndrome|downs syndrome|down’s syndrome|down's syndrome|cerebral palsy|stroke|"
    "heart attack|heart failure|heart disease|kidney failure|kidney disease|long covid|covid-19|covid|"
    "eating disorder|mental illness|learning disability|learning difficulties|addiction|sight loss|"
    "hearing loss|psoriasis|endometriosis|crohn"
)
_CONDITION = rf"(?:(?:{_CONDITIONS})(?:[’']?s)?)"
_KIND = (
    r"(?:(?:a|an|the|his|her|their|severe|serious|early-onset|terminal|incurable|advanced|aggressive|rare|mild|"
    r"chronic|post-?natal|breast|lung|bowel|prostate|skin|ovarian|brain|pancreatic|secondary|vascular|"
    r"type (?:1|2|one|two)|stage \w+|form of|late|young|bout of)\s+){0,4}"
)
_HAVING = (
    r"(?:has|had|has had|have|lives with|living with|is living with|lived with|suffers from|suffered|"
    r"suffered from|survived|battled|battling|is battling|fought|beat|died of|died from|died with|"
    r"is recovering from|recovering from|recovered from|is being treated for|was treated for|"
    r"(?:was |is |has been |been |being )?diagnosed with|struggled with|struggles with|caught)"
)
_STATES = "autistic|disabled|blind|deaf|diabetic|epileptic|bipolar|dyslexic|terminally ill|hiv positive"
_IS = rf"(?:is|was) (?:{_STATES})"
_ILLS = tuple(" ms" if each == "ms" else each for each in f"{_CONDITIONS}|{_STATES}".split("|"))
"""Of these, in small letters, one stands in every text that tells of an illness: sought first, for speed."""
_NOT_OF_A_PERSON = (
    r"(?!\s+(?:programmes?|alliance|leads?|teams?|services?|nurses?|care|charit\w+|wards?|units?|networks?|"
    r"experience|research\w*|patients|centres?|clinics?|screening|awareness|strateg\w+|support|prevention|"
    r"specialists?|groups?|boards?|plans?|pathways?|campaigns?|data|targets?))"
)
_DETAIL = re.compile(
    rf"\b(?P<detail>{_HAVING} {_KIND}{_CONDITION}\b{_NOT_OF_A_PERSON}|{_IS}\b)", re.IGNORECASE
)
_LAST_NAME = re.compile(
    rf"\b(?P<name>(?:{TITLE} [A-Z][a-z’'-]+|[A-Z][a-z’'-]+ [A-Z][a-zA-Z’'-]+))"
    r"(?P<between>[^.!?;:]{0,70})\Z"
)
_LAST_NAME_ANYWHERE = re.compile(r"[A-Z][a-z’'-]+ [A-Z]")
_JOINS = re.compile(
    r"\s*(?:,[^,]{0,50},)?\s*(?:also|now|recently|sadly|later)?\s*\Z"
    r"|.*,\s*(?:and )?who\s+(?:also |now |sadly )?\Z"
)
_MAILBOX = re.compile(
    r"(?<![\w.+-])(?P<person>[a-z]+[._][a-z]+(?:[._-]?[a-z]+)?\d{0,2})@[\w.-]+\.[a-z]{2,}", re.I
)
_SHARED = frozenset(
    "contact info enquiries enquiry hello team office admin news press media comms communications help "
    "support engagement feedback pals volunteering events training careers recruitment complaints "
    "membership service services reception customer public patient care health trust group partnership "
    "board centre the our your fundraising donations have say get involved".split()
)
_MOBILE = re.compile(r"(?<![\d+])(?:\+44\s?\(?0?\)?\s?7|07)\d{3}\s?\d{3}\s?\d{3}(?!\d)")


def health_of_named(paragraph: Paragraph, _context: Context) -> Iterator[Mark]:
    """Find what somebody who is named is ill with: “Ada Lark, who has cancer”."""
    text = paragraph.text
    small = text.lower().replace("\u00a0", " ")
    if not any(map(small.__contains__, _ILLS)) or _LAST_NAME_ANYWHERE.search(text) is None:
        return
    for match in _DETAIL.finditer(text):
        before = text[max(0, match.start() - 110) : match.start()]
        name = _LAST_NAME.search(before)
        if name is None or not is_person(name["name"]) or not _JOINS.match(name["between"]):
            continue
        told = {"name": name["name"], "words": match["detail"]}
        yield Mark(start=match.start("detail"), end=match.end("detail"), parameters=told)


def personal_addresses(paragraph: Paragraph, _context: Context) -> Iterator[Mark]:
    """Find e-mail addresses that have somebody's name, and numbers of mobile telephones."""
    text = paragraph.text
    for match in _MAILBOX.finditer(text) if "@" in text else ():
        parts = re.split(r"[._-]", match["person"].lower())
        if _SHARED.isdisjoint(parts):
            yield marked(text, *match.span())
    for match in _MOBILE.finditer(text) if "7" in text else ():
        yield Mark(start=match.start(), end=match.end(), variant="mobile", parameters={"words": match[0]})


PARAGRAPH_RULES = (
    ParagraphRule(id="person.health", find=health_of_named),
    ParagraphRule(id="person.address", find=personal_addresses),
)
