"""What the menus do about the easy read: showing it, its sign-off, and the monthly digest."""

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QWidget

from update_editor.gui.action_group import ActionGroup
from update_editor.gui.environment import Environment

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
        return {"easy-read": self.toggle}

    def offer(self, table: "Actions") -> None:
        """Say in the table whether the easy read is shown, from now on."""
        self._table = table

    def work_in(self, workspace: "Workspace | None") -> None:
        """Follow whether the easy read of another update is shown."""
        super().work_in(workspace)
        if workspace is not None:
            workspace.easy_read_shown.connect(self._show_which)
        self._show_which(False)

    def toggle(self) -> None:
        """Show the easy read in place of the page, or the page again."""
        if self._workspace is not None:
            self._workspace.easy_read.toggle()

    def _show_which(self, shown: bool) -> None:
        if self._table is not None:
            self._table["easy-read"].setChecked(shown)
