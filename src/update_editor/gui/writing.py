"""Writes the update of a window to its file, and asks where that can't be done as it stands."""

from collections.abc import Callable
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from update_editor.gui.environment import Environment
from update_editor.gui.failed_save import FailedSave
from update_editor.gui.saving import Saving
from update_editor.gui.taking_in_file import take_in_file
from update_editor.gui.windows import Windows
from update_editor.model import Unusable
from update_editor.services.log import note_error
from update_editor.services.session import Session
from update_editor.services.settings import with_recent
from update_editor.services.shown_names import shown_name
from update_editor.services.update_names import file_name

if TYPE_CHECKING:
    from update_editor.gui.jobs import Ticket
    from update_editor.gui.window import MainWindow
    from update_editor.services.saving import SavedFile
    from update_editor.storage.presence import OpenBy


class Writing(QObject):
    """Saves a session to its file or to another, tells of a failure, and merges what somebody else saved."""

    saved = Signal()
    noted = Signal(str)
    """A sentence about where the file is."""
    compare_wanted = Signal(object)
    """With the file at this path."""

    def __init__(
        self, environment: Environment, windows: Windows, window: "MainWindow", folder: Callable[[], str]
    ) -> None:
        """Write for a window; ``folder`` tells in which folder a new file is proposed."""
        super().__init__(window)
        self._environment = environment
        self._windows = windows
        self._window = window
        self._folder = folder
        self.saving = Saving(environment, windows.journals, self)
        self.failed_save = FailedSave(window, self._write, self.ask_where)
        self._has_told_of_copying = False

    def save(self, session: Session, then: Callable[[], object]) -> None:
        """Save to the update's file, or ask for one, and go on once that has succeeded."""
        if session.path is None or session.is_read_only:
            self.ask_where(session, then)
        else:
            self._write(session, None, then)

    def forget(self) -> None:
        """Forget a failure: it was about what was here before."""
        self.failed_save.put_away()
        self.saving.forget()

    def ask_where(self, session: Session, then: Callable[[], object], proposal: Path | None = None) -> None:
        """Ask for a name, save there, and go on once that has succeeded."""
        from update_editor.gui.dialogs.files import ask_where_to_save, updates

        proposal = proposal or session.path
        if session.rescued is not None and session.path is not None:
            proposal = session.path.with_stem(self.tr("{name} (rescued)").format(name=session.path.stem))
        if proposal is None:
            proposal = Path(self._folder()) / f"{file_name(session.update)}.weekly"

        def write(path: Path) -> None:
            if self._is_elsewhere(session, path):
                what = self.tr("“{name}” is open in another window").format(name=shown_name(path))
                self._say(what, self.tr("Choose another name, or close that window first."))
            else:
                self._write(session, path, then)

        ask_where_to_save(self._window, self.tr("Save the update"), updates(), proposal, write)

    def _write(
        self, session: Session, path: Path | None, then: Callable[[], object], *, replaces: bool = False
    ) -> None:
        def saved(written: "SavedFile") -> None:
            self.failed_save.put_away()
            self._windows.journals.settle(session)
            self._environment.keep(with_recent(self._environment.settings, written.target))
            self.saved.emit()
            self._tell_of_copying(written)
            then()

        def failed(error: Exception) -> None:
            if isinstance(error, Unusable) and error.code == "changed-on-disk" and session.path is not None:
                self._ask_about_changed(session, session.path, then, error)
            else:
                self.failed_save.tell(session, path, then, error)

        session.close_step()
        self.saving.save(session, path, saved, failed, replaces=replaces)

    def _tell_of_copying(self, written: "SavedFile") -> None:
        """Say once that the place of a file doesn't let it be replaced in one step."""
        if not written.was_copied or self._has_told_of_copying:
            return
        self._has_told_of_copying = True
        words = self.tr(
            "“{name}” is saved. Its folder does not let a file be replaced in one step: if the computer goes "
            "off in the middle of a save, the file may be damaged. Another folder is safer."
        )
        self.noted.emit(words.format(name=shown_name(written.target)))

    def _ask_about_changed(
        self, session: Session, path: Path, then: Callable[[], object], error: Unusable
    ) -> None:
        """Find out, beside the window, who saved in the file meanwhile, and ask what to do."""

        def work(_ticket: "Ticket") -> "OpenBy | None":
            from update_editor.services.presence import who_saved_last

            return who_saved_last(path)

        def ask_of_nobody(_why: Exception) -> None:
            self._ask_to_decide(session, path, then, error, None)

        ask = partial(self._ask_to_decide, session, path, then, error)
        self._environment.jobs.start("who-saved", work, ask, ask_of_nobody)

    def _ask_to_decide(
        self,
        session: Session,
        path: Path,
        then: Callable[[], object],
        error: Unusable,
        says: "OpenBy | None",
    ) -> None:
        """Ask what to do: nothing was written, and until it is a line goes on saying so."""
        from update_editor.gui.dialogs.changed_on_disk import ChangedOnDiskDialog
        from update_editor.gui.whose_file import was_changed

        self.failed_save.put_away()
        words = was_changed(shown_name(path), says, self._environment.settings.me)
        dialog = ChangedOnDiskDialog(words, self._window)
        copy = path.with_stem(self.tr("{name} (copy)").format(name=path.stem))
        for undecided in (dialog.rejected, dialog.compare_wanted, dialog.copy_wanted):
            undecided.connect(partial(self.failed_save.tell, session, None, then, error))
        dialog.merge_wanted.connect(partial(self._merge, session, path, then, error, says))
        dialog.copy_wanted.connect(partial(self.ask_where, session, then, copy))
        dialog.compare_wanted.connect(partial(self.compare_wanted.emit, path))
        dialog.replace_wanted.connect(partial(self._write, session, path, then, replaces=True))
        dialog.open()

    def _merge(
        self,
        session: Session,
        path: Path,
        then: Callable[[], object],
        error: Unusable,
        says: "OpenBy | None",
    ) -> None:
        """Take in what somebody else saved, and save what both made. ``says`` is who saved it."""
        try:
            take_in_file(self._window, self._environment.state_folder, session, path, says)
        except Unusable as why:
            self.failed_save.tell(session, None, then, error)
            self._tell(self.tr("They can’t be merged"), self.tr("{why}. Nothing was saved."), why)
            return
        self._write(session, None, then)

    def _is_elsewhere(self, session: Session, path: Path) -> bool:
        shown = self._windows.with_file(path)
        return shown is not None and shown.files.session is not session

    def _tell(self, what: str, more: str, error: Exception) -> None:
        from update_editor.gui.sentences import sentence

        note_error(error)
        self._say(what, more.format(why=sentence(error)))

    def _say(self, what: str, more: str) -> None:
        from update_editor.gui.dialogs.messages import tell

        tell(self._window, what, more)
