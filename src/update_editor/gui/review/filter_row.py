"""The quiet row over the cards: which of them are seen, and what is done to all that are."""

from collections.abc import Iterable, Mapping
from functools import partial
from typing import get_args

from PySide6.QtCore import Signal
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMenu, QToolButton, QWidget

from update_editor.gui.icons import icon
from update_editor.gui.panel_cards.choice_row import ChoiceRow
from update_editor.gui.review.card_words import name_of, shortened
from update_editor.services.review_cards import Choice, Kind

_LONGEST_ENTRY = 60
"""Letters of a name that a menu shows."""


class FilterRow(ChoiceRow):
    """Three menus that choose, and one that decides."""

    all_wanted = Signal(str)
    """``accept`` or ``reject`` every change that is seen."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(Choice(), parent)
        self.add_menu("kind", self.tr("What is shown"))
        self.add_menu("author", self.tr("Whose are shown"))
        self.add_menu("area", self.tr("From where"))
        self._more = QToolButton(self)
        self._more.setIcon(icon("check-check"))
        self._more.setToolTip(self.tr("Accept or reject all that are shown"))
        self._more.setAccessibleName(self._more.toolTip())
        self._more.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        self._more.setMenu(QMenu(self._more))
        self._accept = self._all("check", "accept")
        self._reject = self._all("x", "reject")
        self.row.addStretch()
        self.row.addWidget(self._more)

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
        if not self.take(choice, names, dict(areas), changes, resolved):
            return
        kinds = self._kind_words(resolved)
        self.fill("kind", [(kind, kinds[kind]) for kind in get_args(Kind)])
        people = [(each, shortened(name_of(each), _LONGEST_ENTRY)) for each in names]
        self.fill("author", [(None, self.tr("Everyone")), *people])
        self.fill("area", [(None, self.tr("Everywhere")), *areas.items()])
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

    def _want_all(self, what: str, _checked: bool = False) -> None:
        self.all_wanted.emit(what)
