"""Lines at the top of a window that say something once and may offer what to do about it."""

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import (
    QBoxLayout,
    QFrame,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QToolButton,
    QVBoxLayout,
    QWidget,
)
from shiboken6 import isValid

from update_editor.gui.icons import icon
from update_editor.gui.theme import GRID

Offer = tuple[str, Callable[[], object]]
"""The words of a button and what it does; the line goes then."""


_MOST_FOR_BUTTONS = 0.4
"""The part of a line that its buttons may take beside its words."""


class Notices:
    """Puts lines into the column of a window, one below the other."""

    def __init__(self, column: QVBoxLayout, parent: QWidget, take_focus: Callable[[], object]) -> None:
        """Show lines in a column; ``take_focus`` is for the focus of one that goes."""
        self._column = column
        self._parent = parent
        self._take_focus = take_focus

    def say(self, words: str, *offers: Offer, failed: bool = False) -> "Notice":
        """Show a line below those that are there. What ``failed`` stands out."""
        made = Notice(words, offers, self._parent, self._take_focus, failed=failed)
        shown = len(self._parent.findChildren(Notice, options=Qt.FindChildOption.FindDirectChildrenOnly)) - 1
        self._column.insertWidget(shown, made)
        made.show()
        return made


class Notice(QFrame):
    """A line with buttons. It never takes the focus by itself or from a click, and Tab reaches it."""

    def __init__(
        self,
        words: str,
        offers: tuple[Offer, ...],
        parent: QWidget,
        take_focus: Callable[[], object],
        *,
        failed: bool = False,
    ) -> None:
        super().__init__(parent)
        self.words = words
        self._take_focus = take_focus
        self.setProperty("banner", True)
        self.setProperty("failure", failed)
        self.setAccessibleName(words)
        label = QLabel(words, self)
        label.setWordWrap(True)
        label.setTextFormat(Qt.TextFormat.PlainText)
        label.setProperty("error", failed)
        self._buttons = QHBoxLayout()
        self._buttons.setSpacing(GRID)
        for text, act in offers:
            button = QPushButton(text, self)
            button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
            button.clicked.connect(partial(self._take, act))
            self._buttons.addWidget(button)
        self._buttons.addStretch()
        self._parts = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._parts.setSpacing(GRID)
        self._parts.addWidget(label, 1)
        self._parts.addLayout(self._buttons)
        close = QToolButton(self)
        close.setIcon(icon("x"))
        close.setToolTip(self.tr("Put this message away"))
        close.setAccessibleName(close.toolTip())
        close.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        close.clicked.connect(self.put_away)
        row = QHBoxLayout(self)
        row.setContentsMargins(2 * GRID, GRID, GRID, GRID)
        row.setSpacing(GRID)
        row.addLayout(self._parts, 1)
        row.addWidget(close, 0, Qt.AlignmentFlag.AlignVCenter)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Put the buttons below the words where these would have too little room beside them."""
        super().resizeEvent(event)
        is_narrow = self._buttons.sizeHint().width() > self.width() * _MOST_FOR_BUTTONS
        way = QBoxLayout.Direction.TopToBottom if is_narrow else QBoxLayout.Direction.LeftToRight
        if self._parts.direction() != way:
            self._parts.setDirection(way)

    def put_away(self) -> None:
        """Take the line away, and with it the focus: what is typed next is for the page."""
        focused = self.window().focusWidget()
        if focused is not None and self.isAncestorOf(focused):
            self._take_focus()
        self.hide()
        self.setParent(None)
        self.deleteLater()

    def _take(self, act: Callable[[], object], _checked: bool = False) -> None:
        self.put_away()
        act()


def put_away(notice: Notice | None) -> None:
    """Take a line away, where there is one and a person has not put it away already."""
    if notice is not None and isValid(notice):
        notice.put_away()
