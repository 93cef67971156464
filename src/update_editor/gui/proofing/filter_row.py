"""The quiet row over the cards of the checks: which of them are seen."""

from collections.abc import Mapping, Sequence
from functools import partial
from typing import get_args

from msgspec.structs import replace
from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QAction, QActionGroup
from PySide6.QtWidgets import QFrame, QHBoxLayout, QWidget

from update_editor.gui.proofing.choice import Choice, Kind
from update_editor.gui.review.choice_button import ChoiceButton
from update_editor.gui.theme import GRID

Value = str | None


class FindingFilters(QFrame):
    """Two menus: of which level, and from where."""

    chosen = Signal(object)
    """Another ``Choice``."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._choice = Choice()
        self._offered: tuple[object, ...] = ()
        self._kind = ChoiceButton(self.tr("What is shown"), self)
        self._area = ChoiceButton(self.tr("From where"), self)
        row = QHBoxLayout(self)
        row.setContentsMargins(GRID, 0, GRID, 0)
        row.setSpacing(0)
        row.addWidget(self._kind)
        row.addWidget(self._area)
        row.addStretch()

    def take_focus(self) -> None:
        """Have the focus in the first menu."""
        self._kind.setFocus(Qt.FocusReason.TabFocusReason)

    def show_choice(self, choice: Choice, counts: Mapping[str, int], areas: Mapping[str, str]) -> None:
        """Show what is chosen, and what else can be; ``areas`` has a name by address."""
        offered = (choice, dict(counts), dict(areas))
        if offered == self._offered:
            return
        self._choice, self._offered = choice, offered
        kinds = self._kind_words()
        entries = [(kind, f"{kinds[kind]} ({counts.get(kind, 0):,})") for kind in get_args(Kind)]
        self._fill(self._kind, "kind", entries, choice.kind)
        everywhere: tuple[Value, str] = (None, self.tr("Everywhere"))
        self._fill(self._area, "area", [everywhere, *areas.items()], choice.area)

    def _kind_words(self) -> dict[str, str]:
        return {
            "all": self.tr("All"),
            "error": self.tr("Errors"),
            "warning": self.tr("Warnings"),
            "advice": self.tr("Advice"),
            "dismissed": self.tr("Left as they are"),
        }

    def _fill(
        self, button: ChoiceButton, field: str, offered: Sequence[tuple[Value, str]], now: Value
    ) -> None:
        """Offer values of one part of the choice in a button's menu, and show which is in force."""
        button.say(next((words for value, words in offered if value == now), offered[0][1]))
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
