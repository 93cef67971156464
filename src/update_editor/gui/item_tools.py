"""What the menus of items and sections do in one workspace: by id, to the item that they were opened on."""

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QObject, Signal

from update_editor.gui.bullets_pane import BulletsPane
from update_editor.gui.environment import Environment
from update_editor.gui.item_editing import ItemEditing
from update_editor.gui.item_pictures import ItemPictures
from update_editor.gui.page import Page
from update_editor.gui.text_pane import TextPane
from update_editor.model import Item, TextRegion, Unusable, region_at
from update_editor.services import commands
from update_editor.services.log import note_error
from update_editor.services.session import Session

COPY_LEVELS = (2, 3, 4)
"""The levels that headings of a copy can begin at."""


class ItemTools(QObject):
    """Does to an item, a section or a bullet what was chosen. What can't be done is told, never raised."""

    noted = Signal(str)
    """A sentence for the person."""
    approve_wanted = Signal(object)
    """The item or section at this address is to be approved."""

    def __init__(
        self,
        session: Session,
        editing: ItemEditing,
        pictures: ItemPictures,
        page: Page,
        environment: Environment,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._session = session
        self._editing = editing
        self._page = page
        self._environment = environment
        self._tools: dict[str, Callable[[str, str], object]] = {
            "item-up": partial(self._move, -1),
            "item-down": partial(self._move, 1),
            "item-details": self._ask_for_details,
            "item-picture": pictures.ask,
            "item-fold": page.fold,
            "item-duplicate": editing.duplicate,
            "item-split": self._split,
            "item-merge": editing.merge,
            "item-hold": editing.hold_over,
            "item-bullet": editing.to_bullet,
            "item-remove": editing.remove,
            "approve": self._approve,
            **{f"copy-item-{level}": partial(self._copy_item, level) for level in COPY_LEVELS},
        }

    def do(self, action: str, section_id: str, item_id: str) -> None:
        """Do something to an item."""
        self._try(partial(self._tools[action], section_id, item_id))

    def do_to_section(self, action: str, section_id: str) -> None:
        """Approve a section; or copy it, or the text at another address: that id ends in the level."""
        if action == "approve":
            self.approve_wanted.emit(section_id)
            return
        self._copy_section(section_id, int(action.rpartition("-")[2]))

    def bring_back(self, item_id: str) -> None:
        """Bring an item back that was held over."""
        self._try(partial(self._editing.bring_back, item_id))

    def bullet_to_item(self) -> None:
        """Make the bullet at the caret an item."""
        pane = self._page.panes.current
        bullet = pane.paragraph() if isinstance(pane, BulletsPane) else None
        if pane is not None and bullet is not None:
            self._try(partial(self._editing.to_item, pane.where, bullet.id))

    def sort_bullets(self) -> None:
        """Sort the bullets that the caret is in by day."""
        pane = self._page.panes.current
        if isinstance(pane, BulletsPane):
            self._editing.sort_bullets(pane.where, self._environment.now().date())

    def copy_paragraph(self) -> None:
        """Copy the paragraph at the caret."""
        pane = self._page.panes.current
        if pane is not None:
            pane.copy_paragraph()

    def _try(self, action: Callable[[], object]) -> None:
        try:
            action()
        except Unusable as error:
            from update_editor.gui.sentences import sentence

            note_error(error)
            self.noted.emit(sentence(error) + ".")

    def _move(self, step: int, section_id: str, item_id: str) -> None:
        self._editing.move_by(section_id, item_id, step)
        self._page.scrolling.show_soon()

    def _split(self, section_id: str, item_id: str) -> None:
        pane = self._page.panes.pane(f"{section_id}/{item_id}")
        if isinstance(pane, TextPane):
            self._editing.split(section_id, item_id, pane.caret())

    def _ask_for_details(self, section_id: str, item_id: str) -> None:
        from update_editor.gui.dialogs.item_details import ItemDetailsDialog

        item = commands.find_item(self._session.update, section_id, item_id)
        dialog = ItemDetailsDialog(item, self._environment.now(), self._page.window())
        dialog.chosen.connect(partial(self._keep_details, section_id))
        dialog.open()

    def _keep_details(self, section_id: str, item: Item) -> None:
        self._editing.set_details(section_id, item)

    def _approve(self, section_id: str, item_id: str) -> None:
        self.approve_wanted.emit(f"{section_id}/{item_id}")

    def _copy_item(self, level: int, section_id: str, item_id: str) -> None:
        from update_editor.gui.web_copy import put_on_clipboard
        from update_editor.services.copying import copy_of_item

        put_on_clipboard(copy_of_item(commands.find_item(self._session.update, section_id, item_id), level))

    def _copy_section(self, where: str, level: int) -> None:
        from update_editor.gui.web_copy import put_on_clipboard
        from update_editor.services.copying import copy_of_line, copy_of_section, copy_of_text

        update = self._session.update
        section = next((each for each in update.sections if each.id == where), None)
        if section is not None:
            copied = copy_of_section(section, level)
        else:
            region = region_at(update, where)
            copied = (
                copy_of_text(region.blocks, level)
                if isinstance(region, TextRegion)
                else copy_of_line(region.spans, level)
            )
        put_on_clipboard(copied)
        if copied.left_out:
            from update_editor.gui.sentences import note

            self.noted.emit(note("copied-without-email-items", count=copied.left_out))
