"""The round: an update is sent for review, the lead opens it, approves, and it is edited again."""

import datetime as dt

import pytest
from msgspec.structs import replace
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QComboBox, QLabel, QLineEdit, QPlainTextEdit

from gui.driving import select, type_text
from gui.finding import button, message, named, shown
from update_editor.gui.dialogs.approval import ApprovalDialog
from update_editor.gui.dialogs.email_reply import EmailReplyDialog
from update_editor.gui.dialogs.get import GetDialog
from update_editor.gui.dialogs.listed_words import ListedWords
from update_editor.gui.dialogs.send_for_review import SendForReviewDialog
from update_editor.gui.dialogs.sent import SentDialog
from update_editor.gui.dialogs.who_i_am import WhoIAmDialog
from update_editor.model import ReviewRequest
from update_editor.review.comments import add_comment
from update_editor.review.edits import Reviewer
from update_editor.services.approval import is_approved
from update_editor.services.packs import pack_for
from update_editor.services.review_round import Sending
from update_editor.services.review_round import send as send_for_review
from update_editor.services.session import Session
from update_editor.storage import Weekly, open_update, open_weekly, save_weekly
from update_editor.storage.history import versions_in

NOW = dt.datetime(2026, 10, 14, 9, 30, tzinfo=dt.UTC)
ROSALIND = "Rosalind Achterberg"
REVIEWER = Reviewer(ROSALIND, NOW)


@pytest.fixture
def environment(environment, monkeypatch):
    monkeypatch.setattr(type(environment), "now", lambda _self: NOW)
    return environment


@pytest.fixture
def saved(tmp_path, update):
    path = tmp_path / "weekly-update 2026-10-16.weekly"
    save_weekly(path, Weekly(update=update))
    return path


@pytest.fixture
def opened(window, environment, saved, qapp):
    """A window of somebody who wrote an update and saved it."""
    environment.keep(replace(environment.settings, me="Priya Lindqvist"))
    window.open_path(saved)
    qapp.processEvents()
    return window


def did(window, action, kind):
    window.actions_table[action].trigger()
    return shown(window, kind)


def looked(window):
    """Let the pause pass after which the round is looked at."""
    window.workspace.round.follow()
    window.workspace.reviewing.refresh()
    mark = window.workspace.status.standing
    return mark.accessibleName() if mark.isVisible() else ""


def send(window, qtbot, how="program"):
    """Send it to its lead; the update itself, but where it is to be in Word."""
    dialog = did(window, "send-review", SendForReviewDialog)
    choose_how(dialog, how)
    qtbot.mouseClick(button(dialog, "Send for review"), Qt.MouseButton.LeftButton)


def choose_how(dialog, how):
    field = named(dialog, "How", QComboBox)
    field.setCurrentIndex(field.findData(how))


def test_sending_keeps_a_version_saves_and_gives_the_words_for_the_email(opened, saved, qtbot):
    dialog = did(opened, "send-review", SendForReviewDialog)
    assert named(dialog, "Name", QComboBox).currentText() == ROSALIND
    named(dialog, "Note to them", QLineEdit).setText("The buses are new.")
    choose_how(dialog, "program")
    qtbot.mouseClick(button(dialog, "Send for review"), Qt.MouseButton.LeftButton)
    sent = shown(opened, SentDialog)
    qtbot.mouseClick(button(sent, "Copy the words for the email"), Qt.MouseButton.LeftButton)
    words = QGuiApplication.clipboard().text()
    assert words == named(sent, "The words for the email", QPlainTextEdit).toPlainText()
    assert "Please reply by 17:00 on Thursday 15 October." in words
    assert "The buses are new." in words
    weekly = open_weekly(saved)
    (request,) = weekly.update.reviews
    assert (request.who, request.by, request.reply_by) == (ROSALIND, "Priya Lindqvist", "2026-10-15T17:00")
    assert [each.reason for each in versions_in(weekly.others)] == [f"sent to {ROSALIND}"]
    assert opened.files.session.is_saved
    assert opened.workspace.session.suggests_as is None
    assert looked(opened) == "With Rosalind until tomorrow 17:00"


def test_several_can_be_asked_and_who_nobody_names_is_not(opened, qtbot):
    dialog = did(opened, "send-review", SendForReviewDialog)
    qtbot.mouseClick(button(dialog, "Add a person"), Qt.MouseButton.LeftButton)
    type_text(dialog.focusWidget(), "Tom Abara")
    choose_how(dialog, "program")
    qtbot.mouseClick(button(dialog, "Send for review"), Qt.MouseButton.LeftButton)
    assert [each.who for each in opened.files.session.update.reviews] == [ROSALIND, "Tom Abara"]
    assert looked(opened) == "With Rosalind and Tom until tomorrow 17:00"
    dialog = did(opened, "send-review", SendForReviewDialog)
    named(dialog, "Name", QComboBox).setCurrentText(" ")
    assert not button(dialog, "Send for review").isEnabled()


def test_who_never_said_who_they_are_is_asked_where_they_send(window, environment, saved, qapp, qtbot):
    window.open_path(saved)
    dialog = did(window, "send-review", SendForReviewDialog)
    assert not button(dialog, "Send for review").isEnabled()
    assert any(each.text().startswith("Fill in your name") for each in dialog.findChildren(QLabel))
    named(dialog, "Your name", QComboBox).setCurrentText("Priya Lindqvist")
    assert not any(each.text().startswith("Fill in your name") for each in dialog.findChildren(QLabel))
    choose_how(dialog, "program")
    qtbot.mouseClick(button(dialog, "Send for review"), Qt.MouseButton.LeftButton)
    assert environment.settings.me == "Priya Lindqvist"
    assert open_update(saved).reviews[0].by == "Priya Lindqvist"


def test_an_update_without_a_file_is_given_one_first(open_window, environment, tmp_path, qtbot):
    from gui.finding import answer_file

    environment.keep(replace(environment.settings, me="Priya Lindqvist"))
    send(open_window, qtbot)
    assert open_window.files.session.update.reviews == ()
    answer_file(open_window, tmp_path / "new.weekly")
    assert open_update(tmp_path / "new.weekly").reviews[0].who == ROSALIND


def send_out(path, update, sending):
    session = Session(Weekly(update=update), pack_for(update.template))
    send_for_review(session, "Send for review", sending, NOW)
    session.save(path)


@pytest.fixture
def out(saved, update):
    """The file, out with Rosalind."""
    sending = Sending(people=(ROSALIND,), by="Priya Lindqvist", reply_by="2026-10-15T17:00")
    send_out(saved, update, sending)
    return saved


def open_as(window, environment, path, me, qapp):
    environment.keep(replace(environment.settings, me=me))
    window.open_path(path)
    for _ in range(3):
        qapp.processEvents()
    return window.workspace


def test_who_was_asked_suggests_by_itself_and_can_approve(window, environment, out, qapp, qtbot):
    workspace = open_as(window, environment, out, ROSALIND, qapp)
    assert workspace.session.suggests_as == ROSALIND
    bar = workspace.round.suggesting_bar
    assert bar.isVisible()
    assert bar.words == f"You are suggesting as {ROSALIND}. Approve when you are done."
    workspace.page.go_to("message")
    message = workspace.page.panes.pane("message")
    select(message, 4, 10)
    type_text(message, "road")
    assert looked(window) == "With Rosalind until tomorrow 17:00"
    qtbot.mouseClick(button(bar, "Approve…"), Qt.MouseButton.LeftButton)
    dialog = shown(window, ApprovalDialog)
    assert "1 change is still open" in dialog.findChild(type(dialog._open), "undecided").text()
    qtbot.mouseClick(button(dialog, "Approve"), Qt.MouseButton.LeftButton)
    (approval,) = workspace.session.update.approvals
    assert (approval.by, approval.how, approval.recorded_by, approval.undecided) == (ROSALIND, "", "", 1)
    assert not bar.isVisible()
    assert workspace.banner.words == "Approved. Now save the file, and send it back to Priya Lindqvist."


@pytest.mark.parametrize("typed", ["", ROSALIND, "Somebody Else"])
def test_enter_in_the_name_approves(window, environment, out, qapp, qtbot, typed):
    workspace = open_as(window, environment, out, ROSALIND, qapp)
    dialog = did(window, "approve", ApprovalDialog)
    name = dialog.focusWidget()
    assert name.isEditable()
    if typed:
        name.lineEdit().selectAll()
        qtbot.keyClicks(name, typed)
    qtbot.keyClick(name, Qt.Key.Key_Return)
    assert [each.by for each in workspace.session.update.approvals] == [typed or ROSALIND]


def test_the_note_of_who_sent_it_is_shown_with_the_line(window, environment, saved, update, qapp):
    sending = Sending(people=(ROSALIND,), by="Priya Lindqvist", note="Is the\nnumber of shrubs right?")
    send_out(saved, update, sending)
    bar = open_as(window, environment, saved, ROSALIND, qapp).round.suggesting_bar
    assert bar.words.endswith("\nPriya Lindqvist asks: Is the number of shrubs right?")
    assert not bar.toolTip()


def test_of_a_long_note_the_beginning_is_shown_and_all_of_it_in_the_tip(
    window, environment, saved, update, qapp
):
    note = "Please look at the numbers. " * 40
    sending = Sending(people=(ROSALIND,), by="Priya Lindqvist", note=note)
    send_out(saved, update, sending)
    bar = open_as(window, environment, saved, ROSALIND, qapp).round.suggesting_bar
    assert bar.words.endswith("…")
    assert len(bar.words) < 500
    assert bar.toolTip() == note.strip()


def test_who_approved_it_and_changes_it_is_asked_to_approve_again(window, environment, out, qapp, qtbot):
    workspace = open_as(window, environment, out, ROSALIND, qapp)
    dialog = did(window, "approve", ApprovalDialog)
    qtbot.mouseClick(button(dialog, "Approve"), Qt.MouseButton.LeftButton)
    assert not workspace.round.suggesting_bar.isVisible()
    edited(window, "message", "At last! ")
    looked(window)
    bar = workspace.round.approval_bar
    assert bar.words == "You changed this after approving it."
    assert [each.text() for each in bar.buttons if each.isVisible()] == [
        "Minor correction: keep the approval",
        "Approve again…",
    ]
    qtbot.mouseClick(button(bar, "Approve again…"), Qt.MouseButton.LeftButton)
    dialog = shown(window, ApprovalDialog)
    qtbot.mouseClick(button(dialog, "Approve"), Qt.MouseButton.LeftButton)
    looked(window)
    assert not bar.isVisible()
    assert not workspace.round.suggesting_bar.isVisible()


def test_who_sent_it_writes_on_as_before(window, environment, out, qapp):
    workspace = open_as(window, environment, out, "Priya Lindqvist", qapp)
    assert workspace.session.suggests_as is None
    assert not workspace.round.suggesting_bar.isVisible()
    assert looked(window) == "With Rosalind until tomorrow 17:00"


def test_somebody_unknown_is_asked_and_those_who_were_asked_are_proposed(
    window, environment, out, qapp, qtbot
):
    workspace = open_as(window, environment, out, "", qapp)
    dialog = shown(window, WhoIAmDialog)
    assert named(dialog, "Your name", QComboBox).currentText() == ROSALIND
    qtbot.mouseClick(button(dialog, "That’s me"), Qt.MouseButton.LeftButton)
    assert environment.settings.me == ROSALIND
    assert workspace.session.suggests_as == ROSALIND


def test_somebody_unknown_who_turns_out_to_have_sent_it_is_not_tracked(window, environment, out, qapp, qtbot):
    workspace = open_as(window, environment, out, "", qapp)
    dialog = shown(window, WhoIAmDialog)
    named(dialog, "Your name", QComboBox).setCurrentText("Priya Lindqvist")
    qtbot.mouseClick(button(dialog, "That’s me"), Qt.MouseButton.LeftButton)
    assert workspace.session.suggests_as is None


def test_a_file_that_asks_nobody_by_name_asks_who_is_there(window, environment, saved, update, qapp):
    nobody = ReviewRequest(id="request", who="", by="")
    save_weekly(saved, Weekly(update=replace(update, leads=(), reviews=(nobody,))))
    open_as(window, environment, saved, "", qapp)
    dialog = shown(window, WhoIAmDialog)
    assert not button(dialog, "That’s me").isEnabled()
    dialog.reject()
    assert looked(window) == "With somebody"


def test_switching_tracking_off_puts_the_line_away(window, environment, out, qapp):
    workspace = open_as(window, environment, out, ROSALIND, qapp)
    window.actions_table["track-changes"].trigger()
    assert not workspace.round.suggesting_bar.isVisible()


def approve(window, qtbot, part="The whole update", by=ROSALIND, how=""):
    dialog = did(window, "approve", ApprovalDialog)
    what = named(dialog, "What", QComboBox)
    what.setCurrentIndex(what.findText(part))
    named(dialog, "Approved by", QComboBox).setCurrentText(by)
    if how:
        named(dialog, "How they said so", QLineEdit).setText(how)
    qtbot.mouseClick(button(dialog, "Record the approval"), Qt.MouseButton.LeftButton)


def test_an_approval_of_somebody_else_says_who_wrote_it_down_and_is_saved(opened, saved, qtbot):
    approve(opened, qtbot, how="by email, Thursday 17:40")
    (approval,) = open_update(saved).approvals
    assert (approval.by, approval.how) == (ROSALIND, "by email, Thursday 17:40")
    assert approval.recorded_by == "Priya Lindqvist"
    assert is_approved(opened.files.session.update)
    assert looked(opened) == f"Approved by {ROSALIND}, today 09:30"
    assert [each.reason for each in versions_in(open_weekly(saved).others)] == [f"approved by {ROSALIND}"]


def test_a_part_can_be_approved_and_has_a_tick_in_the_outline(opened, qtbot):
    approve(opened, qtbot, part="A garden")
    assert looked(opened) == "1 of 7 parts approved"
    assert opened.workspace.round.state.ticks == {"happening/gardenaaaa": (ROSALIND,)}
    row = opened.workspace.outline._rows["happening/gardenaaaa"]
    assert row.toolTip(0).endswith(f"\nApproved by {ROSALIND}")
    opened.actions_table["undo"].trigger()
    looked(opened)
    assert "Approved" not in row.toolTip(0)


def edited(window, where, words):
    window.workspace.page.go_to(where)
    pane = window.workspace.page.panes.pane(where)
    pane.place_caret(0)
    type_text(pane, words)


def test_an_edit_of_what_was_approved_asks_without_stopping_the_typing(opened, qtbot):
    approve(opened, qtbot)
    bar = opened.workspace.round.approval_bar
    edited(opened, "message", "At last! ")
    assert looked(opened) == f"Changed since {ROSALIND} approved it"
    assert bar.isVisible()
    assert bar.words == f"This has changed since {ROSALIND} approved it."
    assert button(bar, "Ask again…").property("primary")
    edited(opened, "message", "Hooray. ")
    looked(opened)
    assert bar.isVisible()


def test_what_is_being_written_stays_where_it_is_as_the_question_comes(opened, qtbot, qapp):
    approve(opened, qtbot)
    opened.resize(1400, 520)
    opened.workspace.wake()
    opened.workspace.round._pause.setInterval(60_000)
    edited(opened, "happening/busesaaaaa", "At last! ")
    page = opened.workspace.page
    qtbot.wait(50)
    before = page.scrolling.height()
    assert before is not None
    assert not opened.workspace.round.approval_bar.isVisible()
    looked(opened)
    qapp.processEvents()
    assert opened.workspace.round.approval_bar.isVisible()
    assert page.scrolling.height() == before


def test_a_minor_correction_keeps_the_approval_and_is_logged(opened, qtbot):
    approve(opened, qtbot)
    opened.workspace.page.go_to("message")
    message = opened.workspace.page.panes.pane("message")
    select(message, 25, 26)
    type_text(message, "!")
    looked(opened)
    bar = opened.workspace.round.approval_bar
    keep = button(bar, "Minor correction: keep the approval")
    assert keep.property("primary")
    qtbot.mouseClick(keep, Qt.MouseButton.LeftButton)
    assert not bar.isVisible()
    update = opened.files.session.update
    assert is_approved(update)
    (correction,) = update.corrections
    assert (correction.by, correction.where) == ("Priya Lindqvist", "message")
    opened.actions_table["undo"].trigger()
    looked(opened)
    assert bar.isVisible()


def test_undoing_the_edit_puts_the_question_away(opened, qtbot):
    approve(opened, qtbot)
    edited(opened, "message", "x")
    looked(opened)
    opened.actions_table["undo"].trigger()
    looked(opened)
    assert not opened.workspace.round.approval_bar.isVisible()


def test_asking_again_proposes_who_had_approved_and_ends_the_question(opened, qtbot):
    approve(opened, qtbot, by="Tom Abara")
    edited(opened, "message", "At last! ")
    looked(opened)
    bar = opened.workspace.round.approval_bar
    qtbot.mouseClick(button(bar, "Ask again…"), Qt.MouseButton.LeftButton)
    dialog = shown(opened, SendForReviewDialog)
    assert named(dialog, "Name", QComboBox).currentText() == "Tom Abara"
    assert bar.isVisible()
    choose_how(dialog, "program")
    qtbot.mouseClick(button(dialog, "Send for review"), Qt.MouseButton.LeftButton)
    assert not bar.isVisible()


def test_the_question_is_asked_at_the_next_start_where_nobody_answered(opened, saved, qtbot, qapp):
    approve(opened, qtbot)
    edited(opened, "message", "At last! ")
    opened.files.save()
    opened.files.show(None)
    opened.open_path(saved)
    qapp.processEvents()
    looked(opened)
    assert opened.workspace.round.approval_bar.isVisible()
    assert isinstance(opened.files.session, Session)


EMAIL = """\
Thanks Priya,

Para 1 of the message: say footbridge, not bridge. And can the buses item go first?
"They run late" is too harsh.

Rosalind

On Wed, 14 Oct 2026 at 09:31, Priya Lindqvist wrote:
> Here is the update.
"""


def replied(window, qtbot, text=EMAIL):
    dialog = did(window, "email-reply", EmailReplyDialog)
    named(dialog, "The email", QPlainTextEdit).setPlainText(text)
    qtbot.mouseClick(button(dialog, "Find the remarks"), Qt.MouseButton.LeftButton)
    return dialog


def test_a_reply_by_email_becomes_comments_at_its_places_in_one_step(opened, qtbot):
    dialog = replied(opened, qtbot)
    assert [row.is_wanted for row in dialog._rows] == [False, True, True, True]
    assert named(dialog, "From", QComboBox).currentText() == ROSALIND
    places = [row._place.currentText() for row in dialog._rows[1:]]
    assert places[0] == "“bridge” in Message"
    assert places[2] == "“They run late” in Buses"
    qtbot.mouseClick(button(dialog, "Add 3 comments"), Qt.MouseButton.LeftButton)
    comments = opened.files.session.update.comments
    assert {each.author for each in comments} == {ROSALIND}
    assert looked(opened) == ""
    assert opened.workspace.status._open.text() == "3 comments"
    opened.actions_table["undo"].trigger()
    assert opened.files.session.update.comments == ()


def test_the_place_of_a_remark_can_be_changed_and_a_remark_left_out(opened, qtbot):
    dialog = replied(opened, qtbot)
    first, *_, last = dialog._rows[1:]
    place = named(first, "Where it is put", QComboBox)
    place.setCurrentIndex(place.findText("Next week: The budget goes to the council"))
    last._tick.click()
    qtbot.mouseClick(button(dialog, "Add 2 comments"), Qt.MouseButton.LeftButton)
    assert opened.files.session.update.comments[0].place == "next-week/budgetaaaa"


def test_a_yes_by_email_is_offered_as_an_approval_and_never_recorded_by_itself(opened, qtbot):
    dialog = replied(opened, qtbot, "Fine with me, thank you!\n\nRosalind")
    qtbot.mouseClick(button(dialog, "Record an approval…"), Qt.MouseButton.LeftButton)
    assert opened.files.session.update.approvals == ()
    approval = shown(opened, ApprovalDialog)
    assert named(approval, "Approved by", QComboBox).currentText() == ROSALIND
    assert named(approval, "How they said so", QLineEdit).text() == "by email"
    qtbot.mouseClick(button(approval, "Record the approval"), Qt.MouseButton.LeftButton)
    (recorded,) = opened.files.session.update.approvals
    assert recorded.note == "Fine with me, thank you!"


def test_an_email_in_which_nobody_says_anything_is_told_and_can_be_pasted_again(opened, qtbot):
    dialog = replied(opened, qtbot, "> Here is the update.")
    assert "nobody says anything" in message(dialog).lower()
    assert button(dialog, "Find the remarks").isVisible()


def test_an_item_is_approved_from_its_menu(opened, qtbot):
    opened.workspace.outline.item_action.emit("approve", "happening", "busesaaaaa")
    dialog = shown(opened, ApprovalDialog)
    assert named(dialog, "What", QComboBox).currentText() == "Buses"


def test_a_section_of_items_can_be_approved_at_once(opened, qtbot):
    opened.workspace.outline.section_action.emit("approve", "happening")
    dialog = shown(opened, ApprovalDialog)
    named(dialog, "Approved by", QComboBox).setCurrentText(ROSALIND)
    qtbot.mouseClick(dialog._record, Qt.MouseButton.LeftButton)
    looked(opened)
    ticked = set(opened.workspace.round.state.ticks)
    assert ticked == {"happening", *(f"happening/{each}aaaa"[:20] for each in ("garden", "busesa", "heroes"))}


def test_what_is_not_ready_names_the_parts_that_nobody_has_approved(opened, qtbot, tmp_path):
    approve(opened, qtbot, part="A garden")
    opened.workspace.session.do(
        "comment", add_comment(opened.files.session.update, "Is it 220?", REVIEWER), tracked=False
    )
    dialog = did(opened, "get-email", GetDialog)
    qtbot.mouseClick(button(dialog, "Make the files"), Qt.MouseButton.LeftButton)
    said = "\n".join(dialog.findChild(ListedWords).lines)
    assert "Nobody has approved these parts as they stand: Opening, Message, Closing, Buses" in said
    assert f"{ROSALIND}’s comment “Is it 220?” is open" in said
    qtbot.mouseClick(button(dialog, "Make the files anyway"), Qt.MouseButton.LeftButton)
    (decision,) = opened.files.session.update.sent_anyway
    assert "update: ready.comment" in decision.reasons
    assert "message: ready.approval" in decision.reasons


def test_no_more_of_an_email_is_taken_than_can_be_read(opened):
    from update_editor.services.email_reply import LONGEST

    dialog = did(opened, "email-reply", EmailReplyDialog)
    field = dialog.findChildren(QPlainTextEdit)[0]
    QGuiApplication.clipboard().setText("fine " * LONGEST)
    field.paste()
    assert len(field.toPlainText()) == LONGEST + 1
    QGuiApplication.clipboard().clear()
