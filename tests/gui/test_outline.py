import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QContextMenuEvent
from PySide6.QtWidgets import QApplication, QMenu
from pytestqt.qtbot import QtBot

from update_editor.gui.outline import Outline
from update_editor.gui.theme import Theme
from update_editor.gui.window import MainWindow
from update_editor.model import line_text
from update_editor.services import commands
from update_editor.services.session import Session


def rows(outline: Outline) -> list[str]:
    result = []
    for index in range(outline.topLevelItemCount()):
        section = outline.topLevelItem(index)
        result.append(section.text(0))
        result += [section.child(child).text(0) for child in range(section.childCount())]
    return result


def test_it_shows_sections_items_and_a_row_that_adds_one(open_window: MainWindow) -> None:
    assert rows(open_window.workspace.outline) == [
        "Message",
        "What else has been happening",
        "A garden",
        "Buses",
        "Quiet heroes",
        "Add an item",
        "Next week",
    ]


def test_it_follows_the_headings_as_they_are_typed(open_window: MainWindow, qtbot: QtBot) -> None:
    open_window.workspace.page.go_to("happening/busesaaaaa/heading")
    heading = open_window.workspace.page.panes.pane("happening/busesaaaaa/heading")
    heading.place_caret(5)
    qtbot.keyClicks(heading, " and trams")
    qtbot.waitUntil(lambda: "Buses and trams" in rows(open_window.workspace.outline), timeout=1000)


def test_a_click_goes_to_the_item(open_window: MainWindow, qtbot: QtBot) -> None:
    outline = open_window.workspace.outline
    row = outline.topLevelItem(1).child(1)
    qtbot.mouseClick(outline.viewport(), Qt.MouseButton.LeftButton, pos=outline.visualItemRect(row).center())
    assert open_window.focusWidget().where.startswith("happening/busesaaaaa")


def test_enter_on_the_last_row_adds_an_item(open_window: MainWindow, qtbot: QtBot) -> None:
    outline = open_window.workspace.outline
    outline.setCurrentItem(outline.topLevelItem(1).child(3))
    qtbot.keyClick(outline, Qt.Key.Key_Return)
    section = commands.items_section(open_window.files.session.update, "happening")
    assert len(section.items) == 4
    assert "No heading yet" in rows(outline)


def test_it_marks_the_place_of_the_caret(open_window: MainWindow) -> None:
    open_window.workspace.page.go_to("happening/heroesaaaa")
    assert open_window.workspace.outline.current_where() == "happening/heroesaaaa"


def test_a_status_is_told_in_words_too(theme: Theme, session: Session, qtbot: QtBot) -> None:
    outline = Outline(theme)
    qtbot.addWidget(outline)
    outline.show_update(session.update, session.pack)
    row = outline.topLevelItem(1).child(0)
    assert row.data(0, Qt.ItemDataRole.AccessibleTextRole) == "A garden, draft"


def test_a_drop_below_the_middle_of_a_row_goes_behind_it(open_window: MainWindow) -> None:
    outline = open_window.workspace.outline
    box = outline.visualItemRect(outline.topLevelItem(1).child(1))
    assert outline.drop_target(box.center() + QPoint(0, 5)) == ("happening", "busesaaaaa")
    assert outline.drop_target(box.center() - QPoint(0, 5)) == ("happening", "gardenaaaa")


def test_a_drop_above_the_first_row_goes_to_the_front(open_window: MainWindow) -> None:
    outline = open_window.workspace.outline
    box = outline.visualItemRect(outline.topLevelItem(1).child(0))
    assert outline.drop_target(box.center() - QPoint(0, 5)) == ("happening", None)


def headings(window: MainWindow) -> list[str]:
    section = commands.items_section(window.files.session.update, "happening")
    return [line_text(item.heading) for item in section.items]


def choose_row(window: MainWindow, number: int) -> Outline:
    """Choose an item with the keyboard, while the caret stays in the message."""
    outline = window.workspace.outline
    window.workspace.page.go_to("message")
    outline.setFocus()
    outline.setCurrentItem(outline.topLevelItem(1).child(number))
    return outline


def context_menu(outline: Outline, reason: QContextMenuEvent.Reason, number: int) -> QMenu | None:
    box = outline.visualItemRect(outline.topLevelItem(1).child(number))
    at = box.center()
    QApplication.sendEvent(
        outline.viewport(), QContextMenuEvent(reason, at, outline.viewport().mapToGlobal(at))
    )
    return outline.findChild(QMenu)


@pytest.mark.parametrize("key", [Qt.Key.Key_Delete, Qt.Key.Key_Backspace])
def test_delete_removes_the_item_and_goes_to_the_next(
    open_window: MainWindow, qtbot: QtBot, key: Qt.Key
) -> None:
    outline = choose_row(open_window, 1)
    qtbot.keyClick(outline, key)
    assert headings(open_window) == ["A garden", "Quiet heroes"]
    assert outline.current_where() == "happening/heroesaaaa"
    qtbot.keyClick(outline, key)
    assert outline.current_where() == "happening/gardenaaaa"
    qtbot.keyClick(outline, key)
    assert headings(open_window) == []
    assert outline.current_where() == "happening"
    qtbot.keyClick(outline, key)
    assert open_window.files.session.update.sections[1].heading
    for _ in range(3):
        open_window.actions_table["undo"].trigger()
    assert headings(open_window) == ["A garden", "Buses", "Quiet heroes"]


def test_alt_and_an_arrow_move_the_row_that_is_chosen(open_window: MainWindow, qtbot: QtBot) -> None:
    outline = choose_row(open_window, 2)
    qtbot.keyClick(outline, Qt.Key.Key_Up, Qt.KeyboardModifier.AltModifier)
    qtbot.keyClick(outline, Qt.Key.Key_Up, Qt.KeyboardModifier.AltModifier)
    assert headings(open_window) == ["Quiet heroes", "A garden", "Buses"]
    assert outline.current_where() == "happening/heroesaaaa"
    qtbot.keyClick(outline, Qt.Key.Key_Up, Qt.KeyboardModifier.AltModifier)
    qtbot.keyClick(outline, Qt.Key.Key_Down, Qt.KeyboardModifier.AltModifier)
    assert headings(open_window) == ["A garden", "Quiet heroes", "Buses"]


def test_the_menu_of_a_row_moves_and_removes(open_window: MainWindow, qtbot: QtBot) -> None:
    outline = open_window.workspace.outline
    menu = context_menu(outline, QContextMenuEvent.Reason.Mouse, 0)
    entries = {each.text().partition("\t")[0].replace("&", ""): each for each in menu.actions()}
    assert {"Move the item down", "Remove the item"} <= set(entries)
    assert not entries["Move the item up"].isEnabled()
    qtbot.keyClick(menu, Qt.Key.Key_D)
    assert headings(open_window) == ["Buses", "A garden", "Quiet heroes"]


def test_the_menu_key_opens_the_menu_of_the_row_that_is_chosen(open_window: MainWindow, qtbot: QtBot) -> None:
    outline = choose_row(open_window, 2)
    menu = context_menu(outline, QContextMenuEvent.Reason.Keyboard, 2)
    qtbot.keyClick(menu, Qt.Key.Key_M)
    assert headings(open_window) == ["A garden", "Buses"]


def test_the_row_that_adds_an_item_has_no_menu(open_window: MainWindow) -> None:
    assert context_menu(open_window.workspace.outline, QContextMenuEvent.Reason.Mouse, 3) is None
