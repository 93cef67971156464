from collections import Counter

from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QApplication, QToolButton
from pytestqt.qtbot import QtBot

from update_editor.assets import resources
from update_editor.exporters.registry import PUBLICATIONS
from update_editor.gui.actions import plain_text
from update_editor.gui.dialogs.help import ShortcutsDialog
from update_editor.gui.menus import ACTIONS
from update_editor.gui.window import MainWindow


def test_no_two_actions_have_one_shortcut() -> None:
    keys = Counter(QKeySequence(keys).toString() for spec in ACTIONS for keys in spec.keys)
    assert [key for key, count in keys.items() if count > 1] == []


def test_no_two_entries_of_a_menu_have_one_access_key() -> None:
    for menu in {spec.menu for spec in ACTIONS}:
        letters = Counter(
            spec.text[spec.text.index("&") + 1].lower()
            for spec in ACTIONS
            if spec.menu == menu and "&" in spec.text
        )
        assert [letter for letter, count in letters.items() if count > 1] == [], menu


def test_every_icon_of_the_table_is_shipped() -> None:
    folder = resources() / "icons"
    assert [spec.icon for spec in ACTIONS if spec.icon and not (folder / f"{spec.icon}.svg").is_file()] == []


def test_every_format_can_be_got() -> None:
    assert {f"get-{name}" for name in PUBLICATIONS} <= {spec.id for spec in ACTIONS}


def test_every_action_is_in_a_menu(window: MainWindow) -> None:
    inside = {action.objectName() for menu in window.top_bar.menus.values() for action in menu.actions()}
    assert {spec.id for spec in ACTIONS} <= inside


def test_without_an_update_only_what_begins_one_is_possible(window: MainWindow) -> None:
    possible = {spec.id for spec in ACTIONS if window.actions_table[spec.id].isEnabled()}
    assert possible == {spec.id for spec in ACTIONS if spec.needs == "nothing"}


def test_with_an_update_it_can_be_saved_and_nothing_can_be_undone(open_window: MainWindow) -> None:
    assert open_window.actions_table["save"].isEnabled()
    assert not open_window.actions_table["undo"].isEnabled()


def test_the_first_item_can_move_down_only(open_window: MainWindow) -> None:
    open_window.workspace.page.go_to("happening/gardenaaaa")
    assert not open_window.actions_table["item-up"].isEnabled()
    assert open_window.actions_table["item-down"].isEnabled()


def test_the_list_of_shortcuts_has_every_one(window: MainWindow) -> None:
    dialog = ShortcutsDialog(window)
    from PySide6.QtWidgets import QLabel

    words = {label.text() for label in dialog.findChildren(QLabel)}
    assert {plain_text(spec.text).rstrip("…") for spec in ACTIONS if spec.keys} <= words
    dialog.deleteLater()


def test_a_button_with_an_icon_alone_says_what_it_does(open_window: MainWindow) -> None:
    for button in open_window.findChildren(QToolButton):
        if button.objectName().startswith(("qt_", "Scroll")):  # Qt's own
            continue
        if not button.text() or button.toolButtonStyle().name == "ToolButtonIconOnly":
            assert button.accessibleName(), button
            assert button.toolTip(), button


def test_every_action_is_tied_to_something_that_can_be_called(window: MainWindow) -> None:
    for spec in ACTIONS:
        action = window.actions_table[spec.id]
        assert isinstance(action, QAction)
        assert action.receivers("2triggered(bool)") >= 1


def test_each_action_is_done_by_one_group(window: MainWindow) -> None:
    claimed = [action for group in window._groups for action in group.handlers()]
    assert sorted(claimed) == sorted(spec.id for spec in ACTIONS)


def test_the_edit_menu_moves_words_over_the_clipboard(open_window: MainWindow, qtbot: QtBot) -> None:
    open_window.workspace.page.go_to("message", 0)
    open_window.actions_table["select-all"].trigger()
    open_window.actions_table["cut"].trigger()
    pane = open_window.workspace.page.panes.pane("message")
    assert pane.toPlainText() == ""
    open_window.actions_table["paste"].trigger()
    assert pane.toPlainText() == "The bridge is open again."
    QApplication.clipboard().clear()


def test_the_edit_menu_serves_a_line_to_type_in_too(open_window: MainWindow, qtbot: QtBot) -> None:
    open_window.activateWindow()
    qtbot.waitUntil(open_window.isActiveWindow)
    open_window.actions_table["find"].trigger()
    field = QApplication.focusWidget()
    qtbot.keyClicks(field, "bridge")
    open_window.actions_table["select-all"].trigger()
    open_window.actions_table["cut"].trigger()
    assert field.text() == ""
    QApplication.clipboard().clear()
