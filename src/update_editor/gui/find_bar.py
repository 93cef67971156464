"""The bar over the page for finding words and replacing them."""

from functools import partial

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import (
    QBoxLayout,
    QFrame,
    QGridLayout,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QPushButton,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)

from update_editor.gui.announcing import announce
from update_editor.gui.find_options import FindOptions, toggle, tool
from update_editor.gui.found_list import FoundList
from update_editor.gui.icons import icon
from update_editor.gui.pane_keys import ENTER
from update_editor.gui.place_names import place_names
from update_editor.gui.sentences import sentence
from update_editor.gui.style_sheet import set_look
from update_editor.gui.text_search import TextSearch
from update_editor.gui.theme import GRID, Theme
from update_editor.services.session import Session

_PAUSE = 120
"""Milliseconds without a key after which what was typed is looked for."""


class FindBar(QFrame):
    """Shows a search: what is looked for and how, how much was found, and where."""

    closed = Signal()
    undo_wanted = Signal()

    def __init__(self, search: TextSearch, session: Session, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self._search = search
        self._session = session
        self.setProperty("bar", "top")
        self.setAccessibleName(self.tr("Find and replace"))
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        self._pause = QTimer(self)
        self._pause.setSingleShot(True)
        self._pause.setInterval(_PAUSE)
        self._pause.timeout.connect(self._look)
        self._make_fields()
        self._options = FindOptions(search, session, self)
        self._options.changed.connect(self._look)
        self._make_buttons()
        self._list = FoundList(theme, self)
        self._list.hide()
        self._lay_out()
        self._list.chosen.connect(search.go_to)
        search.changed.connect(self._show)
        self._show()

    def _make_fields(self) -> None:
        self.field = _Field(self.tr("Find"), self)
        self.field.addAction(icon("search", "quiet"), QLineEdit.ActionPosition.LeadingPosition)
        self.field.textChanged.connect(self._wait)
        self.field.stepped.connect(self._step)
        self.replacement = _Field(self.tr("Replace with"), self)
        self.replacement.stepped.connect(self._replace)

    def _make_buttons(self) -> None:
        self._count = QLabel(self)
        self._count.setProperty("quiet", True)
        self._count.setMinimumWidth(self._count.fontMetrics().horizontalAdvance("100 of 100"))
        self._count.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._previous = tool("chevron-up", self.tr("Previous match"), self, "Shift+F3")
        self._previous.clicked.connect(partial(self._step, -1))
        self._next = tool("chevron-down", self.tr("Next match"), self, "F3")
        self._next.clicked.connect(partial(self._step, 1))
        self._listed = toggle("list", self.tr("List the matches"), self)
        self._listed.toggled.connect(self._fold_list)
        self._replaces = toggle("replace", self.tr("Replace"), self)
        self._replaces.toggled.connect(self._fold_replace)
        self._close = tool("x", self.tr("Close"), self, self.tr("Esc"))
        self._close.clicked.connect(self.closed)
        self._one = QPushButton(self.tr("Replace"), self)
        self._one.clicked.connect(self._replace)
        self._all = QPushButton(self.tr("Replace all"), self)
        self._all.clicked.connect(self._replace_all)
        self._words = QLabel(self)
        self._words.setTextFormat(Qt.TextFormat.PlainText)
        self._words.setWordWrap(True)
        self._undo = QPushButton(self.tr("Undo"), self)
        self._undo.setProperty("link", True)
        self._undo.clicked.connect(self.undo_wanted)

    def _lay_out(self) -> None:
        grid = QGridLayout()
        grid.setHorizontalSpacing(GRID)
        grid.setVerticalSpacing(GRID)
        grid.setColumnStretch(0, 1)
        tools = QHBoxLayout()
        tools.setSpacing(0)
        tools.addWidget(self._count)
        tools.addSpacing(GRID // 2)
        for button in (self._previous, self._next, self._listed, self._replaces, self._close):
            tools.addWidget(button)
        grid.addWidget(self.field, 0, 0)
        grid.addLayout(tools, 0, 1)
        grid.addWidget(self._options, 1, 0, 1, 2)
        self._second = QWidget(self)
        self._replacing = QBoxLayout(QBoxLayout.Direction.LeftToRight, self._second)
        self._replacing.setContentsMargins(0, 0, 0, 0)
        self._replacing.setSpacing(GRID)
        self._replacing.addWidget(self.replacement, 1)
        self._replacing.addWidget(self._one)
        self._replacing.addWidget(self._all)
        self._second.hide()
        self._said = QWidget(self)
        said = QHBoxLayout(self._said)
        said.setContentsMargins(0, 0, 0, 0)
        said.addWidget(self._words, 1)
        said.addWidget(self._undo)
        column = QVBoxLayout(self)
        column.setContentsMargins(2 * GRID, GRID, 2 * GRID, GRID)
        column.setSpacing(GRID)
        column.addLayout(grid)
        column.addWidget(self._second)
        column.addWidget(self._said)
        column.addWidget(self._list)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Put what replaces below each other where it doesn't fit beside each other."""
        super().resizeEvent(event)
        parts = (self.replacement, self._one, self._all)
        needed = sum(each.sizeHint().width() for each in parts) + 2 * GRID
        fits = needed <= event.size().width() - 4 * GRID
        directions = QBoxLayout.Direction
        self._replacing.setDirection(directions.LeftToRight if fits else directions.TopToBottom)

    def controls(self) -> tuple[QWidget, ...]:
        """Return what Tab reaches, in order: the two fields first."""
        replacing = (self.replacement, self._one, self._all)
        tools = (self._previous, self._next, self._listed, self._replaces, self._close)
        return (self.field, *replacing, *tools, *self._options.controls(), self._undo, self._list)

    def open(self, words: str, *, replacing: bool) -> None:
        """Show the bar, with the words that were selected as what to look for."""
        self._search.begin()
        if replacing:
            self._replaces.setChecked(True)
        self.show()
        self._options.stand_at_caret()
        if words:
            self.field.setText(words)
        target = self.replacement if replacing and words else self.field
        target.setFocus(Qt.FocusReason.ShortcutFocusReason)
        target.selectAll()
        self._look()

    def _wait(self, _text: str) -> None:
        self._pause.start()
        self._said.hide()

    def _look(self) -> None:
        self._pause.stop()
        if self.isVisible():
            self._search.look_for(self._options.query(self.field.text()))

    def _step(self, by: int, _checked: bool = False) -> None:
        if self._pause.isActive():
            self._look()
        else:
            self._search.step(by)

    def _replace(self, _by: int = 1) -> None:
        self._flush()
        self._search.replace(self.replacement.text())

    def _replace_all(self) -> None:
        self._flush()
        self._search.replace_all(self.replacement.text())

    def _flush(self) -> None:
        if self._pause.isActive():
            self._look()

    def _fold_list(self, shown: bool) -> None:
        self._list.setVisible(shown)
        self._fill_list()
        self._search.show_place_soon()

    def _fold_replace(self, shown: bool) -> None:
        self._second.setVisible(shown)
        self._search.show_place_soon()
        if shown and self.isVisible():
            self.replacement.setFocus()

    def _fill_list(self) -> None:
        if self._list.isVisibleTo(self):
            self._list.show_matches(self._search.matches, place_names(self._session))
            self._list.mark(self._search.current)

    def _show(self) -> None:
        found = len(self._search.matches)
        self._count.setText(self._counted(found))
        for button in (self._previous, self._next, self._one, self._all):
            button.setEnabled(bool(found))
        self._say(self._told())
        self._fill_list()
        announce(self, self._words.text() or self._count.text())

    def _counted(self, found: int) -> str:
        if not self._search.query.text or self._search.fault is not None:
            return ""
        if not found:
            return self.tr("Nothing found")
        if self._search.current is not None:
            return self.tr("{n} of {all}").format(n=f"{self._search.current + 1:,}", all=f"{found:,}")
        return self.tr("{n} found").format(n=f"{found:,}")

    def _told(self) -> str:
        if self._search.fault is not None:
            return sentence(self._search.fault) + "."
        if self._search.replaced is None:
            return ""
        if self._search.replaced == 0:
            return self.tr("Nothing was changed.")
        return self.tr("{n} replaced.").format(n=f"{self._search.replaced:,}")

    def _say(self, words: str) -> None:
        self._words.setText(words)
        set_look(self._words, "error", self._search.fault is not None)
        self._undo.setVisible(bool(self._search.replaced))
        self._said.setVisible(bool(words))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Escape closes the bar."""
        if event.key() == Qt.Key.Key_Escape:
            self.closed.emit()
        else:
            super().keyPressEvent(event)


class _Field(QLineEdit):
    """A field in which Enter goes forwards and Shift+Enter back."""

    stepped = Signal(int)

    def __init__(self, name: str, parent: QWidget) -> None:
        super().__init__(parent)
        self.setAccessibleName(name)
        self.setPlaceholderText(name)
        self.setMinimumWidth(12 * GRID)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in ENTER:
            back = event.modifiers() & Qt.KeyboardModifier.ShiftModifier
            self.stepped.emit(-1 if back else 1)
        else:
            super().keyPressEvent(event)
