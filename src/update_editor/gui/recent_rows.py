"""How the rows of the recent updates are drawn."""

import datetime as dt
from typing import TYPE_CHECKING

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QPoint, QRect, QSize, Qt
from PySide6.QtGui import QCursor, QFont, QPainter, QPen
from PySide6.QtWidgets import QListWidget, QStyledItemDelegate

from update_editor.gui.icons import icon
from update_editor.gui.recent_words import about, name_of, state_words
from update_editor.gui.theme import GRID, Theme
from update_editor.gui.time_words import when
from update_editor.services.recent_updates import RecentUpdate

if TYPE_CHECKING:
    from PySide6.QtWidgets import QStyleOptionViewItem

UPDATE = Qt.ItemDataRole.UserRole
"""The role of a row's ``RecentUpdate``."""

INSET = GRID + GRID // 2
"""Pixels from the edge of a row to its words."""
_ICON = 16
_COLOURS = {
    "approved": "accent",
    "changed": "warning",
    "to look at": "warning",
    "draft": "quiet",
    "with reviewer": "quiet",
}

Index = QModelIndex | QPersistentModelIndex


class RecentRows(QStyledItemDelegate):
    """Draws a row: name and day of its last change, below them leads and state."""

    def __init__(self, theme: Theme, now: dt.datetime, parent: QListWidget) -> None:
        super().__init__(parent)
        self._theme = theme
        self._list = parent
        self._remove = icon("x", "quiet")
        self.now = now

    def sizeHint(self, _option: "QStyleOptionViewItem", _index: Index) -> QSize:
        """Return the height of a row: two lines, whatever their font, with air around."""
        return QSize(0, 2 * self._list.fontMetrics().height() + 3 * GRID)

    def remover(self, row: QRect) -> QRect:
        """Return where in a row the cross stands that removes it."""
        place = QRect(0, 0, 3 * GRID, 3 * GRID)
        place.moveCenter(QPoint(row.right() - 2 * GRID - 2, row.center().y()))
        return place

    def paint(self, painter: QPainter, option: "QStyleOptionViewItem", index: Index) -> None:
        """Draw a row. What is under the pointer is asked of the view: QStyle's flags are slow to come."""
        update: RecentUpdate = index.data(UPDATE)
        hovered = self._is_hovered(index)
        current = self._list.currentIndex() == index and self._list.hasFocus()
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        self._paint_ground(painter, option.rect.adjusted(1, 1, -1, -1), hovered, current)
        words = option.rect.adjusted(INSET, GRID, -4 * GRID - 4, -GRID)
        self._paint_words(painter, words, update)
        if hovered or current:
            cross = QRect(0, 0, _ICON, _ICON)
            cross.moveCenter(self.remover(option.rect).center())
            self._remove.paint(painter, cross)
        painter.restore()

    def _is_hovered(self, index: Index) -> bool:
        at = self._list.viewport().mapFromGlobal(QCursor.pos())
        return self._list.underMouse() and self._list.indexAt(at) == index

    def _paint_ground(self, painter: QPainter, row: QRect, hovered: bool, current: bool) -> None:
        if hovered or current:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(self._theme.colour("wash"))
            painter.drawRoundedRect(row, GRID, GRID)
        if current:
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.setPen(QPen(self._theme.colour("accent"), 2))
            painter.drawRoundedRect(row, GRID, GRID)

    def _paint_words(self, painter: QPainter, room: QRect, update: RecentUpdate) -> None:
        plain = self._list.font()
        strong = QFont(plain)
        strong.setWeight(QFont.Weight.DemiBold)
        top, below = room.adjusted(0, 0, 0, -room.height() // 2), room.adjusted(0, room.height() // 2, 0, 0)
        state, changed = state_words(update, self.now), when(update.changed, self.now, in_short=True)
        colour = _COLOURS.get(update.state, "error")
        left = self._paint_at_right(painter, top, changed, "quiet", plain)
        name = name_of(update, self.now)
        self._paint_at_left(painter, left, name, "text" if update.can_be_opened else "quiet", strong)
        left = self._paint_at_right(painter, below, state, colour, plain)
        self._paint_at_left(painter, left, about(update), "quiet", plain)

    def _paint_at_right(self, painter: QPainter, room: QRect, words: str, colour: str, font: QFont) -> QRect:
        """Draw words at the right, and return what room they leave at the left."""
        painter.setFont(font)
        painter.setPen(self._theme.colour(colour))
        painter.drawText(room, Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter, words)
        taken = painter.fontMetrics().horizontalAdvance(words)
        return room.adjusted(0, 0, -taken - 2 * GRID, 0)

    def _paint_at_left(self, painter: QPainter, room: QRect, words: str, colour: str, font: QFont) -> None:
        painter.setFont(font)
        painter.setPen(self._theme.colour(colour))
        shown = painter.fontMetrics().elidedText(words, Qt.TextElideMode.ElideMiddle, room.width())
        painter.drawText(room, Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter, shown)
