"""Where two states of a text differ, and who made the difference.

Positions are code points over a region's whole text as ``model.text_of`` gives it: deleted text counts, and
so does each paragraph break, one.
"""

import datetime as dt
from itertools import count

from msgspec import Struct

from update_editor.model import Change, RichText, line_text, new_change


class Reviewer(Struct, frozen=True):
    """Who suggests, and when: a date in UTC, to the second."""

    author: str
    date: dt.datetime | None = None

    def change(self, group: str | None = None) -> Change:
        """Return a new change by this person."""
        return new_change(self.author, self.date, group)


class Edit(Struct, frozen=True):
    """One place where a text differs: ``start`` to ``end`` became ``new_start`` to ``new_end``.

    Between two edits, both texts are the same to the letter.
    """

    start: int
    end: int
    new_start: int
    new_end: int


class Typing(Struct, frozen=True):
    """Where somebody typed, pasted or deleted: one edit, at an address of ``model.regions``.

    ``caret`` is where they stand after it, in code points of the text at that address, or of a section's
    whole list of bullets; ``backwards`` where they deleted towards the start.
    """

    where: str
    caret: int
    backwards: bool = False


def edit_at_caret(before: RichText, after: RichText, caret: int) -> Edit | None:
    """Return the one edit that a person made who now stands at ``caret``; None where no letter differs.

    Which of two equal letters was deleted, or typed, only the caret tells: all behind it was there before.
    """
    old, new = as_strings(before, after)
    if old == new:
        return None
    tail = _same_end(old, new, len(new) - caret)
    head = _same_start(old, new, min(len(old), len(new)) - tail)
    return Edit(head, len(old) - tail, head, len(new) - tail)


def as_strings(before: RichText, after: RichText) -> tuple[str, str]:
    """Return two texts as strings, with a sign between paragraphs that occurs in neither.

    A break between paragraphs is no line break: where one became the other, the strings differ.
    """
    old, new = ([line_text(block.spans) for block in blocks] for blocks in (before, after))
    words = "".join((*old, *new))
    mark = next(sign for sign in map(chr, count(0xE000)) if sign not in words)
    return mark.join(old), mark.join(new)


def _same_start(old: str, new: str, most: int) -> int:
    """Return how many letters are the same at the start, of so many at the most."""
    if old[:most] == new[:most]:
        return most
    return next(at for at in range(most) if old[at] != new[at])


def _same_end(old: str, new: str, most: int) -> int:
    """Return how many letters are the same at the end, of so many at the most."""
    most = min(most, len(old), len(new))
    if old[len(old) - most :] == new[len(new) - most :]:
        return most
    return next(at for at in range(most) if old[-1 - at] != new[-1 - at])
