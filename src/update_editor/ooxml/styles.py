"""What a Word file's styles make of a paragraph: a heading, a list entry, a quotation.

Styles are known by ``w:name``, which Word keeps in English for its own; ids are in the language of whoever
made the file (``berschrift1``).
"""

import re
from collections.abc import Iterator
from typing import Any

from msgspec import Struct

from update_editor.ooxml.names import qn
from update_editor.ooxml.values import number, toggled, val

_HEADING = re.compile(r"heading ?([1-9])", re.IGNORECASE)
_LIST = re.compile(r"list ?(bullet|number) ?([2-5]?)", re.IGNORECASE)
_QUOTES = frozenset(("quote", "intense quote", "intensequote", "quotations", "block text", "blocktext"))
_TITLE = "title"
_BODY_TEXT = 9
"""The outline level that is none."""
_STYLE, _ID = qn("w:style"), qn("w:styleId")
_TYPE, _DEFAULT = qn("w:type"), qn("w:default")
_MOST_STYLES = 20
"""How many styles may stand on each other."""


class Style(Struct, frozen=True, kw_only=True):
    """One style as the file defines it; ``outline`` counts from 0, ``list_id`` names a list."""

    id: str
    name: str
    based_on: str = ""
    outline: int | None = None
    list_id: str | None = None
    list_level: int | None = None
    bold: bool | None = None
    italic: bool | None = None
    hidden: bool | None = None


class ParagraphStyle(Struct, frozen=True, kw_only=True):
    """What a style, with those that it stands on, makes of a paragraph; ``heading`` counts from 1.

    ``list_kind`` and ``list_depth`` are what the name of a list's style says, ``list_style`` the id of the
    style that names the list.
    """

    heading: int = 0
    is_title: bool = False
    is_quote: bool = False
    list_id: str | None = None
    list_level: int | None = None
    list_style: str = ""
    list_kind: str = ""
    list_depth: int = 0


class Styles:
    """The styles of a file; without ``w:styles`` the ids tell what they can."""

    def __init__(self, root: Any | None) -> None:
        self._elements: dict[str, Any] = {}
        self._styles: dict[str, Style] = {}
        self._default = ""
        self._paragraphs: dict[str, ParagraphStyle] = {}
        for element in () if root is None else root.iterchildren(_STYLE):
            self._elements.setdefault(element.get(_ID, ""), element)
            if element.get(_TYPE) == "paragraph" and _is_default(element) and not self._default:
                self._default = element.get(_ID, "")

    def paragraph(self, style_id: str | None) -> ParagraphStyle:
        """Return what a paragraph's style says, that of the default style where it has none."""
        name = style_id or self._default
        if name not in self._paragraphs:
            self._paragraphs[name] = _resolved(list(self._chain(name)))
        return self._paragraphs[name]

    def run(self, style_id: str | None) -> tuple[bool, bool, bool]:
        """Return whether a character style makes text bold, italic, and hidden."""
        chain = list(self._chain(style_id)) if style_id else []
        bold = next((each.bold for each in chain if each.bold is not None), False)
        italic = next((each.italic for each in chain if each.italic is not None), False)
        return bold, italic, next((each.hidden for each in chain if each.hidden is not None), False)

    def list_of(self, style_id: str) -> str | None:
        """Return the list that a numbering style names."""
        return next((each.list_id for each in self._chain(style_id) if each.list_id is not None), None)

    def _chain(self, style_id: str) -> Iterator[Style]:
        """Yield a style and those that it is based on; a ring of them ends."""
        known = self._style(style_id) or Style(id=style_id, name=style_id.lower())
        for _ in range(_MOST_STYLES):
            yield known
            following = self._style(known.based_on)
            if following is None:
                return
            known = following

    def _style(self, style_id: str) -> Style | None:
        """Return a style, read when it is first asked for: a file has hundreds, and uses few."""
        if style_id not in self._styles and style_id in self._elements:
            self._styles[style_id] = _style(self._elements[style_id])
        return self._styles.get(style_id)


def _style(element: Any) -> Style:
    style_id = element.get(_ID, "")
    paragraph, run = element.find(qn("w:pPr")), element.find(qn("w:rPr"))
    numbering = None if paragraph is None else paragraph.find(qn("w:numPr"))
    return Style(
        id=style_id,
        name=(val(element, qn("w:name")) or style_id).strip().lower(),
        based_on=val(element, qn("w:basedOn")) or "",
        outline=number(val(paragraph, qn("w:outlineLvl"))),
        list_id=val(numbering, qn("w:numId")),
        list_level=number(val(numbering, qn("w:ilvl"))),
        bold=toggled(run, qn("w:b")),
        italic=toggled(run, qn("w:i")),
        hidden=toggled(run, qn("w:vanish")),
    )


def _is_default(element: Any) -> bool:
    return str(element.get(_DEFAULT, "0")).lower() in ("1", "true", "on")


def _resolved(chain: list[Style]) -> ParagraphStyle:
    named = next((match for each in chain if (match := _LIST.fullmatch(each.name))), None)
    holder = next((each for each in chain if each.list_id is not None), None)
    levels = (each.list_level for each in chain if each.list_level is not None)
    return ParagraphStyle(
        heading=_heading(chain),
        is_title=any(each.name == _TITLE for each in chain[:1]),
        is_quote=any(each.name in _QUOTES for each in chain),
        list_id=None if holder is None else holder.list_id,
        list_level=next(levels, None),
        list_style="" if holder is None else holder.id,
        list_kind="" if named is None else named[1].lower(),
        list_depth=int(named[2] or 1) - 1 if named else 0,
    )


def _heading(chain: list[Style]) -> int:
    for style in chain:
        if style.outline is not None:
            return style.outline + 1 if 0 <= style.outline < _BODY_TEXT else 0
        if match := _HEADING.fullmatch(style.name):
            return int(match[1])
    return 0
