"""What the menus do about the easy read: showing it, its sign-off, and the monthly digest."""

from collections.abc import Callable
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QWidget

from update_editor.gui.action_group import ActionGroup
from update_editor.gui.environment import Environment
from update_editor.gui.update_files import UpdateFiles
from update_editor.model import EasyReadStep
from update_editor.services.session import Session
from update_editor.templating.pack import TemplatePack

if TYPE_CHECKING:
    from update_editor.gui.actions import Actions
    from update_editor.gui.workspace import Workspace
    from update_editor.services.easy_read_digest import MadeDigest


class EasyReadActions(ActionGroup):
    """The actions of one window that are about the easy read."""

    def __init__(self, environment: Environment, update_files: UpdateFiles, window: QWidget) -> None:
        super().__init__(window)
        self._environment = environment
        self._files = update_files
        self._window = window
        self._table: Actions | None = None

    def handlers(self) -> dict[str, Callable[[], object]]:
        """Return what each action does."""
        return {
            "easy-read": self.toggle,
            "easy-read-sign-off": self.sign_off,
            "easy-read-digest": self.make_digest,
        }

    def offer(self, table: "Actions") -> None:
        """Say in the table whether the easy read is shown, from now on."""
        self._table = table

    def work_in(self, workspace: "Workspace | None") -> None:
        """Follow whether the easy read of another update is shown."""
        super().work_in(workspace)
        if workspace is not None:
            workspace.easy_read_shown.connect(self._show_which)
            workspace.sign_off_wanted.connect(self.sign_off)
            workspace.page.completed.connect(self._lead_there)
        self._show_which(False)

    def _lead_there(self) -> None:
        """Lead to the easy read from below the outline, once the window has been painted."""
        from update_editor.gui.easy_read.entry import EasyReadEntry

        workspace = self._workspace
        if workspace is not None and workspace.findChild(EasyReadEntry) is None:
            entry = EasyReadEntry(workspace.session, workspace.bridge, workspace)
            entry.clicked.connect(self.toggle)
            workspace.outline_column.put_below(entry)

    def toggle(self) -> None:
        """Show the easy read in place of the page, or the page again."""
        if self._workspace is not None:
            self._workspace.easy_read.toggle()

    def sign_off(self) -> None:
        """Ask which stage the easy read has reached, and who saw to it."""
        if self._workspace is None:
            return
        from update_editor.easyread.progress import progress
        from update_editor.easyread.signing import stage
        from update_editor.gui.easy_read.place_words import progress_words
        from update_editor.gui.easy_read.sign_off_dialog import SignOffDialog

        session = self._workspace.session
        settings = self._environment.settings
        dialog = SignOffDialog(
            session.update,
            stage(session.update, self._workspace.easy_read.findings()),
            progress_words(progress(session.update)),
            filter(None, (settings.me, *(each.name for each in settings.people))),
            self._environment.now().date(),
            self._window,
        )
        dialog.chosen.connect(partial(self._record, session))
        dialog.open()

    def _record(self, session: Session, step: EasyReadStep) -> None:
        from update_editor.easyread.signing import with_step

        session.do(self.tr("Signing off the easy read"), with_step(session.update, step), tracked=False)

    def make_digest(self) -> None:
        """Ask of which updates a digest is to be made."""
        from update_editor.gui.easy_read.digest_dialog import DigestDialog

        recent = map(Path, self._environment.settings.recent)
        dialog = DigestDialog(recent, self._files.folder(), self._environment, self._window)
        dialog.made.connect(self._open_digest)
        dialog.open()

    def _open_digest(self, made: "MadeDigest", pack: TemplatePack) -> None:
        """Open a digest as an update that has no file yet, and say what is to be looked at."""
        where = self._files.begin(made.weekly, pack)
        told = [
            self.tr("“{word}” had two explanations: the later one was taken.").format(word=each.word)
            for each in made.told
        ]
        told += [
            self.tr("“{heading}” is not in the digest: it may not go out yet.").format(heading=each.heading)
            for each in made.waiting
        ]
        if told:
            where.noted.emit(" ".join(told))

    def _show_which(self, shown: bool) -> None:
        if self._table is not None:
            self._table["easy-read"].setChecked(shown)
