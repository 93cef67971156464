"""Collapsing a card: the button that does it, the first words that stand for the rest, and the motion."""

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QPropertyAnimation, Qt
from PySide6.QtGui import QPaintEvent
from PySide6.QtWidgets import QLabel, QWidget

from update_editor.gui.frames import Frame, QuietButton
from update_editor.gui.icons import icon
from update_editor.gui.text_pane import TextPane

_MOST_CHARACTERS = 80
_DURATION = 120
"""Milliseconds."""
_ANY_HEIGHT = 16_777_215
"""Qt's QWIDGETSIZE_MAX: no bound."""


class FoldButton(QuietButton):
    """A chevron that points down over what is shown, and at what is not. It stays in sight while folded."""

    def __init__(self, frame: Frame, parent: QWidget | None = None) -> None:
        super().__init__(frame, "", parent)
        self.is_folded = False
        self.show_folded(False)

    def show_folded(self, folded: bool) -> None:
        """Say whether the card is folded."""
        self.is_folded = folded
        self.setIcon(icon("chevron-right" if folded else "chevron-down"))
        words = self.tr("Expand the item") if folded else self.tr("Collapse the item")
        self.setAccessibleName(words)
        self.setToolTip(words)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the chevron of a folded card always."""
        self.paint(event, always=self.is_folded)


class FirstWords(QLabel):
    """The first words of a pane, for as long as that is hidden."""

    def __init__(self, pane: TextPane, parent: QWidget) -> None:
        super().__init__(parent)
        self._pane = pane
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setWordWrap(True)
        self.setProperty("quiet", True)
        pane.textChanged.connect(self._follow)
        self._follow()

    def _follow(self) -> None:
        words = " ".join(self._pane.toPlainText().split())
        cut = words[:_MOST_CHARACTERS].rpartition(" ")[0] or words[:_MOST_CHARACTERS]
        self.setText(words if len(words) <= _MOST_CHARACTERS else f"{cut}\u00a0…")


def eased(card: QWidget, change: Callable[[], object], *, at_once: bool) -> None:
    """Change what a card shows, and let its height follow; ``at_once`` where the system wants no motion."""
    before = card.height()
    change()
    layout = card.layout()
    running = card.findChild(QPropertyAnimation) is not None
    if layout is None or running or at_once:
        return
    layout.activate()
    width = card.width()
    after = layout.totalHeightForWidth(width) if layout.hasHeightForWidth() else card.sizeHint().height()
    shrinks = after < before
    motion = QPropertyAnimation(card, b"minimumHeight" if shrinks else b"maximumHeight", card)
    motion.setDuration(_DURATION)
    motion.setStartValue(before)
    motion.setEndValue(after)
    motion.finished.connect(partial(_free, card))
    motion.start(QPropertyAnimation.DeletionPolicy.DeleteWhenStopped)


def _free(card: QWidget) -> None:
    card.setMinimumHeight(0)
    card.setMaximumHeight(_ANY_HEIGHT)
