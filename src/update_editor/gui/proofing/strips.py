"""The lines under words, drawn once: a wave, a straight line, dashes or dots, of which a piece is painted.

A piece of a picture costs a tenth of a path that is stroked for each word.
"""

from functools import lru_cache
from math import ceil

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPainterPath, QPen, QPixmap

HEIGHT = 6
"""Pixels that a strip is high; its line is in the middle."""
_WIDTH = 1.5
_WAVE, _RISE = 3.0, 1.4
"""Half the length of a wave, and half its height, in pixels."""
_DASH = (6.0, 3.0)
_DOT = (1.5, 1.5)
"""A dash or a dot and the gap behind it, in pixels."""
_STEP = 512
"""Strips are as wide as some of these, so that there are few of them."""


def strip(severity: str, *, is_passage: bool, colour: int, ratio: float, width: float) -> QPixmap:
    """Return a line of at least a width: what is graver is bolder; the wave is for words alone.

    ``ratio`` is how many pixels of the screen there are to one of the window.
    """
    shape = severity if severity != "error" or not is_passage else "line"
    return _drawn(shape, colour, ratio, _STEP * ceil(width / _STEP))


@lru_cache(32)
def _drawn(shape: str, colour: int, ratio: float, width: int) -> QPixmap:
    drawn = QPixmap(QSize(ceil(width * ratio), ceil(HEIGHT * ratio)))
    drawn.setDevicePixelRatio(ratio)
    drawn.fill(Qt.GlobalColor.transparent)
    painter = QPainter(drawn)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(QPen(QColor.fromRgba(colour), _WIDTH))
    painter.setBrush(Qt.BrushStyle.NoBrush)
    if shape == "error":
        painter.drawPath(_wave(width))
    elif shape == "line":
        painter.drawLine(QPointF(0, HEIGHT / 2), QPointF(width, HEIGHT / 2))
    else:
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor.fromRgba(colour))
        _draw_row(painter, shape, width)
    painter.end()
    return drawn


def _draw_row(painter: QPainter, shape: str, width: int) -> None:
    on, off = _DASH if shape == "warning" else _DOT
    draw = painter.drawRect if shape == "warning" else painter.drawEllipse
    for number in range(ceil(width / (on + off))):
        draw(QRectF(number * (on + off), (HEIGHT - _WIDTH) / 2, on, _WIDTH))


def _wave(width: int) -> QPainterPath:
    middle = HEIGHT / 2
    path = QPainterPath(QPointF(0, middle))
    for number in range(ceil(width / _WAVE)):
        x, way = number * _WAVE, 2 if number % 2 else -2
        path.quadTo(x + _WAVE / 2, middle + way * _RISE, x + _WAVE, middle)
    return path
