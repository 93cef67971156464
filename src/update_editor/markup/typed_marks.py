"""Markdown as it is typed: which marks before the caret stand for a style, a format or a link."""

import re

from msgspec import Struct

from update_editor.markup.autolink import with_links
from update_editor.model import BlockStyle, line, safe_link

MOST_MARKED = 1000
"""The longest text, in characters, that marks are looked for around."""

_STYLES: dict[str, BlockStyle] = {
    "- ": "bullet",
    "* ": "bullet",
    "1. ": "number",
    "1) ": "number",
    "# ": "subheading",
    "## ": "subheading",
    "### ": "subheading",
    "> ": "quote",
}
_BREAKS = "\n\u2028"
_BOLD = re.compile(rf"(?<![\w*\\])\*\*(?=[^\s*])([^*{_BREAKS}]*[^\s*])\*\*$")
_ITALIC = re.compile(
    rf"(?<![\w*\\])\*(?=[^\s*])([^*{_BREAKS}]*[^\s*])\*$|(?<![\w\\])_(?=[^\s_])([^_{_BREAKS}]*[^\s_])_$"
)
_LINK = re.compile(rf"(?<![\\!])\[(?=[^\s\]])([^\[\]{_BREAKS}]*[^\s\[\]])\]\(([^\s<>]+)\)$")
_ADDRESS_BEFORE = re.compile(r"(?:://|www\.|@)\S*$", re.IGNORECASE)


class Marked(Struct, frozen=True, kw_only=True):
    """Text between marks: from ``start`` up to ``end``, with its marks from ``opens`` up to ``closes``."""

    opens: int
    start: int
    end: int
    closes: int
    bold: bool = False
    italic: bool = False
    link: str | None = None


def style_for(before: str) -> BlockStyle | None:
    """Return the style that a paragraph is to have which begins with ``before``, the caret behind it."""
    return _STYLES.get(before)


def marked(before: str) -> Marked | None:
    """Return what the mark closes that is the last character before the caret; None where it closes nothing.

    Marks in the middle of a word (``snake_case``, ``2*3*4``) and in an address close nothing.
    """
    text = before[-MOST_MARKED:]
    if text.endswith(")"):
        return _link(text, len(before) - len(text))
    match = _BOLD.search(text) or _ITALIC.search(text)
    if match is None or _ADDRESS_BEFORE.search(text[: match.start()]):
        return None
    bold = match.re is _BOLD
    start, end = match.span(1 if match[1] is not None else 2)
    offset = len(before) - len(text)
    return Marked(
        opens=offset + match.start(),
        start=offset + start,
        end=offset + end,
        closes=offset + match.end(),
        bold=bold,
        italic=not bold,
    )


def _link(text: str, offset: int) -> Marked | None:
    match = _LINK.search(text)
    if match is None or match[2].count("(") != match[2].count(")"):
        return None
    address = _address(match[2])
    if address is None:
        return None
    start, end = match.span(1)
    return Marked(
        opens=offset + match.start(),
        start=offset + start,
        end=offset + end,
        closes=offset + match.end(),
        link=address,
    )


def _address(text: str) -> str | None:
    """Return the address that a text means, with its scheme or as people write web and e-mail addresses."""
    spans = with_links(line(text))
    return safe_link(spans[0].link if len(spans) == 1 and spans[0].link else text)
