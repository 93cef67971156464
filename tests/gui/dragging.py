"""Dragging where the platform has no drags: the mouse begins one, and the target is told of it as by Qt."""

from collections.abc import Callable

import pytest
from PySide6.QtCore import QEvent, QPoint, QPointF, Qt
from PySide6.QtGui import QDrag, QDragEnterEvent, QDragMoveEvent, QDropEvent, QMouseEvent
from PySide6.QtWidgets import QApplication, QWidget

_LEFT = Qt.MouseButton.LeftButton
_NOTHING_HELD = Qt.KeyboardModifier.NoModifier


class Hand:
    """Drags from a place on one widget to a place on another.

    Qt's platform without a display knows no drags: there ``QDrag.exec`` comes back at once. So while this
    hand is at work it carries the data itself, and enters, moves and drops as a platform would.
    """

    def __init__(self, monkeypatch: pytest.MonkeyPatch) -> None:
        self._carry: Callable[[QDrag], Qt.DropAction] | None = None
        hand = self

        def execute(carried: QDrag, *_actions: object) -> Qt.DropAction:
            return Qt.DropAction.IgnoreAction if hand._carry is None else hand._carry(carried)

        monkeypatch.setattr(QDrag, "exec", execute)

    def drag(self, source: QWidget, target: QWidget, end: QPoint) -> None:
        """Press on the middle of a widget, drag to a place on another, and let go there."""
        self._carry = lambda carried: _dropped(carried, target, end)
        middle = source.rect().center()
        _mouse(source, QEvent.Type.MouseButtonPress, middle)
        _mouse(source, QEvent.Type.MouseMove, middle + QPoint(0, QApplication.startDragDistance() + 1))
        self._carry = None
        _mouse(source, QEvent.Type.MouseButtonRelease, middle)


def _mouse(widget: QWidget, kind: QEvent.Type, at: QPoint) -> None:
    button = Qt.MouseButton.NoButton if kind == QEvent.Type.MouseMove else _LEFT
    held = Qt.MouseButton.NoButton if kind == QEvent.Type.MouseButtonRelease else _LEFT
    event = QMouseEvent(kind, QPointF(at), QPointF(widget.mapToGlobal(at)), button, held, _NOTHING_HELD)
    QApplication.sendEvent(widget, event)


def _dropped(carried: QDrag, target: QWidget, end: QPoint) -> Qt.DropAction:
    """Tell a widget that something is dragged over it and let go; it answers as it will."""
    move, mime = Qt.DropAction.MoveAction, carried.mimeData()
    enter = QDragEnterEvent(end, move, mime, _LEFT, _NOTHING_HELD)
    QApplication.sendEvent(target, enter)
    if not enter.isAccepted():
        return Qt.DropAction.IgnoreAction
    QApplication.sendEvent(target, QDragMoveEvent(end, move, mime, _LEFT, _NOTHING_HELD))
    drop = QDropEvent(QPointF(end), move, mime, Qt.MouseButton.NoButton, _NOTHING_HELD)
    QApplication.sendEvent(target, drop)
    return drop.dropAction() if drop.isAccepted() else Qt.DropAction.IgnoreAction
