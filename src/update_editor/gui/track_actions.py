"""Switching the tracking of changes on and off, and saying who one is."""

from collections.abc import Callable
from functools import partial
from typing import TYPE_CHECKING

from msgspec.structs import replace
from PySide6.QtCore import Signal

from update_editor.gui.action_group import ActionGroup
from update_editor.gui.environment import Environment

if TYPE_CHECKING:
    from update_editor.gui.dialogs.who_i_am import WhoIAmDialog
    from update_editor.gui.window import MainWindow


class TrackActions(ActionGroup):
    """The actions of one window that are about tracking."""

    switched = Signal()
    """Tracking was switched on or off, or it was decided not to."""

    def __init__(self, environment: Environment, window: "MainWindow") -> None:
        super().__init__(window)
        self._environment = environment
        self._window = window
        self._dialog: WhoIAmDialog | None = None

    def handlers(self) -> dict[str, Callable[[], object]]:
        """Return what each action does."""
        return {"track-changes": self.toggle, "suggest-as": partial(self.ask, then_track=False)}

    def toggle(self) -> None:
        """Track what is done from now on, or no longer; ask who one is where that is not known."""
        workspace = self._workspace
        if workspace is None:
            return
        if workspace.tracking.author is not None:
            workspace.tracking.suggest_as(None)
        elif self._environment.settings.me:
            workspace.tracking.suggest_as(self._environment.settings.me)
        else:
            self.ask(then_track=True)

    def ask(self, *, then_track: bool) -> None:
        """Ask who one is; it is kept in the settings. What is tracked already goes on under that name."""
        from update_editor.gui.dialogs.who_i_am import WhoIAmDialog

        settings = self._environment.settings
        leads = () if self._workspace is None else self._workspace.session.update.leads
        names = dict.fromkeys(person.name for person in (*settings.people, *leads))
        self._dialog = WhoIAmDialog(settings.me, tuple(names), self._window)
        self._dialog.chosen.connect(partial(self._take, then_track))
        self._dialog.finished.connect(self.switched)
        self._dialog.open()

    def _take(self, then_track: bool, name: str) -> None:
        self._environment.keep(replace(self._environment.settings, me=name))
        workspace = self._workspace
        if workspace is not None and (then_track or workspace.tracking.author is not None):
            workspace.tracking.suggest_as(name)
