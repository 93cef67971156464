"""What a span or a block of the model is in a QTextDocument: how it looks, and what it carries unseen.

The looks (weight, colour, indent) are for the eye only. What comes back into the model is read from
properties of our own, so that nothing is guessed from a look.
"""

from collections.abc import Iterator
from functools import lru_cache
from itertools import groupby
from typing import Any

import msgspec
from msgspec import Struct
from msgspec.structs import replace
from PySide6.QtGui import QColor, QFont, QTextBlock, QTextBlockFormat, QTextCharFormat, QTextFormat

from update_editor.model import Block, BlockStyle, Change, Line, Span, joined, new_id

_OURS = int(QTextFormat.Property.UserProperty.value)
_BOLD, _ITALIC, _LINK, _SPAN_EXTRAS, _HELD = (_OURS + number for number in range(1, 6))
_ID, _STYLE, _LEVEL, _BLOCK_EXTRAS, _NOTHING = (_OURS + number for number in range(11, 16))

LINE_BREAK = "\u2028"
"""Qt's own sign for a line break inside a paragraph; ``\\n`` in the model."""

_STAND_IN = "\ufffd"
_UNSHOWABLE = frozenset("\r\u2028\u2029\ufdd0\ufdd1\ufffc\x00")
"""Characters that end a block or a frame in Qt, or stand for a thing. They are kept under a stand-in."""


class Look(Struct, frozen=True):
    """What the looks are made of: ``em``, the height of the font in pixels, and the colour of links.

    ``authors`` are those who suggest, in the order in which they came, ``people`` the colours that they get;
    ``wash`` lies behind words that one of the open ``comments`` is about.
    """

    em: float = 16.0
    link: str = "#0B57A4"
    authors: tuple[str, ...] = ()
    people: tuple[str, ...] = ()
    comments: frozenset[str] = frozenset()
    wash: str = "#E7F0FA"

    def colour_of(self, author: str) -> QColor | None:
        """Return a person's colour; None where the system's colours are in force, or nobody told of them."""
        if not self.people or author not in self.authors:
            return None
        return QColor(self.people[self.authors.index(author) % len(self.people)])


class Whole(Struct, frozen=True):
    """What is tracked of all that a text stands in: an item, a bullet."""

    insertion: Change | None = None
    deletion: Change | None = None


_NO_PART = Whole()


def looks_otherwise(block: Block, whole: Whole, before: Look, now: Look) -> bool:
    """Say whether a paragraph is to be shown anew where another look comes into force.

    Somebody who suggests for the first time has a colour, and nothing yet that is shown in it.
    """
    if replace(before, authors=now.authors, comments=now.comments) != now:
        return True
    others = before.comments ^ now.comments
    if any(not others.isdisjoint(span.comments) for span in block.spans):
        return True
    changes = (whole.insertion, whole.deletion, block.mark_insertion, block.mark_deletion, block.style_change)
    in_text = (each for span in block.spans for each in (span.insertion, span.deletion, span.format_change))
    authors = {change.author for change in (*changes, *in_text) if change is not None}
    return any(before.colour_of(author) != now.colour_of(author) for author in authors)


def char_format(
    span: Span, style: BlockStyle, look: Look, held: str = "", whole: Whole = _NO_PART
) -> QTextCharFormat:
    """Return the format of a span's text in a block of a style; ``held`` is what a stand-in stands for."""
    shown = QTextCharFormat()
    if span.bold:
        shown.setProperty(_BOLD, True)
        shown.setFontWeight(QFont.Weight.Bold)
    elif style == "subheading":
        shown.setFontWeight(QFont.Weight.DemiBold)
    if span.italic:
        shown.setProperty(_ITALIC, True)
        shown.setFontItalic(True)
    if span.link is not None:
        shown.setProperty(_LINK, span.link)
        shown.setForeground(QColor(look.link))
        shown.setFontUnderline(True)
    extras = _extras_of(span)
    if extras:
        shown.setProperty(_SPAN_EXTRAS, extras)
    if extras or whole.insertion or whole.deletion:
        _show_changes(shown, span, look, whole)
    if held:
        shown.setProperty(_HELD, ord(held))
    return shown


def _show_changes(shown: QTextCharFormat, span: Span, look: Look, whole: Whole) -> None:
    """Show what is tracked: by a line under or through the words, never by the person's colour alone."""
    deletion, insertion = whole.deletion or span.deletion, span.insertion or whole.insertion
    change = deletion or insertion or span.format_change
    if deletion is not None:
        shown.setFontStrikeOut(True)
    if insertion is not None:
        shown.setFontUnderline(True)
    elif span.format_change is not None:
        shown.setUnderlineStyle(QTextCharFormat.UnderlineStyle.DotLine)
    colour = None if change is None else look.colour_of(change.author)
    if colour is not None:
        shown.setForeground(colour)
    if not look.comments.isdisjoint(span.comments):
        shown.setBackground(QColor(look.wash))


def span_of(shown: QTextCharFormat, text: str = "") -> Span:
    """Return the span that some text of a document is."""
    extras = shown.property(_SPAN_EXTRAS)
    held = shown.property(_HELD)
    text = text.replace(LINE_BREAK, "\n")
    span = Span(
        text=text.replace(_STAND_IN, chr(held)) if held is not None else text,
        bold=bool(shown.property(_BOLD)),
        italic=bool(shown.property(_ITALIC)),
        link=shown.property(_LINK),
    )
    if extras is None:
        return span
    more = _span_extras(extras)
    return replace(
        span,
        insertion=more.insertion,
        deletion=more.deletion,
        format_change=more.format_change,
        comments=more.comments,
    )


def break_changes(shown: QTextBlockFormat) -> tuple[Change | None, Change | None]:
    """Return the insertion and the deletion of a block's own break."""
    extras = shown.property(_BLOCK_EXTRAS)
    if extras is None:
        return None, None
    more = _block_extras(extras)
    return more.mark_insertion, more.mark_deletion


def is_special(shown: QTextCharFormat) -> bool:
    """Say whether the text is a link, carries a comment or a tracked change, or stands for something."""
    return shown.hasProperty(_LINK) or shown.hasProperty(_SPAN_EXTRAS) or shown.hasProperty(_HELD)


def pieces_of(span: Span) -> Iterator[tuple[str, str]]:
    """Yield the span's text as a document holds it, in pieces, each with the character that it stands for."""
    if _UNSHOWABLE.isdisjoint(span.text):
        yield span.text.replace("\n", LINE_BREAK), ""
        return
    for held, run in groupby(span.text, key=lambda each: each if each in _UNSHOWABLE else ""):
        text = "".join(run)
        yield (_STAND_IN * len(text), held) if held else (text.replace("\n", LINE_BREAK), "")


def shown_text(spans: Line) -> str:
    """Return a line's text as a document holds it."""
    return "".join(text for span in spans for text, _ in pieces_of(span))


def spans_of(block: QTextBlock, start: int = 0, end: int | None = None) -> Line:
    """Return the spans between two positions (UTF-16 units) of a document's block."""
    return joined(span for _, span in pieces_between(block, start, end))


def pieces_between(block: QTextBlock, start: int = 0, end: int | None = None) -> Iterator[tuple[int, Span]]:
    """Yield each run of text between two positions of a block with the position at which it starts."""
    walk = block.begin()
    while not walk.atEnd():
        fragment = walk.fragment()
        first = fragment.position() - block.position()
        stop = first + fragment.length()
        if stop > start and (end is None or first < end):
            yield _clipped(fragment.text(), first, start, end, fragment.charFormat())
        walk += 1


def _clipped(text: str, first: int, start: int, end: int | None, shown: QTextCharFormat) -> tuple[int, Span]:
    if first >= start and (end is None or first + len(text) * 2 <= end):
        return first, span_of(shown, text)
    units = text.encode("utf-16-le")
    stop = len(units) if end is None else (end - first) * 2
    begin = max(start - first, 0)
    cut = units[begin * 2 : stop].decode("utf-16-le", "replace")
    return first + begin, span_of(shown, cut)


def block_format(block: Block, look: Look, stands_for_nothing: bool = False) -> QTextBlockFormat:
    """Return the format of a block, its id and unseen parts in it."""
    shown = QTextBlockFormat()
    shown.setProperty(_ID, block.id)
    if block.style != "paragraph":
        shown.setProperty(_STYLE, block.style)
    if block.level:
        shown.setProperty(_LEVEL, block.level)
    extras = _block_extras_of(block)
    if extras:
        shown.setProperty(_BLOCK_EXTRAS, extras)
    if stands_for_nothing:
        shown.setProperty(_NOTHING, True)
    shown.setLineHeight(1.5 * look.em, QTextBlockFormat.LineHeightTypes.MinimumHeight.value)
    is_entry = block.style in ("bullet", "number")
    shown.setBottomMargin(look.em * (0.3 if is_entry else 0.6))
    if block.style == "subheading":
        shown.setTopMargin(look.em * 1.4)
        shown.setBottomMargin(0)
    elif not is_entry:
        shown.setTopMargin(look.em * 0.45)
    if is_entry or block.style == "quote":
        shown.setIndent(min(block.level, DEEPEST_SHOWN) + 1)
    return shown


WITH_MARKS = ("bullet", "number", "quote")
"""The styles of blocks beside which something is painted."""

DEEPEST_SHOWN = 8
"""Lists deeper than this stand no further in, so that text always has room."""


def block_of(block: QTextBlock) -> Block:
    """Return the model's block that a document's block is."""
    shown = block.blockFormat()
    extras = shown.property(_BLOCK_EXTRAS)
    read = Block(
        id=shown.property(_ID) or "", style=style_of(shown), level=level_of(shown), spans=spans_of(block)
    )
    if extras is None:
        return read
    more = _block_extras(extras)
    return replace(
        read,
        mark_insertion=more.mark_insertion,
        mark_deletion=more.mark_deletion,
        style_change=more.style_change,
    )


def style_of(shown: QTextBlockFormat) -> BlockStyle:
    """Return the style of a document's block."""
    style: BlockStyle = shown.property(_STYLE) or "paragraph"
    return style


def level_of(shown: QTextBlockFormat) -> int:
    """Return the level of a document's block, from 0."""
    return int(shown.property(_LEVEL) or 0)


def id_of(shown: QTextBlockFormat) -> str:
    """Return the id of a document's block."""
    return str(shown.property(_ID) or "")


def with_new_id(shown: QTextBlockFormat) -> QTextBlockFormat:
    """Return the format of a block that was split off another: the same under an id of its own."""
    split = QTextBlockFormat(shown)
    split.setProperty(_ID, new_id())
    return split


def stands_for_nothing(shown: QTextBlockFormat) -> bool:
    """Say whether the block is there only because a document can't be without one."""
    return bool(shown.property(_NOTHING))


def _extras_of(span: Span) -> str:
    if not (span.insertion or span.deletion or span.format_change or span.comments):
        return ""
    return _json(replace(span, text="", bold=False, italic=False, link=None))


def _block_extras_of(block: Block) -> str:
    if not (block.mark_insertion or block.mark_deletion or block.style_change):
        return ""
    return _json(replace(block, id="", style="paragraph", level=0, spans=()))


def _json(value: Any) -> str:
    return msgspec.json.encode(value).decode()


@lru_cache(maxsize=256)
def _span_extras(extras: str) -> Span:
    return msgspec.json.decode(extras, type=Span)


@lru_cache(maxsize=256)
def _block_extras(extras: str) -> Block:
    return msgspec.json.decode(extras, type=Block)
