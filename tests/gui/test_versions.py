"""Kept versions are looked at, compared and brought back; another file is compared with."""

import datetime as dt

import pytest
from msgspec.structs import replace
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QCheckBox, QListWidget, QPlainTextEdit, QTextEdit

from gui.finding import answer_file, button, message, named, shown
from update_editor.gui.dialogs.comparison import ComparisonDialog
from update_editor.gui.dialogs.messages import MessageDialog
from update_editor.gui.dialogs.versions import VersionsDialog
from update_editor.gui.two_line_rows import MORE
from update_editor.model import block
from update_editor.review.changes import changes_of
from update_editor.services.versions import versions
from update_editor.storage import Weekly, open_weekly, save_weekly

NOW = dt.datetime(2026, 10, 14, 9, 30, tzinfo=dt.UTC)


@pytest.fixture
def kept(open_window, environment, session):
    """A window whose update said something else when a version was kept."""
    environment.now = lambda: NOW
    session.keep_version("Priya Lindqvist", NOW - dt.timedelta(days=1), "sent to Rosalind Achterberg")
    body = (replace(session.update.sections[0].body[0], spans=block("The road is open again.").spans),)
    message_section = replace(session.update.sections[0], body=body)
    session.do("edit", replace(session.update, sections=(message_section, *session.update.sections[1:])))
    return open_window


def versions_dialog(window):
    window.actions_table["versions"].trigger()
    return shown(window, VersionsDialog)


def rows(listed):
    return [(listed.item(row).text(), listed.item(row).data(MORE)) for row in range(listed.count())]


def click(qtbot, parent, words):
    qtbot.mouseClick(button(parent, words), Qt.MouseButton.LeftButton)


def test_a_version_says_who_kept_it_when_and_why_and_shows_its_words(kept):
    dialog = versions_dialog(kept)
    listed = named(dialog, "Kept versions", QListWidget)
    assert rows(listed) == [
        ("Version 1", "Sent to Rosalind Achterberg\nyesterday 09:30, Priya Lindqvist"),
    ]
    words = named(dialog, "What the version says", QPlainTextEdit)
    assert "The bridge is open again." in words.toPlainText()
    assert words.isReadOnly()


def test_a_version_is_brought_back_and_what_was_there_is_a_version_too(kept, session, qtbot):
    click(qtbot, versions_dialog(kept), "Restore")
    assert session.update.sections[0].body[0].spans[0].text == "The bridge is open again."
    assert kept.workspace.page.panes.pane("message").toPlainText() == "The bridge is open again."
    assert [each.reason for each in versions(session.weekly)][-1] == "before restore"
    kept.actions_table["undo"].trigger()
    assert session.update.sections[0].body[0].spans[0].text == "The road is open again."


def test_while_changes_are_tracked_a_version_comes_back_as_it_was(kept, session, qtbot):
    kept.workspace.tracking.suggest_as("Priya Lindqvist")
    click(qtbot, versions_dialog(kept), "Restore")
    assert changes_of(session.update) == ()


def test_a_damaged_version_says_so_and_can_not_be_brought_back(kept, session):
    weekly = session.weekly
    session._weekly = replace(weekly, others={**weekly.others, "history/002.json": b"{"})
    dialog = versions_dialog(kept)
    assert "damaged" in named(dialog, "What the version says", QPlainTextEdit).toPlainText()
    assert not button(dialog, "Restore").isEnabled()


def test_whatever_a_file_says_of_a_version_is_short_enough_to_be_read(kept, session):
    session.keep_version("Priya\nLindqvist " * 500, NOW, "sent to\n" * 9000)
    ((_, more), _) = rows(named(versions_dialog(kept), "Kept versions", QListWidget))
    assert len(more) < 400
    assert more.count("\n") == 1


def test_without_versions_it_is_said_what_keeps_one(open_window):
    dialog = versions_dialog(open_window)
    assert not dialog._restore.isVisible()
    assert "Sending for review keeps one" in dialog._rule.text()


def test_a_version_can_be_kept_by_hand_and_is_saved(open_window, session, tmp_path, qtbot):
    session.save(tmp_path / "ferry.weekly")
    dialog = versions_dialog(open_window)
    click(qtbot, dialog, "Keep a version now")
    (_, first, *_) = rows(named(dialog, "Kept versions", QListWidget))
    assert first[0] == "Version 1"
    assert first[1].startswith("Kept by hand\n")
    assert [each.reason for each in versions(open_weekly(tmp_path / "ferry.weekly"))] == ["kept by hand"]
    assert session.is_saved


def test_a_version_stands_beside_the_update_as_it_is_now(kept, qtbot):
    click(qtbot, versions_dialog(kept), "Compare with now")
    dialog = shown(kept, ComparisonDialog)
    assert message(dialog) == "They differ in 1 paragraph."
    text = dialog.findChild(QTextEdit).toPlainText()
    assert text.startswith("\nVersion 1\nThe update now\n")
    assert "The bridge is open again.\nThe road is open again.\n" in text
    dialog.findChild(QCheckBox).click()
    assert "Quiet heroes" not in dialog.findChild(QTextEdit).toPlainText()


def test_the_same_is_seen_as_tracked_changes_in_a_window_of_its_own(kept, session, qtbot):
    before = session.update
    click(qtbot, versions_dialog(kept), "Compare with now")
    click(qtbot, shown(kept, ComparisonDialog), "Show as tracked changes")
    (other,) = [each for each in kept.windows.all() if each is not kept]
    (change,) = changes_of(other.files.session.update)
    assert (change.before, change.after) == ("bridge", "road")
    assert not other.files.has_unsaved
    assert other.workspace.panel.current == "review"
    assert session.update is before
    other.close()


def test_another_file_is_compared_with(kept, tmp_path, update):
    save_weekly(tmp_path / "theirs.weekly", Weekly(update=update))
    kept.actions_table["compare-file"].trigger()
    answer_file(kept, tmp_path / "theirs.weekly")
    dialog = shown(kept, ComparisonDialog)
    text = dialog.findChild(QTextEdit).toPlainText()
    assert text.startswith("\nYours, in the window\ntheirs.weekly\n")


def test_a_file_that_is_no_update_is_told(kept, tmp_path):
    (tmp_path / "theirs.weekly").write_text("Hello")
    kept.version_actions.compare_with(tmp_path / "theirs.weekly")
    assert "can’t be compared" in shown(kept, MessageDialog).what.text()
