"""A run's properties (``w:rPr``), and the characters that Word has elements for."""

from typing import Any, NamedTuple

from update_editor.model import FormatChange, TextFormat, new_id
from update_editor.ooxml.names import qn
from update_editor.ooxml.styles import Styles
from update_editor.ooxml.values import VAL, author_of, date_of, is_on

CHARACTERS = {
    qn("w:tab"): "\t",
    qn("w:ptab"): "\t",
    qn("w:cr"): "\n",
    qn("w:noBreakHyphen"): "\u2011",
    qn("w:softHyphen"): "\u00ad",
}
"""What stands for elements that are one character."""
_PROPERTIES, _CHANGE, _STYLE = qn("w:rPr"), qn("w:rPrChange"), qn("w:rStyle")
_TOGGLES = (qn("w:b"), qn("w:i"), qn("w:vanish"))
_FONT = qn("w:font")
_CHARACTER = qn("w:char")
_WINGDINGS = {
    0x4A: "☺",
    0x6C: "●",
    0x6E: "■",
    0xA7: "▪",
    0xA8: "◻",
    0xD8: "➢",
    0xDF: "←",
    0xE0: "→",
    0xE8: "➔",
    0xFB: "✗",
    0xFC: "✓",
    0xFE: "☑",
}
_SYMBOL = {0xB7: "•", 0xB0: "°", 0xB1: "±", 0xB4: "×", 0xAE: "→", 0xA3: "≤", 0xB3: "≥", 0xB9: "≠", 0xD7: "·"}
_PRIVATE = range(0xE000, 0xF900)
_UNKNOWN = "□"


class RunFormat(NamedTuple):
    """How a run's text looks. ``change`` is the element that says how it looked before, ``earlier`` how."""

    bold: bool = False
    italic: bool = False
    hidden: bool = False
    change: Any | None = None
    earlier: tuple[bool, bool] = (False, False)


PLAIN = RunFormat()


def run_format(properties: Any | None, styles: Styles) -> RunFormat:
    """Return what a run's properties say; those of its paragraph's style are the template's to say."""
    if properties is None or len(properties) == 0:
        return PLAIN
    bold, italic, hidden = _looks(properties, styles)
    change = properties.find(_CHANGE)
    if change is None:
        return RunFormat(bold, italic, hidden) if bold or italic or hidden else PLAIN
    earlier = _looks(change.find(_PROPERTIES), styles)[:2]
    if earlier == (bold, italic):
        return RunFormat(bold, italic, hidden)
    return RunFormat(bold, italic, hidden, change, earlier)


def format_change(form: RunFormat, link: str | None) -> FormatChange | None:
    """Return the tracked change of how a run looks."""
    if form.change is None:
        return None
    bold, italic = form.earlier
    return FormatChange(
        author=author_of(form.change),
        date=date_of(form.change),
        id=new_id(),
        before=TextFormat(bold=bold, italic=italic, link=link),
    )


def symbol(element: Any) -> tuple[str, bool]:
    """Return the character of a ``w:sym``, and whether it is known which one its font shows."""
    code = element.get(_CHARACTER, "")
    try:
        value = int(code, 16)
    except ValueError:
        return _UNKNOWN, False
    font = element.get(_FONT, "").lower()
    known = _WINGDINGS if font.startswith("wingdings") else _SYMBOL if font == "symbol" else {}
    if value & 0xFF in known and (value <= 0xFF or value in _PRIVATE):
        return known[value & 0xFF], True
    if not 0x20 <= value <= 0x10FFFF or value in _PRIVATE or 0xD800 <= value <= 0xDFFF:
        return _UNKNOWN, False
    return chr(value), not known


def _looks(properties: Any | None, styles: Styles) -> tuple[bool, bool, bool]:
    said: dict[Any, Any] = {}
    for child in () if properties is None else properties:
        said.setdefault(child.tag, child)
    style = said.get(_STYLE)
    style_id = None if style is None else style.get(VAL)
    styled = styles.run(style_id) if style_id else (False, False, False)
    own = map(said.get, _TOGGLES)
    bold, italic, hidden = (
        theirs if mine is None else is_on(mine) for mine, theirs in zip(own, styled, strict=True)
    )
    return bold, italic, hidden
