"""Rows of a list with two lines: a name, and below it quietly what there is to say about it."""

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, QSize, Qt
from PySide6.QtGui import QFont, QPainter
from PySide6.QtWidgets import QListWidget, QListWidgetItem, QStyledItemDelegate, QStyleOptionViewItem

from update_editor.gui.list_rows import paint_ground
from update_editor.gui.plain_tips import plain_tip
from update_editor.gui.theme import GRID, Theme

MORE = Qt.ItemDataRole.UserRole + 1
"""The role of a row's second line."""
_DEEPEST = 10_000
_MOST_ROWS = 7
"""Rows that are shown without scrolling."""


def set_up_rows(view: QListWidget, theme: Theme) -> None:
    """Let a list in a dialog show rows of two lines."""
    view.setProperty("boxed", True)
    view.setMouseTracking(True)
    view.setItemDelegate(TwoLineRows(theme, view))
    view.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
    view.setVerticalScrollMode(QListWidget.ScrollMode.ScrollPerPixel)
    view.setResizeMode(QListWidget.ResizeMode.Adjust)


def fit_rows(view: QListWidget) -> None:
    """Make a list as high as its rows, or as some of them."""
    row_height = 2 * view.fontMetrics().height() + 2 * GRID
    view.setFixedHeight(min(view.count(), _MOST_ROWS) * row_height + 2 * GRID)


def add_row(view: QListWidget, words: str, more: str) -> QListWidgetItem:
    """Add a row."""
    row = QListWidgetItem(words, view)
    row.setData(MORE, more)
    row.setData(Qt.ItemDataRole.AccessibleTextRole, f"{words}: {more}" if more else words)
    row.setToolTip(plain_tip(more))
    return row


def add_heading(view: QListWidget, words: str) -> QListWidgetItem:
    """Add a line that stands over rows and can't be chosen."""
    row = QListWidgetItem(words, view)
    row.setFlags(Qt.ItemFlag.NoItemFlags)
    return row


class TwoLineRows(QStyledItemDelegate):
    """Draws the rows of a list. The name is on one line; what is below it may take several."""

    def __init__(self, theme: Theme, view: QListWidget) -> None:
        super().__init__(view)
        self._theme = theme
        self._view = view

    def _room(self) -> int:
        return self._view.viewport().width() - 4 * GRID

    def sizeHint(self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex) -> QSize:
        """As high as its words at the width of the list."""
        metrics = option.fontMetrics
        if not _is_row(index):
            return QSize(0, metrics.height() + 2 * GRID)
        room = QRect(0, 0, self._room(), _DEEPEST)
        more = str(index.data(MORE) or "")
        below = metrics.boundingRect(room, Qt.TextFlag.TextWordWrap, more).height() if more else 0
        return QSize(0, metrics.height() + below + 2 * GRID)

    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        """Draw a row, or a heading over some."""
        whole, metrics, font = option.rect, option.fontMetrics, QFont(option.font)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        room = QRect(whole.left() + 2 * GRID, whole.top() + GRID, self._room(), metrics.height())
        if _is_row(index):
            paint_ground(painter, whole, option.state, self._theme, has_focus=self._view.hasFocus())
            font.setWeight(QFont.Weight.DemiBold)
            painter.setPen(self._theme.colour("text"))
        else:
            painter.setPen(self._theme.colour("quiet"))
        painter.setFont(font)
        words = painter.fontMetrics().elidedText(
            str(index.data()), Qt.TextElideMode.ElideMiddle, room.width()
        )
        painter.drawText(room, Qt.AlignmentFlag.AlignLeft, words)
        font.setWeight(QFont.Weight.Normal)
        painter.setFont(font)
        painter.setPen(self._theme.colour("quiet"))
        below = QRect(room.left(), room.bottom() + 1, room.width(), _DEEPEST)
        painter.drawText(below, Qt.TextFlag.TextWordWrap, str(index.data(MORE) or ""))
        painter.restore()


def _is_row(index: QModelIndex | QPersistentModelIndex) -> bool:
    return bool(index.flags() & Qt.ItemFlag.ItemIsSelectable)
