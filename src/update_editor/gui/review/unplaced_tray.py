"""The tray over the cards: what came back in Word and fits nowhere, one by one."""

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QGridLayout, QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from update_editor.gui.icons import icon
from update_editor.gui.panel_cards.choice_button import ChoiceButton
from update_editor.gui.review.card_words import name_of, on_one_line, shortened
from update_editor.gui.theme import GRID
from update_editor.model import Comment

_LONGEST = 400
"""Letters that are shown; all of them are copied, and put where they belong."""
_LONGEST_BESIDE = 120


class UnplacedTray(QFrame):
    """Shows one at a time, and asks for what is to be done with it."""

    put_wanted = Signal(str, str)
    """The id of a comment, and the address where it is to be put; empty for where the caret is."""
    copy_wanted = Signal(str)
    dismiss_wanted = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("banner", True)
        self._waiting: tuple[Comment, ...] = ()
        self._at = 0
        self._title = self._label()
        font = self._title.font()
        font.setWeight(font.Weight.DemiBold)
        self._title.setFont(font)
        self._words = self._label()
        self._words.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self._beside = self._label(quiet=True)
        self.here = self._button("corner-down-right", self.tr("Put it here"))
        self.here.setToolTip(
            self.tr("As a suggestion, in a paragraph of its own, below the one that the caret is in")
        )
        self.here.clicked.connect(partial(self._put, ""))
        self.there = ChoiceButton(self.tr("Put it elsewhere"), self)
        self.there.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.copy = self._button("copy", self.tr("Copy"))
        self.copy.clicked.connect(self._copy)
        self.dismiss = self._button("x", self.tr("Dismiss"))
        self.dismiss.setToolTip(self.tr("Puts it among the resolved comments"))
        self.dismiss.clicked.connect(self._dismiss)
        self.next = self._button("arrow-down", self.tr("Next"))
        self.next.clicked.connect(self._go_on)
        self._lay_out()
        self.hide()

    def _lay_out(self) -> None:
        top = QHBoxLayout()
        top.addWidget(self._title, 1)
        top.addWidget(self.next)
        buttons = QGridLayout()
        buttons.setHorizontalSpacing(GRID // 2)
        buttons.setVerticalSpacing(GRID // 2)
        for number, each in enumerate((self.here, self.there, self.copy, self.dismiss)):
            buttons.addWidget(each, number // 2, number % 2)
        buttons.setColumnStretch(2, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(2 * GRID, GRID, 2 * GRID, GRID)
        column.setSpacing(GRID // 2)
        column.addLayout(top)
        column.addWidget(self._words)
        column.addWidget(self._beside)
        column.addLayout(buttons)

    def _label(self, *, quiet: bool = False) -> QLabel:
        label = QLabel(self)
        label.setTextFormat(Qt.TextFormat.PlainText)
        label.setWordWrap(True)
        label.setProperty("quiet", quiet)
        return label

    def _button(self, icon_name: str, words: str) -> QPushButton:
        made = QPushButton(icon(icon_name), words, self)
        made.setProperty("compact", True)
        return made

    def show_waiting(self, waiting: Sequence[Comment], places: dict[str, str]) -> None:
        """Show what waits, the same one as before where it still does; ``places`` are names of addresses."""
        current = self._waiting[self._at].id if self._at < len(self._waiting) else ""
        self._waiting = tuple(waiting)
        ids = [each.id for each in waiting]
        self._at = ids.index(current) if current in ids else min(self._at, max(len(ids) - 1, 0))
        self.there.choices.clear()
        for where, name in places.items():
            self.there.choices.addAction(name.replace("&", "&&")).triggered.connect(partial(self._put, where))
        self.there.say(self.tr("Elsewhere"))
        self.setVisible(bool(waiting))
        self._show()

    def choose(self, comment_id: str) -> bool:
        """Show one of those that wait; return whether it does."""
        ids = [each.id for each in self._waiting]
        if comment_id not in ids:
            return False
        self._at = ids.index(comment_id)
        self._show()
        self.here.setFocus(Qt.FocusReason.OtherFocusReason)
        return True

    def _show(self) -> None:
        if not self._waiting:
            return
        comment = self._waiting[self._at]
        count = len(self._waiting)
        title = self.tr("Couldn’t place ({n})").format(n=count)
        if count > 1:
            title = self.tr("Couldn’t place ({at} of {n})").format(at=self._at + 1, n=count)
        self._title.setText(title)
        self.setAccessibleName(title)
        self.setAccessibleDescription(comment.text[:_LONGEST])
        self._words.setText(shortened(comment.text, _LONGEST))
        beside = self.tr("{name}, in Word below “{words}”") if comment.quote else "{name}"
        quote = shortened(on_one_line(comment.quote), _LONGEST_BESIDE)
        self._beside.setText(beside.format(name=name_of(comment.author), words=quote))
        self.next.setVisible(count > 1)

    def _put(self, where: str, _checked: bool = False) -> None:
        self.put_wanted.emit(self._waiting[self._at].id, where)

    def _copy(self) -> None:
        self.copy_wanted.emit(self._waiting[self._at].id)

    def _dismiss(self) -> None:
        self.dismiss_wanted.emit(self._waiting[self._at].id)

    def _go_on(self) -> None:
        self._at = (self._at + 1) % len(self._waiting)
        self._show()
