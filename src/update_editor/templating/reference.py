"""The Word file that a pack's Word outputs are built on: its styles, and the lists that they belong to."""

import io
import zipfile
from collections.abc import Mapping
from pathlib import Path
from typing import Any

from update_editor.model import Unusable
from update_editor.templating.members import LONGEST_FILE, read_bounded

MOST_UNPACKED = 64 * 1024 * 1024
"""The most bytes that all parts of a reference document may have together."""
_COLOURS = ("val", "color", "fill")
"""The attributes that hold a colour."""


class Reference:
    """A reference document, opened: python-docx's document, and what its styles are called inside."""

    def __init__(self, path: Path) -> None:
        """Open a reference document.

        Raises:
            Unusable: ``template-reference-unreadable``, or what ``members.read_bounded`` says.
        """
        self.path = str(path)
        self.document = _opened(read_bounded(path, LONGEST_FILE), self.path)
        self._styles = {style.name.lower(): style for style in self.document.styles}
        self._ids: dict[str, str] = {}

    def style_id(self, name: str) -> str:
        """Return what a style is called in the file.

        Raises:
            Unusable: ``template-style-missing``.
        """
        found = self._ids.get(name)
        if found is None:
            found = self._ids[name] = str(self._style(name).style_id)
        return found

    def list_of(self, style: str) -> int:
        """Return the number of the list that a paragraph style belongs to.

        Raises:
            Unusable: ``template-style-missing`` where the style is missing or belongs to no list.
        """
        found = self._style(style).element.xpath("./w:pPr/w:numPr/w:numId/@w:val")
        if not found or not found[0].isdigit():
            raise self._missing(style)
        return int(found[0])

    def new_list(self, style: str, levels: int) -> int:
        """Return the number of a new list like the style's own, which begins at 1 on each of its levels.

        Raises:
            Unusable: ``template-style-missing`` as for ``list_of``.
        """
        numbering = self.document.part.numbering_part.element
        alike = numbering.xpath(f'./w:num[@w:numId="{self.list_of(style)}"]/w:abstractNumId/@w:val')
        if not alike:
            raise self._missing(style)
        new = numbering.add_num(int(alike[0]))
        for level in range(levels):
            new.add_lvlOverride(ilvl=level).add_startOverride(1)
        return int(new.numId)

    def recolour(self, old: str, new: str) -> None:
        """Put one colour ``#rrggbb`` in the place of another in all styles: of text, lines and grounds."""
        was, becomes = old.lstrip("#").upper(), new.lstrip("#").upper()
        for element in self.document.styles.element.iter():
            for name, value in element.attrib.items():
                if value.upper() == was and name.rpartition("}")[2] in _COLOURS:
                    element.set(name, becomes)

    def enlarge(self, points: int) -> None:
        """Make the text of the style Normal so many points large, all else in proportion, nothing smaller."""
        from docx.oxml.ns import qn

        least = 2 * points  # Word counts half points
        root = self.document.styles.element
        normal = self._style("Normal").element.xpath("./w:rPr/w:sz/@w:val") or root.xpath(
            "./w:docDefaults//w:rPr/w:sz/@w:val"
        )
        factor = max(1.0, least / int(normal[0])) if normal else 1.0
        for part in self.document.part.package.iter_parts():  # page numbers stand in a part of their own
            element = getattr(part, "element", None)
            for size in () if element is None else element.iter(qn("w:sz"), qn("w:szCs")):
                size.set(qn("w:val"), str(max(least, round(int(size.get(qn("w:val"))) * factor))))
        for indent in self.document.part.numbering_part.element.xpath(".//w:ind"):
            for name, value in indent.attrib.items():
                indent.set(name, str(round(int(value) * factor)))

    def style_or_new(self, name: str, base: str, look: Mapping[str, Mapping[str, str]]) -> str:
        """Return what a paragraph style is called in the file; where there is none, it is added.

        It is built on the style ``base`` then; ``look`` are its paragraph's properties by their names, such
        as ``ind``, with the attributes of each, in the order of the schema.

        Raises:
            Unusable: ``template-style-missing`` where ``base`` is.
        """
        if name.lower() not in self._styles:
            from docx.enum.style import WD_STYLE_TYPE
            from docx.oxml import OxmlElement
            from docx.oxml.ns import qn

            added = self.document.styles.add_style(name, WD_STYLE_TYPE.PARAGRAPH, builtin=True)
            added.base_style = self._style(base)
            added.next_paragraph_style = self._style("Normal")
            properties = added.element.get_or_add_pPr()
            for tag, attributes in look.items():
                named = {qn(f"w:{key}"): value for key, value in attributes.items()}
                properties.append(OxmlElement(f"w:{tag}", named))
            self._styles[name.lower()] = added
        return self.style_id(name)

    def _style(self, name: str) -> Any:
        style = self._styles.get(name.lower())
        if style is None:
            raise self._missing(name)
        return style

    def _missing(self, style: str) -> Unusable:
        return Unusable("template-style-missing", file=self.path, line=1, style=style)


def _opened(data: bytes, path: str) -> Any:
    """Return python-docx's document.

    Raises:
        Unusable: ``template-reference-unreadable`` where it is none.
    """
    import docx

    try:
        with zipfile.ZipFile(io.BytesIO(data)) as archive:
            if sum(info.file_size for info in archive.infolist()) > MOST_UNPACKED:
                raise ValueError("it unpacks to more than any reference document holds")
        document = docx.Document(io.BytesIO(data))
        _ = document.part.numbering_part.element.num_lst, document.settings.element
        _ = [style.name.lower() for style in document.styles]
    except Exception as error:  # what a file from elsewhere makes python-docx say can't be listed
        raise Unusable("template-reference-unreadable", file=path, line=1) from error
    return document
