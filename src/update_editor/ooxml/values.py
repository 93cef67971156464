"""Attributes and small elements of WordprocessingML as values."""

import datetime as dt
from typing import Any

from update_editor.model import Change, new_id
from update_editor.ooxml.names import qn

VAL = qn("w:val")
ID = qn("w:id")
NAME = qn("w:name")
AUTHOR = qn("w:author")
_DATE = qn("w:date")
_DATE_UTC = qn("w16du:dateUtc")
_OFF = frozenset(("0", "false", "off"))
_MOST_DIGITS = 9
_LONGEST_AUTHOR = 255


def val(parent: Any | None, name: str) -> str | None:
    """Return the ``w:val`` of a child such as ``w:pStyle``; None without one."""
    child = None if parent is None else parent.find(name)
    return None if child is None else child.get(VAL)


def number(text: str | None) -> int | None:
    """Return a whole number, None for anything else."""
    digits = (text or "").strip()
    if not digits.lstrip("-").isascii() or not digits.lstrip("-").isdigit() or len(digits) > _MOST_DIGITS:
        return None
    return int(digits) if digits.count("-") <= 1 else None


def toggled(properties: Any | None, name: str) -> bool | None:
    """Return whether a property such as ``w:b`` is on or off; None where nothing is said."""
    found = None if properties is None else properties.find(name)
    return None if found is None else is_on(found)


def is_on(toggle: Any) -> bool:
    """Say whether an element such as ``w:b`` switches on: without a value it does."""
    return str(toggle.get(VAL, "1")).lower() not in _OFF


def change_of(element: Any, group: str | None = None) -> Change:
    """Return who made the change of an element such as ``w:ins``, and when, with an id of its own."""
    return Change(author=author_of(element), date=date_of(element), id=new_id(), group=group)


def author_of(element: Any) -> str:
    """Return whom an element names as its author, empty where nobody; no more letters than Word keeps."""
    return str(element.get(AUTHOR) or "").strip()[:_LONGEST_AUTHOR].strip()


def date_of(element: Any) -> dt.datetime | None:
    """Return when an element says that it was made, in UTC.

    Word writes ``w:date`` as the time on its user's wall with a ``Z`` that is not true; newer ones write
    ``w16du:dateUtc`` beside it ([MS-DOCX] 2.6.8). Of the first alone it is assumed that the wall was here.
    """
    return utc(element.get(_DATE_UTC)) or _from_wall(element.get(_DATE))


def utc(text: str | None) -> dt.datetime | None:
    """Return a moment that is in UTC where it names no zone; None for what is none."""
    if not text:
        return None
    try:
        moment = dt.datetime.fromisoformat(text.strip())
        return moment.replace(tzinfo=dt.UTC) if moment.tzinfo is None else moment.astimezone(dt.UTC)
    except (ValueError, OverflowError):
        return None


def _from_wall(text: str | None) -> dt.datetime | None:
    try:
        return dt.datetime.fromisoformat((text or "").strip().removesuffix("Z")).astimezone(dt.UTC)
    except (ValueError, OverflowError, OSError):
        return None
