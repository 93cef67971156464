"""Links that do not say where they lead."""

import re
from collections.abc import Iterator
from functools import cache

from update_editor.model import safe_link
from update_editor.proofing.context import Context
from update_editor.proofing.findings import Mark
from update_editor.proofing.paragraphs import LinkedText, Paragraph
from update_editor.proofing.registry import ParagraphRule
from update_editor.proofing.words import word_list

_EDGES = " \t\n\r\u00a0.,:;!?…()[]‘’“”'\"<>«»‹›→»-–—"
_AFTER = ".,;:!?…'’”*_"
_END = r"(?=\s*(?:\Z|[.!?;:,)…\n]))"
_WITHIN = r"\b[^.!?;…\n]{0,90}?\b(?<! in )(?<!over )(?<!down )(?<!round )"
_MORE = r"(?:find out|learn|read|hear|see) (?:more|all|further)|find (?:more|further|full|all|details)"
_FILL_IN = r"download|register|sign up|apply|book|view"
_LOOK = r"listen|watch|read|see(?! you)|find|visit|get|access|hear|join|take|complete|follow"
_FOUND = r"found|read|seen|viewed|watched|downloaded|accessed|booked|heard|available|on our website"
_YOU_CAN = r"\byou (?:can|could|may|might)(?: also| now| still)?"

# How somebody writes round the “here” of a link, by which it is known where the link itself was lost.
_LOST_LINKS = tuple(
    re.compile(pattern, re.IGNORECASE)
    for pattern in (
        r"\b(?:click|press|tap) (?P<here>here)\b",
        rf"(?:\A|[.!?;:…–—]\s+|\n\s*|\bplease )(?:{_MORE}|{_FILL_IN}|{_LOOK}){_WITHIN}(?P<here>here){_END}",
        rf"\b(?:to|or|and|also) (?:{_MORE}|{_FILL_IN}){_WITHIN}(?P<here>here){_END}",
        rf"{_YOU_CAN} (?:{_MORE}|{_FILL_IN}|{_LOOK}){_WITHIN}(?P<here>here){_END}",
        rf"\byou(?: will|[’']ll) (?:{_MORE}|{_FILL_IN}){_WITHIN}(?P<here>here){_END}",
        rf"\b(?:be|is|are) (?:now |also )?(?:{_FOUND}){_WITHIN}(?P<here>here){_END}",
        rf"\b(?:details|information|info)(?: about{_WITHIN}|) ?(?P<here>here){_END}",
    )
)
_ADDRESS = re.compile(r"\b(?:https?://|www\.)[^\s<>“”\"]+", re.IGNORECASE)
_PATH = r"/[^\s<>“”\"]*"
_DOMAIN = re.compile(
    r"(?<![\w@./:&#+-])(?:"
    rf"(?:[a-z\d][a-z\d-]*\.)+(?:(?:nhs|gov|org|ac|co|sch|police|mod)\.uk|org|wales|scot)(?:{_PATH})?"
    rf"|(?:[A-Za-z\d][A-Za-z\d-]*\.)+(?:uk|org|com|net|info|io|ly|me|eu){_PATH}"
    r")(?![\w@-])"
)
"""Addresses without what they begin with. In capitals, or with .com alone, it may be a name: Booking.com."""
_ENDINGS = (".uk", ".org", ".wales", ".scot", ".com/", ".net/", ".info/", ".io/", ".ly/", ".me/", ".eu/")


@cache
def _vague_texts() -> frozenset[str]:
    """Return the whole link texts that say nothing where links are read out one by one."""
    return word_list("vague-links")


def vague_links(paragraph: Paragraph, _context: Context) -> Iterator[Mark]:
    """Find links whose text says nothing, and words where such a link was lost on the way."""
    for link in paragraph.links:
        text = paragraph.text[link.start : link.end]
        if is_vague(text):
            yield Mark(start=link.start, end=link.end)
    for start, end in _lost_links(paragraph.text):
        if not any(link.start < end and start < link.end for link in paragraph.links):
            yield Mark(start=start, end=end)


def is_vague(text: str) -> bool:
    """Say whether the text of a link tells nothing to somebody who hears the links one by one."""
    return " ".join(text.strip(_EDGES).casefold().split()) in _vague_texts()


def _lost_links(text: str) -> list[tuple[int, int]]:
    if not _says_here(text):
        return []
    return sorted({match.span("here") for pattern in _LOST_LINKS for match in pattern.finditer(text)})


def _says_here(text: str) -> bool:
    """Say whether “here” is a word of a text: most texts have a “there” or “where” only."""
    small = text.lower()
    at = small.find("here")
    while at >= 0:
        if not small[at - 1 : at].isalpha() and not small[at + 4 : at + 5].isalpha():
            return True
        at = small.find("here", at + 4)
    return False


def bare_addresses(paragraph: Paragraph, _context: Context) -> Iterator[Mark]:
    """Find web addresses that stand in the text, where a link with words would."""
    for start, end in _addresses(paragraph.text):
        address = paragraph.text[start:end]
        whole = address if "://" in address else f"https://{address}"
        linked = any(link.start <= start and end <= link.end for link in paragraph.links)
        suggestions = () if linked or whole == address else (whole,)
        yield Mark(start=start, end=end, suggestions=suggestions)


def _addresses(text: str) -> list[tuple[int, int]]:
    """Return where addresses stand, those that begin with neither “https” nor “www” too."""
    small = text.lower()
    found: list[tuple[int, int]] = []
    for match in _ADDRESS.finditer(text) if "://" in small or "www." in small else ():
        address = _without_stops(match[0])
        if "." in address.rpartition("//")[2].lower().removeprefix("www."):
            found.append((match.start(), match.start() + len(address)))
    if any(ending in small for ending in _ENDINGS):
        for match in _DOMAIN.finditer(text):
            start, end = match.start(), match.start() + len(_without_stops(match[0]))
            is_rest = small[:start].rstrip().endswith(("www", "www.", "www,", "://"))
            if not is_rest and all(end <= a or b <= start for a, b in found):
                found.append((start, end))
    return sorted(found)


def _without_stops(address: str) -> str:
    """Return an address without the stops and the bracket that belong to the sentence."""
    address = address.rstrip(_AFTER)
    return address.rstrip(")" + _AFTER) if address.endswith(")") and "(" not in address else address


def empty_links(paragraph: Paragraph, _context: Context) -> Iterator[Mark]:
    """Find links that nobody can see, because they are on spaces only."""
    return (_whole(link) for link in paragraph.links if not paragraph.text[link.start : link.end].strip())


def unusable_links(paragraph: Paragraph, _context: Context) -> Iterator[Mark]:
    """Find links that no output can carry, because their address is none that may be linked to."""
    return (_whole(link) for link in paragraph.links if safe_link(link.address) is None)


def _whole(link: LinkedText) -> Mark:
    return Mark(start=link.start, end=link.end, parameters={"address": link.address[:80]})


RULES = (
    ParagraphRule(
        id="link.vague",
        find=vague_links,
    ),
    ParagraphRule(
        id="link.bare-url",
        find=bare_addresses,
    ),
    ParagraphRule(
        id="link.unusable",
        find=unusable_links,
    ),
    ParagraphRule(
        id="access.empty-link",
        find=empty_links,
    ),
)
