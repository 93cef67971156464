"""How to look for words: the options of the find bar."""

from functools import partial

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QToolButton, QWidget

from update_editor.gui.icons import icon
from update_editor.gui.place_names import place_names
from update_editor.gui.plain_tips import plain_tip
from update_editor.gui.text_search import TextSearch
from update_editor.gui.theme import GRID
from update_editor.services.finding_text import Query
from update_editor.services.session import Session

_ICON = 32
"""Pixels that an icon of the bar is wide, with what is round it."""


class FindOptions(QWidget):
    """Case, whole words, regular expression, and whether only the part with the caret is searched."""

    changed = Signal()

    def __init__(self, search: TextSearch, session: Session, parent: QWidget) -> None:
        super().__init__(parent)
        self._search = search
        self._session = session
        self._part = ""
        self._case = toggle("case-sensitive", self.tr("Match case"), self)
        self._whole = toggle("whole-word", self.tr("Whole words"), self)
        self._pattern = toggle("regex", self.tr("Regular expression"), self)
        self._scope = QComboBox(self)
        self._scope.addItems([self.tr("Everywhere"), self.tr("In this part")])
        self._scope.setAccessibleName(self.tr("Where to look"))
        self._scope.currentIndexChanged.connect(self._choose_scope)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(GRID // 2)
        self._toggles = (self._case, self._whole, self._pattern)
        for button in self._toggles:
            button.setText(button.accessibleName())
            button.toggled.connect(self.changed)
            row.addWidget(button)
        row.addSpacing(GRID // 2)
        row.addWidget(self._scope)
        row.addStretch()

    def minimumSizeHint(self) -> QSize:
        """As wide as the options are in icons alone."""
        icons = len(self._toggles) * _ICON
        gaps = (len(self._toggles) + 2) * (GRID // 2)
        least = icons + gaps + self._scope.minimumSizeHint().width()
        return QSize(least, super().minimumSizeHint().height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Say the options in words where there is room."""
        super().resizeEvent(event)
        metrics = self.fontMetrics()
        words = sum(metrics.horizontalAdvance(button.text()) + 2 * GRID for button in self._toggles)
        needed = self.minimumSizeHint().width() - len(self._toggles) * _ICON + words
        style = Qt.ToolButtonStyle
        shown = style.ToolButtonTextOnly if event.size().width() >= needed else style.ToolButtonIconOnly
        for button in self._toggles:
            button.setToolButtonStyle(shown)

    def controls(self) -> tuple[QWidget, ...]:
        """Return what Tab reaches, in order."""
        return (self._case, self._whole, self._pattern, self._scope)

    def query(self, text: str) -> Query:
        """Return what is to be looked for."""
        return Query(
            text=text,
            whole_words=self._whole.isChecked(),
            match_case=self._case.isChecked(),
            is_pattern=self._pattern.isChecked(),
            part=self._part if self._scope.currentIndex() else "",
        )

    def stand_at_caret(self) -> None:
        """Let “this part” be the one with the caret, and say which it is."""
        self._part = self._search.part
        name = place_names(self._session).get(self._part, "")
        self._scope.setItemData(1, plain_tip(name), Qt.ItemDataRole.ToolTipRole)
        self._scope.setToolTip(plain_tip(name if self._scope.currentIndex() else ""))
        self._scope.setAccessibleDescription(name if self._scope.currentIndex() else "")

    def _choose_scope(self, _index: int) -> None:
        self.stand_at_caret()
        self.changed.emit()


def tool(name: str, words: str, parent: QWidget, keys: str = "") -> QToolButton:
    """Return a button that is an icon alone."""
    button = QToolButton(parent)
    button.setIcon(icon(name))
    button.setIconSize(QSize(20, 20))
    button.setAccessibleName(words)
    button.setToolTip(f"{words} ({keys})" if keys else words)
    button.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
    return button


def toggle(name: str, words: str, parent: QWidget) -> QToolButton:
    """Return a button that can be on, and then is drawn in the accent."""
    button = tool(name, words, parent)
    button.setCheckable(True)
    button.toggled.connect(partial(_colour, button, name))
    return button


def _colour(button: QToolButton, name: str, checked: bool) -> None:
    button.setIcon(icon(name, "accent" if checked else "text"))
