"""Headings, paragraphs, lists and pictures as the JSON that layouts are given.

``resources/typst/content.typ`` reads it.
"""

from collections.abc import Iterable
from typing import Any

from msgspec.structs import asdict

from update_editor.exporters.edition import Edition
from update_editor.exporters.flow import (
    FlowPart,
    Heading,
    Illustration,
    ListEntry,
    ListPart,
    Paragraph,
)
from update_editor.exporters.glyphs import shown
from update_editor.exporters.pictures import credit_of, description_of, kind_of
from update_editor.exporters.printable import printable
from update_editor.exporters.standing import title_of
from update_editor.model import Line, Span, safe_link

FONTS = ("Atkinson Hyperlegible", "Noto Emoji", "DejaVu Sans")
"""The shipped families in the order in which a character is looked for."""


def common_content(edition: Edition) -> dict[str, Any]:
    """Return what every layout is given: title, date, language, colours, fonts, who sends it and helps."""
    pack, date = edition.pack, edition.update.date
    language, _, rest = pack.language.partition("-")
    region = rest.rpartition("-")[2]
    return {
        "title": shown(title_of(edition)),
        "date": [date.year, date.month, date.day] if date else None,
        "language": language,
        "region": region if len(region) == 2 else None,
        "direction": pack.direction,
        "fonts": FONTS,
        "colours": {"accent": pack.colours.accent, "text": pack.colours.text},
        "organisation": shown(pack.organisation.name),
        "address": shown(pack.organisation.address),
        "words": {name: _shown(words) for name, words in asdict(pack.words).items()},
    }


def _shown(words: str | Iterable[str]) -> str | list[str]:
    return shown(words) if isinstance(words, str) else [shown(each) for each in words]


def part_content(part: FlowPart, file: str) -> dict[str, Any]:
    """Return a part as JSON; ``file`` is the name by which the layout finds a picture's bytes."""
    if isinstance(part, Heading):
        return {"kind": "heading", "level": part.level, "spans": line_content(part.spans)}
    if isinstance(part, Paragraph):
        return {"kind": "quote" if part.is_quote else "paragraph", "spans": line_content(part.spans)}
    if isinstance(part, ListPart):
        return {"kind": "list", **_list_content(part)}
    return {"kind": "picture", "credit": shown(credit_of(part.picture)), **picture_content(part, file)}


def picture_content(illustration: Illustration, file: str, alt: str = "") -> dict[str, Any]:
    """Return a picture as JSON; ``alt`` counts for more than its own description.

    Its description is null where it only decorates, empty where nobody has written one.
    """
    return described_picture(file, description_of(illustration.picture, alt))


def described_picture(file: str, description: str | None) -> dict[str, Any]:
    """Return a picture as JSON, with a description as ``description_of`` gives it."""
    return {"file": file, "alt": None if description is None else shown(description)}


def picture_file_name(number: int, data: bytes) -> str:
    """Return the name of a picture's file in the layout's folder.

    Raises:
        Unusable: ``picture-unreadable``.
    """
    return f"picture-{number}.{kind_of(data)}"


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
