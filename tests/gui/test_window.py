import os
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QFileDialog, QLabel, QListWidget, QPushButton, QTabBar, QWidget
from pytestqt.qtbot import QtBot

from gui.finding import answer_file, button, named
from update_editor.gui.dialogs.messages import MessageDialog, UnsavedDialog
from update_editor.gui.easy_read.entry import EasyReadEntry
from update_editor.gui.environment import Environment
from update_editor.gui.format_bar import FormatBar
from update_editor.gui.notices import Notice
from update_editor.gui.proofing.card_list import FindingList
from update_editor.gui.proofing.panel import ChecksPanel
from update_editor.gui.theme import DARK
from update_editor.gui.window import MainWindow
from update_editor.model import region_at
from update_editor.services.settings import with_recent
from update_editor.storage import open_weekly


def type_into(window: MainWindow, qtbot: QtBot, where: str, text: str) -> None:
    window.workspace.page.go_to(where)
    qtbot.keyClicks(window.workspace.page.panes.pane(where), text)


def test_without_an_update_it_offers_the_ways_to_begin(window: MainWindow) -> None:
    words = {button.accessibleName() for button in window.start_view.findChildren(QPushButton)}
    assert words >= {
        "Start from last week",
        "Open…",
        "Import a file…",
        "Paste a past update…",
        "Open the sample update",
    }
    assert window.start_view.isVisible()


def test_the_title_says_what_is_open_and_that_it_was_changed(open_window: MainWindow, qtbot: QtBot) -> None:
    assert open_window.windowTitle().startswith("Weekly update · Friday 16 October[*]")
    assert not open_window.isWindowModified()
    type_into(open_window, qtbot, "message", "So. ")
    assert open_window.isWindowModified()


def test_saving_asks_for_a_name_once(open_window: MainWindow, qtbot: QtBot, tmp_path: Path) -> None:
    path = tmp_path / "week.weekly"
    type_into(open_window, qtbot, "message", "So. ")
    open_window.actions_table["save"].trigger()
    answer_file(open_window, path)
    assert open_weekly(path).update == open_window.files.session.update
    assert not open_window.isWindowModified()
    type_into(open_window, qtbot, "message", "And. ")
    open_window.actions_table["save"].trigger()
    assert open_window.findChild(QFileDialog) is None
    assert open_weekly(path).update == open_window.files.session.update


def test_a_save_that_fails_says_so_and_keeps_the_text(
    open_window: MainWindow, qtbot: QtBot, tmp_path: Path
) -> None:
    type_into(open_window, qtbot, "message", "So. ")
    open_window.actions_table["save-as"].trigger()
    answer_file(open_window, tmp_path / "nowhere" / "week.weekly")
    (notice,) = open_window.findChildren(Notice)
    assert "Not saved. " in notice.words
    assert "still here" in notice.words
    assert open_window.workspace.page.panes.pane("message").toPlainText().endswith("So. ")
    assert open_window.isWindowModified()


def test_a_file_that_is_no_update_leaves_the_open_one(open_window: MainWindow, tmp_path: Path) -> None:
    path = tmp_path / "noise.weekly"
    path.write_bytes(os.urandom(64))
    session = open_window.files.session
    open_window.open_path(path)
    dialog = open_window.findChild(MessageDialog)
    assert "can’t be opened" in dialog.what.text()
    assert open_window.files.session is session
    dialog.accept()


def test_closing_with_changes_asks_and_cancel_stays(open_window: MainWindow, qtbot: QtBot) -> None:
    type_into(open_window, qtbot, "message", "So. ")
    open_window.close()
    dialog = open_window.findChild(UnsavedDialog)
    assert open_window.isVisible()
    assert dialog.keep.isDefault()
    assert dialog.more.text() == "It has no file: all of it is lost otherwise."
    dialog.reject()
    assert open_window.isVisible()
    assert open_window.files.session is not None


def test_closing_without_saving_closes(open_window: MainWindow, qtbot: QtBot) -> None:
    type_into(open_window, qtbot, "message", "So. ")
    open_window.close()
    open_window.findChild(UnsavedDialog).drop.click()
    assert not open_window.isVisible()


def test_closing_with_saving_saves_first(open_window: MainWindow, qtbot: QtBot, tmp_path: Path) -> None:
    type_into(open_window, qtbot, "message", "So. ")
    open_window.close()
    open_window.findChild(UnsavedDialog).keep.click()
    answer_file(open_window, tmp_path / "week.weekly")
    assert (tmp_path / "week.weekly").is_file()
    assert open_window.windows.all() == ()


def test_an_update_that_was_not_changed_closes_without_a_question(open_window: MainWindow) -> None:
    open_window.actions_table["close"].trigger()
    assert open_window.findChild(UnsavedDialog) is None
    assert open_window.start_view.isVisible()


def test_a_file_that_was_opened_is_offered_again(
    open_window: MainWindow, environment: Environment, tmp_path: Path, qtbot: QtBot
) -> None:
    path = tmp_path / "week.weekly"
    open_window.actions_table["save"].trigger()
    answer_file(open_window, path)
    open_window.actions_table["close"].trigger()
    assert environment.settings.recent == (str(path),)
    recent = named(open_window, "Recent updates", QListWidget)
    qtbot.keyClick(recent, Qt.Key.Key_Return)
    assert open_window.files.session.path == path


def test_a_recent_file_that_is_gone_is_forgotten(
    window: MainWindow, environment: Environment, tmp_path: Path
) -> None:
    environment.keep(with_recent(environment.settings, tmp_path / "gone.weekly"))
    window.open_path(tmp_path / "gone.weekly")
    assert environment.settings.recent == ()
    window.findChild(MessageDialog).accept()


def test_f6_goes_round_outline_page_and_panel(open_window: MainWindow, qapp: QApplication) -> None:
    workspace = open_window.workspace
    workspace.page.go_to("message")
    open_window.actions_table["next-area"].trigger()
    assert workspace.panel.isAncestorOf(open_window.focusWidget())
    open_window.actions_table["next-area"].trigger()
    assert open_window.focusWidget() is workspace.outline
    open_window.actions_table["next-area"].trigger()
    assert open_window.focusWidget().where == "message"


def test_escape_returns_to_the_page(open_window: MainWindow, qtbot: QtBot) -> None:
    open_window.workspace.page.go_to("closing")
    open_window.workspace.outline.setFocus()
    qtbot.keyClick(open_window.workspace.outline, Qt.Key.Key_Escape)
    assert open_window.focusWidget().where == "closing"


def test_tab_leads_from_the_outline_past_the_easy_read_into_the_page(
    open_window: MainWindow, qtbot: QtBot
) -> None:
    open_window.workspace.outline.setFocus()
    qtbot.keyClick(open_window.workspace.outline, Qt.Key.Key_Tab)
    entry = open_window.focusWidget()
    assert isinstance(entry, EasyReadEntry)
    qtbot.keyClick(entry, Qt.Key.Key_Tab)
    assert open_window.workspace.page.isAncestorOf(open_window.focusWidget())


def test_a_narrow_window_folds_the_panel_by_itself(open_window: MainWindow, qapp: QApplication) -> None:
    assert open_window.workspace.panel.isVisible()
    open_window.resize(1024, 700)
    qapp.processEvents()
    assert not open_window.workspace.panel.isVisible()
    open_window.resize(1400, 900)
    qapp.processEvents()
    assert open_window.workspace.panel.isVisible()


def test_on_a_small_screen_the_outline_makes_room_for_the_panel(
    open_window: MainWindow, qapp: QApplication
) -> None:
    workspace = open_window.workspace
    open_window.resize(640, 400)
    qapp.processEvents()
    assert workspace.outline.isVisible()
    open_window.actions_table["toggle-panel"].trigger()
    qapp.processEvents()
    assert (open_window.width(), open_window.height()) == (640, 400)
    assert workspace.panel.isVisible()
    assert not workspace.outline.isVisible()
    open_window.actions_table["toggle-outline"].trigger()
    qapp.processEvents()
    assert workspace.outline.isVisible()
    assert not workspace.panel.isVisible()


def test_what_a_small_screen_folded_comes_back_on_a_large_one(
    open_window: MainWindow, qapp: QApplication
) -> None:
    open_window.resize(640, 400)
    qapp.processEvents()
    open_window.actions_table["toggle-panel"].trigger()
    open_window.resize(1400, 900)
    qapp.processEvents()
    assert open_window.workspace.outline.isVisible()
    assert open_window.workspace.panel.isVisible()


def test_the_top_bar_gives_way_on_a_small_screen(open_window: MainWindow, qapp: QApplication) -> None:
    bar = open_window.top_bar
    undo = named(bar, "Undo (Ctrl+Z)")
    assert undo.isVisible()
    assert bar.findChild(QLabel).text() == "No file yet"
    open_window.resize(640, 400)
    qapp.processEvents()
    assert not undo.isVisible()
    assert not any(each.isVisible() and each.isHidden() for each in bar.findChildren(QWidget))
    assert bar.findChild(QLabel).text() == "•"
    assert bar.findChild(QLabel).accessibleName() == "No file yet"
    get = next(each for each in bar.findChildren(QPushButton) if each.text() == "Get")
    assert bar.rect().contains(get.geometry())
    open_window.resize(1400, 900)
    qapp.processEvents()
    assert undo.isVisible()
    assert bar.findChild(QLabel).text() == "No file yet"


def test_a_notice_goes_when_the_next_thing_is_done(
    open_window: MainWindow, qtbot: QtBot, qapp: QApplication
) -> None:
    open_window.workspace.page.panes.note.emit("pasted-table")
    qapp.processEvents()
    assert open_window.workspace.banner.isVisible()
    type_into(open_window, qtbot, "message", "So. ")
    assert not open_window.workspace.banner.isVisible()


def test_a_notice_about_the_file_stays_until_it_is_put_away(
    open_window: MainWindow, qtbot: QtBot, qapp: QApplication
) -> None:
    open_window.files.noted.emit("A newer version of this program wrote the file.")
    qapp.processEvents()
    type_into(open_window, qtbot, "message", "So. ")
    assert open_window.workspace.banner.isVisible()
    button(open_window.workspace.banner, "Put this message away").click()
    assert not open_window.workspace.banner.isVisible()


@pytest.mark.parametrize("width", [640, 1024, 1280, 1600])
def test_nothing_is_wider_than_the_window(open_window: MainWindow, qapp: QApplication, width: int) -> None:
    open_window.resize(width, 800)
    qapp.processEvents()
    assert open_window.width() == width
    assert open_window.workspace.page.horizontalScrollBar().maximum() == 0


def test_zoom_is_kept(open_window: MainWindow, environment: Environment) -> None:
    body = open_window.workspace.page.panes.pane("message")
    before = body.font().pointSizeF()
    open_window.actions_table["zoom-in"].trigger()
    assert environment.settings.zoom == 110
    assert body.font().pointSizeF() == pytest.approx(before * 1.1)


def test_the_figures_follow_the_text(open_window: MainWindow, qtbot: QtBot) -> None:
    label = open_window.findChild(QLabel, "figures")
    before = label.text()
    type_into(open_window, qtbot, "message", "Three more words. ")
    qtbot.waitUntil(lambda: label.text() != before)
    assert "words" in label.text()


def test_the_checks_are_counted_on_their_tab(open_window: MainWindow, qtbot: QtBot) -> None:
    qtbot.waitUntil(lambda: open_window.findChild(ChecksPanel) is not None)
    count = len(open_window.findChild(FindingList).findings)
    assert named(open_window, "Panel", QTabBar).tabText(1) == (f"Checks  {count}" if count else "Checks")


def test_the_window_follows_dark(open_window: MainWindow, environment: Environment) -> None:
    dark = next(a for a in open_window.top_bar.menus["view/appearance"].actions() if a.data() == "dark")
    dark.trigger()
    assert environment.theme.colours == DARK
    assert environment.settings.appearance == "dark"


def test_the_caret_of_the_format_actions_is_the_pane_that_had_it(
    open_window: MainWindow, qtbot: QtBot
) -> None:
    open_window.workspace.page.go_to("message")
    message = open_window.workspace.page.panes.pane("message")
    message.selectAll()
    open_window.actions_table["bold"].trigger()
    (block,) = region_at(open_window.files.session.update, "message").blocks
    assert all(span.bold for span in block.spans)
    open_window.actions_table["style-subheading"].trigger()
    (block,) = region_at(open_window.files.session.update, "message").blocks
    assert block.style == "subheading"


def test_formats_are_not_offered_in_a_heading(open_window: MainWindow) -> None:
    open_window.workspace.page.go_to("happening/busesaaaaa/heading")
    assert not open_window.actions_table["style-bullet"].isEnabled()
    open_window.workspace.page.go_to("message")
    assert open_window.actions_table["style-bullet"].isEnabled()


def test_in_bullets_words_can_be_bold_but_there_are_no_other_paragraphs(open_window: MainWindow) -> None:
    open_window.workspace.page.go_to("next-week")
    assert open_window.actions_table["bold"].isEnabled()
    assert not open_window.actions_table["style-quote"].isEnabled()


def test_a_small_bar_appears_over_a_selection(open_window: MainWindow, qtbot: QtBot) -> None:
    open_window.workspace.wake()
    open_window.workspace.page.go_to("message")
    open_window.workspace.page.panes.pane("message").selectAll()
    qtbot.waitUntil(lambda: open_window.findChild(FormatBar).isVisible())


def test_the_recent_files_can_be_opened_from_the_menu_after_the_first_save(
    open_window: MainWindow, tmp_path: Path
) -> None:
    menu = open_window.top_bar.menus["file/recent"]
    menu.aboutToShow.emit()
    assert menu.isEnabled()
    assert not menu.actions()[0].isEnabled()
    open_window.files.session.save(tmp_path / "ferry.weekly")
    open_window.files.open_path(tmp_path / "ferry.weekly")
    menu.aboutToShow.emit()
    assert [action.text() for action in menu.actions()] == ["ferry.weekly"]


def test_the_first_window_is_no_larger_than_the_screen(environment: Environment, qtbot: QtBot) -> None:
    first = MainWindow(environment)
    qtbot.addWidget(first)
    room = first.screen().availableSize()
    assert first.width() <= room.width()
    assert first.height() <= room.height()
