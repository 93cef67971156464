"""Up to three pictures that fit a statement which has none yet: a press takes one."""

from functools import partial

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QIcon
from PySide6.QtWidgets import QHBoxLayout, QLabel, QToolButton, QWidget

from update_editor.easyread.catalogue import CataloguePicture
from update_editor.gui.easy_read.picture_grid import white_tile
from update_editor.gui.easy_read.pictures import Pictures
from update_editor.gui.theme import GRID

_SIDE = 6 * GRID


class ProposedPictures(QWidget):
    """A row of small pictures; hidden where there are none."""

    taken = Signal(object)
    """The ``CataloguePicture`` that a person took."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._shown: tuple[CataloguePicture, ...] = ()
        self.buttons: list[QToolButton] = []
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(GRID // 2)
        label = QLabel(self.tr("Pictures that fit:"), self)
        label.setProperty("quiet", True)
        label.setWordWrap(True)
        row.addWidget(label)
        for _ in range(3):
            button = QToolButton(self)
            button.setIconSize(QSize(_SIDE, _SIDE))
            button.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
            button.clicked.connect(partial(self._take, len(self.buttons)))
            row.addWidget(button)
            self.buttons.append(button)
        row.addStretch(1)
        self.hide()

    def show_pictures(self, proposed: tuple[CataloguePicture, ...], pictures: Pictures) -> None:
        """Offer these; what is not drawn yet shows when it is and this is called again."""
        self._shown = proposed
        for number, button in enumerate(self.buttons):
            button.setVisible(number < len(proposed))
            if number >= len(proposed):
                continue
            picture = proposed[number]
            data = pictures.small.get(picture.id, b"")
            tile = white_tile(data, _SIDE, self.devicePixelRatioF())
            button.setIcon(QIcon(tile))
            button.setToolTip(picture.alt)
            button.setAccessibleName(self.tr("Use the picture: {alt}").format(alt=picture.alt))
        self.setVisible(bool(proposed))
        pictures.draw(proposed, first=True)

    def _take(self, number: int, _checked: bool = False) -> None:
        if number < len(self._shown):
            self.taken.emit(self._shown[number])
