"""Open a window, type into it as a person does, and tell what each key and each step of scrolling cost.

keystroke_probe.py program|bare few|many|most|one|items|tracked|reviewed|checked FOLDER

``few``, ``many`` and ``most`` are 2,500, 10,000 and 40,000 words in paragraphs of 50, ``one`` a single
paragraph of 1,000 words: in the program the lead's message, in the bare window all of it. ``items`` is an
update with 60 items, which is scrolled through. ``tracked`` are 10,000 words with changes tracked,
``reviewed`` the same with 500 changes open. ``checked`` are 10,000 words with a fault in every paragraph.
"""

import json
import sys
import time
from collections.abc import Callable
from itertools import cycle, islice
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject
from PySide6.QtGui import QTextCursor
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractScrollArea, QApplication, QTextEdit, QWidget

from long_update import SENTENCES, reviewed_update, update_of
from waiting import wait

if TYPE_CHECKING:
    from update_editor.model import Update

KEYS = 300
BETWEEN_KEYS = 20
"""Milliseconds: somebody who types very fast."""
BURST, PAUSE = 30, 1000
"""After this many keys a pause of so many milliseconds, in which checks and figures begin."""
PAGE_WIDTH, PAGE_POINTS = 640, 12.0
TEXTS = {
    "few": (2_500, 50),
    "many": (10_000, 50),
    "most": (40_000, 50),
    "one": (1_000, 1_000),
    "tracked": (10_000, 50),
    "checked": (10_000, 50),
}
"""The words of each text, and of each of its paragraphs."""
STEPS = 120
ITEMS_OF_WORDS = 60 * 72 * 4 // 3
PATIENCE = 2.0
"""Seconds after which a repaint counts as not coming."""


class Painted(QObject):
    """Sees when a widget has been painted."""

    def __init__(self, widget: QWidget) -> None:
        super().__init__(widget)
        self.happened = False
        widget.installEventFilter(self)

    def eventFilter(self, _widget: QObject, event: QEvent) -> bool:
        """Note a painting."""
        self.happened = self.happened or event.type() == QEvent.Type.Paint
        return False


def until_painted(action: Callable[[], object], painted: Painted) -> float:
    """Return how many milliseconds pass from an action until its repaint is done."""
    painted.happened = False
    began = time.perf_counter()
    action()
    while not painted.happened and time.perf_counter() - began < PATIENCE:
        QApplication.processEvents()
    return 1000 * (time.perf_counter() - began)


def type_into(editor: QTextEdit, seen: QWidget) -> list[float]:
    """Type a sentence over and over into the middle of a text."""
    block = editor.document().findBlockByNumber(editor.document().blockCount() // 2)
    cursor = QTextCursor(block)
    cursor.setPosition(block.position() + block.length() // 2)
    editor.setTextCursor(cursor)
    editor.setFocus()
    bar = editor.verticalScrollBar()
    bar.setValue(bar.value() + seen.height() // 2)  # all of the paragraph is in sight, as on the page
    wait(PAUSE)
    painted = Painted(seen)
    costs = []
    for number, letter in enumerate(islice(cycle("a ferry sails at noon and "), KEYS)):
        costs.append(until_painted(lambda key=letter: QTest.keyClicks(editor, key), painted))  # type: ignore[misc]
        wait(PAUSE if number % BURST == BURST - 1 else BETWEEN_KEYS)
    return costs


def scroll_through(area: QAbstractScrollArea) -> list[float]:
    """Scroll from the top to the end in even steps."""
    bar = area.verticalScrollBar()
    painted = Painted(area.viewport())
    costs = []
    for step in range(1, STEPS + 1):
        target = bar.maximum() * step // STEPS
        costs.append(until_painted(lambda value=target: bar.setValue(value), painted))  # type: ignore[misc]
    return costs


def texts(what: str) -> list[str]:
    """Return the paragraphs of a text."""
    count, chunk = TEXTS[what]
    flat = list(islice(cycle(" ".join(SENTENCES).split()), count))
    return [" ".join(flat[start : start + chunk]) for start in range(0, len(flat), chunk)]


def bare(what: str) -> list[float]:
    """Type into a bare text field, as wide and in as large a type as the program's page."""
    editor = QTextEdit()
    font = editor.font()
    font.setPointSizeF(PAGE_POINTS)
    editor.setFont(font)
    editor.resize(PAGE_WIDTH, 900)
    editor.setPlainText("\n".join(texts(what)))
    editor.show()
    editor.activateWindow()
    return type_into(editor, editor.viewport())


def program(application: QApplication, what: str, folder: Path) -> list[float]:
    """Type into the lead's message, or scroll through many items, in the program's own window."""
    from opening import opened
    from update_editor.storage import Weekly

    if what == "reviewed":
        update = reviewed_update()
    else:
        update = update_of(ITEMS_OF_WORDS) if what == "items" else with_message(what)
    workspace = opened(application, Weekly(update=update), folder).workspace
    if workspace is None:
        raise RuntimeError("the window shows no update")
    if what == "items":
        return scroll_through(workspace.page)
    pane = workspace.page.panes.pane("message")
    if pane is None:
        raise RuntimeError("the page has no message")
    if what in ("tracked", "reviewed"):
        workspace.tracking.suggest_as("Ash Quill")
    return type_into(pane, pane.viewport())


def with_message(what: str) -> "Update":
    """Return a short update whose lead's message is one of the texts."""
    from msgspec.structs import replace

    from update_editor.model import Message, block

    update = update_of(600)
    paragraphs = with_faults(texts(what)) if what == "checked" else texts(what)
    message = Message(id="message", body=tuple(map(block, paragraphs)))
    return replace(update, sections=(message, *update.sections[1:]))


def with_faults(paragraphs: list[str]) -> list[str]:
    """Return paragraphs that end in what the rules have as examples of faults."""
    from update_editor.proofing.house_rules import house_rules

    examples = [each.wrong for rule in house_rules().values() for each in rule.example]
    faults = [each.replace("«", "").replace("»", "") for each in examples if "\n" not in each]
    return [f"{text} {fault}" for text, fault in zip(paragraphs, cycle(faults), strict=False)]


def main(where: str, what: str, folder: Path) -> None:
    """Measure, and print the milliseconds of each key or step."""
    application = QApplication([])
    costs = bare(what) if where == "bare" else program(application, what, folder)
    sys.stdout.write(json.dumps(costs) + "\n")
    sys.stdout.flush()


if __name__ == "__main__":
    main(sys.argv[1], sys.argv[2], Path(sys.argv[3]))
