"""The actions that look back: kept versions, and comparing with one of them or with another file."""

from collections.abc import Callable
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from msgspec.structs import replace

from update_editor.gui.action_group import ActionGroup
from update_editor.gui.environment import Environment
from update_editor.gui.jobs import Done, Failed, Ticket
from update_editor.gui.time_words import when
from update_editor.gui.update_files import UpdateFiles
from update_editor.model import Unusable
from update_editor.services.session import Session
from update_editor.services.shown_names import shown_name
from update_editor.services.whole_path import whole_path
from update_editor.storage import KeptVersion
from update_editor.templating.pack import TemplatePack

if TYPE_CHECKING:
    from update_editor.gui.dialogs.comparison import Side
    from update_editor.gui.dialogs.versions import VersionsDialog
    from update_editor.gui.window import MainWindow
    from update_editor.gui.windows import Windows
    from update_editor.storage import Weekly
    from update_editor.storage.backups import Backup


class VersionActions(ActionGroup):
    """Opens the versions of the update, and compares."""

    def __init__(
        self, environment: Environment, files: UpdateFiles, windows: "Windows", window: "MainWindow"
    ) -> None:
        super().__init__(window)
        self._environment = environment
        self._files = files
        self._windows = windows
        self._window = window

    def handlers(self) -> dict[str, Callable[[], object]]:
        """Return what each action does."""
        return {"versions": self.show_versions, "compare-file": self.ask_for_file}

    def show_versions(self) -> None:
        """Show the versions that the file keeps."""
        session = self._files.session
        if session is None:
            return
        from update_editor.gui.dialogs.versions import VersionsDialog

        dialog = VersionsDialog(session, self._environment, self._window)
        dialog.keep_wanted.connect(partial(self._keep, session, dialog))
        dialog.restore_wanted.connect(partial(self._restore, session))
        dialog.compare_wanted.connect(partial(self._compare_kept, session))
        dialog.open()

    def _keep(self, session: Session, dialog: "VersionsDialog") -> None:
        from update_editor.services.versions import BY_HAND

        was_saved = session.is_saved
        session.keep_version(self._environment.settings.me, self._environment.moment(), BY_HAND)
        if was_saved:
            self._files.save_again(session)
        dialog.show_versions()

    def _restore(self, session: Session, chosen: "KeptVersion | Backup") -> None:
        if isinstance(chosen, KeptVersion):
            self._restore_version(session, chosen.number)
        else:
            failed = partial(self._tell, self.tr("The copy can’t be brought back"))
            self._read(chosen, partial(self._restore_copy, session, chosen), failed)

    def _restore_version(self, session: Session, number: int) -> None:
        me = self._environment.settings.me
        try:
            changed = session.restore(self.tr("Restoring a version"), number, me, self._environment.moment())
        except Unusable as error:
            self._tell(self.tr("The version can’t be brought back"), error)
            return
        back = self.tr("Version {n} is back. What the update said before is kept as a version too.")
        words = back if changed else self.tr("The update is as version {n} was, so nothing has changed.")
        self._say(words.format(n=number))

    def _restore_copy(self, session: Session, backup: "Backup", copy: "Weekly") -> None:
        if session is not self._files.session:
            return
        me, now = self._environment.settings.me, self._environment.moment()
        try:
            changed = session.restore_copy(self.tr("Restoring a copy"), copy, me, now)
        except Unusable as error:
            self._tell(self.tr("The copy can’t be brought back"), error)
            return
        back = self.tr("The copy of {time} is back. What the update said before is kept as a version.")
        words = back if changed else self.tr("The update says what the copy of {time} says already.")
        self._say(words.format(time=when(backup.date, self._environment.now())))

    def _read(self, backup: "Backup", then: Done, failed: Failed) -> None:
        """Read a backup copy beside the window."""

        def work(_ticket: Ticket) -> "Weekly":
            from update_editor.storage import open_weekly

            return open_weekly(backup.path)

        self._environment.jobs.start("backup", work, then, failed)

    def _say(self, words: str) -> None:
        if self._workspace is not None:
            self._workspace.banner.say(words)

    def _compare_kept(self, session: Session, chosen: "KeptVersion | Backup") -> None:
        if isinstance(chosen, KeptVersion):
            self._compare_version(session, chosen.number)
        else:
            failed = partial(self._tell, self.tr("The copy can’t be read"))
            self._read(chosen, partial(self._compare_copy, session, chosen), failed)

    def _compare_copy(self, session: Session, backup: "Backup", copy: "Weekly") -> None:
        from update_editor.gui.dialogs.comparison import Side

        words = self.tr("Copy of {time}").format(time=when(backup.date, self._environment.now()))
        both = replace(session.weekly, pictures={**copy.pictures, **session.pictures})
        self._compare(Side(words, copy.update), Side(self.tr("The update now"), session.update), both)

    def _compare_version(self, session: Session, number: int) -> None:
        from update_editor.gui.dialogs.comparison import Side
        from update_editor.services.versions import version_at

        try:
            kept = version_at(session.weekly, number)
        except Unusable as error:
            self._tell(self.tr("The version can’t be read"), error)
            return
        left = Side(self.tr("Version {n}").format(n=number), kept)
        self._compare(left, Side(self.tr("The update now"), session.update), session.weekly)

    def ask_for_file(self) -> None:
        """Ask for the file to compare the update with."""
        from update_editor.gui.dialogs.files import ask_for_file, updates

        title = self.tr("Compare with which file?")
        ask_for_file(self._window, title, updates(), self._files.folder(), self.compare_with)

    def compare_with(self, path: Path) -> None:
        """Compare the update with the one in a file."""
        session = self._files.session
        if session is None:
            return
        from update_editor.gui.dialogs.comparison import Side
        from update_editor.storage import open_weekly

        try:
            other = open_weekly(path)
        except Unusable as error:
            self._tell(self.tr("“{name}” can’t be compared").format(name=shown_name(path)), error)
            return
        if session.path is not None and whole_path(path) == whole_path(session.path):
            theirs = Side(self.tr("Theirs, in the file"), other.update)
            self._compare(theirs, Side(self.tr("Yours, in the window"), session.update), other)
        else:
            mine = Side(self.tr("Yours, in the window"), session.update)
            self._compare(mine, Side(shown_name(path), other.update), other)

    def _compare(self, left: "Side", right: "Side", weekly: "Weekly") -> None:
        """Show two updates side by side; ``weekly`` is the file of the other one, and has its pictures."""
        session = self._files.session
        if session is None:
            return
        from update_editor.gui.dialogs.comparison import ComparisonDialog

        dialog = ComparisonDialog(left, right, self._environment, self._window)
        dialog.tracked_wanted.connect(partial(self.show_tracked, session.weekly, left, right, weekly))
        dialog.open()

    def show_tracked(self, own: "Weekly", left: "Side", right: "Side", weekly: "Weekly") -> None:
        """Show in a window of its own what makes the left update the right one, as tracked changes.

        ``own`` is the file of the one, ``weekly`` that of the other: the pictures are those of both.
        """
        now = self._environment.now()
        try:
            pack = self._environment.pack_for(own.update.template)
        except Unusable as error:
            self._tell(self.tr("They can’t be compared"), error)
            return

        def work(_ticket: Ticket) -> "Weekly":
            from update_editor.services.comparing import compared

            return compared(own, left.update, right.update, weekly, right.name, now)

        shown = partial(self._show_compared, pack, left.name, right.name)
        failed = partial(self._tell, self.tr("They can’t be compared"))
        self._environment.jobs.start("compare", work, shown, failed)

    def _show_compared(self, pack: TemplatePack, left: str, right: str, both: "Weekly") -> None:
        window = self._windows.another()
        window.files.show(Session(both, pack))
        self._windows.bring_forward(window)
        if window.workspace is not None:
            window.workspace.sides.show_panel("review")
        words = self.tr(
            "Tracked changes from the one to the other: “{left}”, then “{right}”. This is a copy: the "
            "update itself is as it was."
        )
        window.files.noted.emit(words.format(left=left, right=right))

    def _tell(self, what: str, error: Exception) -> None:
        from update_editor.gui.dialogs.messages import tell_failed

        tell_failed(self._window, what, error)
