"""What a person does to whole items, with the menu, the card, the outline and the keyboard."""

import datetime as dt

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QContextMenuEvent, QGuiApplication, QImage
from PySide6.QtWidgets import QApplication, QMenu
from pytestqt.qtbot import QtBot

from gui.finding import button, named
from update_editor.gui.cards import ItemCard
from update_editor.gui.details_line import DetailsLine
from update_editor.gui.outline import Outline
from update_editor.gui.theme import Theme
from update_editor.gui.window import MainWindow
from update_editor.model import Item, NamedPerson, line, line_text, text_of
from update_editor.services import commands
from update_editor.services.picture_files import load_picture

CTRL, SHIFT, ALT = (
    Qt.KeyboardModifier.ControlModifier,
    Qt.KeyboardModifier.ShiftModifier,
    Qt.KeyboardModifier.AltModifier,
)


def items(window: MainWindow) -> tuple[Item, ...]:
    return commands.items_section(window.files.session.update, "happening").items


def headings(window: MainWindow) -> list[str]:
    return [line_text(item.heading) for item in items(window)]


def bullets(window: MainWindow) -> list[str]:
    section = commands.bullets_section(window.files.session.update, "next-week")
    return [line_text(bullet.spans) for bullet in section.bullets]


def card(window: MainWindow, item_id: str) -> ItemCard:
    (found,) = [each for each in window.workspace.page.findChildren(ItemCard) if each.item_id == item_id]
    return found


def go(window: MainWindow, where: str, position: int | None = None):
    window.workspace.page.go_to(where, position)
    return window.workspace.page.panes.current


def trigger(window: MainWindow, action_id: str) -> None:
    action = window.actions_table[action_id]
    assert action.isEnabled(), action_id
    action.trigger()
    QApplication.processEvents()


def set_details(window: MainWindow, item_id: str, **details: object) -> None:
    session = window.files.session
    session.do("test", commands.set_item(session.update, "happening", item_id, **details))


class TestSplittingAndMerging:
    def test_what_stands_behind_the_caret_becomes_an_item_whose_heading_has_the_caret(
        self, open_window: MainWindow, qtbot: QtBot
    ) -> None:
        body = go(open_window, "happening/gardenaaaa", 7)
        qtbot.keyClick(body, Qt.Key.Key_Return, CTRL | SHIFT)
        assert headings(open_window) == ["A garden", "", "Buses", "Quiet heroes"]
        assert text_of(items(open_window)[1].body) == "220 shrubs."
        qtbot.keyClicks(QApplication.focusWidget(), "Shrubs")
        assert headings(open_window)[1] == "Shrubs"

    def test_a_split_is_one_step_back(self, open_window: MainWindow) -> None:
        before = open_window.files.session.update
        go(open_window, "happening/gardenaaaa", 7)
        trigger(open_window, "item-split")
        open_window.actions_table["undo"].trigger()
        assert open_window.files.session.update == before
        assert open_window.workspace.page.panes.pane("happening/gardenaaaa").toPlainText() == (
            "It has 220 shrubs."
        )

    def test_in_a_heading_there_is_nothing_to_split(self, open_window: MainWindow) -> None:
        go(open_window, "happening/gardenaaaa/heading")
        assert not open_window.actions_table["item-split"].isEnabled()

    def test_the_next_item_joins_this_one(self, open_window: MainWindow, qtbot: QtBot) -> None:
        body = go(open_window, "happening/gardenaaaa")
        qtbot.keyClick(body, Qt.Key.Key_J, CTRL | SHIFT)
        assert headings(open_window) == ["A garden", "Quiet heroes"]
        assert text_of(items(open_window)[0].body) == "It has 220 shrubs.\nBuses\nThey run late."
        assert body.toPlainText() == "It has 220 shrubs.\nBuses\nThey run late."

    def test_the_last_item_has_none_to_merge_with(self, open_window: MainWindow) -> None:
        go(open_window, "happening/heroesaaaa")
        assert not open_window.actions_table["item-merge"].isEnabled()

    def test_a_picture_that_is_left_out_is_told(self, open_window: MainWindow, tmp_path) -> None:
        for item_id, colour in (("gardenaaaa", Qt.GlobalColor.green), ("busesaaaaa", Qt.GlobalColor.red)):
            image = QImage(40, 30, QImage.Format.Format_RGB32)
            image.fill(colour)
            assert image.save(str(tmp_path / f"{item_id}.png"))
            picture, data = load_picture(tmp_path / f"{item_id}.png")
            open_window.workspace.editing.set_picture("happening", item_id, picture, data)
        go(open_window, "happening/gardenaaaa")
        trigger(open_window, "item-merge")
        assert "was left out" in open_window.workspace.banner.words

    def test_what_can_not_be_merged_is_told_and_stays(self, open_window: MainWindow) -> None:
        set_details(open_window, "gardenaaaa", audience="email")
        set_details(open_window, "busesaaaaa", audience="web")
        go(open_window, "happening/gardenaaaa")
        trigger(open_window, "item-merge")
        assert "email only" in open_window.workspace.banner.words
        assert len(items(open_window)) == 3


def test_a_copy_of_an_item_gets_the_caret(open_window: MainWindow, qtbot: QtBot) -> None:
    heading = go(open_window, "happening/gardenaaaa/heading")
    qtbot.keyClick(heading, Qt.Key.Key_D, CTRL | SHIFT)
    assert headings(open_window) == ["A garden", "A garden", "Buses", "Quiet heroes"]
    copy = items(open_window)[1]
    assert open_window.workspace.where == f"happening/{copy.id}/heading"


class TestNextWeek:
    def rows(self, outline: Outline) -> list[str]:
        last = outline.topLevelItem(outline.topLevelItemCount() - 1)
        return [last.text(0), *(last.child(index).text(0) for index in range(last.childCount()))]

    def test_an_item_that_is_sent_there_stands_at_the_end_of_the_outline(
        self, open_window: MainWindow
    ) -> None:
        go(open_window, "happening/busesaaaaa")
        trigger(open_window, "item-hold")
        assert headings(open_window) == ["A garden", "Quiet heroes"]
        assert self.rows(open_window.workspace.outline) == ["Held over", "Buses"]
        open_window.actions_table["undo"].trigger()
        assert headings(open_window) == ["A garden", "Buses", "Quiet heroes"]
        assert self.rows(open_window.workspace.outline)[0] == "Next week"

    def test_enter_brings_it_back(self, open_window: MainWindow, qtbot: QtBot) -> None:
        outline = self.with_one_held(open_window)
        qtbot.keyClick(outline, Qt.Key.Key_Return)
        assert headings(open_window) == ["A garden", "Quiet heroes", "Buses"]
        assert open_window.workspace.where == "happening/busesaaaaa/heading"

    def test_a_click_chooses_it_and_one_on_bring_back_brings_it_back(
        self, open_window: MainWindow, qtbot: QtBot
    ) -> None:
        outline = self.with_one_held(open_window)
        row = outline.visualItemRect(outline.currentItem())
        qtbot.mouseClick(outline.viewport(), Qt.MouseButton.LeftButton, pos=row.center() - QPoint(60, 0))
        assert len(items(open_window)) == 2
        at = QPoint(row.right() - 20, row.center().y())
        qtbot.mouseClick(outline.viewport(), Qt.MouseButton.LeftButton, pos=at)
        assert len(items(open_window)) == 3

    def test_its_menu_brings_it_back(self, open_window: MainWindow, qtbot: QtBot) -> None:
        outline = self.with_one_held(open_window)
        at = outline.visualItemRect(outline.currentItem()).center()
        reason = QContextMenuEvent.Reason.Keyboard
        event = QContextMenuEvent(reason, at, outline.viewport().mapToGlobal(at))
        QApplication.sendEvent(outline.viewport(), event)
        qtbot.keyClick(outline.findChild(QMenu), Qt.Key.Key_B)
        assert len(items(open_window)) == 3

    def with_one_held(self, window: MainWindow) -> Outline:
        go(window, "happening/busesaaaaa")
        trigger(window, "item-hold")
        outline = window.workspace.outline
        outline.setFocus()
        outline.setCurrentItem(outline.topLevelItem(outline.topLevelItemCount() - 1).child(0))
        return outline


class TestBullets:
    def test_alt_and_an_arrow_move_the_bullet_with_the_caret(
        self, open_window: MainWindow, qtbot: QtBot
    ) -> None:
        pane = go(open_window, "next-week", 30)
        qtbot.keyClick(pane, Qt.Key.Key_Return)
        qtbot.keyClicks(pane, "Tea")
        qtbot.keyClick(pane, Qt.Key.Key_Up, ALT)
        assert bullets(open_window) == ["Tea", "The budget goes to the council"]
        assert pane.caret() == 3
        qtbot.keyClick(pane, Qt.Key.Key_Up, ALT)
        qtbot.keyClick(pane, Qt.Key.Key_Down, ALT)
        assert bullets(open_window) == ["The budget goes to the council", "Tea"]
        open_window.actions_table["undo"].trigger()
        assert bullets(open_window) == ["Tea", "The budget goes to the council"]

    def test_bullets_are_sorted_by_day(self, open_window: MainWindow, qtbot: QtBot) -> None:
        pane = go(open_window, "next-week", 30)
        for words in ("Thursday: choir", "Monday: Board"):
            qtbot.keyClick(pane, Qt.Key.Key_Return)
            qtbot.keyClicks(pane, words)
        trigger(open_window, "sort-bullets")
        in_order = ["Monday: Board", "Thursday: choir", "The budget goes to the council"]
        assert bullets(open_window) == in_order
        assert pane.toPlainText().splitlines() == in_order
        open_window.actions_table["undo"].trigger()
        assert bullets(open_window)[0] == "The budget goes to the council"

    def test_a_bullet_becomes_an_item_and_its_text_gets_the_caret(self, open_window: MainWindow) -> None:
        go(open_window, "next-week")
        trigger(open_window, "bullet-item")
        assert headings(open_window)[-1] == "The budget goes to the council"
        assert bullets(open_window) == []
        assert open_window.workspace.where == f"happening/{items(open_window)[-1].id}"
        open_window.actions_table["undo"].trigger()
        assert bullets(open_window) == ["The budget goes to the council"]
        assert len(items(open_window)) == 3

    def test_an_item_becomes_a_bullet(self, open_window: MainWindow) -> None:
        go(open_window, "happening/busesaaaaa")
        trigger(open_window, "item-bullet")
        assert bullets(open_window) == ["The budget goes to the council", "Buses: They run late."]
        assert headings(open_window) == ["A garden", "Quiet heroes"]
        assert open_window.workspace.where == "next-week"

    def test_what_is_for_some_only_is_told_and_stays_an_item(self, open_window: MainWindow) -> None:
        set_details(open_window, "busesaaaaa", audience="email")
        go(open_window, "happening/busesaaaaa")
        trigger(open_window, "item-bullet")
        assert "only for some" in open_window.workspace.banner.words
        assert len(items(open_window)) == 3


class TestFolding:
    def test_a_folded_card_shows_its_heading_and_first_words(
        self, open_window: MainWindow, qtbot: QtBot
    ) -> None:
        body = go(open_window, "happening/gardenaaaa")
        garden = card(open_window, "gardenaaaa")
        height = garden.height()
        qtbot.keyClick(body, Qt.Key.Key_E, CTRL | ALT)
        QApplication.processEvents()
        assert not body.isVisible()
        assert QApplication.focusWidget() is garden.heading
        assert button(garden, "Expand the item").isVisible()
        assert garden.height() < height + 10
        qtbot.keyClick(garden.heading, Qt.Key.Key_E, CTRL | ALT)
        assert body.isVisible()

    def test_the_chevron_folds_with_the_mouse(self, open_window: MainWindow, qtbot: QtBot) -> None:
        garden = card(open_window, "gardenaaaa")
        qtbot.mouseClick(button(garden, "Collapse the item"), Qt.MouseButton.LeftButton)
        assert garden.is_folded
        qtbot.mouseClick(button(garden, "Expand the item"), Qt.MouseButton.LeftButton)
        assert not garden.is_folded

    def test_the_height_follows_where_the_system_likes_motion(
        self, open_window: MainWindow, theme: Theme, qtbot: QtBot
    ) -> None:
        theme.reduces_motion = False
        go(open_window, "happening/gardenaaaa/heading")
        set_details(open_window, "gardenaaaa", contributor="Asha Verma")
        QApplication.processEvents()
        garden = card(open_window, "gardenaaaa")
        for _ in range(2):
            trigger(open_window, "item-fold")
            qtbot.waitUntil(lambda: garden.maximumHeight() > 10_000 and garden.minimumHeight() == 0)
        assert not garden.is_folded
        assert garden.body.isVisible()

    def test_going_to_a_folded_text_unfolds_it(self, open_window: MainWindow) -> None:
        trigger(open_window, "fold-all")
        assert all(card(open_window, item.id).is_folded for item in items(open_window))
        go(open_window, "happening/busesaaaaa", 3)
        assert not card(open_window, "busesaaaaa").is_folded
        assert card(open_window, "gardenaaaa").is_folded
        trigger(open_window, "unfold-all")
        assert not card(open_window, "gardenaaaa").is_folded

    def test_undo_unfolds_what_it_changes(self, open_window: MainWindow, qtbot: QtBot) -> None:
        qtbot.keyClicks(go(open_window, "happening/busesaaaaa", 0), "So ")
        trigger(open_window, "fold-all")
        open_window.actions_table["undo"].trigger()
        assert not card(open_window, "busesaaaaa").is_folded
        assert QApplication.focusWidget() is card(open_window, "busesaaaaa").body

    def test_the_arrows_pass_over_what_is_folded(self, open_window: MainWindow, qtbot: QtBot) -> None:
        trigger(open_window, "fold-all")
        heading = go(open_window, "happening/gardenaaaa/heading")
        qtbot.keyClick(heading, Qt.Key.Key_Return)
        assert open_window.workspace.where == "happening/busesaaaaa/heading"

    def test_the_first_words_follow_the_text(self, open_window: MainWindow) -> None:
        trigger(open_window, "fold-all")
        session = open_window.files.session
        update = commands.set_text(session.update, "happening/gardenaaaa", ())
        session.do("test", update)
        garden = card(open_window, "gardenaaaa")
        assert garden.is_folded
        assert garden.first_words == ""


class TestDetails:
    @pytest.fixture
    def planned(self, open_window: MainWindow) -> MainWindow:
        set_details(
            open_window,
            "gardenaaaa",
            contributor="Asha Verma",
            due=dt.date(2031, 8, 12),
            audience="web",
            not_before="2031-08-14T09:00",
            people=(NamedPerson(name="Bo Fenn"), NamedPerson(name="Ash Quill", basis="agreed")),
        )
        return open_window

    def test_where_nothing_is_planned_nothing_is_said(self, open_window: MainWindow) -> None:
        assert open_window.workspace.page.findChildren(DetailsLine) == []

    def test_what_is_planned_is_one_line_of_words(self, planned: MainWindow) -> None:
        assert card(planned, "gardenaaaa").details.text() == (
            "From Asha Verma, due Tue 12 Aug 2031 · website only · not before Thu 14 Aug 2031 09:00"
            " · names 2 people, 1 to ask"
        )

    def test_the_line_goes_when_nothing_is_planned_any_more(self, planned: MainWindow) -> None:
        planned.actions_table["undo"].trigger()
        assert not card(planned, "gardenaaaa").details.isVisible()

    def test_words_that_did_not_come_in_time_are_told(self, open_window: MainWindow) -> None:
        set_details(open_window, "gardenaaaa", due=dt.date(2020, 8, 12), status="waiting")
        line = card(open_window, "gardenaaaa").details
        assert line.text() == "Overdue: due Wed 12 Aug 2020"
        set_details(open_window, "gardenaaaa", status="draft")
        assert line.text() == "Due Wed 12 Aug 2020"

    def test_enter_on_the_line_opens_them_and_keeping_is_one_step(
        self, planned: MainWindow, qtbot: QtBot
    ) -> None:
        before = planned.files.session.update
        qtbot.keyClick(card(planned, "gardenaaaa").details, Qt.Key.Key_Return)
        dialog = self.dialog(planned)
        name = named(dialog, "Contributor")
        name.selectAll()
        qtbot.keyClicks(name, "Tom Okafor")
        named(dialog, "Status").setCurrentIndex(2)
        qtbot.mouseClick(button(dialog, "Add a person"), Qt.MouseButton.LeftButton)
        qtbot.keyClicks(dialog.focusWidget(), "Priya Nandakumar")
        qtbot.mouseClick(button(dialog, "Keep"), Qt.MouseButton.LeftButton)
        garden = items(planned)[0]
        assert (garden.contributor, garden.status) == ("Tom Okafor", "ready")
        assert [person.name for person in garden.people] == ["Bo Fenn", "Ash Quill", "Priya Nandakumar"]
        assert garden.not_before == "2031-08-14T09:00"
        planned.actions_table["undo"].trigger()
        assert planned.files.session.update == before

    def test_alt_and_enter_open_them_from_the_text(self, open_window: MainWindow, qtbot: QtBot) -> None:
        body = go(open_window, "happening/busesaaaaa", 4)
        qtbot.keyClick(body, Qt.Key.Key_Return, ALT)
        button(self.dialog(open_window), "Cancel").click()
        assert body.toPlainText() == "They run late."

    def test_a_day_and_a_time_can_be_set_and_taken_away(self, open_window: MainWindow, qtbot: QtBot) -> None:
        go(open_window, "happening/busesaaaaa")
        trigger(open_window, "item-details")
        dialog = self.dialog(open_window)
        button(dialog, "Not before").click()
        button(dialog, "Not before: at a time").click()
        button(dialog, "Due").click()
        button(dialog, "Keep").click()
        today = dt.datetime.now().astimezone().date()
        assert items(open_window)[1].not_before == f"{today.isoformat()}T09:00"
        assert items(open_window)[1].due == today
        QApplication.processEvents()
        trigger(open_window, "item-details")
        dialog = self.dialog(open_window)
        button(dialog, "Not before").click()
        button(dialog, "Keep").click()
        assert items(open_window)[1].not_before is None

    def test_a_moment_in_another_zone_stays_as_it_is_where_nobody_changes_it(
        self, open_window: MainWindow
    ) -> None:
        set_details(open_window, "busesaaaaa", not_before="2031-05-02T09:30:20+05:00")
        before = open_window.files.session.update
        go(open_window, "happening/busesaaaaa")
        trigger(open_window, "item-details")
        button(self.dialog(open_window), "Keep").click()
        assert open_window.files.session.update == before

    def dialog(self, window: MainWindow):
        from update_editor.gui.dialogs.item_details import ItemDetailsDialog

        (found,) = [each for each in window.findChildren(ItemDetailsDialog) if each.isVisible()]
        return found


def copied() -> tuple[str, str]:
    mime = QGuiApplication.clipboard().mimeData()
    html = mime.html().partition("<!--StartFragment-->")[2].partition("<!--EndFragment-->")[0]
    return html, mime.text()


class TestCopying:
    def test_an_item_is_copied_with_its_heading(self, open_window: MainWindow, qtbot: QtBot) -> None:
        qtbot.keyClick(go(open_window, "happening/gardenaaaa"), Qt.Key.Key_C, CTRL | SHIFT)
        assert copied() == (
            "<h2>A garden</h2>\n<p>It has 220 shrubs.</p>",
            "A garden\n\nIt has 220 shrubs.",
        )

    def test_the_paragraph_at_the_caret_is_copied(self, open_window: MainWindow, qtbot: QtBot) -> None:
        pane = go(open_window, "closing", 0)
        qtbot.keyClick(pane, Qt.Key.Key_C, CTRL | ALT)
        assert copied() == ("<p>Have a good weekend,</p>", "Have a good weekend,")
        go(open_window, "happening/gardenaaaa/heading").copy_paragraph()
        assert copied()[0] == "<h3>A garden</h3>"

    def test_a_bullet_is_copied_as_a_list_of_one(self, open_window: MainWindow) -> None:
        go(open_window, "next-week")
        trigger(open_window, "copy-paragraph")
        assert copied()[0] == "<ul><li>The budget goes to the council</li></ul>"

    def test_a_section_is_copied_from_the_level_that_was_chosen(self, open_window: MainWindow) -> None:
        go(open_window, "happening/busesaaaaa")
        trigger(open_window, "copy-section-3")
        assert copied()[0].splitlines()[:2] == [
            "<h3>What else has been happening this week?</h3>",
            "<h4>A garden</h4>",
        ]

    def test_items_for_the_email_only_are_left_out_of_a_section_and_told(
        self, open_window: MainWindow
    ) -> None:
        set_details(open_window, "gardenaaaa", audience="email")
        go(open_window, "happening/busesaaaaa")
        trigger(open_window, "copy-section-2")
        assert "garden" not in copied()[0]
        assert "email only" in open_window.workspace.banner.words

    @pytest.mark.parametrize(
        ("where", "html"),
        [
            ("title", "<h2>A week of boats</h2>"),
            ("opening", "<p>Hello, my name is Rosalind and welcome to this week’s update.</p>"),
            ("message", "<p>The bridge is open again.</p>"),
            ("next-week", "<h2>Next week</h2>\n<ul><li>The budget goes to the council</li></ul>"),
        ],
    )
    def test_a_section_can_be_copied_from_everywhere(
        self, open_window: MainWindow, where: str, html: str
    ) -> None:
        session = open_window.files.session
        session.do("test", commands.set_line(session.update, "title", line("A week of boats")))
        go(open_window, where)
        trigger(open_window, "copy-section-2")
        assert copied()[0] == html

    def test_the_menu_of_a_section_in_the_outline_copies_it(self, open_window: MainWindow) -> None:
        outline = open_window.workspace.outline
        at = outline.visualItemRect(outline.topLevelItem(2)).center()
        reason = QContextMenuEvent.Reason.Mouse
        event = QContextMenuEvent(reason, at, outline.viewport().mapToGlobal(at))
        QApplication.sendEvent(outline.viewport(), event)
        (menu,) = [each for each in outline.findChildren(QMenu) if each.parent() is not outline]
        next(each for each in menu.actions() if each.objectName() == "copy-section-2").trigger()
        assert copied()[0].startswith("<h2>Next week</h2>\n<ul>")


def test_the_menu_of_a_card_does_what_the_item_menu_does(open_window: MainWindow, qtbot: QtBot) -> None:
    menu = button(card(open_window, "busesaaaaa"), "More for this item").menu()
    menu.popup(QPoint(0, 0))
    entries = {each.objectName(): each for each in menu.actions() if each.objectName()}
    assert {"item-details", "item-duplicate", "item-hold", "item-remove"} <= set(entries)
    entries["item-duplicate"].trigger()
    menu.close()
    assert headings(open_window) == ["A garden", "Buses", "Buses", "Quiet heroes"]
