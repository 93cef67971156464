"""Buttons in a row, below each other where there is no room beside."""

from PySide6.QtCore import QSize
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QWidget

from update_editor.gui.theme import GRID

_ROW, _COLUMN = QBoxLayout.Direction.LeftToRight, QBoxLayout.Direction.TopToBottom


class WrappedRow(QWidget):
    """As narrow as its widest part."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._parts: list[QWidget] = []
        self._box = QBoxLayout(_ROW, self)
        self._box.setContentsMargins(0, 0, 0, 0)
        self._box.setSpacing(GRID)
        self._box.addStretch()

    def add(self, part: QWidget) -> None:
        """Put a part at the end."""
        self._parts.append(part)
        self._box.insertWidget(len(self._parts) - 1, part)

    def minimumSizeHint(self) -> QSize:
        """As wide as the widest part that is shown."""
        widest = max((each.minimumSizeHint().width() for each in self._shown()), default=0)
        return QSize(widest, super().minimumSizeHint().height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Turn where there is no room, or room again."""
        super().resizeEvent(event)
        self.turn()

    def turn(self) -> None:
        """Stand in a row where there is room for what is shown."""
        needed = sum(each.sizeHint().width() + GRID for each in self._shown())
        direction = _COLUMN if self.width() < needed else _ROW
        if self._box.direction() != direction:
            self._box.setDirection(direction)

    def _shown(self) -> list[QWidget]:
        return [each for each in self._parts if not each.isHidden()]
