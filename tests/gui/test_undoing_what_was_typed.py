"""Whatever is typed, and whatever typing aids make of it, undo gives back what was there before."""

from random import Random

import pytest
from PySide6.QtCore import Qt

from gui.driving import CTRL, NO_KEY_HELD, SHIFT, press, select, type_text
from update_editor.gui.pane_values import value_at
from update_editor.model import Change, Span, block
from update_editor.services import commands
from update_editor.services.settings import TypingAids

PANES = ("message", "happening/gardenaaaa", "happening/gardenaaaa/heading", "next-week", "closing")
MARKS = ("- ", "1. ", "## ", "> ", "**b**", "_i_", "...", " -- ", "\"q\" 'r'", "1/2", "😀", "é")
TYPED = (*"aT *_-'\".()1>#/", *MARKS)
WITH_FORMATS = (
    Span(text="A 😀 "),
    Span(text="bold", bold=True),
    Span(text=" gone", deletion=Change(author="Bo Fenn", id="c1")),
    Span(text=" new ", insertion=Change(author="Bo Fenn", id="c2")),
    Span(text="link", link="https://www.example.org", comments=("k1",)),
)
KEYS = (
    (Qt.Key.Key_Backspace, NO_KEY_HELD),
    (Qt.Key.Key_Backspace, CTRL),
    (Qt.Key.Key_Delete, NO_KEY_HELD),
    (Qt.Key.Key_Return, NO_KEY_HELD),
    (Qt.Key.Key_Return, SHIFT),
    (Qt.Key.Key_Left, NO_KEY_HELD),
    (Qt.Key.Key_Right, NO_KEY_HELD),
    (Qt.Key.Key_Home, NO_KEY_HELD),
    (Qt.Key.Key_End, CTRL),
    (Qt.Key.Key_B, CTRL),
    (Qt.Key.Key_Tab, NO_KEY_HELD),
)
UNDO, REDO = (Qt.Key.Key_Z, CTRL), (Qt.Key.Key_Z, CTRL | SHIFT)


def do_something(page, random):
    """Type, press a key, select, undo, redo, or go to another pane."""
    pane = page.panes.current
    kind = random.choices(("type", "key", "undo", "redo", "select", "go"), (12, 6, 4, 2, 1, 1))[0]
    if kind == "type":
        what = random.choice(TYPED)
        type_text(pane, what)
    elif kind == "key":
        what = random.choice(KEYS)
        press(pane, *what)
    elif kind == "select":
        length = len(pane.toPlainText().encode("utf-32-le")) // 4
        what = random.randint(0, length), random.randint(0, length)
        select(pane, *what)
    elif kind == "go":
        what = random.choice(PANES)
        page.go_to(what)
    else:
        what = UNDO if kind == "undo" else REDO
        press(pane, *what)
    return kind, what


def same_in_all_panes(page, session):
    return all(pane.value() == value_at(session.update, where) for where, pane in page.panes.each())


@pytest.mark.parametrize("seed", range(6))
def test_undo_to_the_start_gives_the_start_and_redo_the_end(open_window, session, seed):
    random, page = Random(seed), open_window.workspace.page
    start, done = session.update, []
    formatted = (block(WITH_FORMATS), block("One", "bullet"))
    session.do("test", commands.set_text(start, "message", formatted))
    page.go_to(PANES[seed % len(PANES)])
    assert page.panes.current.aids == TypingAids(markdown=True, typographic=True)
    for _ in range(60):
        done.append(do_something(page, random))
        assert same_in_all_panes(page, session), done
    type_text(page.panes.current, "x")  # nothing is left to be done again
    end = session.update
    for keys, wanted in ((UNDO, start), (REDO, end)):
        while (session.undo_label if keys is UNDO else session.redo_label) is not None:
            before = session.update
            press(page.panes.current, *keys)
            assert session.update != before, done
            assert same_in_all_panes(page, session), done
        assert session.update == wanted, done
