"""The easy read as one page of HTML with its pictures beside it."""

from typing import Any

from update_editor.easyread.statements import EasyReadPart, StatementHeading
from update_editor.exporters import easy_read_content as words
from update_editor.exporters.easy_read_content import EasyRead, row_picture
from update_editor.exporters.edition import Edition, OutputFile
from update_editor.exporters.pack_files import with_shipped_files
from update_editor.exporters.pictures import picture_kind
from update_editor.exporters.printable import printable
from update_editor.markup.html_out import line_html
from update_editor.model import Line
from update_editor.templating.rendering import render_file

PAGE = "easy-read/index.html"


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
        "colours": {"accent": pack.colours.accent, "text": pack.colours.text},
        "organisation": {"name": pack.organisation.name, "address": pack.organisation.address},
        "label": words.LABEL,
        "notice": words.NOTICE,
        "contact_heading": words.CONTACT_HEADING,
        "credits_heading": words.CREDITS_HEADING,
        "title": printable(page.title),
        "day": page.day,
        "about": [_html(spans) for spans in page.about],
        "parts": [_part(part, edition, pictures) for part in page.parts],
        "contact": [_html(spans) for spans in page.contact],
        "credits": [printable(credit) for credit in page.credits],
    }
    html = render_file(with_shipped_files(pack), PAGE, values)
    return (OutputFile("easy-read/index.html", html.encode()), *pictures.values())


def _part(part: EasyReadPart, edition: Edition, pictures: dict[str, OutputFile]) -> dict[str, Any]:
    """Return a part for the page, and put its picture into ``pictures``; headings begin at ``h2``."""
    if isinstance(part, StatementHeading):
        return {"level": part.level + 1, "html": _html(part.spans)}
    shown: dict[str, Any] = {"level": 0, "html": _html(part.spans), "picture": "", "alt": ""}
    illustration = row_picture(edition, part.picture)
    if illustration is not None and part.picture is not None:
        picture = illustration.picture
        name = f"picture-{len(pictures) + 1}.{picture_kind(illustration.data)}"
        output = pictures.setdefault(picture.file, OutputFile(f"easy-read/{name}", illustration.data))
        described = part.picture.alt.strip() or ("" if picture.decorative else picture.alt.strip())
        shown |= {"picture": output.path.removeprefix("easy-read/"), "alt": printable(described)}
    return shown


def _html(spans: Line) -> Any:
    """Return a line as HTML that the page does not escape again."""
    from markupsafe import Markup

    return Markup(printable(line_html(spans)))  # noqa: S704 - line_html has escaped it
