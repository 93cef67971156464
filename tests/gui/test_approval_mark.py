"""The line at the foot says who approved the update, and when something has ended that."""

import datetime as dt

import pytest
from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot

from gui.driving import type_text
from update_editor.gui.approval_mark import ApprovalMark, day_words
from update_editor.gui.environment import Environment
from update_editor.gui.window import MainWindow
from update_editor.services.approval import approve

NOW = dt.datetime(2026, 10, 16, 9, 30, tzinfo=dt.UTC)
THURSDAY = dt.datetime(2026, 10, 15, 17, 40, tzinfo=dt.UTC)


@pytest.fixture
def mark(open_window: MainWindow, environment: Environment) -> QLabel:
    environment.now = lambda: NOW
    return open_window.workspace.status.approval


def test_nothing_is_said_while_nobody_has_approved_it(mark: QLabel) -> None:
    assert not mark.isVisible()


def test_an_approval_shows_and_typing_ends_it_until_it_is_undone(
    open_window: MainWindow, mark: QLabel, qtbot: QtBot
) -> None:
    session = open_window.files.session
    session.do("approving", approve(session.update, "Tamsin Okoro", THURSDAY))
    qtbot.waitUntil(lambda: mark.text() == "Approved by Tamsin Okoro, Thursday 17:40")
    assert "approved again" in mark.toolTip()
    open_window.workspace.page.go_to("message")
    type_text(open_window.workspace.page.panes.pane("message"), "So. ")
    qtbot.waitUntil(lambda: mark.text() == "Changed since Tamsin Okoro approved it")
    while session.undo_label != "approving":
        session.undo()
    qtbot.waitUntil(lambda: mark.text().startswith("Approved by"))
    session.undo()
    qtbot.waitUntil(lambda: not mark.isVisible())


def test_a_long_name_is_cut_and_never_makes_the_window_wider(
    open_window: MainWindow, mark: ApprovalMark, qtbot: QtBot
) -> None:
    before = open_window.minimumSizeHint().width()
    session = open_window.files.session
    session.do("approving", approve(session.update, "Tamsin " * 60, THURSDAY))
    qtbot.waitUntil(lambda: mark.isVisible())
    assert open_window.minimumSizeHint().width() == before
    qtbot.waitUntil(lambda: mark.text().endswith("…"))
    assert mark.accessibleName().count("Tamsin") == 60


@pytest.mark.parametrize(
    ("days", "words"),
    [(0, "Thursday 17:40"), (6, "Thursday 17:40"), (7, "Thursday 15 October 2026")],
)
def test_a_weekday_is_enough_for_a_week(days: int, words: str) -> None:
    assert day_words(THURSDAY, THURSDAY + dt.timedelta(days=days)) == words
