"""Choosing another lead brings the opening and closing along, unless somebody wrote them."""

from collections.abc import Callable
from functools import partial

import pytest
from msgspec.structs import replace
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QLineEdit, QWidget
from pytestqt.qtbot import QtBot

from gui.finding import button, named
from update_editor.gui.dialogs.details import DetailsDialog
from update_editor.gui.dialogs.rewriting import RewritingDialog
from update_editor.gui.window import MainWindow
from update_editor.model import Item, Lead, Update, text_of
from update_editor.services.commands import add_item
from update_editor.services.item_commands import first_items_section
from update_editor.services.leads import with_leads_rewritten

JORY = Lead(name="Jory Pell", role="Ferryman", organisation="Tide Line", greeting="Captain Pell")


@pytest.fixture
def as_patterned(open_window: MainWindow) -> MainWindow:
    """The window with an opening and a closing that are the template's own."""
    session = open_window.files.session
    update = session.update
    patterned = with_leads_rewritten(replace(update, leads=()), session.pack, update.leads, update.date)
    session.do("Preparing", patterned.rewritten)
    return open_window


def choose_jory(window: MainWindow, qtbot: QtBot, meanwhile: Callable[[], None] = lambda: None) -> None:
    """Make somebody else, who is known, the lead in the dialog of the details."""
    environment = window.files._environment
    environment.keep(replace(environment.settings, people=(JORY,)))
    window.actions_table["details"].trigger()
    dialog = window.findChild(DetailsDialog)
    name = named(dialog, "Name", QLineEdit)
    name.setFocus()
    name.selectAll()
    qtbot.keyClicks(name, "Jory Pell")
    qtbot.keyClick(name, Qt.Key.Key_Tab)
    meanwhile()
    qtbot.mouseClick(button(dialog, "Keep"), Qt.MouseButton.LeftButton)


def add_an_item(window: MainWindow) -> None:
    """Do what a job does that ends while a dialog is open."""
    session = window.files.session
    section = first_items_section(session.update)
    session.do("Adding", add_item(session.update, section.id, Item(id="late"), None))


def has_item(window: MainWindow) -> bool:
    return any(item.id == "late" for item in first_items_section(update_of(window)).items)


def asked(window: MainWindow) -> QWidget | None:
    QApplication.processEvents()
    return window.findChild(RewritingDialog)


def update_of(window: MainWindow) -> Update:
    return window.files.session.update


def test_words_of_the_template_follow_at_once_and_undo_as_one(as_patterned: MainWindow, qtbot: QtBot) -> None:
    before = update_of(as_patterned)
    choose_jory(as_patterned, qtbot)
    assert asked(as_patterned) is None
    after = update_of(as_patterned)
    assert after.leads == (JORY,)
    assert "Hello my name is Captain Pell" in text_of(after.opening)
    assert text_of(after.closing).endswith("Captain Pell")
    as_patterned.actions_table["undo"].trigger()
    assert update_of(as_patterned) == before


def test_words_by_hand_are_asked_about_and_kept_by_default(open_window: MainWindow, qtbot: QtBot) -> None:
    before = update_of(open_window)
    choose_jory(open_window, qtbot)
    dialog = asked(open_window)
    assert update_of(open_window) is before
    assert dialog.focusWidget() is button(dialog, "Keep my words")
    qtbot.keyClick(dialog.focusWidget(), Qt.Key.Key_Return)
    after = update_of(open_window)
    assert after.leads == (JORY,)
    assert after.opening == before.opening
    open_window.actions_table["undo"].trigger()
    assert update_of(open_window) == before


def test_words_by_hand_can_be_rewritten(open_window: MainWindow, qtbot: QtBot) -> None:
    choose_jory(open_window, qtbot)
    qtbot.mouseClick(button(asked(open_window), "Rewrite"), Qt.MouseButton.LeftButton)
    assert "Hello my name is Captain Pell" in text_of(update_of(open_window).opening)
    open_window.actions_table["undo"].trigger()
    assert update_of(open_window).leads != (JORY,)


def test_closing_the_question_keeps_the_words(open_window: MainWindow, qtbot: QtBot) -> None:
    before = update_of(open_window)
    choose_jory(open_window, qtbot)
    qtbot.keyClick(asked(open_window), Qt.Key.Key_Escape)
    assert update_of(open_window).leads == (JORY,)
    assert update_of(open_window).opening == before.opening


def test_what_a_job_adds_while_the_details_are_open_stays(as_patterned: MainWindow, qtbot: QtBot) -> None:
    choose_jory(as_patterned, qtbot, partial(add_an_item, as_patterned))
    assert update_of(as_patterned).leads == (JORY,)
    assert has_item(as_patterned)


@pytest.mark.parametrize("answer", ["Rewrite", "Keep my words"])
def test_what_a_job_adds_while_the_question_is_open_stays(
    open_window: MainWindow, qtbot: QtBot, answer: str
) -> None:
    choose_jory(open_window, qtbot)
    dialog = asked(open_window)
    add_an_item(open_window)
    qtbot.mouseClick(button(dialog, answer), Qt.MouseButton.LeftButton)
    assert update_of(open_window).leads == (JORY,)
    assert has_item(open_window)
