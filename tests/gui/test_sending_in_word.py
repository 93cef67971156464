"""Sending for review in Word: the file that is written, the words that go with it, and what may go wrong."""

import datetime as dt

import pytest
from msgspec.structs import replace
from PySide6.QtCore import Qt, QUrl
from PySide6.QtGui import QDesktopServices, QGuiApplication
from PySide6.QtWidgets import QCheckBox, QComboBox, QFileDialog, QLabel, QLineEdit, QPlainTextEdit

from builders.review_copies import WordFile
from builders.word_edits import EditedFile
from gui.dropping import drop
from gui.finding import answer_file, button, message, named, shown
from update_editor.gui.dialogs.came_back import CameBackDialog
from update_editor.gui.dialogs.got_files import GotFiles
from update_editor.gui.dialogs.messages import MessageDialog
from update_editor.gui.dialogs.send_for_review import SendForReviewDialog
from update_editor.gui.dialogs.sent import SentDialog
from update_editor.review.changes import changes_of
from update_editor.services.packs import pack_for
from update_editor.services.returning import returned
from update_editor.storage import Weekly, open_weekly, save_weekly
from update_editor.storage.history import versions_in

NOW = dt.datetime(2026, 10, 14, 9, 30, tzinfo=dt.UTC)
LEAD = "Rosalind Achterberg"
LEFT = Qt.MouseButton.LeftButton


@pytest.fixture
def saved(tmp_path, update):
    path = tmp_path / "weekly-update 2026-10-16.weekly"
    save_weekly(path, Weekly(update=update))
    return path


@pytest.fixture
def opened(window, environment, saved, qapp, monkeypatch):
    """A window of somebody who wrote an update and saved it."""
    monkeypatch.setattr(type(environment), "now", lambda _self: NOW)
    environment.keep(replace(environment.settings, me="Priya Lindqvist"))
    window.open_path(saved)
    qapp.processEvents()
    return window


def asked_where(window, qtbot, *, keeps=False):
    """Send for review as it is proposed, and return the dialog that asks where the file goes."""
    window.actions_table["send-review"].trigger()
    dialog = shown(window, SendForReviewDialog)
    if keeps:
        qtbot.mouseClick(button(dialog, "Word keeps every change tracked"), LEFT)
    qtbot.mouseClick(button(dialog, "Send for review"), LEFT)
    return window.findChild(QFileDialog)


def test_word_comes_first_and_the_file_is_proposed_beside_the_update(opened, saved, qtbot):
    asking = asked_where(opened, qtbot)
    (proposal,) = asking.selectedFiles()
    assert proposal == str(saved.parent / f"Weekly update 16 October 2026 - for review by {LEAD}.docx")
    assert not asking.testOption(QFileDialog.Option.DontConfirmOverwrite)


def test_the_file_is_written_and_the_version_that_it_was_made_of_is_kept(opened, saved, qtbot):
    path = saved.with_name("for Rosalind.docx")
    asked_where(opened, qtbot)
    answer_file(opened, path)
    weekly = open_weekly(saved)
    assert [each.reason for each in versions_in(weekly.others)] == [f"sent to {LEAD}"]
    assert weekly.update.reviews[0].who == LEAD
    assert opened.files.session.is_saved
    back = returned(weekly, pack_for("weekly-update"), path.read_bytes(), NOW)
    assert back.weekly is weekly
    assert not back.report.warnings


def test_where_nobody_says_where_it_goes_nothing_was_sent(opened, saved, qtbot):
    asked_where(opened, qtbot).reject()
    assert open_weekly(saved).update.reviews == ()
    assert opened.files.session.update.reviews == ()
    assert not list(saved.parent.glob("*.docx"))


def test_what_there_is_to_send_is_shown_with_the_words_for_the_email(opened, saved, qtbot, monkeypatch):
    links = []
    monkeypatch.setattr(QDesktopServices, "openUrl", lambda url: links.append(url) or True)
    path = saved.with_name("for Rosalind.docx")
    asked_where(opened, qtbot)
    answer_file(opened, path)
    sent = shown(opened, SentDialog)
    assert message(sent) == "With Rosalind until tomorrow 17:00"
    assert sent.focusWidget() is button(sent, "Copy the words for the email")
    assert named(sent, "The file to attach", GotFiles).chosen == path
    words = named(sent, "The words for the email", QPlainTextEdit).toPlainText()
    assert "“for Rosalind.docx”" in words
    assert "send the file back to Priya Lindqvist" in words
    qtbot.mouseClick(button(sent, "Copy the words for the email"), LEFT)
    assert QGuiApplication.clipboard().text() == words
    for each in ("Open the file", "Open the folder", "Open an email"):
        qtbot.mouseClick(button(sent, each), LEFT)
    assert links[:2] == [QUrl.fromLocalFile(str(path)), QUrl.fromLocalFile(str(path.parent))]
    assert links[2].scheme() == "mailto"
    subject = named(sent, "The subject of the email", QLineEdit).text()
    assert subject == "For your approval: Weekly update for Friday 16 October"


def test_the_file_can_be_dragged_into_an_email(opened, saved, qtbot):
    path = saved.with_name("for Rosalind.docx")
    asked_where(opened, qtbot)
    answer_file(opened, path)
    files = shown(opened, SentDialog).findChild(GotFiles)
    assert files.dragEnabled()
    assert files.mimeData([files.item(0)]).urls() == [QUrl.fromLocalFile(str(path))]


def test_without_a_mail_program_it_says_so(opened, saved, qtbot, monkeypatch):
    monkeypatch.setattr(QDesktopServices, "openUrl", lambda _url: False)
    asked_where(opened, qtbot)
    answer_file(opened, saved.with_name("a.docx"))
    sent = shown(opened, SentDialog)
    qtbot.mouseClick(button(sent, "Open an email"), LEFT)
    assert sent.findChild(QLabel, "where").text().startswith("No mail program answered")


def test_word_keeps_every_change_tracked_where_that_is_ticked(opened, saved, qtbot):
    path = saved.with_name("a.docx")
    asked_where(opened, qtbot, keeps=True)
    answer_file(opened, path)
    assert b'w:edit="trackedChanges"' in WordFile(path.read_bytes()).parts["word/settings.xml"]


def test_that_is_asked_only_where_it_goes_out_in_word(opened):
    opened.actions_table["send-review"].trigger()
    dialog = shown(opened, SendForReviewDialog)
    (box,) = [each for each in dialog.findChildren(QCheckBox) if "tracked" in each.text()]
    how = named(dialog, "How", QComboBox)
    assert box.isVisible()
    assert not box.isChecked()
    how.setCurrentIndex(how.findData("program"))
    assert not box.isVisible()


def test_where_it_cant_be_written_another_place_is_asked_for_and_it_is_sent_once(opened, saved, qtbot):
    asked_where(opened, qtbot)
    answer_file(opened, saved.parent / "no such folder" / "a.docx")
    told = shown(opened, MessageDialog)
    assert told.what.text() == "The Word file could not be written"
    qtbot.mouseClick(button(told, "Choose another place…"), LEFT)
    path = saved.with_name("a.docx")
    answer_file(opened, path)
    assert path.read_bytes().startswith(b"PK")
    weekly = open_weekly(saved)
    assert len(weekly.update.reviews) == 1
    assert len(versions_in(weekly.others)) == 1
    assert shown(opened, SentDialog)


def test_what_the_lead_does_in_word_comes_back_to_its_place(opened, saved, qtbot, qapp):
    path = saved.with_name("for Rosalind.docx")
    asked_where(opened, qtbot)
    answer_file(opened, path)
    shown(opened, SentDialog).reject()
    file = EditedFile(path.read_bytes())
    file.tracked("220 shrubs", "230 shrubs", author=LEAD)
    path.write_bytes(file.data)
    assert drop(opened, path)
    qapp.processEvents()
    assert shown(opened, CameBackDialog)
    (change,) = changes_of(opened.files.session.update)
    assert (change.author, change.where) == (LEAD, "happening/gardenaaaa")
    assert (change.before, change.after) == ("220 shrubs", "230 shrubs")
    assert opened.files.session.update.reviews[0].answer == "answered"
