"""A Word file as a package: the reference document it is built on, its styles and lists, and its bytes.

Two files of one edition are the same to the byte: nothing in them comes from a clock.
"""

import datetime as dt
import io
import zipfile
from typing import Any

from update_editor import assets
from update_editor.exporters.edition import Edition
from update_editor.exporters.pack_files import with_shipped_files
from update_editor.exporters.printable import printable
from update_editor.exporters.standing import title_of
from update_editor.exporters.word_text import add_line, paragraph
from update_editor.model import Line
from update_editor.templating.contrast import enough_on_light
from update_editor.templating.members import member_path
from update_editor.templating.pack import Colours
from update_editor.templating.reference import Reference

_PAPER = "#ffffff"
_MEMBER_DATE = (1980, 1, 1, 0, 0, 0)
"""The date of every member: the earliest that a zip file can hold."""


class WordFile:
    """A Word document that grows on a pack's reference document."""

    def __init__(self, edition: Edition, reference: str) -> None:
        """Open a reference document of the edition's pack, or the shipped one of that name.

        The shipped one has the pack's accent, dark enough to be read; any other keeps its own colours.

        Raises:
            Unusable: ``template-file-missing``, ``template-reference-unreadable``.
        """
        from docx.oxml.ns import qn

        path = member_path(with_shipped_files(edition.pack), reference)
        self.reference = Reference(path)
        if path.is_relative_to(assets.templates()):
            accent = enough_on_light(edition.pack.colours.accent, (_PAPER,))
            self.reference.recolour(Colours().accent, accent)
        self.document = self.reference.document
        self._end = self.document.element.body.find(qn("w:sectPr"))
        self._describe(edition)

    def paragraph(self, style: str, list_level: tuple[int, int] | None = None) -> Any:
        """Return an empty paragraph of a style, which stands nowhere yet.

        ``list_level`` is the number of its list and its level there, from 0.

        Raises:
            Unusable: ``template-style-missing``.
        """
        return paragraph(self.reference.style_id(style), list_level)

    def add_line(self, target: Any, spans: Line) -> None:
        """Add a line to a paragraph.

        Raises:
            Unusable: ``template-style-missing`` where there is no style for hyperlinks.
        """
        add_line(target, spans, self.document.part, self.reference.style_id("Hyperlink"))

    def add_text(self, style: str, spans: Line, list_level: tuple[int, int] | None = None) -> None:
        """Add a paragraph with a line at the end; see ``paragraph``.

        Raises:
            Unusable: ``template-style-missing``.
        """
        result = self.paragraph(style, list_level)
        self.add_line(result, spans)
        self.append(result)

    def append(self, element: Any) -> None:
        """Put a paragraph or table at the end of the document, before its section's properties."""
        if self._end is None:
            self.document.element.body.append(element)
        else:
            self._end.addprevious(element)

    def ends_with_table(self) -> bool:
        """Say whether the last thing in the document is a table."""
        return bool(self.document.element.body.xpath("./*[not(self::w:sectPr)][last()][self::w:tbl]"))

    def data(self) -> bytes:
        """Return the file's bytes."""
        saved = io.BytesIO()
        self.document.save(saved)
        written = io.BytesIO()
        with zipfile.ZipFile(saved) as source, zipfile.ZipFile(written, "w") as target:
            for name in source.namelist():
                member = zipfile.ZipInfo(name, date_time=_MEMBER_DATE)
                member.compress_type = zipfile.ZIP_DEFLATED
                target.writestr(member, source.read(name))
        return written.getvalue()

    def _describe(self, edition: Edition) -> None:
        """Write title, language, sender and date into the file."""
        from docx.oxml.ns import qn

        properties = self.document.core_properties
        properties.title = title_of(edition)[:255]
        properties.author = printable(edition.pack.organisation.name)[:255]
        properties.language = edition.pack.language
        properties.revision = 1
        for name in ("dcterms:created", "dcterms:modified"):
            for element in properties._element.findall(qn(name)):
                properties._element.remove(element)
        if edition.update.date is not None:
            moment = dt.datetime.combine(edition.update.date, dt.time(12))
            properties.created = properties.modified = moment
        for language in self.document.styles.element.xpath("./w:docDefaults//w:lang"):
            language.set(qn("w:val"), edition.pack.language)
        for language in self.document.settings.element.xpath("./w:themeFontLang"):
            language.set(qn("w:val"), edition.pack.language)
