"""Fields: what one shows is text of the document, what it was made from is not (ECMA-376, part 1, 17.16)."""

import re
from typing import Any

from update_editor.model import safe_link
from update_editor.ooxml.names import qn

_CHARACTER = qn("w:fldChar")
_TYPE = qn("w:fldCharType")
_LINK = re.compile(r'\s*HYPERLINK\s+(?:"([^"]*)"|([^\s"\\]\S*))', re.IGNORECASE)
_LINKS = re.compile(r"\s*HYPERLINK\b", re.IGNORECASE)


def link_of(instruction: str) -> str | None:
    """Return the address that a field links to, None where it links to none that may be."""
    found = _LINK.match(instruction)
    return safe_link(found[1] or found[2]) if found else None


def is_link(instruction: str) -> bool:
    """Say whether a field is a link, of whatever kind."""
    return _LINKS.match(instruction) is not None


class _Field:
    """A field that is open; ``link`` is the address that text in it links to, its own or that round it."""

    def __init__(self, link: str | None) -> None:
        self.instruction = ""
        self.shows = False
        self.link = link


class Fields:
    """The fields that are open at a place. One that never ends is none: nothing behind it may be hidden."""

    def __init__(self) -> None:
        self._whole: set[Any] = set()
        self._open: list[_Field] = []
        self._hiding = 0

    def find_whole(self, root: Any) -> None:
        """Look for the fields of a part that begin and end."""
        begun: list[list[Any]] = []
        for element in root.iter(_CHARACTER):
            kind = element.get(_TYPE)
            if kind == "begin":
                begun.append([element])
            elif begun:
                begun[-1].append(element)
                if kind == "end":
                    self._whole.update(begun.pop())

    @property
    def hides(self) -> bool:
        """Whether text here is no text of the document."""
        return self._hiding > 0

    @property
    def link(self) -> str | None:
        """The address that the text here links to."""
        return self._open[-1].link if self._open else None

    def meet(self, element: Any) -> str | None:
        """Go past a ``w:fldChar``; return what a field that ends here was made from."""
        if element not in self._whole:
            return None
        kind = element.get(_TYPE)
        if kind == "begin":
            self._open.append(_Field(self.link))
            self._hiding += 1
        elif self._open and kind == "separate":
            self._show(self._open[-1])
        elif self._open and kind == "end":
            field = self._open.pop()
            self._hiding -= not field.shows
            return field.instruction
        return None

    def _show(self, field: _Field) -> None:
        if not field.shows:
            field.shows = True
            field.link = link_of(field.instruction) or field.link
            self._hiding -= 1

    def add(self, instruction: str) -> None:
        """Add to what the field that is open is made from."""
        if self._open and not self._open[-1].shows:
            self._open[-1].instruction += instruction
