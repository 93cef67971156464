"""What was typed when the program broke off: found at the next start, shown, opened, compared, given up."""

from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject
from shiboken6 import isValid

from update_editor.gui.environment import Environment
from update_editor.gui.sentences import sentence
from update_editor.gui.windows import Windows
from update_editor.model import Unusable
from update_editor.services.log import note_error
from update_editor.services.shown_names import shown_name

if TYPE_CHECKING:
    from update_editor.gui.jobs import Done, Ticket
    from update_editor.gui.window import MainWindow
    from update_editor.services.recovering import Recovered, TakenUp


class Recovery(QObject):
    """One for the whole program. The start page of each window shows what it has found."""

    def __init__(self, environment: Environment, windows: Windows) -> None:
        super().__init__(windows)
        self._environment = environment
        self._windows = windows
        self._opening: set[Path] = set()

    def look(self) -> None:
        """Look, beside the windows, for what was left over."""
        self._look(self._found)

    def _look(self, then: "Done") -> None:
        journals = self._windows.journals.left_over()
        if not journals:
            self._windows.show_recovered(())
            return

        def work(_ticket: "Ticket") -> "tuple[Recovered, ...]":
            from update_editor.services.recovering import recovered

            return recovered(journals)

        self._environment.jobs.start("recovered", work, then, _leave)

    def _found(self, found: "tuple[Recovered, ...]") -> None:
        self._windows.show_recovered(found)
        self._withdraw_copies(found)
        if not found:
            return
        first = next((each for each in found if self._window_of(each)), found[0])
        window = self._window_of(first)
        front = window or self._windows.front
        if front is None or front.files.session is None:
            return  # the start page shows it
        from update_editor.gui.recovered_words import found_at_start

        front.notices.say(
            found_at_start(
                first, len(found) - 1, window is not None, self._name_of(first), self._environment.now()
            ),
            (self.tr("Show it") if len(found) == 1 else self.tr("Show them"), self._windows.open_new),
        )

    def _window_of(self, left: "Recovered") -> "MainWindow | None":
        return None if left.original is None else self._windows.with_file(left.original)

    def _name_of(self, left: "Recovered") -> str:
        if left.original is not None:
            return shown_name(left.original)
        from update_editor.gui.recovered_words import name_of

        kinds = {pack.id: pack.name for pack in self._environment.packs()}
        return name_of(left, kinds, self._environment.now())

    def _withdraw_copies(self, found: "tuple[Recovered, ...]") -> None:
        """Offer no older copy of a file whose text was recovered."""
        for left in found:
            if left.original is None or left.typed is None:
                continue
            for window in self._windows.all():
                if "beside_file" in vars(window):
                    window.beside_file.copies.withdraw(left.original)

    def open(self, left: "Recovered", window: "MainWindow") -> None:
        """Open what was recovered: in place of its file as it was saved, where a window shows that."""
        if left.journal in self._opening or self._is_in_the_way(left, window):
            return
        self._opening.add(left.journal)
        pack_for = self._environment.pack_for

        def work(_ticket: "Ticket") -> "TakenUp":
            from update_editor.services.recovering import opened

            return opened(left, pack_for)

        def failed(error: Exception) -> None:
            self._opening.discard(left.journal)
            if isValid(window):
                self._fail(window, self.tr("What was recovered can’t be opened"), error)

        done = partial(self._show, left, window)
        self._environment.jobs.start(f"recovered of {left.journal}", work, done, failed)

    def _is_in_the_way(self, left: "Recovered", window: "MainWindow") -> bool:
        """Say whether the file that it is of is open, and has changes of its own; then tell."""
        shown = self._window_of(left)
        if shown is None or not shown.files.has_unsaved:
            return False
        what = self.tr("“{name}” is open, and has changes that are not saved")
        more = self.tr("Save it or close it first, and open what was recovered then.")
        self._say(window, what.format(name=shown.name), more)
        return True

    def _show(self, left: "Recovered", window: "MainWindow", taken: "TakenUp") -> None:
        """Show what was read beside the window, unless that was closed, or its file was opened, meanwhile."""
        self._opening.discard(left.journal)
        if not isValid(window) or self._is_in_the_way(left, window):
            taken.journal.close()
            return
        self._windows.journals.follow(taken.session, taken.journal)
        self._drop(left)
        shown = self._window_of(left)
        if shown is None:
            window.files.take_back(taken.session, taken.file)
        else:
            shown.files.take_back_here(taken.session, taken.file)
            self._windows.bring_forward(shown)

    def compare(self, left: "Recovered", window: "MainWindow") -> None:
        """Show what was recovered beside what was saved."""
        if left.typed is None or left.saved is None or left.original is None:
            return
        from update_editor.gui.dialogs.comparison import ComparisonDialog, Side

        saved = Side(
            self.tr("{name}, as it was saved").format(name=shown_name(left.original)), left.saved.update
        )
        typed = Side(self.tr("What was recovered"), left.typed.update)
        dialog = ComparisonDialog(saved, typed, self._environment, window)
        tracked = partial(window.version_actions.show_tracked, left.saved, saved, typed, left.typed)
        dialog.tracked_wanted.connect(tracked)
        dialog.open()

    def ask_to_discard(self, left: "Recovered", window: "MainWindow") -> None:
        """Ask before what was recovered is given up: nothing brings it back."""
        from update_editor.gui.dialogs.messages import MessageDialog

        dialog = MessageDialog(
            self.tr("Discard what was recovered?"),
            self.tr("What was typed and never saved is lost then. Saved files stay as they are."),
            window,
        )
        dialog.add_button(self.tr("Discard")).clicked.connect(dialog.accept)
        keep = dialog.add_button(self.tr("Keep"), primary=True)
        keep.clicked.connect(dialog.reject)
        keep.setFocus()
        dialog.accepted.connect(partial(self._discard, left, window))
        dialog.open()

    def _discard(self, left: "Recovered", window: "MainWindow") -> None:
        from update_editor.services.recovering import discard

        try:
            discard(left)
        except Unusable as error:
            self._fail(window, self.tr("What was recovered can’t be discarded now"), error)
            return
        self._drop(left)
        if left.original is not None and left.saved is None:
            window.beside_file.copies.offer_for_lost(left.original)

    def _drop(self, left: "Recovered") -> None:
        from update_editor.services.recovering import MOST_SHOWN

        before = self._windows.recovered
        self._windows.show_recovered(tuple(each for each in before if each is not left))
        if len(before) > MOST_SHOWN:  # another one has its turn
            self._look(self._windows.show_recovered)

    def _fail(self, window: "MainWindow", what: str, error: Exception) -> None:
        note_error(error)
        self._say(window, what, self.tr("{why}.").format(why=sentence(error)))

    def _say(self, window: "MainWindow", what: str, more: str) -> None:
        from update_editor.gui.dialogs.messages import tell

        tell(window, what, more)


def _leave(_error: Exception) -> None:
    """What can't be looked at now is looked at again at the next start."""
