"""The easy read as a tagged PDF (PDF/UA-1), by Typst."""

from typing import Any

from update_editor.easyread.statements import EasyReadPart, StatementHeading
from update_editor.exporters.easy_read_content import EasyRead, row_description, row_picture
from update_editor.exporters.edition import Edition, OutputFile
from update_editor.exporters.glyphs import shown
from update_editor.exporters.layout_content import (
    common_content,
    described_picture,
    line_content,
    picture_file_name,
)
from update_editor.exporters.typesetting import Typesetting, typeset
from update_editor.templating.contract import EASY_READ_LAYOUT


def easy_read_pdf(edition: Edition, page: EasyRead) -> OutputFile:
    """Return ``easy-read.pdf``, the same bytes for the same edition.

    Raises:
        Unusable: a picture or the pack's layout can't be used.
    """
    pictures: dict[str, bytes] = {}
    content = {
        **common_content(edition),
        "day": page.day,
        "about": [line_content(spans) for spans in page.about],
        "notice": shown(page.notice),
        "size": edition.pack.easy_read_points,
        "parts": [_part(part, edition, pictures) for part in page.parts],
        "contact": [line_content(spans) for spans in page.contact],
        "hard_words": [
            {"word": shown(each.word), "explanation": shown(each.explanation)} for each in page.hard_words
        ],
        "checked": [line_content(spans) for spans in page.checked],
        "credits": shown(page.credits),
    }
    given = Typesetting(content=content, pictures=pictures, date=edition.update.date)
    return OutputFile("easy-read.pdf", typeset(edition.pack, EASY_READ_LAYOUT, given))


def _part(part: EasyReadPart, edition: Edition, pictures: dict[str, bytes]) -> dict[str, Any]:
    """Return a part as JSON, and put its picture's bytes into ``pictures`` under the name that it gives."""
    if isinstance(part, StatementHeading):
        return {"kind": "heading", "level": part.level, "spans": line_content(part.spans)}
    illustration = row_picture(edition, part.picture)
    picture = None
    if illustration is not None and part.picture is not None:
        file = _file_of(illustration.data, pictures)
        picture = described_picture(file, row_description(part.picture, illustration))
    bullets = [line_content(spans) for spans in part.bullets]
    return {"kind": "row", "spans": line_content(part.spans), "bullets": bullets, "picture": picture}


def _file_of(data: bytes, pictures: dict[str, bytes]) -> str:
    """Return the name of a picture's file; the same picture is one file."""
    for name, known in pictures.items():
        if known is data:
            return name
    name = picture_file_name(len(pictures) + 1, data)
    pictures[name] = data
    return name
