"""What a person does to items, whether from a card, the outline or a menu: one undoable step each."""

from pathlib import Path

from PySide6.QtCore import QObject, Signal

from update_editor.model import Items, Update
from update_editor.services import commands
from update_editor.services.session import Session


class ItemEditing(QObject):
    """Adds, moves, removes and details the items of a session."""

    added = Signal(str)
    """The address of a new item's heading, where the caret should go."""

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

    def set_status(self, section_id: str, item_id: str, status: str) -> None:
        """Say how far an item is."""
        updated = commands.set_item(self._update, section_id, item_id, status=status)
        self._do(self.tr("Changing a status"), updated)

    def set_picture(self, section_id: str, item_id: str, path: Path) -> None:
        """Give an item a picture from a file.

        Raises:
            Unusable: the file is no picture, or it can't be read.
        """
        from update_editor.services.picture_files import load_picture

        picture, data = load_picture(path)
        self._session.add_picture_bytes(picture, data)
        updated = commands.set_item_picture(self._update, section_id, item_id, picture)
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
