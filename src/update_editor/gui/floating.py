"""The looks of what floats over the window."""

from PySide6.QtGui import QColor
from PySide6.QtWidgets import QFrame, QGraphicsDropShadowEffect

from update_editor.gui.style_sheet import set_look


def let_float(frame: QFrame, name: str, height: int) -> None:
    """Give a frame, which is called ``name`` from now on, a ground, an edge, and the shadow of its height.

    The height over the window is in pixels.
    """
    frame.setObjectName(name)
    # Where it has met the style sheet before, the property by itself would change nothing.
    set_look(frame, "floating", True)
    shadow = QGraphicsDropShadowEffect(frame)
    shadow.setBlurRadius(8 * height)
    shadow.setOffset(0, height)
    shadow.setColor(QColor(0, 0, 0, 40 + 10 * height))
    frame.setGraphicsEffect(shadow)
