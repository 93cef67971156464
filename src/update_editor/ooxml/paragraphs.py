"""What a paragraph's properties (``w:pPr``) make of it, now and before a tracked change of them."""

from copy import copy
from typing import Any, NamedTuple

from update_editor.model import BlockFormat, BlockStyle, StyleChange, new_id
from update_editor.ooxml.names import qn
from update_editor.ooxml.numbering import Numbering
from update_editor.ooxml.styles import ParagraphStyle, Styles
from update_editor.ooxml.values import author_of, date_of, number, val

_PROPERTIES, _STYLE, _OUTLINE = qn("w:pPr"), qn("w:pStyle"), qn("w:outlineLvl")
_NUMBERING, _LIST, _LEVEL = qn("w:numPr"), qn("w:numId"), qn("w:ilvl")
_CHANGE = qn("w:pPrChange")
_NUMBERING_ADDED = f"{_NUMBERING}/{qn('w:ins')}"
_DEEPEST_HEADING = 6
_DEEPEST_LIST = 8
_OUTLINES = 9
"""Outline levels are 0 to 8; 9 is body text."""


class Kind(NamedTuple):
    """What a paragraph is: its style in an update, and the level of a heading, 0 where it is none."""

    format: BlockFormat
    heading: int = 0
    is_title: bool = False


class ParagraphKinds:
    """Tells the kinds of paragraphs by their properties, in one file."""

    def __init__(self, styles: Styles, numbering: Numbering) -> None:
        self._styles = styles
        self._numbering = numbering

    def kind(self, properties: Any | None) -> Kind:
        """Return what a paragraph is; a heading that is numbered is a heading."""
        style_id = val(properties, _STYLE) or ""
        style = self._styles.paragraph(style_id)
        heading = _heading(properties, style)
        if heading or style.is_title:
            return Kind(_of("subheading"), heading, style.is_title)
        entry = self._entry(properties, style_id, style)
        return Kind(entry or _of("quote" if style.is_quote else "paragraph"))

    def style_change(self, properties: Any | None) -> StyleChange | None:
        """Return the tracked change of what a paragraph is; None where it stays the same."""
        if properties is None:
            return None
        change = properties.find(_CHANGE)
        before = self._before(properties, change)
        if before is None or before.format == self.kind(properties).format:
            return None
        element = properties.find(_NUMBERING_ADDED) if change is None else change
        return StyleChange(
            author=author_of(element), date=date_of(element), id=new_id(), before=before.format
        )

    def _before(self, properties: Any, change: Any | None) -> Kind | None:
        if change is not None:
            return self.kind(change.find(_PROPERTIES))
        if properties.find(_NUMBERING_ADDED) is None:
            return None
        unnumbered = copy(properties)
        unnumbered.remove(unnumbered.find(_NUMBERING))
        return self.kind(unnumbered)

    def _entry(self, properties: Any | None, style_id: str, style: ParagraphStyle) -> BlockFormat | None:
        """Return the list entry that a paragraph is: by its own number, its style's, or its style's name."""
        direct = None if properties is None else properties.find(_NUMBERING)
        own = val(direct, _LIST)
        list_id = own or style.list_id
        if own is not None and not self._numbering.has(own):
            return None
        if list_id is None or not self._numbering.has(list_id):
            return _of_name(style)
        level = number(val(direct, _LEVEL))
        if level is None:
            level = self._styled_level(list_id, style_id, style)
        kind = self._numbering.kind(list_id, level)
        if kind is None:
            return None
        depth = level or (style.list_depth if own is None else 0)
        return _of(kind, max(0, min(depth, _DEEPEST_LIST)))

    def _styled_level(self, list_id: str, style_id: str, style: ParagraphStyle) -> int:
        if style.list_level is not None and list_id == style.list_id:
            return style.list_level
        return self._numbering.level_of(list_id, style_id) or self._numbering.level_of(
            list_id, style.list_style
        )


def _heading(properties: Any | None, style: ParagraphStyle) -> int:
    outline = number(val(properties, _OUTLINE))
    if outline is None:
        return min(style.heading, _DEEPEST_HEADING)
    return min(outline + 1, _DEEPEST_HEADING) if 0 <= outline < _OUTLINES else 0


def _of_name(style: ParagraphStyle) -> BlockFormat | None:
    if style.list_kind == "bullet":
        return _of("bullet", style.list_depth)
    return _of("number", style.list_depth) if style.list_kind else None


def _of(style: BlockStyle, level: int = 0) -> BlockFormat:
    return BlockFormat(style=style, level=level)
