"""The Review panel driven as a reviewer drives it: cards, decisions, comments, filters, undo."""

import datetime as dt

import pytest
from msgspec.structs import replace
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QLabel, QLineEdit, QMenu, QPlainTextEdit, QPushButton
from pytestqt.qtbot import QtBot

from gui.driving import press, select, type_text
from gui.finding import button, named
from gui.test_suggesting import pane_at, shown, suggest_as
from update_editor.gui.environment import Environment
from update_editor.gui.panel_cards.card_drawing import frame_of, room_in
from update_editor.gui.review.card_drawing import buttons_in
from update_editor.gui.review.card_list import ReviewList
from update_editor.gui.review.review_panel import ReviewPanel
from update_editor.gui.window import MainWindow
from update_editor.model import Item, block, line, line_text, region_at
from update_editor.review import comments
from update_editor.review.edits import Reviewer
from update_editor.review.resolve import has_changes
from update_editor.services.commands import add_item
from update_editor.services.session import Session

ASH, BO, ME = "Ash Quill", "Bo Fenn", "Cy Dell"
ENTER, BACKSPACE, DELETE = Qt.Key.Key_Return, Qt.Key.Key_Backspace, Qt.Key.Key_Delete
CTRL_ALT = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.AltModifier
CTRL, SHIFT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.ShiftModifier
NOON = dt.datetime(2026, 10, 13, 12, 0, tzinfo=dt.UTC)


@pytest.fixture
def reviewed(open_window: MainWindow, session: Session, environment: Environment) -> MainWindow:
    """A window whose update two people have changed: a replacement, a deletion, new words, and a comment."""
    environment.keep(replace(environment.settings, me=ME))
    workspace = open_window.workspace
    workspace.wake()
    page = workspace.page
    message = pane_at(page, "message")
    suggest_as(page, session, ASH)
    select(message, 4, 10)
    type_text(message, "road")
    opening = pane_at(page, "opening")
    suggest_as(page, session, BO)
    select(opening, 27, 38)
    press(opening, DELETE)
    garden = pane_at(page, "happening/gardenaaaa")
    garden.place_caret(3)
    type_text(garden, "now ")
    suggest_as(page, session, None)
    asked = comments.add_comment(session.update, "Which road?", Reviewer(BO, NOON), "message", 10, 14)
    session.do("Comment", asked, tracked=False)
    workspace.reviewing.refresh()
    return open_window


@pytest.fixture
def panel(reviewed: MainWindow, qapp: QApplication) -> ReviewPanel:
    reviewed.actions_table["show-review"].trigger()
    qapp.processEvents()
    return reviewed.workspace.reviewing.panel


def cards(panel: ReviewPanel) -> list[str]:
    """Return what each card says, without who, when and where."""
    model = panel.list.model()
    return [str(model.index(row, 0).data()) for row in range(model.rowCount())]


def choose(panel: ReviewPanel, words: str, qtbot: QtBot) -> None:
    """Click the card that says something."""
    row = next(row for row, said in enumerate(cards(panel)) if words in said)
    place = panel.list.visualRect(panel.list.model().index(row, 0))
    qtbot.mouseClick(panel.list.viewport(), Qt.MouseButton.LeftButton, pos=frame_of(place).center())


def message_of(session: Session) -> str:
    return line_text(region_at(session.update, "message").blocks[0].spans)


def key(window: MainWindow, qtbot: QtBot, pressed: Qt.Key, held=Qt.KeyboardModifier.NoModifier) -> None:
    qtbot.keyClick(window.focusWidget(), pressed, held)


def test_cards_stand_in_the_order_of_reading_with_who_where_and_what(panel: ReviewPanel) -> None:
    said = cards(panel)
    assert [ASH in each for each in said] == [False, True, False, False]
    assert said[0].startswith(f"{BO}, ")
    assert "Removed: and welcome" in said[0]
    assert said[0].endswith("Opening")
    assert "“bridge” replaced by “road”" in said[1]
    assert said[2].startswith(f"Comment, {BO}")
    assert "Which road?" in said[2]
    assert "Added: now" in said[3]
    assert said[3].endswith("A garden")


def test_the_tab_the_status_bar_and_the_outline_count_what_is_open(reviewed: MainWindow) -> None:
    assert button(reviewed, "3 open changes · 1 comment").isVisible()
    tabs = named(reviewed, "Panel")
    assert tabs.tabText(2) == "Review  4"
    outline = reviewed.workspace.outline
    assert outline.topLevelItem(0).data(0, Qt.ItemDataRole.AccessibleDescriptionRole)
    garden = outline.topLevelItem(1).child(0)
    assert garden.toolTip(0) == "A garden · draft\n1 change or comment open"
    assert "1 change or comment open" in str(garden.data(0, Qt.ItemDataRole.AccessibleDescriptionRole))


def test_the_count_in_the_status_bar_opens_the_panel(reviewed: MainWindow, qtbot: QtBot) -> None:
    qtbot.mouseClick(button(reviewed, "3 open changes · 1 comment"), Qt.MouseButton.LeftButton)
    assert reviewed.workspace.panel.current == "review"
    assert reviewed.workspace.reviewing.panel.list.isVisible()


def test_choosing_a_card_shows_its_place_and_leaves_the_focus_in_the_panel(
    reviewed: MainWindow, panel: ReviewPanel, qtbot: QtBot
) -> None:
    choose(panel, "replaced by", qtbot)
    assert reviewed.focusWidget() is panel.list
    pane = reviewed.workspace.page.panes.current
    assert (pane.where, pane.caret()) == ("message", 4)
    assert [each.cursor.selectedText() for each in pane.extraSelections()] == ["bridgeroad"]
    key(reviewed, qtbot, Qt.Key.Key_Down)
    assert reviewed.focusWidget() is panel.list
    assert panel.list.open_card.row.thread is not None


def test_f6_goes_to_the_cards_and_escape_back_to_the_page(
    reviewed: MainWindow, panel: ReviewPanel, qtbot: QtBot
) -> None:
    reviewed.workspace.page.go_to("message", 0)
    key(reviewed, qtbot, Qt.Key.Key_F6)
    assert reviewed.focusWidget() is panel.list
    assert panel.list.open_card is not None
    key(reviewed, qtbot, Qt.Key.Key_Escape)
    assert reviewed.workspace.page.panes.current.hasFocus()


def test_tab_goes_from_the_list_through_the_buttons_of_the_chosen_card(
    reviewed: MainWindow, panel: ReviewPanel, qtbot: QtBot
) -> None:
    choose(panel, "replaced by", qtbot)
    reached = []
    for _ in range(3):
        key(reviewed, qtbot, Qt.Key.Key_Tab)
        widget = reviewed.focusWidget()
        reached.append(widget.text() or widget.accessibleName())
    assert reached == ["Accept", "Reject", "Comment on this change"]


def test_enter_on_a_card_goes_to_the_page(reviewed: MainWindow, panel: ReviewPanel, qtbot: QtBot) -> None:
    choose(panel, "Added: now", qtbot)
    key(reviewed, qtbot, ENTER)
    pane = reviewed.workspace.page.panes.current
    assert pane.hasFocus()
    assert pane.where == "happening/gardenaaaa"


def test_the_buttons_of_the_chosen_card_decide_and_the_next_change_is_chosen(
    reviewed: MainWindow, panel: ReviewPanel, session: Session, qtbot: QtBot
) -> None:
    choose(panel, "Removed: and", qtbot)
    qtbot.mouseClick(button(panel, "Reject"), Qt.MouseButton.LeftButton)
    assert not any("Removed" in each for each in cards(panel))
    assert panel.list.open_card.row.author == ASH
    assert reviewed.workspace.page.panes.current.where == "message"
    assert panel.isAncestorOf(reviewed.focusWidget())
    qtbot.mouseClick(button(panel, "Accept"), Qt.MouseButton.LeftButton)
    assert message_of(session) == "The road is open again."
    assert "Added: now" in str(panel.list.currentIndex().data())


def test_the_signs_on_a_closed_card_decide_without_choosing_it_first(
    panel: ReviewPanel, session: Session, qtbot: QtBot
) -> None:
    row = next(row for row, said in enumerate(cards(panel)) if "replaced by" in said)
    frame = frame_of(panel.list.visualRect(panel.list.model().index(row, 0)))
    signs = buttons_in(room_in(frame), panel.list.fontMetrics().lineSpacing())
    qtbot.mouseClick(panel.list.viewport(), Qt.MouseButton.LeftButton, pos=signs.accept.center())
    assert message_of(session) == "The road is open again."


def test_what_was_rejected_can_be_restored(panel: ReviewPanel, session: Session, qtbot: QtBot) -> None:
    before = session.update
    choose(panel, "replaced by", qtbot)
    qtbot.mouseClick(button(panel, "Reject"), Qt.MouseButton.LeftButton)
    assert message_of(session) == "The bridge is open again."
    assert named(panel, "Rejected. Bridge → road").isVisible()
    qtbot.mouseClick(button(panel, "Restore"), Qt.MouseButton.LeftButton)
    assert session.update == before
    assert len(cards(panel)) == 4


def test_keys_go_to_the_next_change_and_decide_on_it_in_the_page(
    reviewed: MainWindow, session: Session, qtbot: QtBot
) -> None:
    reviewed.workspace.page.go_to("title", 0)
    key(reviewed, qtbot, Qt.Key.Key_F8)
    panes = reviewed.workspace.page.panes
    assert (panes.current.where, panes.current.caret()) == ("opening", 27)
    assert panes.current.hasFocus()
    key(reviewed, qtbot, Qt.Key.Key_F8)
    assert panes.current.where == "message"
    key(reviewed, qtbot, ENTER, CTRL_ALT)
    assert message_of(session) == "The road is open again."
    assert panes.current.where == "happening/gardenaaaa"
    garden = panes.current
    key(reviewed, qtbot, BACKSPACE, CTRL_ALT)
    assert shown(garden) == "It has 220 shrubs."
    assert panes.current.where == "opening"
    key(reviewed, qtbot, Qt.Key.Key_F8, SHIFT)
    assert panes.current.where == "message"


def test_without_the_panel_a_notice_says_what_was_done_and_takes_it_back(
    reviewed: MainWindow, session: Session, qtbot: QtBot
) -> None:
    before = session.update
    reviewed.workspace.page.go_to("message", 6)
    key(reviewed, qtbot, BACKSPACE, CTRL_ALT)
    assert reviewed.workspace.banner.words == "Rejected. Bridge → road"
    qtbot.mouseClick(button(reviewed.workspace.banner, "Restore"), Qt.MouseButton.LeftButton)
    assert session.update == before


def test_the_caret_in_a_change_chooses_its_card(
    reviewed: MainWindow, panel: ReviewPanel, qtbot: QtBot
) -> None:
    reviewed.workspace.page.go_to("message", 7)
    qtbot.waitUntil(lambda: panel.list.open_card is not None and panel.list.open_card.row.author == ASH)
    assert reviewed.workspace.page.panes.current.hasFocus()


def test_filters_show_one_person_one_place_or_one_kind(panel: ReviewPanel, qtbot: QtBot) -> None:
    pick(panel, "Whose are shown", BO)
    assert len(cards(panel)) == 3
    pick(panel, "From where", "Message")
    assert len(cards(panel)) == 1
    pick(panel, "Whose are shown", "Everyone")
    pick(panel, "What is shown", "Changes")
    assert ["replaced by" in each for each in cards(panel)] == [True]
    pick(panel, "What is shown", "Resolved")
    assert cards(panel) == []
    assert any("Nothing of this kind" in each.text() for each in panel.findChildren(QLabel))


def pick(panel: ReviewPanel, menu: str, entry: str) -> None:
    """Choose an entry of one of the menus over the cards."""
    actions = named(panel, menu).menu().actions()
    next(each for each in actions if each.text().startswith(entry)).trigger()


def test_all_that_the_filter_shows_is_accepted_in_one_step(
    panel: ReviewPanel, session: Session, qtbot: QtBot
) -> None:
    before = session.update
    menu: QMenu = named(panel, "Accept or reject all that are shown").menu()
    assert menu.actions()[0].text() == "&Accept all 3 changes"
    pick(panel, "Whose are shown", BO)
    assert menu.actions()[0].text() == "&Accept the 2 changes shown"
    menu.actions()[0].trigger()
    assert named(panel, "2 changes accepted.").isVisible()
    assert "“bridge” replaced by “road”" not in "".join(cards(panel))
    pick(panel, "Whose are shown", "Everyone")
    assert [ASH in each for each in cards(panel)] == [True, False]
    qtbot.mouseClick(button(panel, "Undo"), Qt.MouseButton.LeftButton)
    assert session.update == before


def test_a_comment_on_the_selection_is_written_in_the_panel(
    reviewed: MainWindow, session: Session, qtbot: QtBot
) -> None:
    closing = pane_at(reviewed.workspace.page, "closing")
    select(closing, 7, 11)
    key(reviewed, qtbot, Qt.Key.Key_M, CTRL_ALT)
    field = named(reviewed, "Comment", QPlainTextEdit)
    assert field.hasFocus()
    assert any(each.text() == "“good” · Closing" for each in reviewed.findChildren(QLabel))
    qtbot.keyClicks(field, "Or great?")
    qtbot.keyClick(field, ENTER, CTRL)
    made = session.update.comments[-1]
    assert (made.author, made.text, made.quote) == (ME, "Or great?", "good")
    assert not field.isVisible()
    assert closing.hasFocus()
    assert reviewed.workspace.reviewing.panel.list.open_card.row.thread.comment.id == made.id


def test_escape_leaves_an_empty_comment_and_keeps_one_that_was_begun(
    reviewed: MainWindow, session: Session, qtbot: QtBot
) -> None:
    message = pane_at(reviewed.workspace.page, "message")
    key(reviewed, qtbot, Qt.Key.Key_M, CTRL_ALT)
    field = named(reviewed, "Comment", QPlainTextEdit)
    key(reviewed, qtbot, Qt.Key.Key_Escape)
    assert message.hasFocus()
    assert not field.isVisible()
    key(reviewed, qtbot, Qt.Key.Key_M, CTRL_ALT)
    qtbot.keyClicks(field, "Or")
    key(reviewed, qtbot, Qt.Key.Key_Escape)
    assert message.hasFocus()
    assert field.isVisible()
    assert len(session.update.comments) == 1


def test_where_nobody_knows_who_comments_the_name_is_asked_and_kept(
    reviewed: MainWindow, session: Session, environment: Environment, qtbot: QtBot
) -> None:
    environment.keep(replace(environment.settings, me=""))
    pane_at(reviewed.workspace.page, "message").place_caret(20)
    key(reviewed, qtbot, Qt.Key.Key_M, CTRL_ALT)
    name = named(reviewed, "Your name", QLineEdit)
    assert name.hasFocus()
    qtbot.keyClicks(name, "Dee Marsh")
    qtbot.keyClicks(named(reviewed, "Comment", QPlainTextEdit), "Good")
    qtbot.mouseClick(button(named(reviewed, "New comment"), "Comment"), Qt.MouseButton.LeftButton)
    assert session.update.comments[-1].author == "Dee Marsh"
    assert environment.settings.me == "Dee Marsh"


def test_words_that_moved_while_the_comment_was_written_are_found_again(
    reviewed: MainWindow, session: Session, qtbot: QtBot
) -> None:
    closing = pane_at(reviewed.workspace.page, "closing")
    select(closing, 7, 11)
    key(reviewed, qtbot, Qt.Key.Key_M, CTRL_ALT)
    closing.place_caret(0)
    type_text(closing, "Do please ")
    field = named(reviewed, "Comment", QPlainTextEdit)
    qtbot.keyClicks(field, "Or great?")
    qtbot.keyClick(field, ENTER, CTRL)
    assert session.update.comments[-1].quote == "good"


def test_a_comment_is_answered_resolved_and_opened_again(
    reviewed: MainWindow, panel: ReviewPanel, session: Session, qtbot: QtBot
) -> None:
    choose(panel, "Which road?", qtbot)
    qtbot.keyClicks(named(panel, "Reply", QPlainTextEdit), "The one by the mill")
    qtbot.mouseClick(button(panel, "Send reply"), Qt.MouseButton.LeftButton)
    (answer,) = session.update.comments[0].replies
    assert (answer.author, answer.text) == (ME, "The one by the mill")
    assert named(panel, "Reply", QPlainTextEdit).toPlainText() == ""
    qtbot.mouseClick(button(panel, "Resolve"), Qt.MouseButton.LeftButton)
    assert session.update.comments[0].resolved
    assert "Which road?" not in "".join(cards(panel))
    pick(panel, "What is shown", "Resolved (1)")
    choose(panel, "Which road?", qtbot)
    qtbot.mouseClick(button(panel, "Reopen"), Qt.MouseButton.LeftButton)
    assert not session.update.comments[0].resolved


def test_a_half_written_answer_stays_with_its_comment(panel: ReviewPanel, qtbot: QtBot) -> None:
    choose(panel, "Which road?", qtbot)
    qtbot.keyClicks(named(panel, "Reply", QPlainTextEdit), "The one")
    choose(panel, "replaced by", qtbot)
    choose(panel, "Which road?", qtbot)
    assert named(panel, "Reply", QPlainTextEdit).toPlainText() == "The one"


def test_only_ones_own_comment_can_be_deleted(
    panel: ReviewPanel, reviewed: MainWindow, session: Session, environment: Environment, qtbot: QtBot
) -> None:
    choose(panel, "Which road?", qtbot)
    assert not [
        each for each in panel.findChildren(QPushButton) if each.accessibleName().startswith("Delete")
    ]
    environment.keep(replace(environment.settings, me=BO))
    choose(panel, "replaced by", qtbot)
    choose(panel, "Which road?", qtbot)
    qtbot.mouseClick(named(panel, "Delete this comment"), Qt.MouseButton.LeftButton)
    assert session.update.comments == ()


def test_a_change_can_be_commented_on(panel: ReviewPanel, session: Session, qtbot: QtBot) -> None:
    choose(panel, "replaced by", qtbot)
    qtbot.mouseClick(named(panel, "Comment on this change"), Qt.MouseButton.LeftButton)
    field = named(panel, "Comment", QPlainTextEdit)
    qtbot.keyClicks(field, "Are you sure?")
    qtbot.keyClick(field, ENTER, CTRL)
    assert session.update.comments[-1].quote == "road"


def test_a_comment_on_an_added_item_is_on_the_item(
    reviewed: MainWindow, panel: ReviewPanel, session: Session, qtbot: QtBot
) -> None:
    added = Item(id="swifts", heading=line("Swifts are back"), body=(block("Forty nests so far."),))
    suggest_as(reviewed.workspace.page, session, ASH)
    session.do("Add", add_item(session.update, "happening", added, None))
    suggest_as(reviewed.workspace.page, session, None)
    reviewed.workspace.reviewing.refresh()
    choose(panel, "Swifts are back", qtbot)
    qtbot.mouseClick(named(panel, "Comment on this change"), Qt.MouseButton.LeftButton)
    field = named(panel, "Comment", QPlainTextEdit)
    qtbot.keyClicks(field, "Lovely")
    qtbot.keyClick(field, ENTER, CTRL)
    assert (session.update.comments[-1].where, session.update.comments[-1].text) == ("swifts", "Lovely")


def test_the_menu_of_a_pane_decides_on_the_change_at_the_caret(
    reviewed: MainWindow, session: Session
) -> None:
    message = pane_at(reviewed.workspace.page, "message")
    message.place_caret(6)
    words = [entry[0] for entry in message.menu_groups()[1]]
    assert words == ["&Accept change", "Re&ject change", "C&omment…"]
    message.menu_groups()[1][1][2]()
    assert message_of(session) == "The bridge is open again."
    assert reviewed.workspace.page.panes.current is message


def test_the_menu_of_a_pane_decides_on_a_part_of_a_change_that_is_selected(
    reviewed: MainWindow, session: Session
) -> None:
    opening = pane_at(reviewed.workspace.page, "opening")
    select(opening, 27, 31)
    accept = opening.menu_groups()[1][0]
    assert accept[0] == "&Accept changes in the selection"
    accept[2]()
    assert shown(opening).startswith("Hello, my name is Rosalind [-B welcome]")
    assert has_changes(session.update)


def test_in_a_view_without_markup_the_same_places_are_meant(
    reviewed: MainWindow, panel: ReviewPanel, session: Session, qtbot: QtBot
) -> None:
    reviewed.workspace.tracking.show_view("none")
    choose(panel, "replaced by", qtbot)
    message = reviewed.workspace.page.panes.current
    assert [each.cursor.selectedText() for each in message.extraSelections()] == ["road"]
    select(message, 9, 11)
    message.setFocus()
    key(reviewed, qtbot, Qt.Key.Key_M, CTRL_ALT)
    field = named(panel, "Comment", QPlainTextEdit)
    qtbot.keyClicks(field, "Was?")
    qtbot.keyClick(field, ENTER, CTRL)
    assert session.update.comments[-1].quote == "is"


def test_changes_of_bullets_are_found_in_their_list(
    reviewed: MainWindow, session: Session, qtbot: QtBot
) -> None:
    bullets = pane_at(reviewed.workspace.page, "next-week")
    suggest_as(reviewed.workspace.page, session, BO)
    bullets.place_caret(len("The budget goes to the council"))
    press(bullets, ENTER)
    type_text(bullets, "Tea")
    suggest_as(reviewed.workspace.page, session, None)
    words = [entry[0] for entry in bullets.menu_groups()[1]]
    assert words[0] == "&Accept change"
    select(bullets, 4, len("The budget goes to the council Tea"))
    reject = bullets.menu_groups()[1][1]
    assert reject[0] == "Re&ject changes in the selection"
    reject[2]()
    assert bullets.toPlainText() == "The budget goes to the council"


def test_undo_goes_all_the_way_back(
    reviewed: MainWindow, panel: ReviewPanel, session: Session, update, qtbot: QtBot
) -> None:
    choose(panel, "replaced by", qtbot)
    qtbot.mouseClick(button(panel, "Accept"), Qt.MouseButton.LeftButton)
    choose(panel, "Which road?", qtbot)
    qtbot.keyClicks(named(panel, "Reply", QPlainTextEdit), "This one")
    qtbot.keyClick(named(panel, "Reply", QPlainTextEdit), ENTER, CTRL)
    named(panel, "Accept or reject all that are shown").menu().actions()[1].trigger()
    while session.undo_label is not None:
        reviewed.workspace.page.panes.undo()
    reviewed.workspace.reviewing.refresh()
    assert session.update == update
    assert cards(panel) == []
    assert any("No changes to look at" in each.text() for each in panel.findChildren(QLabel))


def test_five_hundred_cards_are_five_hundred_rows_and_one_widget(panel: ReviewPanel, qtbot: QtBot) -> None:
    choose(panel, "replaced by", qtbot)
    card_list: ReviewList = panel.list
    one = card_list.cards[0]
    many = tuple(replace(one, id=f"change {number}") for number in range(500))
    card_list.show_cards(many, {}, NOON, many[0].id)
    assert card_list.model().rowCount() == 500
    assert len([each for each in card_list.viewport().children() if each.isVisible()]) == 1


def test_the_chosen_card_goes_on_with_what_its_person_writes(panel: ReviewPanel, qtbot: QtBot) -> None:
    choose(panel, "replaced by", qtbot)
    card_list: ReviewList = panel.list
    opened = card_list.open_card
    longer = replace(opened.row, change=replace(opened.row.change, after="road to the old ferry"))
    others = [each for each in card_list.cards if each.order > longer.order]
    before = [each for each in card_list.cards if each.order < longer.order]
    card_list.show_cards((*before, longer, *others), {}, NOON, longer.id)
    assert card_list.open_card is opened
    assert any("road to the old ferry" in each.text() for each in opened.findChildren(QLabel))
    by_another = replace(longer, author=BO)
    card_list.show_cards((*before, by_another, *others), {}, NOON, longer.id)
    assert card_list.open_card.row == by_another
    assert any(each.text() == BO for each in card_list.open_card.findChildren(QLabel))
