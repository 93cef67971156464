"""A whole past update, composed by keys, the clipboard and drags alone; then all of it undone, and redone."""

import re
from collections.abc import Iterator
from pathlib import Path

import pytest
from msgspec.structs import replace
from PySide6.QtCore import QMimeData, QPoint, Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from gui.dragging import Hand
from gui.driving import type_text
from update_editor.gui.cards import ItemCard
from update_editor.gui.frames import Grip
from update_editor.gui.window import MainWindow
from update_editor.markup.html_out import blocks_html
from update_editor.model import (
    Block,
    Bullet,
    Items,
    RichText,
    Update,
    line_text,
    regions,
)
from update_editor.model.regions import LineRegion
from update_editor.services.new_update import new_update
from update_editor.services.opening import import_file
from update_editor.services.packs import pack_for
from update_editor.services.session import Session
from update_editor.storage import Weekly

PAST = Path(__file__).resolve().parents[3] / "shared" / "updates" / "2018-08-weekly-update.txt"
CTRL = Qt.KeyboardModifier.ControlModifier


class Officer:
    """Somebody who has keys, a clipboard and a mouse, and nothing else."""

    def __init__(self, window: MainWindow, qtbot: QtBot, hand: Hand) -> None:
        self.window = window
        self.qtbot = qtbot
        self.hand = hand
        self.clipboard = QApplication.clipboard()

    def types(self, text: str) -> None:
        type_text(self.window.focusWidget(), text)

    def presses(self, key: Qt.Key, held: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
        self.qtbot.keyClick(self.window.focusWidget(), key, held)

    def pastes(self, mime: QMimeData) -> None:
        self.clipboard.setMimeData(mime)
        self.presses(Qt.Key.Key_V, CTRL)

    def clicks_into(self, where: str) -> None:
        page = self.window.workspace.page
        pane = page.panes.pane(where)
        page.ensureWidgetVisible(pane)
        QApplication.processEvents()
        self.qtbot.mouseClick(pane.viewport(), Qt.MouseButton.LeftButton)

    def writes(self, blocks: RichText) -> None:
        """Type every other paragraph, and paste those between as a web page puts them on the clipboard."""
        for number, block in enumerate(blocks):
            if number:
                self.presses(Qt.Key.Key_Return)
            if number % 2 == 0 and typed_as_it_is(line_text(block.spans)):
                self.types(line_text(block.spans))
            else:
                mime = QMimeData()
                mime.setHtml(blocks_html((block,)))
                mime.setText(line_text(block.spans))
                self.pastes(mime)


def typed_as_it_is(text: str) -> bool:
    """Say whether typing a text gives just that: straight quotes and hyphens become those of a book."""
    return not re.search(r"""["']| -+ |--|\.\.\.|[*_]""", text)


@pytest.fixture
def composed(
    window: MainWindow, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> Iterator[tuple[Officer, Update, Update]]:
    if not PAST.is_file():
        pytest.skip("../shared is not here: the past update can't be read")
    pack = pack_for("weekly-update")
    target = import_file(PAST, pack).update
    window.files.show(Session(Weekly(update=replace(new_update(pack), opening=(), closing=())), pack))
    qtbot.waitUntil(lambda: window.workspace.is_awake)
    officer = Officer(window, qtbot, Hand(monkeypatch))
    yield officer, window.files.session.update, target
    officer.clipboard.clear()


def compose(officer: Officer, target: Update) -> None:
    officer.clicks_into("opening")
    officer.writes(target.opening)
    message, items, bullets = target.sections
    officer.clicks_into("message")
    officer.writes(message.body)
    officer.clicks_into("closing")
    officer.writes(target.closing)
    officer.clicks_into("happening/heading")
    officer.presses(Qt.Key.Key_A, CTRL)
    officer.types(line_text(items.heading))
    compose_items(officer, items)
    officer.clicks_into("next-week")
    officer.writes(tuple(block_of(bullet) for bullet in bullets.bullets))


def block_of(bullet: Bullet) -> Block:
    return Block(id=bullet.id, spans=bullet.spans)


def compose_items(officer: Officer, section: Items) -> None:
    """Write the items last first, then drag them into their order."""
    for item in reversed(section.items):
        officer.presses(Qt.Key.Key_Return, CTRL)
        officer.types(line_text(item.heading))
        officer.presses(Qt.Key.Key_Return)
        officer.writes(item.body)
    wanted = [line_text(item.heading) for item in section.items]
    for place, heading in enumerate(wanted):
        if headings(officer)[place] != heading:
            drag_to(officer, heading, place)


def headings(officer: Officer) -> list[str]:
    return [line_text(item.heading) for item in items_of(officer).items]


def items_of(officer: Officer) -> Items:
    return next(each for each in officer.window.files.session.update.sections if isinstance(each, Items))


def drag_to(officer: Officer, heading: str, place: int) -> None:
    """Drag an item's card by its grip to a place among the others, once the page stands still."""
    QApplication.processEvents()
    cards = {card.item_id: card for card in officer.window.workspace.page.findChildren(ItemCard)}
    items = items_of(officer).items
    (dragged,) = [cards[item.id] for item in items if line_text(item.heading) == heading]
    target = cards[items[place].id]
    part = target.parentWidget()
    officer.hand.drag(dragged.findChild(Grip), part, target.mapTo(part, QPoint(target.width() // 2, 4)))
    assert headings(officer)[place] == heading


def said(update: Update) -> list[tuple[str, list[tuple[str, int, tuple]]]]:
    """Return what an update says: every place with its text, styles, emphasis and links, but no ids."""
    places = []
    for region in regions(update):
        if isinstance(region, LineRegion):
            places.append([("line", 0, region.spans)])
        else:
            places.append([(block.style, block.level, block.spans) for block in region.blocks])
    return places


def test_a_past_update_is_composed_undone_and_redone(composed: tuple[Officer, Update, Update]) -> None:
    officer, empty, target = composed
    session = officer.window.files.session
    compose(officer, target)
    assert said(session.update) == said(target)

    whole = session.update
    steps = 0
    while officer.window.actions_table["undo"].isEnabled():
        officer.presses(Qt.Key.Key_Z, CTRL)
        steps += 1
    assert session.update == empty
    assert steps > 500
    while officer.window.actions_table["redo"].isEnabled():
        officer.presses(Qt.Key.Key_Y, CTRL)
    assert session.update == whole
