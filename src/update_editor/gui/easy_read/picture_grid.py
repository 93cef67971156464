"""The grid of pictures to choose from, each over its title."""

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QIcon, QPainter, QPixmap
from PySide6.QtWidgets import QListWidget, QListWidgetItem, QWidget

from update_editor.easyread.catalogue import CataloguePicture
from update_editor.gui.easy_read.pictures import Pictures
from update_editor.gui.theme import GRID

_SIDE = 9 * GRID
_INSET = 4
_PICTURE = Qt.ItemDataRole.UserRole


class PictureGrid(QListWidget):
    """Arrow keys choose a picture; Enter or a double click takes it."""

    chosen = Signal(object)
    """The picture that is chosen; None where none is."""
    taken = Signal()

    def __init__(self, pictures: Pictures, parent: QWidget) -> None:
        super().__init__(parent)
        self._pictures = pictures
        self.setAccessibleName(self.tr("Pictures"))
        self.setProperty("boxed", True)
        self.setViewMode(QListWidget.ViewMode.IconMode)
        self.setMovement(QListWidget.Movement.Static)
        self.setResizeMode(QListWidget.ResizeMode.Adjust)
        self.setIconSize(QSize(_SIDE, _SIDE))
        self.setUniformItemSizes(True)
        self.setWordWrap(True)
        self.setTextElideMode(Qt.TextElideMode.ElideRight)
        self._empty = self._tile(b"")
        self.currentItemChanged.connect(self._tell)
        self.itemActivated.connect(self._take)
        pictures.drawn.connect(self._show_drawn)

    def show_pictures(self, pictures: tuple[CataloguePicture, ...]) -> None:
        """Show other pictures, the first of them chosen."""
        line = self.fontMetrics().lineSpacing()
        self.setGridSize(QSize(_SIDE + 5 * GRID, _SIDE + 2 * line + 3 * GRID))
        self.blockSignals(True)
        self.clear()
        for each in pictures:
            entry = QListWidgetItem(self._icon(each), each.title)
            entry.setData(_PICTURE, each)
            entry.setData(Qt.ItemDataRole.AccessibleTextRole, f"{each.title}: {each.alt}")
            entry.setToolTip(each.alt)
            entry.setTextAlignment(Qt.AlignmentFlag.AlignHCenter | Qt.AlignmentFlag.AlignTop)
            self.addItem(entry)
        self.blockSignals(False)
        if pictures:
            self.setCurrentRow(0)
        self.chosen.emit(self.picture)
        self._pictures.draw(pictures)

    @property
    def picture(self) -> CataloguePicture | None:
        """The picture that is chosen."""
        entry = self.currentItem()
        picture = None if entry is None else entry.data(_PICTURE)
        return picture if isinstance(picture, CataloguePicture) else None

    def _tell(self) -> None:
        self.chosen.emit(self.picture)

    def _take(self, _entry: QListWidgetItem) -> None:
        self.taken.emit()

    def _show_drawn(self, picture_id: str) -> None:
        for row in range(self.count()):
            entry = self.item(row)
            picture = entry.data(_PICTURE)
            if picture.id == picture_id:
                entry.setIcon(self._icon(picture))

    def _icon(self, picture: CataloguePicture) -> QIcon:
        data = self._pictures.small.get(picture.id)
        return self._tile(data) if data else self._empty

    def _tile(self, data: bytes) -> QIcon:
        tile = white_tile(data, _SIDE, self.devicePixelRatioF())
        made = QIcon(tile)
        made.addPixmap(tile, QIcon.Mode.Selected)  # Qt would lay the accent over it
        return made


def white_tile(data: bytes, side: int, ratio: float) -> QPixmap:
    """Return a small picture on white, the paper that it was drawn for; white alone for no bytes."""
    tile = QPixmap(QSize(side, side) * ratio)
    tile.setDevicePixelRatio(ratio)
    tile.fill(Qt.GlobalColor.transparent)
    painter = QPainter(tile)
    painter.setRenderHints(QPainter.RenderHint.Antialiasing | QPainter.RenderHint.SmoothPixmapTransform)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(Qt.GlobalColor.white)
    painter.drawRoundedRect(0, 0, side, side, GRID / 2, GRID / 2)
    picture = QPixmap()
    if data and picture.loadFromData(data):
        room = QSize(side - 2 * _INSET, side - 2 * _INSET)
        size = picture.size().scaled(room, Qt.AspectRatioMode.KeepAspectRatio)
        left, top = (side - size.width()) // 2, (side - size.height()) // 2
        painter.drawPixmap(left, top, size.width(), size.height(), picture)
    painter.end()
    return tile
