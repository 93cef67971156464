"""A Word file as a package of parts (ECMA-376, part 2), opened with nothing in it trusted.

Members are bounded in number, size and ratio; their names never reach the file system; XML may declare no
entities and fetch nothing.
"""

import io
import posixpath
import re
import zipfile
import zlib
from collections.abc import Mapping
from typing import Any, Final
from urllib.parse import unquote

from lxml import etree
from msgspec import Struct

from update_editor.model import Unusable
from update_editor.ooxml.names import OFFICE, qn

MEGABYTE: Final = 1024 * 1024
MOST_MEMBERS: Final = 5_000
MOST_BYTES: Final = 256 * MEGABYTE
"""Bytes of all members together, unpacked."""
MOST_XML_BYTES: Final = 32 * MEGABYTE
"""Bytes of one part of XML; that of an update has about one hundredth."""
MOST_TAGS: Final = 500_000
"""Tags of one part of XML; the longest updates have about twenty thousand."""
MOST_RATIO: Final = 1000
"""Unpacked to packed, for members over a megabyte."""

_OLD_OFFICE = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"
_PROTECTED = "EncryptedPackage".encode("utf-16-le")
_ENCRYPTED_MEMBER = 0x1
_BROKEN = (zipfile.BadZipFile, zlib.error, EOFError, ValueError, OSError, NotImplementedError, RuntimeError)
_DECLARES = tuple(
    word.encode(encoding)
    for word in ("<!DOCTYPE", "<!ENTITY")
    for encoding in ("ascii", "utf-16-le", "utf-16-be")
)
_STRICT = re.compile(
    rb"http://purl\.oclc\.org/ooxml/(wordprocessingml/main|officeDocument/\w+|drawingml/\w+)"
)
_TRANSITIONAL = {
    b"wordprocessingml/main": b"http://schemas.openxmlformats.org/wordprocessingml/2006/main",
    b"officeDocument/math": b"http://schemas.openxmlformats.org/officeDocument/2006/math",
    b"officeDocument/relationships": b"http://schemas.openxmlformats.org/officeDocument/2006/relationships",
    b"drawingml/main": b"http://schemas.openxmlformats.org/drawingml/2006/main",
    b"drawingml/picture": b"http://schemas.openxmlformats.org/drawingml/2006/picture",
    b"drawingml/wordprocessingDrawing": (
        b"http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing"
    ),
}
_DOCUMENT = "word/document.xml"


class Relation(Struct, frozen=True):
    """What a part points to: another part by its name, or, where it ``is_external``, an address."""

    kind: str
    target: str
    is_external: bool = False


Relations = Mapping[str, Relation]
"""A part's relations by their ids."""


class Package:
    """The parts of a file, each read when it is asked for."""

    def __init__(self, data: bytes) -> None:
        """Open a package.

        Raises:
            Unusable: ``empty-file``, ``word-old``, ``word-protected``, ``not-word``, ``word-damaged``,
                ``word-swollen``, ``too-large``, ``too-many-members``.
        """
        self._archive, self._members = _opened(data)
        self.document = self._document()
        """The name of the main part."""

    def bytes_of(self, name: str, most: int = MOST_BYTES) -> bytes | None:
        """Return what a part holds, None where there is none.

        Raises:
            Unusable: ``too-large`` above ``most`` bytes, ``word-damaged``.
        """
        info = self._members.get(name.lower())
        if info is None:
            return None
        if info.file_size > most:
            raise Unusable("too-large", megabytes=most // MEGABYTE)
        try:
            return self._archive.read(info)
        except _BROKEN as error:
            raise Unusable("word-damaged", detail=info.filename) from error

    def xml(self, name: str) -> Any | None:
        """Return the root of a part of XML, None where there is no such part.

        Raises:
            Unusable: ``too-large``, ``word-too-long``, ``nested-too-deeply``, ``word-declares``,
                ``word-damaged``.
        """
        data = self.bytes_of(name, MOST_XML_BYTES)
        return None if data is None else parsed(data, name)

    def relations(self, name: str) -> Relations:
        """Return what a part points to.

        Raises:
            Unusable: as ``xml``.
        """
        folder, _, file = name.rpartition("/")
        root = self.xml(posixpath.join(folder, "_rels", f"{file}.rels"))
        if root is None:
            return {}
        return {
            each.get("Id", ""): Relation(
                each.get("Type", ""),
                each.get("Target", "") if _is_external(each) else _part_name(folder, each.get("Target", "")),
                _is_external(each),
            )
            for each in root.iter(qn("rel:Relationship"))
        }

    def _document(self) -> str:
        kind = OFFICE + "officeDocument"
        starts = (each.target for each in self.relations("").values() if each.kind == kind)
        name = next((each for each in starts if each.lower() in self._members), _DOCUMENT)
        if name.lower() not in self._members or not name.lower().endswith(".xml"):
            raise Unusable("not-word", kind=_kind_of(self._members))
        return name


def parsed(data: bytes, name: str) -> Any:
    """Return the root of XML that nobody vouches for.

    Raises:
        Unusable: ``word-too-long``, ``nested-too-deeply``, ``word-declares`` where it has a document type,
            ``word-damaged``.
    """
    if any(each in data for each in _DECLARES):
        raise Unusable("word-declares", name=name)
    if data.count(b"<") > MOST_TAGS:
        raise Unusable("word-too-long", name=name, tags=f"{MOST_TAGS:,}")
    if b"purl.oclc.org/ooxml" in data:
        data = _STRICT.sub(lambda found: _TRANSITIONAL.get(found[1], found[0]), data)
    parser = etree.XMLParser(resolve_entities=False, no_network=True, load_dtd=False, huge_tree=False)
    try:
        root: Any = etree.fromstring(data, parser)  # what lxml says of itself leaves the document type out
    except etree.XMLSyntaxError as error:
        if "depth" in str(error):
            raise Unusable("nested-too-deeply") from error
        raise Unusable("word-damaged", detail=name) from error
    except (ValueError, LookupError) as error:
        raise Unusable("word-damaged", detail=name) from error
    # In letters such as UTF-32 the words are not found above; nothing of what was declared was used.
    if getattr(root.getroottree().docinfo, "doctype", ""):
        raise Unusable("word-declares", name=name)
    return root


def _opened(data: bytes) -> tuple[zipfile.ZipFile, dict[str, zipfile.ZipInfo]]:
    """Return the archive, and its members by their names in small letters; of two of a name the first."""
    if not data:
        raise Unusable("empty-file")
    if data.startswith(_OLD_OFFICE):
        raise Unusable("word-protected" if _PROTECTED in data else "word-old")
    if not data.startswith(b"PK"):
        raise Unusable("not-word", kind=_KINDS.get(data[:4], "another kind of file"))
    try:
        archive = zipfile.ZipFile(io.BytesIO(data))
    except _BROKEN as error:
        raise Unusable("word-damaged", detail=str(error)) from error
    infos = [info for info in archive.infolist() if not info.is_dir()]
    _check_bounds(infos)
    members: dict[str, zipfile.ZipInfo] = {}
    for info in infos:
        members.setdefault(info.filename.replace("\\", "/").lstrip("/").lower(), info)
    return archive, members


_KINDS = {b"%PDF": "a PDF", b"{\\rt": "a rich text (RTF) document"}


def _kind_of(members: Mapping[str, object]) -> str:
    folders = {name.partition("/")[0] for name in members}
    if "content.json" in members:
        return "an update (.weekly)"
    kinds = {"xl": "an Excel workbook", "ppt": "a PowerPoint presentation", "content.xml": "an OpenDocument"}
    return next((kind for name, kind in kinds.items() if name in folders), "a ZIP archive")


def _check_bounds(infos: list[zipfile.ZipInfo]) -> None:
    if len(infos) > MOST_MEMBERS:
        raise Unusable("too-many-members", most=MOST_MEMBERS)
    if sum(info.file_size for info in infos) > MOST_BYTES:
        raise Unusable("too-large", megabytes=MOST_BYTES // MEGABYTE)
    for info in infos:
        if info.flag_bits & _ENCRYPTED_MEMBER:
            raise Unusable("word-protected")
        if info.file_size > MEGABYTE and info.file_size > MOST_RATIO * info.compress_size:
            raise Unusable("word-swollen", name=info.filename)


def _is_external(relation: Any) -> bool:
    return str(relation.get("TargetMode", "")).lower() == "external"


def _part_name(folder: str, target: str) -> str:
    """Return the name of the part that a relation leads to; what leads out of the package names none."""
    path = unquote(target).replace("\\", "/")
    path = path if path.startswith("/") else posixpath.join("/", folder, path)
    return posixpath.normpath(path).lstrip("/")
