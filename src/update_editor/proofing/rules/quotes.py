"""Quotation marks and apostrophes: opened and closed, curly or straight."""

import re
from collections.abc import Iterator

from msgspec import Struct
from msgspec.structs import replace

from update_editor.proofing.context import Context
from update_editor.proofing.findings import Mark
from update_editor.proofing.paragraphs import Document, Paragraph
from update_editor.proofing.registry import DocumentRule, ParagraphRule

_DOUBLE = re.compile(r"[“”\"]|(?:’’|'')(?!\w)")
"""Two single marks close as one double mark does; that they are the wrong ones is another rule’s."""
_SINGLE = re.compile(r"[‘’']")
_SHORTENED = re.compile(
    r"‘(?:\d0s\b|n[’‘']|(?:til|tis|twas|em|cause|bout|phone|flu|round|appen|ow)\b)", re.IGNORECASE
)
"""Apostrophes that an editor turned round because a space stands before them: “‘90s”."""
_BEFORE_OPENING = " \t\n\u00a0([–—-/“\"‘'"
_WORD_AFTER = re.compile(r"[\w’'-]*")
_WORD_BEFORE = re.compile(r"[\w’'-]*[.,!?]?\Z")
_WORD_LOOKED_AT = 40


class _Marks(Struct, frozen=True):
    """Where double quotation marks stand that have no partner in their paragraph."""

    opened: tuple[int, ...]
    closed: tuple[int, ...]


def unclosed_single_quotes(text: str) -> list[int]:
    """Return where ‘ opens and nothing after it could close it."""
    opened: list[int] = []
    for match in _SINGLE.finditer(text):
        at = match.start()
        if match[0] == "‘" and _may_open(text, at):
            if not _SHORTENED.match(text, at):
                opened.append(at)
        elif opened and not text[at + 1 : at + 2].isalnum():
            opened.pop()
    return opened


def _may_open(text: str, at: int) -> bool:
    following = text[at + 1 : at + 2]
    return (at == 0 or text[at - 1] in _BEFORE_OPENING) and bool(following) and not following.isspace()


def _double_quotes(paragraph: Paragraph) -> _Marks | None:
    """Return the double marks of a paragraph that have no partner in it, where there are some."""
    text = paragraph.text
    opened: list[int] = []
    closed: list[int] = []
    for match in _DOUBLE.finditer(text):
        at = match.start()
        if match[0] == "“" and _may_open(text, at):
            opened.append(at)
        elif opened:
            opened.pop()
        elif match[0] == "”" and not (text[at - 1 : at].isdigit() or _may_open(text, at)):
            closed.append(at)
    return _Marks(tuple(opened), tuple(closed)) if opened or closed else None


def _single_quotes(paragraph: Paragraph) -> tuple[int, ...]:
    return tuple(unclosed_single_quotes(paragraph.text)) if "‘" in paragraph.text else ()


def unclosed_quotes(document: Document, _context: Context) -> Iterator[Mark]:
    """Find quotation marks that open and never close.

    A quotation that goes on in the next paragraph is opened there again and closed at its end only.
    """
    for number, paragraph, marks in document.found(_double_quotes):
        for at in () if _begins_with("“", document, number + 1) else marks.opened:
            yield _placed(paragraph, at, _end_of_word(paragraph.text, at + 1))
    for number, paragraph, singles in document.found(_single_quotes):
        for at in () if _begins_with("‘", document, number + 1) else singles:
            yield _placed(paragraph, at, _end_of_word(paragraph.text, at + 1))


def _begins_with(mark: str, document: Document, number: int) -> bool:
    """Say whether there is a paragraph with a number, and a mark at its beginning."""
    paragraphs = document.paragraphs
    return number < len(paragraphs) and paragraphs[number].text.lstrip()[:1] == mark


def unopened_quotes(document: Document, _context: Context) -> Iterator[Mark]:
    """Find ” that nothing opened, neither here nor in the paragraph before."""
    opened_in = None
    for number, paragraph, marks in document.found(_double_quotes):
        for at in marks.closed[1:] if opened_in == number - 1 else marks.closed:
            before = _WORD_BEFORE.search(paragraph.text, max(0, at - _WORD_LOOKED_AT), at)
            yield _placed(paragraph, before.start() if before else at, at + 1)
        opened_in = number if marks.opened else opened_in


def _end_of_word(text: str, at: int) -> int:
    word = _WORD_AFTER.match(text, at, at + _WORD_LOOKED_AT)
    return at if word is None else word.end()


def _placed(paragraph: Paragraph, start: int, end: int) -> Mark:
    return Mark(where=paragraph.where, block=paragraph.block, start=start, end=end)


class _Kinds(Struct, frozen=True):
    """The marks of a paragraph that are straight, those that are curly, each as it would be otherwise."""

    straight: tuple[Mark, ...]
    curly: tuple[Mark, ...]


_WORD_WITH_APOSTROPHE = re.compile(r"(?<![^\W\d_])[^\W\d_]+['’][^\W\d_]+")
_STRAIGHT = re.compile(
    r"(?<![\w'])'(?=\w)[\w-]*|(?:(?<![\w-])[\w-]+)?[.,!?]?'(?!\w)"
    r"|(?<![\w\"])\"(?=\w)[\w-]*|(?:(?<![\w-])[\w-]+)?[.,!?]?\"(?!\w)"
)
_LETTERS_BEFORE = re.compile(r"[^\W\d_]+\Z")
_CURLY = re.compile(r"[‘’“”]")
_STRAIGHTENED = str.maketrans("‘’“”", "''\"\"")


def _kinds(paragraph: Paragraph) -> _Kinds | None:
    text = paragraph.text
    if not any(mark in text for mark in "'\"‘’“”"):
        return None
    is_straight = "'" in text or '"' in text
    straight = list(_straight_quotes(text)) if is_straight else []
    if is_straight:
        straight += _straight_apostrophes(text)
    curly = tuple(
        _instead(text, *_word_round(text, match.start(), match.end())) for match in _CURLY.finditer(text)
    )
    return _Kinds(tuple(straight), curly)


def _straight_apostrophes(text: str) -> Iterator[Mark]:
    for match in _WORD_WITH_APOSTROPHE.finditer(text):
        if "'" in match[0]:
            yield _instead(text, *match.span(), match[0].replace("'", "’"))


def _word_round(text: str, start: int, end: int) -> tuple[int, int, str]:
    """Return the word round a curly apostrophe, or the mark alone, and it with straight ones."""
    if text[start] == "’" and text[start - 1 : start].isalpha() and text[end : end + 1].isalpha():
        before = _LETTERS_BEFORE.search(text, max(0, start - _WORD_LOOKED_AT), start)
        after = _WORD_AFTER.match(text, end, end + _WORD_LOOKED_AT)
        start = before.start() if before else start
        end = after.end() if after else end
    return start, end, text[start:end].translate(_STRAIGHTENED)


def _straight_quotes(text: str) -> Iterator[Mark]:
    """Yield straight quotation marks, each with the word that it opens or closes."""
    opened = {"'": False, '"': False}
    for match in _STRAIGHT.finditer(text):
        written = match[0]
        mark = written[0] if written[0] in "'\"" else written[-1]
        if written[0] == mark and len(written) > 1:
            opened[mark] = True
            yield _instead(text, *match.span(), ("‘" if mark == "'" else "“") + written[1:])
        elif opened[mark] or (mark == "'" and written[:-1].endswith("s")):
            is_possessive = not opened[mark]
            opened[mark] = is_possessive and opened[mark]
            yield _instead(text, *match.span(), written[:-1] + ("’" if mark == "'" else "”"))


def _instead(text: str, start: int, end: int, meant: str) -> Mark:
    return Mark(
        start=start, end=end, suggestions=(meant,), parameters={"words": text[start:end], "meant": meant}
    )


def mixed_quotes(document: Document, _context: Context) -> Iterator[Mark]:
    """Find straight marks in an update that has more curly ones, or the other way round.

    Where there are as many of both, the curly ones are right.
    """
    found = document.found(_kinds)
    straight = sum(len(kinds.straight) for _, _, kinds in found)
    curly = sum(len(kinds.curly) for _, _, kinds in found)
    are_curly = curly >= straight
    for _, paragraph, kinds in found if straight and curly else ():
        for mark in kinds.straight if are_curly else kinds.curly:
            yield replace(
                mark,
                where=paragraph.where,
                block=paragraph.block,
                variant="" if are_curly else "curly",
            )


_BRACKETS = re.compile(r"[()\[\]]")
_PARTNER = {"(": ")", "[": "]"}
_LIST_MARKER = re.compile(r"(?:\A|[\s,;:(])(?:\d{1,2}|[A-Za-z]|[ivx]{1,4})\Z")
_FACE_BEFORE = re.compile(r"(?:^|\s|[.!?])[:;=8][-o^']?\Z")
_ADDRESS_BEFORE = re.compile(r"(?:https?://|www\.)\S*\Z", re.IGNORECASE)
_LOOKED_AT = 120


def brackets(paragraph: Paragraph, _context: Context) -> Iterator[Mark]:
    """Find brackets that are not closed, not opened, or closed by those of the other kind."""
    text = paragraph.text
    opened: list[int] = []
    for match in _BRACKETS.finditer(text):
        at, sign = match.start(), match[0]
        if _is_no_bracket(text, at):
            continue
        if sign in _PARTNER:
            opened.append(at)
        elif opened:
            yield from _closed(text, opened.pop(), at)
        elif not _LIST_MARKER.search(text, max(0, at - 6), at):
            start = _start_of_word(text, at)
            yield Mark(start=start, end=at + 1)
    for at in opened:
        yield Mark(start=at, end=_end_of_word(text, at + 1))


def _is_no_bracket(text: str, at: int) -> bool:
    """Say whether a bracket is part of a face or of an address."""
    before = max(0, at - _LOOKED_AT)
    return bool(_FACE_BEFORE.search(text, max(0, at - 3), at) or _ADDRESS_BEFORE.search(text, before, at))


def _closed(text: str, start: int, end: int) -> Iterator[Mark]:
    if _PARTNER[text[start]] != text[end]:
        at = start if text[start] == "[" else end
        meant = "(" if at == start else ")"
        yield Mark(start=at, end=at + 1, suggestions=(meant,), parameters={"meant": meant}, variant="pair")


def _start_of_word(text: str, at: int) -> int:
    before = _WORD_BEFORE.search(text, max(0, at - _WORD_LOOKED_AT), at)
    return at if before is None else before.start()


PARAGRAPH_RULES = (ParagraphRule(id="punct.bracket", find=brackets),)
DOCUMENT_RULES = (
    DocumentRule(id="punct.quote-unclosed", find=unclosed_quotes),
    DocumentRule(id="punct.quote-unopened", find=unopened_quotes),
    DocumentRule(id="punct.straight-quote", find=mixed_quotes),
)
