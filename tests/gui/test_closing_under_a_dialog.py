"""A window may be closed, by the system or another program, while one of its dialogs is open."""

from pathlib import Path

import pytest
from PySide6.QtCore import QEvent
from PySide6.QtWidgets import QApplication, QDialog
from pytestqt.qtbot import QtBot
from shiboken6 import isValid

from gui.driving import type_text
from gui.finding import button
from gui.inline_jobs import WaitingRunner
from update_editor.gui.dialogs.get import GetDialog
from update_editor.gui.dialogs.messages import UnsavedDialog
from update_editor.gui.environment import Environment
from update_editor.gui.window import MainWindow
from update_editor.services.settings import with_recent

ACTIONS = (
    "new",
    "new-from-last",
    "open",
    "import",
    "import-text",
    "save-as",
    "details",
    "approve",
    "send-review",
    "email-reply",
    "versions",
    "compare-file",
    "get-all",
    "print-preview",
    "settings",
    "shortcuts",
    "about",
    "item-details",
    "go-to",
)


@pytest.fixture
def saved_window(open_window: MainWindow, environment: Environment, tmp_path: Path) -> MainWindow:
    path = tmp_path / "week.weekly"
    open_window.files.session.save(path)
    environment.keep(with_recent(environment.settings, path))
    open_window.workspace.page.go_to("happening/gardenaaaa")
    return open_window


def settle(qapp: QApplication) -> None:
    qapp.processEvents()
    qapp.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    qapp.processEvents()


@pytest.mark.parametrize("action", ACTIONS)
def test_a_window_closes_with_its_dialog(saved_window: MainWindow, qapp: QApplication, action: str) -> None:
    saved_window.actions_table[action].trigger()
    qapp.processEvents()
    assert saved_window.findChildren(QDialog) or action == "go-to"
    saved_window.close()
    settle(qapp)
    assert not isValid(saved_window)
    assert QApplication.activeModalWidget() is None


@pytest.mark.parametrize("action", ACTIONS)
def test_unsaved_words_are_asked_about_over_a_dialog(
    saved_window: MainWindow, qapp: QApplication, action: str
) -> None:
    type_text(saved_window.workspace.page.panes.current, "So. ")
    saved_window.actions_table[action].trigger()
    qapp.processEvents()
    saved_window.close()
    qapp.processEvents()
    asked = saved_window.findChild(UnsavedDialog)
    assert saved_window.isVisible()
    assert asked.isVisible()
    asked.drop.click()
    settle(qapp)
    assert not isValid(saved_window)


def test_what_is_being_made_stops_with_the_window(
    saved_window: MainWindow, qapp: QApplication, qtbot: QtBot, tmp_path: Path
) -> None:
    runner = WaitingRunner()
    dialog = GetDialog(saved_window.files.session, saved_window._environment, ("email",), saved_window)
    saved_window._environment.jobs = runner
    dialog.open()
    button(dialog, "Make the files").click()
    assert "export" in runner.waiting
    saved_window.close()
    settle(qapp)
    runner.go_on()
    settle(qapp)
    assert not list(tmp_path.glob("**/email.html"))
