"""Runs the checks beside the typing and shows what they find."""

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer

from update_editor.gui.environment import Environment
from update_editor.gui.jobs import Ticket
from update_editor.gui.place_names import place_names
from update_editor.services.session import Session

if TYPE_CHECKING:
    from update_editor.gui.checks_panel import ChecksPanel
    from update_editor.gui.workspace import Workspace
    from update_editor.proofing.findings import Finding, Report

_PAUSE = 800
"""Milliseconds without a change after which the update is checked anew."""

_UNKNOWN = "spell.unknown"
"""The rule whose findings may be looked up in the dictionary."""


class Checking(QObject):
    """Checks the update of a session after each pause."""

    def __init__(self, session: Session, environment: Environment, workspace: "Workspace") -> None:
        super().__init__(workspace)
        self._session = session
        self._environment = environment
        self._workspace = workspace
        self._panel: ChecksPanel | None = None
        self._report: Report | None = None
        self._pause = QTimer(self)
        self._pause.setSingleShot(True)
        self._pause.setInterval(_PAUSE)
        self._pause.timeout.connect(self.start)
        environment.houses.changed.connect(self.start)

    def show_in(self, panel: "ChecksPanel") -> None:
        """Show the findings in a panel from now on."""
        self._panel = panel
        if self._report is not None:
            self._show(self._report)

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

        def work(ticket: Ticket) -> "Report":
            return proofreader.check(update, pack, house, ticket.is_wanted)

        self._environment.jobs.start("checks", work, self._show, self._fail)

    def suggest(self, finding: "Finding") -> None:
        """Show what may have been meant where a check found something; slow where a dictionary is asked."""
        if finding.suggestions or finding.rule != _UNKNOWN:
            self._show_suggestions(finding, finding.suggestions)
            return
        proofreader = self._environment.proofreader

        def work(_ticket: Ticket) -> tuple[str, ...]:
            return proofreader.suggestions(finding.text)

        show = partial(self._show_suggestions, finding)
        self._environment.jobs.start("suggestions", work, show, self._suggest_nothing)

    def _show_suggestions(self, finding: "Finding", words: tuple[str, ...]) -> None:
        if self._panel is not None:
            self._panel.show_suggestions(finding, words)

    def _suggest_nothing(self, _error: Exception) -> None:
        """Do without: the finding itself says what is to be seen to."""

    def _show(self, report: "Report") -> None:
        self._report = report
        self._workspace.panel.set_count("checks", len(report.findings))
        if self._panel is not None:
            self._panel.show_findings(report.findings, place_names(self._session))

    def _fail(self, error: Exception) -> None:
        from update_editor.gui.sentences import sentence

        self._workspace.panel.set_count("checks", 0)
        if self._panel is not None:
            self._panel.say(self.tr("The checks could not run: {why}.").format(why=sentence(error)))
