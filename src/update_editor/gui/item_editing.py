"""What a person does to items, whether from a card, the outline or a menu: one undoable step each."""

import datetime as dt
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from update_editor.model import Bullets, Item, Items, Picture, Update
from update_editor.services import commands
from update_editor.services.session import Session

if TYPE_CHECKING:
    from update_editor.services.item_commands import Made

PLANNED = ("contributor", "due", "status", "audience", "not_before", "people")
"""The details of an item that are planned, and that its dialog edits."""


class ItemEditing(QObject):
    """Adds, moves, removes and details the items of a session."""

    added = Signal(str)
    """The address of a new item's heading, or of another place where the caret should go now."""
    left_out = Signal(str)
    """A code of ``services.messages``: what could not be kept of an item."""

    def __init__(self, session: Session, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._session = session

    def add(self, section_id: str, behind: str | None = None) -> None:
        """Add an item behind another of the section, or last."""
        ids = self._ids(section_id)
        after = behind if behind in ids else (ids[-1] if ids else None)
        item = commands.new_item()
        self._do(self.tr("Adding an item"), commands.add_item(self._update, section_id, item, after))
        self.added.emit(f"{section_id}/{item.id}/heading")

    def add_somewhere(self, where: str) -> None:
        """Add an item to the section of an address, or else to the first section of items."""
        section_id, item_id, _ = item_at(where)
        section = self._items_section(section_id) or self._items_section(None)
        if section is not None:
            self.add(section.id, item_id)

    def remove(self, section_id: str, item_id: str) -> None:
        """Remove an item; undo brings it back."""
        self._do(self.tr("Removing an item"), commands.remove_item(self._update, section_id, item_id))

    def move(self, section_id: str, item_id: str, after: str | None) -> None:
        """Move an item behind another of its section, or to the front."""
        self._do(self.tr("Moving an item"), commands.move_item(self._update, section_id, item_id, after))

    def move_by(self, section_id: str, item_id: str, step: int) -> None:
        """Move an item one place up (-1) or down (+1)."""
        ids = self._ids(section_id)
        target = ids.index(item_id) + step
        if 0 <= target < len(ids):
            others = [each for each in ids if each != item_id]
            self.move(section_id, item_id, others[target - 1] if target else None)

    def place(self, section_id: str, item_id: str) -> tuple[bool, bool]:
        """Return whether an item stands first, and whether it stands last."""
        ids = self._ids(section_id)
        return ids[:1] == [item_id], ids[-1:] == [item_id]

    def has(self, section_id: str, item_id: str) -> bool:
        """Return whether there is such an item."""
        return item_id in self._ids(section_id)

    def duplicate(self, section_id: str, item_id: str) -> None:
        """Put a copy of an item behind it."""
        from update_editor.services.item_commands import duplicate_item

        made = duplicate_item(self._update, section_id, item_id)
        self._made(self.tr("Duplicating an item"), made, f"{section_id}/{made.id}/heading")

    def split(self, section_id: str, item_id: str, position: int) -> None:
        """Make what stands behind a position of an item's text (code points) an item of its own."""
        from update_editor.services.item_commands import split_item

        made = split_item(self._update, section_id, item_id, position)
        self._made(self.tr("Splitting an item"), made, f"{section_id}/{made.id}/heading")

    def merge(self, section_id: str, item_id: str) -> None:
        """Make an item and the next one one.

        Raises:
            Unusable: it is the last, or no reader may see both.
        """
        from update_editor.services.item_commands import merge_with_next

        made = merge_with_next(self._update, section_id, item_id)
        self._made(self.tr("Merging items"), made, f"{section_id}/{item_id}")

    def hold_over(self, section_id: str, item_id: str) -> None:
        """Hold an item over to next week."""
        from update_editor.services.item_commands import hold_over

        updated = hold_over(self._update, section_id, item_id)
        self._do(self.tr("Holding an item over"), updated)

    def bring_back(self, item_id: str) -> None:
        """Bring an item back that was held over.

        Raises:
            Unusable: ``no-items-section``.
        """
        from update_editor.services.item_commands import bring_back, first_items_section

        section = first_items_section(self._update)
        updated = bring_back(self._update, item_id, section.id)
        self._do(self.tr("Bringing an item back"), updated)
        self.added.emit(f"{section.id}/{item_id}/heading")

    def to_bullet(self, section_id: str, item_id: str) -> None:
        """Turn an item into a bullet.

        Raises:
            Unusable: there is no list of bullets, or the item is not for everybody at once.
        """
        from update_editor.services.items_and_bullets import item_to_bullet

        made = item_to_bullet(self._update, section_id, item_id)
        where = next(each.id for each in made.update.sections if isinstance(each, Bullets))
        self._made(self.tr("Turning an item into a bullet"), made, f"{where}/{made.id}")

    def to_item(self, section_id: str, bullet_id: str) -> None:
        """Turn a bullet into an item.

        Raises:
            Unusable: ``no-items-section``.
        """
        from update_editor.services.item_commands import first_items_section
        from update_editor.services.items_and_bullets import bullet_to_item

        made = bullet_to_item(self._update, section_id, bullet_id)
        section = first_items_section(made.update)
        item = commands.find_item(made.update, section.id, made.id)
        # The caret goes to what is still to be written.
        where = f"{section.id}/{made.id}" + ("" if item.heading else "/heading")
        self._made(self.tr("Turning a bullet into an item"), made, where)

    def sort_bullets(self, section_id: str, today: dt.date) -> None:
        """Sort bullets by the days that they begin with; ``today`` counts where the update has no date."""
        from update_editor.services.bullet_days import sort_by_day

        bullets = commands.bullets_section(self._update, section_id).bullets
        in_order = sort_by_day(bullets, self._update.date or today)
        self._do(self.tr("Sorting the bullets"), commands.set_bullets(self._update, section_id, in_order))

    def set_details(self, section_id: str, item: Item) -> None:
        """Keep what is planned for an item: who writes it and until when, for whom, whom it names."""
        details = {name: getattr(item, name) for name in PLANNED}
        updated = commands.set_item(self._update, section_id, item.id, **details)
        self._do(self.tr("Changing an item’s details"), updated)

    def set_status(self, section_id: str, item_id: str, status: str) -> None:
        """Say how far an item is."""
        updated = commands.set_item(self._update, section_id, item_id, status=status)
        self._do(self.tr("Changing a status"), updated)

    def set_picture(self, section_id: str, item_id: str, picture: Picture, data: bytes) -> None:
        """Give an item a picture.

        Raises:
            Unusable: ``no-such-place`` where the item is gone.
        """
        updated = commands.set_item_picture(self._update, section_id, item_id, picture)
        self._session.add_picture_bytes(picture, data)
        self._do(self.tr("Adding a picture"), updated)

    def remove_picture(self, section_id: str, item_id: str) -> None:
        """Take an item's picture away."""
        updated = commands.set_item_picture(self._update, section_id, item_id, None)
        self._do(self.tr("Removing a picture"), updated)

    def describe_picture(self, section_id: str, item_id: str, alt: str, decorative: bool) -> None:
        """Say what an item's picture shows, or that it needs no description."""
        picture = commands.find_item(self._update, section_id, item_id).picture or ""
        updated = commands.describe_picture(self._update, picture, alt, decorative=decorative)
        self._session.do(self.tr("Describing a picture"), updated, typing=f"picture/{picture}")

    @property
    def _update(self) -> Update:
        return self._session.update

    def _do(self, label: str, updated: Update) -> None:
        self._session.do(label, updated)

    def _made(self, label: str, made: "Made", where: str) -> None:
        self._do(label, made.update)
        self.added.emit(where)
        for code in made.left_out:
            self.left_out.emit(code)

    def _items_section(self, section_id: str | None) -> Items | None:
        for section in self._update.sections:
            if isinstance(section, Items) and section_id in (None, section.id):
                return section
        return None

    def _ids(self, section_id: str) -> list[str]:
        section = self._items_section(section_id)
        return [] if section is None else [item.id for item in section.items]


def item_at(where: str) -> tuple[str, str, str]:
    """Return the section, the item and the rest of an address; the item is empty where it names none."""
    section_id, _, rest = where.partition("/")
    item_id, _, part = rest.partition("/")
    return section_id, "" if item_id == "heading" else item_id, part
