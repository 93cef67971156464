"""Who changed what and when, as WordprocessingML writes it: the attributes of its revisions and comments."""

import datetime as dt
from itertools import count
from typing import Any

from lxml import etree

from update_editor.model import Change
from update_editor.ooxml.names import qn

_ID, _AUTHOR, _DATE, _UTC = qn("w:id"), qn("w:author"), qn("w:date"), qn("w16du:dateUtc")


class Revisions:
    """Writes revisions into one document; its bookmarks and revisions are numbered together."""

    def __init__(self) -> None:
        self._numbers = count(1)

    def number(self) -> str:
        """Return an id that nothing else in the document has."""
        return str(next(self._numbers))

    def wrapped(self, holder: Any, tag: str, change: Change) -> Any:
        """Add a revision such as ``w:ins`` as the last one in an element, and return it."""
        revision = etree.SubElement(holder, qn(tag))
        revision.set(_ID, self.number())
        set_who(revision, change.author, change.date)
        return revision


def set_who(element: Any, author: str, date: dt.datetime | None) -> None:
    """Say on a revision or comment whose it is, and when it was made where that is known.

    ``w:date`` is the local time with a ``Z`` that means nothing, as Word writes it; ``w16du:dateUtc`` is UTC.
    """
    element.set(_AUTHOR, writable(author))
    if date is None:
        return
    utc = date.astimezone(dt.UTC) if date.tzinfo else date.replace(tzinfo=dt.UTC)
    element.set(_DATE, f"{utc.astimezone():%Y-%m-%dT%H:%M:%S}Z")
    element.set(_UTC, f"{utc:%Y-%m-%dT%H:%M:%S}Z")


def writable(text: str) -> str:
    """Return text with U+FFFD for each character that XML can't hold."""
    return "".join(each if _is_writable(each) else "\ufffd" for each in text) if _has_odd(text) else text


def _has_odd(text: str) -> bool:
    return not all(map(_is_writable, text))


def _is_writable(letter: str) -> bool:
    return letter in "\t\n" or (
        letter >= " " and not "\ud800" <= letter <= "\udfff" and letter not in "\ufffe\uffff"
    )
