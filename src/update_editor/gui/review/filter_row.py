"""The quiet row over the cards: which of them are seen, and what is done to all that are."""

from collections.abc import Iterable, Mapping, Sequence
from functools import partial
from typing import get_args

from msgspec.structs import replace
from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QAction, QActionGroup
from PySide6.QtWidgets import QFrame, QHBoxLayout, QMenu, QToolButton, QWidget

from update_editor.gui.icons import icon
from update_editor.gui.review.card_words import name_of, shortened
from update_editor.gui.review.choice_button import ChoiceButton
from update_editor.gui.theme import GRID
from update_editor.services.review_cards import Choice, Kind

_LONGEST_ENTRY = 60
"""Letters of a name that a menu shows."""

Value = str | None
"""A part of the choice; None where every author or place is meant."""

_Entry = tuple[Value, str]
"""A value and its words."""


class FilterRow(QFrame):
    """Three menus that choose, and one that decides."""

    chosen = Signal(object)
    """Another ``Choice``."""
    all_wanted = Signal(str)
    """``accept`` or ``reject`` every change that is seen."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._choice = Choice()
        self._offered: tuple[object, ...] = ()
        self._kind = ChoiceButton(self.tr("What is shown"), self)
        self._author = ChoiceButton(self.tr("Whose are shown"), self)
        self._area = ChoiceButton(self.tr("From where"), self)
        self._more = QToolButton(self)
        self._more.setIcon(icon("check-check"))
        self._more.setToolTip(self.tr("Accept or reject all that are shown"))
        self._more.setAccessibleName(self._more.toolTip())
        self._more.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        self._more.setMenu(QMenu(self._more))
        self._accept = self._all("check", "accept")
        self._reject = self._all("x", "reject")
        row = QHBoxLayout(self)
        row.setContentsMargins(GRID, 0, GRID, 0)
        row.setSpacing(0)
        for button in (self._kind, self._author, self._area):
            row.addWidget(button)
        row.addStretch()
        row.addWidget(self._more)

    def take_focus(self) -> None:
        """Have the focus in the first menu."""
        self._kind.setFocus(Qt.FocusReason.TabFocusReason)

    def _all(self, icon_name: str, what: str) -> QAction:
        action = QAction(icon(icon_name), "", self)
        action.triggered.connect(partial(self._want_all, what))
        self._more.menu().addAction(action)
        return action

    def show_choice(
        self, choice: Choice, authors: Iterable[str], areas: Mapping[str, str], changes: int, resolved: int
    ) -> None:
        """Show what is chosen, and what else can be.

        ``areas`` has a name by address, ``changes`` is how many changes are seen, ``resolved`` how many
        comments are resolved.
        """
        names = tuple(authors)
        offered = (choice, names, dict(areas), changes, resolved)
        if offered == self._offered:
            return
        self._choice, self._offered = choice, offered
        kinds = self._kind_words(resolved)
        self._fill(self._kind, "kind", [(kind, kinds[kind]) for kind in get_args(Kind)], choice.kind)
        people = [(each, shortened(name_of(each), _LONGEST_ENTRY)) for each in names]
        self._fill(self._author, "author", [(None, self.tr("Everyone")), *people], choice.author)
        self._fill(self._area, "area", [(None, self.tr("Everywhere")), *areas.items()], choice.area)
        accept, reject = self._all_words(changes, whole=choice == Choice())
        self._accept.setText(accept)
        self._reject.setText(reject)
        for action in (self._accept, self._reject):
            action.setEnabled(changes > 0)

    def _kind_words(self, resolved: int) -> dict[str, str]:
        return {
            "open": self.tr("Open"),
            "changes": self.tr("Changes"),
            "comments": self.tr("Comments"),
            "resolved": self.tr("Resolved ({n})").format(n=resolved) if resolved else self.tr("Resolved"),
        }

    def _all_words(self, count: int, *, whole: bool) -> tuple[str, str]:
        if count == 1:
            return self.tr("&Accept the change shown"), self.tr("&Reject the change shown")
        if whole:
            words = self.tr("&Accept all {n} changes"), self.tr("&Reject all {n} changes")
        else:
            words = self.tr("&Accept the {n} changes shown"), self.tr("&Reject the {n} changes shown")
        return words[0].format(n=f"{count:,}"), words[1].format(n=f"{count:,}")

    def _fill(self, button: ChoiceButton, field: str, offered: Sequence[_Entry], now: Value) -> None:
        """Offer values of one part of the choice in a button's menu, and show which is in force."""
        button.say(next((words for value, words in offered if value == now), ""))
        menu = button.choices
        menu.clear()
        group = QActionGroup(menu)
        for value, text in offered:
            action = QAction(text.replace("&", "&&"), menu)
            action.setCheckable(True)
            action.setChecked(value == now)
            action.triggered.connect(partial(self._choose, field, value))
            group.addAction(action)
            menu.addAction(action)

    def _choose(self, field: str, value: Value, _checked: bool = False) -> None:
        self.chosen.emit(replace(self._choice, **{field: value}))

    def _want_all(self, what: str, _checked: bool = False) -> None:
        self.all_wanted.emit(what)
