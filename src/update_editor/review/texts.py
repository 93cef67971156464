"""One pass over all texts of an update that makes something else of them."""

from typing import TypeVar

from msgspec.structs import replace

from update_editor.model import Bullet, Change, Item, Items, Line, Message, RichText, Section, Update

Entry = TypeVar("Entry", Item, Bullet)


class TextPass:
    """What becomes of each text; a subclass says it.

    ``where`` is the address of the text that is being looked at, ``around`` the item or bullet that it stands
    in. What is held over to next week is left as it is.
    """

    where: str = ""
    around: Item | Bullet | None = None

    def update(self, update: Update) -> Update:
        """Return the update with what became of its texts."""
        return replace(
            update,
            title=self._line("title", update.title),
            opening=self._blocks("opening", update.opening),
            closing=self._blocks("closing", update.closing),
            sections=tuple(map(self._section, update.sections)),
        )

    def line(self, spans: Line) -> Line:
        """Return what becomes of a line."""
        raise NotImplementedError

    def blocks(self, blocks: RichText) -> RichText:
        """Return what becomes of the blocks of a region."""
        raise NotImplementedError

    def entries(self, entries: tuple[Entry, ...]) -> tuple[Entry, ...]:
        """Return what becomes of the items or bullets of a section, their texts being done."""
        raise NotImplementedError

    @property
    def outer_insertion(self) -> Change | None:
        """The insertion of the item or bullet that the text stands in."""
        return self.around.insertion if self.around else None

    @property
    def outer_deletion(self) -> Change | None:
        """The deletion of the item or bullet that the text stands in."""
        return self.around.deletion if self.around else None

    def _line(self, where: str, spans: Line) -> Line:
        self.where = where
        return self.line(spans)

    def _blocks(self, where: str, blocks: RichText) -> RichText:
        self.where = where
        return self.blocks(blocks)

    def _section(self, section: Section) -> Section:
        heading = self._line(f"{section.id}/heading", section.heading)
        if isinstance(section, Message):
            return replace(section, heading=heading, body=self._blocks(section.id, section.body))
        if isinstance(section, Items):
            items = tuple(self._item(f"{section.id}/{item.id}", item) for item in section.items)
            self.around = None
            return replace(section, heading=heading, items=self.entries(items))
        bullets = tuple(self._bullet(f"{section.id}/{bullet.id}", bullet) for bullet in section.bullets)
        self.around = None
        return replace(section, heading=heading, bullets=self.entries(bullets))

    def _item(self, where: str, item: Item) -> Item:
        self.around = item
        heading = self._line(f"{where}/heading", item.heading)
        return replace(item, heading=heading, body=self._blocks(where, item.body))

    def _bullet(self, where: str, bullet: Bullet) -> Bullet:
        self.around = bullet
        return replace(bullet, spans=self._line(where, bullet.spans))
