"""The easy read as one page of HTML with its pictures beside it."""

from typing import Any

from update_editor.easyread.statements import EasyReadPart, StatementHeading
from update_editor.exporters.easy_read_content import EasyRead, row_description, row_picture
from update_editor.exporters.edition import Edition, OutputFile
from update_editor.exporters.pack_files import with_shipped_files
from update_editor.exporters.pictures import kind_of
from update_editor.exporters.printable import printable
from update_editor.markup.html_out import line_html
from update_editor.model import Line
from update_editor.templating.contract import EASY_READ_PAGE
from update_editor.templating.rendering import render_file

POINTS_IN_A_REM = 12
"""A browser's usual size of letters: 16 of its pixels, which are 12 points."""


def easy_read_html(edition: Edition, page: EasyRead) -> tuple[OutputFile, ...]:
    """Return ``easy-read/index.html`` and the pictures that it shows.

    Raises:
        Unusable: a picture or the pack's page can't be used.
    """
    pictures: dict[str, OutputFile] = {}
    pack = edition.pack
    values = {
        "language": pack.language,
        "direction": pack.direction,
        "colours": pack.colours,
        "words": pack.words,
        "organisation": pack.organisation.name,
        "address": pack.organisation.address,
        "title": printable(page.title),
        "day": page.day,
        "size": round(pack.easy_read_points / POINTS_IN_A_REM, 4),
        "notice": page.notice,
        "about": [_html(spans) for spans in page.about],
        "parts": [_part(part, edition, pictures) for part in page.parts],
        "contact": [_html(spans) for spans in page.contact],
        "hard_words": [
            {"word": printable(each.word), "explanation": printable(each.explanation)}
            for each in page.hard_words
        ],
        "checked": [_html(spans) for spans in page.checked],
        "credits": printable(page.credits),
    }
    html = render_file(with_shipped_files(pack), EASY_READ_PAGE, values)
    return (OutputFile(EASY_READ_PAGE, html.encode()), *pictures.values())


def _part(part: EasyReadPart, edition: Edition, pictures: dict[str, OutputFile]) -> dict[str, Any]:
    """Return a part for the page, and put its picture into ``pictures``; headings begin at ``h2``."""
    if isinstance(part, StatementHeading):
        return {"level": part.level + 1, "html": _html(part.spans)}
    shown: dict[str, Any] = {"level": 0, "html": _html(part.spans), "picture": "", "alt": ""}
    shown["bullets"] = [_html(spans) for spans in part.bullets]
    illustration = row_picture(edition, part.picture)
    if illustration is not None and part.picture is not None:
        picture = illustration.picture
        name = f"picture-{len(pictures) + 1}.{kind_of(illustration.data)}"
        output = pictures.setdefault(picture.file, OutputFile(f"easy-read/{name}", illustration.data))
        shown["picture"] = output.path.removeprefix("easy-read/")
        shown["alt"] = printable(row_description(part.picture, illustration) or "")
    return shown


def _html(spans: Line) -> Any:
    """Return a line as HTML that the page does not escape again."""
    from markupsafe import Markup

    return Markup(printable(line_html(spans)))  # noqa: S704 - line_html has escaped it
