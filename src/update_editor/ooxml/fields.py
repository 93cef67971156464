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
    def __init__(self) -> None:
        self.instruction = ""
        self.shows = False
        self.link: str | None = None


class Fields:
    """The fields that are open at a place. One that never ends is none: nothing behind it may be hidden."""

    def __init__(self) -> None:
        self._whole: set[Any] = set()
        self._open: list[_Field] = []

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
        return bool(self._open) and any(not field.shows for field in self._open)

    @property
    def link(self) -> str | None:
        """The address that the text here links to."""
        if not self._open:
            return None
        return next((field.link for field in reversed(self._open) if field.link), None)

    def meet(self, element: Any) -> str | None:
        """Go past a ``w:fldChar``; return what a field that ends here was made from."""
        if element not in self._whole:
            return None
        kind = element.get(_TYPE)
        if kind == "begin":
            self._open.append(_Field())
        elif self._open and kind == "separate":
            self._open[-1].shows = True
            self._open[-1].link = link_of(self._open[-1].instruction)
        elif self._open and kind == "end":
            return self._open.pop().instruction
        return None

    def add(self, instruction: str) -> None:
        """Add to what the field that is open is made from."""
        if self._open and not self._open[-1].shows:
            self._open[-1].instruction += instruction
