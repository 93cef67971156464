"""The dialog that asks what a new picture shows."""

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QPixmap
from PySide6.QtWidgets import QCheckBox, QLabel, QLineEdit, QWidget

from update_editor.gui.dialogs.frame import FramedDialog, add_row, form
from update_editor.gui.picture_line import thumbnail

_PREVIEW = QSize(464, 240)
"""Pixels that the picture may take: the dialog's width, and not so high that the question is pushed away."""


class PictureDescriptionDialog(FramedDialog):
    """Asks for the description of a picture, or the word that it needs none. It may be left for later."""

    described = Signal(str, bool)
    """The description, and whether none is needed."""

    def __init__(self, data: bytes, parent: QWidget | None = None) -> None:
        super().__init__("", parent)
        self.setWindowTitle(self.tr("What does the picture show?"))
        self._alt = QLineEdit(self)
        self._alt.setPlaceholderText(self.tr("Such as: two gardeners plant a tree in the rain"))
        self._decorative = QCheckBox(self.tr("&No description needed: it is only decoration"), self)
        fields = form()
        add_row(fields, self.tr("&Description, for people who can’t see it"), self._alt)
        fields.addRow(self._decorative)
        self.body.addWidget(self._preview(data))
        self.body.addLayout(fields)
        skip = self.add_cancel()
        skip.setText(self.tr("Later"))
        skip.setToolTip(self.tr("The check reminds you"))
        self._keep = self.add_button(self.tr("Keep the description"), primary=True)
        self._keep.clicked.connect(self._hand_back)
        self._alt.textChanged.connect(self._follow)
        self._decorative.toggled.connect(self._follow)
        self._follow()
        self._alt.setFocus()

    def _preview(self, data: bytes) -> QLabel:
        label = QLabel(self)
        label.setAlignment(Qt.AlignmentFlag.AlignCenter)
        label.setAccessibleName(self.tr("The picture"))
        ratio = self.devicePixelRatioF()
        image = thumbnail(data, _PREVIEW * ratio)
        if image is None:
            label.setText(self.tr("The picture can’t be shown here"))
        else:
            pixmap = QPixmap.fromImage(image)
            pixmap.setDevicePixelRatio(ratio)
            label.setPixmap(pixmap)
        return label

    def _follow(self) -> None:
        decorative = self._decorative.isChecked()
        self._alt.setEnabled(not decorative)
        self._keep.setEnabled(decorative or bool(self._alt.text().strip()))

    def _hand_back(self) -> None:
        decorative = self._decorative.isChecked()
        self.accept()
        self.described.emit("" if decorative else self._alt.text().strip(), decorative)
