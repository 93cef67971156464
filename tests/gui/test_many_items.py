"""Of very many items the cards are made one after the other, while a person goes on."""

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from update_editor.gui import items_part
from update_editor.gui.page import Page
from update_editor.gui.window import MainWindow
from update_editor.services import commands
from update_editor.services.session import Session

LAST = "happening/heroesaaaa"


@pytest.fixture
def page(window: MainWindow, session: Session, monkeypatch: pytest.MonkeyPatch) -> Page:
    """A page of which not every card is made yet."""
    monkeypatch.setattr(items_part, "MOST_AT_ONCE", 2)
    window.resize(1400, 200)
    window.files.show(session)
    assert window.workspace is not None
    assert window.workspace.page.panes.pane(LAST) is None
    return window.workspace.page


def headings(page: Page) -> list[str]:
    return [where for where, _ in page.panes.each() if where.endswith("aaaa/heading")]


def test_the_cards_come_one_after_the_other_and_in_order(page: Page, qtbot: QtBot) -> None:
    qtbot.waitUntil(lambda: page.panes.pane("next-week") is not None)

    in_order = ("gardenaaaa", "busesaaaaa", "heroesaaaa")
    assert headings(page) == [f"happening/{each}/heading" for each in in_order]


def test_who_goes_to_an_item_without_a_card_comes_to_it(page: Page) -> None:
    assert page.go_to(LAST)

    assert page.panes.current is page.panes.pane(LAST)
    assert page.panes.current.toPlainText() == "Name one."


def test_an_item_that_goes_meanwhile_gets_no_card(page: Page, session: Session, qtbot: QtBot) -> None:
    session.do("test", commands.remove_item(session.update, "happening", "heroesaaaa"))

    qtbot.waitUntil(lambda: page.panes.pane("next-week") is not None)

    assert page.panes.pane(LAST) is None
    assert page.panes.pane("happening/busesaaaaa") is not None


def test_what_changes_meanwhile_is_shown_by_the_card_that_comes(
    page: Page, session: Session, qtbot: QtBot
) -> None:
    session.do("test", commands.move_item(session.update, "happening", "heroesaaaa", None))
    session.do("test", commands.set_item(session.update, "happening", "busesaaaaa", status="ready"))

    qtbot.waitUntil(lambda: page.panes.pane("next-week") is not None)
    QApplication.processEvents()

    cards = sorted(page.findChildren(items_part.ItemCard), key=lambda card: card.y())
    assert [card.item_id for card in cards] == ["heroesaaaa", "gardenaaaa", "busesaaaaa"]
