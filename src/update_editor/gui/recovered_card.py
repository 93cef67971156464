"""The card on the start page with what was typed and not saved when the program ended."""

import datetime as dt
from functools import partial

from PySide6.QtCore import Qt, Signal, SignalInstance
from PySide6.QtGui import QFont
from PySide6.QtWidgets import QBoxLayout, QFrame, QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from update_editor.gui.recovered_words import about, name_of
from update_editor.gui.style_sheet import set_look
from update_editor.gui.theme import GRID
from update_editor.services.recovering import MOST_SHOWN, Recovered


class RecoveredCard(QFrame):
    """A line for each update: what it is, since when its file is behind, and what to do with it."""

    open_wanted = Signal(object)
    compare_wanted = Signal(object)
    discard_wanted = Signal(object)
    """With the ``Recovered``."""

    def __init__(
        self, found: tuple[Recovered, ...], kinds: dict[str, str], now: dt.datetime, parent: QWidget
    ) -> None:
        super().__init__(parent)
        self.setProperty("hint", True)
        self._kinds = kinds
        self._now = now
        self._rows: list[QBoxLayout] = []
        self.controls: list[QPushButton] = []
        """The buttons in the order of Tab."""
        column = QVBoxLayout(self)
        column.setContentsMargins(2 * GRID, 2 * GRID, 2 * GRID, 2 * GRID)
        column.setSpacing(2 * GRID)
        heading = self._label(self.tr("Recovered: not saved when the program last ended"), bold=True)
        self.setAccessibleName(heading.text())
        column.addWidget(heading)
        for each in found[:MOST_SHOWN]:
            column.addLayout(self._row(each))
        if len(found) > MOST_SHOWN:
            words = self.tr("There is more from before that: it is shown when some of these are seen to.")
            column.addWidget(self._label(words))

    def _row(self, left: Recovered) -> QBoxLayout:
        name = name_of(left, self._kinds, self._now)
        words = QVBoxLayout()
        words.setSpacing(GRID // 2)
        words.addWidget(self._label(name, bold=True))
        words.addWidget(self._label(about(left, self._now)))
        buttons = QHBoxLayout()
        buttons.setSpacing(GRID)
        if left.typed is not None:
            buttons.addWidget(self._button(self.tr("Open"), name, left, self.open_wanted, primary=True))
        if left.typed is not None and left.saved is not None:
            buttons.addWidget(
                self._button(self.tr("Compare with the saved one"), name, left, self.compare_wanted)
            )
        buttons.addWidget(self._button(self.tr("Discard…"), name, left, self.discard_wanted))
        buttons.addStretch()
        row = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        row.setSpacing(2 * GRID)
        row.addLayout(words, 1)
        row.addLayout(buttons)
        self._rows.append(row)
        return row

    def _button(
        self, words: str, name: str, left: Recovered, wanted: SignalInstance, *, primary: bool = False
    ) -> QPushButton:
        button = QPushButton(words, self)
        set_look(button, "primary", primary)
        button.setAccessibleName(self.tr("{what}: {name}").format(what=words.rstrip("…"), name=name))
        button.clicked.connect(partial(wanted.emit, left))
        self.controls.append(button)
        return button

    def _label(self, words: str, *, bold: bool = False) -> QLabel:
        label = QLabel(words, self)
        label.setTextFormat(Qt.TextFormat.PlainText)
        label.setWordWrap(True)
        if bold:
            font = label.font()
            font.setWeight(QFont.Weight.DemiBold)
            label.setFont(font)
        return label

    def stack(self, is_narrow: bool) -> None:
        """Put the buttons below the words, or beside."""
        direction = QBoxLayout.Direction.TopToBottom if is_narrow else QBoxLayout.Direction.LeftToRight
        for row in self._rows:
            row.setDirection(direction)
