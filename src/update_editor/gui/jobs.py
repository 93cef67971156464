"""Work beside the window: values in, a value out, nothing shared.

A job gets an immutable snapshot and returns a value. A newer job of the same kind makes an older one stale:
it is asked to stop and its result is dropped, as it is where whoever asked for it is gone. Results arrive on
the main thread.
"""

import logging
import re
import sys
from collections.abc import Callable
from contextlib import suppress
from threading import Event
from time import perf_counter
from typing import TYPE_CHECKING, Any, Protocol

from PySide6.QtCore import QObject, Qt, Signal, Slot

from update_editor.gui.living import is_living
from update_editor.model import Unusable
from update_editor.services.log import LOG, Known

if TYPE_CHECKING:
    from concurrent.futures import Future, ThreadPoolExecutor

_log = logging.getLogger(LOG)

Work = Callable[["Ticket"], Any]
Done = Callable[[Any], None]
Failed = Callable[[Exception], None]
Progress = Callable[[int, int], None]
"""Called with how much is done, of how much."""

_THREADS = 4
"""Two windows may check at once, where one waits, on its thread, for the one dictionary; a preview and an
export still find a thread. More would only take turns in Python.
"""
_NOTED = frozenset({"export", "print", "publish", "review copy", "save", "trial"})
"""Kinds of jobs that the log always tells of; of others, where they were slow or failed."""
_SLOW = 1.0
"""Seconds."""
_NAME = re.compile(r"[a-z]+(?:[ -][a-z]+)*")
_TURN = 0.0005
"""Seconds that a thread may go on in Python while another waits."""


class Ticket:
    """What a piece of work is given: whether to stop, and how to tell how far it is."""

    def __init__(self, report: Progress) -> None:
        self._stop = Event()
        self._report = report

    def cancel(self) -> None:
        """Ask the work to stop."""
        self._stop.set()

    def is_cancelled(self) -> bool:
        """Return whether somebody asked the work to stop."""
        return self._stop.is_set()

    def is_wanted(self) -> bool:
        """Return whether nobody did. Work in the core takes either question as a function."""
        return not self._stop.is_set()

    def tell(self, done: int, total: int) -> None:
        """Tell how much of the work is done."""
        self._report(done, total)


class Runner(Protocol):
    """What runs jobs: ``JobRunner``, on threads; a test may run them in another way."""

    def start(
        self,
        kind: str,
        work: Work,
        done: Done,
        failed: Failed,
        progress: Progress | None = None,
    ) -> None:
        """Run ``work``; call ``done`` or ``failed`` with what came out, unless a newer of its kind began.

        What is called is best a method, or a ``partial`` of one: where Qt deleted its object, nobody is told.
        A kind may be ``NAME of THIS``, where several run at once: the log has the name alone.
        """

    def cancel(self, kind: str) -> None:
        """Ask the job of a kind to stop, and drop its result."""

    def shut_down(self) -> None:
        """Stop everything and wait for it."""


class _Job:
    """A job that was begun, and who waits for it."""

    def __init__(self, ticket: Ticket, done: Done, failed: Failed, progress: Progress | None) -> None:
        self.ticket = ticket
        self.done = done
        self.failed = failed
        self.progress = progress
        self.began = perf_counter()


class JobRunner(QObject):
    """Runs jobs on a few threads."""

    _ended = Signal(str, int, object, object)
    """Kind, generation, result, error."""
    _advanced = Signal(str, int, int, int)
    """Kind, generation, done, total."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._pools: dict[int, ThreadPoolExecutor] = {}
        self._jobs: dict[str, tuple[int, _Job]] = {}
        self._generation = 0
        self._ended.connect(self._deliver, Qt.ConnectionType.QueuedConnection)
        self._advanced.connect(self._deliver_progress, Qt.ConnectionType.QueuedConnection)

    def start(
        self,
        kind: str,
        work: Work,
        done: Done,
        failed: Failed,
        progress: Progress | None = None,
    ) -> None:
        """See ``Runner``."""
        self.cancel(kind)
        self._generation += 1
        generation = self._generation
        ticket = Ticket(_Reporter(self, kind, generation))
        self._jobs[kind] = (generation, _Job(ticket, done, failed, progress))
        self._pool(kind).submit(work, ticket).add_done_callback(_Ending(self, kind, generation))

    def _pool(self, kind: str) -> "ThreadPoolExecutor":
        """Return the threads for a kind of job: a save waits for no other job."""
        from concurrent.futures import ThreadPoolExecutor

        count = 1 if kind.startswith("save") else _THREADS
        if count not in self._pools:
            # A key press waits no longer than this for the interpreter where a job has it (5 ms otherwise).
            sys.setswitchinterval(_TURN)
            self._pools[count] = ThreadPoolExecutor(count, thread_name_prefix="job")
        return self._pools[count]

    def cancel(self, kind: str) -> None:
        """See ``Runner``."""
        if kind in self._jobs:
            _, job = self._jobs.pop(kind)
            job.ticket.cancel()

    def shut_down(self) -> None:
        """See ``Runner``."""
        for kind in tuple(self._jobs):
            self.cancel(kind)
        for pool in self._pools.values():
            pool.shutdown(wait=True, cancel_futures=True)
        self._pools.clear()

    @Slot(str, int, object, object)
    def _deliver(self, kind: str, generation: int, result: object, error: object) -> None:
        current, job = self._jobs.get(kind, (0, None))
        if job is None or current != generation:
            return
        del self._jobs[kind]
        _note(kind, perf_counter() - job.began, error)
        if isinstance(error, Exception):
            if not isinstance(error, Unusable):  # a mistake of the program, which is told of as any other
                sys.excepthook(type(error), error, error.__traceback__)
            if is_living(job.failed):
                job.failed(error)
        elif is_living(job.done):
            job.done(result)

    @Slot(str, int, int, int)
    def _deliver_progress(self, kind: str, generation: int, done: int, total: int) -> None:
        current, job = self._jobs.get(kind, (0, None))
        if job is None or current != generation or job.progress is None:
            return
        if is_living(job.progress):
            job.progress(done, total)


class WindowJobs:
    """The jobs of one window, on a runner that all windows share: a kind is one window's own."""

    def __init__(self, runner: Runner) -> None:
        self._runner = runner
        self._kinds: set[str] = set()

    def start(
        self,
        kind: str,
        work: Work,
        done: Done,
        failed: Failed,
        progress: Progress | None = None,
    ) -> None:
        """See ``Runner``."""
        self._kinds.add(kind)
        self._runner.start(self._own(kind), work, done, failed, progress)

    def cancel(self, kind: str) -> None:
        """See ``Runner``."""
        self._runner.cancel(self._own(kind))

    def shut_down(self) -> None:
        """Stop this window's jobs; the runner waits for them when the program ends."""
        for kind in self._kinds:
            self.cancel(kind)

    def _own(self, kind: str) -> str:
        return f"{kind} of {id(self)}"


class _Reporter:
    """Carries progress from a job's thread to the main one."""

    def __init__(self, runner: JobRunner, kind: str, generation: int) -> None:
        self._runner = runner
        self._kind = kind
        self._generation = generation

    def __call__(self, done: int, total: int) -> None:
        with suppress(RuntimeError):  # the program ends, and there is nobody left to tell
            self._runner._advanced.emit(self._kind, self._generation, done, total)


class _Ending:
    """Carries what came out of a job from its thread to the main one."""

    def __init__(self, runner: JobRunner, kind: str, generation: int) -> None:
        self._runner = runner
        self._kind = kind
        self._generation = generation

    def __call__(self, future: "Future[Any]") -> None:
        if future.cancelled():
            return
        error = future.exception()
        result = None if error is not None else future.result()
        with suppress(RuntimeError):  # the program ends, and there is nobody left to tell
            self._runner._ended.emit(self._kind, self._generation, result, error)


def _note(kind: str, seconds: float, error: object) -> None:
    """Tell the log how a job went. What follows the name in its kind may be anybody's: a file's path, say."""
    begin = kind.partition(" of ")[0]
    name = Known(begin if _NAME.fullmatch(begin) else "…")
    if error is not None:
        _log.info("job %s did not succeed, %.1f s: %s", name, seconds, error)
    elif name in _NOTED or seconds >= _SLOW:
        _log.info("job %s done, %.1f s", name, seconds)
