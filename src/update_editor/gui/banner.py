"""A line over the page that says something once, without stopping anybody."""

from collections.abc import Callable

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QPushButton, QToolButton, QWidget

from update_editor.gui.icons import icon
from update_editor.gui.notices import Offer
from update_editor.gui.theme import GRID


class Banner(QFrame):
    """A message with a button that puts it away; one about what was just done goes by itself.

    It never takes the focus from the page.
    """

    focus_left = Signal()
    """It goes, and had the focus of somebody who came by Tab."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("banner", True)
        self._stays = False
        self._is_until_saved = False
        self._is_true: Callable[[], bool] | None = None
        self._fresh = QTimer(self)
        """Runs while what the message is about is still being done."""
        self._fresh.setSingleShot(True)
        self._fresh.setInterval(0)
        self._words = QLabel(self)
        self._words.setWordWrap(True)
        self._words.setTextFormat(Qt.TextFormat.PlainText)
        close = QToolButton(self)
        close.setIcon(icon("x"))
        close.setToolTip(self.tr("Put this message away"))
        close.setAccessibleName(close.toolTip())
        close.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        close.clicked.connect(self._put_away)
        row = QHBoxLayout(self)
        row.setContentsMargins(2 * GRID, GRID, GRID, GRID)
        row.addWidget(self._words, 1)
        self._offered: Offer | None = None
        self._offer = QPushButton(self)
        self._offer.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self._offer.setProperty("link", True)
        self._offer.clicked.connect(self._take_offer)
        self._offer.hide()
        row.addWidget(self._offer)
        row.addWidget(close, 0, Qt.AlignmentFlag.AlignTop)
        self.hide()

    def say(
        self,
        words: str,
        *,
        stays: bool = False,
        until_saved: bool = False,
        while_true: Callable[[], bool] | None = None,
        offer: Offer | None = None,
    ) -> None:
        """Show a message, until the next thing is done, until it is saved, or, if it stays, for good.

        One that is shown ``while_true`` is asked for after each change: it goes with an undo, and comes back
        when that is done again. It may offer something, and stays then, unless it is about one thing alone.
        """
        self._stays = stays or until_saved or while_true is not None
        self._is_until_saved = until_saved
        self._is_true = while_true
        self._offered = offer
        self._offer.setText("" if offer is None else offer[0])
        self._offer.setVisible(offer is not None)
        self._fresh.start()
        self._words.setText(words)
        self.setAccessibleName(words)
        self.show()

    def _take_offer(self) -> None:
        offered = self._offered
        if self._stays:
            self._give_focus_back()
        else:
            self._offered = None
            self._put_away()
        if offered is not None:
            offered[1]()

    def _put_away(self) -> None:
        self._is_true = None
        self._go()

    def _go(self) -> None:
        self._give_focus_back()
        self.hide()

    def _give_focus_back(self) -> None:
        """Let what is typed next be for the page."""
        focused = self.window().focusWidget()
        if focused is not None and self.isAncestorOf(focused):
            self.focus_left.emit()

    def pass_on(self) -> None:
        """Put a message away that was about what was done before, or is not true any more."""
        if self._is_true is not None:
            self._show_if_true(self._is_true)
        elif not self._stays and not self._fresh.isActive():
            self.hide()

    def _show_if_true(self, is_true: Callable[[], bool]) -> None:
        shows = is_true()
        if shows == self.isHidden():
            if shows:
                self.show()
            else:
                self._go()

    def pass_on_saved(self) -> None:
        """Put a message away that was true until the update was saved."""
        if self._is_until_saved:
            self._put_away()

    @property
    def words(self) -> str:
        """What the banner says."""
        return self._words.text()
