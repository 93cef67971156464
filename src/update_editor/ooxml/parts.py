"""The parts of a Word file beside its main one. A damaged one is a loss that is named, not the end."""

from typing import Any

from update_editor.model import Unusable
from update_editor.ooxml.comments import CommentParts
from update_editor.ooxml.containers import Notes
from update_editor.ooxml.losses import Losses
from update_editor.ooxml.names import (
    COMMENTS,
    COMMENTS_EXTENDED,
    COMMENTS_EXTENSIBLE,
    COMMENTS_IDS,
    CUSTOM_XML,
    MANIFEST_NAMESPACE,
    OFFICE,
    qn,
)
from update_editor.ooxml.package import MOST_XML_BYTES, Package, Relations, parsed

_ORDINARY = (None, "normal")
_MARGINS = (OFFICE + "header", OFFICE + "footer")


class Parts:
    """Finds the parts that the main part points to, each by the kind of its relation."""

    def __init__(self, package: Package, losses: Losses) -> None:
        self._package = package
        self._losses = losses
        self.relations = self._relations(package.document)

    def root(self, kind: str) -> Any | None:
        """Return the root of the first part of a kind, such as ``COMMENTS``; None without a readable one."""
        names = self._names(kind)
        return self._root(names[0]) if names else None

    def styles(self) -> Any | None:
        """Return the styles."""
        return self.root(OFFICE + "styles")

    def numbering(self) -> Any | None:
        """Return the lists."""
        return self.root(OFFICE + "numbering")

    def comments(self) -> CommentParts:
        """Return the parts of the comments."""
        return CommentParts(
            comments=self.root(COMMENTS),
            extended=self.root(COMMENTS_EXTENDED),
            ids=self.root(COMMENTS_IDS),
            extensible=self.root(COMMENTS_EXTENSIBLE),
        )

    def notes(self) -> Notes:
        """Return the footnotes and endnotes, without the lines that divide them from the text."""
        found: dict[tuple[str, str], tuple[Any, Relations]] = {}
        for kind in ("footnote", "endnote"):
            for name in self._names(f"{OFFICE}{kind}s")[:1]:
                root, relations = self._root(name), self._relations(name)
                for note in () if root is None else root.iter(qn(f"w:{kind}")):
                    if note.get(qn("w:type")) in _ORDINARY:
                        found.setdefault((kind, note.get(qn("w:id"), "")), (note, relations))
        return found

    def note_margins(self) -> None:
        """Note that a header or footer has words, not page numbers alone, where one has."""
        roots = (self._root(name) for kind in _MARGINS for name in self._names(kind))
        texts = (each.text or "" for root in roots if root is not None for each in root.iter(qn("w:t")))
        if any(character.isalpha() for text in texts for character in text):
            self._losses.add("header")

    def manifest(self) -> bytes | None:
        """Return the XML that says which update a review copy is."""
        for name in self._names(CUSTOM_XML):
            try:
                data = self._package.bytes_of(name, MOST_XML_BYTES)
                if data is None or MANIFEST_NAMESPACE.encode() not in data:
                    continue
                if parsed(data, name).tag == f"{{{MANIFEST_NAMESPACE}}}manifest":
                    return data
            except Unusable:
                self._losses.add("damaged-part")
        return None

    def _names(self, kind: str) -> list[str]:
        found = (each for each in self.relations.values() if each.kind == kind and not each.is_external)
        return list(dict.fromkeys(each.target for each in found))

    def _root(self, name: str) -> Any | None:
        try:
            return self._package.xml(name)
        except Unusable:
            self._losses.add("damaged-part")
            return None

    def _relations(self, name: str) -> Relations:
        try:
            return self._package.relations(name)
        except Unusable:
            self._losses.add("damaged-part")
            return {}
