"""Saves the update of a window beside it: one save after the other, while somebody types on."""

import datetime as dt
from collections.abc import Callable
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, Literal

from PySide6.QtCore import QObject, Signal

from update_editor.gui.environment import Environment
from update_editor.model import Unusable
from update_editor.services.journal import Journals
from update_editor.services.log import note_error
from update_editor.services.session import Session

if TYPE_CHECKING:
    from update_editor.gui.jobs import Ticket
    from update_editor.services.saving import SavedFile, SaveOrder

Saved = Callable[["SavedFile"], object]
Failed = Callable[[Exception], object]
SavedState = Literal["saved", "saving", "failed", "unsaved", "no file", "read-only"]


class Saving(QObject):
    """Knows whether a save is under way, and whether the last one failed."""

    changed = Signal()
    backup_failed = Signal(object)
    """Why no copy of what was saved could be kept on this computer; it is saved."""

    def __init__(self, environment: Environment, journals: Journals, parent: QObject) -> None:
        super().__init__(parent)
        self._environment = environment
        self._journals = journals
        self._waiting: list[Callable[[], object]] = []
        self.is_running = False
        self.has_failed = False
        self._kept = ""
        """The hash of the file of which a copy is certainly kept."""

    def save(
        self, session: Session, path: Path | None, saved: Saved, failed: Failed, *, replaces: bool = False
    ) -> None:
        """Save what a session says; where a save runs, what it says once that is done."""

        def begin() -> None:
            try:
                order = session.order_save(path, replaces=replaces)
            except Unusable as error:
                self._end(has_failed=True)
                failed(error)
                self._go_on()
                return
            self.is_running = True
            self.changed.emit()
            self._start(session, order, saved, failed)

        self.when_idle(begin)

    def _start(self, session: Session, order: "SaveOrder", saved: Saved, failed: Failed) -> None:
        """Write in a job, which keeps a copy of what stood there first, and one of the new file last.

        It is told as soon as it is written: nobody waits for the second copy. The next save is a job behind.
        """
        state_folder, now, kept = self._environment.state_folder, self._environment.now(), self._kept
        expect = partial(self._journals.expect, session)
        told: list[SavedFile] = []

        def work(ticket: "Ticket") -> Unusable | None:
            from update_editor.services.backups import back_up_replaced
            from update_editor.services.saving import write

            if order.replaces or order.seen is None or order.seen.digest != kept:
                back_up_replaced(state_folder, order.target, now)
            written = write(order, announce=expect)
            told.append(written)
            ticket.tell(1, 2)
            return _back_up(state_folder, written, now)

        def tell(_done: int, _total: int) -> None:
            (written,) = told
            session.take_saved(order, written)
            self._end(has_failed=False)
            saved(written)
            self._go_on()

        def done(trouble: Unusable | None) -> None:
            if trouble is None:
                self._kept = told[0].seen.digest
            else:
                self.backup_failed.emit(trouble)

        def fail(error: Exception) -> None:
            if told:  # it is saved; a mistake in what came after it is told of as any of the program
                return
            self._end(has_failed=True)
            failed(error)
            self._go_on()

        self._environment.jobs.start("save", work, done, fail, tell)

    def when_idle(self, then: Callable[[], object]) -> None:
        """Do something once no save is under way any more: at once, where none is."""
        if self.is_running:
            self._waiting.append(then)
        else:
            then()

    def forget(self) -> None:
        """Forget a failure: it was about what was here before."""
        self.has_failed = False

    def _end(self, *, has_failed: bool) -> None:
        self.is_running, self.has_failed = False, has_failed
        self.changed.emit()

    def _go_on(self) -> None:
        while self._waiting and not self.is_running:
            self._waiting.pop(0)()


def _back_up(state_folder: Path, written: "SavedFile", now: dt.datetime) -> Unusable | None:
    """Keep a copy of what was saved, and return why that is not possible: it must not spoil the save."""
    from update_editor.services.backups import back_up

    try:
        back_up(state_folder, written.data, written.target, now)
    except Unusable as error:
        note_error(error)  # a window that closes meanwhile tells nobody
        return error
    return None


def saved_state(saving: Saving, session: Session) -> SavedState:
    """Return how a session stands to its file."""
    if saving.is_running:
        return "saving"
    if saving.has_failed:
        return "failed"
    if session.is_saved:
        return "read-only" if session.is_read_only else "saved"
    return "unsaved" if session.path is not None else "no file"
