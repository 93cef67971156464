"""What the Item menu does to the item, the bullets or the section that the caret is in."""

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QObject

from update_editor.gui.action_group import ActionGroup
from update_editor.gui.bullets_pane import BulletsPane
from update_editor.gui.item_editing import item_at
from update_editor.gui.item_tools import COPY_LEVELS, ItemTools
from update_editor.gui.menus.item_menu import ACTIONS
from update_editor.gui.shown_pane import shown_pane


class ItemActions(ActionGroup):
    """Finds what the caret is in, and has the workspace's tools do it."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)

    def handlers(self) -> dict[str, Callable[[], object]]:
        """Return what each action does."""
        of_items = [spec.id for spec in ACTIONS if spec.id.startswith(("item-", "copy-item-"))]
        return {
            "add-item": self._add_item,
            **{action: partial(self._do_to_item, action) for action in of_items},
            "bullet-item": partial(self._with_tools, ItemTools.bullet_to_item),
            "sort-bullets": partial(self._with_tools, ItemTools.sort_bullets),
            "copy-paragraph": partial(self._with_tools, ItemTools.copy_paragraph),
            **{
                action: partial(self._do_to_section, action)
                for action in (f"copy-section-{level}" for level in COPY_LEVELS)
            },
            "fold-all": partial(self._fold_all, True),
            "unfold-all": partial(self._fold_all, False),
        }

    def needs_met(self) -> frozenset[str]:
        """Return which needs of these actions are met where the caret is now."""
        if self._workspace is None:
            return frozenset()
        met = set()
        place = self._place()
        if place is not None:
            first, last = self._workspace.editing.place(*place)
            met.add("item")
            met |= set() if first else {"not first"}
            met |= set() if last else {"not last"}
            met |= {"item text"} if self._workspace.where == "/".join(place) else set()
        pane = shown_pane(self._workspace)
        met |= {"bullet"} if isinstance(pane, BulletsPane) and pane.blocks() else set()
        return frozenset(met)

    def _place(self) -> tuple[str, str] | None:
        """Return the section and the item that the caret is in."""
        if self._workspace is None or self._workspace.shows_easy_read:
            return None
        section_id, item_id, _ = item_at(self._workspace.where)
        is_item = bool(item_id) and self._workspace.editing.has(section_id, item_id)
        return (section_id, item_id) if is_item else None

    def _add_item(self) -> None:
        if self._workspace is not None:
            self._workspace.editing.add_somewhere(self._workspace.where)

    def _do_to_item(self, action: str) -> None:
        place = self._place()
        if self._workspace is not None and place is not None:
            self._workspace.item_tools.do(action, *place)

    def _with_tools(self, action: Callable[[ItemTools], object]) -> None:
        if self._workspace is not None:
            action(self._workspace.item_tools)

    def _do_to_section(self, action: str) -> None:
        if self._workspace is not None:
            section_id = self._workspace.where.partition("/")[0]
            self._workspace.item_tools.do_to_section(action, section_id or "opening")

    def _fold_all(self, folded: bool) -> None:
        if self._workspace is not None:
            self._workspace.page.fold_all(folded)
