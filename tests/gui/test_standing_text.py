"""Standing text from the Edit menu into the text at the caret."""

from pathlib import Path

import pytest
from msgspec.structs import replace
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QMenu
from pytestqt.qtbot import QtBot

from update_editor.gui.window import MainWindow
from update_editor.model import RichText, block, line_text, region_at

LINE = "Somebody to talk to"
NEWS = "Send us your news"


def message(window: MainWindow) -> RichText:
    return region_at(window.files.session.update, "message").blocks


def words(window: MainWindow) -> list[str]:
    return [line_text(each.spans) for each in message(window)]


def opened_menu(window: MainWindow) -> QMenu:
    """Open the submenu as a person does, by way of the menu bar."""
    menu = window.top_bar.menus["edit/standing-text"]
    menu.popup(window.mapToGlobal(window.rect().center()))
    QApplication.processEvents()
    return menu


def choose(window: MainWindow, qtbot: QtBot, name: str) -> None:
    menu = opened_menu(window)
    action = next(each for each in menu.actions() if each.text() == name)
    qtbot.mouseClick(menu, Qt.MouseButton.LeftButton, pos=menu.actionGeometry(action).center())


def at(window: MainWindow, position: int) -> None:
    window.workspace.page.go_to("message", position)


def test_the_menu_offers_the_templates_standing_text(open_window: MainWindow) -> None:
    at(open_window, 0)
    menu = opened_menu(open_window)
    assert [each.text() for each in menu.actions()] == ["Somebody to talk to", "Have your say", NEWS]
    menu.close()


def test_behind_a_paragraph_it_comes_as_paragraphs_of_its_own(open_window: MainWindow, qtbot: QtBot) -> None:
    before = message(open_window)
    at(open_window, len("The bridge is open again."))
    choose(open_window, qtbot, NEWS)
    after = message(open_window)
    assert after[0] == before[0]
    assert words(open_window)[1].startswith("Has your team done something")
    assert [each.style for each in after] == ["paragraph", "paragraph", "bullet", "bullet", "bullet"]
    assert len({each.id for each in after}) == len(after)


def test_inside_a_paragraph_it_stands_between_the_halves(open_window: MainWindow, qtbot: QtBot) -> None:
    first = message(open_window)[0].id
    at(open_window, len("The bridge"))
    choose(open_window, qtbot, LINE)
    assert [each[:15] for each in words(open_window)] == ["The bridge", "The Harbour Lin", " is open again."]
    assert message(open_window)[0].id == first
    assert any(span.bold for span in message(open_window)[1].spans)


def test_before_a_paragraph_that_stays_the_one_it_was(open_window: MainWindow, qtbot: QtBot) -> None:
    before = message(open_window)[0]
    at(open_window, 0)
    choose(open_window, qtbot, LINE)
    assert message(open_window)[-1] == before


def test_the_caret_goes_on_behind_it(open_window: MainWindow, qtbot: QtBot) -> None:
    at(open_window, 0)
    choose(open_window, qtbot, LINE)
    qtbot.keyClicks(open_window.focusWidget(), " Do ring.")
    assert words(open_window)[0].endswith(". Do ring.")


def test_it_is_one_step_to_undo(open_window: MainWindow, qtbot: QtBot) -> None:
    before = open_window.files.session.update
    at(open_window, len("The bridge"))
    choose(open_window, qtbot, NEWS)
    assert open_window.files.session.update != before
    qtbot.keyClick(open_window.focusWidget(), Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert open_window.files.session.update == before


def test_it_twice_has_ids_of_its_own_each_time(open_window: MainWindow, qtbot: QtBot) -> None:
    for _ in range(2):
        at(open_window, 0)
        choose(open_window, qtbot, NEWS)
    ids = [each.id for each in message(open_window)]
    assert len(set(ids)) == len(ids) == 9


def test_in_an_empty_text_no_empty_paragraph_is_left(open_window: MainWindow, qtbot: QtBot) -> None:
    session = open_window.files.session
    section = replace(session.update.sections[0], body=(block(""),))
    session.do("test", replace(session.update, sections=(section, *session.update.sections[1:])))
    at(open_window, 0)
    choose(open_window, qtbot, LINE)
    assert len(message(open_window)) == 1


@pytest.mark.parametrize("where", ["next-week", "happening/busesaaaaa/heading"])
def test_where_no_paragraphs_can_stand_it_says_where_to_go(open_window: MainWindow, where: str) -> None:
    open_window.workspace.page.go_to(where)
    menu = opened_menu(open_window)
    (only,) = menu.actions()
    assert only.text() == "Put the caret into a text first"
    assert not only.isEnabled()
    menu.close()


def offered_from(window: MainWindow, folder: Path) -> list[tuple[str, bool]]:
    """Return what the menu shows where the template's files are in a folder, and whether it can be chosen."""
    session = window.files.session
    session.pack = replace(session.pack, folder=folder, base_folders=())
    at(window, 0)
    menu = opened_menu(window)
    menu.close()
    return [(each.text(), each.isEnabled()) for each in menu.actions()]


def test_a_template_without_any_says_so(open_window: MainWindow, tmp_path: Path) -> None:
    assert offered_from(open_window, tmp_path) == [("This template has no standing text", False)]


def test_one_that_can_not_be_read_is_told(open_window: MainWindow, tmp_path: Path) -> None:
    (tmp_path / "snippets").mkdir()
    (tmp_path / "snippets" / "noise.md").write_bytes(b"\xff\xfe\xff")
    ((words, possible),) = offered_from(open_window, tmp_path)
    assert "not UTF-8 text" in words
    assert not possible
