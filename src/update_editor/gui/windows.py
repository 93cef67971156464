"""The windows that are open: each shows one update, and no file stands in two of them."""

from contextlib import suppress
from functools import cached_property, partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QMargins, QObject, QRect, QTimer, Signal
from PySide6.QtGui import QSessionManager
from PySide6.QtWidgets import QApplication, QWidget

from update_editor.gui.environment import Environment
from update_editor.gui.theme import GRID
from update_editor.gui.window_place import window_place
from update_editor.model import Unusable
from update_editor.services.journal import Journals
from update_editor.services.log import note_error
from update_editor.services.places import KeptPlaces, WindowPlace
from update_editor.services.whole_path import whole_path

if TYPE_CHECKING:
    from update_editor.gui.notices import Notice
    from update_editor.gui.recovery import Recovery
    from update_editor.gui.window import MainWindow
    from update_editor.services.recovering import Recovered

_SOON = 500
"""Milliseconds after a change of what is open, until it is kept for a start after an end that nobody saw."""
_STEP = 4 * GRID
"""Pixels by which a new window stands lower and further right than the one before."""


class Windows(QObject):
    """Made once by the application; makes the windows, finds the one of a file, and ends them all.

    ``places`` are where a person was in each file, ``journals`` hold what is typed in each update.
    ``recovered`` is what was typed and not saved when an earlier run broke off.
    """

    recovered_changed = Signal()
    _journal_failed = Signal(object)
    """Why what is typed can't be kept, told by a thread; None where it can again."""

    def __init__(self, environment: Environment) -> None:
        super().__init__()
        self._environment = environment
        self._open: list[MainWindow] = []
        self._is_quitting = False
        self.places = KeptPlaces(environment.state_folder)
        self.journals = Journals(environment.state_folder, self._hear_of_journal)
        self.recovered: tuple[Recovered, ...] = ()
        self._trouble: Notice | None = None
        self._journal_failed.connect(self._show_trouble)
        self._keeping = QTimer(self)
        self._keeping.setSingleShot(True)
        self._keeping.setInterval(_SOON)
        self._keeping.timeout.connect(self.keep_windows)

    def add(self, window: "MainWindow") -> None:
        """Take a window in; it does so itself."""
        self._open.append(window)

    def all(self) -> "tuple[MainWindow, ...]":
        """Return every open window, the first made first."""
        return tuple(self._open)

    @property
    def front(self) -> "MainWindow | None":
        """The window that a person is in, or else the latest."""
        active: QWidget | None = QApplication.activeWindow()
        while active is not None:  # a dialog belongs to the window that opened it
            for each in self._open:
                if each is active:
                    return each
            active = active.parentWidget()
        return self._open[-1] if self._open else None

    def another(self) -> "MainWindow":
        """Make a window without an update, a little aside of the one in front. It is not shown yet."""
        from update_editor.gui.window import MainWindow

        front = self.front
        made = MainWindow(self._environment, self)
        if front is not None:
            frame = frame_around(front)
            before = front.normalGeometry().marginsAdded(frame)
            place = aside(before, made.screen().availableGeometry())
            made.resize(place.marginsRemoved(frame).size())
            made.move(place.topLeft())  # of its frame: the title bar is on the screen too
        return made

    def open_new(self) -> None:
        """Open a window with the ways to begin."""
        self.bring_forward(self.another())

    def with_file(self, path: Path) -> "MainWindow | None":
        """Return the window that shows a file; None where none does."""
        wanted = whole_path(path)
        for window in self._open:
            session = window.files.session
            if session is not None and session.path is not None and whole_path(session.path) == wanted:
                return window
        return None

    def bring_forward(self, window: "MainWindow") -> None:
        """Show a window over the others."""
        if window.isMinimized():
            window.showNormal()
        window.show()
        window.raise_()
        window.activateWindow()

    def open_path(self, path: Path) -> None:
        """Open a file as the window in front would."""
        window = self.front or self.another()
        self.bring_forward(window)
        window.open_path(path)

    @cached_property
    def recovery(self) -> "Recovery":
        """What sees to updates that were not saved when an earlier run broke off."""
        from update_editor.gui.recovery import Recovery

        return Recovery(self._environment, self)

    def show_recovered(self, found: "tuple[Recovered, ...]") -> None:
        """Show on every start page what was recovered."""
        self.recovered = found
        self.recovered_changed.emit()

    def keep_unsaved(self) -> tuple[int, list[Exception]]:
        """Write down at once each update with unsaved changes; return how many, and what failed."""
        kept, errors = 0, []
        for window in self._open:
            session = window.files.session
            if session is not None and window.files.has_unsaved:
                try:
                    self.journals.keep(session)
                except Exception as error:  # what one can't be written for must not cost the others
                    errors.append(error)
                else:
                    kept += 1
        return kept, errors

    def _hear_of_journal(self, error: Unusable | None) -> None:
        with suppress(RuntimeError):  # the program ends, and there is nobody left to tell
            self._journal_failed.emit(error)

    def _show_trouble(self, error: Unusable | None) -> None:
        """Say, for as long as it is so, that what is typed is in the window alone."""
        from update_editor.gui.notices import put_away
        from update_editor.gui.sentences import sentence

        shown, self._trouble = self._trouble, None
        put_away(shown)
        if error is not None and self.front is not None:
            note_error(error)
            words = self.tr("What you type is in the window only, and not safe if the program ends. {why}.")
            self._trouble = self.front.notices.say(words.format(why=sentence(error)), failed=True)

    def closing(self, window: "MainWindow") -> None:
        """Let a window go that closes. The last one is what comes back at the next start."""
        if window not in self._open:
            return
        if len(self._open) == 1 and not self._is_quitting:
            self.keep_windows()
        self._open.remove(window)
        window.deleteLater()
        self.note_change()

    def note_change(self) -> None:
        """Keep soon what is open now: something was opened, saved or closed."""
        if self._open and not self._is_quitting:
            self._keeping.start()
        else:
            self._keeping.stop()

    def keep_windows(self) -> None:
        """Keep what is open now for the next start."""
        self._keeping.stop()
        self.places.keep_windows(tuple(map(window_place, self._open)))

    def end_session(self, session: QSessionManager) -> None:
        """Make safe what is open, as the person's session at the computer ends; ask where that is allowed."""
        self.keep_windows()
        if not any(window.files.has_unsaved for window in self._open):
            return
        self.keep_unsaved()
        if session.allowsInteraction():
            session.cancel()
            self.quit()

    def end_at_once(self) -> None:
        """End without a question, as the system wants it: what is not saved is there at the next start."""
        self.keep_windows()
        self.keep_unsaved()
        for window in self._open:
            window.beside_file.end()
        QApplication.exit()

    def take_quit(self) -> bool:
        """Quit as the menu would where the system asks for it; false where nothing is open any more."""
        if not self._open:
            return False
        self.quit()
        return True

    def quit(self, left: tuple[WindowPlace, ...] = ()) -> None:
        """Close every window, asking in turn where something would be lost; any answer can stop it.

        ``left`` are the windows that were closed on the way here.
        """
        self._keeping.stop()
        for window in self._open:
            if window.files.may_lose:
                if window.files.has_unsaved:
                    self.bring_forward(window)
                window.files.leave(partial(self._go_on, window, left))
                return
        self._is_quitting = True
        self.places.keep_windows((*left, *map(window_place, self._open)))
        for window in tuple(self._open):
            window.close()

    def _go_on(self, window: "MainWindow", left: tuple[WindowPlace, ...]) -> None:
        """Close a window whose changes were seen to, and come to the next."""
        left = (*left, window_place(window))
        if len(self._open) == 1:
            self._is_quitting = True
            self.places.keep_windows(left)
        window.close_for_good()
        if self._open:
            self.quit(left)


def frame_around(window: QWidget) -> QMargins:
    """Return how wide what the system draws around a window is: its title bar, its edges."""
    outer, inner = window.frameGeometry(), window.geometry()
    return QMargins(
        inner.left() - outer.left(),
        inner.top() - outer.top(),
        outer.right() - inner.right(),
        outer.bottom() - inner.bottom(),
    )


def aside(before: QRect, room: QRect) -> QRect:
    """Return a place a step down and to the right, from the top left again at the edge.

    It is of the same size, but never larger than the room.
    """
    moved = QRect(before.topLeft(), before.size().boundedTo(room.size())).translated(_STEP, _STEP)
    if not room.contains(moved):
        moved.moveTopLeft(room.topLeft())
        if moved == before:
            moved.translate(_STEP, _STEP)
    return moved.intersected(room)
