"""Runs the checks beside the typing and tells what they find."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal

from update_editor.gui.environment import Environment
from update_editor.gui.jobs import Ticket
from update_editor.services.session import Session

if TYPE_CHECKING:
    from update_editor.proofing.findings import Finding, Report
    from update_editor.services.reading_figures import ReadingFigures

_PAUSE = 400
"""Milliseconds without a change after which the update is checked anew: a check of one edit costs little."""

_UNKNOWN = "spell.unknown"
"""The rule whose findings may be looked up in the dictionary."""


class Checking(QObject):
    """Checks the update of a session after each pause."""

    reported = Signal()
    """There is another report."""
    failed = Signal(object)
    """The error for which the update could not be checked."""
    suggested = Signal(object, object)
    """A finding, and a tuple of what may have been meant."""

    def __init__(self, session: Session, environment: Environment, parent: QObject) -> None:
        super().__init__(parent)
        self._session = session
        self._environment = environment
        self.report: Report | None = None
        """What the last check found; None before the first."""
        self.figures: ReadingFigures | None = None
        """How much there is to read, by the last check."""
        self._pause = QTimer(self)
        self._pause.setSingleShot(True)
        self._pause.setInterval(_PAUSE)
        self._pause.timeout.connect(self.start)
        environment.houses.changed.connect(self.start)

    def changed(self) -> None:
        """Note that the update changed: a check that still reads would be in the way, and no longer right."""
        self._environment.jobs.cancel("checks")
        self._pause.start()

    def start(self) -> None:
        """Check the update as it stands."""
        self._pause.stop()
        update, pack = self._session.update, self._session.pack
        proofreader, houses = self._environment.proofreader, self._environment.houses
        house = houses.house

        def work(ticket: Ticket) -> "tuple[Report, ReadingFigures]":
            from update_editor.services.reading_figures import reading_figures

            report = proofreader.check(update, pack, house, ticket.is_wanted)
            return report, reading_figures(update)

        self._environment.jobs.start("checks", work, self._take, self.failed.emit)

    def suggest(self, finding: "Finding") -> None:
        """Tell what may have been meant where a check found something; slow where a dictionary is asked."""
        if finding.suggestions or not needs_dictionary(finding):
            self.suggested.emit(finding, finding.suggestions)
            return
        proofreader = self._environment.proofreader

        def work(_ticket: Ticket) -> "tuple[Finding, tuple[str, ...]]":
            return finding, proofreader.suggestions(finding.text)

        self._environment.jobs.start("suggestions", work, self._take_suggestions, self._suggest_nothing)

    def _take_suggestions(self, suggested: "tuple[Finding, tuple[str, ...]]") -> None:
        self.suggested.emit(*suggested)

    def _suggest_nothing(self, _error: Exception) -> None:
        """Do without: the finding itself says what is to be seen to."""

    def _take(self, checked: "tuple[Report, ReadingFigures]") -> None:
        self.report, self.figures = checked
        self.reported.emit()


def needs_dictionary(finding: "Finding") -> bool:
    """Say whether what may have been meant by a word is looked up only when somebody asks."""
    return finding.rule == _UNKNOWN and not finding.suggestions
