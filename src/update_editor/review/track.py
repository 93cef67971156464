"""Tracking: what somebody did to an update, as tracked changes on the update as it was.

Words, formats, styles, and which items and bullets there are, are tracked. What an item is planned for (its
status, its contributor), its picture, the date and the leads are not: they change as they are told.
"""

from collections.abc import Callable, Iterable, Sequence
from typing import TypeVar

from msgspec import Struct
from msgspec.structs import replace

from update_editor.model import (
    Block,
    Bullet,
    Bullets,
    Item,
    Items,
    Line,
    Message,
    RichText,
    Section,
    TextRegion,
    Update,
    line_text,
    region_at,
    with_region,
)
from update_editor.review.diff import edits_between
from update_editor.review.edits import Edit, Reviewer, edit_at_caret
from update_editor.review.entries import is_own, tracked_entries
from update_editor.review.suggest import Suggested, suggested

_Section = TypeVar("_Section", Message, Items, Bullets)


class Typing(Struct, frozen=True):
    """Where somebody typed, pasted or deleted: one edit, at an address of ``model.regions``.

    ``caret`` is where they stand after it, in code points of the text at that address, or of a section's
    whole list of bullets; ``backwards`` where they deleted towards the start.
    """

    where: str
    caret: int
    backwards: bool = False


class Tracked(Struct, frozen=True):
    """An update with tracked changes, and where the caret stands in it now, where somebody typed."""

    update: Update
    caret: int | None = None


def tracked(before: Update, after: Update, by: Reviewer, typing: Typing | None = None) -> Tracked:
    """Return ``before`` with what makes it ``after`` as tracked changes of somebody.

    With ``typing``, nothing differs but at that place. Without, all is compared.
    """
    if before == after:
        return Tracked(after, None if typing is None else typing.caret)
    if typing is not None:
        return _typed(before, after, by, typing)
    passed_on = {item.id for item in (*before.held_over, *after.held_over)}
    tracking = _Tracking(by, passed_on)
    old = {section.id: section for section in before.sections}
    result = replace(
        after,
        title=tracking.line(before.title, after.title),
        opening=tracking.blocks(before.opening, after.opening),
        closing=tracking.blocks(before.closing, after.closing),
        sections=tuple(tracking.section(old.get(section.id), section) for section in after.sections),
    )
    return Tracked(_with_pictures(before, result))


class _Tracking:
    """Tracks what one person did, place by place."""

    def __init__(self, by: Reviewer, passed_on: Iterable[str] = ()) -> None:
        self._by = by
        self._passed_on = frozenset(passed_on)

    def line(self, before: Line, after: Line) -> Line:
        """Return a title, heading or bullet with what changed in it."""
        if before == after:
            return after
        blocks = self.blocks((Block(id="", spans=before),), (Block(id="", spans=after),))
        return blocks[0].spans

    def blocks(self, before: RichText, after: RichText) -> RichText:
        """Return paragraphs with what changed in them."""
        if before == after:
            return after
        return suggested(before, after, edits_between(before, after), self._by).blocks

    def section(self, before: Section | None, after: Section) -> Section:
        """Return a section with what changed in it; a section that is new is what it is."""
        if before is None or before == after or type(before) is not type(after):
            return after
        after = replace(after, heading=self.line(before.heading, after.heading))
        if isinstance(before, Message) and isinstance(after, Message):
            return replace(after, body=self.blocks(before.body, after.body))
        if isinstance(before, Items) and isinstance(after, Items):
            return replace(after, items=self._entries(before.items, after.items, self._item))
        if isinstance(before, Bullets) and isinstance(after, Bullets):
            return replace(after, bullets=self._entries(before.bullets, after.bullets, self._bullet))
        return after

    def _entries(self, before, after, track):  # type: ignore[no-untyped-def]
        raise NotImplementedError

    def _item(self, before: Item, after: Item) -> Item:
        return replace(
            after,
            heading=self.line(before.heading, after.heading),
            body=self.blocks(before.body, after.body),
        )

    def _bullet(self, before: Bullet, after: Bullet) -> Bullet:
        return replace(after, spans=self.line(before.spans, after.spans))
