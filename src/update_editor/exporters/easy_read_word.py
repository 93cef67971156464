"""The easy read as a Word file: a table without borders, one statement a row, its picture at the left."""

from collections.abc import Sequence
from itertools import groupby
from typing import Any

from update_editor.easyread.statements import EasyReadPart, StatementHeading, StatementRow
from update_editor.exporters import easy_read_content as words
from update_editor.exporters.easy_read_content import EasyRead, row_picture
from update_editor.exporters.edition import Edition, OutputFile
from update_editor.exporters.word_package import WordFile
from update_editor.exporters.word_text import element, paragraph, picture_run, runs
from update_editor.model import Line, Span, line

REFERENCE = "easy-read/reference.docx"
PICTURE_COLUMN, TEXT_COLUMN = 2551, 7087
"""Widths in twentieths of a point: 4.5 cm for the picture; 11.5 cm of text behind a gutter of 1 cm."""
GUTTER = 567
ROW_SPACE = 150
"""Above and below a statement, in twentieths of a point."""
LARGEST_PICTURE = (4.2, 5.0)
"""How wide and how high a picture may be, in centimetres."""


def easy_read_word(edition: Edition, page: EasyRead) -> OutputFile:
    """Return ``easy-read.docx``, the same bytes for the same edition.

    Raises:
        Unusable: a picture or the pack's reference document can't be used.
    """
    writer = _Rows(WordFile(edition, REFERENCE), edition)
    writer.add_text("Easy Read Label", line(words.LABEL))
    writer.add_text("Title", line(page.title))
    organisation = edition.pack.organisation
    for text in (page.day, organisation.name):
        if text:
            writer.add_text("Normal", line(text))
    for spans in ((Span(text=words.NOTICE, bold=True),), *page.about):
        writer.add_text("Notice", spans)
    for _, run in groupby(page.parts, key=lambda part: isinstance(part, StatementHeading)):
        writer.add(list(run))
    contact = [*page.contact, *([line(organisation.address)] if organisation.address else [])]
    writer.add_section(words.CONTACT_HEADING, contact)
    writer.add_section(words.CREDITS_HEADING, [line(credit) for credit in page.credits])
    writer.end()
    return OutputFile("easy-read.docx", writer.file.data())


class _Rows:
    """Writes headings and rows into a Word file, one after the other."""

    def __init__(self, file: WordFile, edition: Edition) -> None:
        self.file = file
        self._edition = edition
        self._part = file.document.part
        self._link_style = file.style_id("Hyperlink")
        self._statement = file.style_id("Statement")

    def add_text(self, style: str, spans: Line) -> None:
        """Add one paragraph of a style."""
        content = runs(spans, self._part, self._link_style)
        self.file.append(paragraph(self.file.style_id(style), *content))

    def add(self, parts: Sequence[EasyReadPart]) -> None:
        """Add parts that are all headings, or all statements."""
        rows = [part for part in parts if isinstance(part, StatementRow)]
        for part in parts:
            if isinstance(part, StatementHeading):
                self.add_text(f"Heading {part.level}", part.spans)
        if rows:
            self._add_table(rows)

    def add_section(self, heading: str, lines: list[Line]) -> None:
        """Add statements of the program's or the pack's own under a heading; nothing where there are none."""
        if lines:
            self.add_text("Heading 1", line(heading))
            for spans in lines:
                self.add_text("Statement Alone", spans)

    def end(self) -> None:
        """End the document with a paragraph: Word wants one behind a table."""
        if self.file.ends_with_table():
            self.add_text("Statement", ())

    def _add_table(self, rows: Sequence[StatementRow]) -> None:
        """Add a table of statements."""
        table = element("w:tbl")
        table.extend([_table_properties(), _columns()])
        table.extend(self._row(row) for row in rows)
        self.file.append(table)

    def _row(self, row: StatementRow) -> Any:
        properties = element("w:trPr")
        properties.append(element("w:cantSplit"))
        result = element("w:tr")
        spoken = paragraph(self._statement, *runs(row.spans, self._part, self._link_style))
        result.extend(
            [
                properties,
                _cell(PICTURE_COLUMN, paragraph(self._statement, *self._picture(row)), gutter=0),
                _cell(TEXT_COLUMN, spoken, gutter=GUTTER),
            ]
        )
        return result

    def _picture(self, row: StatementRow) -> list[Any]:
        illustration = row_picture(self._edition, row.picture)
        if illustration is None or row.picture is None:
            return []
        return [picture_run(illustration, self._part, LARGEST_PICTURE, row.picture.alt)]


def _table_properties() -> Any:
    """Return the properties of a table that only lays out: no borders, no header row, no style's bands."""
    result = element("w:tblPr")
    margins = element("w:tblCellMar")
    for side, width in (("top", ROW_SPACE), ("left", 0), ("bottom", ROW_SPACE), ("right", 0)):
        margins.append(element(f"w:{side}", w=str(width), type="dxa"))
    flags = ("firstRow", "lastRow", "firstColumn", "lastColumn")
    look = element("w:tblLook", val="0600", **dict.fromkeys(flags, "0"), noHBand="1", noVBand="1")
    width = element("w:tblW", w=str(PICTURE_COLUMN + TEXT_COLUMN), type="dxa")
    result.extend([width, element("w:tblLayout", type="fixed"), margins, look])
    return result


def _columns() -> Any:
    result = element("w:tblGrid")
    result.extend(element("w:gridCol", w=str(width)) for width in (PICTURE_COLUMN, TEXT_COLUMN))
    return result


def _cell(width: int, content: Any, gutter: int) -> Any:
    result = element("w:tc")
    properties = element("w:tcPr")
    properties.append(element("w:tcW", w=str(width), type="dxa"))
    if gutter:
        margins = element("w:tcMar")
        margins.append(element("w:left", w=str(gutter), type="dxa"))
        properties.append(margins)
    properties.append(element("w:vAlign", val="center"))
    result.extend([properties, content])
    return result
