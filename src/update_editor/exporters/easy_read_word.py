"""The easy read as a Word file: a table without borders, one statement a row, its picture at the left."""

from collections.abc import Sequence
from copy import deepcopy
from itertools import groupby
from typing import Any

from update_editor.easyread.statements import EasyReadPart, StatementHeading, StatementRow
from update_editor.exporters.easy_read_content import EasyRead, row_description, row_picture
from update_editor.exporters.edition import Edition, OutputFile
from update_editor.exporters.word_package import WordFile
from update_editor.exporters.word_text import add, described_picture_run, element
from update_editor.model import HardWord, Line, Span, line
from update_editor.templating.contract import EASY_READ_REFERENCE

PICTURE_COLUMN, TEXT_COLUMN = 2551, 7087
"""Widths in twentieths of a point: 4.5 cm for the picture; 11.5 cm of text behind a gutter of 1 cm."""
GUTTER = 567
ROW_SPACE = 150
"""Above and below a statement, in twentieths of a point."""
SIZE_OF_REFERENCE = 16
"""Points of a statement in the reference document."""
LARGEST_PICTURE = (4.2, 5.0)
"""How wide and how high a picture may be, in centimetres."""


def easy_read_word(edition: Edition, page: EasyRead) -> OutputFile:
    """Return ``easy-read.docx``, the same bytes for the same edition.

    Raises:
        Unusable: a picture or the pack's reference document can't be used.
    """
    organisation, words = edition.pack.organisation, edition.pack.words
    file = WordFile(edition, EASY_READ_REFERENCE)
    if edition.pack.easy_read_points != SIZE_OF_REFERENCE:
        file.reference.enlarge(edition.pack.easy_read_points)
    writer = _Rows(file, edition)
    file.add_text("Easy Read Label", line(words.easy_read))
    file.add_text("Title", line(page.title))
    for text in (page.day, organisation.name):
        if text:
            file.add_text("Normal", line(text))
    notice = ((Span(text=page.notice, bold=True),),) if page.notice else ()
    for spans in (*notice, *page.about):
        file.add_text("Notice", spans)
    for _, run in groupby(page.parts, key=lambda part: isinstance(part, StatementHeading)):
        writer.add(list(run))
    contact = [*page.contact, *([line(organisation.address)] if organisation.address else [])]
    writer.add_section(words.contact, contact)
    writer.add_hard_words(words.hard_words, page.hard_words)
    writer.add_section(words.checked, page.checked)
    if page.credits:
        file.add_text("Small Print", line(page.credits))
    writer.end()
    return OutputFile("easy-read.docx", file.data())


class _Rows:
    """Writes headings and rows into a Word file, one after the other."""

    def __init__(self, file: WordFile, edition: Edition) -> None:
        self._file = file
        self._edition = edition
        self._empty_row = _empty_row(file.paragraph("Statement"))

    def add(self, parts: Sequence[EasyReadPart]) -> None:
        """Add parts that are all headings, or all statements."""
        rows = [part for part in parts if isinstance(part, StatementRow)]
        for part in parts:
            if isinstance(part, StatementHeading):
                self._file.add_text(f"Heading {part.level}", part.spans)
        if rows:
            self._add_table(rows)

    def add_section(self, heading: str, lines: Sequence[Line]) -> None:
        """Add statements of the program's or the pack's own under a heading; nothing where there are none."""
        if lines:
            self._file.add_text("Heading 1", line(heading))
            for spans in lines:
                self._file.add_text("Statement Alone", spans)

    def add_hard_words(self, heading: str, words: Sequence[HardWord]) -> None:
        """Add the list of hard words and what they mean; nothing where there are none."""
        if words:
            self._file.add_text("Heading 1", line(heading))
        for each in words:
            explained = (Span(text=each.word, bold=True), Span(text=f"\n{each.explanation}"))
            self._file.add_text("Statement Alone", explained)

    def end(self) -> None:
        """End the document with a paragraph: Word wants one behind a table."""
        if self._file.ends_with_table():
            self._file.add_text("Statement", ())

    def _add_table(self, rows: Sequence[StatementRow]) -> None:
        """Add a table of statements."""
        table = element("tbl")
        _add_table_properties(table)
        columns = add(table, "tblGrid")
        for width in (PICTURE_COLUMN, TEXT_COLUMN):
            add(columns, "gridCol", w=str(width))
        table.extend(self._row(row) for row in rows)
        self._file.append(table)

    def _row(self, row: StatementRow) -> Any:
        result = deepcopy(self._empty_row)
        pictured, spoken = (cell[-1] for cell in result[1:])
        illustration = row_picture(self._edition, row.picture)
        if illustration is not None and row.picture is not None:
            part, described = self._file.document.part, row_description(row.picture, illustration)
            pictured.append(described_picture_run(illustration.data, part, LARGEST_PICTURE, described))
        self._file.add_line(spoken, row.spans)
        for spans in row.bullets:
            bullet = self._file.paragraph("Statement Bullet")
            self._file.add_line(bullet, spans)
            result[-1].append(bullet)
        if row.bullets and not row.spans:
            result[-1].remove(spoken)
        return result


def _empty_row(paragraph: Any) -> Any:
    """Return a row that stays on one page, of two cells with such a paragraph each."""
    result = element("tr")
    add(add(result, "trPr"), "cantSplit")
    _add_cell(result, PICTURE_COLUMN, gutter=0).append(deepcopy(paragraph))
    _add_cell(result, TEXT_COLUMN, gutter=GUTTER).append(paragraph)
    return result


def _add_cell(row: Any, width: int, gutter: int) -> Any:
    cell = add(row, "tc")
    properties = add(cell, "tcPr")
    add(properties, "tcW", w=str(width), type="dxa")
    if gutter:
        add(add(properties, "tcMar"), "left", w=str(gutter), type="dxa")
    add(properties, "vAlign", val="center")
    return cell


def _add_table_properties(table: Any) -> None:
    """Say that a table only lays out: no borders, no header row, no style's bands."""
    properties = add(table, "tblPr")
    add(properties, "tblW", w=str(PICTURE_COLUMN + TEXT_COLUMN), type="dxa")
    add(properties, "tblLayout", type="fixed")
    margins = add(properties, "tblCellMar")
    for side, width in (("top", ROW_SPACE), ("left", 0), ("bottom", ROW_SPACE), ("right", 0)):
        add(margins, side, w=str(width), type="dxa")
    flags = dict.fromkeys(("firstRow", "lastRow", "firstColumn", "lastColumn"), "0")
    add(properties, "tblLook", val="0600", **flags, noHBand="1", noVBand="1")
