"""Keeps the caret in sight: panes are as high as their text and never scroll, so the page does."""

from functools import partial

from PySide6.QtCore import QObject, QPoint, Qt, QTimer
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QScrollArea

from update_editor.gui.pane import Pane
from update_editor.gui.theme import GRID

_MARGIN = 4 * GRID
"""Pixels that stay between the caret and the page's edge. Under a pressed mouse button there are none, so
that the words don't run away from the pointer."""


class CaretInSight(QObject):
    """Scrolls a page after the caret of each pane that it watches."""

    def __init__(self, area: QScrollArea) -> None:
        super().__init__(area)
        self._area = area
        self._pane: Pane | None = None
        self._soon = QTimer(self)
        self._soon.setSingleShot(True)
        self._soon.timeout.connect(self._follow)
        # A pane that grew may make the page longer only some turns of the event loop later.
        area.verticalScrollBar().rangeChanged.connect(self._note_growth)
        # Who scrolls by hand looks at something else, until the caret moves again.
        area.verticalScrollBar().actionTriggered.connect(self._forget)

    def watch(self, pane: Pane) -> None:
        """Follow a pane's caret from now on."""
        pane.cursorPositionChanged.connect(partial(self._note, pane))
        pane.focused.connect(partial(self._note, pane))
        pane.destroyed.connect(self._forget)

    def _note(self, pane: Pane) -> None:
        """Follow once what changed has been laid out."""
        if pane.hasFocus():
            self._pane = pane
            self._soon.start(0)

    def _note_growth(self) -> None:
        if self._pane is not None and self._pane.hasFocus():
            self._soon.start(0)

    def _forget(self) -> None:
        self._pane = None

    def _follow(self) -> None:
        ground = self._area.widget()
        if ground is None or self._pane is None or not self._pane.hasFocus():
            return
        caret = self._pane.cursorRect()
        margin = 0 if QGuiApplication.mouseButtons() != Qt.MouseButton.NoButton else _MARGIN
        middle = ground.width() // 2
        for edge in (caret.bottomLeft(), caret.topLeft()):
            at = self._pane.viewport().mapTo(ground, QPoint(edge))
            self._area.ensureVisible(middle, at.y(), 0, margin)
