"""What stands round the words on the page: a frame that shows on hover and focus only, and quiet buttons."""

from PySide6.QtCore import QEvent, QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QCursor, QEnterEvent, QMouseEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QApplication, QFrame, QMenu, QToolButton, QVBoxLayout, QWidget

from update_editor.gui.icons import icon
from update_editor.gui.plain_tips import plain_tip
from update_editor.gui.theme import GRID, Theme

INSET = 3 * GRID
"""Pixels between a frame and the words in it, so that all words of the page stand on one line."""

ITEM_MIME = "application/x-update-editor-item"
"""The kind of data that a dragged card is: section and item, ``SECTION/ITEM``."""

_RADIUS = 8


class Frame(QFrame):
    """A part of the page. Its frame is a hairline under the pointer and the accent ring round the caret."""

    woken = Signal(bool)
    """Whether the frame shows now."""

    def __init__(self, theme: Theme, legend: str = "", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._legend = legend
        self._hovered = False
        self._focused = False
        self.column = QVBoxLayout(self)
        self.column.setContentsMargins(INSET, 3 * GRID, INSET, 2 * GRID)
        self.column.setSpacing(GRID)

    def close_up(self) -> None:
        """Stand close to what follows, as a heading does."""
        self.column.setContentsMargins(INSET, 3 * GRID, INSET, GRID // 2)

    def unfold_for(self, pane: QWidget) -> None:
        """Show a pane that may be hidden and that the caret is about to come to. Most frames hide none."""

    @property
    def is_awake(self) -> bool:
        """Whether the frame shows: the pointer is over it or the caret in it."""
        return self._hovered or self._focused

    def set_focused(self, focused: bool) -> None:
        """Show or drop the accent ring."""
        self._change(self._hovered, focused)

    def enterEvent(self, event: QEnterEvent) -> None:
        """Show the hairline."""
        self._change(True, self._focused)
        super().enterEvent(event)

    def leaveEvent(self, event: QEvent) -> None:
        """Drop the hairline."""
        self._change(False, self._focused)
        super().leaveEvent(event)

    def _change(self, hovered: bool, focused: bool) -> None:
        was = self.is_awake
        if (hovered, focused) == (self._hovered, self._focused):
            return
        self._hovered, self._focused = hovered, focused
        self.update()
        if was != self.is_awake:
            self.woken.emit(self.is_awake)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the frame, and in its upper line what this part is called."""
        super().paintEvent(event)
        if not self.is_awake:
            return
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        width = 2.0 if self._focused else 1.0
        painter.setPen(QPen(self._theme.colour("accent" if self._focused else "hairline"), width))
        box = QRectF(self.rect()).adjusted(1, self.upper_line(), -1, -1)
        painter.drawRoundedRect(box, _RADIUS, _RADIUS)
        self.paint_on_line(painter, box)

    def upper_line(self) -> float:
        """Return how many pixels the frame's upper line is below the top: half of what stands on it."""
        return max(_RADIUS, self.fontMetrics().height() / 2) if self._legend else _RADIUS

    def paint_on_line(self, painter: QPainter, box: QRectF) -> None:
        """Paint what stands on the frame's upper line: what the part is called."""
        if self._legend:
            self._paint_legend(painter, box)

    def _paint_legend(self, painter: QPainter, box: QRectF) -> None:
        metrics = self.fontMetrics()
        room = QRectF(0, 0, metrics.horizontalAdvance(self._legend) + 2 * GRID, metrics.height())
        room.moveCenter(QPointF(box.right() - 2 * GRID - room.width() / 2, box.top()))
        painter.fillRect(room, self._theme.colour("surface"))
        painter.setPen(self._theme.colour("accent" if self._focused else "quiet"))
        painter.drawText(room, Qt.AlignmentFlag.AlignCenter, self._legend)


class QuietButton(QToolButton):
    """A button that is drawn only while its frame shows or it has the focus; it is always there to Tab."""

    def __init__(self, frame: Frame, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._frame = frame
        self.setProperty("small", True)
        self.setAccessibleName(name)
        self.setToolTip(plain_tip(name))
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)  # a click leaves the caret where it is
        self.setIconSize(QSize(18, 18))
        frame.woken.connect(self.update)

    def setMenu(self, menu: QMenu) -> None:
        """Open a menu when the button is pressed."""
        super().setMenu(menu)
        menu.aboutToHide.connect(self._look_for_pointer, Qt.ConnectionType.QueuedConnection)

    def _look_for_pointer(self) -> None:
        """Look as if nothing were over the button, unless it is: a menu takes the pointer without a word."""
        for each in (self, self._frame):
            if not each.rect().contains(each.mapFromGlobal(QCursor.pos())):
                QApplication.sendEvent(each, QEvent(QEvent.Type.Leave))
                each.setAttribute(Qt.WidgetAttribute.WA_UnderMouse, False)
                each.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint nothing while nobody is near."""
        self.paint(event)

    def paint(self, event: QPaintEvent, *, always: bool = False) -> None:
        """Paint the button where somebody is near, or always."""
        menu = self.menu()
        is_open = menu is not None and menu.isVisible()
        if always or is_open or self._frame.is_awake or self.hasFocus():
            super().paintEvent(event)


class Grip(QuietButton):
    """The handle by which a card is dragged; with the keyboard, Alt+Up and Alt+Down do the same."""

    drag_wanted = Signal()

    def __init__(self, frame: Frame, name: str, parent: QWidget | None = None) -> None:
        super().__init__(frame, name, parent)
        self._pressed_at: QPointF | None = None
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setIcon(icon("grip-vertical", "quiet"))
        self.setCursor(Qt.CursorShape.OpenHandCursor)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Remember where a drag may begin."""
        self._pressed_at = event.position()

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Ask for a drag once the pointer has gone far enough."""
        if self._pressed_at is None:
            return
        distance = (event.position() - self._pressed_at).manhattanLength()
        if distance >= QApplication.startDragDistance():
            self._pressed_at = None
            self.drag_wanted.emit()

    def mouseReleaseEvent(self, _event: QMouseEvent) -> None:
        """Forget the drag."""
        self._pressed_at = None


def frame_of(widget: QWidget | None) -> Frame | None:
    """Return the frame that a widget stands in, or None."""
    while widget is not None and not isinstance(widget, Frame):
        widget = widget.parentWidget()
    return widget
