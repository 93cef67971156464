"""After a button in a line over the page what is typed goes on in the page."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QToolButton, QWidget
from pytestqt.qtbot import QtBot

from gui.finding import button
from update_editor.gui.window import MainWindow


@pytest.fixture
def writing(window: MainWindow) -> MainWindow:
    """A window with the caret in the message."""
    window.files.open_sample()
    window.workspace.page.go_to("message")
    return window


def has_caret(window: MainWindow) -> bool:
    return window.focusWidget() is window.workspace.page.panes.pane("message")


def by_mouse(qtbot: QtBot, control: QWidget) -> None:
    qtbot.mouseClick(control, Qt.MouseButton.LeftButton)


def by_key(qtbot: QtBot, control: QWidget) -> None:
    control.setFocus(Qt.FocusReason.TabFocusReason)
    qtbot.keyClick(control, Qt.Key.Key_Space)


@pytest.mark.parametrize("pressed", [by_mouse, by_key])
def test_a_notice_gives_the_caret_back(writing: MainWindow, qtbot: QtBot, pressed) -> None:
    done: list[int] = []
    notice = writing.notices.say("Not saved.", ("Try again", lambda: done.append(1)))
    pressed(qtbot, button(notice, "Try again"))
    assert done == [1]
    assert has_caret(writing)


@pytest.mark.parametrize("pressed", [by_mouse, by_key])
def test_a_notice_that_is_put_away_gives_the_caret_back(writing: MainWindow, qtbot: QtBot, pressed) -> None:
    notice = writing.notices.say("Not saved.")
    pressed(qtbot, notice.findChild(QToolButton))
    assert has_caret(writing)


@pytest.mark.parametrize("pressed", [by_mouse, by_key])
def test_the_banner_gives_the_caret_back(writing: MainWindow, qtbot: QtBot, pressed) -> None:
    banner = writing.workspace.banner
    banner.say("Easy read is behind.", stays=True, offer=("Show it", list))
    pressed(qtbot, button(banner, "Show it"))
    assert has_caret(writing)
    banner.say("Easy read is behind.", stays=True)
    pressed(qtbot, banner.findChild(QToolButton))
    assert has_caret(writing)


def test_a_line_that_goes_by_itself_leaves_the_focus_where_it_is(writing: MainWindow) -> None:
    notice = writing.notices.say("Not saved.")
    writing.workspace.outline.setFocus()
    notice.put_away()
    assert writing.focusWidget() is writing.workspace.outline
