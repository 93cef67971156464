"""The outline at the left: sections, items with their status, and a row that adds an item."""

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QPoint, QRect, QSize, Qt, Signal
from PySide6.QtGui import QDropEvent, QKeyEvent, QMouseEvent, QPainter, QPen
from PySide6.QtWidgets import (
    QAbstractItemView,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QTreeWidget,
    QTreeWidgetItem,
    QWidget,
)

from update_editor.gui.icons import icon
from update_editor.gui.status import paint_status
from update_editor.gui.theme import GRID, Theme
from update_editor.model import Items, Message, Section, Update, line_text
from update_editor.services.figures import word_count
from update_editor.templating.pack import TemplatePack

WHERE = Qt.ItemDataRole.UserRole
STATUS = Qt.ItemDataRole.UserRole + 1
COUNT = Qt.ItemDataRole.UserRole + 2
ADDS = Qt.ItemDataRole.UserRole + 3

_ROW = 34
_MARK = 10


class Outline(QTreeWidget):
    """The update as a list of places to go to. It shows what it is given and asks for what it can't do."""

    chosen = Signal(str)
    """An address to go to."""
    item_wanted = Signal(str)
    """A section that is to have another item."""
    move_wanted = Signal(str, str, object)
    """Section, item, and the item to put it behind, or None for first."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._rows: dict[str, QTreeWidgetItem] = {}
        self.setObjectName("outline")
        self.setAccessibleName(self.tr("Outline"))
        self.setAccessibleDescription(self.tr("The parts of the update. Enter goes to one."))
        self.setHeaderHidden(True)
        self.setRootIsDecorated(False)
        self.setIndentation(0)
        self.setItemsExpandable(False)
        self.setUniformRowHeights(True)
        self.setMouseTracking(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setDragDropMode(QAbstractItemView.DragDropMode.InternalMove)
        self.setItemDelegate(_RowDelegate(theme, self))
        self.itemClicked.connect(self._go)

    def show_update(self, update: Update, pack: TemplatePack) -> None:
        """Show the update's parts; what was chosen stays chosen."""
        current = self.current_where()
        self.clear()
        self._rows.clear()
        for section in update.sections:
            spec = pack.section(section.id)
            self._add_section(section, spec.label if spec else line_text(section.heading) or section.id)
        self.expandAll()
        self.mark(current)

    def show_texts(self, update: Update) -> None:
        """Bring headings, statuses and counts up to date without rebuilding the rows."""
        for section in update.sections:
            if section.id in self._rows:
                self._rows[section.id].setData(0, COUNT, _count(section))
            if isinstance(section, Items):
                for item in section.items:
                    row = self._rows.get(f"{section.id}/{item.id}")
                    if row is not None:
                        self._fill_item(row, line_text(item.heading), item.status)

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
        row = QTreeWidgetItem([label])
        row.setData(0, WHERE, section.id)
        row.setData(0, COUNT, _count(section))
        row.setFlags(Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable | Qt.ItemFlag.ItemIsDropEnabled)
        self.addTopLevelItem(row)
        self._rows[section.id] = row
        if not isinstance(section, Items):
            return
        for item in section.items:
            child = QTreeWidgetItem()
            child.setData(0, WHERE, f"{section.id}/{item.id}")
            self._fill_item(child, line_text(item.heading), item.status)
            child.setFlags(
                Qt.ItemFlag.ItemIsEnabled
                | Qt.ItemFlag.ItemIsSelectable
                | Qt.ItemFlag.ItemIsDragEnabled
                | Qt.ItemFlag.ItemNeverHasChildren
            )
            row.addChild(child)
            self._rows[f"{section.id}/{item.id}"] = child
        adder = QTreeWidgetItem([self.tr("Add an item")])
        adder.setData(0, ADDS, section.id)
        adder.setFlags(
            Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable | Qt.ItemFlag.ItemNeverHasChildren
        )
        row.addChild(adder)

    def _fill_item(self, row: QTreeWidgetItem, heading: str, status: str) -> None:
        words = {"waiting": self.tr("waiting"), "draft": self.tr("draft"), "ready": self.tr("ready")}
        heading = heading or self.tr("No heading yet")
        row.setText(0, heading)
        row.setToolTip(0, f"{heading} · {words[status]}")
        row.setData(0, STATUS, status)
        row.setData(0, Qt.ItemDataRole.AccessibleTextRole, f"{heading}, {words[status]}")

    def _go(self, row: QTreeWidgetItem) -> None:
        adds = row.data(0, ADDS)
        if adds:
            self.item_wanted.emit(adds)
        else:
            self.chosen.emit(row.data(0, WHERE))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter goes to the place chosen, or adds an item."""
        row = self.currentItem()
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and row is not None:
            self._go(row)
        else:
            super().keyPressEvent(event)

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


def _count(section: Section) -> str:
    if isinstance(section, Message):
        return f"{sum(word_count(line_text(block.spans)) for block in section.body):,}"
    return str(len(section.items if isinstance(section, Items) else section.bullets))


class _RowDelegate(QStyledItemDelegate):
    """Draws a row: sections in semi-bold with a count, items with a grip and the mark of their status."""

    def __init__(self, theme: Theme, parent: Outline) -> None:
        super().__init__(parent)
        self._theme = theme
        self._grip = icon("grip-vertical", "quiet")
        self._plus = icon("plus", "accent")
        self._outline = parent

    def sizeHint(self, _option: QStyleOptionViewItem, _index: QModelIndex | QPersistentModelIndex) -> QSize:
        return QSize(0, max(_ROW, self._outline.fontMetrics().height() + 2 * GRID))

    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        row = option.rect.adjusted(GRID, 1, -GRID, -1)
        state = option.state
        self._paint_ground(painter, row, state)
        if index.data(ADDS):
            self._paint_adder(painter, row, index)
        elif index.parent().isValid():
            self._paint_item(painter, row, index, bool(state & QStyle.StateFlag.State_MouseOver))
        else:
            self._paint_section(painter, row, index)
        painter.restore()

    def _paint_ground(self, painter: QPainter, row: QRect, state: QStyle.StateFlag) -> None:
        selected = bool(state & QStyle.StateFlag.State_Selected)
        if selected or state & QStyle.StateFlag.State_MouseOver:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(self._theme.colour("wash" if selected else "hairline"))
            painter.setOpacity(1.0 if selected else 0.4)
            painter.drawRoundedRect(row, 6, 6)
            painter.setOpacity(1.0)
        if selected and self._outline.hasFocus():
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.setPen(QPen(self._theme.colour("accent"), 2))
            painter.drawRoundedRect(row.adjusted(1, 1, -1, -1), 6, 6)

    def _paint_section(
        self, painter: QPainter, row: QRect, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        font = painter.font()
        font.setWeight(font.Weight.DemiBold)
        painter.setFont(font)
        count = str(index.data(COUNT))
        room = painter.fontMetrics().horizontalAdvance(count) + 2 * GRID
        self._paint_words(painter, row.adjusted(GRID, 0, -room - GRID, 0), str(index.data()), "text")
        painter.setFont(self._outline.font())
        painter.setPen(self._theme.colour("quiet"))
        painter.drawText(
            row.adjusted(0, 0, -GRID, 0), Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter, count
        )

    def _paint_item(
        self, painter: QPainter, row: QRect, index: QModelIndex | QPersistentModelIndex, hovered: bool
    ) -> None:
        if hovered:
            self._grip.paint(painter, QRect(row.left() + 2, row.center().y() - 7, 16, 16))
        words = row.adjusted(3 * GRID, 0, -4 * GRID, 0)
        self._paint_words(painter, words, str(index.data()), "text")
        mark = QRect(0, 0, _MARK, _MARK)
        mark.moveCenter(QPoint(row.right() - 2 * GRID + 2, row.center().y()))
        paint_status(painter, mark, str(index.data(STATUS)), self._theme)

    def _paint_adder(self, painter: QPainter, row: QRect, index: QModelIndex | QPersistentModelIndex) -> None:
        self._plus.paint(painter, QRect(row.left() + 5, row.center().y() - 7, 16, 16))
        self._paint_words(painter, row.adjusted(3 * GRID, 0, -GRID, 0), str(index.data()), "accent")

    def _paint_words(self, painter: QPainter, room: QRect, words: str, colour: str) -> None:
        painter.setPen(self._theme.colour(colour))
        elided = painter.fontMetrics().elidedText(words, Qt.TextElideMode.ElideRight, room.width())
        painter.drawText(room, Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter, elided)
