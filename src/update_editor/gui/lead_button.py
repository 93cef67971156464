"""The one button of a page that leads on: what it does, and below it what that means now."""

from PySide6.QtCore import QRect, QSize, Qt
from PySide6.QtGui import QFont, QFontMetrics, QPainter, QPaintEvent, QPalette
from PySide6.QtWidgets import QPushButton, QWidget

from update_editor.gui.icons import icon
from update_editor.gui.plain_tips import plain_tip
from update_editor.gui.theme import GRID

_ICON = 24


class LeadButton(QPushButton):
    """A primary button of two lines, in the accent. Its second line is cut in the middle where it is long."""

    def __init__(self, words: str, icon_name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._words = words
        self._more = ""
        self._picture = icon(icon_name, "on-accent")
        self.setProperty("primary", True)
        self.setAccessibleName(words)

    @property
    def more(self) -> str:
        """What the second line says, whole."""
        return self._more

    def say(self, more: str) -> None:
        """Say what the button would do now."""
        self._more = more
        self.setAccessibleDescription(more)
        self.setToolTip(plain_tip(more))
        self.update()

    def sizeHint(self) -> QSize:
        """Return the size of two lines, with air around."""
        strong = QFontMetrics(self._strong())
        height = strong.lineSpacing() + self.fontMetrics().lineSpacing() + 4 * GRID
        return QSize(strong.horizontalAdvance(self._words) + _ICON + 7 * GRID, height)

    def minimumSizeHint(self) -> QSize:
        """Return the least size: the first line is never cut."""
        return self.sizeHint()

    def _strong(self) -> QFont:
        font = QFont(self.font())
        font.setPointSizeF(font.pointSizeF() * 1.2)
        font.setWeight(QFont.Weight.DemiBold)
        return font

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the words on the button's ground."""
        super().paintEvent(event)
        painter = QPainter(self)
        painter.setPen(self.palette().color(QPalette.ColorRole.HighlightedText))
        place = QRect(2 * GRID, (self.height() - _ICON) // 2, _ICON, _ICON)
        self._picture.paint(painter, place)
        room = self.rect().adjusted(place.right() + 2 * GRID, 2 * GRID, -2 * GRID, -2 * GRID)
        left_top = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignTop
        painter.setFont(self._strong())
        painter.drawText(room, left_top, self._words)
        painter.setFont(self.font())
        shown = painter.fontMetrics().elidedText(self._more, Qt.TextElideMode.ElideMiddle, room.width())
        painter.drawText(room, Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignBottom, shown)
