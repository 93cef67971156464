"""Links that a text promises and that are not there: they get lost between a website, Word and an email."""

import re
from collections.abc import Iterator

from msgspec import Struct

from update_editor.proofing.context import Context
from update_editor.proofing.findings import Mark
from update_editor.proofing.paragraphs import Document, Paragraph
from update_editor.proofing.registry import DocumentRule
from update_editor.proofing.sentences import sentence_bounds

_THINGS = (
    "podcasts?|blogs?|vlogs?|videos?|films?|animations?|clips?|webinars?|recordings?|articles?|interviews?|"
    "reports?|guides?|leaflets?|surveys?|questionnaires?|forms?|links?|webpages?|web pages?|websites?|"
    "stor(?:y|ies)|case stud(?:y|ies)|factsheets?|infographics?|toolkits?|slides|presentations?"
)
_TO_READ = (
    "listen to|watch|read|view|see|visit|download|complete|fill in|fill out|check out|have a look at|"
    "take a look at|look at|have a listen to|click|click on|follow|use|take|via|through|using"
)
_PROMISE = re.compile(
    rf"(?:this|these) (?!(?:year|month|week|quarter|season)\b)(?:[\w’'-]+ ){{0,3}}?(?:{_THINGS})(?![\w-])"
)
_VERB = re.compile(rf"\b(?:{_TO_READ}) \Z", re.IGNORECASE)
_LONGEST_VERB = 20
_BELOW = re.compile(
    r"(?:click|press|follow|use|see|via|visit|through|using|on|at) (?:on )?(?P<fault>(?:the|this|these) "
    r"(?:links? (?P<below>below|above)|following links?|attached links?))(?![\w-])"
    r"|\b(?:please|or|and|to|,|just) click (?P<click>below)(?![\w-])|\AClick (?P<tap>below)(?![\w-])"
    r"|(?P<left>[\[(]\s*(?:insert |add )?links?(?: here| to follow| tbc)?\s*[\])])",
    re.IGNORECASE,
)
_CALL = re.compile(
    r"(?P<call>(?:Please )?(?:"
    r"(?:[Ff]ind out|[Rr]ead|[Ll]earn|[Ss]ee|[Dd]iscover) (?:more|all about it)"
    r"|(?:[Ss]ign up|[Rr]egister|[Aa]pply|[Bb]ook|[Dd]onate)(?: now| today| online| here| free)"
    r"|(?:[Rr]ead|[Ww]atch|[Ll]isten to|[Vv]iew|[Dd]ownload|[Cc]omplete|[Ff]ill in|[Tt]ake) (?:the|our) "
    rf"(?:[a-z’-]+ ){{0,3}}?(?:{_THINGS})"
    r"|[Bb]ook (?:your|a) (?:free )?(?:place|ticket|seat)s?(?: now| today| online)?"
    r"))(?=[.!]?\s*(?:\Z|\n)|[.!] )"
)
"""Whole sentences that only a link makes sense of."""
_WEBSITE = re.compile(
    r"(?:\A|[.!?…] |\b(?:[Yy]ou can|[Pp]lease|is|are|be) )(?:also |now )?(?:[Rr]ead|[Ss]ee|[Ff]ind|"
    r"[Ww]atch|[Vv]iew|"
    r"[Dd]ownload|[Bb]ook|[Aa]pply|[Rr]egister|[Ss]ign up|available|published|[Ff]ound|"
    r"[Mm]ore (?:details|information|about)|[Ff]ull details|[Dd]etails)\b"
    r"[^.!?;:\n]{0,60}? (?P<fault>on our (?:new )?website)(?=[.!;,)]|\Z| (?:or|and|from|by|until)\b)"
    r"|\b(?:[Pp]lease |, |or )visit (?P<visit>our (?:new )?website)(?=[.!]|\Z)"
)
_OURS = ("our website", "our new website")
_OTHER_WAY = re.compile(
    r"(?<![\d,.])(?:0|\+44[ \u00a0]?|\(0)\d(?:[ \u00a0)-]{0,2}\d){6,}"
    r"|\b(?:text|ring|call|dial|phone|telephone)\b[^.!?\n]{0,40}\d{3}",
    re.IGNORECASE,
)
"""A number to ring, which makes up for a link."""
_TELLS_OF = re.compile(
    r"\b(?:when|if|as|once|before|after|while|whoever|who|that|and I|I|we|they|people|staff|patients)\s+"
    r"(?:you\s+|can\s+|will\s+|to\s+|have\s+|had\s+|also\s+)*\Z",
    re.IGNORECASE,
)
_IS_HERE = re.compile(r"\s*(?:below|attached|enclosed|opposite|overleaf|over the page)\b", re.IGNORECASE)
_ADDRESS = re.compile(r"://|www\.|\S@\S|\b[\w-]+\.(?:org|com|net|co\.uk|gov\.uk|nhs\.uk)\b", re.IGNORECASE)
_BEFORE = 40


class Promise(Struct, frozen=True):
    """Words that promise a link, and where it is to be: ``""`` in the sentence, or ``below``, ``above``.

    ``is_hint`` says that they can do without, and would do better with one.
    """

    start: int
    end: int
    where: str = ""
    is_hint: bool = False


def promises(paragraph: Paragraph) -> tuple[Promise, ...]:
    """Return the words of a paragraph that promise a link which their own sentence does not have."""
    text = paragraph.text
    found = tuple(_promised_by_call(paragraph))
    if "this" in text or "these" in text:
        found += tuple(_promised_here(paragraph))
    small = text.lower()
    if "link" in small or "click below" in small:
        found += tuple(_promised_elsewhere(paragraph))
    return tuple(each for each in found if not _has_link(paragraph, each))


def _promised_by_call(paragraph: Paragraph) -> Iterator[Promise]:
    """Yield “Find out more.” and “on our website”, where the paragraph has no link, address or number."""
    text = paragraph.text
    calls = () if paragraph.is_heading else tuple(_calls(text))
    hints = tuple(_WEBSITE.finditer(text)) if any(map(text.__contains__, _OURS)) else ()
    if (not calls and not hints) or has_links(paragraph) or _OTHER_WAY.search(text):
        return
    for match in calls:
        yield Promise(*match.span("call"))
    for match in hints:
        yield Promise(*match.span("visit" if match["visit"] else "fault"), is_hint=True)


def _calls(text: str) -> Iterator[re.Match[str]]:
    for start, end in sentence_bounds(text):
        match = _CALL.match(text, start, end)
        if match is not None:
            yield match


def _promised_here(paragraph: Paragraph) -> Iterator[Promise]:
    text = paragraph.text
    for match in _PROMISE.finditer(text):
        verb = _VERB.search(text[max(0, match.start() - _LONGEST_VERB) : match.start()])
        if verb is None or _IS_HERE.match(text, match.end()):
            continue
        start = match.start() - len(verb[0])
        if not _TELLS_OF.search(text[max(0, start - _BEFORE) : start]):
            yield Promise(*match.span())


def _promised_elsewhere(paragraph: Paragraph) -> Iterator[Promise]:
    for match in _BELOW.finditer(paragraph.text):
        group = next(name for name in ("left", "click", "tap", "fault") if match[name])
        where = "" if group == "left" else (match["below"] or "below").lower()
        yield Promise(*match.span(group), where)


def _has_link(paragraph: Paragraph, promise: Promise) -> bool:
    """Say whether the sentence has a link or an address, or an address is all that comes behind it."""
    text = paragraph.text
    for start, end in sentence_bounds(text):
        if start <= promise.start < end:
            linked = any(link.start < end and start < link.end for link in paragraph.links)
            behind = text[end:].split(maxsplit=1)[:1]
            return (
                linked or _ADDRESS.search(text, start, end) is not None or any(map(_ADDRESS.search, behind))
            )
    return False


def has_links(paragraph: Paragraph) -> bool:
    """Say whether a paragraph has a link, or an address that could be one."""
    return bool(paragraph.links) or _ADDRESS.search(paragraph.text) is not None


def lost_links(document: Document, _context: Context) -> Iterator[Mark]:
    """Find “listen to this podcast” with no link, and “the link below” where there is none below."""
    linked: dict[str, list[int]] = {}
    found: list[tuple[int, Paragraph, Promise]] = []
    for number, paragraph, promised in document.found(promises):
        found += ((number, paragraph, each) for each in promised)
    if not found:
        return
    for number, paragraph, _ in document.found(has_links):
        linked.setdefault(paragraph.where, []).append(number)
    for number, paragraph, promise in found:
        around = linked.get(paragraph.where, [])
        if promise.where == "above" and any(each <= number for each in around):
            continue
        if promise.where == "below" and any(each >= number for each in around):
            continue
        is_led_to = paragraph.text.rstrip().endswith(":") or promise.end >= len(paragraph.text.rstrip(" .!"))
        if not promise.where and number + 1 in around and is_led_to:
            continue
        yield Mark(
            where=paragraph.where,
            block=paragraph.block,
            start=promise.start,
            end=promise.end,
            parameters={"words": paragraph.text[promise.start : promise.end]},
            severity="advice" if promise.is_hint else None,
        )


DOCUMENT_RULES = (DocumentRule(id="link.lost", find=lost_links),)
