"""Says in a window that its file is a copy that a sync client set aside, and leads to the one that counts."""

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer

from update_editor.gui.environment import Environment
from update_editor.gui.notices import put_away
from update_editor.services.session import Session
from update_editor.services.shown_names import shown_name

if TYPE_CHECKING:
    from update_editor.gui.jobs import Ticket
    from update_editor.gui.notices import Notice
    from update_editor.gui.update_files import UpdateFiles
    from update_editor.gui.window import MainWindow
    from update_editor.services.conflict_copies import Original

LATER = 1000
"""Milliseconds after which a file that was opened is looked at: the window comes first."""


class CopyOfAnother(QObject):
    """Looks once beside the window, and again when it was saved, for then it says something else.

    The other file, once it is open, offers by itself to take the copy in: ``ConflictCopies`` sees to that.
    """

    def __init__(self, environment: Environment, files: "UpdateFiles", window: "MainWindow") -> None:
        super().__init__(window)
        self._environment = environment
        self._files = files
        self._window = window
        self._notice: Notice | None = None
        self._told: Original | None = None
        files.opened.connect(self.follow)
        files.saved.connect(self._look)

    def follow(self, session: Session | None) -> None:
        """Forget what was said of another file, and look soon."""
        self._forget()
        if session is not None and session.path is not None:
            QTimer.singleShot(LATER, self, self._look)

    def _look(self) -> None:
        session = self._files.session
        if session is None or session.path is None or session.seen is None:
            return
        path, seen, update_id = session.path, session.seen, session.update.id

        def work(_ticket: "Ticket") -> "Original | None":
            from update_editor.services.conflict_copies import original_of

            return original_of(path, seen, update_id)

        self._environment.jobs.start("original", work, partial(self._tell, session), _leave)

    def _tell(self, session: Session, found: "Original | None") -> None:
        """Say of which file it is a copy; what somebody put away is not said again until it is another."""
        if session is not self._files.session or found == self._told:
            return
        self._forget()
        self._told = found
        if found is not None:
            open_it = partial(self._files.open_path, found.path)
            self._notice = self._window.notices.say(self._words(found), (self.tr("Open that one"), open_it))

    def _words(self, found: "Original") -> str:
        if found.is_certain:
            what = self.tr(
                "This is a copy that a sync program made of “{name}”, when two people changed it at once."
            )
        else:
            what = self.tr(
                "This seems to be a copy that a sync program made of “{name}”: each has changes that are not "
                "in the other."
            )
        if found.has_all:
            more = self.tr("What was saved in this copy is in that one already: go on there.")
        else:
            more = self.tr("Open that one, and it offers to take this copy in.")
        return f"{what.format(name=shown_name(found.path))} {more}"

    def _forget(self) -> None:
        self._told = None
        notice, self._notice = self._notice, None
        put_away(notice)


def _leave(_error: Exception) -> None:
    """A folder that can't be looked into is looked into when the file is opened again."""
