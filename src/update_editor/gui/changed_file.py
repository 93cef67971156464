"""What a window does where somebody else has changed the file of its update."""

from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer
from shiboken6 import isValid

from update_editor.gui.environment import Environment
from update_editor.gui.notices import put_away
from update_editor.model import Unusable
from update_editor.services.session import Session
from update_editor.services.shown_names import shown_name

if TYPE_CHECKING:
    from update_editor.gui.jobs import Ticket
    from update_editor.gui.notices import Notice, Offer
    from update_editor.gui.update_files import UpdateFiles
    from update_editor.gui.window import MainWindow
    from update_editor.services.saved_elsewhere import SavedElsewhere
    from update_editor.storage import SeenFile

AGAIN = 5000
"""Milliseconds after which the size and time of the file are looked at again, as long as it is open."""


class ChangedFile(QObject):
    """Says at once, in a line, who saved what is not in this window, and offers what can be done.

    Where nothing is unsaved here that is to show the new one, else to take it in, or to compare. The words
    that are here stay. A save over another's asks by itself: ``Writing`` sees to that, and its line counts.
    """

    def __init__(self, environment: Environment, files: "UpdateFiles", window: "MainWindow") -> None:
        super().__init__(window)
        self._environment = environment
        self._files = files
        self._window = window
        self._notice: Notice | None = None
        self._found: SavedElsewhere | None = None
        self._is_about_unsaved = False
        self._saved_here: set[str] = set()
        self._again = QTimer(self)
        self._again.timeout.connect(self.look)
        files.opened.connect(self.follow)
        files.saved.connect(self._follow_saved)
        files.saving.changed.connect(self._follow_saving)

    def follow(self, session: Session | None) -> None:
        """Look at another file, or at none, from time to time."""
        self._forget()
        self._saved_here.clear()
        if session is None:
            self._again.stop()
        else:
            self._again.start(AGAIN)

    def look(self) -> None:
        """Look, beside the window, whether the file is still what it was."""
        session = self._files.session
        if session is None or session.path is None or session.seen is None or self._is_busy:
            return
        path, seen, known = session.path, session.seen, self._found

        def work(_ticket: "Ticket") -> "SavedElsewhere | None":
            from update_editor.services.saved_elsewhere import saved_elsewhere

            return saved_elsewhere(path, seen, known)

        self._environment.jobs.start("changed-file", work, partial(self._tell, session, path, seen), _leave)

    @property
    def _is_busy(self) -> bool:
        """Whether a save is under way, or one has failed and says by itself what can be done."""
        return self._files.saving.is_running or self._files.saving.has_failed

    def _tell(self, session: Session, path: Path, seen: "SeenFile", found: "SavedElsewhere | None") -> None:
        if session is not self._files.session or session.seen is not seen or self._is_busy:
            return
        if found is None or found.digest in self._saved_here:  # here, before the merge of it was undone
            self._forget()
            return
        before, was_about_unsaved = self._found, self._is_about_unsaved
        self._found, self._is_about_unsaved = found, self._files.has_unsaved
        is_same = before is not None and before.digest == found.digest
        if is_same and (self._is_put_away or (before, was_about_unsaved) == (found, self._is_about_unsaved)):
            return
        self._say(session, path, found)

    @property
    def _is_put_away(self) -> bool:
        return self._notice is None or not isValid(self._notice) or self._notice.isHidden()

    def _say(self, session: Session, path: Path, found: "SavedElsewhere") -> None:
        from update_editor.gui.time_words import when
        from update_editor.gui.whose_file import was_changed

        put_away(self._notice)
        words = self.tr("{was_changed}, {time}.").format(
            was_changed=was_changed(shown_name(path), found.says, self._environment.settings.me),
            time=when(found.when, self._environment.now()),
        )
        if self._is_about_unsaved:
            words += " " + self.tr("What you changed is still here, and not in the file.")
        self._notice = self._window.notices.say(words, *self._ways(session, path, found))

    def _ways(self, session: Session, path: Path, found: "SavedElsewhere") -> "tuple[Offer, ...]":
        if not self._is_about_unsaved:
            return ((self.tr("Show the new one"), partial(self._show_new, session, path, found)),)
        return (
            (self.tr("Take theirs in"), partial(self._take_in, session, path, found)),
            (self.tr("Compare"), partial(self._compare, session, path, found)),
        )

    def _show_new(self, session: Session, path: Path, found: "SavedElsewhere") -> None:
        """Open the file anew in place of what stands here; the line stays until it is, if it is."""
        if session is self._files.session:
            self._say(session, path, found)
            self._files.leave(self._files.open_anew)

    def _take_in(self, session: Session, path: Path, found: "SavedElsewhere") -> None:
        """Merge what the file says with what is here, as a step that can be undone; nothing is saved yet."""
        if session is not self._files.session:
            return
        from update_editor.gui.taking_in_file import take_in_file

        try:
            take_in_file(self._window, self._environment.state_folder, session, path, found.says)
        except Unusable as error:
            from update_editor.gui.dialogs.messages import tell_failed

            self._say(session, path, found)
            tell_failed(self._window, self.tr("They can’t be merged"), error)
            return
        self._forget()

    def _compare(self, session: Session, path: Path, found: "SavedElsewhere") -> None:
        """Show both, and go on offering what can be done."""
        if session is self._files.session:
            self._say(session, path, found)
            self._files.compare_wanted.emit(path)

    def _follow_saved(self) -> None:
        self._forget()
        session = self._files.session
        if session is not None and session.seen is not None:
            self._saved_here.add(session.seen.digest)

    def _follow_saving(self) -> None:
        if self._files.saving.has_failed:
            self._forget()

    def _forget(self) -> None:
        """Take the line away: it was about what was here before."""
        self._found = None
        notice, self._notice = self._notice, None
        put_away(notice)


def _leave(_error: Exception) -> None:
    """A file that can't be looked at says so when it is saved."""
