"""The story of a review: an officer sends, the lead changes, the officer decides, the lead says yes."""

import datetime as dt

import pytest
from msgspec.structs import replace
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QComboBox, QPlainTextEdit

from gui.driving import press, select, type_text
from gui.finding import button, named, shown
from gui.test_review_panel import choose, pick
from update_editor.gui.dialogs.approval import ApprovalDialog
from update_editor.gui.dialogs.send_for_review import SendForReviewDialog
from update_editor.gui.dialogs.sent import SentDialog
from update_editor.gui.dialogs.who_i_am import WhoIAmDialog
from update_editor.model import block, region_at, region_text, text_of
from update_editor.review.resolve import has_changes
from update_editor.services.approval import is_approved
from update_editor.storage import Weekly, open_update, save_weekly

NOW = dt.datetime(2026, 10, 14, 9, 30, tzinfo=dt.UTC)
OFFICER, LEAD = "Priya Lindqvist", "Rosalind Achterberg"
ENTER, BACKSPACE, DELETE = Qt.Key.Key_Return, Qt.Key.Key_Backspace, Qt.Key.Key_Delete
CTRL = Qt.KeyboardModifier.ControlModifier
LEFT = Qt.MouseButton.LeftButton


@pytest.fixture
def path(tmp_path, update):
    message = update.sections[0]
    paragraphs = ("The bridge is open again. It was shut for a year.", "Forty people walked.", "It rained.")
    body = tuple(replace(block(words), id=f"para{number}") for number, words in enumerate(paragraphs))
    message = replace(message, body=body)
    path = tmp_path / "weekly-update 2026-10-16.weekly"
    save_weekly(path, Weekly(update=replace(update, sections=(message, *update.sections[1:]))))
    return path


def open_as(window, environment, path, me, qapp):
    """Open the file as somebody else would, at a computer where ``me`` is known."""
    window.files.show(None)
    environment.keep(replace(environment.settings, me=me))
    window.open_path(path)
    for _ in range(3):
        qapp.processEvents()
    window.workspace.wake()
    return window.workspace


def pane_at(workspace, where):
    workspace.page.go_to(where)
    return workspace.page.panes.pane(where)


def text(session, where):
    region = region_at(session.update, where)
    return region_text(region)


def comment(window, qtbot, words):
    window.actions_table["comment"].trigger()
    field = named(window, "Comment", QPlainTextEdit)
    qtbot.keyClicks(field, words)
    qtbot.keyClick(field, ENTER, CTRL)


def lead_reviews(window, workspace, qtbot):
    """Type, replace, split, join, delete across paragraphs, move an item, and comment."""
    message = pane_at(workspace, "message")
    whole = text_of(message.blocks())
    at = whole.index("bridge")
    select(message, at, at + len("bridge"))
    type_text(message, "footbridge")
    message.place_caret(text_of(message.blocks()).index(" It was shut"))
    press(message, ENTER)
    whole = text_of(message.blocks())
    select(message, whole.index(" walked."), whole.index(" rained."))
    press(message, DELETE)
    closing = pane_at(workspace, "closing")
    closing.place_caret(len("Have a good weekend,\n"))
    press(closing, BACKSPACE)
    garden = pane_at(workspace, "happening/gardenaaaa")
    garden.place_caret(3)
    type_text(garden, "now ")
    window.actions_table["item-down"].trigger()
    buses = pane_at(workspace, "happening/busesaaaaa")
    select(buses, 5, 13)
    comment(window, qtbot, "Is that fair?")


def officer_decides(panel, qtbot):
    """Reject one change, answer and resolve the comment, accept all the rest."""
    choose(panel, "Added: now", qtbot)
    qtbot.mouseClick(button(panel, "Reject"), LEFT)
    choose(panel, "Is that fair?", qtbot)
    qtbot.keyClicks(named(panel, "Reply", QPlainTextEdit), "The driver says so")
    qtbot.mouseClick(button(panel, "Send reply"), LEFT)
    qtbot.mouseClick(button(panel, "Resolve"), LEFT)
    pick(panel, "Accept or reject all that are shown", "&Accept all")


def undo_all(window):
    while window.files.session.undo_label is not None:
        window.actions_table["undo"].trigger()


def redo_all(window):
    while window.files.session.redo_label is not None:
        window.actions_table["redo"].trigger()


@pytest.fixture
def sent(window, environment, path, qapp, qtbot):
    """The file, as the officer has sent it."""
    environment.now = lambda: NOW
    open_as(window, environment, path, OFFICER, qapp)
    window.actions_table["send-review"].trigger()
    dialog = shown(window, SendForReviewDialog)
    how = named(dialog, "How", QComboBox)
    how.setCurrentIndex(how.findData("program"))
    qtbot.mouseClick(button(dialog, "Send for review"), LEFT)
    shown(window, SentDialog).reject()
    return path


@pytest.fixture
def returned(window, environment, sent, qapp, qtbot):
    """The file, as the lead has sent it back."""
    workspace = open_as(window, environment, sent, "", qapp)
    qtbot.mouseClick(button(shown(window, WhoIAmDialog), "That’s me"), LEFT)
    lead_reviews(window, workspace, qtbot)
    window.actions_table["save"].trigger()
    return sent


def test_what_the_lead_did_is_suggested_and_undo_goes_all_the_way_back(window, returned):
    session = window.files.session
    suggested = session.update
    assert session.suggests_as == LEAD
    assert has_changes(suggested)
    undo_all(window)
    assert not has_changes(session.update)
    assert text(session, "message").startswith("The bridge is open again. It was shut for a year.\n")
    assert session.update.comments == ()
    redo_all(window)
    assert session.update == suggested


def test_what_the_officer_decides_is_the_final_text_and_undo_goes_all_the_way_back(
    window, environment, returned, qapp, qtbot
):
    workspace = open_as(window, environment, returned, OFFICER, qapp)
    session, before = workspace.session, workspace.session.update
    assert session.suggests_as is None
    window.actions_table["show-review"].trigger()
    officer_decides(workspace.reviewing.panel, qtbot)
    assert not has_changes(session.update)
    message = "The footbridge is open again.\n It was shut for a year.\nForty people rained."
    assert text(session, "message") == message
    assert text(session, "closing") == "Have a good weekend,Rosalind"
    assert text(session, "happening/gardenaaaa") == "It has 220 shrubs."
    assert [item.id for item in session.update.sections[1].items] == [
        "busesaaaaa",
        "gardenaaaa",
        "heroesaaaa",
    ]
    (asked,) = session.update.comments
    assert (asked.author, asked.replies[0].author, asked.resolved) == (LEAD, OFFICER, True)
    decided = session.update
    undo_all(window)
    assert session.update == before
    redo_all(window)
    assert session.update == decided


def test_the_lead_says_yes_to_what_was_decided_and_the_file_goes_back(
    window, environment, returned, qapp, qtbot
):
    workspace = open_as(window, environment, returned, OFFICER, qapp)
    window.actions_table["show-review"].trigger()
    officer_decides(workspace.reviewing.panel, qtbot)
    window.actions_table["save"].trigger()
    workspace = open_as(window, environment, returned, LEAD, qapp)
    assert workspace.session.suggests_as == LEAD
    qtbot.mouseClick(button(workspace.round.suggesting_bar, "Approve…"), LEFT)
    qtbot.mouseClick(button(shown(window, ApprovalDialog), "Approve"), LEFT)
    assert is_approved(open_update(returned))
    assert workspace.banner.words == f"Approved and saved. Now send the file back to {OFFICER}."
