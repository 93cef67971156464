"""Keeps what is typed in every open update in a journal, and finds what a run that broke off left there.

Writing waits for the disk, so a thread does it. It begins with the first change, gathers what comes within
a moment, and ends when there is nothing more to write.
"""

import threading
from collections.abc import Callable
from contextlib import suppress
from pathlib import Path
from threading import Event, Lock, Thread, current_thread

from msgspec import Struct
from msgspec.structs import replace

from update_editor import __version__
from update_editor.model import Unusable, new_id
from update_editor.services.own_folder import of_own_folder
from update_editor.services.session import Session
from update_editor.services.whole_path import whole_path
from update_editor.storage import (
    About,
    Expected,
    Journal,
    SeenFile,
    Weekly,
    journals_in,
    latest_first,
    next_run,
)

PAUSE = 0.25
"""Seconds in which changes are gathered before they are written."""
RETRY = 2.0
"""Seconds after which what could not be written is tried again."""

_FOLDER = "journal"
_LONGEST_END = 10.0
"""Seconds for which the end of the program waits for a disk that does not answer."""


class _Wanted(Struct, frozen=True):
    """What is to be done with a journal: written, cleared where there is nothing to write, or removed."""

    weekly: Weekly | None = None
    about: About = About()
    is_over: bool = False


class _Followed:
    """A session and its journal, which is made with the first change."""

    def __init__(self, session: Session, journal: Journal | None) -> None:
        self.session = session
        self.journal = journal
        self._path: Path | None = None
        self._seen: SeenFile | None = None
        self._about = About(program=__version__)
        self.expected: Expected | None = None
        """What the last save was about to do to the file."""
        self.is_of_this_run = False

    def about(self) -> About:
        """Return what the journal is of; found out again only when the session's file became another."""
        path, seen = self.session.path, self.session.seen
        if path is not self._path or seen is not self._seen:
            self._path, self._seen = path, seen
            original = "" if path is None else _original(path)
            digest = "" if seen is None else seen.digest
            self._about = About(original=original, digest=digest, program=__version__)
        return self._about

    def with_expected(self, about: About) -> About:
        """Return what the journal is of, with what its file may hold instead where a save is not over yet."""
        expected = self.expected
        if expected is None or about.digest == expected.after or about.original != _original(expected.path):
            return about
        instead = (each for each in (expected.before, expected.after) if each != about.digest)
        return replace(about, expected=tuple(instead))


class Journals:
    """The journals of one running program, in its state folder.

    ``failed`` is told, on the thread that writes, why a journal can't be written, and with None that it can
    again. What could not be written is tried again.
    """

    def __init__(
        self,
        state_folder: Path,
        failed: Callable[[Unusable | None], None] = lambda _error: None,
        *,
        pause: float = PAUSE,
        reached: Callable[[str], None] = lambda _step: None,
    ) -> None:
        self._folder = state_folder / _FOLDER
        self._failed = failed
        self._pause = pause
        self._reached = reached
        self._followed: dict[int, _Followed] = {}
        self._wanted: dict[_Followed, _Wanted] = {}
        self._run_number: int | None = None
        self._is_failing = False
        self._thread: Thread | None = None
        self._hurry = Event()
        self._state = Lock()
        """Held for moments, round what the two threads share."""
        self._writing = Lock()
        """Held while a journal is written."""

    def follow(self, session: Session, journal: Journal | None = None) -> None:
        """Keep in a journal what is done in a session from now on; it may have one from before."""
        if id(session) in self._followed:
            return
        self._followed[id(session)] = _Followed(session, journal)
        session.watch(lambda: self.note(session))

    def note(self, session: Session) -> None:
        """Have written, within moments, what a session says now. It costs its caller next to nothing."""
        followed = self._followed.get(id(session))
        if followed is not None:
            self._want(followed, _Wanted(session.weekly, followed.about()))

    def settle(self, session: Session) -> None:
        """Clear a session's journal if its file says all of it; else go on with it."""
        followed = self._followed.get(id(session))
        if followed is not None:
            weekly = None if session.is_saved else session.weekly
            self._want(followed, _Wanted(weekly, followed.about()))

    def forget(self, session: Session) -> None:
        """Remove a session's journal: the update was closed, and what was to be kept of it is in its file."""
        followed = self._followed.pop(id(session), None)
        if followed is not None:
            self._want(followed, _Wanted(is_over=True))

    def expect(self, session: Session, expected: Expected) -> None:
        """Note, on the disk, what a save is about to do to a session's file.

        Where the program ends before it knows that the file was written, the file is still its own then. A
        save does not fail for it: that the journal can't be written is told elsewhere.
        """
        followed = self._followed.get(id(session))
        if followed is None:
            return
        with self._writing:
            followed.expected = expected
            if followed.journal is not None:
                about = About(original=_original(expected.path), digest=expected.before, program=__version__)
                with suppress(Unusable):
                    about = followed.with_expected(about)
                    followed.journal.expect(session.weekly, about, self._reached)

    def keep(self, session: Session) -> None:
        """Write at once what a session says, and wait for it: something went wrong.

        Raises:
            Unusable: it can't be written.
        """
        self.follow(session)
        followed = self._followed[id(session)]
        self._do(followed, _Wanted(session.weekly, followed.about()))

    def finish(self) -> None:
        """Wait until everything is written. What can't be written then is left."""
        thread = self._thread
        if thread is not None:
            self._hurry.set()
            thread.join(_LONGEST_END)
            self._hurry.clear()

    def left_over(self) -> tuple[Path, ...]:
        """Return the journals that no program has open any more, the latest first.

        However many there are, none goes by itself that says more than its file.
        """
        followed = tuple(self._followed.values())  # at once: the other thread may add one
        own = {each.journal.folder for each in followed if each.journal is not None}
        left = (each for each in journals_in(self._folder) if each not in own)
        return latest_first(left)

    def _want(self, followed: _Followed, wanted: _Wanted) -> None:
        with self._state:
            self._wanted[followed] = wanted
            if self._thread is None:
                self._thread = Thread(target=self._run, name="journal", daemon=True)
                self._thread.start()

    def _run(self) -> None:
        pause = self._pause
        while True:
            self._hurry.wait(pause)
            with self._state:
                wanted, self._wanted = self._wanted, {}
                if not wanted:
                    self._thread = None
                    return
            failure = self._do_all(wanted)
            pause = self._pause if failure is None else RETRY
            self._tell(failure)
            if failure is not None and self._hurry.is_set():
                with self._state:
                    self._thread = None
                return

    def _do_all(self, wanted: dict[_Followed, _Wanted]) -> Unusable | None:
        """Do what is wanted; what fails is wanted again, where nothing newer is. Return why it failed."""
        failure: Unusable | None = None
        for followed, each in wanted.items():
            try:
                self._do(followed, each)
            except Exception as error:
                failure = self._failure(error)
                with self._state:
                    self._wanted.setdefault(followed, each)
        return failure

    def _failure(self, error: Exception) -> Unusable:
        """Return why a journal can't be written. A mistake that nobody foresaw is told as one of the program.

        It must not end the thread: nothing that is typed afterwards would be kept.
        """
        if isinstance(error, Unusable):
            return error
        if not self._is_failing:
            mistake = (type(error), error, error.__traceback__, current_thread())
            threading.excepthook(threading.ExceptHookArgs(mistake))
        return Unusable("journal-mistake", kind=type(error).__name__)

    def _tell(self, failure: Unusable | None) -> None:
        if failure is not None or self._is_failing:
            self._is_failing = failure is not None
            self._failed(None if failure is None else of_own_folder(failure, self._folder.parent))

    def _do(self, followed: _Followed, wanted: _Wanted) -> None:
        with self._writing:
            if wanted.weekly is not None:
                if followed.journal is None:
                    followed.journal = Journal(self._folder / new_id())
                if not followed.is_of_this_run:
                    followed.journal.begin_run(self._number_of_run())
                    followed.is_of_this_run = True
                about = followed.with_expected(wanted.about)
                followed.journal.write(wanted.weekly, about, self._reached)
            elif followed.journal is not None:
                # One that can't be removed is offered at the next start, and says what the file says.
                with suppress(OSError):
                    if wanted.is_over:
                        followed.journal.remove()
                    else:
                        followed.journal.clear()
                        self._reached("cleared")
            if wanted.is_over:
                followed.journal = None

    def _number_of_run(self) -> int:
        if self._run_number is None:
            self._run_number = next_run(self._folder)
        return self._run_number


def _original(path: Path) -> str:
    return str(whole_path(path))
