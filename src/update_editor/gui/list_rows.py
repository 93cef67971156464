"""How a row of a list shows that it is chosen, or under the pointer."""

from PySide6.QtCore import QRect, Qt
from PySide6.QtGui import QPainter, QPen
from PySide6.QtWidgets import QStyle

from update_editor.gui.theme import GRID, Theme


def paint_ground(
    painter: QPainter, whole: QRect, state: QStyle.StateFlag, theme: Theme, *, has_focus: bool
) -> None:
    """Paint what is behind the words of a row; ``has_focus`` draws the accent ring round a chosen one."""
    row = whole.adjusted(GRID, 0, -GRID, 0)
    if state & QStyle.StateFlag.State_Selected:
        painter.setPen(QPen(theme.colour("accent"), 2) if has_focus else Qt.PenStyle.NoPen)
        painter.setBrush(theme.colour("wash"))
        painter.drawRoundedRect(row.adjusted(1, 1, -1, -1), 6, 6)
    elif state & QStyle.StateFlag.State_MouseOver:
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(theme.colour("hairline"))
        painter.setOpacity(0.4)
        painter.drawRoundedRect(row, 6, 6)
        painter.setOpacity(1.0)
