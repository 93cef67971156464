"""Scrolling a page to the caret, or so that it stays where it is when something comes or goes above it."""

from PySide6.QtCore import QObject, QPoint, QTimer
from PySide6.QtWidgets import QScrollArea, QWidget

from update_editor.gui.bound_panes import BoundPanes
from update_editor.gui.frames import frame_of
from update_editor.gui.theme import GRID


class PageScrolling(QObject):
    """Scrolls a page by its caret. ``ground`` is what is scrolled."""

    def __init__(self, page: QScrollArea, ground: QWidget, panes: BoundPanes) -> None:
        super().__init__(page)
        self._page = page
        self._ground = ground
        self._panes = panes

    def height(self) -> int | None:
        """Return how high in the window the caret stands, in pixels; None where it is nowhere in sight."""
        pane = self._panes.current
        if pane is None:
            return None
        middle = pane.cursorRect().center()
        sight = self._page.viewport()
        is_seen = sight.rect().contains(pane.mapTo(sight, middle))
        return pane.mapTo(self._page.window(), middle).y() if is_seen else None

    def hold(self, height: int) -> None:
        """Scroll so that the caret stands as high in the window again: something came or went above."""
        holder = self._page.parentWidget()
        column = None if holder is None else holder.layout()
        if column is not None:
            column.activate()
        now = self.height()
        if now is not None:
            bar = self._page.verticalScrollBar()
            bar.setValue(bar.value() + now - height)

    def show_soon(self) -> None:
        """Scroll to the caret once what changed has been laid out."""
        QTimer.singleShot(0, self, self._show)

    def _show(self) -> None:
        """Scroll so that the pane with the caret is in sight, its beginning first."""
        pane = self._panes.current
        if pane is None:
            return
        self.show_top(frame_of(pane) or pane)
        caret = pane.mapTo(self._ground, pane.cursorRect().center()).y()
        self._page.ensureVisible(self._ground.width() // 2, caret, 0, 6 * GRID)

    def show_top(self, part: QWidget) -> None:
        """Scroll to the top of a part of the page, where it is not in sight."""
        top = part.mapTo(self._ground, QPoint(0, 0)).y()
        bar = self._page.verticalScrollBar()
        if not bar.value() <= top < bar.value() + self._page.viewport().height() - 10 * GRID:
            bar.setValue(top - 3 * GRID)
