"""The Review tab: a new comment, the filters, the cards, and what was just done."""

import datetime as dt
from collections.abc import Callable, Mapping

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from update_editor.gui.review.card_list import ReviewList
from update_editor.gui.review.comment_editor import CommentEditor
from update_editor.gui.review.filter_row import FilterRow
from update_editor.gui.review.people_colours import PeopleColours
from update_editor.gui.theme import GRID, Theme
from update_editor.services.review_cards import Card, Choice, authors_of


class ReviewPanel(QWidget):
    """Shows what it is given; its parts ask for what is to be done."""

    shown = Signal()
    """The panel has come into sight."""

    def __init__(
        self, me: Callable[[], str], theme: Theme, people: PeopleColours, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        top = QWidget(self)  # made first, for Tab comes to what is in it first
        self._top = QVBoxLayout(top)
        self._top.setContentsMargins(0, 0, 0, 0)
        self.editor = CommentEditor(self)
        self.filters = FilterRow(self)
        self.list = ReviewList(me, theme, people, self)
        self._empty = QLabel(self)
        self._empty.setWordWrap(True)
        self._empty.setProperty("quiet", True)
        self._empty.setAlignment(Qt.AlignmentFlag.AlignTop)
        self._empty.setContentsMargins(2 * GRID, GRID, 2 * GRID, 0)
        self._done = _DoneLine(self)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(GRID)
        column.addWidget(top)
        inset = QVBoxLayout()
        inset.setContentsMargins(GRID, 0, GRID, 0)
        inset.addWidget(self.editor)
        column.addLayout(inset)
        column.addWidget(self.filters)
        column.addWidget(self._empty)
        column.addWidget(self.list, 1)
        column.addStretch()
        column.addWidget(self._done)

    def put_on_top(self, widget: QWidget) -> None:
        """Put something over the cards and their filters."""
        self._top.addWidget(widget)

    def show_cards(
        self,
        every: tuple[Card, ...],
        shown: tuple[Card, ...],
        choice: Choice,
        names: dict[str, str],
        areas: Mapping[str, str],
        now: dt.datetime,
        chosen: str,
    ) -> None:
        """Show ``shown``, those of ``every`` card that ``choice`` takes; ``areas`` are names of addresses."""
        authors = dict.fromkeys(author for card in every for author in authors_of(card))
        changes = sum(card.change is not None for card in shown)
        resolved = sum(card.is_resolved for card in every)
        self.filters.show_choice(choice, authors, areas, changes, resolved)
        self.filters.setVisible(bool(every))
        self.list.show_cards(shown, names, now, chosen)
        self.list.setVisible(bool(shown))
        self._empty.setText(self._nothing(bool(every), choice, resolved))
        self._empty.setVisible(not shown)

    def _nothing(self, has_cards: bool, choice: Choice, resolved: int) -> str:
        if not has_cards:
            return self.tr(
                "No changes to look at. Switch on Track changes in the Review menu, and what is written "
                "from then on is a suggestion that stands here until somebody accepts or rejects it.\n\n"
                "Select words and press Ctrl+Alt+M to comment on them."
            )
        if choice != Choice():
            return self.tr("Nothing of this kind. Choose something else above to see the rest.")
        if resolved == 1:
            return self.tr("All is decided. 1 comment is resolved; choose Resolved above to see it.")
        return self.tr(
            "All is decided. {n} comments are resolved; choose Resolved above to see them."
        ).format(n=resolved)

    def showEvent(self, event: QShowEvent) -> None:
        """Tell that the panel is seen."""
        super().showEvent(event)
        self.shown.emit()

    def take_focus(self) -> bool:
        """Have the focus in a comment that is being written, or in the list, or in the filters over none."""
        if self.editor.isVisible():
            self.editor.take_focus()
        elif self.list.isVisible():
            self.list.setFocus(Qt.FocusReason.TabFocusReason)
        elif self.filters.isVisible():
            self.filters.take_focus()
        else:
            return False
        return True

    def say_done(self, words: str, offer: str, act: Callable[[], object]) -> None:
        """Say what was just done, and offer to take it back."""
        self._done.say(words, offer, act)

    def forget_done(self) -> None:
        """Put away what was said of the last thing done: another was done since."""
        self._done.hide()


class _DoneLine(QFrame):
    """A line at the foot of the panel with one button."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setProperty("bar", "bottom")
        self._act: Callable[[], object] | None = None
        self._words = QLabel(self)
        self._words.setTextFormat(Qt.TextFormat.PlainText)
        self._words.setWordWrap(True)
        self._offer = QPushButton(self)
        self._offer.setProperty("link", True)
        self._offer.clicked.connect(self._take)
        row = QHBoxLayout(self)
        row.setContentsMargins(2 * GRID, GRID // 2, GRID, GRID // 2)
        row.addWidget(self._words, 1)
        row.addWidget(self._offer)
        self.hide()

    def say(self, words: str, offer: str, act: Callable[[], object]) -> None:
        self._act = act
        self._words.setText(words)
        self.setAccessibleName(words)
        self._offer.setText(offer)
        self.show()

    def _take(self) -> None:
        act, self._act = self._act, None
        self.hide()
        if act is not None:
            act()
