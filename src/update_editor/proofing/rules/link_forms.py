"""Addresses that are written wrongly, and one text that leads to two places."""

import re
from collections.abc import Iterator
from urllib.parse import urlsplit

from update_editor.model import safe_link
from update_editor.proofing.context import Context
from update_editor.proofing.findings import Mark
from update_editor.proofing.paragraphs import Document, LinkedText, Paragraph
from update_editor.proofing.registry import DocumentRule, ParagraphRule
from update_editor.proofing.rules.links import is_vague

_BROKEN = re.compile(
    r"(?P<start>https?(?:(?::/|//:?|;//|:;//|:\\\\|/:/|\.//)(?!/)|://\s+(?=www\.))|hh?tt?t?ps?://|ttps?://|htps?://)"
    r"(?P<rest>[^\s<>“”\"]+)"
    r"|(?P<www>www(?:,|\.\s|\s\.))(?P<name>[a-z\d-]+\.[^\s<>“”\"]+)"
    r"|(?P<person>(?<![\w.+-])[\w.+-]{1,64}@[\w-]+(?:\.[\w-]+)*),(?P<domain>(?:net|org|com|uk|co\.uk|nhs\.uk|gov\.uk)\b)",
    re.IGNORECASE,
)
_SURE = re.compile(r"https?://(?!\s)", re.IGNORECASE)
_SIGNS = ("http", "ttp:", "htp", "www", "@")
_AFTER = ".,;:!?…'’”*_)"
_DOUBLED = re.compile(r"https?:/*\s*https?:?/", re.IGNORECASE)


def broken_addresses(paragraph: Paragraph, _context: Context) -> Iterator[Mark]:
    """Find “http//:example.org” and the like, in the text and in what links lead to."""
    text = paragraph.text
    small = text.lower()
    for match in _BROKEN.finditer(text) if any(sign in small for sign in _SIGNS) else ():
        start, end = match.start(), match.start() + len(match[0].rstrip(_AFTER))
        is_free = not start or not text[start - 1].isalnum()
        if is_free and _SURE.match(match[0]) is None:
            words = text[start:end]
            meant = _mended(match)[: len(_mended(match)) - (len(match[0]) - len(words))]
            yield Mark(
                start=start, end=end, suggestions=(meant,), parameters={"words": words, "meant": meant}
            )
    for link in paragraph.links:
        if safe_link(link.address) is not None and _leads_nowhere(link.address.strip()):
            yield _of_link(link)


def _mended(match: re.Match[str]) -> str:
    if match["start"]:
        scheme = "https" if "s" in match["start"].lower() else "http"
        return f"{scheme}://{match['rest']}"
    if match["www"]:
        return f"www.{match['name']}"
    return f"{match['person']}.{match['domain']}"


def _leads_nowhere(address: str) -> bool:
    """Say whether an address that may be linked to can't be anybody's."""
    parts = urlsplit(address)
    if parts.scheme.lower() == "mailto":
        return "@" not in parts.path
    if parts.scheme.lower() == "tel":
        return not any(map(str.isdigit, parts.path))
    host = parts.netloc.rpartition("@")[2].partition(":")[0]
    return _DOUBLED.match(address) is not None or "." not in host.strip(".") or "," in host


def _of_link(link: LinkedText) -> Mark:
    return Mark(
        start=link.start, end=link.end, variant="address", parameters={"address": link.address.strip()[:80]}
    )


def one_text_to_two_places(document: Document, _context: Context) -> Iterator[Mark]:
    """Find links whose text stood in the update before, and led to another place there."""
    known: dict[str, str] = {}
    for paragraph in document.paragraphs:
        for link in paragraph.links:
            words = " ".join(paragraph.text[link.start : link.end].casefold().split()).strip(" .,:;")
            if not words or is_vague(words):
                continue
            place = _place(link.address)
            if known.setdefault(words, place) != place:
                yield Mark(
                    where=paragraph.where,
                    block=paragraph.block,
                    start=link.start,
                    end=link.end,
                    parameters={"words": paragraph.text[link.start : link.end][:80]},
                )


def _place(address: str) -> str:
    """Return an address without what makes no difference to where it leads."""
    plain = re.sub(r"\A(?:https?://)?(?:www\.)?", "", address.strip(), flags=re.IGNORECASE)
    return plain.rstrip("/").casefold()


PARAGRAPH_RULES = (ParagraphRule(id="link.broken", find=broken_addresses),)
DOCUMENT_RULES = (DocumentRule(id="link.same-text", find=one_text_to_two_places),)
