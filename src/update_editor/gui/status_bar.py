"""The line at the foot: words, reading time, longest sentence, who approved it, and the zoom."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QSizePolicy, QToolButton, QWidget

from update_editor.gui.actions import Actions
from update_editor.gui.approval_mark import ApprovalMark
from update_editor.gui.theme import GRID
from update_editor.services.figures import Figures

_LONGEST_NAME = 32
"""Letters of a heading that are shown."""


class StatusBar(QFrame):
    """Figures at the left, zoom at the right."""

    def __init__(self, actions: Actions, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("bar", "bottom")
        self._figures = _Words(self)
        self._figures.setObjectName("figures")
        self._figures.setProperty("quiet", True)
        self.approval = ApprovalMark(self)
        self._zoom = QLabel(self)
        self._zoom.setProperty("quiet", True)
        row = QHBoxLayout(self)
        row.setContentsMargins(2 * GRID, 2, GRID, 2)
        row.setSpacing(GRID)
        row.addWidget(self._figures, 1)
        row.addWidget(self.approval)
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
        return tuple(self._buttons)

    def show_figures(
        self, figures: Figures, *, place: str = "", words_here: int = 0, words_selected: int = 0
    ) -> None:
        """Show the figures of the selection, of the place with the caret, and of the whole update."""
        if not figures.words:
            self._figures.say(self.tr("No words yet"))
            return
        whole = self.tr("whole update {count} words") if place else self.tr("{count} words")
        parts = (
            self._selected(words_selected),
            self.tr("{place}: {count} words").format(place=_short(place), count=f"{words_here:,}")
            if place
            else "",
            whole.format(count=f"{figures.words:,}"),
            self.tr("{count} min to read").format(count=figures.minutes),
            self.tr("longest sentence {count} words").format(count=figures.longest_sentence),
        )
        self._figures.say("   ·   ".join(part for part in parts if part))

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
        self.setToolTip("" if shown == self._whole else self._whole)


def _short(name: str) -> str:
    return name if len(name) <= _LONGEST_NAME else name[: _LONGEST_NAME - 1].rstrip() + "…"
