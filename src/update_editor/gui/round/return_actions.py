"""The actions that bring a reviewed Word file back, and show again what came with it."""

from collections.abc import Callable
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal

from update_editor.gui.action_group import ActionGroup
from update_editor.gui.environment import Environment
from update_editor.gui.import_actions import ImportActions
from update_editor.gui.jobs import Ticket
from update_editor.gui.update_files import UpdateFiles
from update_editor.services.shown_names import shown_name

if TYPE_CHECKING:
    from update_editor.gui.round.bringing_back import BringingBack
    from update_editor.gui.round.returned_rows import ReturnedRow
    from update_editor.gui.window import MainWindow
    from update_editor.gui.windows import Windows
    from update_editor.gui.workspace import Workspace
    from update_editor.services.bringing_back import BroughtBack
    from update_editor.services.sent_files import Found, SentFile

_EMAIL = ".eml"


class ReturnActions(ActionGroup):
    """Takes a Word file, or the email that it is attached to, and brings it to the update that it is of."""

    possible_changed = Signal()
    """Something has come back, or what came back was undone or done again."""

    def __init__(
        self,
        environment: Environment,
        files: UpdateFiles,
        imports: ImportActions,
        windows: "Windows",
        window: "MainWindow",
    ) -> None:
        super().__init__(window)
        self._environment = environment
        self._files = files
        self._imports = imports
        self._windows = windows
        self._window = window
        self._coming: BringingBack | None = None
        self._last: BroughtBack | None = None

    def handlers(self) -> dict[str, Callable[[], object]]:
        """Return what each action does."""
        return {"return-word": self.ask_for_file, "what-came-back": self.show_last}

    def work_in(self, workspace: "Workspace | None") -> None:
        """Say which workspace the actions are for from now on."""
        super().work_in(workspace)
        self._coming = self._last = None

    def needs_met(self) -> frozenset[str]:
        """Return which needs of actions are met: whether a file has come back, and was not undone."""
        is_in = self._last is not None and self._coming is not None and self._coming.is_in
        return frozenset({"came back"} if is_in else ())

    def ask_for_file(self) -> None:
        """Ask for the file that somebody sent back."""
        from update_editor.gui.dialogs.files import ask_for_file, word_files_and_emails

        kinds = word_files_and_emails()
        title = self.tr("Open a returned Word file")
        ask_for_file(self._window, title, kinds, self._files.folder(), partial(self._look, is_meant=True))

    def take(self, path: Path) -> None:
        """Take a Word file or email of which nobody said what it is: it is brought back, or imported."""
        self._look(path, is_meant=False)

    def _look(self, path: Path, *, is_meant: bool) -> None:
        """Look whose copy a file is; ``is_meant`` where a person says that it came back to this update."""
        recent = tuple(Path(each) for each in self._environment.settings.recent)
        session = self._files.session
        weekly = None if session is None else session.weekly

        def work(ticket: Ticket) -> "Found":
            from update_editor.services.sent_files import look_at

            return look_at(path, weekly, recent, ticket.is_wanted)

        done = partial(self._go_on, path, is_meant)
        self._environment.jobs.start("look", work, done, partial(self._fail, path, is_meant))

    def _fail(self, path: Path, is_meant: bool, error: Exception) -> None:
        if is_meant or path.suffix.lower() == _EMAIL:
            self._refuse(shown_name(path), error)
        else:
            self._imports.import_path(path)

    def _go_on(self, path: Path, is_meant: bool, found: "Found") -> None:
        if found.belongs == "own" or (is_meant and found.belongs != "other"):
            self.bring_back(found.sent)
        elif found.belongs == "nobody" and path.suffix.lower() != _EMAIL:
            self._imports.import_path(path)
        else:
            self._ask(path, found)

    def _ask(self, path: Path, found: "Found") -> None:
        """Ask what to do with a copy of another update, or with a file that may be one of this."""
        from update_editor.gui.dialogs.returned_choice import ReturnedChoiceDialog

        can_go = found.path is not None or self._window_of(found) is not None
        is_new = path.suffix.lower() != _EMAIL
        dialog = ReturnedChoiceDialog(found, self._window, can_go=can_go, can_import=is_new)
        dialog.here_wanted.connect(partial(self.bring_back, found.sent))
        dialog.there_wanted.connect(partial(self._bring_back_there, found))
        dialog.import_wanted.connect(partial(self._imports.import_path, path))
        dialog.open_wanted.connect(self._files.ask_to_open)
        dialog.open()

    def _bring_back_there(self, found: "Found") -> None:
        """Open the update that a file is of, or come to its window, and bring it back there."""
        if found.path is not None:
            self._files.open_path(found.path)
        window = self._window_of(found)
        if window is not None:
            self._windows.bring_forward(window)
            window.return_actions.bring_back(found.sent)

    def _window_of(self, found: "Found") -> "MainWindow | None":
        """Return the window that shows the update that a file is of; None where none does."""
        for window in self._windows.all():
            session = window.files.session
            if session is not None and session.update.id == found.sent.document:
                return window
        return None

    def bring_back(self, sent: "SentFile") -> None:
        """Bring a file back into the update that is open here."""
        coming = self._bringing_back()
        if coming is not None:
            coming.begin(sent)

    def _bringing_back(self) -> "BringingBack | None":
        if self._coming is None and self._workspace is not None:
            from update_editor.gui.round.bringing_back import BringingBack

            self._coming = BringingBack(self._workspace, self._environment)
            self._coming.refused.connect(self._refuse)
            self._coming.name_wanted.connect(self._ask_who)
            self._coming.landed.connect(self._tell)
            self._coming.taken_back.connect(self.possible_changed)
            self._coming.bar.show_wanted.connect(self.show_last)
        return self._coming

    def _ask_who(self, sent: "SentFile") -> None:
        from update_editor.gui.dialogs.who_reviewed import WhoReviewedDialog
        from update_editor.services.people import known_names
        from update_editor.services.review_round import waiting_for

        session, coming = self._files.session, self._coming
        if session is None or coming is None:
            return
        asked = [each.who for each in waiting_for(session.update)]
        people = self._environment.settings.people
        known = known_names(session.update, people, (*asked, sent.saved_by))
        dialog = WhoReviewedDialog(sent.name, known, self._window)
        dialog.chosen.connect(partial(coming.begin, sent))
        dialog.open()

    def _tell(self, back: "BroughtBack") -> None:
        """Tell what has come back, and lead to it."""
        workspace, coming = self._workspace, self._coming
        if workspace is None or coming is None:
            return
        if back.is_again:
            self._tell_again(back)
            return
        from update_editor.gui.round.returned_words import bar_words

        self._last = back
        self.possible_changed.emit()
        workspace.round.follow()
        workspace.reviewing.refresh()
        coming.bar.show_came_back(bar_words(back))
        self.show_last()

    def _tell_again(self, back: "BroughtBack") -> None:
        from update_editor.gui.dialogs.messages import tell

        what = self.tr("“{name}” was brought back before").format(name=back.name)
        more = self.tr(
            "Nothing was added. What it brought is in the Review panel, or has been decided on already."
        )
        tell(self._window, what, more)

    def show_last(self) -> None:
        """Show what came back."""
        workspace, back = self._workspace, self._last
        if workspace is None or back is None:
            return
        from update_editor.gui.dialogs.came_back import CameBackDialog
        from update_editor.gui.round.returned_rows import groups_of

        workspace.reviewing.refresh()
        groups = groups_of(back, workspace.reviewing, workspace.session)
        dialog = CameBackDialog(back, groups, self._environment.theme, self._window)
        dialog.go_wanted.connect(self._go)
        dialog.open()

    def _go(self, row: "ReturnedRow") -> None:
        """Go to the place of what came back, and to its card."""
        if self._workspace is None:
            return
        if row.card:
            self._workspace.sides.show_panel("review")
            self._workspace.reviewing.go_to_id(row.card)
        elif not self._workspace.page.go_to(row.where):  # it has gone since; its section has not
            self._workspace.page.go_to(row.where.partition("/")[0])

    def _refuse(self, name: str, error: Exception) -> None:
        from update_editor.gui.dialogs.messages import tell_failed

        tell_failed(self._window, self.tr("“{name}” can’t be brought back").format(name=name), error)
