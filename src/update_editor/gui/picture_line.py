"""The line under an item's heading that shows its picture and asks what it shows."""

from PySide6.QtCore import QBuffer, QByteArray, QSize, Qt, Signal
from PySide6.QtGui import QImage, QImageReader, QPaintEvent, QPixmap, QResizeEvent
from PySide6.QtWidgets import (
    QBoxLayout,
    QCheckBox,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from update_editor.gui.icons import icon
from update_editor.gui.theme import GRID
from update_editor.model import Picture

_THUMBNAIL = QSize(96, 72)


class PictureLine(QWidget):
    """A small picture with its description, or the word that none is needed."""

    described = Signal(str, bool)
    removed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._file = ""
        self._thumbnail = _Thumbnail(self)
        self._thumbnail.setFixedSize(_THUMBNAIL)
        self._thumbnail.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._alt = QLineEdit(self)
        self._alt.setAccessibleName(self.tr("Description of the picture"))
        self._alt.setPlaceholderText(self.tr("Describe the picture for people who can’t see it"))
        self._alt.textEdited.connect(self._tell)
        self._decorative = QCheckBox(self.tr("No description needed"), self)
        self._decorative.setToolTip(self.tr("The picture is only decoration"))
        self._decorative.clicked.connect(self._tell)
        self._remove = QToolButton(self)
        self._remove.setIcon(icon("x"))
        self._remove.setToolTip(self.tr("Remove the picture"))
        self._remove.setAccessibleName(self.tr("Remove the picture"))
        self._remove.clicked.connect(self.removed)
        self._lay_out()

    def _lay_out(self) -> None:
        words = QVBoxLayout()
        words.setSpacing(GRID // 2)
        words.addStretch()
        words.addWidget(self._alt)
        words.addWidget(self._decorative)
        words.addStretch()
        beside = QHBoxLayout()
        beside.setSpacing(GRID)
        beside.addLayout(words, 1)
        beside.addWidget(self._remove, 0, Qt.AlignmentFlag.AlignTop)
        self._row = QBoxLayout(QBoxLayout.Direction.LeftToRight, self)
        self._row.setContentsMargins(0, GRID // 2, GRID, GRID // 2)
        self._row.setSpacing(2 * GRID)
        self._row.addWidget(self._thumbnail)
        self._row.addLayout(beside, 1)
        self._beside = beside

    def minimumSizeHint(self) -> QSize:
        """As narrow as the words are under the picture."""
        margins = self.contentsMargins() + self._row.contentsMargins()
        width = max(_THUMBNAIL.width(), self._beside.minimumSize().width())
        return QSize(width + margins.left() + margins.right(), super().minimumSizeHint().height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Put the words under the picture where there is no room beside it."""
        super().resizeEvent(event)
        needed = self.minimumSizeHint().width() + _THUMBNAIL.width() + self._row.spacing()
        beside = event.size().width() >= needed
        directions = QBoxLayout.Direction
        self._row.setDirection(directions.LeftToRight if beside else directions.TopToBottom)

    @property
    def controls(self) -> tuple[QWidget, ...]:
        """The controls in the order in which Tab reaches them."""
        return (self._alt, self._decorative, self._remove)

    def show_picture(self, picture: Picture, data: bytes | None) -> None:
        """Show a picture and what is known of it."""
        if self._alt.text() != picture.alt:
            self._alt.setText(picture.alt)
            self._alt.setCursorPosition(0)
        self._alt.setEnabled(not picture.decorative)
        self._decorative.setChecked(picture.decorative)
        if self._file != picture.file:
            self._file = picture.file
            self._thumbnail.show_picture(data or b"")

    def _tell(self) -> None:
        self.described.emit(self._alt.text(), self._decorative.isChecked())


class _Thumbnail(QLabel):
    """Decodes its picture when it is first painted: most stand below what is in sight."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._waiting: bytes | None = None

    def show_picture(self, data: bytes) -> None:
        """Show other bytes from the next painting on."""
        self._waiting = data
        self.clear()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Decode what waits, and paint it."""
        if self._waiting is not None:
            data, self._waiting = self._waiting, None
            ratio = self.devicePixelRatioF()
            image = thumbnail(data, _THUMBNAIL * ratio)
            if image is None:
                self.setText(self.tr("Can’t be shown"))
            else:
                pixmap = QPixmap.fromImage(image)
                pixmap.setDevicePixelRatio(ratio)
                self.setPixmap(pixmap)
        super().paintEvent(event)


def thumbnail(data: bytes, size: QSize) -> QImage | None:
    """Return a picture drawn into at most ``size`` pixels, or None where the bytes are no picture.

    It is scaled while it is decoded, within Qt's own bound of memory, for the file is not to be trusted.
    """
    buffer = QBuffer()
    buffer.setData(QByteArray(data))
    reader = QImageReader(buffer)
    reader.setAutoTransform(True)
    full = reader.size()
    if full.isValid():
        reader.setScaledSize(full.scaled(size, Qt.AspectRatioMode.KeepAspectRatio))
    image = reader.read()
    return None if image.isNull() else image
