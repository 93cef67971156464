"""The looks of what floats over the window."""

from PySide6.QtGui import QColor
from PySide6.QtWidgets import QFrame, QGraphicsDropShadowEffect


def let_float(frame: QFrame, name: str, height: int) -> None:
    """Give a frame, which is called ``name`` from now on, a ground, an edge, and the shadow of its height.

    The height over the window is in pixels.
    """
    frame.setObjectName(name)
    frame.setProperty("floating", True)
    shadow = QGraphicsDropShadowEffect(frame)
    shadow.setBlurRadius(8 * height)
    shadow.setOffset(0, height)
    shadow.setColor(QColor(0, 0, 0, 40 + 10 * height))
    frame.setGraphicsEffect(shadow)
