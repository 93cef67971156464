"""The bar at the top: menus, what is open, whether it is saved, sending for review, and the outputs."""

from itertools import pairwise

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QResizeEvent, QShowEvent
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QLabel,
    QMenu,
    QMenuBar,
    QPushButton,
    QSizePolicy,
    QToolButton,
    QWidget,
)

from update_editor.gui.actions import Actions
from update_editor.gui.icons import icon
from update_editor.gui.plain_tips import plain_tip
from update_editor.gui.saving import SavedState
from update_editor.gui.style_sheet import set_look
from update_editor.gui.theme import GRID

_GAPS = 10 * GRID
"""Pixels that stand between the parts of the row, and at its ends."""
_ROOM_OF_TITLE = 16 * GRID
"""Pixels that the title has over its least width before a tool is shown beside it."""


class TopBar(QFrame):
    """One row over everything: the title in the middle, menus at its left, tools at its right.

    Where there is no room, the words that say whether the update is saved become a mark, and then the tools
    go that stand in the menus too: undo and redo first, then find, then sending for review.
    """

    def __init__(self, actions: Actions, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("bar", "top")
        self.menu_bar = QMenuBar(self)
        self.menu_bar.setSizePolicy(QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Fixed)
        self.menus = actions.fill_menu_bar(self.menu_bar)
        self._title = self._title_button(actions)
        self._saved = QLabel(self)
        self._shown_state: SavedState | None = None
        self._saved.setProperty("quiet", True)
        self._track = self._track_button(actions)
        self._send = self._send_button(actions)
        self._get = self._get_button(self.menus["file/get"])
        self._panel = self._tool(actions, "toggle-panel")
        self._undo, self._redo, self._find = (self._tool(actions, name) for name in ("undo", "redo", "find"))
        self._tools = [self._undo, self._redo, self._find, self._panel]
        self._is_open = True
        self._state = ("", "")
        self._lay_out()

    def _lay_out(self) -> None:
        left = QHBoxLayout()
        left.setContentsMargins(GRID, 0, 0, 0)
        left.addWidget(self.menu_bar)
        left.addStretch()
        tools = QHBoxLayout()
        tools.setContentsMargins(0, 0, 2 * GRID, 0)
        tools.setSpacing(GRID // 2)
        tools.addStretch()
        tools.addWidget(self._track)
        tools.addSpacing(GRID)
        tools.addWidget(self._saved)
        tools.addSpacing(GRID)
        for button in self._tools:
            tools.addWidget(button)
        tools.addSpacing(GRID)
        tools.addWidget(self._send)
        tools.addSpacing(GRID // 2)
        tools.addWidget(self._get)
        whole = QHBoxLayout(self)
        whole.setContentsMargins(0, 6, 0, 6)
        whole.addLayout(left, 1)
        whole.addWidget(self._title, 0, Qt.AlignmentFlag.AlignCenter)
        whole.addLayout(tools, 1)
        for before, after in pairwise((self._title, self._track, *self._tools, self._send, self._get)):
            self.setTabOrder(before, after)

    def _title_button(self, actions: Actions) -> QToolButton:
        button = QToolButton(self)
        self._details = actions["details"].toolTip()
        button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        button.clicked.connect(actions["details"].trigger)
        font = button.font()
        font.setWeight(font.Weight.DemiBold)
        button.setFont(font)
        button.setMinimumWidth(6 * GRID)  # where there is no room the title is cut, not the menus
        return button

    def _send_button(self, actions: Actions) -> QPushButton:
        button = QPushButton(self.tr("Send for review"), self)
        button.setToolTip(actions["send-review"].toolTip())
        button.clicked.connect(actions["send-review"].trigger)
        return button

    def _get_button(self, menu: QMenu) -> QPushButton:
        button = QPushButton(self.tr("Get"), self)
        button.setIcon(icon("chevron-down", "on-accent"))
        button.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
        button.setIconSize(QSize(16, 16))
        button.setProperty("primary", True)
        button.setAccessibleName(self.tr("Get the update as email, web page, Word, PDF or easy read"))
        menu.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
        button.setMenu(menu)
        return button

    def _track_button(self, actions: Actions) -> QToolButton:
        button = QToolButton(self)
        button.setIcon(icon("pencil-line"))
        button.setIconSize(QSize(20, 20))
        button.setCheckable(True)
        button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        button.clicked.connect(actions["track-changes"].trigger)
        self._track_keys = actions["track-changes"].toolTip()
        return button

    def show_tracking(self, author: str | None) -> None:
        """Show whether what is done is tracked, and as whose."""
        words = self.tr("Track changes off") if author is None else self.tr("Track changes on")
        self._track.setChecked(author is not None)
        self._track.setText(f" {words}")  # Qt puts an icon close to its words
        self._track.setAccessibleName(words)
        whose = "" if author is None else self.tr("What you do is suggested as {name}").format(name=author)
        self._track.setToolTip("\n".join(filter(None, (self._track_keys, whose))))
        self._fit()

    def _tool(self, actions: Actions, action_id: str) -> QToolButton:
        button = QToolButton(self)
        button.setDefaultAction(actions[action_id])
        button.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonIconOnly)
        button.setIconSize(QSize(20, 20))
        button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        button.setAccessibleName(actions[action_id].toolTip())
        return button

    def show_update(self, title: str, state: SavedState) -> None:
        """Show what is open and whether its file says the same."""
        if self._title.text() != title:
            self._title.setText(title)
            self._title.setToolTip(plain_tip(f"{title}\n{self._details}"))
            self._title.setAccessibleName(self.tr("{title}. Change its details").format(title=title))
        if state == self._shown_state:  # told after every key press
            return
        self._shown_state = state
        words, mark = {
            "saved": (self.tr("Saved ✓"), "✓"),
            "saving": (self.tr("Saving…"), "…"),
            "failed": (self.tr("Not saved!"), "!"),
            "unsaved": (self.tr("Not saved yet"), "•"),
            "no file": (self.tr("No file yet"), "•"),
            "read-only": (self.tr("Read-only"), "•"),
        }[state]
        self._state = (words, mark)
        self._saved.setProperty("quiet", state != "failed")
        set_look(self._saved, "error", state == "failed")
        self._saved.setToolTip(words)
        self._saved.setAccessibleName(words)
        self._fit()

    def show_open(self, is_open: bool) -> None:
        """Show the tools that need an update only while one is open."""
        self._is_open = False  # to hide a tool while Qt is about to show it would leave it half shown
        for widget in (self._title, self._track, self._saved, self._send, self._get, *self._tools):
            widget.setVisible(is_open)
        self._is_open = is_open
        self._fit()

    def minimumSizeHint(self) -> QSize:
        """The row as it is where there is the least room."""
        always = (self._title, self._panel, self._get) if self._is_open else ()
        width = self.menu_bar.sizeHint().width()
        width += sum(each.minimumWidth() or each.minimumSizeHint().width() for each in always)
        mark = self._saved.fontMetrics().horizontalAdvance("✓") if self._is_open else 0
        return QSize(width + mark + _GAPS, super().minimumSizeHint().height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Show what there is room for."""
        super().resizeEvent(event)
        if self.isVisible():
            self._fit()

    def showEvent(self, event: QShowEvent) -> None:
        """Show what there is room for."""
        super().showEvent(event)
        self._fit()

    def _fit(self) -> None:
        """Give way, one step after the other, until all that is left has room."""
        if not self._is_open:
            return
        words, mark = self._state
        metrics = self._saved.fontMetrics()
        more = metrics.horizontalAdvance(words) - metrics.horizontalAdvance(mark)
        room = self.width() - self.minimumSizeHint().width() - _ROOM_OF_TITLE
        self._track.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonIconOnly)
        tools: tuple[QWidget, ...]
        for tools in ((self._track,), (self._send,), (self._find,), (self._undo, self._redo)):
            room -= sum(tool.sizeHint().width() + GRID // 2 for tool in tools)
            for tool in tools:
                tool.setVisible(room >= 0)
        self._saved.setText(words if room >= more else mark)
        room -= more
        wider = self._track.fontMetrics().horizontalAdvance(self._track.text()) + GRID
        if room >= wider:
            self._track.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
