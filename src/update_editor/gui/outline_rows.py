"""How the rows of the outline are drawn."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QPoint, QRect, QSize, Qt
from PySide6.QtGui import QCursor, QPainter, QPen
from PySide6.QtWidgets import QStyledItemDelegate, QTreeWidget

from update_editor.gui.icons import icon
from update_editor.gui.status import paint_status
from update_editor.gui.theme import GRID, Theme

if TYPE_CHECKING:
    from PySide6.QtWidgets import QStyleOptionViewItem

WHERE = Qt.ItemDataRole.UserRole
STATUS = Qt.ItemDataRole.UserRole + 1
COUNT = Qt.ItemDataRole.UserRole + 2
ADDS = Qt.ItemDataRole.UserRole + 3
HELD = Qt.ItemDataRole.UserRole + 4
"""The id of an item that was held over to next week."""
OPEN = Qt.ItemDataRole.UserRole + 5
"""How many changes and comments are open there; 0 for none."""
APPROVED = Qt.ItemDataRole.UserRole + 6
"""Who has approved what is there as it stands, in words; empty where nobody has."""

_ROW = 34
_TICK = 14
_MARK = 10

Index = QModelIndex | QPersistentModelIndex


class RowDelegate(QStyledItemDelegate):
    """Draws a row: sections in semi-bold with a count, items with a grip and the mark of their status."""

    def __init__(self, theme: Theme, parent: QTreeWidget) -> None:
        super().__init__(parent)
        self._theme = theme
        self._grip = icon("grip-vertical", "quiet")
        self._plus = icon("plus", "accent")
        self._tick = icon("check", "accent")
        self._outline = parent

    def sizeHint(self, _option: "QStyleOptionViewItem", _index: Index) -> QSize:
        """Return the height of a row: it grows with the font."""
        return QSize(0, max(_ROW, self._outline.fontMetrics().height() + 2 * GRID))

    def paint(self, painter: QPainter, option: "QStyleOptionViewItem", index: Index) -> None:
        """Draw a row. What is under the pointer is asked of the view: QStyle's flags are slow to come."""
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        row = option.rect.adjusted(GRID, 1, -GRID, -1)
        hovered = self._is_hovered(index)
        self._paint_ground(painter, row, hovered, self._outline.currentIndex() == index)
        if index.data(ADDS):
            self._paint_adder(painter, row, index)
        elif index.data(HELD):
            self._paint_held(painter, row, index, hovered or self._outline.currentIndex() == index)
        elif index.parent().isValid():
            self._paint_item(painter, row, index, hovered)
        else:
            self._paint_section(painter, row, index)
        painter.restore()

    def _is_hovered(self, index: Index) -> bool:
        at = self._outline.mapFromGlobal(QCursor.pos())
        return self._outline.underMouse() and self._outline.indexAt(at) == index

    def _paint_ground(self, painter: QPainter, row: QRect, hovered: bool, selected: bool) -> None:
        if selected or hovered:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(self._theme.colour("wash" if selected else "hairline"))
            painter.setOpacity(1.0 if selected else 0.4)
            painter.drawRoundedRect(row, 6, 6)
            painter.setOpacity(1.0)
        # In high contrast the wash is the ground, and only a ring shows which row it is.
        if selected and (self._outline.hasFocus() or self._theme.is_high_contrast):
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.setPen(QPen(self._theme.colour("accent"), 2))
            painter.drawRoundedRect(row.adjusted(1, 1, -1, -1), 6, 6)

    def _paint_section(self, painter: QPainter, row: QRect, index: Index) -> None:
        font = painter.font()
        font.setWeight(font.Weight.DemiBold)
        painter.setFont(font)
        count = str(index.data(COUNT))
        room = self._outline.fontMetrics().horizontalAdvance(count) + 2 * GRID
        painter.setFont(self._outline.font())
        room += self._paint_open(painter, row.adjusted(0, 0, -room, 0), index)
        room += self._paint_tick(painter, row.adjusted(0, 0, -room, 0), index)
        painter.setFont(font)
        self._paint_words(painter, row.adjusted(GRID, 0, -room, 0), str(index.data()), "text")
        painter.setFont(self._outline.font())
        painter.setPen(self._theme.colour("quiet"))
        painter.drawText(
            row.adjusted(0, 0, -GRID, 0), Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter, count
        )

    def _paint_item(self, painter: QPainter, row: QRect, index: Index, hovered: bool) -> None:
        if hovered:
            self._grip.paint(painter, QRect(row.left() + 2, row.center().y() - 7, 16, 16))
        taken = 3 * GRID + self._paint_open(painter, row.adjusted(0, 0, -3 * GRID, 0), index)
        taken += self._paint_tick(painter, row.adjusted(0, 0, -taken, 0), index)
        words = row.adjusted(3 * GRID, 0, -taken, 0)
        self._paint_words(painter, words, str(index.data()), "text")
        mark = QRect(0, 0, _MARK, _MARK)
        mark.moveCenter(QPoint(row.right() - 2 * GRID + 2, row.center().y()))
        paint_status(painter, mark, str(index.data(STATUS)), self._theme)

    def _paint_open(self, painter: QPainter, row: QRect, index: Index) -> int:
        """Draw at the right of a place how many changes and comments are open; return how wide that is."""
        if not index.data(OPEN):
            return 0
        words = str(index.data(OPEN))
        metrics = painter.fontMetrics()
        pill = QRect(0, 0, max(metrics.horizontalAdvance(words) + GRID, metrics.height()), metrics.height())
        pill.moveCenter(QPoint(row.right() - pill.width() // 2, row.center().y()))
        colour = self._theme.colour("accent")
        painter.setPen(QPen(colour, 1))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawRoundedRect(pill, pill.height() / 2, pill.height() / 2)
        painter.drawText(pill, Qt.AlignmentFlag.AlignCenter, words)
        return pill.width() + GRID

    def _paint_tick(self, painter: QPainter, row: QRect, index: Index) -> int:
        """Draw at the right of a place that it is approved; return how wide that is."""
        if not index.data(APPROVED):
            return 0
        place = QRect(row.right() - _TICK, row.center().y() - _TICK // 2, _TICK, _TICK)
        self._tick.paint(painter, place)
        return _TICK + GRID // 2

    def _paint_adder(self, painter: QPainter, row: QRect, index: Index) -> None:
        self._plus.paint(painter, QRect(row.left() + 5, row.center().y() - 7, 16, 16))
        self._paint_words(painter, row.adjusted(3 * GRID, 0, -GRID, 0), str(index.data()), "accent")

    def _paint_held(self, painter: QPainter, row: QRect, index: Index, offered: bool) -> None:
        """Draw an item that waits for next week, and the words that bring it back where it can be chosen."""
        box = self.bring_back_box(row) if offered else QRect()
        room = row.adjusted(3 * GRID, 0, -GRID - box.width(), 0)
        self._paint_words(painter, room, str(index.data()), "quiet")
        if offered:
            self._paint_words(painter, box, self.tr("Bring back"), "accent")

    def bring_back_box(self, row: QRect) -> QRect:
        """Return where in a row the words stand that bring its item back."""
        width = self._outline.fontMetrics().horizontalAdvance(self.tr("Bring back")) + GRID
        return row.adjusted(row.width() - width, 0, 0, 0)

    def _paint_words(self, painter: QPainter, room: QRect, words: str, colour: str) -> None:
        painter.setPen(self._theme.colour(colour))
        elided = painter.fontMetrics().elidedText(words, Qt.TextElideMode.ElideRight, room.width())
        painter.drawText(room, Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter, elided)
