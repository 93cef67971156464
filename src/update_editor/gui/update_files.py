"""Opening, saving and leaving an update: what the File menu does."""

from collections.abc import Callable
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal

from update_editor.gui.action_group import ActionGroup
from update_editor.gui.environment import Environment
from update_editor.gui.saving import Saving
from update_editor.gui.windows import Windows
from update_editor.gui.writing import Writing
from update_editor.model import Unusable, Update
from update_editor.services.dropped_files import RETURNED
from update_editor.services.session import Session, open_session
from update_editor.services.settings import FIRST_STEPS, with_hint_seen, with_people, with_recent
from update_editor.services.shown_names import shown_name
from update_editor.services.update_names import update_name
from update_editor.storage import Weekly
from update_editor.templating.pack import TemplatePack

if TYPE_CHECKING:
    from update_editor.gui.jobs import Ticket
    from update_editor.gui.window import MainWindow
    from update_editor.services.recovering import FileNow


class UpdateFiles(ActionGroup):
    """Holds the session that a window shows, and asks before one with unsaved changes is left.

    What is opened while an update is shown gets a window of its own.
    """

    opened = Signal(object)
    """Another session is open; None where none is."""
    saved = Signal()
    noted = Signal(str)
    """Sentences about an import."""
    noted_until_saved = Signal(str)
    """Sentences that are true until the update is saved."""
    word_given = Signal(object)
    """The path of a Word file, or of an email that has one attached, to bring back or to import."""
    not_opened = Signal(object, object)
    """The path of a file that can't be opened, and why."""
    compare_wanted = Signal(object)
    """With the file at this path."""

    def __init__(self, environment: Environment, windows: Windows, window: "MainWindow") -> None:
        super().__init__(window)
        self._environment = environment
        self._windows = windows
        self._window = window
        self.session: Session | None = None
        self.writing = Writing(environment, windows, window, self.folder)
        self.writing.saved.connect(self.saved)
        self.writing.noted.connect(self.noted)
        self.writing.compare_wanted.connect(self.compare_wanted)
        self._brought_in = False
        self._is_own = False

    @property
    def saving(self) -> Saving:
        """Whether a save is under way."""
        return self.writing.saving

    @property
    def name(self) -> str:
        """What the open update is called, short enough for a title bar."""
        return "" if self.session is None else update_name(self.session.update, self.session.pack)

    def handlers(self) -> dict[str, Callable[[], object]]:
        """Return what each action of the File menu does."""
        return {
            "open": self.ask_to_open,
            "sample": self.open_sample,
            "save": self.save,
            "save-as": self.save_as,
        }

    def open_path(self, path: Path) -> None:
        """Open a ``.weekly`` file, or come to the window that shows it already.

        A Word file is brought back where it is a review copy of what is open, or imported.
        """
        if path.suffix.lower() in RETURNED:
            self.word_given.emit(path)
            return
        shown = self._windows.with_file(path)
        if shown is not None:
            self._environment.keep(with_recent(self._environment.settings, path))
            self._windows.bring_forward(shown)
            return
        from update_editor.services.damaged import open_as_far_as_possible

        try:
            session = open_as_far_as_possible(path, self._environment.pack_for)
        except Unusable as error:
            self._environment.forget_recent(path)
            self.not_opened.emit(path, error)
            return
        self._environment.keep(with_recent(self._environment.settings, path))
        self._take(session)

    def open_anew(self) -> None:
        """Read the file of the open update again, and show what it says now."""
        path = None if self.session is None else self.session.path
        if path is None:
            return
        try:
            session = open_session(path, self._environment.pack_for)
        except Unusable as error:
            self.not_opened.emit(path, error)
            return
        self.show(session)

    def open_sample(self) -> None:
        """Open the sample update, which has no file."""
        from update_editor.services.sample import sample_weekly

        weekly = sample_weekly()
        self._take(Session(weekly, self._environment.pack_for(weekly.update.template)))

    def start(self, update: Update, pack: TemplatePack) -> None:
        """Open an update that has no file yet."""
        self.begin(Weekly(update=update), pack)

    def begin(self, weekly: Weekly, pack: TemplatePack, *, brought_in: bool = False) -> "UpdateFiles":
        """Open what a new file will hold, an update and its pictures, and return where."""
        settings = with_people(self._environment.settings, weekly.update.leads)
        self._environment.keep(with_hint_seen(settings, FIRST_STEPS))
        return self._take(Session(weekly, pack), is_own=True, brought_in=brought_in)

    def take_back(self, session: Session, file: "FileNow") -> None:
        """Open what was typed when the program broke off, as an update with unsaved changes."""
        self.open_unsaved(session)._tell_of_taking_back(file)

    def open_unsaved(self, session: Session) -> "UpdateFiles":
        """Open an update that nobody saved as it is, and return where."""
        return self._take(session, is_own=True, brought_in=True)

    def take_back_here(self, session: Session, file: "FileNow") -> None:
        """Show what was typed when the program broke off in place of its file as it was saved."""
        self.show(session, is_own=True, brought_in=True)
        self._tell_of_taking_back(file)

    def _tell_of_taking_back(self, file: "FileNow") -> None:
        session = self.session
        if session is None or session.path is None:
            return
        from update_editor.gui.recovered_words import taken_back

        self.noted_until_saved.emit(taken_back(shown_name(session.path), file, self._environment.now()))

    def _take(self, session: Session, *, is_own: bool = False, brought_in: bool = False) -> "UpdateFiles":
        """Show a session here or in a window of its own, and return where.

        ``is_own`` says that a person began the update, ``brought_in`` that it holds text from elsewhere.
        """
        window = None if self._is_free else self._windows.another()
        files = self if window is None else window.files
        files.show(session, is_own=is_own, brought_in=brought_in)
        if window is not None:
            self._windows.bring_forward(window)
        return files

    @property
    def _is_free(self) -> bool:
        """Whether the window shows nothing of a person's: the start page, or the sample as it came."""
        return self.session is None or not (self._is_own or self.session.path or self.has_unsaved)

    def ask_to_open(self) -> None:
        """Ask for a file and open it."""
        from update_editor.gui.dialogs.files import ask_for_file, updates, word_files_and_emails

        kinds = f"{updates()};;{word_files_and_emails()}"
        ask_for_file(self._window, self.tr("Open an update"), kinds, self.folder(), self.open_path)

    def save(self) -> None:
        """Save to the update's file, or ask for one."""
        self.save_then(_nothing)

    def save_then(self, then: Callable[[], object]) -> None:
        """Save, and go on once that has succeeded."""
        if self.session is not None:
            self.writing.save(self.session, then)

    def save_again(self, session: Session) -> None:
        """Save what was added to an update that was saved; without a file of its own it waits for one."""
        if self.session is session and session.path is not None and not session.is_read_only:
            self.save()

    def save_as(self) -> None:
        """Save under another name."""
        if self.session is not None:
            self.writing.ask_where(self.session, _nothing)

    def leave(self, then: Callable[[], object]) -> None:
        """Go on if nothing would be lost; else ask first. A save that is under way is waited for."""
        if self.saving.is_running:
            self.saving.when_idle(partial(self.leave, then))
            return
        if self.session is None or not self.has_unsaved:
            then()
            return

        def save() -> None:
            self.save_then(partial(self.leave, then))  # something may be typed meanwhile

        from update_editor.gui.dialogs.messages import UnsavedDialog

        for earlier in self._window.findChildren(UnsavedDialog):
            earlier.reject()
        path = self.session.path
        dialog = UnsavedDialog(self.name, save, then, self._window, has_file=path is not None)
        if path is not None:  # whether it still is there takes a look, and a drive may not answer
            there = partial(_is_there, path)
            self._environment.jobs.start("file-there", there, dialog.tell_of_file, _leave)
        dialog.open()

    @property
    def may_lose(self) -> bool:
        """Whether the window has to stay for now: changes are in no file, or are on their way into one."""
        return self.has_unsaved or self.saving.is_running

    @property
    def has_unsaved(self) -> bool:
        """Whether there are changes that are in no file."""
        if self.session is None or self.session.is_saved:
            return False
        return self._brought_in or self.session.path is not None or self.session.undo_label is not None

    def close_update(self) -> None:
        """Show the ways to begin again, asking first where something would be lost."""
        self.leave(self._close)

    def _close(self) -> None:
        self.show(None)

    def show(self, session: Session | None, *, is_own: bool = False, brought_in: bool = False) -> None:
        """Put another session, or none, in the place of the one that is open."""
        if self.session is not None:
            self._windows.journals.forget(self.session)
        self.writing.forget()
        self.session = session
        self._is_own, self._brought_in = is_own, brought_in
        if session is not None:
            self._windows.journals.follow(session)
            if brought_in:
                self._windows.journals.note(session)
        self.opened.emit(session)
        if session is not None and session.is_read_only:
            self.noted_until_saved.emit(self._why_read_only(session))

    def _why_read_only(self, session: Session) -> str:
        if session.rescued is None or session.path is None:
            return self.tr("A newer version of this program wrote the file. Save changes under another name.")
        from update_editor.gui.rescued_words import rescued_words

        return rescued_words(shown_name(session.path), session.rescued)

    def folder(self) -> str:
        """Return the folder in which a file is looked for first."""
        if self.session is not None and self.session.path is not None:
            return str(self.session.path.parent)
        wanted, recent = self._environment.settings.folders.updates, self._environment.settings.recent
        if wanted:
            return wanted
        return str(Path(recent[0]).parent) if recent else str(Path.home())


def _is_there(path: Path, _ticket: "Ticket") -> bool:
    return path.exists()


def _leave(_error: Exception) -> None:
    """Nobody waits for it: what the dialog says already is true enough."""


def _nothing() -> None:
    pass
