from collections.abc import Callable
from functools import partial
from pathlib import Path
from threading import Event, current_thread

import pytest
from PySide6.QtCore import QEvent, QObject, QSettings
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot
from shiboken6 import delete, isValid

from gui.inline_jobs import InlineRunner
from update_editor.gui.environment import Environment
from update_editor.gui.jobs import Done, JobRunner, Ticket, WindowJobs
from update_editor.gui.theme import Theme
from update_editor.gui.window import MainWindow
from update_editor.model import Unusable
from update_editor.services.log_file import LogFile, last_lines
from update_editor.services.session import Session


class Listener(QObject):
    """Somebody who waits for jobs."""

    def __init__(self) -> None:
        super().__init__()
        self.results: list[object] = []
        self.errors: list[Exception] = []
        self.progress: list[tuple[int, int]] = []
        self.threads: set[str] = set()

    def done(self, result: object) -> None:
        self.threads.add(current_thread().name)
        self.results.append(result)

    def failed(self, error: Exception) -> None:
        self.errors.append(error)

    def advanced(self, done: int, total: int) -> None:
        self.progress.append((done, total))


@pytest.fixture
def runner(qapp: object):
    runner = JobRunner()
    yield runner
    runner.shut_down()


def test_a_result_arrives_on_the_main_thread(runner: JobRunner, qtbot: QtBot) -> None:
    listener = Listener()
    runner.start("sum", lambda ticket: (current_thread().name, 2 + 2), listener.done, listener.failed)
    qtbot.waitUntil(lambda: bool(listener.results))
    ((thread, total),) = listener.results
    assert total == 4
    assert thread.startswith("job")
    assert listener.threads == {"MainThread"}


def test_a_ticket_can_be_asked_either_way() -> None:
    ticket = Ticket(lambda done, total: None)
    assert ticket.is_wanted()
    assert not ticket.is_cancelled()
    ticket.cancel()
    assert ticket.is_cancelled()
    assert not ticket.is_wanted()


@pytest.fixture
def mistakes(monkeypatch: pytest.MonkeyPatch) -> list[type[BaseException]]:
    """The kinds of mistake that are told of as the program's."""
    told: list[type[BaseException]] = []
    monkeypatch.setattr("sys.excepthook", lambda kind, *_: told.append(kind))
    return told


@pytest.mark.qt_no_exception_capture
def test_a_mistake_arrives_as_an_error_and_is_told_of_once(
    runner: JobRunner, qtbot: QtBot, mistakes: list[type[BaseException]]
) -> None:
    listener = Listener()
    runner.start("sum", lambda ticket: 1 // 0, listener.done, listener.failed)
    qtbot.waitUntil(lambda: bool(listener.errors))
    assert isinstance(listener.errors[0], ZeroDivisionError)
    assert not listener.results
    assert mistakes == [ZeroDivisionError]


@pytest.mark.qt_no_exception_capture
def test_an_error_that_was_foreseen_is_no_mistake(
    runner: JobRunner, qtbot: QtBot, mistakes: list[type[BaseException]]
) -> None:
    def work(ticket: Ticket) -> None:
        raise Unusable("no-name")

    listener = Listener()
    runner.start("sum", work, listener.done, listener.failed)
    qtbot.waitUntil(lambda: bool(listener.errors))
    assert mistakes == []


def test_a_newer_job_of_a_kind_makes_the_older_stale(runner: JobRunner, qtbot: QtBot) -> None:
    listener = Listener()
    begun, go_on = Event(), Event()

    def slow(ticket: Ticket) -> str:
        begun.set()
        go_on.wait(5)
        return "cancelled" if ticket.is_cancelled() else "old"

    runner.start("preview", slow, listener.done, listener.failed)
    assert begun.wait(5)
    runner.start("preview", lambda ticket: "new", listener.done, listener.failed)
    go_on.set()
    qtbot.waitUntil(lambda: bool(listener.results))
    qtbot.wait(50)
    assert listener.results == ["new"]


def test_jobs_of_two_kinds_do_not_disturb_each_other(runner: JobRunner, qtbot: QtBot) -> None:
    listener = Listener()
    runner.start("checks", lambda ticket: "checks", listener.done, listener.failed)
    runner.start("preview", lambda ticket: "preview", listener.done, listener.failed)
    qtbot.waitUntil(lambda: len(listener.results) == 2)
    assert set(listener.results) == {"checks", "preview"}


def test_progress_arrives_before_the_result(runner: JobRunner, qtbot: QtBot) -> None:
    listener = Listener()

    def work(ticket: Ticket) -> None:
        ticket.tell(1, 2)
        ticket.tell(2, 2)

    runner.start("export", work, listener.done, listener.failed, listener.advanced)
    qtbot.waitUntil(lambda: bool(listener.results))
    assert listener.progress == [(1, 2), (2, 2)]


def test_a_cancelled_job_is_asked_to_stop_and_says_nothing(runner: JobRunner, qtbot: QtBot) -> None:
    listener = Listener()
    begun, seen = Event(), []

    def work(ticket: Ticket) -> None:
        begun.set()
        while not ticket.is_cancelled():
            pass
        seen.append("stopped")

    runner.start("export", work, listener.done, listener.failed)
    assert begun.wait(5)
    runner.cancel("export")
    qtbot.waitUntil(lambda: bool(seen))
    qtbot.wait(20)
    assert not listener.results
    assert not listener.errors


def ended_before(runner: JobRunner, qtbot: QtBot) -> None:
    """Wait until the runner has dealt with all that came before."""
    seen: list[object] = []
    runner.start("last", lambda ticket: None, seen.append, seen.append)
    qtbot.waitUntil(lambda: bool(seen))


@pytest.mark.parametrize("bound", [lambda method: method, partial], ids=["method", "partial"])
def test_nobody_who_is_gone_is_told(runner: JobRunner, qtbot: QtBot, bound: Callable[[Done], Done]) -> None:
    listener, go_on = Listener(), Event()
    runner.start("sum", lambda ticket: go_on.wait(5), bound(listener.done), listener.failed)
    delete(listener)
    go_on.set()
    ended_before(runner, qtbot)
    assert not listener.results


def test_an_error_and_progress_for_somebody_who_is_gone_are_dropped(runner: JobRunner, qtbot: QtBot) -> None:
    listener, go_on = Listener(), Event()

    def work(ticket: Ticket) -> None:
        go_on.wait(5)
        ticket.tell(1, 2)
        raise Unusable("disk-full")

    runner.start("sum", work, listener.done, listener.failed, listener.advanced)
    delete(listener)
    go_on.set()
    ended_before(runner, qtbot)
    assert not listener.errors
    assert not listener.progress


@pytest.mark.parametrize("count", [1, 20])
def test_a_window_closes_while_its_jobs_run(
    qapp: QApplication, theme: Theme, tmp_path: Path, session: Session, qtbot: QtBot, count: int
) -> None:
    runner, go_on, told = JobRunner(), Event(), []
    geometry = QSettings(str(tmp_path / "window.ini"), QSettings.Format.IniFormat)
    environment = Environment(qapp, tmp_path / "settings", geometry, theme, runner)
    for _ in range(count):
        window = MainWindow(environment)
        window.files.show(session)
        window.show()
        qapp.processEvents()
        window.workspace.wake()
        environment.jobs.start("held", lambda ticket: go_on.wait(0.05), window._note, told.append)
        window.close_for_good()
        qapp.sendPostedEvents(None, QEvent.Type.DeferredDelete)
        window.windows.journals.finish()
        assert not isValid(window)
    go_on.set()
    ended_before(runner, qtbot)
    runner.shut_down()
    qapp.processEvents()
    assert not told


def test_what_ends_when_the_runner_is_gone_troubles_nobody(
    qapp: object, qtbot: QtBot, caplog: pytest.LogCaptureFixture
) -> None:
    runner, listener, begun, go_on, over = JobRunner(), Listener(), Event(), Event(), Event()

    def work(ticket: Ticket) -> None:
        begun.set()
        go_on.wait(5)
        ticket.tell(1, 2)
        over.set()

    runner.start("sum", work, listener.done, listener.failed, listener.advanced)
    assert begun.wait(5)
    pools = dict(runner._pools)
    delete(runner)
    go_on.set()
    for pool in pools.values():
        pool.shutdown(wait=True)
    assert over.is_set()
    assert not caplog.records  # concurrent.futures logs what is raised behind a job


def test_shutting_down_waits_for_what_runs(qapp: object) -> None:
    runner, listener, ended = JobRunner(), Listener(), []

    def work(ticket: Ticket) -> None:
        while not ticket.is_cancelled():
            pass
        ended.append(True)

    runner.start("export", work, listener.done, listener.failed)
    runner.shut_down()
    assert ended in ([True], [])
    assert not listener.results


def test_the_inline_runner_is_done_when_it_returns() -> None:
    listener = Listener()
    InlineRunner().start("sum", lambda ticket: 3, listener.done, listener.failed)
    InlineRunner().start("sum", lambda ticket: 1 // 0, listener.done, listener.failed)
    assert listener.results == [3]
    assert isinstance(listener.errors[0], ZeroDivisionError)


def test_checks_that_wait_for_the_dictionary_leave_room_for_a_preview(
    runner: JobRunner, qtbot: QtBot
) -> None:
    listener, dictionary = Listener(), Event()
    for window in ("first", "second"):
        runner.start(
            f"checks of {window}", lambda ticket: dictionary.wait(5), listener.failed, listener.failed
        )
    runner.start("preview", lambda ticket: "shown", listener.done, listener.failed)
    qtbot.waitUntil(lambda: listener.results == ["shown"], timeout=2000)
    dictionary.set()


@pytest.mark.parametrize(
    ("kind", "name"),
    [
        ("merge-base", "merge-base"),
        ("review copy", "review copy"),
        ("bin of C:\\Zebras\\escaped of late.weekly", "bin"),
        ("bin /home/zebras/escaped.weekly", "…"),
    ],
)
def test_the_log_has_the_name_of_a_job_and_not_what_it_is_about(
    runner: JobRunner, qtbot: QtBot, tmp_path: Path, kind: str, name: str
) -> None:
    log, listener = LogFile(tmp_path), Listener()

    def fail(_ticket: Ticket) -> None:
        raise Unusable("no-bin")

    log.begin()
    try:
        WindowJobs(runner).start(kind, fail, listener.done, listener.failed)
        qtbot.waitUntil(lambda: bool(listener.errors))
    finally:
        log.end()
    (line,) = last_lines(tmp_path, 10)
    assert f" job {name} did not succeed, " in line
    assert "ebras" not in line
    assert "late" not in line
