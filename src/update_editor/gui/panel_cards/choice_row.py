"""The quiet row over cards: menus that choose which of them are seen."""

from collections.abc import Iterable
from functools import partial
from typing import Any

from msgspec.structs import replace
from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QAction, QActionGroup
from PySide6.QtWidgets import QFrame, QHBoxLayout, QWidget

from update_editor.gui.panel_cards.choice_button import ChoiceButton
from update_editor.gui.theme import GRID

Value = str | None
"""A part of the choice; None where every one is meant."""


class ChoiceRow(QFrame):
    """Menus, each for a part of a choice, which is a struct."""

    chosen = Signal(object)
    """Another choice."""

    def __init__(self, choice: Any, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._choice = choice
        self._offered: tuple[object, ...] = ()
        self._buttons: dict[str, ChoiceButton] = {}
        self.row = QHBoxLayout(self)
        self.row.setContentsMargins(GRID, 0, GRID, 0)
        self.row.setSpacing(0)

    def add_menu(self, part: str, name: str) -> None:
        """Add a menu for a part of the choice."""
        self._buttons[part] = ChoiceButton(name, self)
        self.row.addWidget(self._buttons[part])

    def take_focus(self) -> None:
        """Have the focus in the first menu."""
        next(iter(self._buttons.values())).setFocus(Qt.FocusReason.TabFocusReason)

    def take(self, choice: Any, *offered: object) -> bool:
        """Show this choice from now on; false where it, and what is offered, are so already."""
        if (choice, *offered) == self._offered:
            return False
        self._choice, self._offered = choice, (choice, *offered)
        return True

    def fill(self, part: str, offered: Iterable[tuple[Value, str]]) -> None:
        """Offer values of a part of the choice, each with its words, and show which is in force."""
        now, entries = getattr(self._choice, part), tuple(offered)
        button = self._buttons[part]
        button.say(next((words for value, words in entries if value == now), entries[0][1]))
        menu = button.choices
        menu.clear()
        group = QActionGroup(menu)
        for value, text in entries:
            action = QAction(text.replace("&", "&&"), menu)
            action.setCheckable(True)
            action.setChecked(value == now)
            action.triggered.connect(partial(self._choose, part, value))
            group.addAction(action)
            menu.addAction(action)

    def _choose(self, part: str, value: Value, _checked: bool = False) -> None:
        self.chosen.emit(replace(self._choice, **{part: value}))
