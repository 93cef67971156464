"""The windows of the last end come back, each with its place."""

from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot
from shiboken6 import isValid

from gui.finding import notices
from update_editor.gui.environment import Environment
from update_editor.gui.restoring import bring_back
from update_editor.gui.window import MainWindow
from update_editor.model import Items, Update, block
from update_editor.model.update import Item
from update_editor.services.places import Place
from update_editor.storage import Weekly, save_weekly


def save(path: Path, update: Update) -> Path:
    """Write an update with enough items to scroll."""
    from msgspec.structs import replace

    items = tuple(Item(id=f"item{n:06}", body=(block(f"Words of item {n}. " * 20),)) for n in range(30))
    sections = tuple(
        replace(each, items=items) if isinstance(each, Items) else each for each in update.sections
    )
    save_weekly(path, Weekly(update=replace(update, sections=sections)))
    return path


@pytest.fixture
def ferry(update: Update, tmp_path: Path) -> Path:
    return save(tmp_path / "ferry.weekly", update)


@pytest.fixture
def bridge(update: Update, tmp_path: Path) -> Path:
    return save(tmp_path / "bridge.weekly", update)


@pytest.fixture
def again(environment: Environment, qapp: QApplication):
    """Start again, as the program does: a first window, into which the last windows are brought back."""
    made: list[MainWindow] = []

    def start() -> MainWindow:
        first = MainWindow(environment)
        bring_back(first.windows, first, environment)
        made.extend(first.windows.all())
        for each in first.windows.all():
            each.show()
        qapp.processEvents()
        return first

    yield start
    for each in filter(isValid, made):
        each.files.show(None)
        each.close()
        each.deleteLater()


def test_the_caret_and_the_scroll_come_back(window: MainWindow, ferry: Path, again, qtbot: QtBot) -> None:
    window.open_path(ferry)
    page = window.workspace.page
    page.go_to("happening/item000020", 7)
    qtbot.waitUntil(lambda: page.verticalScrollBar().value() > 500)
    page.verticalScrollBar().setValue(page.verticalScrollBar().value() - 100)
    scroll = page.verticalScrollBar().value()
    window.windows.quit()
    back = again()
    pane = back.workspace.page.panes.current
    assert (pane.where, pane.caret()) == ("happening/item000020", 7)
    assert back.focusWidget() is pane
    qtbot.waitUntil(lambda: back.workspace.page.verticalScrollBar().value() == scroll)
    assert "item" in back.workspace.where


def test_every_window_comes_back_with_its_size_and_what_was_folded(
    window: MainWindow, ferry: Path, bridge: Path, again
) -> None:
    window.open_path(ferry)
    window.open_path(bridge)
    _, second = window.windows.all()
    second.resize(second.width(), 700)
    second.workspace.sides.toggle_outline()
    second.workspace.sides.show_panel("preview")
    window.workspace.sides.toggle_panel()
    window.windows.quit()
    first, other = again().windows.all()
    assert [each.files.session.path for each in (first, other)] == [ferry, bridge]
    assert other.height() == 700
    assert (first.workspace.sides.has_outline, first.workspace.sides.has_panel) == (True, False)
    assert (other.workspace.sides.has_outline, other.workspace.sides.has_panel) == (False, True)
    assert other.workspace.panel.current == "preview"


def test_closing_the_last_window_keeps_it_for_the_next_start(window: MainWindow, ferry: Path, again) -> None:
    window.open_path(ferry)
    window.close()
    assert again().files.session.path == ferry


def test_nothing_open_is_the_start_page(window: MainWindow, ferry: Path, again) -> None:
    window.open_path(ferry)
    window.actions_table["close"].trigger()
    window.windows.quit()
    back = again()
    assert back.start_view.isVisible()
    assert notices(back) == []


def test_a_file_that_is_gone_is_skipped_with_a_sentence(
    window: MainWindow, ferry: Path, bridge: Path, again
) -> None:
    window.open_path(ferry)
    window.open_path(bridge)
    window.windows.quit()
    ferry.unlink()
    back = again()
    assert back.files.session.path == bridge
    (words,) = notices(back)
    assert "“ferry.weekly”" in words
    assert "there is no such file" in words


def test_windows_that_could_not_be_brought_back_last_time_are_left(
    window: MainWindow, ferry: Path, again
) -> None:
    window.open_path(ferry)
    window.windows.quit()
    window.windows.places.begin_restoring()
    back = again()
    assert back.files.session is None
    assert "not opened again" in notices(back)[0]


def test_a_recent_file_opens_at_the_place_where_it_was_left(
    window: MainWindow, ferry: Path, qtbot: QtBot
) -> None:
    window.open_path(ferry)
    window.workspace.page.go_to("happening/item000003", 5)
    window.actions_table["close"].trigger()
    window.open_path(ferry)
    pane = window.workspace.page.panes.current
    assert (pane.where, pane.caret()) == ("happening/item000003", 5)


def test_a_place_beyond_the_end_of_the_text_does_no_harm(window: MainWindow, ferry: Path) -> None:
    window.windows.places.keep_place(
        ferry, Place(where="happening/item000003", caret=2**31 - 1, scroll=2**31 - 1)
    )
    window.open_path(ferry)
    assert window.workspace.page.panes.current.where == "happening/item000003"


def test_a_place_that_is_gone_does_no_harm(window: MainWindow, ferry: Path, update: Update) -> None:
    window.open_path(ferry)
    window.workspace.page.go_to("happening/item000003", 5)
    window.actions_table["close"].trigger()
    save_weekly(ferry, Weekly(update=update))
    window.open_path(ferry)
    assert window.workspace.page.panes.current is not None


def test_no_place_is_kept_in_the_file(window: MainWindow, ferry: Path) -> None:
    before = ferry.read_bytes()
    window.open_path(ferry)
    window.workspace.page.go_to("happening/item000003", 5)
    window.actions_table["close"].trigger()
    assert ferry.read_bytes() == before
