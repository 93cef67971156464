"""The update as a tagged PDF (PDF/UA-1), by Typst."""

from update_editor.exporters.edition import Edition, OutputFile
from update_editor.exporters.flow import Illustration, flow
from update_editor.exporters.layout_content import (
    common_content,
    line_content,
    part_content,
    picture_content,
    picture_file_name,
)
from update_editor.exporters.pictures import kind_of
from update_editor.exporters.standing import logo_of, other_formats
from update_editor.exporters.typesetting import Typesetting, typeset
from update_editor.templating.contract import PDF_LAYOUT


def export_pdf(edition: Edition) -> tuple[OutputFile, ...]:
    """Return ``update.pdf``, the same bytes for the same edition.

    Raises:
        Unusable: a picture or the pack's layout can't be used.
    """
    return (OutputFile("update.pdf", update_pdf(edition, PDF_LAYOUT)),)


def update_pdf(edition: Edition, layout: str) -> bytes:
    """Return the update as a PDF by one of the pack's layouts.

    Raises:
        Unusable: as ``export_pdf``.
    """
    pictures: dict[str, bytes] = {}
    parts = []
    for part in flow(edition):
        file = ""
        if isinstance(part, Illustration):
            file = picture_file_name(len(pictures) + 1, part.data)
            pictures[file] = part.data
        parts.append(part_content(part, file))
    logo = logo_of(edition.pack)
    logo_file = "" if logo is None else f"logo.{kind_of(logo.data)}"
    if logo is not None:
        pictures[logo_file] = logo.data
    content = {
        **common_content(edition),
        "logo": None if logo is None else picture_content(logo, logo_file),
        "parts": parts,
        "contact": [line_content(each.spans) for each in other_formats(edition.pack)],
    }
    given = Typesetting(content=content, pictures=pictures, date=edition.update.date)
    return typeset(edition.pack, layout, given)
