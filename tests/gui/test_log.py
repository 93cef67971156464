"""The log in the Help menu: what it shows is what is copied, and no word of an update is in it."""

from pathlib import Path

import pytest
from PySide6.QtGui import QGuiApplication
from pytestqt.qtbot import QtBot

from gui.finding import button
from update_editor.gui.crash_guard import CrashGuard
from update_editor.gui.dialogs.crash import CrashDialog
from update_editor.gui.dialogs.log import LogDialog
from update_editor.gui.dialogs.messages import MessageDialog
from update_editor.gui.environment import Environment
from update_editor.gui.log_keeper import LogKeeper
from update_editor.gui.window import MainWindow

SECRET = "Zebras escaped"


@pytest.fixture
def keeper(environment: Environment):
    """The log of the windows of these tests."""
    keeper = LogKeeper(environment.state_folder)
    keeper.begin()
    yield keeper
    keeper.end()


def shown_log(window: MainWindow) -> LogDialog:
    window.actions_table["log"].trigger()
    dialog = window.findChild(LogDialog)
    assert dialog is not None
    return dialog


def test_what_is_shown_is_what_is_copied(window: MainWindow, keeper: LogKeeper) -> None:
    dialog = shown_log(window)
    button(dialog, "Copy for support").click()
    copied = QGuiApplication.clipboard().text()
    assert copied == dialog.text.toPlainText()
    assert "began: Update Editor" in copied
    dialog.accept()


def test_no_word_of_an_update_is_in_it(
    open_window: MainWindow, keeper: LogKeeper, environment: Environment, qtbot: QtBot, tmp_path: Path
) -> None:
    files = open_window.files
    open_window.workspace.page.go_to("message")
    qtbot.keyClicks(
        open_window.workspace.page.panes.pane("message"), f"{SECRET} to amara@harbourvale.example. "
    )
    path = tmp_path / f"{SECRET}.weekly"
    files.writing._write(files.session, path, lambda: None)
    qtbot.waitUntil(lambda: files.session.is_saved)
    damaged = tmp_path / f"{SECRET} 2.weekly"
    damaged.write_bytes(f"{SECRET} indeed".encode())
    files.open_path(damaged)
    open_window.findChild(MessageDialog).accept()
    files.writing.failed_save.tell(
        files.session, tmp_path / SECRET, lambda: None, OSError(28, "full", str(path))
    )
    dialog = shown_log(open_window)
    said = dialog.text.toPlainText()
    dialog.accept()
    assert "saved .weekly" in said
    assert "told of an error: not-weekly" in said
    assert "told of an error: OSError" in said
    written = said + (environment.state_folder / "log.txt").read_text(encoding="utf-8")
    for secret in (
        "Zebras",
        "escaped",
        "amara",
        "harbourvale",
        "Rosalind",
        "shrubs",
        tmp_path.name,
        Path.home().name,
    ):
        assert secret not in written


@pytest.mark.qt_no_exception_capture
def test_a_mistake_of_the_program_stands_in_it_without_what_it_quotes(
    open_window: MainWindow, keeper: LogKeeper, environment: Environment, qtbot: QtBot
) -> None:
    guard = CrashGuard(open_window.windows, environment.state_folder)
    guard.begin()
    guard._before = lambda *_: None
    try:
        guard._take(KeyError, KeyError(SECRET), None)
        qtbot.waitUntil(lambda: open_window.findChild(CrashDialog) is not None)
    finally:
        guard.end()
    open_window.findChild(CrashDialog).accept()
    dialog = shown_log(open_window)
    assert "a mistake of the program" in dialog.text.toPlainText()
    assert "KeyError" in dialog.text.toPlainText()
    assert "Zebras" not in dialog.text.toPlainText()
    dialog.accept()
