"""What the window shows while no update is open: the ways to begin."""

from functools import partial
from pathlib import Path

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QFont
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QSizePolicy, QVBoxLayout, QWidget

from update_editor.gui.actions import Actions, plain_text
from update_editor.gui.icons import icon
from update_editor.gui.theme import GRID, Theme

_WIDTH = 60 * GRID
_MOST_RECENT = 5


class StartView(QWidget):
    """A few large buttons, and the files used last."""

    recent_chosen = Signal(str)

    def __init__(self, actions: Actions, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("page")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._actions = actions
        column_widget = QWidget(self)
        column_widget.setFixedWidth(_WIDTH)
        self._column = QVBoxLayout(column_widget)
        self._column.setSpacing(GRID)
        self._column.setContentsMargins(0, 0, 0, 0)
        heading = QLabel(self.tr("Write the update once"), self)
        heading.setFont(theme.page_font("title"))
        self._column.addWidget(heading)
        lead = QLabel(self.tr("Send it as email, web page, Word, PDF and easy read."), self)
        lead.setFont(_regular(theme.page_font("body")))
        lead.setProperty("quiet", True)
        self._column.addWidget(lead)
        self._column.addSpacing(2 * GRID)
        self._first = self._button("new", primary=True)
        for action_id in ("open", "import", "import-text", "sample"):
            self._button(action_id)
        self._recent = QVBoxLayout()
        self._recent.setSpacing(0)
        self._column.addSpacing(2 * GRID)
        self._column.addLayout(self._recent)
        whole = QVBoxLayout(self)
        whole.addStretch(2)
        row = QHBoxLayout()
        row.addStretch()
        row.addWidget(column_widget)
        row.addStretch()
        whole.addLayout(row)
        whole.addStretch(3)
        self.setFocusProxy(self._first)

    def _button(self, action_id: str, *, primary: bool = False) -> QPushButton:
        action = self._actions[action_id]
        button = QPushButton(f"  {plain_text(action.text())}", self)
        button.setAccessibleName(plain_text(action.text()))
        button.setProperty("row", True)
        button.setProperty("primary", primary)
        button.setIcon(icon(self._actions.icon_name(action_id), "on-accent" if primary else "text"))
        button.setIconSize(QSize(20, 20))
        button.clicked.connect(action.trigger)
        self._column.addWidget(button)
        return button

    def show_recent(self, paths: tuple[str, ...]) -> None:
        """Show the files used last, the latest first."""
        while self._recent.count():
            entry = self._recent.takeAt(0)
            widget = None if entry is None else entry.widget()
            if widget is not None:
                widget.deleteLater()
        if not paths:
            return
        heading = QLabel(self.tr("Used last"), self)
        heading.setProperty("quiet", True)
        self._recent.addWidget(heading)
        for path in paths[:_MOST_RECENT]:
            button = QPushButton(Path(path).name, self)
            button.setProperty("link", True)
            button.setToolTip(path)
            button.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)
            button.clicked.connect(partial(self.recent_chosen.emit, path))
            self._recent.addWidget(button)


def _regular(font: QFont) -> QFont:
    font.setWeight(QFont.Weight.Normal)
    return font
