"""The place of a picture at the left of a statement: the picture, or a frame that asks for one."""

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QImage, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QAbstractButton, QSizePolicy, QWidget

from update_editor.gui.icons import icon
from update_editor.gui.picture_line import thumbnail
from update_editor.gui.plain_tips import plain_tip
from update_editor.gui.theme import GRID, Theme

SIDE = 14 * GRID
"""Pixels of the picture's square."""
_ICON = 28
_RING = 2


class PictureButton(QAbstractButton):
    """Pressed, it asks for a picture, or for another one."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._data: bytes | None = None
        self._image: QImage | None = None
        self._size = QSize()
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.show_picture(None, "")

    def show_picture(self, data: bytes | None, alt: str, *, decorative: bool = False) -> None:
        """Show a picture, or, with None, that there is none yet."""
        if data is not self._data:
            self._data, self._image, self._size = data, None, QSize()
        if data is None:
            name, tip = self.tr("Choose a picture"), self.tr("This statement has no picture yet")
        elif decorative:
            name, tip = self.tr("Picture without a description"), self.tr("It is only decoration")
        else:
            name = self.tr("Picture: {alt}").format(alt=alt) if alt else self.tr("Picture, not described yet")
            tip = alt or self.tr("Say what it shows, for people who can’t see it")
        self.setAccessibleName(name)
        self.setAccessibleDescription(tip)
        self.setToolTip(plain_tip(tip))
        self.update()

    def sizeHint(self) -> QSize:
        """Return the square."""
        return QSize(SIDE, SIDE)

    def minimumSizeHint(self) -> QSize:
        """Return the square."""
        return self.sizeHint()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw the picture, or a dashed frame with a plus; the ring of the focus round either."""
        painter = QPainter(self)
        painter.setRenderHints(QPainter.RenderHint.Antialiasing | QPainter.RenderHint.SmoothPixmapTransform)
        box = QRectF(self.rect()).adjusted(_RING, _RING, -_RING, -_RING)
        image = self._picture(box.size().toSize())
        if image is not None:
            painter.fillRect(box, Qt.GlobalColor.white)  # pictures are drawn for white paper
            size = image.size() / self.devicePixelRatioF()
            where = QRectF(0, 0, size.width(), size.height())
            where.moveCenter(box.center())
            painter.drawImage(where, image)
        else:
            self._paint_empty(painter, box)
        if self.hasFocus() or self.underMouse():
            colour = self._theme.colour("accent" if self.hasFocus() else "quiet")
            painter.setPen(QPen(colour, _RING if self.hasFocus() else 1))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRoundedRect(box.adjusted(-1, -1, 1, 1), GRID / 2, GRID / 2)

    def _paint_empty(self, painter: QPainter, box: QRectF) -> None:
        pen = QPen(self._theme.colour("quiet"), 1, Qt.PenStyle.DashLine)
        painter.setPen(pen)
        painter.setBrush(self._theme.colour("ground"))
        painter.drawRoundedRect(box, GRID, GRID)
        mark = QRectF(0, 0, _ICON, _ICON)
        mark.moveCenter(box.center())
        icon("image-plus" if self._data is None else "image-off", "quiet").paint(painter, mark.toRect())

    def _picture(self, room: QSize) -> QImage | None:
        if self._data is None:
            return None
        wanted = room * self.devicePixelRatioF()
        if self._size != wanted:
            self._size, self._image = wanted, thumbnail(self._data, wanted)
        return self._image
