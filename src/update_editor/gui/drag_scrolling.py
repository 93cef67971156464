"""Scrolling while something is dragged near an edge."""

from PySide6.QtCore import QObject, QPoint, QTimer, Signal
from PySide6.QtWidgets import QScrollArea

from update_editor.gui.theme import GRID

_EDGE = 7 * GRID
"""Pixels from the edge at which scrolling begins."""
_FASTEST = GRID
"""Pixels a step at the very edge."""
_STEP = 16
"""Milliseconds."""


class DragScroller(QObject):
    """Scrolls an area for as long as a dragged thing is near its upper or lower edge."""

    scrolled = Signal(QPoint)
    """Where on the screen the thing is; what stands below it is something else now."""

    def __init__(self, area: QScrollArea) -> None:
        super().__init__(area)
        self._area = area
        self._speed = 0
        self._at = QPoint()
        self._timer = QTimer(self)
        self._timer.setInterval(_STEP)
        self._timer.timeout.connect(self._scroll)

    def follow(self, at: QPoint) -> None:
        """Note where on the screen the dragged thing is now."""
        self._at = at
        view = self._area.viewport()
        y = view.mapFromGlobal(at).y()
        self._speed = _speed(y, view.height())
        if self._speed and not self._timer.isActive():
            self._timer.start()
        elif not self._speed:
            self._timer.stop()

    def stop(self) -> None:
        """Stop: the dragged thing was dropped, or went elsewhere."""
        self._timer.stop()

    def _scroll(self) -> None:
        bar = self._area.verticalScrollBar()
        bar.setValue(bar.value() + self._speed)
        self.scrolled.emit(self._at)


def _speed(y: int, height: int) -> int:
    """Return how many pixels a step to scroll with something at ``y``; negative is upwards."""
    if y < _EDGE:
        return -_as_fast(_EDGE - y)
    return _as_fast(y - (height - _EDGE)) if y > height - _EDGE else 0


def _as_fast(depth: int) -> int:
    return max(1, min(depth, _EDGE) * _FASTEST // _EDGE)
