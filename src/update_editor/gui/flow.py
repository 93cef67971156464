"""Parts in lines, like words: what has no room in a line goes to the next."""

from PySide6.QtCore import QPoint, QRect, QSize, Qt
from PySide6.QtWidgets import QLayout, QLayoutItem, QSizePolicy, QWidget

from update_editor.gui.theme import GRID


class Flow(QWidget):
    """As narrow as its widest part, and as high as its lines."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._lines = _Lines(self)
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    def add(self, part: QWidget) -> None:
        """Put a part at the end."""
        self._lines.addWidget(part)


class _Lines(QLayout):
    """Lays the parts that are shown in lines, left to right."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._items: list[QLayoutItem] = []
        self.setContentsMargins(0, 0, 0, 0)
        self.setSpacing(GRID)

    def addItem(self, item: QLayoutItem) -> None:
        """Take a part."""
        self._items.append(item)

    def count(self) -> int:
        """Return how many parts there are."""
        return len(self._items)

    def itemAt(self, index: int) -> QLayoutItem | None:
        """Return a part."""
        return self._items[index] if 0 <= index < len(self._items) else None

    def takeAt(self, index: int) -> QLayoutItem | None:
        """Give a part back."""
        return self._items.pop(index) if 0 <= index < len(self._items) else None

    def expandingDirections(self) -> Qt.Orientation:
        """Say that more room is of no use."""
        return Qt.Orientation(0)

    def hasHeightForWidth(self) -> bool:
        """Say that the height follows from the width."""
        return True

    def heightForWidth(self, width: int) -> int:
        """Return how high the lines are at a width."""
        return self._laid(QRect(0, 0, width, 0), moves=False)

    def setGeometry(self, rect: QRect) -> None:
        """Put the parts in their places."""
        super().setGeometry(rect)
        self._laid(rect, moves=True)

    def sizeHint(self) -> QSize:
        """Return the size of one line."""
        shown = self._shown()
        width = sum(each.sizeHint().width() + self.spacing() for each in shown) - self.spacing()
        height = max((each.sizeHint().height() for each in shown), default=0)
        return QSize(max(width, 0), height)

    def minimumSize(self) -> QSize:
        """Return the size of the largest part."""
        size = QSize()
        for each in self._shown():
            size = size.expandedTo(each.minimumSize())
        return size

    def _shown(self) -> list[QLayoutItem]:
        return [each for each in self._items if not each.isEmpty()]

    def _laid(self, rect: QRect, *, moves: bool) -> int:
        """Lay the parts out within a width, and return the height."""
        x, y, high = rect.x(), rect.y(), 0
        for each in self._shown():
            size = each.sizeHint().boundedTo(QSize(max(rect.width(), 0), each.sizeHint().height()))
            if x > rect.x() and x + size.width() > rect.x() + rect.width():
                x, y, high = rect.x(), y + high + self.spacing(), 0
            if moves:
                each.setGeometry(QRect(QPoint(x, y), size))
            x += size.width() + self.spacing()
            high = max(high, size.height())
        return y + high - rect.y()
