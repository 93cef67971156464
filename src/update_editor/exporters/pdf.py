"""The update as a tagged PDF (PDF/UA-1), by Typst."""

from update_editor.exporters.edition import Edition, OutputFile
from update_editor.exporters.flow import Illustration, flow, other_formats, title_of
from update_editor.exporters.glyphs import shown
from update_editor.exporters.layout_content import common_content, part_content, picture_file_name
from update_editor.exporters.typesetting import Typesetting, typeset

LAYOUT = "pdf/update.typ"


def export_pdf(edition: Edition) -> tuple[OutputFile, ...]:
    """Return ``update.pdf``, the same bytes for the same edition.

    Raises:
        Unusable: a picture or the pack's layout can't be used.
    """
    pictures: dict[str, bytes] = {}
    parts = []
    for part in flow(edition):
        file = ""
        if isinstance(part, Illustration):
            file = picture_file_name(len(pictures) + 1, part.data)
            pictures[file] = part.data
        parts.append(part_content(part, file))
    date = edition.update.date
    content = {
        **common_content(edition.pack),
        "title": shown(title_of(edition)),
        "date": [date.year, date.month, date.day] if date else None,
        "parts": parts,
        "contact": [part_content(part, "") for part in other_formats(edition.pack)],
    }
    data = typeset(edition.pack, LAYOUT, Typesetting(content=content, pictures=pictures, date=date))
    return (OutputFile("update.pdf", data),)
