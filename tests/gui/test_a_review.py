"""A review from beginning to end: an officer writes and sends, a lead changes, the officer decides."""

import pytest
from msgspec.structs import replace
from PySide6.QtCore import Qt

from gui.driving import press, select, type_text
from gui.finding import button, named
from gui.test_review_panel import cards, choose, key
from gui.test_suggesting import pane_at, shown
from gui.test_the_round import send
from gui.test_the_round import shown as dialog_of
from gui.test_undoing_what_was_typed import UNDO
from update_editor.gui.dialogs.send_for_review import SentDialog
from update_editor.model import Items, line_text, region_at, text_of
from update_editor.review.comments import threads
from update_editor.review.resolve import has_changes
from update_editor.storage import open_update

OFFICER, LEAD = "Priya Lindqvist", "Rosalind Achterberg"
BACKSPACE, DELETE, RETURN = Qt.Key.Key_Backspace, Qt.Key.Key_Delete, Qt.Key.Key_Return
ALT, CTRL, CTRL_ALT = (
    Qt.KeyboardModifier.AltModifier,
    Qt.KeyboardModifier.ControlModifier,
    Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.AltModifier,
)


@pytest.fixture
def window(open_window, environment, tmp_path, qapp):
    environment.keep(replace(environment.settings, me=OFFICER))
    open_window.workspace.wake()
    open_window.files.session.save(tmp_path / "week.weekly")
    return open_window


def words(session, where):
    return text_of(region_at(session.update, where).blocks)


def items(session):
    section = next(each for each in session.update.sections if isinstance(each, Items))
    return [line_text(item.heading) for item in section.items]


def write_and_send(window, qtbot):
    """The officer writes a second paragraph, and sends the update to its lead."""
    message = pane_at(window.workspace.page, "message")
    message.place_caret(len("The bridge is open again."))
    press(message, RETURN)
    type_text(message, "Come and walk over it. It is long. Bring a friend.")
    send(window, qtbot)
    dialog_of(window, SentDialog).close()


def review(window, session, qtbot):
    """The lead types, replaces, deletes across paragraphs, splits, joins, moves an item and asks."""
    page, tracking = window.workspace.page, window.workspace.tracking
    tracking.suggest_as(LEAD)
    message = pane_at(page, "message")
    select(message, 4, 10)
    type_text(message, "old bridge")
    message.place_caret(words(session, "message").index(" Bring"))
    press(message, RETURN)
    select(message, words(session, "message").index(" again"), words(session, "message").index("walk"))
    press(message, DELETE)
    closing = pane_at(page, "closing")
    closing.place_caret(len("Have a good weekend,") + 1)
    press(closing, BACKSPACE)
    garden = pane_at(page, "happening/gardenaaaa")
    select(garden, 7, 10)
    qtbot.keyClick(garden, Qt.Key.Key_M, CTRL_ALT)
    type_text(window.focusWidget(), "Is that still true?")
    qtbot.keyClick(window.focusWidget(), RETURN, CTRL)
    window.workspace.editing.move_by("happening", "busesaaaaa", 1)
    tracking.suggest_as(None)
    return message, closing


def test_an_update_is_written_sent_reviewed_and_decided_on_and_undo_goes_all_the_way_back(
    window, environment, session, tmp_path, qtbot
):
    start = session.update
    write_and_send(window, qtbot)
    assert open_update(tmp_path / "week.weekly").reviews[0].who == LEAD
    sent = session.update
    environment.keep(replace(environment.settings, me=LEAD))
    message, closing = review(window, session, qtbot)
    assert shown(message) == (
        "The [-R bridge][+R old bridge] is open[-R  again.]¶-R|"
        "[-R Come and ]walk over it. It is long.¶+R| Bring a friend."
    )
    assert shown(closing) == "Have a good weekend,¶-R|Rosalind"
    assert items(session) == ["A garden", "Quiet heroes", "Buses"]
    environment.keep(replace(environment.settings, me=OFFICER))

    window.actions_table["show-review"].trigger()
    window.workspace.reviewing.refresh()
    panel = window.workspace.reviewing.panel
    said = cards(panel)
    assert len(said) == 6, said
    choose(panel, "replaced by", qtbot)
    qtbot.mouseClick(button(panel, "Accept"), Qt.MouseButton.LeftButton)
    choose(panel, "again", qtbot)
    qtbot.mouseClick(button(panel, "Reject"), Qt.MouseButton.LeftButton)
    choose(panel, "moved", qtbot)
    qtbot.mouseClick(button(panel, "Accept"), Qt.MouseButton.LeftButton)
    choose(panel, "Is that still true?", qtbot)
    answer = named(panel, "Reply")
    type_text(answer, "Yes, I counted.")
    qtbot.keyClick(answer, RETURN, CTRL)
    qtbot.mouseClick(button(panel, "Resolve"), Qt.MouseButton.LeftButton)
    while has_changes(session.update):
        key(window, qtbot, Qt.Key.Key_F8)
        key(window, qtbot, RETURN, CTRL_ALT)
    assert words(session, "message") == (
        "The old bridge is open again.\nCome and walk over it. It is long.\n Bring a friend."
    )
    assert words(session, "closing") == "Have a good weekend,Rosalind"
    assert items(session) == ["A garden", "Quiet heroes", "Buses"]
    (thread,) = threads(session.update)
    assert thread.comment.resolved
    assert [reply.text for reply in thread.comment.replies] == ["Yes, I counted."]

    end = session.update
    while session.undo_label is not None:
        press(message, *UNDO)
    assert session.update == start
    while session.redo_label is not None:
        session.redo()
    assert session.update == end
    assert sent != start
