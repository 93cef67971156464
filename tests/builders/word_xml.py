"""The parts of a Word file as XML that a person can read and compare, one element a line."""

import io
import zipfile

from lxml import etree

PARTS = ("word/document.xml", "word/_rels/document.xml.rels", "docProps/core.xml")
"""What an export writes; the reference document gives the rest, but for the lists in use."""
_NUMBERING = "word/numbering.xml"
_W = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"


def readable_parts(data: bytes) -> dict[str, str]:
    """Return the parts that an export writes, by the name of their file without its folders."""
    with zipfile.ZipFile(io.BytesIO(data)) as package:
        parts = {name.rpartition("/")[2]: _readable(package.read(name)) for name in PARTS}
        return {**parts, "numbering.xml": _lists_in_use(package.read(_NUMBERING))}


def _readable(data: bytes) -> str:
    root = etree.fromstring(data)
    if root.tag.endswith("}Relationships"):  # they are written in no order that counts
        root[:] = sorted(root, key=lambda each: (each.get("Type"), each.get("Target"), each.get("Id")))
    etree.indent(root, " ")
    return etree.tostring(root, encoding="unicode")


def _lists_in_use(data: bytes) -> str:
    """Return the lists of a document and whose they are, without what a level looks like."""
    root = etree.fromstring(data)
    for abstract in root.findall(f"{_W}abstractNum"):
        root.remove(abstract)
    etree.indent(root, " ")
    return etree.tostring(root, encoding="unicode")
