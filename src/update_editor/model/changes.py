"""Tracked changes: who suggested what, and when."""

from datetime import datetime
from typing import Annotated, Literal

from msgspec import Meta, Struct

from update_editor.model.ids import new_id

BlockStyle = Literal["paragraph", "subheading", "bullet", "number", "quote"]
Level = Annotated[int, Meta(ge=0, le=255)]
"""How deep a list entry is, from 0. The bound keeps a file from asking for a gigabyte of indent."""


class Change(Struct, frozen=True, kw_only=True):
    """One tracked change by one author.

    ``date`` is UTC, or None where a file did not say. Changes that share a ``group`` (the two halves of
    a replacement) are decided together.
    """

    author: str
    date: datetime | None = None
    id: str = ""
    group: str | None = None


class TextFormat(Struct, frozen=True, kw_only=True):
    """What a span looked like before its format was changed."""

    bold: bool = False
    italic: bool = False
    link: str | None = None


class FormatChange(Change, frozen=True, kw_only=True):
    """A tracked change of bold, italic or link; rejecting it brings ``before`` back."""

    before: TextFormat


class BlockFormat(Struct, frozen=True, kw_only=True):
    """What a block was before its style was changed."""

    style: BlockStyle = "paragraph"
    level: Level = 0


class StyleChange(Change, frozen=True, kw_only=True):
    """A tracked change of a block's style; rejecting it brings ``before`` back."""

    before: BlockFormat


class Move(Change, frozen=True, kw_only=True):
    """A tracked move of an item or bullet; ``from_after`` is the id that it stood behind, None for first."""

    from_after: str | None = None


def new_change(author: str, date: datetime | None, group: str | None = None) -> Change:
    """Return a change with an id of its own."""
    return Change(author=author, date=date, id=new_id(), group=group)
