"""Headings, paragraphs, lists and pictures as the JSON that layouts are given.

``resources/typst/content.typ`` reads it.
"""

from collections.abc import Iterable
from typing import Any

from update_editor.exporters.flow import (
    FlowPart,
    Heading,
    Illustration,
    ListEntry,
    ListPart,
    Paragraph,
)
from update_editor.exporters.glyphs import shown
from update_editor.exporters.pictures import picture_kind
from update_editor.exporters.printable import printable
from update_editor.model import Line, Span, safe_link
from update_editor.templating.pack import TemplatePack

FONTS = ("Atkinson Hyperlegible", "Noto Emoji", "DejaVu Sans")
"""The shipped families in the order in which a character is looked for."""
NO_DESCRIPTION = "Picture without a description"
"""What stands in a PDF for a description that nobody has written: PDF/UA lets no picture be without."""


def common_content(pack: TemplatePack) -> dict[str, Any]:
    """Return what every layout is given of a pack: language, colours, fonts, who sends it."""
    language, _, rest = pack.language.partition("-")
    region = rest.rpartition("-")[2]
    return {
        "language": language,
        "region": region if len(region) == 2 else None,
        "direction": pack.direction,
        "fonts": FONTS,
        "colours": {"accent": pack.colours.accent, "text": pack.colours.text},
        "organisation": shown(pack.organisation.name),
        "address": shown(pack.organisation.address),
        "page-word": "Page",
    }


def part_content(part: FlowPart, file: str) -> dict[str, Any]:
    """Return a part as JSON; ``file`` is the name by which the layout finds a picture's bytes."""
    if isinstance(part, Heading):
        return {"kind": "heading", "level": part.level, "spans": line_content(part.spans)}
    if isinstance(part, Paragraph):
        return {"kind": "quote" if part.is_quote else "paragraph", "spans": line_content(part.spans)}
    if isinstance(part, ListPart):
        return {"kind": "list", **_list_content(part)}
    return {"kind": "picture", "credit": shown(part.picture.credit), **picture_content(part, file)}


def picture_content(illustration: Illustration, file: str, alt: str = "") -> dict[str, Any]:
    """Return a picture as JSON; ``alt`` stands in for its own description; null where it only decorates."""
    picture = illustration.picture
    described = alt.strip() or picture.alt.strip() or NO_DESCRIPTION
    return {"file": file, "alt": None if picture.decorative and not alt.strip() else shown(described)}


def picture_file_name(number: int, data: bytes) -> str:
    """Return the name of a picture's file in the layout's folder.

    Raises:
        Unusable: ``picture-unreadable``.
    """
    return f"picture-{number}.{picture_kind(data)}"


def line_content(spans: Line) -> list[dict[str, Any]]:
    """Return a line as JSON."""
    return [_span_content(span) for span in spans if span.text]


def _span_content(span: Span) -> dict[str, Any]:
    return {
        "text": shown(span.text),
        "bold": span.bold,
        "italic": span.italic,
        "link": safe_link(printable(span.link or "")),
    }


def _list_content(part: ListPart) -> dict[str, Any]:
    return {"numbered": part.is_numbered, "entries": _entries_content(part.entries)}


def _entries_content(entries: Iterable[ListEntry]) -> list[dict[str, Any]]:
    return [
        {"spans": line_content(entry.spans), "lists": [_list_content(inner) for inner in entry.lists]}
        for entry in entries
    ]
