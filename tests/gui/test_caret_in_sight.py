"""The page scrolls after the caret, wherever it goes."""

from PySide6.QtCore import QPoint, Qt, QTimer
from PySide6.QtWidgets import QAbstractSlider, QApplication, QWidget
from pytestqt.qtbot import QtBot

from update_editor.gui.caret_in_sight import CaretInSight
from update_editor.gui.window import MainWindow
from update_editor.model import block
from update_editor.services import commands


def caret_is_in_sight(window: MainWindow) -> bool:
    pane = QApplication.focusWidget()
    area = window.workspace.page.viewport()
    top = pane.viewport().mapTo(area, pane.cursorRect().topLeft())
    bottom = pane.viewport().mapTo(area, pane.cursorRect().bottomLeft())
    return area.rect().contains(QPoint(area.width() // 2, top.y())) and bottom.y() <= area.height()


def write_many_lines(window: MainWindow, qtbot: QtBot) -> QWidget:
    qtbot.waitUntil(lambda: window.workspace.is_awake)
    window.workspace.page.go_to("message")
    pane = window.workspace.page.panes.pane("message")
    for number in range(60):
        qtbot.keyClicks(pane, f"Boat {number}")
        qtbot.keyClick(pane, Qt.Key.Key_Return)
    return pane


def test_who_types_beyond_the_lower_edge_goes_on_seeing_what_they_type(
    open_window: MainWindow, qtbot: QtBot
) -> None:
    write_many_lines(open_window, qtbot)
    qtbot.waitUntil(lambda: caret_is_in_sight(open_window), timeout=1000)


def test_the_page_follows_a_caret_that_jumps_to_the_start(open_window: MainWindow, qtbot: QtBot) -> None:
    pane = write_many_lines(open_window, qtbot)
    qtbot.waitUntil(lambda: caret_is_in_sight(open_window), timeout=1000)
    qtbot.keyClick(pane, Qt.Key.Key_Home, Qt.KeyboardModifier.ControlModifier)
    qtbot.waitUntil(lambda: caret_is_in_sight(open_window), timeout=1000)


def test_who_scrolls_away_is_not_pulled_back_when_the_page_grows(
    open_window: MainWindow, qtbot: QtBot
) -> None:
    write_many_lines(open_window, qtbot)
    qtbot.waitUntil(lambda: caret_is_in_sight(open_window), timeout=1000)
    bar = open_window.workspace.page.verticalScrollBar()
    bar.triggerAction(QAbstractSlider.SliderAction.SliderToMinimum)
    session = open_window.files.session
    longer = tuple(block(f"Pier {number}") for number in range(20))
    before = bar.maximum()
    session.do("Growing", commands.set_text(session.update, "opening", longer))
    qtbot.waitUntil(lambda: bar.maximum() > before)
    follower = open_window.workspace.page.findChild(CaretInSight)
    assert not follower.findChild(QTimer).isActive()
    assert bar.value() == 0
