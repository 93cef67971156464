"""Where Tab goes.

``nextInFocusChain`` and ``previousInFocusChain`` are not used: PySide takes what they return for a child of
the widget that was asked, and when memory is next looked through, the program ends (6.11).
"""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget


def controls_in(whole: QWidget) -> list[QWidget]:
    """Return the controls of a part of the window that Tab reaches, as they were made."""
    return [each for each in whole.findChildren(QWidget) if _is_reached(each, whole)]


def last_in_tab_order(whole: QWidget) -> QWidget:
    """Return the control that Tab reaches last in a part of the window, if it goes as they were made."""
    return (controls_in(whole) or [whole])[-1]


def _is_reached(widget: QWidget, whole: QWidget) -> bool:
    takes_focus = bool(widget.focusPolicy() & Qt.FocusPolicy.TabFocus) and widget.focusProxy() is None
    # The list of a combo box is in a window of its own.
    return takes_focus and not widget.isHidden() and widget.window() is whole.window()
