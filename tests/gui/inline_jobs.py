"""Running the window's jobs without threads."""

from collections.abc import Callable
from functools import partial

from update_editor.gui.jobs import Done, Failed, Progress, Ticket, Work


class InlineRunner:
    """Runs each job at once, on the caller's thread."""

    def start(
        self,
        kind: str,
        work: Work,
        done: Done,
        failed: Failed,
        progress: Progress | None = None,
    ) -> None:
        """See ``Runner``."""
        try:
            result = work(Ticket(progress or _nobody))
        except Exception as error:
            failed(error)
        else:
            done(result)

    def cancel(self, kind: str) -> None:
        """See ``Runner``: there is never a job to stop."""

    def shut_down(self) -> None:
        """See ``Runner``: there is never a job to wait for."""


def _nobody(done: int, total: int) -> None:
    pass


class WaitingRunner(InlineRunner):
    """Keeps each job until it is told to go on."""

    def __init__(self) -> None:
        self.waiting: dict[str, Callable[[], None]] = {}

    def start(
        self,
        kind: str,
        work: Work,
        done: Done,
        failed: Failed,
        progress: Progress | None = None,
    ) -> None:
        """See ``Runner``."""
        self.waiting[kind] = partial(super().start, kind, work, done, failed, progress)

    def cancel(self, kind: str) -> None:
        """See ``Runner``."""
        self.waiting.pop(kind, None)

    def go_on(self) -> None:
        """Do what waits."""
        while self.waiting:
            self.waiting.popitem()[1]()
