"""The quiet row over the cards of the checks: which of them are seen."""

from collections.abc import Mapping
from typing import get_args

from PySide6.QtWidgets import QWidget

from update_editor.gui.panel_cards.choice_row import ChoiceRow
from update_editor.gui.proofing.choice import Choice, Kind


class FindingFilters(ChoiceRow):
    """Two menus: of which level, and from where."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(Choice(), parent)
        self.add_menu("kind", self.tr("What is shown"))
        self.add_menu("area", self.tr("From where"))
        self.row.addStretch()

    def show_choice(self, choice: Choice, counts: Mapping[str, int], areas: Mapping[str, str]) -> None:
        """Show what is chosen, and what else can be; ``areas`` has a name by address."""
        if not self.take(choice, dict(counts), dict(areas)):
            return
        kinds = self._kind_words()
        self.fill("kind", [(kind, f"{kinds[kind]} ({counts.get(kind, 0):,})") for kind in get_args(Kind)])
        self.fill("area", [(None, self.tr("Everywhere")), *areas.items()])

    def _kind_words(self) -> dict[str, str]:
        return {
            "all": self.tr("All"),
            "error": self.tr("Errors"),
            "warning": self.tr("Warnings"),
            "advice": self.tr("Advice"),
            "dismissed": self.tr("Left as they are"),
        }
