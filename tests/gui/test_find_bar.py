"""Finding and replacing by keys, in the real window."""

import pytest
from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtGui import QColor
from PySide6.QtWidgets import QApplication, QComboBox, QLabel, QLineEdit, QListWidget, QToolButton, QWidget
from pytestqt.qtbot import QtBot

from gui.finding import button, named
from update_editor.gui.find_bar import FindBar
from update_editor.gui.pane import Pane
from update_editor.gui.window import MainWindow
from update_editor.model import region_at, region_text, regions
from update_editor.services.finding_text import find

CTRL = Qt.KeyboardModifier.ControlModifier
SHIFT = Qt.KeyboardModifier.ShiftModifier
NONE = Qt.KeyboardModifier.NoModifier


class Seeker:
    """Somebody at the keyboard who looks for words."""

    def __init__(self, window: MainWindow, qtbot: QtBot) -> None:
        self.window = window
        self.qtbot = qtbot

    @property
    def bar(self) -> FindBar:
        return self.window.workspace.find_bar

    def presses(self, key: Qt.Key, held: Qt.KeyboardModifier = NONE) -> None:
        self.qtbot.keyClick(self.window.focusWidget(), key, held)

    def types(self, text: str) -> None:
        self.qtbot.keyClicks(self.window.focusWidget(), text)

    def looks_for(self, text: str, key: Qt.Key = Qt.Key.Key_F) -> None:
        self.presses(key, CTRL)
        self.types(text)
        self.waits(lambda: self.window.workspace.search.query.text == text)

    def waits(self, done: object) -> None:
        self.qtbot.waitUntil(done, timeout=8000)

    def clicks(self, words: str) -> None:
        self.qtbot.mouseClick(button(self.bar, words), Qt.MouseButton.LeftButton)

    def says(self, words: str) -> bool:
        return any(label.text() == words for label in self.bar.findChildren(QLabel) if label.isVisible())

    def selected(self) -> tuple[str, str, int]:
        pane = self.window.workspace.page.panes.current
        cursor = pane.textCursor()
        return pane.where, cursor.selectedText(), cursor.selectionStart()


@pytest.fixture
def seeker(open_window: MainWindow, qtbot: QtBot) -> Seeker:
    open_window.workspace.page.go_to("opening", 0)
    return Seeker(open_window, qtbot)


def body(window: MainWindow, where: str) -> str:
    region = region_at(window.files.session.update, where)
    return region_text(region)


def test_words_are_found_as_they_are_typed_and_the_focus_stays(seeker: Seeker) -> None:
    seeker.looks_for("open")
    assert seeker.says("1 of 1")
    assert seeker.selected() == ("message", "open", 14)
    assert QApplication.focusWidget() is seeker.bar.field


def test_enter_goes_to_the_next_and_shift_enter_back_round_the_end(seeker: Seeker) -> None:
    seeker.looks_for("week")
    assert seeker.says("1 of 4")
    seeker.presses(Qt.Key.Key_Return)
    assert seeker.says("2 of 4")
    assert seeker.selected()[0] == "closing"
    seeker.presses(Qt.Key.Key_Return, SHIFT)
    seeker.presses(Qt.Key.Key_Return, SHIFT)
    assert seeker.says("4 of 4")
    assert seeker.selected()[:2] == ("next-week/heading", "week")


def test_the_page_has_one_selection(seeker: Seeker) -> None:
    seeker.looks_for("week")
    for _ in range(3):
        seeker.presses(Qt.Key.Key_Return)
    panes = [pane for _, pane in seeker.window.workspace.page.panes.each()]
    assert len([pane for pane in panes if pane.textCursor().hasSelection()]) == 1


def test_a_match_in_a_collapsed_item_expands_it(seeker: Seeker) -> None:
    seeker.window.workspace.page.fold_all(True)
    seeker.looks_for("run late")
    pane = seeker.window.workspace.page.panes.pane("happening/busesaaaaa")
    seeker.waits(pane.isVisible)
    assert seeker.selected()[:2] == ("happening/busesaaaaa", "run late")


def test_a_bullet_is_found_in_its_list(seeker: Seeker) -> None:
    seeker.looks_for("council")
    assert seeker.selected() == ("next-week", "council", 23)


def test_escape_returns_to_the_text_at_the_match(seeker: Seeker) -> None:
    seeker.looks_for("shrubs")
    seeker.presses(Qt.Key.Key_Escape)
    assert not seeker.bar.isVisible()
    pane = QApplication.focusWidget()
    assert isinstance(pane, Pane)
    assert pane.textCursor().selectedText() == "shrubs"


def test_escape_in_the_text_closes_the_bar_too(seeker: Seeker) -> None:
    seeker.looks_for("shrubs")
    seeker.window.workspace.page.focus_last()
    QApplication.focusWidget().textCursor().clearSelection()
    seeker.window.workspace.page.go_to("opening", 0)
    seeker.presses(Qt.Key.Key_Escape)
    assert not seeker.bar.isVisible()


def test_f3_goes_on_where_the_bar_is_closed_and_the_text_keeps_the_focus(seeker: Seeker) -> None:
    seeker.looks_for("week")
    seeker.presses(Qt.Key.Key_Escape)
    seeker.presses(Qt.Key.Key_F3)
    assert seeker.selected()[:2] == ("closing", "week")
    assert QApplication.focusWidget() is seeker.window.workspace.page.panes.pane("closing")
    seeker.presses(Qt.Key.Key_F3, SHIFT)
    assert seeker.selected()[:2] == ("opening", "week")


def test_f3_can_not_be_pressed_before_something_was_looked_for(seeker: Seeker) -> None:
    assert not seeker.window.actions_table["find-next"].isEnabled()
    seeker.looks_for("week")
    assert seeker.window.actions_table["find-next"].isEnabled()


def test_selected_words_are_looked_for(seeker: Seeker) -> None:
    pane = seeker.window.workspace.page.panes.pane("message")
    pane.setFocus()
    seeker.window.workspace.page.panes.select(pane, 4, 10)
    seeker.presses(Qt.Key.Key_F, CTRL)
    assert seeker.bar.field.text() == "bridge"
    assert seeker.bar.field.selectedText() == "bridge"
    assert seeker.says("1 of 1")


def test_what_is_not_there_is_told_and_nothing_is_offered(seeker: Seeker) -> None:
    before = seeker.selected()
    seeker.looks_for("zebra")
    assert seeker.says("Nothing found")
    assert seeker.selected() == before
    for words in ("Next match", "Previous match"):
        assert not button(seeker.bar, words).isEnabled()


def test_case_whole_words_and_place_narrow_the_search(seeker: Seeker) -> None:
    seeker.looks_for("t")
    everywhere = len(seeker.window.workspace.search.matches)
    seeker.clicks("Match case")
    assert 0 < len(seeker.window.workspace.search.matches) < everywhere
    seeker.clicks("Match case")
    seeker.clicks("Whole words")
    assert seeker.says("Nothing found")
    seeker.clicks("Whole words")
    seeker.window.workspace.page.go_to("happening/gardenaaaa")
    named(seeker.bar, "Where to look", QComboBox).setCurrentIndex(1)
    wheres = {match.where for match in seeker.window.workspace.search.matches}
    assert wheres == {"happening/gardenaaaa"}
    assert named(seeker.bar, "Where to look").toolTip() == "A garden"


def test_a_regular_expression_finds_and_a_broken_one_is_explained(seeker: Seeker) -> None:
    seeker.presses(Qt.Key.Key_F, CTRL)
    seeker.clicks("Regular expression")
    seeker.bar.field.setFocus()
    seeker.types(r"\d+")
    seeker.waits(lambda: seeker.says("1 of 1"))
    assert seeker.selected()[1] == "220"
    seeker.types("(")
    seeker.waits(lambda: seeker.bar.findChild(QWidget) and "can’t be read" in said(seeker))
    assert seeker.window.workspace.search.matches == ()
    seeker.types(")")
    seeker.waits(lambda: seeker.says("1 of 1"))
    assert said(seeker) == ""


def said(seeker: Seeker) -> str:
    return " ".join(
        label.text() for label in seeker.bar.findChildren(QLabel) if label.isVisible() and label.wordWrap()
    )


def test_replace_changes_the_match_and_goes_to_the_next(seeker: Seeker) -> None:
    seeker.looks_for("week", Qt.Key.Key_H)
    seeker.presses(Qt.Key.Key_Tab)
    seeker.types("month")
    seeker.presses(Qt.Key.Key_Return)
    assert body(seeker.window, "opening") == "Hello, my name is Rosalind and welcome to this month’s update."
    assert seeker.selected()[:2] == ("closing", "week")
    assert seeker.says("1 of 3")
    assert seeker.window.files.session.undo_label == "Replacing"


def test_a_replacement_that_holds_what_is_looked_for_is_not_found_again_at_once(seeker: Seeker) -> None:
    seeker.looks_for("week", Qt.Key.Key_H)
    seeker.presses(Qt.Key.Key_Tab)
    seeker.types("weekend")
    seeker.presses(Qt.Key.Key_Return)
    assert "weekend’s update" in body(seeker.window, "opening")
    assert seeker.selected()[0] == "closing"


def test_replace_all_is_one_step_and_can_be_undone_from_the_bar(seeker: Seeker) -> None:
    before = seeker.window.files.session.update
    seeker.looks_for("week", Qt.Key.Key_H)
    seeker.bar.replacement.setText("month")
    seeker.clicks("Replace all")
    assert seeker.says("4 replaced.")
    assert seeker.says("Nothing found")
    words = " ".join(region_text(region) for region in regions(seeker.window.files.session.update))
    assert "week" not in words
    assert words.count("month") == 4
    seeker.clicks("Undo")
    assert seeker.window.files.session.update == before
    assert not seeker.says("4 replaced.")


def test_undo_is_not_offered_once_something_else_was_done(seeker: Seeker) -> None:
    seeker.looks_for("week", Qt.Key.Key_H)
    seeker.bar.replacement.setText("month")
    seeker.clicks("Replace all")
    seeker.window.workspace.page.go_to("message", 0)
    seeker.types("So ")
    assert not seeker.says("4 replaced.")


def test_a_group_that_is_not_there_is_told_and_nothing_is_changed(seeker: Seeker) -> None:
    before = seeker.window.files.session.update
    seeker.presses(Qt.Key.Key_H, CTRL)
    seeker.clicks("Regular expression")
    seeker.bar.field.setText("week")
    seeker.bar.replacement.setText("$3")
    seeker.clicks("Regular expression")
    seeker.clicks("Regular expression")
    seeker.waits(lambda: bool(seeker.window.workspace.search.matches))
    seeker.clicks("Replace all")
    assert "has 0 groups, not 3" in said(seeker)
    assert seeker.window.files.session.update is before


def test_what_is_typed_on_the_page_is_found_after_a_pause(seeker: Seeker) -> None:
    seeker.looks_for("otter")
    assert seeker.says("Nothing found")
    seeker.window.workspace.page.go_to("message", 0)
    seeker.types("Otters return. ")
    seeker.waits(lambda: seeker.says("1 found"))
    assert seeker.selected()[:2] == ("message", "")


def test_matches_are_marked_and_no_longer_once_their_text_changes(seeker: Seeker) -> None:
    seeker.looks_for("open")
    pane = seeker.window.workspace.page.panes.pane("message")
    assert pane._found == {0: ((14, 18),)}
    pane.setFocus()
    pane.place_caret(0)
    seeker.types("X")
    assert pane._found == {}
    seeker.waits(lambda: pane._found == {0: ((15, 19),)})
    seeker.presses(Qt.Key.Key_Escape)
    assert pane._found == {}


def test_a_mark_is_painted_behind_the_words_alone(seeker: Seeker) -> None:
    seeker.looks_for("bridge")
    seeker.presses(Qt.Key.Key_Return)
    pane = seeker.window.workspace.page.panes.pane("message")
    cursor = pane.textCursor()
    cursor.clearSelection()
    pane.setTextCursor(cursor)
    marked = pane.viewport().grab().toImage()
    pane.mark_found({})
    bare = pane.viewport().grab().toImage()
    differs = [
        QPoint(x, y)
        for x in range(0, marked.width(), 2)
        for y in range(0, marked.height(), 2)
        if QColor(marked.pixel(x, y)) != QColor(bare.pixel(x, y))
    ]
    cursor.setPosition(4)
    first = pane.cursorRect(cursor)
    cursor.setPosition(10)
    room = first.united(pane.cursorRect(cursor)).adjusted(-3, -3, 3, 3)
    assert differs
    assert all(QRect(room).contains(point) for point in differs)


def test_the_list_is_folded_and_shows_words_and_places(seeker: Seeker) -> None:
    seeker.looks_for("week")
    found = seeker.bar.findChild(QListWidget)
    assert not found.isVisible()
    seeker.clicks("List the matches")
    assert [found.item(row).data(Qt.ItemDataRole.AccessibleTextRole) for row in range(found.count())] == [
        "…Rosalind and welcome to this week’s update., Opening",
        "Have a good weekend,, Closing",
        "…else has been happening this week?, What else has been happening",
        "Next week, Next week",
    ]
    assert found.currentRow() == 0


def test_enter_in_the_list_goes_to_the_match(seeker: Seeker) -> None:
    seeker.looks_for("week")
    seeker.clicks("List the matches")
    found = seeker.bar.findChild(QListWidget)
    found.setFocus()
    seeker.presses(Qt.Key.Key_Down)
    seeker.presses(Qt.Key.Key_Return)
    assert QApplication.focusWidget() is seeker.window.workspace.page.panes.pane("closing")
    assert seeker.selected()[1] == "week"


def test_a_match_out_of_sight_is_scrolled_to(seeker: Seeker, qtbot: QtBot) -> None:
    seeker.window.resize(1300, 420)
    seeker.looks_for("council")
    page = seeker.window.workspace.page
    pane = page.panes.pane("next-week")

    def in_sight() -> bool:
        middle = pane.viewport().mapTo(page.viewport(), pane.cursorRect().center())
        return page.viewport().rect().contains(middle)

    seeker.waits(in_sight)


def test_tab_reaches_every_control_of_the_bar_in_turn(seeker: Seeker) -> None:
    seeker.looks_for("week", Qt.Key.Key_H)
    seeker.clicks("List the matches")
    seeker.bar.field.setFocus()
    reached = []
    for _ in range(13):
        reached.append(QApplication.focusWidget().accessibleName() or QApplication.focusWidget().text())
        seeker.presses(Qt.Key.Key_Tab)
    assert reached == [
        "Find",
        "Replace with",
        "Replace",
        "Replace all",
        "Previous match",
        "Next match",
        "List the matches",
        "Replace",
        "Close",
        "Match case",
        "Whole words",
        "Regular expression",
        "Where to look",
    ]
    assert QApplication.focusWidget() is seeker.bar.findChild(QListWidget)


def test_the_options_are_icons_where_the_page_is_too_narrow_for_their_words(seeker: Seeker) -> None:
    seeker.looks_for("week")
    case = named(seeker.bar, "Match case", QToolButton)
    assert case.toolButtonStyle() == Qt.ToolButtonStyle.ToolButtonTextOnly
    seeker.window.resize(640, 500)
    seeker.window.workspace.sides.toggle_panel()
    seeker.waits(lambda: case.toolButtonStyle() == Qt.ToolButtonStyle.ToolButtonIconOnly)
    assert case.toolTip() == "Match case"
    seeker.waits(lambda: case.width() < case.height() * 2)
    for each in seeker.bar.controls():
        if each.isVisible():
            assert seeker.bar.rect().contains(QRect(each.mapTo(seeker.bar, QPoint(0, 0)), each.size())), each


def test_another_update_has_a_bar_of_its_own(seeker: Seeker) -> None:
    seeker.looks_for("week")
    seeker.window.files.open_sample()
    assert not seeker.window.actions_table["find-next"].isEnabled()
    seeker.presses(Qt.Key.Key_F, CTRL)
    assert named(seeker.bar, "Find", QLineEdit).text() == ""


def test_every_match_of_the_sample_can_be_gone_to(seeker: Seeker) -> None:
    seeker.window.files.open_sample()
    seeker.looks_for("e")
    search = seeker.window.workspace.search
    assert search.matches == find(seeker.window.files.session.update, search.query)
    start = search.current
    for step in range(1, len(search.matches) + 1):
        search.step(1)
        assert search.current == (start + step) % len(search.matches)
        assert seeker.selected()[1].casefold() == "e"
