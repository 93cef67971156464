"""A mistake of the program: the updates are safe, a dialog tells, and the program goes on."""

import sys
import threading
from pathlib import Path

import pytest
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication, QPlainTextEdit, QPushButton
from pytestqt.qtbot import QtBot

from gui.finding import answer_file, button
from update_editor.gui.crash_guard import LONGEST_LOG, CrashGuard
from update_editor.gui.dialogs.crash import CrashDialog
from update_editor.gui.environment import Environment
from update_editor.gui.kept_copies import KeptCopies
from update_editor.gui.notices import Notice
from update_editor.gui.window import MainWindow
from update_editor.model import text_of
from update_editor.services.emergency import EmergencyCopies
from update_editor.storage import open_weekly

pytestmark = pytest.mark.qt_no_exception_capture
SECRET = "Zebras escaped from the town hall"


@pytest.fixture
def guard(open_window: MainWindow, environment: Environment):
    """The guard behind the window; what it hands on to the hook before it is not printed."""
    hooks = sys.excepthook, threading.excepthook
    sys.excepthook = threading.excepthook = lambda *_: None
    guard = CrashGuard(open_window.windows, environment.state_folder)
    guard.begin()
    yield guard
    guard.end()
    sys.excepthook, threading.excepthook = hooks


def type_into(window: MainWindow, qtbot: QtBot, text: str) -> None:
    window.workspace.page.go_to("message")
    qtbot.keyClicks(window.workspace.page.panes.pane("message"), text)


def fail_in_a_slot(window: MainWindow, qtbot: QtBot, action=lambda: {}[SECRET]) -> CrashDialog:
    """Have a slot of the window raise an error, and return the dialog that tells of it."""
    QTimer.singleShot(0, window, action)
    qtbot.waitUntil(lambda: window.findChild(CrashDialog) is not None)
    return window.findChild(CrashDialog)


def test_an_error_in_a_slot_leaves_the_update_safe(
    open_window: MainWindow, guard: CrashGuard, environment: Environment, qtbot: QtBot
) -> None:
    type_into(open_window, qtbot, "So. ")
    dialog = fail_in_a_slot(open_window, qtbot)
    assert "Your update is safe" in dialog.more.text()
    (copy,) = (environment.state_folder / "rescued").glob("*.weekly")
    assert open_weekly(copy).update == open_window.files.session.update
    assert "KeyError" in dialog.report.toPlainText()
    assert SECRET not in dialog.report.toPlainText()
    dialog.accept()
    type_into(open_window, qtbot, "And on. ")
    assert text_of(open_window.files.session.update.sections[0].body).endswith("So. And on. ")


def test_the_same_error_again_is_not_told_again_but_kept_again(
    open_window: MainWindow, guard: CrashGuard, environment: Environment, qtbot: QtBot
) -> None:
    def fail() -> None:
        raise KeyError(SECRET)

    type_into(open_window, qtbot, "So. ")
    fail_in_a_slot(open_window, qtbot, fail).accept()
    qtbot.waitUntil(lambda: open_window.findChild(CrashDialog) is None)
    type_into(open_window, qtbot, "And. ")
    QTimer.singleShot(0, open_window, fail)
    (copy,) = (environment.state_folder / "rescued").glob("*.weekly")
    qtbot.waitUntil(lambda: open_weekly(copy).update == open_window.files.session.update)
    assert open_window.findChild(CrashDialog) is None


def test_another_error_comes_into_the_dialog_that_is_open(
    open_window: MainWindow, guard: CrashGuard, qtbot: QtBot
) -> None:
    dialog = fail_in_a_slot(open_window, qtbot)
    QTimer.singleShot(0, open_window, lambda: 1 // 0)
    qtbot.waitUntil(lambda: "ZeroDivisionError" in dialog.report.toPlainText())
    assert len(open_window.findChildren(CrashDialog)) == 1
    dialog.accept()


def test_an_error_in_a_thread_is_told_too(open_window: MainWindow, guard: CrashGuard, qtbot: QtBot) -> None:
    thread = threading.Thread(target=lambda: {}[SECRET])
    thread.start()
    thread.join()
    qtbot.waitUntil(lambda: open_window.findChild(CrashDialog) is not None)
    open_window.findChild(CrashDialog).accept()


def test_where_no_copy_can_be_written_it_says_to_save_now(
    open_window: MainWindow, guard: CrashGuard, environment: Environment, qtbot: QtBot
) -> None:
    (environment.state_folder / "rescued").write_text("in the way")
    type_into(open_window, qtbot, "So. ")
    dialog = fail_in_a_slot(open_window, qtbot)
    assert "Save your update now" in dialog.more.text()
    dialog.accept()


def test_the_whole_report_is_shown_copied_and_saved_and_nothing_else(
    open_window: MainWindow, guard: CrashGuard, qtbot: QtBot, tmp_path: Path
) -> None:
    dialog = fail_in_a_slot(open_window, qtbot)
    report = dialog.report.toPlainText()
    assert {each.text() for each in dialog.findChildren(QPushButton)} == {"Copy", "Save…", "Close"}
    button(dialog, "Copy").click()
    assert QApplication.clipboard().text() == report
    button(dialog, "Save…").click()
    answer_file(dialog, tmp_path / "report.txt")
    assert (tmp_path / "report.txt").read_text(encoding="utf-8") == report
    assert str(Path.home()) not in report
    assert dialog.findChild(QPlainTextEdit).isReadOnly()
    button(dialog, "Close").click()


def test_what_was_kept_is_offered_at_the_next_start_and_opens(
    open_window: MainWindow, guard: CrashGuard, environment: Environment, qtbot: QtBot
) -> None:
    type_into(open_window, qtbot, "So. ")
    fail_in_a_slot(open_window, qtbot).accept()
    written = open_window.files.session.update
    open_window.windows.copies = EmergencyCopies(environment.state_folder)  # as the next run has them
    open_window.files.show(None)
    KeptCopies(environment, open_window).offer()
    notice = open_window.findChild(Notice)
    assert "was kept" in notice.words
    button(notice, "Open").click()
    assert open_window.files.session.update == written
    assert open_window.files.has_unsaved
    assert EmergencyCopies(environment.state_folder).left_over()
    open_window.actions_table["save"].trigger()
    answer_file(open_window, environment.state_folder / "saved.weekly")
    assert EmergencyCopies(environment.state_folder).left_over() == ()


def test_what_was_kept_is_discarded_only_after_a_question(
    open_window: MainWindow, guard: CrashGuard, environment: Environment, qtbot: QtBot
) -> None:
    type_into(open_window, qtbot, "So. ")
    fail_in_a_slot(open_window, qtbot).accept()
    open_window.windows.copies = EmergencyCopies(environment.state_folder)
    KeptCopies(environment, open_window).offer()
    button(open_window, "Discard…").click()
    button(open_window, "Keep").click()
    assert EmergencyCopies(environment.state_folder).left_over()
    qtbot.waitUntil(lambda: len(open_window.findChildren(Notice)) == 1)
    button(open_window, "Discard…").click()
    button(open_window, "Discard").click()
    assert EmergencyCopies(environment.state_folder).left_over() == ()


def test_nothing_is_offered_after_the_update_was_saved(
    open_window: MainWindow, guard: CrashGuard, environment: Environment, qtbot: QtBot, tmp_path: Path
) -> None:
    type_into(open_window, qtbot, "So. ")
    fail_in_a_slot(open_window, qtbot).accept()
    open_window.actions_table["save"].trigger()
    answer_file(open_window, tmp_path / "ferry.weekly")
    assert EmergencyCopies(environment.state_folder).left_over() == ()


def test_the_log_of_crashes_begins_anew_when_it_is_long(window: MainWindow, tmp_path: Path) -> None:
    log = tmp_path / "crashes.log"
    log.write_text("x" * (LONGEST_LOG + 1))
    guard = CrashGuard(window.windows, tmp_path)
    guard.begin()
    guard.end()
    assert log.stat().st_size == 0
