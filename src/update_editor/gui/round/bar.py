"""A line over the page that asks for something and stays until that is done; typing goes on below it."""

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QFrame, QLabel, QPushButton, QToolButton, QWidget

from update_editor.gui.icons import icon
from update_editor.gui.style_sheet import set_look
from update_editor.gui.theme import GRID

_WORDS = 20
"""Characters that the words have room for beside the buttons; where there is less, they stand above them."""


class RoundBar(QFrame):
    """Words and buttons. It never takes the focus by itself, and Tab reaches it."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("banner", True)
        self._words = QLabel(self)
        self._words.setWordWrap(True)
        self._words.setTextFormat(Qt.TextFormat.PlainText)
        self._buttons = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._buttons.setSpacing(GRID)
        self._whole = QBoxLayout(QBoxLayout.Direction.LeftToRight, self)
        self._whole.setContentsMargins(2 * GRID, GRID, GRID, GRID)
        self._whole.setSpacing(GRID)
        self._whole.addWidget(self._words, 1)
        self._whole.addLayout(self._buttons)
        self.buttons: list[QPushButton] = []
        self.hide()

    def say(self, words: str) -> None:
        """Show other words."""
        self._words.setText(words)
        self.setAccessibleName(words)

    @property
    def words(self) -> str:
        """What the line says."""
        return self._words.text()

    def offer(self, words: str, act: Callable[[], object]) -> QPushButton:
        """Add a button."""
        button = QPushButton(words, self)
        button.clicked.connect(partial(_call, act))
        self._buttons.addWidget(button)
        self.buttons.append(button)
        return button

    def offer_close(self, words: str) -> QToolButton:
        """Add the cross that puts the line away."""
        close = QToolButton(self)
        close.setIcon(icon("x"))
        close.setToolTip(words)
        close.setAccessibleName(words)
        close.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        close.clicked.connect(self.hide)
        self._buttons.addWidget(close)
        return close

    def prefer(self, chosen: QPushButton) -> None:
        """Show which of the buttons is proposed."""
        for button in self.buttons:
            set_look(button, "primary", button is chosen)

    def controls(self) -> tuple[QWidget, ...]:
        """Return what Tab reaches in the line, in its order."""
        return (*self.findChildren(QPushButton), *self.findChildren(QToolButton))

    def minimumSizeHint(self) -> QSize:
        """As wide as the widest button: they stand below each other where there is little room."""
        widest = max((each.minimumSizeHint().width() for each in self._shown()), default=0)
        return QSize(widest + 3 * GRID, super().minimumSizeHint().height())

    def _shown(self) -> list[QWidget]:
        return [each for each in self.controls() if not each.isHidden()]

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Put the words above the buttons, and these below each other, where there is no room beside."""
        super().resizeEvent(event)
        row = sum(each.minimumSizeHint().width() + GRID for each in self._shown()) + 2 * GRID
        beside = row + _WORDS * self.fontMetrics().averageCharWidth()
        self._whole.setDirection(_direction(event.size().width() < beside))
        self._buttons.setDirection(_direction(event.size().width() < row))


def _direction(is_narrow: bool) -> QBoxLayout.Direction:
    return QBoxLayout.Direction.TopToBottom if is_narrow else QBoxLayout.Direction.LeftToRight


def _call(act: Callable[[], object], _checked: bool = False) -> None:
    act()
