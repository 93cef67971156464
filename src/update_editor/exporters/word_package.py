"""A Word file as a package: the reference document it is built on, its styles and lists, and its bytes.

Two files of one edition are the same to the byte: nothing in them comes from a clock.
"""

import datetime as dt
import io
import zipfile
from typing import Any

from update_editor.exporters.edition import Edition
from update_editor.exporters.flow import title_of
from update_editor.exporters.pack_files import with_shipped_files
from update_editor.exporters.printable import printable
from update_editor.model import Unusable
from update_editor.templating.members import LONGEST_FILE, member_path, read_bounded

_MEMBER_DATE = (1980, 1, 1, 0, 0, 0)
"""The date of every member: the earliest that a zip file can hold."""
_LEVELS = 9


class WordFile:
    """A Word document that grows: python-docx's document, and what its styles are called inside."""

    def __init__(self, edition: Edition, reference: str) -> None:
        """Open a reference document of the edition's pack, or the shipped one of that name.

        Raises:
            Unusable: ``template-file-missing``, ``reference-unreadable``.
        """
        path = member_path(with_shipped_files(edition.pack), reference)
        self.path = str(path)
        self.document = _opened(read_bounded(path, LONGEST_FILE), self.path)
        self.body = self.document.element.body
        self._styles = {style.name.lower(): style for style in self.document.styles}
        self._describe(edition)

    def style_id(self, name: str) -> str:
        """Return what a style is called in the file.

        Raises:
            Unusable: ``reference-style-missing``.
        """
        style = self._styles.get(name.lower())
        if style is None:
            raise Unusable("reference-style-missing", file=self.path, style=name)
        return str(style.style_id)

    def list_of(self, style: str) -> int:
        """Return the number of the list that a paragraph style belongs to.

        Raises:
            Unusable: ``reference-style-missing`` where the style is missing or belongs to no list.
        """
        style_id = self.style_id(style)
        found = self._styles[style.lower()].element.xpath("./w:pPr/w:numPr/w:numId/@w:val")
        if not found or not found[0].isdigit():
            raise Unusable("reference-style-missing", file=self.path, style=style_id)
        return int(found[0])

    def new_list(self, style: str) -> int:
        """Return the number of a new list like the style's own, which begins at 1 on each of its levels."""
        numbering = self.document.part.numbering_part.element
        alike = numbering.xpath(f'./w:num[@w:numId="{self.list_of(style)}"]/w:abstractNumId/@w:val')
        if not alike:
            raise Unusable("reference-style-missing", file=self.path, style=style)
        new = numbering.add_num(int(alike[0]))
        for level in range(_LEVELS):
            new.add_lvlOverride(ilvl=level).add_startOverride(1)
        return int(new.numId)

    def append(self, element: Any) -> None:
        """Put a paragraph or table at the end of the document, before its section's properties."""
        self.body.insert_element_before(element, "w:sectPr")

    def ends_with_table(self) -> bool:
        """Say whether the last thing in the document is a table."""
        return bool(self.body.xpath("./*[not(self::w:sectPr)][last()][self::w:tbl]"))

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


def _opened(data: bytes, path: str) -> Any:
    """Return python-docx's document.

    Raises:
        Unusable: ``reference-unreadable`` where it is none.
    """
    import docx
    from docx.opc.exceptions import OpcError
    from lxml.etree import XMLSyntaxError

    try:
        document = docx.Document(io.BytesIO(data))
        _ = document.part.numbering_part.element, document.styles.element, document.settings.element
    except (OpcError, XMLSyntaxError, zipfile.BadZipFile, KeyError, ValueError, NotImplementedError) as error:
        raise Unusable("reference-unreadable", file=path) from error
    return document
