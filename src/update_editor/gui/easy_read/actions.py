"""What the menus do about the easy read: showing it, its sign-off, and the monthly digest."""

from collections.abc import Callable
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QWidget

from update_editor.gui.action_group import ActionGroup
from update_editor.gui.environment import Environment
from update_editor.model import EasyReadStep
from update_editor.services.session import Session

if TYPE_CHECKING:
    from update_editor.gui.actions import Actions
    from update_editor.gui.workspace import Workspace


class EasyReadActions(ActionGroup):
    """The actions of one window that are about the easy read."""

    def __init__(self, environment: Environment, window: QWidget) -> None:
        super().__init__(window)
        self._environment = environment
        self._window = window
        self._table: Actions | None = None

    def handlers(self) -> dict[str, Callable[[], object]]:
        """Return what each action does."""
        return {"easy-read": self.toggle, "easy-read-sign-off": self.sign_off}

    def offer(self, table: "Actions") -> None:
        """Say in the table whether the easy read is shown, from now on."""
        self._table = table

    def work_in(self, workspace: "Workspace | None") -> None:
        """Follow whether the easy read of another update is shown."""
        super().work_in(workspace)
        if workspace is not None:
            workspace.easy_read_shown.connect(self._show_which)
            workspace.sign_off_wanted.connect(self.sign_off)
        self._show_which(False)

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

    def _show_which(self, shown: bool) -> None:
        if self._table is not None:
            self._table["easy-read"].setChecked(shown)
