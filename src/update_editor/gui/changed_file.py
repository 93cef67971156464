"""What a window does where somebody else has changed the file of its update."""

from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from update_editor.gui.environment import Environment
from update_editor.gui.notices import put_away
from update_editor.gui.update_files import UpdateFiles
from update_editor.services.session import Session
from update_editor.services.shown_names import shown_name

if TYPE_CHECKING:
    from update_editor.gui.jobs import Ticket
    from update_editor.gui.notices import Notice, Notices
    from update_editor.storage import SeenFile
    from update_editor.storage.presence import OpenBy


class ChangedFile(QObject):
    """Looks when a person comes to the window, and offers the new one where nothing is unsaved here.

    A save over another's asks by itself: ``Writing`` sees to that.
    """

    def __init__(self, environment: Environment, files: UpdateFiles, notices: "Notices") -> None:
        super().__init__(files)
        self._environment = environment
        self._files = files
        self._notices = notices
        self._notice: Notice | None = None
        self._told: SeenFile | None = None
        files.opened.connect(self._forget)
        files.saved.connect(self._forget)

    def look(self) -> None:
        """Look, beside the window, whether the file is still what it was."""
        session = self._files.session
        if session is None or session.path is None or session.seen is None or self._files.may_lose:
            return
        path, seen = session.path, session.seen
        if seen is self._told:
            return

        def work(_ticket: "Ticket") -> "tuple[bool, OpenBy | None]":
            from update_editor.services.presence import who_saved_last
            from update_editor.storage import seems_other

            is_changed = seems_other(path, seen)
            return is_changed, who_saved_last(path) if is_changed else None

        shown = partial(self._tell, session, path, seen)
        self._environment.jobs.start("changed-file", work, shown, _leave)

    def _tell(
        self, session: Session, path: Path, seen: "SeenFile", found: "tuple[bool, OpenBy | None]"
    ) -> None:
        is_changed, says = found
        is_old = session is not self._files.session or session.seen is not seen or self._files.may_lose
        if not is_changed or is_old:
            return
        self._told = seen
        from update_editor.gui.whose_file import was_changed

        self._notice = self._notices.say(
            was_changed(shown_name(path), says, self._environment.settings.me) + ".",
            (self.tr("Show the new one"), partial(self._show_new, session)),
        )

    def _show_new(self, session: Session) -> None:
        """Open the file anew in place of what stands here; what was typed since the question stays asked."""
        if session is self._files.session:
            self._files.leave(self._files.open_anew)

    def _forget(self) -> None:
        """Take the line away: it was about what was here before."""
        self._told = None
        notice, self._notice = self._notice, None
        put_away(notice)


def _leave(_error: Exception) -> None:
    """A file that can't be looked at says so when it is saved."""
