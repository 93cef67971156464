"""The panel of findings, with the checks and the dictionary that are shipped."""

import pytest
from msgspec.structs import replace
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from gui.finding import button, named
from update_editor.gui.environment import Environment
from update_editor.gui.proofing.card_list import FindingList
from update_editor.gui.proofing.panel import ChecksPanel
from update_editor.gui.proofing.proofreader import Proofreader
from update_editor.gui.window import MainWindow
from update_editor.model import Update, block, line_text, region_at
from update_editor.proofing.dictionary import open_dictionary
from update_editor.services.house_style import shipped_house
from update_editor.services.packs import pack_for
from update_editor.services.session import Session

needs_dictionary = pytest.mark.skipif(open_dictionary() is None, reason="enchant is not installed")


@pytest.fixture
def update(update: Update) -> Update:
    """One whose message has a word that no dictionary has."""
    message = replace(update.sections[0], body=(block("The brigde is open again."),))
    return replace(update, sections=(message, *update.sections[1:]))


@pytest.fixture
def findings(open_window: MainWindow, qtbot: QtBot) -> FindingList:
    qtbot.waitUntil(lambda: bool(open_window.findChildren(ChecksPanel)))
    return named(open_window, "Checks", FindingList)


def choose(findings: FindingList, qtbot: QtBot, text: str) -> None:
    """Click the finding about some words."""
    row = next(number for number, each in enumerate(findings.findings) if each.text == text)
    at = findings.visualRect(findings.model().index(row, 0)).center()
    qtbot.mouseClick(findings.viewport(), Qt.MouseButton.LeftButton, pos=at)


def message(session: Session) -> str:
    return line_text(region_at(session.update, "message").blocks[0].spans)


@needs_dictionary
def test_choosing_a_finding_selects_its_words_and_leaves_the_focus_in_the_panel(
    open_window: MainWindow, findings: FindingList, qtbot: QtBot
) -> None:
    choose(findings, qtbot, "brigde")
    assert open_window.workspace.page.panes.current.textCursor().selectedText() == "brigde"
    assert open_window.focusWidget() is findings


@needs_dictionary
def test_a_suggestion_is_asked_for_when_its_finding_is_chosen_and_can_be_taken(
    open_window: MainWindow, session: Session, findings: FindingList, qtbot: QtBot
) -> None:
    before = session.update
    choose(findings, qtbot, "brigde")
    qtbot.mouseClick(button(open_window, "bridge"), Qt.MouseButton.LeftButton)
    assert message(session) == "The bridge is open again."
    open_window.actions_table["undo"].trigger()
    assert session.update == before


@needs_dictionary
def test_words_that_were_changed_since_are_left_alone(
    open_window: MainWindow, session: Session, findings: FindingList, qtbot: QtBot
) -> None:
    choose(findings, qtbot, "brigde")
    offered = button(open_window, "bridge")
    pane = open_window.workspace.page.panes.pane("message")
    pane.place_caret(0)
    qtbot.keyClicks(pane, "So: ")
    qtbot.mouseClick(offered, Qt.MouseButton.LeftButton)
    assert message(session) == "So: The brigde is open again."


@needs_dictionary
def test_a_corrected_word_is_no_longer_found(
    open_window: MainWindow, findings: FindingList, qtbot: QtBot, qapp: QApplication
) -> None:
    count = len(findings.findings)
    choose(findings, qtbot, "brigde")
    qtbot.mouseClick(button(open_window, "bridge"), Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: len(findings.findings) == count - 1, timeout=3000)


def test_one_dictionary_serves_every_check_of_the_window(
    environment: Environment, update: Update, monkeypatch: pytest.MonkeyPatch
) -> None:
    from update_editor.proofing import check as checking

    opened = []
    made = checking.house_checker
    monkeypatch.setattr(checking, "house_checker", lambda profile=None: opened.append(1) or made(profile))
    proofreader = Proofreader()
    pack = pack_for("weekly-update")
    first = proofreader.check(update, pack, shipped_house(), lambda: True)
    assert proofreader.check(update, pack, shipped_house(), lambda: True).findings == first.findings
    proofreader.suggestions("brigde")
    assert opened == [1]
