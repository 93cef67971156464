"""Text that is dragged from one pane to another leaves the first in the same undo step.

Between two windows it is copied: each has an undo of its own.
"""

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtGui import QDropEvent
from PySide6.QtWidgets import QWidget

if TYPE_CHECKING:
    from update_editor.gui.pane import Pane


def take_drop(target: "Pane", event: QDropEvent, insert: Callable[[QDropEvent], None]) -> None:
    """Let a pane take what is dropped by ``insert``, and take it out of the pane that it was dragged from."""
    origin = _origin(event)
    is_move = event.dropAction() == Qt.DropAction.MoveAction
    if origin is None or origin is target or not is_move or origin.isReadOnly() or target.isReadOnly():
        insert(event)
        return
    if origin.window() is not target.window():
        insert(event)
        _count_as_copied(event, target)
        return
    target.moves, origin.moves = "in", "out"
    try:
        insert(event)
        origin.remove_selected()
    finally:
        target.moves = origin.moves = ""
    # What was dragged is gone from there already.
    _count_as_copied(event, target)


def _count_as_copied(event: QDropEvent, target: "Pane") -> None:
    """Tell Qt of a copy alone: of what is moved it would itself take out the first."""
    event.setDropAction(Qt.DropAction.CopyAction)
    event.accept()
    target.setFocus(Qt.FocusReason.OtherFocusReason)


def _origin(event: QDropEvent) -> "Pane | None":
    """Return the pane of this program that something was dragged from."""
    from update_editor.gui.pane import Pane

    source = event.source()
    pane = source.parent() if isinstance(source, QWidget) else None
    return pane if isinstance(pane, Pane) else None
