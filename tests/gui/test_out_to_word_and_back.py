"""The story of a review in Word: sent from the window, edited as Word does, dropped on it, decided, saved."""

import datetime as dt

import pytest
from msgspec.structs import replace
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFileDialog, QListWidget

from builders.word_edits import EditedFile
from gui.driving import type_text
from gui.dropping import drop
from gui.finding import answer_file, button
from update_editor.gui.dialogs.came_back import CameBackDialog
from update_editor.gui.dialogs.send_for_review import SendForReviewDialog
from update_editor.gui.dialogs.sent import SentDialog
from update_editor.gui.jobs import JobRunner
from update_editor.gui.review.unplaced_tray import UnplacedTray
from update_editor.model import text_of
from update_editor.review.changes import changes_of
from update_editor.review.comments import unplaced_in
from update_editor.storage import Weekly, open_update, save_weekly

NOW = dt.datetime(2026, 10, 14, 9, 30, tzinfo=dt.UTC)
LEAD = "Rosalind Achterberg"
LEFT = Qt.MouseButton.LeftButton


@pytest.fixture
def opened(window, environment, tmp_path, update, qapp, monkeypatch):
    """A window of somebody who wrote an update and saved it."""
    monkeypatch.setattr(type(environment), "now", lambda _self: NOW)
    environment.keep(replace(environment.settings, me="Priya Lindqvist"))
    path = tmp_path / "week.weekly"
    save_weekly(path, Weekly(update=update))
    window.open_path(path)
    qapp.processEvents()
    window.workspace.wake()
    return window


@pytest.fixture
def threads(opened, monkeypatch):
    """Jobs that run on threads of their own, as they do in the program."""
    runner = JobRunner()
    monkeypatch.setattr(opened.return_actions._environment, "jobs", runner)
    yield runner
    runner.shut_down()


def shown(window, kind):
    return next((each for each in window.findChildren(kind) if each.isVisible()), None)


def send(window, copy, qtbot):
    window.actions_table["send-review"].trigger()
    qtbot.mouseClick(button(shown(window, SendForReviewDialog), "Send for review"), LEFT)
    qtbot.waitUntil(lambda: window.findChild(QFileDialog) is not None, timeout=30_000)
    answer_file(window, copy)
    qtbot.waitUntil(lambda: shown(window, SentDialog) is not None, timeout=30_000)
    shown(window, SentDialog).reject()


@pytest.mark.usefixtures("threads")
def test_a_review_in_word_from_the_window_and_back(opened, tmp_path, qtbot):
    copy = tmp_path / "for Rosalind.docx"
    send(opened, copy, qtbot)
    assert opened.files.session.is_saved

    # The lead tracks one change, does not track another, and writes into a heading of the copy's own.
    file = EditedFile(copy.read_bytes())
    file.tracked("open again", "open at last", author=LEAD)
    file.untracked("220 shrubs", "240 shrubs")
    file.untracked("Closing", "Closing: thank the gardeners")
    copy.write_bytes(file.data)

    # Meanwhile the officer goes on writing, and does not save.
    opened.workspace.page.go_to("happening/busesaaaaa", 0)
    type_text(opened.workspace.page.panes.pane("happening/busesaaaaa"), "On Mondays ")

    drop(opened, copy)
    qtbot.waitUntil(lambda: shown(opened, CameBackDialog) is not None, timeout=30_000)
    dialog = shown(opened, CameBackDialog)
    changes = changes_of(opened.files.session.update)
    assert sorted(each.author for each in changes) == [LEAD, f"{LEAD} (not tracked)"]

    # The report leads to the untracked one, which is accepted; the next is rejected.
    listed = dialog.findChild(QListWidget)
    row = next(number for number in range(listed.count()) if "240" in listed.item(number).text())
    listed.setCurrentRow(row)
    qtbot.mouseClick(button(dialog, "Go there"), LEFT)
    assert opened.workspace.where == "happening/gardenaaaa"
    opened.actions_table["accept-change"].trigger()
    opened.workspace.page.go_to("message")
    opened.actions_table["next-change"].trigger()
    opened.actions_table["reject-change"].trigger()

    # What could not be placed is put where it belongs.
    opened.workspace.page.go_to("happening/heroesaaaa", 0)
    tray = opened.findChild(UnplacedTray)
    qtbot.mouseClick(tray.here, LEFT)
    opened.actions_table["accept-change"].trigger()

    opened.actions_table["save"].trigger()
    qtbot.waitUntil(lambda: opened.files.session.is_saved, timeout=30_000)
    update = open_update(opened.files.session.path)
    texts = {item.id: text_of(item.body) for item in update.sections[1].items}
    assert texts == {
        "gardenaaaa": "It has 240 shrubs.",
        "busesaaaaa": "On Mondays They run late.",
        "heroesaaaa": "Name one.\nClosing: thank the gardeners",
    }
    assert text_of(update.sections[0].body) == "The bridge is open again."
    assert changes_of(update) == ()
    assert unplaced_in(update) == ()
    assert [each.answer for each in update.reviews] == ["answered"]
