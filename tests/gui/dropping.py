"""Dropping files on a window as a file manager does."""

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import QMimeData, QPoint, QPointF, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QDragLeaveEvent, QDropEvent
from PySide6.QtWidgets import QApplication, QWidget

_AT = QPoint(200, 200)
_LEFT, _NO_KEY = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier


def files(paths: Sequence[Path]) -> QMimeData:
    """Return what a drag of these files carries."""
    mime = QMimeData()
    mime.setUrls([QUrl.fromLocalFile(str(path)) for path in paths])
    return mime


def drag_over(window: QWidget, *paths: Path) -> bool:
    """Drag files over a window; return whether it would take them."""
    return drag_data_over(window, files(paths))


def drag_data_over(window: QWidget, mime: QMimeData) -> bool:
    """Drag anything over a window; return whether it would take it."""
    event = QDragEnterEvent(_AT, Qt.DropAction.CopyAction, mime, _LEFT, _NO_KEY)
    event.ignore()
    QApplication.sendEvent(window, event)
    return event.isAccepted()


def drag_away(window: QWidget) -> None:
    """Drag on, out of the window."""
    QApplication.sendEvent(window, QDragLeaveEvent())


def drop(window: QWidget, *paths: Path) -> bool:
    """Drag files over a window and drop them; return whether it took them."""
    mime = files(paths)
    if not drag_data_over(window, mime):
        return False
    event = QDropEvent(QPointF(_AT), Qt.DropAction.CopyAction, mime, _LEFT, _NO_KEY)
    event.ignore()
    QApplication.sendEvent(window, event)
    return event.isAccepted()
