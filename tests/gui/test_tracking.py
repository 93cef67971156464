"""The switch that tracks changes, and the views of what is tracked."""

import pytest
from PySide6.QtCore import Qt

from gui.driving import press, select, type_text
from update_editor.gui.change_marks import ChangeBar
from update_editor.gui.dialogs.who_i_am import WhoIAmDialog
from update_editor.model import encode, text_of
from update_editor.review.resolve import accept_all


@pytest.fixture
def workspace(open_window):
    return open_window.workspace


@pytest.fixture
def message(workspace):
    workspace.page.go_to("message")
    return workspace.page.panes.pane("message")


def reviewed(workspace, message):
    workspace.tracking.suggest_as("Ash Quill")
    select(message, 4, 10)
    type_text(message, "road")
    workspace.tracking.suggest_as("Bo Fenn")
    message.place_caret(len(text_of(message.blocks())))
    type_text(message, " Hooray!")


def who_i_am(window):
    dialog = window.findChild(WhoIAmDialog)
    assert dialog is not None
    return dialog


def test_the_first_time_it_is_asked_who_one_is_and_kept(open_window, workspace, message, environment):
    open_window.actions_table["track-changes"].trigger()
    who_i_am(open_window).chosen.emit("Ash Quill")
    assert open_window.track_actions.parent() is open_window
    assert workspace.session.suggests_as == "Ash Quill"
    open_window.actions_table["track-changes"].trigger()
    assert workspace.session.suggests_as is None
    open_window.actions_table["track-changes"].trigger()
    assert workspace.session.suggests_as == "Ash Quill"


def test_where_nobody_says_who_they_are_it_stays_off(open_window, workspace):
    open_window.actions_table["track-changes"].trigger()
    who_i_am(open_window).reject()
    assert not open_window.actions_table["track-changes"].isChecked()
    assert workspace.session.suggests_as is None


def test_each_person_has_a_colour_of_their_own_and_keeps_it(workspace, message):
    reviewed(workspace, message)
    look = message.rich_text.look
    assert look.authors == ("Ash Quill", "Bo Fenn")
    assert look.colour_of("Ash Quill") != look.colour_of("Bo Fenn")


@pytest.mark.parametrize(
    ("view", "words"),
    [
        ("all", "The bridgeroad is open again. Hooray!"),
        ("simple", "The road is open again. Hooray!"),
        ("none", "The road is open again. Hooray!"),
        ("original", "The bridge is open again."),
    ],
)
def test_a_view_shows_its_words_and_never_alters_the_update(workspace, message, view, words):
    reviewed(workspace, message)
    before = encode(workspace.session.update)
    workspace.tracking.show_view(view)
    assert message.toPlainText() == words
    workspace.tracking.show_view("all")
    assert encode(workspace.session.update) == before
    assert workspace.session.undo_label is not None


def test_the_original_can_not_be_written_in(workspace, message):
    reviewed(workspace, message)
    workspace.tracking.show_view("original")
    type_text(message, "x")
    press(message, Qt.Key.Key_Backspace)
    assert message.toPlainText() == "The bridge is open again."


@pytest.mark.parametrize("view", ["simple", "none"])
def test_what_is_written_without_markup_is_tracked_too(workspace, message, view):
    reviewed(workspace, message)
    workspace.tracking.show_view(view)
    message.place_caret(8)
    type_text(message, " to town")
    press(message, Qt.Key.Key_Backspace)
    assert message.toPlainText() == "The road to tow is open again. Hooray!"
    assert message.caret() == 15
    workspace.tracking.show_view("all")
    assert message.toPlainText() == "The bridgeroad to tow is open again. Hooray!"
    workspace.tracking.show_view("original")
    assert message.toPlainText() == "The bridge is open again."


def test_a_bullet_written_without_markup_is_a_change_of_the_list(workspace):
    workspace.tracking.suggest_as("Ash Quill")
    workspace.tracking.show_view("none")
    workspace.page.go_to("next-week")
    bullets = workspace.page.panes.pane("next-week")
    bullets.place_caret(len(text_of(bullets.blocks())))
    press(bullets, Qt.Key.Key_Return)
    type_text(bullets, "Tea")
    press(bullets, Qt.Key.Key_Home)
    press(bullets, Qt.Key.Key_Backspace)
    assert len(bullets.value()) == 1
    workspace.tracking.show_view("original")
    assert bullets.toPlainText() == "The budget goes to the council"


def test_a_removed_item_stays_on_the_page_until_it_is_decided_and_goes_from_no_markup(workspace):
    workspace.tracking.suggest_as("Ash Quill")
    workspace.editing.remove("happening", "gardenaaaa")
    card = workspace.page._parts["happening"].card("gardenaaaa")
    assert card.isVisibleTo(workspace)
    assert card.heading.isReadOnly()
    workspace.tracking.show_view("none")
    assert not card.isVisibleTo(workspace)
    workspace.tracking.show_view("original")
    assert card.isVisibleTo(workspace)


def test_a_view_that_hides_something_says_so_and_leads_back(workspace, message, qtbot):
    reviewed(workspace, message)
    workspace.tracking.show_view("original")
    assert "for reading alone" in workspace.shown_view.bar.words
    assert workspace.shown_view.bar.isVisibleTo(workspace)
    workspace.shown_view.bar.buttons[0].click()
    assert workspace.tracking.view == "all"
    assert not workspace.shown_view.bar.isVisibleTo(workspace)


def test_the_bar_beside_what_changed_comes_and_goes_with_simple_markup(workspace, message, qtbot):
    reviewed(workspace, message)
    (bar,) = message.parentWidget().findChildren(ChangeBar)
    for view, there in (("simple", True), ("none", False), ("simple", True), ("original", False)):
        workspace.tracking.show_view(view)
        qtbot.waitUntil(lambda there=there: bar.isVisible() is there)


@pytest.mark.parametrize("view", ["simple", "none"])
def test_an_item_that_comes_back_into_a_view_has_its_words(workspace, view):
    session = workspace.session
    workspace.tracking.suggest_as("Ash Quill")
    workspace.tracking.show_view(view)
    workspace.editing.remove("happening", "gardenaaaa")
    session.do("Accepting", accept_all(session.update), tracked=False)
    session.undo()
    session.undo()
    assert workspace.page.panes.pane("happening/gardenaaaa").toPlainText() == "It has 220 shrubs."


@pytest.mark.parametrize("view", ["simple", "none"])
def test_a_place_that_a_view_leaves_out_or_that_is_empty_is_no_mistake(workspace, view):
    workspace.tracking.suggest_as("Ash Quill")
    workspace.editing.remove("happening", "gardenaaaa")
    workspace.tracking.show_view(view)
    panes = workspace.page.panes
    assert panes.in_view(panes.pane("happening/gardenaaaa"), 3) == 3
    assert panes.in_text(panes.pane("title"), 0) == 0
