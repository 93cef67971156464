"""Checking the easy read as it is written, beside the window."""

from functools import partial

from PySide6.QtCore import QObject, QTimer, Signal

from update_editor.gui.easy_read.working import Working
from update_editor.gui.environment import Environment
from update_editor.gui.jobs import Ticket
from update_editor.model import Update
from update_editor.proofing.findings import Finding
from update_editor.services.house_style import House
from update_editor.services.session import Session
from update_editor.templating.pack import TemplatePack

_PAUSE = 300
"""Milliseconds without a change after which the easy read is checked."""
JOB = "easy-read checks"


class EasyReadChecking(QObject):
    """Keeps what the checks find in the easy read as it stands."""

    changed = Signal()

    def __init__(self, session: Session, working: Working, environment: Environment, parent: QObject) -> None:
        super().__init__(parent)
        self._session = session
        self._environment = environment
        self.findings: tuple[Finding, ...] = ()
        self._update: Update | None = None
        """The update in which these were found."""
        self._pause = QTimer(self)
        self._pause.setSingleShot(True)
        self._pause.setInterval(_PAUSE)
        self._pause.timeout.connect(self.start)
        working.changed.connect(self._follow)
        environment.houses.changed.connect(self.start)
        environment.settings_changed.connect(self._follow)

    def start(self) -> None:
        """Check now."""
        self._pause.stop()
        house = self._environment.houses.house
        update = self._session.update
        work = partial(_checked, update, house, self._session.pack)
        self._environment.jobs.start(JOB, work, partial(self._take, update), _leave)

    def _follow(self, _initiator: object = None) -> None:
        self._pause.start()

    def of_statement(self, unit_id: str, number: int) -> tuple[Finding, ...]:
        """Return what was found in a statement."""
        where = f"easy-read/{unit_id}/{number}"
        return tuple(each for each in self.findings if each.where == where)

    def of_whole(self) -> tuple[Finding, ...]:
        """Return what was found of the easy read as a whole."""
        return tuple(each for each in self.findings if each.where.count("/") < 2)

    @property
    def is_current(self) -> bool:
        """Whether the update as it stands has been checked."""
        return self._update is self._session.update

    def _take(self, update: Update, findings: tuple[Finding, ...]) -> None:
        self._update = update
        if findings != self.findings:
            self.findings = findings
            self.changed.emit()


def _checked(update: Update, house: House, pack: TemplatePack, _ticket: Ticket) -> tuple[Finding, ...]:
    from update_editor.services.easy_read_checks import easy_read_findings

    return easy_read_findings(update, house, pack)


def _leave(_error: Exception) -> None:
    """Leave what was found before: the program's mistake has been told of already."""
