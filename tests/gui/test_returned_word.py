"""A Word file that was sent for review comes back in the window."""

import datetime as dt
from email.message import EmailMessage

import pytest
from lxml import etree
from msgspec.structs import replace
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QComboBox, QLabel, QListWidget

from builders.editions import sample_edition
from builders.review_copies import review_copy, reviewed_edition
from builders.word_edits import LEAD, EditedFile
from builders.word_files import p, word_file
from gui.driving import type_text
from gui.dropping import drop
from gui.finding import answer_file, button, shown
from gui.inline_jobs import WaitingRunner
from update_editor.gui.dialogs.came_back import CameBackDialog
from update_editor.gui.dialogs.messages import MessageDialog
from update_editor.gui.dialogs.returned_choice import ReturnedChoiceDialog
from update_editor.gui.dialogs.who_reviewed import WhoReviewedDialog
from update_editor.gui.review.unplaced_tray import UnplacedTray
from update_editor.gui.round.returned_bar import ReturnedBar
from update_editor.gui.two_line_rows import MORE
from update_editor.model import line_text, region_at, region_text
from update_editor.ooxml.names import qn
from update_editor.review.changes import changes_of
from update_editor.review.comments import unplaced_in
from update_editor.review.resolve import accept_all
from update_editor.services.review_copies import with_sent_version
from update_editor.services.review_round import Sending, waiting_for, with_requests
from update_editor.services.versions import versions
from update_editor.storage import Weekly, save_weekly

NOW = dt.datetime(2031, 3, 6, 9, 30, tzinfo=dt.UTC)
ENTER = Qt.Key.Key_Return
LEFT = Qt.MouseButton.LeftButton


@pytest.fixture
def environment(environment, monkeypatch):
    monkeypatch.setattr(type(environment), "now", lambda _self: NOW)
    environment.keep(replace(environment.settings, me="Priya Nair"))
    return environment


@pytest.fixture
def edition():
    return sample_edition()


@pytest.fixture
def path(tmp_path, edition):
    """The file of an update that went out as a Word file."""
    asked = with_requests(edition.update, Sending(people=(LEAD,), by="Priya Nair"), NOW)
    weekly = with_sent_version(Weekly(update=asked, pictures=edition.pictures), "Priya Nair", NOW)
    path = tmp_path / "week.weekly"
    save_weekly(path, weekly)
    return path


@pytest.fixture
def opened(window, environment, path, qapp):
    window.open_path(path)
    qapp.processEvents()
    window.workspace.wake()
    return window


@pytest.fixture
def file(edition):
    """The copy, as its reviewer has it."""
    return EditedFile(review_copy(edition))


@pytest.fixture
def came(tmp_path, file):
    """Return how the copy is put into a folder as it is by then."""

    def saved(name="review.docx", data=None):
        copy = tmp_path / name
        copy.write_bytes(file.data if data is None else data)
        return copy

    return saved


def rows(dialog):
    found = dialog.findChild(QListWidget)
    return [found.item(number) for number in range(found.count())]


def choose(dialog, words):
    """Choose the row that says something with a click."""
    listed = dialog.findChild(QListWidget)
    row = next(each for each in rows(dialog) if words in each.text() or words in (each.data(MORE) or ""))
    listed.setCurrentItem(row)
    return listed


def text(window, where):
    region = region_at(window.files.session.update, where)
    return region_text(region)


def test_a_returned_file_that_is_dropped_lands_as_open_changes_and_leads_to_each(opened, qtbot, file, came):
    file.tracked("opened its doors", "flung its doors open")
    file.insert_after("From April the N7", " (and the N8)")
    assert drop(opened, came())
    dialog = shown(opened, CameBackDialog)
    assert len(changes_of(opened.files.session.update)) == 2
    listed = choose(dialog, "(and the N8)")
    qtbot.keyClick(listed, ENTER)
    assert not dialog.isVisible()
    assert opened.workspace.where == "happening/night-bus"
    opened.actions_table["accept-change"].trigger()
    assert "From April the N7 (and the N8)" in text(opened, "happening/night-bus")
    opened.workspace.page.go_to("message")
    opened.actions_table["next-change"].trigger()
    opened.actions_table["reject-change"].trigger()
    assert "opened its doors" in text(opened, "message")
    assert changes_of(opened.files.session.update) == ()


def test_it_is_one_step_to_undo_and_a_version_is_kept(opened, file, came):
    before = opened.files.session.update
    file.tracked("opened its doors", "flung its doors open")
    file.untracked("bring a towel", "bring two towels")
    drop(opened, came())
    shown(opened, CameBackDialog).reject()
    assert opened.files.session.undo_label == "Bringing back a Word file"
    assert [each.reason for each in versions(opened.files.session.weekly)][-1] == "came back in Word"
    opened.actions_table["undo"].trigger()
    assert opened.files.session.update == before


def test_what_was_undone_can_be_brought_back_again(opened, file, came):
    file.tracked("opened its doors", "flung its doors open")
    copy = came()
    drop(opened, copy)
    shown(opened, CameBackDialog).reject()
    opened.actions_table["undo"].trigger()
    assert "came back in Word" not in [each.reason for each in versions(opened.files.session.weekly)]
    assert opened.files.session.is_saved
    drop(opened, copy)
    shown(opened, CameBackDialog).reject()
    assert len(changes_of(opened.files.session.update)) == 1
    opened.actions_table["undo"].trigger()
    opened.actions_table["redo"].trigger()
    assert [each.reason for each in versions(opened.files.session.weekly)][-1] == "came back in Word"


def test_the_line_goes_where_it_was_undone_and_the_menu_shows_it_where_it_is_done_again(opened, file, came):
    file.tracked("opened its doors", "flung its doors open")
    drop(opened, came())
    shown(opened, CameBackDialog).reject()
    bar, show = opened.findChild(ReturnedBar), opened.actions_table["what-came-back"]
    assert bar.isVisible()
    assert show.isEnabled()
    opened.actions_table["undo"].trigger()
    assert not bar.isVisible()
    assert not show.isEnabled()
    opened.actions_table["redo"].trigger()
    assert show.isEnabled()
    opened.actions_table["undo"].trigger()
    drop(opened, came())
    assert bar.isVisible()
    assert show.isEnabled()


def test_a_name_without_end_leaves_the_dialog_as_wide_as_it_is(opened, file, came):
    file.tracked("opened its doors", "flung its doors open", author="Z" * 5_000)
    drop(opened, came())
    dialog = shown(opened, CameBackDialog)
    assert dialog.width() < opened.width()


def test_whoever_was_asked_has_answered_by_that(opened, file, came):
    file.tracked("opened its doors", "flung its doors open")
    drop(opened, came())
    assert waiting_for(opened.files.session.update) == ()
    shown(opened, CameBackDialog).reject()


def test_the_menu_asks_for_the_file(opened, file, came):
    file.tracked("opened its doors", "flung its doors open")
    opened.actions_table["return-word"].trigger()
    answer_file(opened, came())
    shown(opened, CameBackDialog).reject()
    assert len(changes_of(opened.files.session.update)) == 1


def test_a_second_return_adds_nothing_and_says_so(opened, file, came):
    file.tracked("opened its doors", "flung its doors open")
    copy = came()
    drop(opened, copy)
    shown(opened, CameBackDialog).reject()
    before = opened.files.session.weekly
    drop(opened, copy)
    told = shown(opened, MessageDialog)
    assert told.what.text() == "“review.docx” was brought back before"
    assert "Nothing was added" in told.more.text()
    assert opened.files.session.weekly is before
    told.accept()


def test_a_file_that_nobody_changed_is_said_to_be_just_that(opened, came):
    before = opened.files.session.update
    drop(opened, came())
    dialog = shown(opened, CameBackDialog)
    assert any("Nothing was changed in it" in each.text() for each in dialog.findChildren(QLabel))
    dialog.reject()
    assert opened.files.session.update == before


def test_what_was_written_here_and_not_saved_stays_and_is_merged(opened, file, came):
    file.tracked("opened its doors", "flung its doors open")
    opened.workspace.page.go_to("closing", 0)
    type_text(opened.workspace.page.panes.pane("closing"), "Bye! ")
    drop(opened, came())
    shown(opened, CameBackDialog).reject()
    assert text(opened, "closing").startswith("Bye! ")
    assert len(changes_of(opened.files.session.update)) == 1


def test_untracked_edits_of_nobody_ask_who_reviewed_before_they_land(opened, qtbot, file, came):
    file.untracked("three weeks early", "four weeks early")
    drop(opened, came())
    assert changes_of(opened.files.session.update) == ()
    dialog = shown(opened, WhoReviewedDialog)
    name = dialog.findChild(QComboBox)
    assert name.currentText() == LEAD
    qtbot.keyClick(name, ENTER)
    shown(opened, CameBackDialog).reject()
    (change,) = changes_of(opened.files.session.update)
    assert change.author == f"{LEAD} (not tracked)"


def test_who_reviewed_is_not_asked_again_for_a_file_that_came_back_before(opened, qtbot, file, came):
    file.untracked("three weeks early", "four weeks early")
    copy = came()
    drop(opened, copy)
    qtbot.mouseClick(button(shown(opened, WhoReviewedDialog), "Bring it back"), LEFT)
    shown(opened, CameBackDialog).reject()
    drop(opened, copy)
    told = shown(opened, MessageDialog)
    assert "was brought back before" in told.what.text()
    told.accept()
    assert len(changes_of(opened.files.session.update)) == 1


def test_without_a_name_nothing_lands(opened, file, came):
    before = opened.files.session.weekly
    file.untracked("three weeks early", "four weeks early")
    drop(opened, came())
    shown(opened, WhoReviewedDialog).reject()
    assert opened.files.session.weekly is before
    assert not opened.findChild(ReturnedBar).isVisible()


def test_an_email_with_the_file_attached_is_brought_back_as_its_senders(opened, file, came):
    file.untracked("three weeks early", "four weeks early")
    email = EmailMessage()
    email["From"] = f"{LEAD} <ottilie@example.org>"
    email.set_content("Here you are.")
    email.add_attachment(file.data, maintype="application", subtype="octet-stream", filename="review.docx")
    assert drop(opened, came("answer.eml", email.as_bytes()))
    shown(opened, CameBackDialog).reject()
    assert [each.author for each in changes_of(opened.files.session.update)] == [f"{LEAD} (not tracked)"]


def test_an_email_without_a_word_file_is_answered_with_a_sentence(opened, came):
    drop(opened, came("answer.eml", b"From: a@example.org\n\nAll fine!"))
    told = shown(opened, MessageDialog)
    assert told.what.text() == "“answer.eml” can’t be brought back"
    assert "No Word file is attached" in told.more.text()
    told.accept()


@pytest.mark.parametrize(
    ("data", "words"),
    [
        (b"PK\3\4 broken", "damaged"),
        (b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + "EncryptedPackage".encode("utf-16-le"), "password"),
        (b"", "empty"),
    ],
)
def test_a_file_that_can_not_be_read_is_told_of_and_nothing_changes(opened, came, data, words):
    before = opened.files.session.weekly
    opened.actions_table["return-word"].trigger()
    answer_file(opened, came("broken.docx", data))
    told = shown(opened, MessageDialog)
    assert told.what.text() == "“broken.docx” can’t be brought back"
    assert words in told.more.text()
    assert "Nothing was changed." in told.more.text()
    assert opened.files.session.weekly is before
    told.accept()


def test_a_file_of_which_nothing_is_from_here_is_told_of(opened, came):
    opened.actions_table["return-word"].trigger()
    answer_file(opened, came("letter.docx", word_file(p("Minutes of the parish council"))))
    told = shown(opened, MessageDialog)
    assert "Nothing in it is from this update" in told.more.text()
    told.accept()


def test_a_copy_of_another_update_is_named_and_brought_back_there(
    opened, environment, qtbot, edition, tmp_path, came, qapp
):
    other = replace(edition.update, id="another-week")
    elsewhere = tmp_path / "another.weekly"
    save_weekly(elsewhere, with_sent_version(Weekly(update=other, pictures=edition.pictures), "", NOW))
    environment.keep(replace(environment.settings, recent=(str(elsewhere),)))
    copy = EditedFile(review_copy(replace(edition, update=other)))
    copy.tracked("opened its doors", "flung its doors open")
    before = opened.files.session.weekly
    drop(opened, came("theirs.docx", copy.data))
    dialog = shown(opened, ReturnedChoiceDialog)
    assert edition.title in dialog.what.text()
    qtbot.mouseClick(button(dialog, "Bring it back there"), LEFT)
    qapp.processEvents()
    there = opened.windows.with_file(elsewhere)
    assert len(changes_of(there.files.session.update)) == 1
    assert opened.files.session.weekly is before
    shown(there, CameBackDialog).reject()


def test_a_copy_of_an_update_that_is_not_found_can_become_a_new_one(opened, qtbot, edition, came, qapp):
    copy = EditedFile(review_copy(replace(edition, update=replace(edition.update, id="another-week"))))
    drop(opened, came("theirs.docx", copy.data))
    dialog = shown(opened, ReturnedChoiceDialog)
    assert "Open that one" in dialog.more.text()
    qtbot.mouseClick(button(dialog, "Import as a new update"), LEFT)
    qapp.processEvents()
    assert len(opened.windows.all()) == 2


def test_a_word_file_that_does_not_say_is_asked_about_where_one_was_sent(opened, qtbot, file, came, qapp):
    file.tracked("opened its doors", "flung its doors open")
    file.without_bookmarks()
    drop(opened, came())
    dialog = shown(opened, ReturnedChoiceDialog)
    assert dialog.what.text() == "Did “review.docx” come back from review?"
    qtbot.mouseClick(button(dialog, "Bring it back into this one"), LEFT)
    qapp.processEvents()
    shown(opened, CameBackDialog).reject()
    assert len(changes_of(opened.files.session.update)) == 1


def test_a_review_copy_on_the_start_page_asks_to_open_its_update_first(window, environment, file, came):
    drop(window, came())
    dialog = shown(window, ReturnedChoiceDialog)
    assert "Open that one" in dialog.more.text()
    dialog.reject()
    assert window.files.session is None


@pytest.mark.parametrize("action", ["import", "open"])
def test_the_file_menu_knows_a_copy_of_the_open_update_too(opened, file, came, action):
    file.tracked("opened its doors", "flung its doors open")
    opened.actions_table[action].trigger()
    answer_file(opened, came())
    shown(opened, CameBackDialog).reject()
    assert len(opened.windows.all()) == 1


@pytest.fixture
def waiting(opened, monkeypatch):
    """The jobs of the window, each of which waits until it is told to go on."""
    runner = WaitingRunner()
    monkeypatch.setattr(opened.return_actions._environment, "jobs", runner)
    return runner


def test_reading_can_be_stopped(opened, qtbot, waiting, file, came):
    before = opened.files.session.weekly
    file.tracked("opened its doors", "flung its doors open")
    drop(opened, came())
    waiting.waiting.pop("look")()
    bar = opened.findChild(ReturnedBar)
    assert bar.isVisible()
    assert "review.docx" in bar.words
    qtbot.mouseClick(button(bar, "Cancel"), LEFT)
    assert "returned" not in waiting.waiting
    assert not bar.isVisible()
    assert opened.files.session.weekly is before


def test_what_is_written_while_it_is_read_is_merged_with_it(opened, qtbot, waiting, file, came):
    file.tracked("opened its doors", "flung its doors open")
    drop(opened, came())
    waiting.waiting.pop("look")()
    opened.workspace.page.go_to("closing", 0)
    compared = waiting.waiting.pop("returned")
    type_text(opened.workspace.page.panes.pane("closing"), "Bye! ")
    compared()
    assert text(opened, "closing").startswith("Bye! ")
    assert changes_of(opened.files.session.update) == ()
    qtbot.waitUntil(lambda: "returned" in waiting.waiting)
    waiting.waiting.pop("returned")()
    shown(opened, CameBackDialog).reject()
    assert text(opened, "closing").startswith("Bye! ")
    assert len(changes_of(opened.files.session.update)) == 1


def test_what_came_back_can_be_shown_again_from_the_bar_and_the_menu(opened, qtbot, file, came):
    assert not opened.actions_table["what-came-back"].isEnabled()
    file.tracked("opened its doors", "flung its doors open")
    file.insert_after("From April the N7", " (and the N8)")
    drop(opened, came())
    shown(opened, CameBackDialog).reject()
    bar = opened.findChild(ReturnedBar)
    assert bar.words == f"“review.docx” came back from {LEAD}: 2 changes."
    qtbot.mouseClick(button(bar, "Show what came back"), LEFT)
    shown(opened, CameBackDialog).reject()
    opened.workspace.reviewing.deciding.accept({changes_of(opened.files.session.update)[0].id})
    opened.actions_table["what-came-back"].trigger()
    dialog = shown(opened, CameBackDialog)
    assert "Changes: 1 of 2 are still open" in [each.text() for each in rows(dialog)]
    dialog.reject()


def test_a_warning_leads_to_its_place(opened, qtbot, file, came):
    opened.workspace.page.go_to("message", 0)
    pane = opened.workspace.page.panes.pane("message")
    start = pane.toPlainText().index("opened its doors")
    opened.workspace.page.panes.select(pane, start, start + len("opened"))
    type_text(pane, "threw open")
    file.tracked("opened its doors", "flung its doors open")
    opened.workspace.page.go_to("closing")
    drop(opened, came())
    dialog = shown(opened, CameBackDialog)
    assert "Please look at these" in [each.text() for each in rows(dialog)]
    qtbot.keyClick(choose(dialog, "changed here too"), ENTER)
    assert opened.workspace.where == "message"


@pytest.fixture
def lost(opened, file, came):
    """A window in which something of a returned file fits nowhere; return its tray."""
    file.untracked("Closing", "Closing: thank the night crew")
    file.tracked("opened its doors", "flung its doors open")
    drop(opened, came())
    return opened


def tray(window):
    window.workspace.sides.show_panel("review")
    return window.findChild(UnplacedTray)


def test_what_fits_nowhere_waits_in_a_tray_to_which_the_report_leads(lost, qtbot):
    qtbot.keyClick(choose(shown(lost, CameBackDialog), "thank the night crew"), ENTER)
    found = tray(lost)
    assert found.isVisible()
    assert lost.focusWidget() is found.here
    assert "Couldn’t place (1)" in [each.text() for each in found.findChildren(QLabel)]
    assert len(lost.workspace.reviewing.cards) == 1


def test_tab_comes_to_the_tray_from_the_tabs_and_goes_on_to_the_cards(lost, qtbot):
    shown(lost, CameBackDialog).reject()
    found = tray(lost)
    panel = lost.workspace.panel
    panel.controls()[0].setFocus(Qt.FocusReason.TabFocusReason)
    reached = []
    for _ in range(9):
        qtbot.keyClick(lost.focusWidget(), Qt.Key.Key_Tab)
        reached.append(lost.focusWidget())
    assert reached[:4] == [found.here, found.there, found.copy, found.dismiss]
    assert lost.workspace.reviewing.panel.list in reached


def test_it_is_put_where_the_caret_is_as_a_suggestion(lost, qtbot):
    shown(lost, CameBackDialog).reject()
    lost.workspace.page.go_to("happening/night-bus", 0)
    qtbot.mouseClick(tray(lost).here, LEFT)
    assert "Closing: thank the night crew" in text(lost, "happening/night-bus")
    author = {
        each.author for each in changes_of(lost.files.session.update) if each.where.endswith("night-bus")
    }
    assert author == {LEAD}
    assert unplaced_in(lost.files.session.update) == ()
    assert not tray(lost).isVisible()
    lost.actions_table["undo"].trigger()
    lost.workspace.reviewing.refresh()
    assert tray(lost).isVisible()


def test_it_is_put_into_a_place_that_is_chosen(lost):
    shown(lost, CameBackDialog).reject()
    choices = tray(lost).there.choices.actions()
    next(each for each in choices if each.text() == "Next week").trigger()
    last = accept_all(lost.files.session.update).sections[2].bullets[-1]
    assert line_text(last.spans) == "Closing: thank the night crew"


def test_it_is_copied_or_dismissed_and_undo_brings_it_back(lost, qtbot):
    shown(lost, CameBackDialog).reject()
    found = tray(lost)
    qtbot.mouseClick(found.copy, LEFT)
    assert QGuiApplication.clipboard().text() == "Closing: thank the night crew"
    qtbot.mouseClick(found.dismiss, LEFT)
    assert not found.isVisible()
    lost.actions_table["undo"].trigger()
    lost.workspace.reviewing.refresh()
    assert found.isVisible()


def test_what_was_decided_in_word_leads_to_the_change_that_is_open_here(
    window, environment, tmp_path, came, qtbot, qapp
):
    reviewed = reviewed_edition()
    weekly = Weekly(update=reviewed.update, pictures=reviewed.pictures)
    path = tmp_path / "reviewed.weekly"
    save_weekly(path, with_sent_version(weekly, "Priya Nair", NOW))
    copy = EditedFile(review_copy(reviewed))
    copy.accept_all()
    window.open_path(path)
    qapp.processEvents()
    window.workspace.wake()
    drop(window, came("decided.docx", copy.data))
    dialog = shown(window, CameBackDialog)
    row = next(each for each in rows(dialog) if "was accepted in Word" in (each.data(MORE) or ""))
    assert row.text() == "Message"
    qtbot.keyClick(choose(dialog, "was accepted in Word"), ENTER)
    assert window.workspace.reviewing.chosen.change is not None


def test_what_word_has_and_an_update_has_no_place_for_is_told_in_words(opened, file, came):
    table, row, cell, words = (etree.Element(qn(f"w:{name}")) for name in ("tbl", "tr", "tc", "p"))
    words.append(file.run("Ferry every hour"))
    cell.append(words)
    row.append(cell)
    table.append(row)
    file.paragraph("From April the N7").addnext(table)
    file.tracked("opened its doors", "flung its doors open")
    drop(opened, came())
    dialog = shown(opened, CameBackDialog)
    assert any("has a table" in (each.data(MORE) or "") for each in rows(dialog))
    dialog.reject()
