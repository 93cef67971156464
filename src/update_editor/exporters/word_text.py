"""Text, lists and pictures as WordprocessingML (ECMA-376, part 1, chapter 17).

Everything here returns lxml elements of python-docx's own classes, made by ``OxmlElement``.
"""

import io
import re
import struct
from typing import Any

from update_editor.exporters.flow import Illustration
from update_editor.exporters.pictures import picture_kind
from update_editor.exporters.printable import printable
from update_editor.model import Line, Span, Unusable, safe_link

_PIECE = re.compile(r"([\n\t])")
_EMU_PER_CM = 360_000
_DECORATIVE = (
    '<a:extLst xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main">'
    '<a:ext uri="{C183D7F6-B498-43B3-948B-1728B52AA6E4}"><adec:decorative '
    'xmlns:adec="http://schemas.microsoft.com/office/drawing/2017/decorative" val="1"/></a:ext></a:extLst>'
)


def element(tag: str, **attributes: str) -> Any:
    """Return an element such as ``w:tblW`` with attributes of the same namespace."""
    from docx.oxml import OxmlElement
    from docx.oxml.ns import qn

    prefix = tag.partition(":")[0]
    return OxmlElement(tag, attrs={qn(f"{prefix}:{name}"): value for name, value in attributes.items()})


def paragraph(style_id: str, *content: Any, list_level: tuple[int, int] | None = None) -> Any:
    """Return a paragraph; ``list_level`` is the number of its list and its level there, from 0."""
    result = element("w:p")
    properties = result.get_or_add_pPr()
    properties.style = style_id
    if list_level is not None:
        number, level = list_level
        numbering = properties.get_or_add_numPr()
        numbering.get_or_add_ilvl().val = level
        numbering.get_or_add_numId().val = number
    result.extend(content)
    return result


def runs(spans: Line, part: Any, link_style: str) -> list[Any]:
    """Return a line as runs and hyperlinks.

    ``part`` keeps the addresses; ``link_style`` is the id of the character style that links have.
    """
    result: list[Any] = []
    address: str | None = None
    for span in spans:
        if not span.text:
            continue
        link = safe_link(span.link)
        new = _run(span, link_style if link else None)
        if link and link == address:
            result[-1].append(new)
        elif link:
            result.append(_hyperlink(link, part, new))
        else:
            result.append(new)
        address = link
    return result


def _hyperlink(address: str, part: Any, run: Any) -> Any:
    from docx.opc.constants import RELATIONSHIP_TYPE
    from docx.oxml import OxmlElement
    from docx.oxml.ns import qn

    relation = part.relate_to(printable(address), RELATIONSHIP_TYPE.HYPERLINK, is_external=True)
    result = OxmlElement("w:hyperlink", attrs={qn("r:id"): relation, qn("w:history"): "1"})
    result.append(run)
    return result


def _run(span: Span, style_id: str | None) -> Any:
    """Return one run: ``\\n`` is a line break, a tab a tab, spaces are kept."""
    run = element("w:r")
    if style_id or span.bold or span.italic:
        properties = run.get_or_add_rPr()
        if style_id:
            properties.style = style_id
        if span.bold:
            properties.append(element("w:b"))
            properties.append(element("w:bCs"))
        if span.italic:
            properties.append(element("w:i"))
            properties.append(element("w:iCs"))
    for piece in _PIECE.split(printable(span.text)):
        if piece == "\n":
            run.append(element("w:br"))
        elif piece == "\t":
            run.append(element("w:tab"))
        elif piece:
            run.append(_text(piece))
    return run


def _text(piece: str) -> Any:
    result = element("w:t")
    result.text = piece
    result.set("{http://www.w3.org/XML/1998/namespace}space", "preserve")
    return result


def picture_run(
    illustration: Illustration, part: Any, most_cm: tuple[float, float], alt: str | None = None
) -> Any:
    """Return a picture in a run, at most so wide and high (centimetres), with its description.

    ``alt`` stands in for the picture's own description.

    Raises:
        Unusable: ``picture-unreadable``.
    """
    from docx.oxml import parse_xml

    inline = _inline(illustration.data, part, most_cm)
    described = (alt or "").strip() or illustration.picture.alt.strip()
    decorative = illustration.picture.decorative and not (alt or "").strip()
    inline.docPr.set("name", f"Picture {inline.docPr.id}")
    inline.docPr.set("descr", "" if decorative else printable(described))
    if decorative:
        inline.docPr.append(parse_xml(_DECORATIVE))
    run = element("w:r")
    run.add_drawing(inline)
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

    picture_kind(data)
    unreadable = (InvalidImageStreamError, UnexpectedEndOfFileError, UnrecognizedImageError)
    try:
        inline = part.new_pic_inline(io.BytesIO(data))
        width, height = inline.extent.cx, inline.extent.cy
        scale = min(1, most_cm[0] * _EMU_PER_CM / width, most_cm[1] * _EMU_PER_CM / height)
    except (*unreadable, struct.error, ArithmeticError, LookupError, ValueError) as error:
        raise Unusable("picture-unreadable", detail="its size can't be found") from error
    for side in ("distT", "distB", "distL", "distR"):
        inline.set(side, "0")
    size = round(width * scale), round(height * scale)
    extents = (inline.extent, inline.graphic.graphicData.pic.spPr.xfrm.ext)
    for extent in extents:
        extent.cx, extent.cy = size
    return inline
