"""A returned Word file on its way into one open update: read beside the window, landed as one step."""

from functools import cached_property, partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal

from update_editor.gui.environment import Environment
from update_editor.gui.jobs import Ticket

if TYPE_CHECKING:
    from update_editor.gui.round.returned_bar import ReturnedBar
    from update_editor.gui.workspace import Workspace
    from update_editor.services.bringing_back import BroughtBack
    from update_editor.services.sent_files import SentFile
    from update_editor.storage import Weekly

JOB = "returned"
_PAUSE = 300
"""Milliseconds without a change after which it is tried again where somebody wrote on meanwhile."""


class BringingBack(QObject):
    """Merges the file with the update as the window has it. What is written meanwhile is merged too."""

    landed = Signal(object)
    """A ``BroughtBack`` that is in the update now."""
    refused = Signal(str, object)
    """The name of a file, and the error that says why it can't be brought back."""
    taken_back = Signal()
    """What landed last was undone, or done again."""
    name_wanted = Signal(object)
    """A ``SentFile`` that does not say who reviewed it; ``begin`` again with a name."""

    def __init__(self, workspace: "Workspace", environment: Environment) -> None:
        super().__init__(workspace)
        self._workspace = workspace
        self._environment = environment
        self._again = QTimer(self)
        self._again.setSingleShot(True)
        self._again.setInterval(_PAUSE)
        self._again.timeout.connect(self._start)
        workspace.bridge.anything_changed.connect(self._wait_on)
        workspace.bridge.anything_changed.connect(self._see_whether_it_is_in)
        self._wanted: tuple[SentFile, str] | None = None
        self._kept: frozenset[str] = frozenset()
        self.is_in = True
        """Whether what landed last is in the update; not where it was undone."""

    @cached_property
    def bar(self) -> "ReturnedBar":
        """The line over the page that tells of it; made when it is first wanted."""
        from update_editor.gui.round.returned_bar import ReturnedBar

        bar = ReturnedBar(self._workspace)
        bar.cancel_wanted.connect(self.cancel)
        self._workspace.page_column.put_over(bar, bar.controls())
        return bar

    def begin(self, sent: "SentFile", name: str = "") -> None:
        """Bring a file back; ``name`` is who reviewed it, where a person says so."""
        self._wanted = (sent, name)
        self.bar.show_reading(sent.name)
        self._start()

    def cancel(self) -> None:
        """Stop; nothing has come in yet."""
        self._wanted = None
        self._again.stop()
        self._environment.jobs.cancel(JOB)
        self.bar.hide()

    def _start(self) -> None:
        if self._wanted is None:
            return
        sent, name = self._wanted
        session, now = self._workspace.session, self._environment.moment()
        weekly, pack = session.weekly, session.pack

        def work(_ticket: Ticket) -> "BroughtBack":
            from update_editor.services.bringing_back import brought_back

            return brought_back(weekly, pack, sent, now, name)

        failed = partial(self._refuse, sent.name)
        self._environment.jobs.start(JOB, work, partial(self._take, weekly), failed)

    def _take(self, seen: "Weekly", back: "BroughtBack") -> None:
        """Take in what came back, where the update is as it was when that was merged with it."""
        session = self._workspace.session
        if self._wanted is None:
            return
        sent, name = self._wanted
        if session.weekly is not seen:
            self._again.start()
        elif back.needs_name and not name:
            self.cancel()
            self.name_wanted.emit(sent)
        else:
            self._wanted = None
            self.bar.hide()
            self._kept = frozenset(back.weekly.others) - frozenset(seen.others)
            if back.weekly is not seen:
                session.close_step()
                session.bring_in(self.tr("Bringing back a Word file"), back.weekly)
            self.is_in = True
            self.landed.emit(back)

    def _see_whether_it_is_in(self) -> None:
        """Put the line away where what it tells of was undone: the version that was kept with it has gone."""
        is_in = self._kept <= self._workspace.session.weekly.others.keys()
        if is_in == self.is_in:
            return
        self.is_in = is_in
        if not is_in and self._wanted is None:
            self.bar.hide()
        self.taken_back.emit()

    def _wait_on(self) -> None:
        """Wait until nobody has written for a moment: what is read while somebody does is read in vain."""
        if self._again.isActive():
            self._again.start()

    def _refuse(self, name: str, error: Exception) -> None:
        self.cancel()
        self.refused.emit(name, error)
