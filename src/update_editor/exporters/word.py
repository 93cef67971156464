"""The update as a Word file, built on the pack's reference document."""

from collections.abc import Sequence

from update_editor.exporters.edition import Edition, OutputFile
from update_editor.exporters.flow import (
    DEEPEST_LIST,
    FlowPart,
    Heading,
    Illustration,
    ListPart,
    Paragraph,
    flow,
)
from update_editor.exporters.pictures import credit_of
from update_editor.exporters.standing import logo_of, other_formats, title_of
from update_editor.exporters.word_contents import Contents
from update_editor.exporters.word_package import WordFile
from update_editor.exporters.word_text import picture_run
from update_editor.model import Line, Span, line
from update_editor.templating.contract import WORD_REFERENCE

LARGEST_PICTURE = (16.0, 6.5)
"""How wide and how high a picture may be, in centimetres."""
LARGEST_LOGO = (6.0, 1.8)
"""The same of the organisation's logo."""
_DEEPEST_HEADING = 4


def export_word(edition: Edition) -> tuple[OutputFile, ...]:
    """Return ``update.docx``, the same bytes for the same edition.

    Sections are of the style Heading 1, items of Heading 2, sub-headings one below what they stand under.

    Raises:
        Unusable: a picture or the pack's reference document can't be used.
    """
    return (OutputFile("update.docx", update_word(edition)),)


def update_word(edition: Edition, least_size: int | None = None) -> bytes:
    """Return the update as a Word file; ``least_size``: its text has so many points, and nothing is smaller.

    Raises:
        Unusable: as ``export_word``.
    """
    file = WordFile(edition, WORD_REFERENCE)
    if least_size is not None:
        file.reference.enlarge(least_size)
    parts = flow(edition)
    contents = _contents(edition, parts, file)
    pages = _Pages(file, contents)
    organisation, logo = edition.pack.organisation, logo_of(edition.pack)
    if logo is not None:
        pages.add_logo(logo)
    elif organisation.name:
        file.add_text("Organisation", line(organisation.name))
    file.add_text("Title", line(title_of(edition)))
    if contents is not None and (block := contents.block()) is not None:
        file.append(block)
    for part in parts:
        pages.add(part)
    for each in other_formats(edition.pack):
        file.add_text("Other Formats", each.spans)
    if organisation.address:
        sender = ", ".join(filter(None, (organisation.name, organisation.address)))
        file.add_text("Caption", line(sender))
    return file.data()


def _contents(edition: Edition, parts: Sequence[FlowPart], file: WordFile) -> Contents | None:
    """Return the table of contents, where one is wanted."""
    if not edition.word.contents:
        return None
    headings = [part for part in parts if isinstance(part, Heading)]
    return Contents(headings, edition.pack.words.contents, file.reference)


class _Pages:
    """Writes parts of the flow into a Word file, one after the other."""

    def __init__(self, file: WordFile, contents: Contents | None = None) -> None:
        self._file = file
        self._contents = contents

    def add(self, part: FlowPart) -> None:
        """Add one part."""
        if isinstance(part, Heading):
            self._add_heading(part)
        elif isinstance(part, Paragraph):
            self._file.add_text("Quote" if part.is_quote else "Normal", part.spans)
        elif isinstance(part, ListPart):
            self._add_list(part, 0)
        else:
            self._add_picture(part)

    def _add_heading(self, part: Heading) -> None:
        paragraph = self._file.paragraph(f"Heading {min(part.level, _DEEPEST_HEADING)}")
        self._file.add_line(paragraph, _unbold(part.spans))
        if self._contents is not None:
            self._contents.mark(part, paragraph)
        self._file.append(paragraph)

    def add_logo(self, logo: Illustration) -> None:
        """Add the organisation's logo, which stands for its name."""
        paragraph = self._file.paragraph("Organisation")
        paragraph.append(picture_run(logo, self._file.document.part, LARGEST_LOGO))
        self._file.append(paragraph)

    def _add_list(self, part: ListPart, level: int) -> None:
        """Add a list and those inside it; each list of numbers begins at 1."""
        reference = self._file.reference
        style = "List Number" if part.is_numbered else "List Bullet"
        number = reference.new_list(style, DEEPEST_LIST + 1) if part.is_numbered else reference.list_of(style)
        for entry in part.entries:
            self._file.add_text(style, entry.spans, (number, level))
            for inner in entry.lists:
                self._add_list(inner, level + 1)

    def _add_picture(self, part: Illustration) -> None:
        paragraph = self._file.paragraph("Normal")
        paragraph.append(picture_run(part, self._file.document.part, LARGEST_PICTURE))
        self._file.append(paragraph)
        if credit := credit_of(part.picture):
            self._file.add_text("Caption", line(credit))


def _unbold(spans: Line) -> Line:
    """Return a heading's line; that it is bold is the style's to say."""
    return tuple(Span(text=span.text, italic=span.italic, link=span.link) for span in spans)
