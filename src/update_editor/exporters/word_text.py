"""Text, lists and pictures as WordprocessingML (ECMA-376, part 1, chapter 17).

Elements are lxml's own: python-docx's classes, which check each child's place, take three times as long.
"""

import io
import re
import struct
from collections.abc import Mapping
from typing import Any

from lxml import etree

from update_editor.exporters.flow import Illustration
from update_editor.exporters.pictures import description_of, kind_of
from update_editor.exporters.printable import printable
from update_editor.model import Line, Span, Unusable, safe_link

_MAIN = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"
_RELATIONS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
_W = f"{{{_MAIN}}}"
_PREFIXES = {"w": _MAIN}
_SPACE = "{http://www.w3.org/XML/1998/namespace}space"
_PIECE = re.compile(r"([\n\t])")
_SPECIAL = {"\n": "br", "\t": "tab"}
_FORMATS = {
    (False, False): (),
    (True, False): ("b", "bCs"),
    (False, True): ("i", "iCs"),
    (True, True): ("b", "bCs", "i", "iCs"),
}
"""What makes a run bold, italic, both; ``bCs`` and ``iCs`` count for scripts such as Arabic."""
_EMU_PER_CM = 360_000
_DECORATIVE = (
    '<a:extLst xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main">'
    '<a:ext uri="{C183D7F6-B498-43B3-948B-1728B52AA6E4}"><adec:decorative '
    'xmlns:adec="http://schemas.microsoft.com/office/drawing/2017/decorative" val="1"/></a:ext></a:extLst>'
)


def element(tag: str, **attributes: str) -> Any:
    """Return an element such as ``tblW`` of WordprocessingML, with attributes of the same namespace."""
    return etree.Element(_W + tag, _named(attributes), _PREFIXES)


def add(parent: Any, tag: str, **attributes: str) -> Any:
    """Add such an element as the last one of another, and return it."""
    return etree.SubElement(parent, _W + tag, _named(attributes))


def _named(attributes: Mapping[str, str]) -> dict[str, str]:
    return {_W + name: value for name, value in attributes.items()}


def paragraph(style_id: str, list_level: tuple[int, int] | None = None) -> Any:
    """Return an empty paragraph; ``list_level`` is the number of its list and its level there, from 0."""
    result = element("p")
    properties = add(result, "pPr")
    add(properties, "pStyle", val=style_id)
    if list_level is not None:
        number, level = list_level
        numbering = add(properties, "numPr")
        add(numbering, "ilvl", val=str(level))
        add(numbering, "numId", val=str(number))
    return result


def add_line(target: Any, spans: Line, part: Any, link_style: str) -> None:
    """Add a line to a paragraph as runs and hyperlinks.

    ``part`` keeps the addresses; ``link_style`` is the id of the character style that links have.
    """
    holder, address = target, None
    for span in spans:
        if not span.text:
            continue
        link = safe_link(span.link)
        if link != address:
            holder = _added_hyperlink(target, link, part) if link else target
            address = link
        _add_run(holder, span, link_style if link else None)


def _added_hyperlink(target: Any, address: str, part: Any) -> Any:
    relation = part.relate_to(printable(address), f"{_RELATIONS}/hyperlink", is_external=True)
    attributes = {f"{{{_RELATIONS}}}id": relation, _W + "history": "1"}
    return etree.SubElement(target, _W + "hyperlink", attributes, {"r": _RELATIONS})


def _add_run(holder: Any, span: Span, style_id: str | None) -> None:
    """Add one run: ``\\n`` is a line break, a tab a tab, spaces are kept."""
    run = add(holder, "r")
    if style_id or span.bold or span.italic:
        properties = add(run, "rPr")
        if style_id:
            add(properties, "rStyle", val=style_id)
        for tag in _FORMATS[span.bold, span.italic]:
            add(properties, tag)
    for piece in _PIECE.split(printable(span.text)):
        if piece in _SPECIAL:
            add(run, _SPECIAL[piece])
        elif piece:
            text = add(run, "t")
            text.text = piece
            text.set(_SPACE, "preserve")


def picture_run(illustration: Illustration, part: Any, most_cm: tuple[float, float], alt: str = "") -> Any:
    """Return a picture in a run, at most so wide and high (centimetres), with its description.

    ``alt`` counts for more than the picture's own description.

    Raises:
        Unusable: ``picture-unreadable``.
    """
    return described_picture_run(illustration.data, part, most_cm, description_of(illustration.picture, alt))


def described_picture_run(
    data: bytes, part: Any, most_cm: tuple[float, float], description: str | None
) -> Any:
    """Return a picture in a run as ``picture_run``; ``description`` is as ``description_of`` gives it.

    Raises:
        Unusable: ``picture-unreadable``.
    """
    from docx.oxml import parse_xml

    inline = _inline(data, part, most_cm)
    inline.docPr.set("name", f"Picture {inline.docPr.id}")
    inline.docPr.set("descr", description or "")
    if description is None:
        inline.docPr.append(parse_xml(_DECORATIVE))
    run = element("r")
    add(run, "drawing").append(inline)
    return run


def _inline(data: bytes, part: Any, most_cm: tuple[float, float]) -> Any:
    """Return the picture's ``wp:inline``, scaled down where it is too large.

    Raises:
        Unusable: ``picture-unreadable``.
    """
    from docx.image.exceptions import (
        InvalidImageStreamError,
        UnexpectedEndOfFileError,
        UnrecognizedImageError,
    )

    kind_of(data)
    unreadable = (InvalidImageStreamError, UnexpectedEndOfFileError, UnrecognizedImageError)
    try:
        inline = part.new_pic_inline(io.BytesIO(data))
        width, height = inline.extent.cx, inline.extent.cy
        scale = min(1, most_cm[0] * _EMU_PER_CM / width, most_cm[1] * _EMU_PER_CM / height)
    except (*unreadable, struct.error, ArithmeticError, LookupError, ValueError) as error:
        raise Unusable("picture-unreadable", detail="its size can’t be found") from error
    for side in ("distT", "distB", "distL", "distR"):
        inline.set(side, "0")
    size = round(width * scale), round(height * scale)
    extents = (inline.extent, inline.graphic.graphicData.pic.spPr.xfrm.ext)
    for extent in extents:
        extent.cx, extent.cy = size
    return inline
