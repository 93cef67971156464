"""The list of findings, and what a person asks of them by keys."""

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QWidget

from update_editor.gui.panel_cards.card_list import CardList
from update_editor.gui.proofing.card_delegate import FindingDelegate
from update_editor.gui.proofing.card_model import FindingModel, FindingRow, id_of, rows_of
from update_editor.gui.proofing.finding_card import FindingCard
from update_editor.gui.theme import Theme
from update_editor.proofing.findings import Finding

Context = tuple[str, str, str]
"""What stands before, in and behind the words of a finding in their sentence."""


class FindingList(CardList[FindingRow]):
    """Shows findings. Its signals tell of each. Enter puts right, Delete leaves as it is."""

    fix_wanted = Signal(object, str)
    """A finding, and what is to be written in the place of its words."""

    _open: FindingCard | None

    def __init__(
        self, theme: Theme, context: Callable[[Finding], Context], parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._theme = theme
        self._context = context
        self._are_dismissed = False
        self.setAccessibleName(self.tr("Checks"))
        self.setAccessibleDescription(
            self.tr("Enter writes the first suggestion, Delete leaves it as it is, F7 goes to the next")
        )
        model = FindingModel(self)
        self.use(model, FindingDelegate(model, theme, self))

    @property
    def findings(self) -> tuple[Finding, ...]:
        """The findings that are shown."""
        return tuple(row.finding for row in self._model.rows)

    def show_findings(
        self,
        findings: tuple[Finding, ...],
        names: dict[str, str],
        chosen: Finding | None,
        *,
        are_dismissed: bool = False,
    ) -> None:
        """Show findings, the chosen one open; ``are_dismissed`` where they were left as they are."""
        if are_dismissed != self._are_dismissed:
            self.close_card()
        self._are_dismissed = are_dismissed
        rows = rows_of(findings)
        self.show_rows(rows, names, id_of(chosen, rows))

    def choose(self, finding: Finding | None) -> None:
        """Open a card, and bring it into sight, without telling; None, or one not there, opens none."""
        self.open_row(id_of(finding, self._model.rows))

    def show_suggestions(self, finding: Finding, words: tuple[str, ...]) -> None:
        """Offer words in place of those of a finding; none for another than the chosen one."""
        if self._open is not None and self._open.finding == finding:
            self._open.offer(words)

    def told_of(self, row: FindingRow) -> Finding:
        """Return a finding."""
        return row.finding

    def made(self, row: FindingRow, parent: QWidget) -> FindingCard:
        """Return the open card of a finding."""
        card = FindingCard(
            row,
            self._model.names,
            self._context(row.finding),
            self._alike(row.finding),
            self._theme,
            parent,
            is_dismissed=self._are_dismissed,
        )
        card.asked.connect(partial(self._ask, card))
        card.fix_wanted.connect(partial(self._want, card))
        card.height_changed.connect(self.put_in_order)
        return card

    def _alike(self, finding: Finding) -> int:
        """Return how many findings of a rule have something to be written."""
        return sum(each.rule == finding.rule and bool(each.suggestions) for each in self.findings)

    def _ask(self, card: FindingCard, what: str) -> None:
        self.asked.emit(what, card.finding)

    def _want(self, card: FindingCard, words: str) -> None:
        self.fix_wanted.emit(card.finding, words)

    def enter(self, row: FindingRow) -> None:
        """Write the first suggestion, or go to the place where there is none."""
        if self._open is not None and self._open.suggestions and not self._are_dismissed:
            self.fix_wanted.emit(row.finding, self._open.suggestions[0])
        else:
            super().enter(row)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Delete dismisses the chosen finding."""
        index = self.currentIndex()
        if event.key() == Qt.Key.Key_Delete and not event.modifiers() and index.isValid():
            self.asked.emit("back" if self._are_dismissed else "dismiss", self.row_at(index).finding)
        else:
            super().keyPressEvent(event)

    def come_to(self, reason: Qt.FocusReason) -> None:
        """Choose the first finding."""
        if self._model.rows and reason != Qt.FocusReason.MouseFocusReason:
            self.setCurrentIndex(self._model.index(0))
