"""The mark of an item's status: an empty circle waits, a half one is a draft, a full one is ready."""

from PySide6.QtCore import QRect, QSize, Qt
from PySide6.QtGui import QIcon, QIconEngine, QPainter, QPen, QPixmap

from update_editor.gui.theme import Theme

_MARK = 10


def paint_status(painter: QPainter, mark: QRect, status: str, theme: Theme) -> None:
    """Draw a status into a square."""
    colour = theme.colour("accent" if status == "ready" else "quiet")
    painter.setPen(QPen(colour, 1.5))
    painter.setBrush(colour if status == "ready" else Qt.BrushStyle.NoBrush)
    painter.drawEllipse(mark)
    if status == "draft":
        painter.setBrush(colour)
        painter.drawPie(mark, 90 * 16, 180 * 16)


def status_icon(status: str, theme: Theme) -> QIcon:
    """Return a status as an icon that follows the theme."""
    return QIcon(_StatusIcon(status, theme))


class _StatusIcon(QIconEngine):
    def __init__(self, status: str, theme: Theme) -> None:
        super().__init__()
        self._status = status
        self._theme = theme

    def clone(self) -> QIconEngine:
        return _StatusIcon(self._status, self._theme)

    def paint(self, painter: QPainter, rect: QRect, _mode: QIcon.Mode, _state: QIcon.State) -> None:
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        mark = QRect(0, 0, _MARK, _MARK)
        mark.moveCenter(rect.center())
        paint_status(painter, mark, self._status, self._theme)
        painter.restore()

    def pixmap(self, size: QSize, mode: QIcon.Mode, state: QIcon.State) -> QPixmap:
        drawn = QPixmap(size)
        if drawn.isNull():
            return drawn
        drawn.fill(Qt.GlobalColor.transparent)
        painter = QPainter(drawn)
        scale = size.height() / 14
        painter.scale(scale, scale)
        self.paint(painter, QRect(0, 0, 14, 14), mode, state)
        painter.end()
        return drawn
