"""A mistake of the program: the updates are safe, a dialog tells, and the program goes on."""

import sys
import threading
from pathlib import Path

import pytest
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication, QPlainTextEdit, QPushButton
from pytestqt.qtbot import QtBot

from builders.working import type_title
from gui.finding import answer_file, button
from update_editor.gui.crash_guard import LONGEST_LOG, CrashGuard
from update_editor.gui.dialogs.crash import CrashDialog
from update_editor.gui.environment import Environment
from update_editor.gui.window import MainWindow
from update_editor.model import Update, text_of
from update_editor.services.packs import pack_for
from update_editor.services.session import Session
from update_editor.storage import Weekly, read_journal

pytestmark = pytest.mark.qt_no_exception_capture
PACK = pack_for("weekly-update")
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


def kept(environment: Environment, update_id: str = "updateaaaa") -> Update:
    """Return the update of an id as the journals have it."""
    read = (read_journal(each) for each in (environment.state_folder / "journal").iterdir())
    (update,) = (
        each.weekly.update for each in read if each is not None and each.weekly.update.id == update_id
    )
    return update


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
    assert kept(environment) == open_window.files.session.update
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
    qtbot.waitUntil(lambda: kept(environment) == open_window.files.session.update)
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
    (environment.state_folder / "journal").write_text("in the way")
    type_into(open_window, qtbot, "So. ")
    dialog = fail_in_a_slot(open_window, qtbot)
    assert "Save your update now" in dialog.more.text()
    dialog.accept()


def test_an_update_that_cannot_be_kept_for_whatever_reason_is_told_and_costs_no_other(
    open_window: MainWindow, guard: CrashGuard, environment: Environment, qtbot: QtBot, monkeypatch
) -> None:
    windows = open_window.windows
    second = windows.another()
    second.files.show(Session(Weekly(update=Update(id="bridgeaaaa", template="weekly-update")), PACK))
    windows.bring_forward(second)
    for window in (open_window, second):
        session = window.files.session
        type_title(session, "Ferry")
    keep = windows.journals.keep

    def keep_but_the_first(session: Session) -> None:
        if session is open_window.files.session:
            raise RuntimeError(SECRET)
        keep(session)

    monkeypatch.setattr(windows.journals, "keep", keep_but_the_first)
    QTimer.singleShot(0, open_window, lambda: {}[SECRET])
    qtbot.waitUntil(lambda: any(each.findChild(CrashDialog) for each in windows.all()))
    (dialog,) = [found for each in windows.all() if (found := each.findChild(CrashDialog))]
    assert "Save your update now" in dialog.more.text()
    dialog.accept()
    assert kept(environment, "bridgeaaaa") == second.files.session.update
    second.close_for_good()


def test_a_mistake_made_while_one_is_seen_to_is_not_seen_to_again(
    open_window: MainWindow, guard: CrashGuard, qtbot: QtBot, monkeypatch
) -> None:
    told: list[type[BaseException]] = []
    guard._before = lambda kind, *_: told.append(kind)

    def fail() -> None:
        raise ZeroDivisionError

    monkeypatch.setattr(open_window.windows, "keep_unsaved", fail)
    QTimer.singleShot(0, open_window, lambda: {}[SECRET])
    qtbot.waitUntil(lambda: len(told) >= 2)
    qtbot.wait(50)
    assert told == [KeyError, ZeroDivisionError]


def test_half_of_a_surrogate_pair_in_the_title_does_not_cost_the_copy(
    open_window: MainWindow, guard: CrashGuard, environment: Environment, qtbot: QtBot
) -> None:
    session = open_window.files.session
    type_title(session, "Ferry \ud83d")
    dialog = fail_in_a_slot(open_window, qtbot)
    assert "Your update is safe" in dialog.more.text()
    dialog.accept()
    assert kept(environment).title[0].text == "Ferry \ufffd"


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


def test_the_log_of_crashes_begins_anew_when_it_is_long(window: MainWindow, tmp_path: Path) -> None:
    log = tmp_path / "crashes.log"
    log.write_text("x" * (LONGEST_LOG + 1))
    guard = CrashGuard(window.windows, tmp_path)
    guard.begin()
    guard.end()
    assert log.stat().st_size == 0
