"""The update as a Word file, built on the pack's reference document."""

from update_editor.exporters.edition import Edition, OutputFile
from update_editor.exporters.flow import (
    FlowPart,
    Heading,
    Illustration,
    ListPart,
    Paragraph,
    flow,
    other_formats,
    title_of,
)
from update_editor.exporters.word_package import WordFile
from update_editor.exporters.word_text import paragraph, picture_run, runs
from update_editor.model import Line, Span, line

REFERENCE = "word/reference.docx"
LARGEST_PICTURE = (16.0, 6.5)
"""How wide and how high a picture may be, in centimetres."""
_DEEPEST_HEADING = 4


def export_word(edition: Edition) -> tuple[OutputFile, ...]:
    """Return ``update.docx``, the same bytes for the same edition.

    Sections are of the style Heading 1, items of Heading 2, sub-headings one below what they stand under.

    Raises:
        Unusable: a picture or the pack's reference document can't be used.
    """
    pages = _Pages(WordFile(edition, REFERENCE))
    organisation = edition.pack.organisation
    if organisation.name:
        pages.add_text("Organisation", line(organisation.name))
    pages.add_text("Title", line(title_of(edition)))
    for part in flow(edition):
        pages.add(part)
    for part in other_formats(edition.pack):
        if isinstance(part, Paragraph):
            pages.add_text("Other Formats", part.spans)
        else:
            pages.add(part)
    sender = ", ".join(filter(None, (organisation.name, organisation.address)))
    if organisation.address:
        pages.add_text("Caption", line(sender))
    return (OutputFile("update.docx", pages.file.data()),)


class _Pages:
    """Writes parts of the flow into a Word file, one after the other."""

    def __init__(self, file: WordFile) -> None:
        self.file = file
        self._part = file.document.part
        self._link_style = file.style_id("Hyperlink")

    def add(self, part: FlowPart) -> None:
        """Add one part."""
        if isinstance(part, Heading):
            self.add_text(f"Heading {min(part.level, _DEEPEST_HEADING)}", _unbold(part.spans))
        elif isinstance(part, Paragraph):
            self.add_text("Quote" if part.is_quote else "Normal", part.spans)
        elif isinstance(part, ListPart):
            self._add_list(part, 0)
        else:
            self._add_picture(part)

    def add_text(self, style: str, spans: Line) -> None:
        """Add one paragraph of a style."""
        content = runs(spans, self._part, self._link_style)
        self.file.append(paragraph(self.file.style_id(style), *content))

    def _add_list(self, part: ListPart, level: int) -> None:
        """Add a list and those inside it; each list of numbers begins at 1."""
        style = "List Number" if part.is_numbered else "List Bullet"
        number = self.file.new_list(style) if part.is_numbered else self.file.list_of(style)
        style_id = self.file.style_id(style)
        for entry in part.entries:
            content = runs(entry.spans, self._part, self._link_style)
            self.file.append(paragraph(style_id, *content, list_level=(number, level)))
            for inner in entry.lists:
                self._add_list(inner, level + 1)

    def _add_picture(self, part: Illustration) -> None:
        run = picture_run(part, self._part, LARGEST_PICTURE)
        self.file.append(paragraph(self.file.style_id("Normal"), run))
        if part.picture.credit.strip():
            self.add_text("Caption", line(part.picture.credit.strip()))


def _unbold(spans: Line) -> Line:
    """Return a heading's line; that it is bold is the style's to say."""
    return tuple(Span(text=span.text, italic=span.italic, link=span.link) for span in spans)
