"""Proofing as an officer does it: a slip is underlined, put right, left as it is, or learned."""

from collections.abc import Callable
from itertools import pairwise

import pytest
from msgspec.structs import replace
from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtGui import QAction, QContextMenuEvent
from PySide6.QtWidgets import QApplication, QLabel, QMenu, QPushButton
from pytestqt.qtbot import QtBot

from gui.driving import type_text
from gui.finding import all_named, button, named, shown
from gui.inline_jobs import WaitingRunner
from update_editor.gui.environment import Environment
from update_editor.gui.pane_values import BoundPane
from update_editor.gui.proofing.acronyms_dialog import AcronymsDialog
from update_editor.gui.proofing.card_list import FindingList
from update_editor.gui.proofing.figures_bar import FiguresBar
from update_editor.gui.proofing.finding_menu import FindingMenu
from update_editor.gui.proofing.links_dialog import LinksDialog
from update_editor.gui.proofing.people_dialog import PeopleDialog
from update_editor.gui.window import MainWindow
from update_editor.model import NamedPerson, Update, block, line_text, region_at
from update_editor.proofing.dictionary import open_dictionary
from update_editor.proofing.findings import Finding
from update_editor.review.tracked import has_changes
from update_editor.services.session import Session

pytestmark = pytest.mark.skipif(open_dictionary() is None, reason="enchant is not installed")

RULES = ("spell.unknown", "link.vague")


@pytest.fixture
def update(update: Update) -> Update:
    message = replace(update.sections[0], body=(block("The bridge is open again."),))
    return replace(update, sections=(message, *update.sections[1:]))


@pytest.fixture
def pane(open_window: MainWindow, qtbot: QtBot) -> BoundPane:
    """The message, with the caret at its end."""
    workspace = open_window.workspace
    qtbot.waitUntil(lambda: workspace.is_awake and workspace.checking.report is not None)
    workspace.page.go_to("message")
    pane = workspace.page.panes.current
    pane.place_caret(len("The bridge is open again."))
    return pane


@pytest.fixture
def underlined(open_window: MainWindow, pane: BoundPane) -> Callable[[], list[str]]:
    """Tells which words of the message are underlined, by the rules that these tests are about."""

    def words() -> list[str]:
        return [
            line.text[mark.start : mark.end]
            for line in (pane.underlines.lines if pane.underlines is not None else ())
            for mark in line.marks
            if mark.finding.rule in RULES and not mark.is_held
        ]

    return words


def message(session: Session) -> str:
    return line_text(region_at(session.update, "message").blocks[0].spans)


def menu_of(pane: BoundPane, qapp: QApplication) -> dict[str, QAction]:
    """Press the menu key, and return what the menu offers."""
    at = pane.cursorRect().center()
    event = QContextMenuEvent(QContextMenuEvent.Reason.Keyboard, at, pane.mapToGlobal(at))
    qapp.sendEvent(pane, event)
    menu = QApplication.activePopupWidget()
    assert isinstance(menu, QMenu)
    return {action.text().replace("&", ""): action for action in menu.actions() if action.isVisible()}


def close_menu() -> None:
    menu = QApplication.activePopupWidget()
    if menu is not None:
        menu.close()


Underlined = Callable[[], list[str]]


def test_a_slip_is_underlined_once_the_caret_has_left_it(
    open_window: MainWindow, pane: BoundPane, underlined: Underlined, qtbot: QtBot
) -> None:
    type_text(pane, " We recieve")
    found = open_window.workspace.checking.reported
    with qtbot.waitSignal(found, timeout=3000):
        pass
    assert underlined() == []
    type_text(pane, " ")
    qtbot.waitUntil(lambda: underlined() == ["recieve"], timeout=3000)


def test_an_underline_goes_with_the_first_letter_that_changes_its_word(
    pane: BoundPane, underlined: Underlined, qtbot: QtBot
) -> None:
    type_text(pane, " We recieve you. ")
    qtbot.waitUntil(lambda: underlined() == ["recieve"], timeout=3000)
    pane.place_caret(0)
    type_text(pane, "So: ")
    assert underlined() == ["recieve"]
    pane.place_caret(pane.toPlainText().index("recieve") + 3)
    type_text(pane, "x")
    assert underlined() == []


def test_the_menu_of_a_slip_offers_what_may_be_meant_and_a_fix_is_one_step(
    pane: BoundPane, underlined: Underlined, session: Session, qtbot: QtBot, qapp: QApplication
) -> None:
    type_text(pane, " We recieve you. ")
    qtbot.waitUntil(lambda: underlined() == ["recieve"], timeout=3000)
    before = session.update
    pane.place_caret(pane.toPlainText().index("recieve") + 3)
    menu_of(pane, qapp)["receive"].trigger()
    close_menu()
    assert message(session) == "The bridge is open again. We receive you. "
    assert underlined() == []
    session.undo()
    assert session.update == before


def test_what_is_left_as_it_is_comes_back_with_undo(
    pane: BoundPane, underlined: Underlined, session: Session, qtbot: QtBot, qapp: QApplication
) -> None:
    type_text(pane, " We recieve you. ")
    qtbot.waitUntil(lambda: underlined() == ["recieve"], timeout=3000)
    pane.place_caret(pane.toPlainText().index("recieve") + 3)
    menu_of(pane, qapp)["Leave as it is"].trigger()
    close_menu()
    assert underlined() == []
    assert [each.text for each in session.update.dismissed] == ["recieve"]
    session.undo()
    qtbot.waitUntil(lambda: underlined() == ["recieve"], timeout=3000)


def test_a_name_that_is_added_to_the_word_list_is_right_from_then_on(
    environment: Environment, pane: BoundPane, underlined: Underlined, qtbot: QtBot, qapp: QApplication
) -> None:
    type_text(pane, " We met frobnik there. ")
    qtbot.waitUntil(lambda: underlined() == ["frobnik"], timeout=3000)
    pane.place_caret(pane.toPlainText().index("frobnik") + 3)
    menu_of(pane, qapp)["Add to the word list"].trigger()
    close_menu()
    assert environment.houses.house.style.words == ("frobnik",)
    assert underlined() == []


def test_f7_goes_from_one_thing_to_the_next_and_the_line_at_the_foot_says_what_it_is(
    open_window: MainWindow, pane: BoundPane, underlined: Underlined, qtbot: QtBot
) -> None:
    type_text(pane, " We recieve you, and definately again. ")
    qtbot.waitUntil(lambda: len(underlined()) == 2, timeout=3000)
    pane.place_caret(0)
    seen = []
    for _ in range(2):
        qtbot.keyClick(pane, Qt.Key.Key_F7)
        seen.append(pane.textCursor().selectedText())
    assert seen == ["recieve", "definately"]
    foot = open_window.findChild(QLabel, "finding")
    qtbot.waitUntil(lambda: foot.isVisible() and foot.accessibleName().startswith("Warning: "))
    qtbot.keyClick(pane, Qt.Key.Key_F7, Qt.KeyboardModifier.ShiftModifier)
    assert pane.textCursor().selectedText() == "recieve"


def test_words_that_are_offered_later_have_room_in_the_card(
    open_window: MainWindow, pane: BoundPane, underlined: Underlined, qtbot: QtBot
) -> None:
    type_text(pane, " Please bring a paynt for the fence of the garden, or two. ")
    qtbot.waitUntil(lambda: underlined() == ["paynt"], timeout=3000)
    cards = open_window.findChild(FindingList)
    cards.setFocus(Qt.FocusReason.TabFocusReason)
    while cards.open_card.finding.text != "paynt":
        qtbot.keyClick(cards, Qt.Key.Key_Down)
    card = cards.open_card
    qtbot.waitUntil(lambda: len(card.suggestions) > 1)
    offers = [each for each in card.findChildren(QPushButton) if each.toolTip() in card.suggestions]
    assert len(offers) == len(card.suggestions)
    qtbot.waitUntil(lambda: all(one.y() + one.height() < two.y() for one, two in pairwise(offers)))


class SlowChecking(QObject):
    """Looks nothing up until it is told to."""

    suggested = Signal(object, object)

    def suggest(self, finding: Finding) -> None:
        """Take its time."""


def test_a_menu_that_gets_more_words_later_stays_on_the_screen(
    open_window: MainWindow, pane: BoundPane, underlined: Underlined, qtbot: QtBot
) -> None:
    type_text(pane, " It has a paynt. ")
    qtbot.waitUntil(lambda: underlined() == ["paynt"], timeout=3000)
    workspace = open_window.workspace
    finding = next(each for each in workspace.checking.report.findings if each.text == "paynt")
    menu, checking = QMenu(pane), SlowChecking()
    FindingMenu(finding, workspace.proofing, checking, menu)
    room = menu.screen().availableGeometry()
    menu.popup(room.bottomLeft())
    height = menu.height()
    checking.suggested.emit(finding, ("paint", "pant", "pay nt"))
    qtbot.waitUntil(lambda: menu.height() > height)
    assert room.contains(menu.geometry())
    menu.close()


def test_after_f7_enter_and_delete_on_the_page_put_right_and_leave(
    open_window: MainWindow, pane: BoundPane, underlined: Underlined, session: Session, qtbot: QtBot
) -> None:
    type_text(pane, " We recieve you, and definately again. ")
    qtbot.waitUntil(lambda: len(underlined()) == 2, timeout=3000)
    pane.place_caret(0)
    qtbot.keyClick(pane, Qt.Key.Key_F7)
    qtbot.keyClick(pane, Qt.Key.Key_Return)
    assert "receive you, and definately" in message(session)
    qtbot.waitUntil(lambda: underlined() == ["definately"], timeout=3000)
    qtbot.keyClick(pane, Qt.Key.Key_F7)
    qtbot.keyClick(pane, Qt.Key.Key_Delete)
    assert "receive you, and definately again" in message(session)
    qtbot.waitUntil(lambda: underlined() == [], timeout=3000)


def test_after_f7_any_other_key_ends_the_walk(
    open_window: MainWindow, pane: BoundPane, underlined: Underlined, session: Session, qtbot: QtBot
) -> None:
    type_text(pane, " We recieve you. ")
    qtbot.waitUntil(lambda: underlined() == ["recieve"], timeout=3000)
    pane.place_caret(0)
    qtbot.keyClick(pane, Qt.Key.Key_F7)
    qtbot.keyClick(pane, Qt.Key.Key_Right)
    qtbot.keyClick(pane, Qt.Key.Key_Delete)
    assert "recieveyou" in message(session)


def test_enter_and_delete_in_the_panel_put_right_and_leave(
    open_window: MainWindow, pane: BoundPane, underlined: Underlined, session: Session, qtbot: QtBot
) -> None:
    type_text(pane, " We recieve you, and definately again. ")
    qtbot.waitUntil(lambda: len(underlined()) == 2, timeout=3000)
    cards = open_window.findChild(FindingList)
    cards.setFocus(Qt.FocusReason.TabFocusReason)
    while cards.open_card.finding.text != "recieve":
        qtbot.keyClick(cards, Qt.Key.Key_Down)
    qtbot.keyClick(cards, Qt.Key.Key_Return)
    assert "receive you" in message(session)
    assert open_window.focusWidget() is cards
    assert cards.open_card is not None
    while cards.open_card.finding.text != "definately":
        qtbot.keyClick(cards, Qt.Key.Key_Down)
    qtbot.keyClick(cards, Qt.Key.Key_Delete)
    assert [each.text for each in session.update.dismissed] == ["definately"]
    assert underlined() == []


def test_the_next_card_opens_though_the_check_comes_back_later(
    open_window: MainWindow, pane: BoundPane, underlined: Underlined, qtbot: QtBot
) -> None:
    type_text(pane, " We recieve you, and definately again. ")
    qtbot.waitUntil(lambda: len(underlined()) == 2, timeout=3000)
    cards = open_window.findChild(FindingList)
    cards.setFocus(Qt.FocusReason.TabFocusReason)
    while cards.open_card.finding.text != "recieve":
        qtbot.keyClick(cards, Qt.Key.Key_Down)
    runner = WaitingRunner()
    open_window._environment.jobs = runner
    qtbot.keyClick(cards, Qt.Key.Key_Delete)
    assert "checks" in runner.waiting
    runner.go_on()
    assert underlined() == ["definately"]
    assert cards.open_card.finding.text == "definately"


def test_what_was_left_can_be_seen_and_brought_back(
    open_window: MainWindow, pane: BoundPane, underlined: Underlined, session: Session, qtbot: QtBot
) -> None:
    type_text(pane, " We recieve you. ")
    qtbot.waitUntil(lambda: underlined() == ["recieve"], timeout=3000)
    proofing = open_window.workspace.proofing
    finding = next(each for each in proofing.shown if each.text == "recieve")
    proofing.do("dismiss", finding)
    kinds = open_window.findChild(FindingList).parent().filters.findChildren(QMenu)[0]
    next(each for each in kinds.actions() if each.text() == "Left as they are (1)").trigger()
    cards = open_window.findChild(FindingList)
    cards.setFocus(Qt.FocusReason.TabFocusReason)
    qtbot.mouseClick(button(cards, "Point out again"), Qt.MouseButton.LeftButton)
    assert session.update.dismissed == ()
    qtbot.waitUntil(lambda: underlined() == ["recieve"], timeout=3000)


def test_all_of_a_rule_are_put_right_as_one_step(
    open_window: MainWindow, pane: BoundPane, session: Session, qtbot: QtBot
) -> None:
    type_text(pane, " See www.example.org or www.example.com please. ")
    proofing = open_window.workspace.proofing
    bare = "link.bare-url"
    qtbot.waitUntil(lambda: [each.rule for each in proofing.shown].count(bare) == 2, timeout=3000)
    before = session.update
    proofing.do("all", next(each for each in proofing.shown if each.rule == bare))
    assert "https://www.example.org or https://www.example.com" in message(session)
    session.undo()
    assert session.update == before


def test_a_fix_is_a_suggestion_while_suggesting(
    open_window: MainWindow, pane: BoundPane, underlined: Underlined, session: Session, qtbot: QtBot
) -> None:
    type_text(pane, " We recieve you. ")
    qtbot.waitUntil(lambda: underlined() == ["recieve"], timeout=3000)
    session.suggest_as("Tamsin")
    proofing = open_window.workspace.proofing
    proofing.fix(next(each for each in proofing.shown if each.text == "recieve"), "receive")
    assert has_changes(session.update)
    qtbot.waitUntil(lambda: underlined() == [], timeout=3000)


def test_the_links_are_listed_and_one_is_gone_to(
    open_window: MainWindow, pane: BoundPane, underlined: Underlined, qtbot: QtBot, qapp: QApplication
) -> None:
    type_text(pane, " Click here for the timetable. ")
    qtbot.waitUntil(lambda: underlined() == ["here"], timeout=3000)
    open_window.actions_table["links"].trigger()
    dialog = shown(open_window, LinksDialog)
    assert dialog.summary.text() == "0 links · 1 that may be missing"
    assert not dialog.list.item(0).text().startswith("No words")
    qtbot.keyClick(dialog.list, Qt.Key.Key_Return)
    assert pane.textCursor().selectedText() == "here"


def test_an_acronym_is_written_out_where_a_reader_first_meets_it_and_kept_in_the_glossary(
    open_window: MainWindow, pane: BoundPane, session: Session, environment: Environment, qtbot: QtBot
) -> None:
    type_text(pane, " The HTB met. ")
    open_window.actions_table["acronyms"].trigger()
    dialog = shown(open_window, AcronymsDialog)
    assert dialog.list.item(0).text() == "HTB\nused once, first in Message, not explained"
    qtbot.keyClicks(dialog.words, "Harbour Transport Board")
    qtbot.mouseClick(button(dialog, "Keep in the glossary"), Qt.MouseButton.LeftButton)
    assert environment.houses.house.style.acronyms == {"HTB": "Harbour Transport Board"}
    qtbot.mouseClick(button(dialog, "Write it out at first use"), Qt.MouseButton.LeftButton)
    assert "The Harbour Transport Board (HTB) met." in message(session)
    dialog.close()


def test_people_who_are_to_be_asked_are_listed_first(open_window: MainWindow, session: Session) -> None:
    garden, buses, *others = session.update.sections[1].items
    asked = replace(garden, people=(NamedPerson(name="Sian Okafor", basis="agreed", note="by phone"),))
    to_ask = replace(buses, people=(NamedPerson(name="Tom Ferrier"),))
    items = replace(session.update.sections[1], items=(asked, to_ask, *others))
    sections = (session.update.sections[0], items, *session.update.sections[2:])
    session.do("Naming", replace(session.update, sections=sections))
    open_window.actions_table["people-named"].trigger()
    dialog = shown(open_window, PeopleDialog)
    assert [dialog.list.item(row).text() for row in range(2)] == [
        "Tom Ferrier  ·  Buses\nAsk first",
        "Sian Okafor  ·  A garden\nHas agreed: by phone",
    ]
    assert dialog.summary.text() == "2 people are named · 1 is still to be asked"
    dialog.close()


def test_the_figures_are_those_of_the_part_with_the_caret_and_lead_to_the_longest_sentence(
    open_window: MainWindow, pane: BoundPane, qtbot: QtBot
) -> None:
    type_text(pane, " We met the mayor of the town at noon. ")
    bar = open_window.findChild(FiguresBar)
    name = "Go to the longest sentence of Message, 9 words"
    qtbot.waitUntil(lambda: bool(all_named(bar, name)), timeout=3000)
    qtbot.mouseClick(named(bar, name), Qt.MouseButton.LeftButton)
    assert pane.textCursor().selectedText() == "We met the mayor of the town at noon."
