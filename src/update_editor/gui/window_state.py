"""Shows how the update of a window stands: its name, whether it is saved, which actions are possible."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer

from update_editor.gui.saving import saved_state

if TYPE_CHECKING:
    from update_editor.gui.action_group import ActionGroup
    from update_editor.gui.window import MainWindow
    from update_editor.gui.workspace import Workspace

_NEXT = 10
"""Milliseconds after a change until the window says so: when what was typed has been painted."""


class WindowState(QObject):
    """Shows it at once, or after a key press when what was typed has been painted."""

    def __init__(self, window: "MainWindow", groups: "tuple[ActionGroup, ...]") -> None:
        super().__init__(window)
        self._window = window
        self._deciding = tuple(each for each in groups if each.says_what_is_met)
        self._shown: tuple[object, ...] | None = None
        self._soon = QTimer(self)
        self._soon.setSingleShot(True)
        self._soon.setInterval(_NEXT)
        self._soon.timeout.connect(self.show_now)

    def follow(self, workspace: "Workspace") -> None:
        """Show from now on what becomes of the update in a workspace."""
        workspace.bridge.structure_changed.connect(self._forget_shown)
        workspace.changed.connect(self._show_soon)
        workspace.place_changed.connect(self._show_soon)

    def _show_soon(self) -> None:
        """Show what a change made of the state: where it looks the same, when the change has been painted.

        So a key press costs next to nothing here, but for the first in a place.
        """
        at_stake = self._at_stake()
        if at_stake == self._shown:
            self._soon.start()
        else:
            self.show_now()
            self._shown = at_stake

    def _at_stake(self) -> tuple[object, ...]:
        """Return what the state that is shown hangs on, but for what a key in a text seldom changes."""
        files, workspace = self._window.files, self._window.workspace
        session = files.session
        if session is None or workspace is None:
            return ()
        place = workspace.where, workspace.shows_easy_read, workspace.page.panes.current
        done = session.undo_label, session.redo_label, saved_state(files.saving, session)
        return (*place, *done, session.update.date, session.path, session.pack)

    def _forget_shown(self, _initiator: object) -> None:
        self._shown = None

    def show_now(self) -> None:
        """Show the name, whether it is saved, and what is possible."""
        self._soon.stop()
        window, files = self._window, self._window.files
        if files.session is None:
            window.setWindowTitle(self.tr("Update Editor"))
            window.setWindowModified(False)
        else:
            title = window.name.replace("[*]", "[*][*]") + "[*] — " + self.tr("Update Editor")
            if window.windowTitle() != title:
                window.setWindowTitle(title)
            if window.isWindowModified() != files.has_unsaved:  # Qt would tell every widget anew
                window.setWindowModified(files.has_unsaved)
            window.top_bar.show_update(files.name, saved_state(files.saving, files.session))
        self.show_possible()

    def show_possible(self) -> None:
        """Show which actions are possible, and what Undo and Redo would do."""
        met = (group.needs_met() for group in self._deciding)
        table, session = self._window.actions_table, self._window.files.session
        table.set_possible(frozenset().union(*met))
        table.say_what("undo", self.tr("&Undo"), session.undo_label if session else None)
        table.say_what("redo", self.tr("&Redo"), session.redo_label if session else None)
