"""Tab goes through the page as it is read."""

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from update_editor.gui.pane import Pane
from update_editor.gui.window import MainWindow
from update_editor.model import Items, line_text, text_of


def items_of(window: MainWindow):
    return next(each for each in window.files.session.update.sections if isinstance(each, Items)).items


def focused_place() -> str:
    widget = QApplication.focusWidget()
    return widget.where if isinstance(widget, Pane) else ""


def test_words_typed_after_a_new_heading_are_the_new_items(open_window: MainWindow, qtbot: QtBot) -> None:
    before = items_of(open_window)
    open_window.workspace.page.go_to(f"happening/{before[0].id}/heading")
    open_window.actions_table["add-item"].trigger()
    qtbot.waitUntil(lambda: focused_place().endswith("/heading"))
    QTest.keyClicks(QApplication.focusWidget(), "Otters return")
    QTest.keyClick(QApplication.focusWidget(), Qt.Key.Key_Tab)
    QTest.keyClicks(QApplication.focusWidget(), "Two were seen.")
    (new,) = [item for item in items_of(open_window) if item.id not in {each.id for each in before}]
    assert line_text(new.heading) == "Otters return"
    assert text_of(new.body) == "Two were seen."


def test_tab_reaches_every_item_in_turn_after_items_were_added_and_moved(
    open_window: MainWindow, qtbot: QtBot
) -> None:
    first = items_of(open_window)[0]
    open_window.workspace.page.go_to(f"happening/{first.id}/heading")
    open_window.actions_table["add-item"].trigger()
    open_window.actions_table["item-down"].trigger()
    open_window.workspace.page.go_to(f"happening/{items_of(open_window)[0].id}/heading")
    expected = [
        where
        for item in items_of(open_window)
        for where in (f"happening/{item.id}/heading", f"happening/{item.id}")
    ]
    reached = [focused_place()]
    for _ in range(12 * len(expected)):
        QTest.keyClick(QApplication.focusWidget(), Qt.Key.Key_Tab)
        if focused_place().startswith("happening/") and focused_place() not in reached:
            reached.append(focused_place())
    assert reached[: len(expected)] == expected
