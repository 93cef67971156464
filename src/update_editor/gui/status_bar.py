"""The line at the foot: words, reading time, longest sentence, how far the update is, and the zoom."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QPushButton, QSizePolicy, QToolButton, QWidget

from update_editor.gui.actions import Actions
from update_editor.gui.announcing import announce
from update_editor.gui.counting import counted
from update_editor.gui.plain_tips import plain_tip
from update_editor.gui.round.standing_mark import StandingMark
from update_editor.gui.theme import GRID
from update_editor.model.cutting import cut_short
from update_editor.services.figures import Figures

_LONGEST_NAME = 32
"""Letters of a heading that are shown."""
_OPEN_SHARE = 0.35
"""How much of the line may say what is open."""


class StatusBar(QFrame):
    """Figures at the left, what is open in the review and the zoom at the right."""

    review_wanted = Signal()
    """The changes and comments are to be seen."""

    def __init__(self, actions: Actions, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("bar", "bottom")
        self._figures = _Words(self)
        self._figures.setObjectName("figures")
        self._figures.setProperty("quiet", True)
        self._finding = _Words(self)
        self._finding.setObjectName("finding")
        self._finding.hide()
        self.standing = StandingMark(self)
        self._zoom = QLabel(self)
        self._zoom.setProperty("quiet", True)
        row = QHBoxLayout(self)
        row.setContentsMargins(2 * GRID, 2, GRID, 2)
        row.setSpacing(GRID)
        self._open = QPushButton(self)
        self._open.setObjectName("openChanges")
        self._open.setProperty("link", True)
        self._open.clicked.connect(self.review_wanted)
        self._open.hide()
        self._open_words = ("", "")
        """What it says, and what it says where there is little room."""
        row.addWidget(self._finding, 1)
        row.addWidget(self._figures, 1)
        row.addWidget(self._open)
        row.addWidget(self.standing)
        row.addSpacing(GRID)
        row.addWidget(self._zoom)
        self._buttons: list[QToolButton] = []
        for action_id in ("zoom-out", "zoom-in"):
            button = QToolButton(self)
            button.setDefaultAction(actions[action_id])
            button.setAccessibleName(actions[action_id].toolTip())
            row.addWidget(button)
            self._buttons.append(button)

    def controls(self) -> tuple[QWidget, ...]:
        """Return what Tab reaches in the line, in its order."""
        return (self._open, *self._buttons)

    def show_open(self, changes: int, comments: int) -> None:
        """Show how many changes and comments nobody has decided or resolved."""
        parts = [self._changes(changes)] if changes else []
        if comments:
            one = comments == 1
            parts.append(self.tr("1 comment") if one else self.tr("{n} comments").format(n=f"{comments:,}"))
        self._open_words = " · ".join(parts), self.tr("{n} open").format(n=f"{changes + comments:,}")
        self._open.setAccessibleName(self._open_words[0])
        self._open.setToolTip("\n".join((self._open_words[0], self.tr("Show the changes and comments"))))
        self._open.setVisible(bool(parts))
        self._fit_open()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Say what is open in fewer words where there is little room."""
        super().resizeEvent(event)
        self._fit_open()

    def _fit_open(self) -> None:
        whole, short = self._open_words
        needed = self._open.fontMetrics().horizontalAdvance(whole)
        self._open.setText(whole if needed < self.width() * _OPEN_SHARE else short)

    def _changes(self, count: int) -> str:
        return counted(count, self.tr("1 open change"), self.tr("{n} open changes"))

    def show_figures(
        self, figures: Figures, *, place: str = "", words_here: int = 0, words_selected: int = 0
    ) -> None:
        """Show the figures of the selection, of the place with the caret, and of the whole update."""
        if not figures.words:
            self._figures.say(self.tr("No words yet"))
            return
        whole = self.tr("whole update {count} words") if place else self.tr("{count} words")
        here = self.tr("{place}: {count} words") if place else ""
        parts = (
            self._selected(words_selected),
            here.format(place=cut_short(place, _LONGEST_NAME), count=f"{words_here:,}"),
            whole.format(count=f"{figures.words:,}"),
            self.tr("{count} min to read").format(count=figures.minutes),
            self.tr("longest sentence {count} words").format(count=figures.longest_sentence),
        )
        self._figures.say("   ·   ".join(part for part in parts if part))

    def show_finding(self, words: str) -> None:
        """Say what a check found at the caret, in the place of the figures; no words, to show those."""
        self._finding.say(words)
        self._finding.setVisible(bool(words))
        self._figures.setVisible(not words)
        announce(self._finding, words)

    def _selected(self, words: int) -> str:
        if words == 1:
            return self.tr("1 word selected")
        return self.tr("{count} words selected").format(count=f"{words:,}") if words else ""

    def show_zoom(self, percent: int) -> None:
        """Show how large the page is set."""
        self._zoom.setText(self.tr("{percent} %").format(percent=percent))


class _Words(QLabel):
    """A line that is cut where there is no room, and never makes the window wider."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._whole = ""
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)

    def say(self, words: str) -> None:
        """Show other words."""
        self._whole = words
        self.setAccessibleName(words)
        self._fit()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Show as many of the words as there is room for."""
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        shown = self.fontMetrics().elidedText(self._whole, Qt.TextElideMode.ElideRight, self.width())
        self.setText(shown)
        self.setToolTip(plain_tip("" if shown == self._whole else self._whole))
