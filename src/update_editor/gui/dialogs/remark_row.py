"""One remark of a reply: a tick, its words, and the place that it is put at."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QCheckBox, QComboBox, QGridLayout, QLabel, QSizePolicy, QWidget

from update_editor.gui.plain_tips import plain_tip
from update_editor.gui.theme import GRID
from update_editor.services.email_reply import Remark

Choice = tuple[str, object]
"""The words of a place, and the ``NamedPlace``."""


class RemarkRow(QWidget):
    """What is only thanks or praise is not ticked at first."""

    toggled = Signal()

    def __init__(self, remark: Remark, choices: list[Choice], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._remark = remark
        self._tick = QCheckBox(self)
        self._tick.setChecked(not remark.is_courtesy)
        self._tick.setAccessibleName(self.tr("Add as a comment: {words}").format(words=remark.text))
        self._tick.toggled.connect(self._follow)
        words = QLabel(remark.text, self)
        words.setWordWrap(True)
        words.setBuddy(self._tick)
        self._place = QComboBox(self)
        self._place.setAccessibleName(self.tr("Where it is put"))
        self._place.setMinimumContentsLength(24)
        self._place.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self._place.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        for text, place in choices:
            self._place.addItem(text, place)
        self._place.currentIndexChanged.connect(self._say_place)
        grid = QGridLayout(self)
        grid.setContentsMargins(0, 0, 0, GRID)
        grid.setHorizontalSpacing(GRID)
        grid.setVerticalSpacing(GRID // 2)
        grid.addWidget(self._tick, 0, 0)
        grid.addWidget(words, 0, 1)
        grid.addWidget(self._place, 1, 1)
        grid.setColumnStretch(1, 1)
        self._say_place()
        self._follow()

    @property
    def is_wanted(self) -> bool:
        """Whether the remark is to become a comment."""
        return self._tick.isChecked()

    def remark(self) -> Remark:
        """Return the remark with the place that is chosen."""
        return Remark(text=self._remark.text, place=self._place.currentData())

    def controls(self) -> tuple[QWidget, ...]:
        """Return what Tab reaches in the row, in order."""
        return (self._tick, self._place)

    def choose(self, index: int) -> None:
        """Choose a place by its number in the list."""
        self._place.setCurrentIndex(index)

    def _say_place(self) -> None:
        self._place.setToolTip(plain_tip(self._place.currentText()))

    def _follow(self) -> None:
        self._place.setEnabled(self._tick.isChecked())
        self.toggled.emit()
