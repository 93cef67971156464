"""Keeps backup copies of what a window opens, and offers one where a file is damaged."""

from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer

from update_editor.gui.environment import Environment
from update_editor.gui.notices import put_away
from update_editor.model import Unusable
from update_editor.services.log import note_error
from update_editor.services.session import Session
from update_editor.services.shown_names import shown_name

if TYPE_CHECKING:
    from update_editor.gui.jobs import Done, Failed, Ticket
    from update_editor.gui.notices import Notice, Offer
    from update_editor.gui.update_files import UpdateFiles
    from update_editor.gui.window import MainWindow
    from update_editor.services.backups import Copy
    from update_editor.storage import SeenFile

LATER = 1500
"""Milliseconds after which a file that was opened is copied: the window comes first."""


class BackupCopies(QObject):
    """What is saved is kept by the save itself: here it is only told where that fails."""

    def __init__(self, environment: Environment, files: "UpdateFiles", window: "MainWindow") -> None:
        super().__init__(window)
        self._environment = environment
        self._files = files
        self._window = window
        self._has_told = False
        self._not_opened: dict[Path, Notice] = {}
        files.opened.connect(self.follow)

    def follow(self, session: Session | None) -> None:
        """Keep a file as it was opened: the first save takes its place. Of a damaged one offer a copy."""
        if session is None or session.path is None or session.seen is None:
            return
        if session.rescued is not None:
            look = partial(self._look, session.path, partial(self._offer_beside, session), _leave)
            QTimer.singleShot(0, self, look)  # once the line that says how it is damaged is there
        else:
            QTimer.singleShot(LATER, self, partial(self._back_up, session, session.path, session.seen))

    def _back_up(self, session: Session, path: Path, seen: "SeenFile") -> None:
        if session is not self._files.session:
            return
        state_folder, now = self._environment.state_folder, self._environment.now()

        def work(_ticket: "Ticket") -> None:
            from update_editor.services.backups import back_up_opened

            back_up_opened(state_folder, path, seen, now)

        self._environment.jobs.start("backup-opened", work, _leave, _leave)

    def _look(self, path: Path, then: "Done", failed: "Failed") -> None:
        """Look, beside the window, for the latest copy of a file that opens."""
        state_folder = self._environment.state_folder

        def work(_ticket: "Ticket") -> "Copy | None":
            from update_editor.services.backups import newest_copy_of

            return newest_copy_of(state_folder, path)

        self._environment.jobs.start(f"backup of {path}", work, then, failed)

    def _offer_beside(self, session: Session, found: "Copy | None") -> None:
        """Offer a copy in the line that says how the file is damaged: both are about the same."""
        workspace = self._window.workspace
        is_shown = workspace is not None and workspace.session is session
        if found is None or workspace is None or not is_shown or session.path is None:
            return
        if session.rescued is None:  # it was saved under another name meanwhile
            return
        from update_editor.gui.rescued_words import rescued_words

        damaged = rescued_words(shown_name(session.path), session.rescued)
        more = self.tr("A backup copy of this update, of {time}, is on this computer.").format(
            time=self._time(found)
        )
        workspace.banner.say(f"{damaged} {more}", until_saved=True, offer=self._offer(found))

    def _offer(self, found: "Copy") -> "Offer":
        return self.tr("Open the copy"), partial(self._open, found)

    def _copy_words(self, path: Path, found: "Copy") -> str:
        words = self.tr("A backup copy of “{name}”, of {time}, is on this computer.")
        return words.format(name=shown_name(path), time=self._time(found))

    def say_not_opened(self, path: Path, words: str) -> None:
        """Say in a line that a file can't be opened, and offer a copy where there is one.

        Nothing is said of a file whose text was recovered, which is newer: the start page says how it is.
        """

        def say(found: "Copy | None") -> None:
            if any(each.original == path and each.typed for each in self._window.windows.recovered):
                return
            if found is None:
                self._not_opened[path] = self._window.notices.say(words)
            else:
                more = self._copy_words(path, found)
                self._not_opened[path] = self._window.notices.say(f"{words} {more}", self._offer(found))

        def failed(_error: Exception) -> None:
            say(None)

        self._look(path, say, failed)

    def offer_for_lost(self, path: Path) -> None:
        """Offer the copy of a file that is gone or can't be read, now that nothing newer is left of it."""

        def say(found: "Copy | None") -> None:
            if found is not None:
                self._window.notices.say(self._copy_words(path, found), self._offer(found))

        self._look(path, say, _leave)

    def withdraw(self, path: Path) -> None:
        """Take away what was said of a file that can't be opened."""
        put_away(self._not_opened.pop(path, None))

    def tell_not_opened(self, path: Path, error: Exception) -> None:
        """Tell that a file can't be opened, and offer a copy where there is one."""
        told = partial(self._offer_another, path, error)
        self._look(path, told, partial(self._tell_plainly, path, error))

    def _offer_another(self, path: Path, error: Exception, found: "Copy | None") -> None:
        if found is None:
            self._tell_plainly(path, error, None)
            return
        from update_editor.gui.dialogs.backup_offer import BackupOfferDialog
        from update_editor.gui.sentences import sentence

        dialog = BackupOfferDialog(shown_name(path), sentence(error), self._time(found), self._window)
        dialog.copy_wanted.connect(partial(self._open, found))
        dialog.open()

    def _tell_plainly(self, path: Path, error: Exception, _failure: Exception | None) -> None:
        from update_editor.gui.dialogs.messages import tell
        from update_editor.gui.sentences import sentence

        tell(
            self._window,
            self.tr("“{name}” can’t be opened").format(name=shown_name(path)),
            f"{sentence(error)}.",
        )

    def _open(self, copy: "Copy") -> None:
        """Show a copy as an update that has no file yet."""
        try:
            pack = self._environment.pack_for(copy.weekly.update.template)
        except Unusable as error:
            note_error(error)
            self._tell_plainly(copy.backup.path, error, None)
            return
        files = self._files.open_unsaved(Session(copy.weekly, pack))
        words = self.tr("This is the backup copy of {time}. Save it under a name to go on with it.")
        files.noted_until_saved.emit(words.format(time=self._time(copy)))

    def _time(self, copy: "Copy") -> str:
        from update_editor.gui.time_words import when

        return when(copy.backup.date, self._environment.now())

    def tell_of_failure(self, error: Exception) -> None:
        """Say once that there is no second copy: what was saved is saved."""
        if self._has_told:
            return
        from update_editor.gui.sentences import sentence

        note_error(error)
        self._has_told = True
        words = self.tr("It is saved, but no backup copy could be kept on this computer. {why}.")
        self._window.notices.say(words.format(why=sentence(error)))


def _leave(_result: object) -> None:
    """Nobody waits for it: what can't be copied now is copied when it is saved."""
