"""The words of a paragraph as runs, with what is tracked about them."""

import re
from collections.abc import Callable
from typing import Any

from lxml import etree
from msgspec import Struct

from update_editor.model import Change, Line, Span, TextFormat, safe_link
from update_editor.ooxml.names import NAMESPACES, qn
from update_editor.ooxml.revisions import Revisions, writable

Relate = Callable[[str], str]
"""Returns the id of the document's relationship to an address."""

_PIECE = re.compile(r"([\n\t])")
_SPECIAL = {"\n": "w:br", "\t": "w:tab"}
_SPACE = qn("xml:space")


class Around(Struct, frozen=True):
    """The changes of the item or bullet that words stand in: they count for words that have none."""

    insertion: Change | None = None
    deletion: Change | None = None


NOTHING = Around()


class RunWriter:
    """Writes spans into paragraphs: runs, hyperlinks, insertions and deletions.

    ``relate`` keeps an address in the document; ``link_style`` is the id of the character style of links.
    """

    def __init__(self, revisions: Revisions, relate: Relate, link_style: str) -> None:
        self._revisions = revisions
        self._relate = relate
        self._link_style = link_style
        self._link: str | None = None
        self._changes: tuple[Change | None, Change | None] = (None, None)
        self._holder: Any = None
        self._outer: Any = None

    def begin(self, paragraph: Any) -> None:
        """Go on in another paragraph, or behind something else in the same one."""
        self._outer, self._holder = paragraph, paragraph
        self._link, self._changes = None, (None, None)

    def add(self, paragraph: Any, spans: Line, around: Around = NOTHING) -> None:
        """Add spans to a paragraph."""
        self.begin(paragraph)
        for span in spans:
            self.add_span(paragraph, span, around)

    def add_span(self, paragraph: Any, span: Span, around: Around = NOTHING) -> None:
        """Add one span, into the link and the revision of the one before where they are the same."""
        if not span.text:
            return
        link = safe_link(span.link)
        changes = (span.insertion or around.insertion, span.deletion or around.deletion)
        if link != self._link:
            self._outer = self._hyperlink(paragraph, link) if link else paragraph
        if link != self._link or changes != self._changes:
            self._holder = self.wrapped(self._outer, *changes)
            self._link, self._changes = link, changes
        self._add_run(self._holder, span, bool(link), changes[1] is not None)

    def wrapped(self, holder: Any, insertion: Change | None, deletion: Change | None) -> Any:
        """Return what runs stand in that somebody inserted, or deleted: ``w:del`` stands in ``w:ins``."""
        if insertion is not None:
            holder = self._revisions.wrapped(holder, "w:ins", insertion)
        return holder if deletion is None else self._revisions.wrapped(holder, "w:del", deletion)

    def _hyperlink(self, paragraph: Any, address: str) -> Any:
        link = etree.SubElement(paragraph, qn("w:hyperlink"), nsmap={"r": NAMESPACES["r"]})
        link.set(qn("r:id"), self._relate(writable(address)))
        link.set(qn("w:history"), "1")
        return link

    def _add_run(self, holder: Any, span: Span, is_link: bool, is_deleted: bool) -> None:
        run = etree.SubElement(holder, qn("w:r"))
        now = TextFormat(bold=span.bold, italic=span.italic, link=span.link if is_link else None)
        if span.format_change is not None or is_link or span.bold or span.italic:
            properties = self._properties(run, now)
            if span.format_change is not None:
                change = self._revisions.wrapped(properties, "w:rPrChange", span.format_change)
                self._properties(change, span.format_change.before)
        tag = "w:delText" if is_deleted else "w:t"
        for piece in _PIECE.split(writable(span.text)):
            if piece in _SPECIAL:
                etree.SubElement(run, qn(_SPECIAL[piece]))
            elif piece:
                text = etree.SubElement(run, qn(tag))
                text.text = piece
                text.set(_SPACE, "preserve")

    def _properties(self, holder: Any, look: TextFormat) -> Any:
        """Add a format; ``bCs`` and ``iCs`` count for scripts such as Arabic."""
        properties = etree.SubElement(holder, qn("w:rPr"))
        if look.link is not None:
            etree.SubElement(properties, qn("w:rStyle")).set(qn("w:val"), self._link_style)
        for tag, is_on in (("b", look.bold), ("i", look.italic)):
            for each in (tag, f"{tag}Cs") if is_on else ():
                etree.SubElement(properties, qn(f"w:{each}"))
        return properties
