"""Going to a place, a past update or an action by typing some of its name."""

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from update_editor.gui.environment import Environment
from update_editor.gui.go_to_box import GoToBox
from update_editor.gui.link_dialog import LinkDialog
from update_editor.gui.window import MainWindow
from update_editor.model import Block, block, line
from update_editor.services import commands
from update_editor.services.session import Session
from update_editor.services.settings import with_recent
from update_editor.storage import Weekly, save_weekly

CTRL = Qt.KeyboardModifier.ControlModifier


def press(window: MainWindow, qtbot: QtBot, key: Qt.Key, held=Qt.KeyboardModifier.NoModifier) -> None:
    qtbot.keyClick(window.focusWidget(), key, held)


def boxes(window: MainWindow) -> list[GoToBox]:
    return [box for box in window.findChildren(GoToBox) if box.isVisible()]


def ask(window: MainWindow, qtbot: QtBot, typed: str = "") -> GoToBox:
    press(window, qtbot, Qt.Key.Key_K, CTRL)
    (box,) = boxes(window)
    qtbot.keyClicks(window.focusWidget(), typed)
    return box


def listed(box: GoToBox) -> list[str]:
    return [box.list.item(row).text() for row in range(box.list.count())]


def test_an_item_is_gone_to_by_some_of_its_heading(open_window: MainWindow, qtbot: QtBot) -> None:
    open_window.workspace.page.go_to("message", 3)
    box = ask(open_window, qtbot, "heroes")
    assert listed(box)[:2] == ["In this update", "Quiet heroes"]
    press(open_window, qtbot, Qt.Key.Key_Return)
    assert open_window.workspace.where == "happening/heroesaaaa"
    assert boxes(open_window) == []


def test_arrow_keys_choose_and_pass_over_the_titles(open_window: MainWindow, qtbot: QtBot) -> None:
    open_window.workspace.page.go_to("message", 3)
    box = ask(open_window, qtbot, "t")
    assert box.list.currentRow() == 1
    press(open_window, qtbot, Qt.Key.Key_Up)
    assert box.list.currentRow() == 1
    rows = listed(box)
    for _ in range(rows.index("Actions") - 1):
        press(open_window, qtbot, Qt.Key.Key_Down)
    assert box.list.currentRow() == rows.index("Actions") + 1


def test_escape_returns_to_the_caret(open_window: MainWindow, qtbot: QtBot) -> None:
    open_window.workspace.page.go_to("message", 3)
    ask(open_window, qtbot, "garden")
    press(open_window, qtbot, Qt.Key.Key_Escape)
    pane = open_window.workspace.page.panes.pane("message")
    assert QApplication.focusWidget() is pane
    assert pane.caret() == 3
    assert boxes(open_window) == []


def test_a_click_elsewhere_puts_it_away(open_window: MainWindow, qtbot: QtBot) -> None:
    ask(open_window, qtbot)
    qtbot.mouseClick(open_window.workspace.page.panes.pane("closing").viewport(), Qt.MouseButton.LeftButton)
    assert boxes(open_window) == []
    assert open_window.workspace.where == "closing"


def test_a_row_can_be_clicked(open_window: MainWindow, qtbot: QtBot) -> None:
    box = ask(open_window, qtbot, "buses")
    row = box.list.visualItemRect(box.list.item(1)).center()
    qtbot.mouseClick(box.list.viewport(), Qt.MouseButton.LeftButton, pos=row)
    assert open_window.workspace.where.startswith("happening/busesaaaaa")


def test_a_sub_heading_in_a_text_is_gone_to(open_window: MainWindow, qtbot: QtBot) -> None:
    session = open_window.files.session
    blocks = (block("The bridge is open again."), Block(id="sub", style="subheading", spans=line("Ferries")))
    session.do("Typing", commands.set_text(session.update, "message", blocks))
    ask(open_window, qtbot, "ferr")
    press(open_window, qtbot, Qt.Key.Key_Return)
    assert open_window.workspace.where == "message"
    assert open_window.workspace.page.panes.pane("message").caret() == 26


def test_an_action_is_done_where_the_caret_was(open_window: MainWindow, qtbot: QtBot) -> None:
    open_window.workspace.page.go_to("happening/busesaaaaa")
    ask(open_window, qtbot, "move item up")
    press(open_window, qtbot, Qt.Key.Key_Return)
    section = open_window.files.session.update.sections[1]
    assert [item.id for item in section.items][:2] == ["busesaaaaa", "gardenaaaa"]


def test_only_what_can_be_done_now_is_offered_with_its_keys(open_window: MainWindow, qtbot: QtBot) -> None:
    open_window.workspace.page.go_to("message")
    box = ask(open_window, qtbot)
    rows = {box.list.item(row).data(Qt.ItemDataRole.AccessibleTextRole) for row in range(box.list.count())}
    assert "Find…, Ctrl+F" in rows
    assert "A garden, What else has been happening" in rows
    assert not any(str(row).startswith(("Undo", "Go to…", "Re&move")) for row in rows)


@pytest.fixture
def past_update(environment: Environment, session: Session, tmp_path: Path) -> Path:
    path = tmp_path / "harbour.weekly"
    save_weekly(path, Weekly(update=session.update))
    environment.keep(with_recent(environment.settings, path))
    return path


def test_a_past_update_is_opened(window: MainWindow, past_update: Path, qtbot: QtBot) -> None:
    window.start_view.setFocus()
    box = ask(window, qtbot, "harb")
    assert listed(box)[:2] == ["Past updates", "harbour"]
    press(window, qtbot, Qt.Key.Key_Return)
    assert window.files.session.path == past_update


def test_the_update_that_is_open_is_no_past_one(window: MainWindow, past_update: Path, qtbot: QtBot) -> None:
    window.open_path(past_update)
    assert "harbour" not in listed(ask(window, qtbot))


def test_where_nothing_is_called_that_it_says_so(open_window: MainWindow, qtbot: QtBot) -> None:
    box = ask(open_window, qtbot, "zebraquagga")
    assert box.list.count() == 0
    assert not box.list.isVisible()
    press(open_window, qtbot, Qt.Key.Key_Return)
    assert boxes(open_window) == [box]


@pytest.mark.parametrize("where", ["title", "opening", "happening/gardenaaaa/heading", "next-week"])
def test_ctrl_k_is_go_to_in_every_kind_of_text(open_window: MainWindow, qtbot: QtBot, where: str) -> None:
    open_window.workspace.page.go_to(where, 0)
    ask(open_window, qtbot)
    assert open_window.findChild(LinkDialog) is None


def test_ctrl_k_is_go_to_in_the_outline(open_window: MainWindow, qtbot: QtBot) -> None:
    open_window.workspace.outline.setFocus()
    ask(open_window, qtbot)


def test_ctrl_k_is_a_link_where_words_are_selected(open_window: MainWindow, qtbot: QtBot) -> None:
    panes = open_window.workspace.page.panes
    open_window.workspace.page.go_to("message", 0)
    panes.select(panes.pane("message"), 4, 10)
    press(open_window, qtbot, Qt.Key.Key_K, CTRL)
    assert boxes(open_window) == []
    open_window.findChild(LinkDialog).reject()


def test_ctrl_k_is_a_link_where_the_caret_is_in_one(open_window: MainWindow, qtbot: QtBot) -> None:
    session = open_window.files.session
    blocks = (block((*line("See "), *(span_with_link("the timetable"),))),)
    session.do("Typing", commands.set_text(session.update, "message", blocks))
    open_window.workspace.page.go_to("message", 8)
    press(open_window, qtbot, Qt.Key.Key_K, CTRL)
    assert boxes(open_window) == []
    open_window.findChild(LinkDialog).reject()


def span_with_link(text: str):
    from update_editor.model import Span

    return Span(text=text, link="https://example.org/timetable")
