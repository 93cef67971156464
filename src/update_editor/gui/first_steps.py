"""The hint for whoever has made no update yet: three steps, on the start page and out of nobody's way."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QFont
from PySide6.QtWidgets import QBoxLayout, QFrame, QHBoxLayout, QLabel, QToolButton, QVBoxLayout, QWidget

from update_editor.gui.icons import icon
from update_editor.gui.theme import GRID


class FirstSteps(QFrame):
    """Three numbered steps beside each other, or below each other where there is no room."""

    dismissed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("hint", True)
        self.setAccessibleName(self.tr("Three steps to your first update"))
        steps = (
            (
                self.tr("1  Begin"),
                self.tr("Start from last week or a template, or import an update that you have."),
            ),
            (
                self.tr("2  Write and check"),
                self.tr("Write on the page. The panel at the right shows what to see to."),
            ),
            (
                self.tr("3  Get it"),
                self.tr("Email, web page, Word, PDF and easy read, all from the same words."),
            ),
        )
        self._steps = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._steps.setSpacing(3 * GRID)
        for words, more in steps:
            self._steps.addLayout(_step(words, more, self), 1)
        close = QToolButton(self)
        close.setIcon(icon("x"))
        close.setToolTip(self.tr("Put these steps away"))
        close.setAccessibleName(close.toolTip())
        close.clicked.connect(self.dismissed)
        row = QHBoxLayout(self)
        row.setContentsMargins(2 * GRID, 2 * GRID, GRID, 2 * GRID)
        row.addLayout(self._steps, 1)
        row.addWidget(close, 0, Qt.AlignmentFlag.AlignTop)

    def stack(self, is_narrow: bool) -> None:
        """Put the steps below each other, or beside."""
        direction = QBoxLayout.Direction.TopToBottom if is_narrow else QBoxLayout.Direction.LeftToRight
        self._steps.setDirection(direction)
        self._steps.setSpacing((2 if is_narrow else 3) * GRID)


def _step(words: str, more: str, parent: QWidget) -> QVBoxLayout:
    heading = QLabel(words, parent)
    font = heading.font()
    font.setWeight(QFont.Weight.DemiBold)
    heading.setFont(font)
    about = QLabel(more, parent)
    about.setWordWrap(True)
    column = QVBoxLayout()
    column.setSpacing(GRID // 2)
    column.addWidget(heading)
    column.addWidget(about)
    column.addStretch()
    return column
