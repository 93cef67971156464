"""The outline at the left: sections, items with their status, and a row that adds an item."""

from collections.abc import Mapping
from functools import partial

from PySide6.QtCore import QEvent, QPoint, QSize, Qt, Signal
from PySide6.QtGui import QContextMenuEvent, QDropEvent, QKeyEvent, QMouseEvent
from PySide6.QtWidgets import QAbstractItemView, QMenu, QTreeWidget, QTreeWidgetItem, QWidget

from update_editor.gui.icons import icon
from update_editor.gui.outline_items import (
    adder_row,
    count_of,
    held_row,
    held_section_row,
    item_row,
    section_row,
    show_item,
    show_open,
    show_tick,
)
from update_editor.gui.outline_rows import ADDS, COUNT, HELD, WHERE, RowDelegate
from update_editor.gui.theme import GRID, Theme
from update_editor.model import Item, Items, Section, Update, line_text
from update_editor.templating.pack import TemplatePack

_STEPS = {Qt.Key.Key_Up: -1, Qt.Key.Key_Down: 1}
_ALT = Qt.KeyboardModifier.AltModifier
_DELETES = (Qt.Key.Key_Delete, Qt.Key.Key_Backspace)


class Outline(QTreeWidget):
    """The update as a list of places to go to. It shows what it is given and asks for what it can't do."""

    chosen = Signal(str)
    """An address to go to."""
    item_wanted = Signal(str)
    """A section that is to have another item."""
    move_wanted = Signal(str, str, object)
    """Section, item, and the item to put it behind, or None for first."""
    step_wanted = Signal(str, str, int)
    """Section, item, and -1 for one place up or +1 for one down."""
    remove_wanted = Signal(str, str)
    """Section and item."""
    item_action = Signal(str, str, str)
    """The id of an action of the window's table, and the section and the item that it is to be done to."""
    section_action = Signal(str, str)
    """The id of an action of the window's table, and the section that it is to be done to."""
    bring_back_wanted = Signal(str)
    """An item that was held over to next week."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._rows: dict[str, QTreeWidgetItem] = {}
        self._item_ids: dict[str, list[str]] = {}
        self._open: Mapping[str, int] = {}
        self._ticks: Mapping[str, tuple[str, ...]] = {}
        self.setObjectName("outline")
        self.setAccessibleName(self.tr("Outline"))
        self.setAccessibleDescription(
            self.tr("The parts of the update. Enter goes to one, Delete removes an item.")
        )
        self.setHeaderHidden(True)
        self.setRootIsDecorated(False)
        self.setIndentation(0)
        self.setItemsExpandable(False)
        self.setUniformRowHeights(True)
        self.setMouseTracking(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setDragDropMode(QAbstractItemView.DragDropMode.InternalMove)
        self._delegate = RowDelegate(theme, self)
        self._clicked_at = QPoint()
        self.setItemDelegate(self._delegate)
        self.itemClicked.connect(self._click)

    def show_update(self, update: Update, pack: TemplatePack) -> None:
        """Show the update's parts; what was chosen stays chosen."""
        current = self.current_where()
        self.clear()
        self._rows.clear()
        for section in update.sections:
            spec = pack.section(section.id)
            self._add_section(section, spec.label if spec else line_text(section.heading) or section.id)
        if update.held_over:
            self._add_held(update.held_over)
        self.show_open(self._open)
        self.show_ticks(self._ticks)
        self.expandAll()
        self.mark(current)

    def show_texts(self, update: Update) -> None:
        """Bring headings, statuses and counts up to date without rebuilding the rows."""
        for section in update.sections:
            if section.id in self._rows:
                self._rows[section.id].setData(0, COUNT, count_of(section))
            if isinstance(section, Items):
                for item in section.items:
                    row = self._rows.get(f"{section.id}/{item.id}")
                    if row is not None:
                        show_item(row, item)

    def show_open(self, counts: Mapping[str, int]) -> None:
        """Show how many changes and comments are open in each part, by its address."""
        self._open = counts
        for where, row in self._rows.items():
            show_open(row, counts.get(where, 0))

    def show_ticks(self, ticks: Mapping[str, tuple[str, ...]]) -> None:
        """Show which parts are approved, by their addresses, and by whom."""
        self._ticks = ticks
        for where, row in self._rows.items():
            show_tick(row, ticks.get(where, ()))

    def current_where(self) -> str:
        """Return the address of the row that is chosen, or nothing."""
        row = self.currentItem()
        return "" if row is None else str(row.data(0, WHERE) or "")

    def mark(self, where: str) -> None:
        """Show where the caret is, without going there."""
        row = self._rows.get(where) or self._rows.get(where.removesuffix("/heading"))
        row = row or self._rows.get(where.partition("/")[0])
        if row is not None and row is not self.currentItem():
            self.setCurrentItem(row)

    def _add_section(self, section: Section, label: str) -> None:
        row = section_row(section, label)
        self.addTopLevelItem(row)
        self._rows[section.id] = row
        if not isinstance(section, Items):
            return
        self._item_ids[section.id] = [item.id for item in section.items]
        for item in section.items:
            child = item_row(section.id, item)
            row.addChild(child)
            self._rows[f"{section.id}/{item.id}"] = child
        row.addChild(adder_row(section.id))

    def _add_held(self, items: tuple[Item, ...]) -> None:
        """Show what was held over to next week."""
        row = held_section_row(items)
        self.addTopLevelItem(row)
        row.addChildren([held_row(item) for item in items])

    def _go(self, row: QTreeWidgetItem) -> None:
        adds, held, where = (row.data(0, role) for role in (ADDS, HELD, WHERE))
        if adds:
            self.item_wanted.emit(adds)
        elif held:
            self.bring_back_wanted.emit(held)
        elif where:
            self.chosen.emit(where)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Note where a row is clicked."""
        self._clicked_at = event.position().toPoint()
        super().mouseReleaseEvent(event)

    def _click(self, row: QTreeWidgetItem) -> None:
        """Go to a row; one held over is only chosen, unless the words that bring it back were clicked."""
        box = self._delegate.bring_back_box(self.visualItemRect(row))
        if not row.data(0, HELD) or box.contains(self._clicked_at):
            self._go(row)

    def event(self, event: QEvent) -> bool:
        """Claim the keys that move a row: in the window they move the item with the caret."""
        if (
            event.type() == QEvent.Type.ShortcutOverride
            and isinstance(event, QKeyEvent)
            and _step_of(event)
            and self._chosen_item() is not None
        ):
            event.accept()
            return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter goes to the place chosen, or adds an item; Delete removes one; Alt with an arrow moves it."""
        row = self.currentItem()
        item = self._chosen_item()
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and row is not None:
            self._go(row)
        elif item is not None and event.key() in _DELETES:
            self._remove(*item)
        elif item is not None and _step_of(event):
            self._move(*item, _step_of(event))
        else:
            super().keyPressEvent(event)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        """Offer what can be done to the item under the pointer, or to the one chosen."""
        by_mouse = event.reason() == QContextMenuEvent.Reason.Mouse
        row = self.itemAt(event.pos()) if by_mouse else self.currentItem()
        if row is None:
            return
        self.setCurrentItem(row)
        menu = self._menu_of(row)
        if menu is not None:
            menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
            below = self.viewport().mapToGlobal(self.visualItemRect(row).bottomLeft())
            menu.popup(event.globalPos() if by_mouse else below)

    def _menu_of(self, row: QTreeWidgetItem) -> QMenu | None:
        """Return the menu of a row; None for the one that adds an item."""
        from update_editor.gui.item_menu import IN_OUTLINE, OF_SECTION, ItemMenu

        item = self._chosen_item()
        where, held = row.data(0, WHERE), row.data(0, HELD)
        if item is not None:
            ids = self._item_ids[item[0]]
            menu = ItemMenu(IN_OUTLINE, self)
            menu.set_place(ids[0] == item[1], ids[-1] == item[1])
            menu.wanted.connect(partial(self._do_to_item, *item))
            return menu
        if where:
            menu = ItemMenu(OF_SECTION, self)
            menu.wanted.connect(partial(self._do_to_section, where))
            return menu
        if held:
            plain = QMenu(self)
            back = plain.addAction(icon("undo-2"), self.tr("&Bring back"))
            back.triggered.connect(partial(self._bring_back, held))
            return plain
        return None

    def _bring_back(self, item_id: str, _checked: bool = False) -> None:
        self.bring_back_wanted.emit(item_id)

    def _do_to_item(self, section_id: str, item_id: str, action: str) -> None:
        steps = {"item-up": -1, "item-down": 1}
        if action in steps:
            self._move(section_id, item_id, steps[action])
        elif action == "item-remove":
            self._remove(section_id, item_id)
        else:
            self.item_action.emit(action, section_id, item_id)

    def _do_to_section(self, section_id: str, action: str) -> None:
        self.section_action.emit(action, section_id)

    def _chosen_item(self) -> tuple[str, str] | None:
        section_id, _, item_id = self.current_where().partition("/")
        return (section_id, item_id) if item_id else None

    def _move(self, section_id: str, item_id: str, step: int) -> None:
        self.step_wanted.emit(section_id, item_id, step)
        self.mark(f"{section_id}/{item_id}")

    def _remove(self, section_id: str, item_id: str) -> None:
        """Ask for the item to go, and choose the one that takes its place."""
        ids = self._item_ids[section_id]
        index = ids.index(item_id)
        beside = ids[index + 1 : index + 2] or ids[max(index - 1, 0) : index]
        self.remove_wanted.emit(section_id, item_id)
        self.mark("/".join([section_id, *beside]))

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Show the hand over an item that can be dragged."""
        row = self.itemAt(event.position().toPoint())
        draggable = row is not None and bool(row.flags() & Qt.ItemFlag.ItemIsDragEnabled)
        in_grip = draggable and event.position().x() < 3 * GRID
        self.viewport().setCursor(Qt.CursorShape.OpenHandCursor if in_grip else Qt.CursorShape.ArrowCursor)
        super().mouseMoveEvent(event)

    def dropEvent(self, event: QDropEvent) -> None:
        """Ask for the move; the rows follow when the update has changed."""
        dragged = self.currentItem()
        where = "" if dragged is None else str(dragged.data(0, WHERE) or "")
        section_id, _, item_id = where.partition("/")
        target = self.drop_target(event.position().toPoint())
        event.setDropAction(Qt.DropAction.IgnoreAction)
        event.accept()
        if item_id and target is not None and target[0] == section_id and target[1] != item_id:
            self.move_wanted.emit(section_id, item_id, target[1])

    def drop_target(self, point: QPoint) -> tuple[str, str | None] | None:
        """Return the section, and the item to put a dropped one behind, at a point; None outside any."""
        row = self.itemAt(point)
        if row is None:
            return None
        parent = row.parent()
        if parent is None:
            return str(row.data(0, WHERE)), None
        index = parent.indexOfChild(row)
        if point.y() < self.visualItemRect(row).center().y():
            index -= 1
        index = min(index, parent.childCount() - 2)
        section_id = str(parent.data(0, WHERE))
        above = parent.child(index) if index >= 0 else None
        return section_id, None if above is None else str(above.data(0, WHERE)).partition("/")[2]

    def sizeHint(self) -> QSize:
        """The width that is comfortable for headings of items."""
        return QSize(30 * GRID, 40 * GRID)


def _step_of(event: QKeyEvent) -> int:
    """Return which way a key moves an item: -1 up, 1 down, 0 for a key that moves none."""
    return _STEPS.get(Qt.Key(event.key()), 0) if event.modifiers() == _ALT else 0
