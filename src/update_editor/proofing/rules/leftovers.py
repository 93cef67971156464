"""What an import or an edit leaves behind: sentences cut in two, words that point to nothing."""

import re
from collections.abc import Iterable, Iterator

from msgspec import Struct
from msgspec.structs import replace

from update_editor.proofing.context import Context
from update_editor.proofing.findings import Mark
from update_editor.proofing.paragraphs import Document, Paragraph
from update_editor.proofing.registry import DocumentRule, ParagraphRule
from update_editor.proofing.wording import marked

_BREAK = re.compile(r"[ \u00a0]*\n[ \u00a0]*(?=[a-z(])")
_CUT_WORD = re.compile(r"(?<=[a-z]{2})(?P<fault>-[ \u00a0]*\n[ \u00a0]*)(?=[a-z]{2})")
_MARKED_ENTRY = re.compile(r"\s*(?:[-–•*·]|\d+[.)])")
_BREAK_IN_NAME = re.compile(
    r"(?:\A|\n)(?P<before>(?:The|Our|A|This|Their|In|At|On) [^\n.,:;!?]{0,80}\b(?:the|of|our|for|and|in|at|a)"
    r"(?: [A-Z][\w’-]+){0,2})(?P<fault>[ \u00a0]*\n[ "
    r"\u00a0]*)(?=[A-Z])(?P<behind>[^\n]{4,}[.!?])[”’]?[ \u00a0]*(?:\Z|\n)"
)
_VERB = re.compile(r"\b(?:is|are|was|were|has|have|had|will|can|met|said|held|gave|came|[a-z]{3,}ed)\b")
_ENDS_OPEN = re.compile(r"[\w’”)'\",]\Z")
_FEWEST_WORDS = 5


def hard_breaks(paragraph: Paragraph, _context: Context) -> Iterator[Mark]:
    """Find line breaks inside a sentence, by the small letter or bracket with which the next line begins."""
    if "\n" not in paragraph.text or paragraph.is_heading:
        return
    for match in _BREAK.finditer(paragraph.text):
        before = paragraph.text[: match.start()].rpartition("\n")[2]
        is_line = len(before.split()) >= _FEWEST_WORDS and not _MARKED_ENTRY.match(before)
        if is_line and _ENDS_OPEN.search(before[-1:]):
            yield marked(paragraph.text, *match.span(), (" ",))
    for match in _BREAK_IN_NAME.finditer(paragraph.text):
        if not _VERB.search(match["before"]) and _VERB.search(match["behind"]):
            yield marked(paragraph.text, *match.span("fault"), (" ",))


def cut_words(paragraph: Paragraph, _context: Context) -> Iterator[Mark]:
    """Find words with a hyphen and a line break inside."""
    for match in _CUT_WORD.finditer(paragraph.text) if "-" in paragraph.text else ():
        yield marked(paragraph.text, *match.span("fault"), ("", "-"))


_LAST = re.compile(r"[\w’-]{1,60},?[ \u00a0]*\Z")
_UNFINISHED = re.compile(
    r"(?<=[ \u00a0])(?:the|an?|and|or|but|of|our|their|its|your|his|because|than|which|whose),?[ \u00a0]*\Z"
)
_SMALL_START = re.compile(r"(?!www\b|https?\b)[a-z][a-z’]*(?:[ ,;.]|\Z)(?![\w.-]*@)")


_END_OF_TEXT = 80
"""Letters of a text that are enough to see how it ends."""


class _OpenEnd(Struct, frozen=True):
    """How a paragraph ends that does so without a stop: with a word, with one that wants another."""

    ends_in_word: bool
    is_unfinished: bool


def _begins_small(paragraph: Paragraph) -> bool:
    return paragraph.kind == "text" and _SMALL_START.match(paragraph.text) is not None


def _open_end(paragraph: Paragraph) -> _OpenEnd | None:
    """Return how a paragraph ends that the next may go on with."""
    end = paragraph.text[-_END_OF_TEXT:]
    ends_in_word = paragraph.kind == "text" and _LAST.search(end) is not None
    is_unfinished = paragraph.kind in ("text", "bullet") and _UNFINISHED.search(end) is not None
    is_open = (ends_in_word or is_unfinished) and len(paragraph.text.split()) >= _FEWEST_WORDS
    return _OpenEnd(ends_in_word, is_unfinished) if is_open else None


def broken_sentences(document: Document, _context: Context) -> Iterator[Mark]:
    """Find paragraphs that break off in a sentence which the next paragraph goes on with in small letters.

    Nothing goes on with one that ends in “the” or “and” where neither a list follows nor a small letter.
    """
    begin_small = document.all_facts(_begins_small)
    for number, paragraph, end in document.found(_open_end):
        behind = document.paragraphs[number + 1 : number + 2]
        here = [each for each in behind if each.where == paragraph.where]
        goes_on = bool(here) and begin_small[number + 1]
        if end.is_unfinished and not goes_on and not any(each.kind != "text" for each in here):
            yield replace(_last_word(paragraph), variant="unfinished")
        elif end.ends_in_word and goes_on:
            yield _last_word(paragraph)


def _last_word(paragraph: Paragraph) -> Mark:
    words = paragraph.text.rstrip(" \u00a0,")
    start = max(words.rfind(" "), words.rfind("\u00a0"), words.rfind("\n")) + 1
    return Mark(where=paragraph.where, block=paragraph.block, start=start, end=len(words))


_WISH = re.compile(
    r"(?:(?:hope you |i hope you |do |please )?(?:have|enjoy) (?:a|an|the|your)\b.*\b"
    r"(?:weekend|week|day|evening|break|rest|holidays?|summer|easter|christmas|new year)\b"
    r"|(?:with |my )?(?:very )?(?:best|kind|kindest|warm|warmest) (?:wishes|regards)\b"
    r"|yours (?:sincerely|faithfully)\b|regards\b|all the best\b|take care\b"
    r"|until next (?:week|time|month)\b|see you next (?:week|time|month)\b)",
    re.IGNORECASE,
)
_NAME_LINE = re.compile(r"(?:[A-Z][\w’'-]*|and|&)(?:[ \u00a0](?:[A-Z][\w’'-]*|and|&)){0,4}(?P<stop>\.)?")
_NAME_BEHIND = re.compile(r"[,.!–—\n-][ \u00a0\n]*[A-Z]")
_LONGEST_WISH = 80


def sign_offs(document: Document, _context: Context) -> Iterator[Mark]:
    """Find a wish at the end that nobody signs, and a full stop behind the name below it."""
    closing = [each for each in document.paragraphs if each.where == "closing" and each.text.strip()]
    for number, paragraph in enumerate(closing):
        words = paragraph.text.strip()
        start = paragraph.text.index(words)
        if _WISH.match(words) and len(words) <= _LONGEST_WISH:
            is_last = number == len(closing) - 1
            if is_last and not _NAME_BEHIND.search(words):
                yield _within(paragraph, start, start + len(words))
        elif number and _WISH.match(closing[number - 1].text.strip()):
            name = _NAME_LINE.fullmatch(words)
            if name is not None and name["stop"]:
                mark = _within(paragraph, start, start + len(words))
                meant = words[:-1]
                yield Mark(
                    where=mark.where,
                    block=mark.block,
                    start=mark.start,
                    end=mark.end,
                    suggestions=(meant,),
                    parameters={"words": words, "meant": meant},
                    variant="stop",
                    severity="advice",
                )


def _within(paragraph: Paragraph, start: int, end: int) -> Mark:
    return Mark(where=paragraph.where, block=paragraph.block, start=start, end=end)


_THING = (
    r"(?:picture|photo|photograph|image|video|film|table|chart|map|graph|diagram|poster|link|list|"
    r"details|form)s?"
)
_BELOW = re.compile(
    rf"\b(?:(?:please )?see|(?:listed|shown|given|described|set out|outlined)|{_THING}) (?P<fault>below)\b",
    re.IGNORECASE,
)
_ABOVE = re.compile(
    rf"\b(?:(?:please )?see|(?:mentioned|listed|shown|described|outlined)|{_THING}) (?P<fault>above)\b",
    re.IGNORECASE,
)
_ATTACHED = re.compile(
    r"\b(?:(?:please )?(?:find|see) (?:the |an? )?(?P<fault>attached)"
    r"|\b(?:I|[Ww]e)(?: (?P<send>attach)|(?:[’']ve| have) (?P<sent>attached)) (?=(?:the|an?|our|my|"
    r"some|this)\b)"
    r"|\b(?:I|[Ww]e)(?:[’']m|[’']re| am| are) (?P<sending>attaching)"
    r"|(?:is|are) (?P<also>attached)(?= (?:below|here|to this (?:email|e-mail|message|update))\b|[.,;])"
    r"|the (?P<more>attached) (?:document|poster|flyer|leaflet|file|letter|form|report|plan|pdf))\b",
    re.IGNORECASE,
)


def pointing_at_nothing(document: Document, _context: Context) -> Iterator[Mark]:
    """Find “see below” in the last paragraph, “see above” in the first, and what is said to be attached."""
    last = next(_saying(reversed(document.paragraphs)), None)
    if last is None:
        return
    before_closing = (each for each in _saying(reversed(document.paragraphs)) if each.where != "closing")
    ends = next(before_closing, last), next(_saying(document.paragraphs))
    for paragraph, expression in zip(ends, (_BELOW, _ABOVE), strict=True):
        said = list(expression.finditer(paragraph.text))
        if said and _is_end(paragraph.text, said[-1], below=expression is _BELOW):
            yield _within(paragraph, *said[-1].span("fault"))


def _saying(paragraphs: Iterable[Paragraph]) -> Iterator[Paragraph]:
    """Yield those that say something and are no headings."""
    return (each for each in paragraphs if each.text.strip() and not each.is_heading)


def _is_end(text: str, match: re.Match[str], below: bool) -> bool:
    """Say whether no more than the rest of the sentence follows, or precedes."""
    rest = text[match.end() :] if below else text[: match.start()]
    return not re.search(r"[.!?:\n]\s*\S", rest)


def attached(paragraph: Paragraph, _context: Context) -> Iterator[Mark]:
    """Find what is said to be attached, as it was when the words were an email."""
    for match in _ATTACHED.finditer(paragraph.text) if "ttach" in paragraph.text else ():
        group = next(name for name in ("fault", "also", "more", "send", "sent", "sending") if match[name])
        if not any(link.start < match.end() and match.start() < link.end for link in paragraph.links):
            yield Mark(start=match.start(group), end=match.end(group))


PARAGRAPH_RULES = (
    ParagraphRule(id="struct.hard-break", find=hard_breaks),
    ParagraphRule(id="struct.word-broken", find=cut_words),
    ParagraphRule(id="struct.attached", find=attached),
)
DOCUMENT_RULES = (
    DocumentRule(id="struct.sentence-broken", find=broken_sentences),
    DocumentRule(id="struct.signoff", find=sign_offs),
    DocumentRule(id="struct.dangling", find=pointing_at_nothing),
)
