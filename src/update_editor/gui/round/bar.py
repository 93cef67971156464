"""A line over the page that asks for something and stays until that is done; typing goes on below it."""

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QPushButton, QToolButton, QWidget

from update_editor.gui.icons import icon
from update_editor.gui.style_sheet import set_look
from update_editor.gui.theme import GRID


class RoundBar(QFrame):
    """Words and buttons. It never takes the focus by itself, and Tab reaches it."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("banner", True)
        self._words = QLabel(self)
        self._words.setWordWrap(True)
        self._words.setTextFormat(Qt.TextFormat.PlainText)
        self._row = QHBoxLayout(self)
        self._row.setContentsMargins(2 * GRID, GRID, GRID, GRID)
        self._row.setSpacing(GRID)
        self._row.addWidget(self._words, 1)
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
        self._row.addWidget(button)
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
        self._row.addWidget(close)
        return close

    def prefer(self, chosen: QPushButton) -> None:
        """Show which of the buttons is proposed."""
        for button in self.buttons:
            set_look(button, "primary", button is chosen)

    def controls(self) -> tuple[QWidget, ...]:
        """Return what Tab reaches in the line, in its order."""
        return tuple(self.findChildren(QPushButton)) + tuple(self.findChildren(QToolButton))


def _call(act: Callable[[], object], _checked: bool = False) -> None:
    act()
