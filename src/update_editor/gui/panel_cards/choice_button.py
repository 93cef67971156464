"""A quiet button that says what is chosen and opens a menu of what else can be."""

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QMenu, QSizePolicy, QToolButton, QWidget

from update_editor.gui.plain_tips import plain_tip
from update_editor.gui.theme import GRID

_ARROW = " ▾"
_LEAST = "Every…"
"""As much of its words as a button shows at the least."""
_AROUND = 2 * GRID
_SLACK = 3
"""Pixels by which words and arrow together may be narrower than each alone."""


class ChoiceButton(QToolButton):
    """Shows as much of its words as there is room for; its tooltip and a screen reader say all of them."""

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._whole = ""
        self.choices = QMenu(self)
        self.setMenu(self.choices)
        self.setAccessibleName(name)
        self.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)
        self.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)

    def say(self, words: str) -> None:
        """Show what is chosen."""
        self._whole = words
        self.setToolTip(plain_tip(f"{self.accessibleName()}: {words}"))
        self.setAccessibleDescription(words)
        self.updateGeometry()
        self._fit(self.width())

    def sizeHint(self) -> QSize:
        """Return the room that all of the words need."""
        return QSize(self._width(self._whole), super().sizeHint().height())

    def minimumSizeHint(self) -> QSize:
        """Return the room for the first letters."""
        return QSize(min(self._width(_LEAST), self._width(self._whole)), super().sizeHint().height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Show as many of the words as there is room for."""
        super().resizeEvent(event)
        self._fit(event.size().width())

    def _width(self, words: str) -> int:
        return self.fontMetrics().horizontalAdvance(words + _ARROW) + _AROUND

    def _fit(self, width: int) -> None:
        room = width - self._width("") + _SLACK
        shown = self.fontMetrics().elidedText(self._whole, Qt.TextElideMode.ElideRight, room)
        self.setText(shown + _ARROW)
