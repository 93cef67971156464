"""Coming to a file that is out for review: whoever was asked suggests, whoever sent it goes on writing."""

from functools import partial
from typing import TYPE_CHECKING

from msgspec.structs import replace
from PySide6.QtCore import QObject, QTimer

from update_editor.gui.environment import Environment

if TYPE_CHECKING:
    from update_editor.gui.window import MainWindow
    from update_editor.gui.workspace import Workspace
    from update_editor.model import ReviewRequest


class Arriving(QObject):
    """Switches tracking on for those who were asked; asks who is there where that is not known."""

    def __init__(self, environment: Environment, window: "MainWindow") -> None:
        super().__init__(window)
        self._environment = environment
        self._window = window

    def come_to(self, workspace: "Workspace") -> None:
        """Look for whom an update is, once the window shows it, where it was opened from a file."""
        session = workspace.session
        if session.path is not None and session.update.reviews and not session.is_read_only:
            QTimer.singleShot(0, workspace, partial(self._look, workspace))

    def _look(self, workspace: "Workspace") -> None:
        from update_editor.services.people import is_same_person
        from update_editor.services.review_round import waiting_for

        waiting = waiting_for(workspace.session.update)
        me = self._environment.settings.me
        if not waiting or self._window.workspace is not workspace:
            return
        if any(is_same_person(each.who, me) for each in waiting):
            self._suggest(workspace, waiting, me)
        elif not any(is_same_person(each.by, me) for each in waiting):
            self._ask(workspace, waiting)

    def _ask(self, workspace: "Workspace", waiting: "tuple[ReviewRequest, ...]") -> None:
        from update_editor.gui.dialogs.who_i_am import WhoIAmDialog
        from update_editor.services.people import known_names

        people = self._environment.settings.people
        names = [each.who for each in waiting] + [each.by for each in waiting]
        known = known_names(workspace.session.update, people, names)
        proposed = self._environment.settings.me or next(iter(known), "")
        dialog = WhoIAmDialog(proposed, known, self._window, sent_by=waiting[0].by)
        dialog.chosen.connect(partial(self._take, workspace, waiting))
        dialog.open()

    def _take(self, workspace: "Workspace", waiting: "tuple[ReviewRequest, ...]", name: str) -> None:
        from update_editor.services.people import is_same_person

        self._environment.keep(replace(self._environment.settings, me=name))
        if not any(is_same_person(each.by, name) for each in waiting):
            self._suggest(workspace, waiting, name)

    def _suggest(self, workspace: "Workspace", waiting: "tuple[ReviewRequest, ...]", name: str) -> None:
        from update_editor.services.people import is_same_person

        workspace.tracking.suggest_as(name)
        mine = [each for each in waiting if is_same_person(each.who, name)]
        noted = [each for each in mine or waiting if each.note.strip()]
        workspace.round.suggesting_bar.show_author(
            name,
            asked_to_approve={each.purpose for each in mine} != {"information"},
            asked_by=noted[-1].by if noted else "",
            note=noted[-1].note if noted else "",
        )
