"""The figures at the foot of the checks: how much there is to read and how hard it is, here and in all."""

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QGridLayout, QLabel, QPushButton, QSizePolicy, QWidget

from update_editor.gui.theme import GRID
from update_editor.proofing.figures import Figures, Place

_HERE, _WHOLE = 1, 2


class FiguresBar(QFrame):
    """A column for the part with the caret, and one for the whole update."""

    place_wanted = Signal(object)
    """The place of a longest sentence is to be gone to."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("bar", "bottom")
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(2 * GRID, GRID, 2 * GRID, GRID)
        self._grid.setHorizontalSpacing(2 * GRID)
        self._grid.setVerticalSpacing(2)
        self._grid.setColumnStretch(0, 1)
        self._here = self._label(self.tr("Here"), 0, _HERE)
        self._label(self.tr("All"), 0, _WHOLE)
        self._rows: tuple[tuple[QLabel, QLabel, Callable[[Figures], str]], ...] = (
            self._row(1, self.tr("Words"), _words),
            self._row(2, self.tr("Sentences over 25"), _long_sentences),
            self._row(4, self.tr("Reading grade, roughly"), _grade),
            self._row(5, self.tr("Passive sentences"), _passive),
        )
        self._label(self.tr("Longest sentence"), 3, 0)
        self.setToolTip(
            self.tr("The grade is the years of school that it takes to read this, by the ARI: a rough guide.")
        )
        self._longest = (self._jump(_HERE), self._jump(_WHOLE))
        self._places: list[Place | None] = [None, None]
        self.hide()

    def show_figures(self, name: str, here: Figures, whole: Figures) -> None:
        """Show the figures of a place by its name, and those of the whole update."""
        self._here.setToolTip(name)
        self._here.setAccessibleName(name)
        for shown_here, shown_whole, said in self._rows:
            shown_here.setText(said(here))
            shown_whole.setText(said(whole))
        for number, (button, figures) in enumerate(zip(self._longest, (here, whole), strict=True)):
            self._places[number] = figures.longest_at
            button.setText(f"{figures.longest:,}")
            button.setEnabled(figures.longest_at is not None)
            where = name if number == 0 else self.tr("the whole update")
            button.setAccessibleName(
                self.tr("Go to the longest sentence of {place}, {n} words").format(
                    place=where, n=figures.longest
                )
            )
            button.setToolTip(button.accessibleName())
        self.setVisible(whole.words > 0)

    def _row(
        self, row: int, words: str, said: Callable[[Figures], str]
    ) -> tuple[QLabel, QLabel, Callable[[Figures], str]]:
        self._label(words, row, 0)
        return self._label("", row, _HERE), self._label("", row, _WHOLE), said

    def _label(self, words: str, row: int, column: int) -> QLabel:
        label = QLabel(words, self)
        label.setTextFormat(Qt.TextFormat.PlainText)
        label.setProperty("quiet", True)
        side = Qt.AlignmentFlag.AlignLeft if column == 0 else Qt.AlignmentFlag.AlignRight
        label.setAlignment(side | Qt.AlignmentFlag.AlignVCenter)
        self._grid.addWidget(label, row, column)
        return label

    def _jump(self, column: int) -> QPushButton:
        button = QPushButton(self)
        button.setProperty("link", True)
        button.setStyleSheet("padding: 0; margin: 0; min-height: 0")  # as high as the words beside it
        button.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)
        button.clicked.connect(partial(self._go, column - 1))
        self._grid.addWidget(button, 3, column, Qt.AlignmentFlag.AlignRight)
        return button

    def _go(self, number: int, _checked: bool = False) -> None:
        if self._places[number] is not None:
            self.place_wanted.emit(self._places[number])


def _words(figures: Figures) -> str:
    return f"{figures.words:,}"


def _long_sentences(figures: Figures) -> str:
    return f"{figures.over_25:,}"


def _grade(figures: Figures) -> str:
    return f"{figures.grade:.0f}"


def _passive(figures: Figures) -> str:
    return f"{figures.passive_share:.0%}"
