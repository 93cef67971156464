from PySide6.QtCore import QPoint, QPointF, Qt, QTimer
from PySide6.QtGui import QEnterEvent
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from gui.finding import button, named
from update_editor.gui.cards import ItemCard
from update_editor.gui.frames import QuietButton
from update_editor.gui.pane_values import value_at, values_of
from update_editor.gui.window import MainWindow
from update_editor.model import Items, block, line, line_text, region_at, text_of
from update_editor.services import commands
from update_editor.services.picture_files import load_picture
from update_editor.services.session import Session


def items_of(window: MainWindow) -> Items:
    return commands.items_section(window.files.session.update, "happening")


def item_ids(window: MainWindow) -> list[str]:
    return [item.id for item in items_of(window).items]


def cards_in_order(window: MainWindow) -> list[str]:
    cards = window.workspace.page.findChildren(ItemCard)
    shown = [card for card in cards if card.isVisible()]
    return [card.item_id for card in sorted(shown, key=lambda card: card.geometry().top())]


def pane(window: MainWindow, where: str):
    window.workspace.page.go_to(where)
    return window.workspace.page.panes.pane(where)


def test_the_page_shows_every_text_of_the_update(open_window: MainWindow) -> None:
    page = open_window.workspace.page
    shown = {where: pane.toPlainText() for where, pane in page.panes.each()}
    assert shown["opening"].startswith("Hello, my name is Rosalind")
    assert shown["message"] == "The bridge is open again."
    assert shown["happening/gardenaaaa/heading"] == "A garden"
    assert shown["next-week"] == "The budget goes to the council"
    assert shown["closing"] == "Have a good weekend,\nRosalind"


def test_what_is_typed_becomes_the_update(open_window: MainWindow, qtbot: QtBot) -> None:
    message = pane(open_window, "message")
    message.place_caret(0)
    qtbot.keyClicks(message, "At last! ")
    assert (
        text_of(region_at(open_window.files.session.update, "message").blocks)
        == "At last! The bridge is open again."
    )


def test_undo_brings_the_text_and_the_caret_back(open_window: MainWindow, qtbot: QtBot) -> None:
    message = pane(open_window, "message")
    message.place_caret(3)
    qtbot.keyClicks(message, "XYZ")
    pane(open_window, "opening")
    open_window.actions_table["undo"].trigger()
    assert message.toPlainText() == "The bridge is open again."
    assert message.caret() == 3
    assert open_window.focusWidget() is message


def test_undo_in_one_pane_takes_back_what_was_typed_in_another(open_window: MainWindow, qtbot: QtBot) -> None:
    qtbot.keyClicks(pane(open_window, "message"), "One ")
    opening = pane(open_window, "opening")
    qtbot.keyClicks(opening, "Two ")
    qtbot.keyClick(opening, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    qtbot.keyClick(opening, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert "One" not in open_window.workspace.page.panes.pane("message").toPlainText()
    assert "Two" not in opening.toPlainText()


def test_a_new_item_gets_a_card_and_the_caret(open_window: MainWindow, qtbot: QtBot) -> None:
    pane(open_window, "happening/gardenaaaa")
    open_window.actions_table["add-item"].trigger()
    qtbot.keyClicks(open_window.focusWidget(), "A third clinic")
    ids = item_ids(open_window)
    assert len(ids) == 4
    assert ids[0] == "gardenaaaa"
    assert line_text(items_of(open_window).items[1].heading) == "A third clinic"


def test_a_card_moves_with_its_item(open_window: MainWindow, qapp: QApplication) -> None:
    pane(open_window, "happening/gardenaaaa")
    open_window.actions_table["item-down"].trigger()
    qapp.processEvents()
    assert item_ids(open_window) == ["busesaaaaa", "gardenaaaa", "heroesaaaa"]
    assert cards_in_order(open_window) == item_ids(open_window)
    assert open_window.focusWidget().where == "happening/gardenaaaa/heading" or (
        open_window.focusWidget().where == "happening/gardenaaaa"
    )


def test_a_removed_item_comes_back_in_its_place(open_window: MainWindow, qapp: QApplication) -> None:
    pane(open_window, "happening/busesaaaaa")
    open_window.actions_table["item-remove"].trigger()
    qapp.processEvents()
    assert cards_in_order(open_window) == ["gardenaaaa", "heroesaaaa"]
    open_window.actions_table["undo"].trigger()
    qapp.processEvents()
    assert cards_in_order(open_window) == ["gardenaaaa", "busesaaaaa", "heroesaaaa"]
    assert open_window.workspace.page.panes.pane("happening/busesaaaaa").toPlainText() == "They run late."


def test_a_status_is_chosen_from_the_card(open_window: MainWindow) -> None:
    card = next(c for c in open_window.workspace.page.findChildren(ItemCard) if c.item_id == "busesaaaaa")
    menu = button(card, "Status: Draft").menu()
    next(action for action in menu.actions() if action.text() == "Ready").trigger()
    assert items_of(open_window).items[1].status == "ready"
    assert button(card, "Status: Ready").text().strip() == "Ready"


def test_the_arrow_keys_lead_from_pane_to_pane(open_window: MainWindow, qtbot: QtBot) -> None:
    opening = pane(open_window, "opening")
    opening.place_caret(len(opening.toPlainText()))
    qtbot.keyClick(opening, Qt.Key.Key_Down)
    assert open_window.focusWidget().where == "message"
    qtbot.keyClick(open_window.focusWidget(), Qt.Key.Key_Up)
    assert open_window.focusWidget().where == "opening"


def test_enter_in_a_heading_leads_to_the_body(open_window: MainWindow, qtbot: QtBot) -> None:
    heading = pane(open_window, "happening/gardenaaaa/heading")
    qtbot.keyClick(heading, Qt.Key.Key_Return)
    assert open_window.focusWidget().where == "happening/gardenaaaa"


def test_a_bullet_more_is_a_bullet_more(open_window: MainWindow, qtbot: QtBot) -> None:
    bullets = pane(open_window, "next-week")
    bullets.place_caret(len("The budget goes to the council"))
    qtbot.keyClick(bullets, Qt.Key.Key_Return)
    qtbot.keyClicks(bullets, "Flu clinics open")
    section = commands.bullets_section(open_window.files.session.update, "next-week")
    assert [line_text(bullet.spans) for bullet in section.bullets] == [
        "The budget goes to the council",
        "Flu clinics open",
    ]
    assert section.bullets[0].id == "budgetaaaa"
    assert open_window.focusWidget() is bullets


def test_what_a_command_changes_comes_into_the_pane(open_window: MainWindow) -> None:
    session = open_window.files.session
    session.do("test", commands.set_line(session.update, "happening/busesaaaaa/heading", line("Trams")))
    assert open_window.workspace.page.panes.pane("happening/busesaaaaa/heading").toPlainText() == "Trams"


def test_the_controls_of_a_card_are_drawn_only_when_somebody_is_near(open_window: MainWindow) -> None:
    card = open_window.workspace.page.findChildren(ItemCard)[0]
    assert not card.is_awake
    card.set_focused(True)
    assert card.is_awake
    assert all(button.accessibleName() for button in card.findChildren(QuietButton))


def test_a_heading_has_the_width_of_the_words_below_it(open_window: MainWindow) -> None:
    for card in open_window.workspace.page.findChildren(ItemCard):
        assert card.heading.width() == card.body.width()


def test_the_look_of_a_button_goes_with_its_menu(open_window: MainWindow, qtbot: QtBot) -> None:
    card = open_window.workspace.page.findChildren(ItemCard)[0]
    more = button(card, "More for this item")
    card.enterEvent(QEnterEvent(QPointF(5, 5), QPointF(5, 5), QPointF(5, 5)))
    more.setAttribute(Qt.WidgetAttribute.WA_UnderMouse, True)
    QTimer.singleShot(0, more.menu(), more.menu().close)
    more.menu().exec(QPoint(-500, -500))
    qtbot.waitUntil(lambda: not more.underMouse())
    assert not card.is_awake


def test_a_click_on_a_button_of_a_card_leaves_the_caret_where_it_is(
    open_window: MainWindow, qtbot: QtBot
) -> None:
    open_window.workspace.page.go_to("message")
    card = open_window.workspace.page.findChildren(ItemCard)[0]
    qtbot.mouseClick(button(card, "Collapse the item"), Qt.MouseButton.LeftButton)
    assert card.is_folded
    assert open_window.focusWidget().where == "message"


def test_what_cannot_be_undone_or_done_again_is_not_offered(open_window: MainWindow, qtbot: QtBot) -> None:
    pane = open_window.workspace.page.panes.pane("message")

    def offered() -> tuple[bool, ...]:
        return tuple(possible for *_, possible in pane.menu_groups()[0])

    assert offered() == (False, False)
    open_window.workspace.page.go_to("message")
    qtbot.keyClicks(pane, "So. ")
    assert offered() == (True, False)
    open_window.actions_table["undo"].trigger()
    assert offered()[1]


def test_the_page_is_no_wider_than_72_characters(open_window: MainWindow) -> None:
    page = open_window.workspace.page
    body = page.panes.pane("message")
    assert body.width() <= body.fontMetrics().averageCharWidth() * 74


def test_a_picture_can_be_described(open_window: MainWindow, qtbot: QtBot, tmp_path) -> None:
    from PySide6.QtGui import QImage

    image = QImage(40, 30, QImage.Format.Format_RGB32)
    image.fill(Qt.GlobalColor.darkGreen)
    assert image.save(str(tmp_path / "garden.png"))
    picture, data = load_picture(tmp_path / "garden.png")
    open_window.workspace.editing.set_picture("happening", "gardenaaaa", picture, data)
    card = open_window.workspace.page.findChildren(ItemCard)[0]
    assert card.picture.isVisible()
    qtbot.waitUntil(lambda: card.heading.y() < card.picture.y() < card.body.y())
    qtbot.keyClicks(named(card, "Description of the picture"), "A row of young shrubs")
    (picture,) = open_window.files.session.update.pictures
    assert picture.alt == "A row of young shrubs"
    open_window.actions_table["undo"].trigger()
    assert open_window.files.session.update.pictures[0].alt == ""


def test_texts_away_from_the_caret_are_not_told_of_one_by_one(
    open_window: MainWindow, session: Session
) -> None:
    told = []
    open_window.workspace.page.go_to("opening")
    open_window.workspace.place_changed.connect(lambda: told.append(1))
    update = session.update
    for where in ("message", "happening/gardenaaaa", "happening/busesaaaaa", "happening/heroesaaaa"):
        update = commands.set_text(update, where, (block("Otters everywhere."),))
    session.do("Replacing all", update)
    assert told == []


def test_what_all_panes_show_is_what_each_shows(open_window: MainWindow, session: Session) -> None:
    values = values_of(session.update)
    panes = open_window.workspace.page.panes.each()
    assert {where: values[where] for where, _ in panes} == {
        where: value_at(session.update, where) for where, _ in panes
    }
