"""A save is a job beside the window: typing goes on, closing waits, and a failure stays in sight."""

from collections.abc import Callable
from functools import partial
from pathlib import Path

import pytest
from PySide6.QtWidgets import QFileDialog, QLabel
from pytestqt.qtbot import QtBot

from gui.driving import type_text
from gui.finding import answer_file, button
from gui.inline_jobs import InlineRunner
from update_editor.gui.dialogs.messages import UnsavedDialog
from update_editor.gui.environment import Environment
from update_editor.gui.jobs import Done, Failed, JobRunner, Progress, Work
from update_editor.gui.notices import Notice
from update_editor.gui.window import MainWindow
from update_editor.model import Update, text_of
from update_editor.storage import Weekly, open_weekly, save_weekly


class SlowSaves(InlineRunner):
    """Runs saves when it is told to, and all other jobs at once."""

    def __init__(self) -> None:
        self.saves: list[Callable[[], None]] = []

    def start(
        self, kind: str, work: Work, done: Done, failed: Failed, progress: Progress | None = None
    ) -> None:
        begin = partial(super().start, kind, work, done, failed, progress)
        if kind.startswith("save"):
            self.saves.append(begin)
        else:
            begin()

    def go_on(self) -> None:
        """Do the save that waits; never is there more than one."""
        (save,) = self.saves
        self.saves.clear()
        save()


@pytest.fixture
def jobs(environment: Environment) -> SlowSaves:
    environment.jobs = SlowSaves()
    return environment.jobs


@pytest.fixture
def ferry(tmp_path: Path, update: Update) -> Path:
    path = tmp_path / "ferry.weekly"
    save_weekly(path, Weekly(update=update))
    return path


@pytest.fixture
def typed(jobs: SlowSaves, window: MainWindow, ferry: Path) -> MainWindow:
    """A window with a file, in which something was typed since it was saved."""
    window.open_path(ferry)
    type_into(window, "So. ")
    return window


def type_into(window: MainWindow, words: str) -> None:
    window.workspace.page.go_to("message")
    type_text(window.workspace.page.panes.current, words)


def save(window: MainWindow) -> None:
    window.actions_table["save"].trigger()


def state(window: MainWindow) -> str:
    return window.top_bar._saved.accessibleName()


def failure(window: MainWindow) -> Notice | None:
    """Return the line that says that it is not saved; the journal may have one of its own."""
    said = (each for each in window.findChildren(Notice) if each.words.startswith("Not saved"))
    return next(said, None)


def message_in(path: Path) -> str:
    return text_of(open_weekly(path).update.sections[0].body)


def test_it_says_that_it_saves_and_that_it_has_saved(typed: MainWindow, jobs: SlowSaves) -> None:
    save(typed)
    assert state(typed) == "Saving…"
    jobs.go_on()
    assert state(typed) == "Saved ✓"


def test_what_is_typed_while_it_saves_is_not_saved_after(
    typed: MainWindow, jobs: SlowSaves, ferry: Path
) -> None:
    save(typed)
    type_into(typed, "And on. ")
    jobs.go_on()
    assert state(typed) == "Not saved yet"
    assert typed.files.has_unsaved
    assert "So. " in message_in(ferry)
    assert "And on. " not in message_in(ferry)


def test_a_second_save_waits_for_the_first_and_has_all(
    typed: MainWindow, jobs: SlowSaves, ferry: Path
) -> None:
    save(typed)
    type_into(typed, "And on. ")
    save(typed)
    jobs.go_on()
    jobs.go_on()
    assert "And on. " in message_in(ferry)
    assert state(typed) == "Saved ✓"


def test_closing_waits_for_the_save(typed: MainWindow, jobs: SlowSaves) -> None:
    save(typed)
    typed.close()
    assert typed.isVisible()
    assert typed.findChild(UnsavedDialog) is None
    jobs.go_on()
    assert not typed.isVisible()


def test_quitting_waits_for_the_save(typed: MainWindow, jobs: SlowSaves) -> None:
    save(typed)
    typed.windows.quit()
    assert typed.isVisible()
    jobs.go_on()
    assert not typed.isVisible()
    assert typed.windows.all() == ()


def test_what_was_typed_while_it_saved_is_asked_about_before_closing(
    typed: MainWindow, jobs: SlowSaves
) -> None:
    typed.close()
    typed.findChild(UnsavedDialog).keep.click()
    type_into(typed, "And on. ")
    jobs.go_on()
    assert typed.isVisible()
    dialogs = [each for each in typed.findChildren(UnsavedDialog) if each.isVisible()]
    assert len(dialogs) == 1
    dialogs[0].reject()


def test_a_failure_stays_on_the_screen_until_it_is_saved_elsewhere(
    typed: MainWindow, jobs: SlowSaves, ferry: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    import errno
    import os

    def full(_file: int) -> None:
        raise OSError(errno.ENOSPC, "full")

    before = ferry.read_bytes()
    with monkeypatch.context() as patched:
        patched.setattr(os, "fsync", full)
        save(typed)
        jobs.go_on()
    notice = failure(typed)
    assert "Not saved. The disk is full" in notice.findChild(QLabel).text()
    assert state(typed) == "Not saved!"
    assert ferry.read_bytes() == before
    type_into(typed, "And on. ")
    assert notice.isVisible()
    button(notice, "Save as…").click()
    answer_file(typed, tmp_path / "elsewhere.weekly")
    jobs.go_on()
    assert "And on. " in message_in(tmp_path / "elsewhere.weekly")
    assert failure(typed) is None
    assert typed.findChild(QFileDialog) is None


def test_it_can_be_tried_again(typed: MainWindow, jobs: SlowSaves, ferry: Path) -> None:
    typed.files.writing.failed_save.tell(typed.files.session, None, lambda: None, OSError("held"))
    button(failure(typed), "Try again").click()
    jobs.go_on()
    assert "So. " in message_in(ferry)


def test_a_save_waits_for_no_other_job(qapp: object, qtbot: QtBot) -> None:
    from threading import Event

    runner, held, saved = JobRunner(), Event(), []
    try:
        for number in range(8):
            runner.start(f"job {number}", lambda _ticket: held.wait(10), print, print)
        runner.start("save of 1", lambda _ticket: "done", saved.append, print)
        qtbot.waitUntil(lambda: saved == ["done"])
    finally:
        held.set()
        runner.shut_down()
