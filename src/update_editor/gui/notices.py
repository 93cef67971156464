"""Lines at the top of a window that say something once and may offer what to do about it."""

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QPushButton, QToolButton, QVBoxLayout, QWidget

from update_editor.gui.icons import icon
from update_editor.gui.theme import GRID

Offer = tuple[str, Callable[[], object]]
"""The words of a button and what it does; the line goes then."""


class Notices:
    """Puts lines into the column of a window, one below the other."""

    def __init__(self, column: QVBoxLayout, parent: QWidget) -> None:
        self._column = column
        self._parent = parent

    def say(self, words: str, *offers: Offer, failed: bool = False) -> "Notice":
        """Show a line below those that are there. What ``failed`` stands out."""
        made = Notice(words, offers, self._parent, failed=failed)
        shown = len(self._parent.findChildren(Notice, options=Qt.FindChildOption.FindDirectChildrenOnly)) - 1
        self._column.insertWidget(shown, made)
        made.show()
        return made


class Notice(QFrame):
    """A line with buttons. It never takes the focus by itself, and Tab reaches it."""

    def __init__(
        self, words: str, offers: tuple[Offer, ...], parent: QWidget, *, failed: bool = False
    ) -> None:
        super().__init__(parent)
        self.words = words
        self.setProperty("banner", True)
        self.setProperty("failure", failed)
        self.setAccessibleName(words)
        row = QHBoxLayout(self)
        row.setContentsMargins(2 * GRID, GRID, GRID, GRID)
        row.setSpacing(GRID)
        label = QLabel(words, self)
        label.setWordWrap(True)
        label.setTextFormat(Qt.TextFormat.PlainText)
        if failed:
            label.setProperty("error", True)
            font = label.font()
            font.setWeight(font.Weight.DemiBold)
            label.setFont(font)
        row.addWidget(label, 1)
        for text, act in offers:
            button = QPushButton(text, self)
            button.clicked.connect(partial(self._take, act))
            row.addWidget(button)
        close = QToolButton(self)
        close.setIcon(icon("x"))
        close.setToolTip(self.tr("Put this message away"))
        close.setAccessibleName(close.toolTip())
        close.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        close.clicked.connect(self.put_away)
        row.addWidget(close, 0, Qt.AlignmentFlag.AlignVCenter)

    def put_away(self) -> None:
        """Take the line away."""
        self.hide()
        self.setParent(None)
        self.deleteLater()

    def _take(self, act: Callable[[], object], _checked: bool = False) -> None:
        self.put_away()
        act()
