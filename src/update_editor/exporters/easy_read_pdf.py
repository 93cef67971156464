"""The easy read as a tagged PDF (PDF/UA-1), by Typst."""

from typing import Any

from update_editor.easyread.statements import EasyReadPart, StatementHeading
from update_editor.exporters.easy_read_content import EasyRead, row_picture
from update_editor.exporters.edition import Edition, OutputFile
from update_editor.exporters.glyphs import shown
from update_editor.exporters.layout_content import (
    common_content,
    line_content,
    picture_content,
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
    parts = [_part(part, edition, pictures) for part in page.parts]
    content = {
        **common_content(edition),
        "day": page.day,
        "about": [line_content(spans) for spans in page.about],
        "parts": parts,
        "contact": [line_content(spans) for spans in page.contact],
        "credits": [shown(credit) for credit in page.credits],
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
        file = picture_file_name(len(pictures) + 1, illustration.data)
        pictures[file] = illustration.data
        picture = picture_content(illustration, file, part.picture.alt)
    return {"kind": "row", "spans": line_content(part.spans), "picture": picture}
