"""The Checks tab: what a careful editor would point out, one card each."""

from collections.abc import Callable, Mapping

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QLabel, QVBoxLayout, QWidget

from update_editor.gui.counting import counted
from update_editor.gui.proofing.card_list import Context, FindingList
from update_editor.gui.proofing.choice import Choice, counts_of
from update_editor.gui.proofing.figures_bar import FiguresBar
from update_editor.gui.proofing.filter_row import FindingFilters
from update_editor.gui.sentences import note
from update_editor.gui.theme import GRID, Theme
from update_editor.proofing.findings import Finding, Report


class ChecksPanel(QWidget):
    """Shows the findings that it is given; its parts ask for what is to be done."""

    shown = Signal()
    """The panel has come into sight."""

    def __init__(
        self, theme: Theme, context: Callable[[Finding], Context], parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._summary = QLabel(self.tr("Reading the update…"), self)
        self._summary.setProperty("quiet", True)
        self._summary.setWordWrap(True)
        self.filters = FindingFilters(self)
        self.filters.hide()
        self.list = FindingList(theme, context, self)
        self.list.hide()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, GRID, 0, 0)
        column.setSpacing(GRID)
        inset = QVBoxLayout()
        inset.setContentsMargins(2 * GRID, GRID // 2, 2 * GRID, 0)
        inset.addWidget(self._summary)
        column.addLayout(inset)
        column.addWidget(self.filters)
        column.addWidget(self.list, 1)
        self._rest = QWidget(self)
        column.addWidget(self._rest, 1)
        self.figures = FiguresBar(self)
        column.addWidget(self.figures)

    def show_findings(
        self,
        report: Report,
        shown: tuple[Finding, ...],
        choice: Choice,
        names: dict[str, str],
        areas: Mapping[str, str],
        chosen: Finding | None,
    ) -> None:
        """Show ``shown``, those of a report that ``choice`` takes; ``areas`` are names of addresses."""
        counts = counts_of(report)
        self.filters.show_choice(choice, counts, areas)
        self.filters.setVisible(bool(report.findings or report.dismissed))
        self.list.show_findings(shown, names, chosen, are_dismissed=choice.kind == "dismissed")
        self.list.setVisible(bool(shown))
        self._rest.setVisible(not shown)
        said = [self._summed(counts), *map(note, report.notices)]
        if not shown and (report.findings or report.dismissed) and choice != Choice():
            said.append(self.tr("Nothing of this kind. Choose something else to see the rest."))
        self._summary.setText("\n".join(said))

    def say(self, words: str) -> None:
        """Show a sentence in place of findings."""
        self.filters.hide()
        self.list.hide()
        self._rest.show()
        self._summary.setText(words)

    def take_focus(self) -> bool:
        """Have the focus in the cards, or in the filters over none."""
        if self.list.isVisible():
            self.list.setFocus(Qt.FocusReason.TabFocusReason)
        elif self.filters.isVisible():
            self.filters.take_focus()
        else:
            return False
        return True

    def showEvent(self, event: QShowEvent) -> None:
        """Tell that the panel is seen."""
        super().showEvent(event)
        self.shown.emit()

    def _summed(self, counts: Mapping[str, int]) -> str:
        if not counts["all"]:
            return self.tr("Nothing to see to.")
        parts = (
            (counts.get("error", 0), self.tr("1 error"), self.tr("{n} errors")),
            (counts.get("warning", 0), self.tr("1 warning"), self.tr("{n} warnings")),
            (counts.get("advice", 0), self.tr("1 piece of advice"), self.tr("{n} pieces of advice")),
        )
        return " · ".join(counted(count, one, several) for count, one, several in parts if count)
