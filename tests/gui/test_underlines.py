"""Where underlines stand is remembered between key presses, and is where it would be found anew."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QImage
from pytestqt.qtbot import QtBot

from gui.driving import type_text
from update_editor.gui.proofing.marks import MarkedLine, PlacedMark
from update_editor.gui.proofing.pane_marks import PaneMarks
from update_editor.gui.text_pane import TextPane
from update_editor.model import block
from update_editor.proofing.findings import Finding, Severity

LONG = "The ferry recieves 😀 everybody at noon, and teh captain waves to them all. " * 6


def mark(text: str, word: str, severity: Severity, after: int = 0) -> PlacedMark:
    start = text.index(word, after)
    found = Finding(rule="spell.unknown", severity=severity, where="message", code="")
    return PlacedMark(start, start + len(word), found)


@pytest.fixture
def pane(qtbot: QtBot) -> TextPane:
    """A pane of two long paragraphs, with words of each underlined, and a whole sentence."""
    made = TextPane("message")
    qtbot.addWidget(made)
    made.resize(420, 600)
    made.show_value((block(LONG), block(LONG)))
    made.show()
    half = len(LONG) // 2
    sentence = LONG[: LONG.index(".") + 1]
    marks = (
        mark(LONG, sentence, "advice"),
        mark(LONG, "recieves", "error"),
        mark(LONG, "teh", "warning"),
        mark(LONG, "captain", "advice", half),
        mark(LONG, "teh", "error", half),
    )
    lines = (MarkedLine(LONG, tuple(sorted(marks, key=lambda each: each.start))),) * 2
    PaneMarks(made).show(lines)
    return made


def as_painted(pane: TextPane) -> QImage:
    pane.setCursorWidth(0)
    return pane.viewport().grab().toImage()


def assert_stands_right(pane: TextPane) -> None:
    """Assert that what is painted is what would be painted if nothing were remembered."""
    remembered = as_painted(pane)
    assert pane.underlines is not None
    pane.underlines.forget_places()
    assert as_painted(pane) == remembered


def test_underlines_are_painted_in_the_colour_of_their_level(pane: TextPane) -> None:
    assert pane.underlines is not None
    painted = as_painted(pane)
    pane.underlines.show(())
    assert as_painted(pane) != painted


@pytest.mark.parametrize("at", [0, 3, 12, 13, 60, 200, len(LONG) - 1, len(LONG) + 5])
def test_after_each_letter_underlines_stand_under_their_words(pane: TextPane, at: int) -> None:
    as_painted(pane)
    pane.place_caret(at)
    for letter in "mind you, ":
        type_text(pane, letter)
        assert_stands_right(pane)


def test_after_what_is_deleted_underlines_stand_under_their_words(pane: TextPane, qtbot: QtBot) -> None:
    as_painted(pane)
    pane.place_caret(150)
    for _ in range(12):
        qtbot.keyClick(pane, Qt.Key.Key_Backspace)
        assert_stands_right(pane)


def test_after_words_become_bold_underlines_stand_under_their_words(pane: TextPane) -> None:
    as_painted(pane)
    cursor = pane.textCursor()
    cursor.setPosition(0)
    cursor.setPosition(100, cursor.MoveMode.KeepAnchor)
    pane.setTextCursor(cursor)
    pane.toggle_bold()
    assert_stands_right(pane)


def test_after_a_paragraph_is_split_and_joined_underlines_stand_under_their_words(
    pane: TextPane, qtbot: QtBot
) -> None:
    as_painted(pane)
    pane.place_caret(120)
    qtbot.keyClick(pane, Qt.Key.Key_Return)
    assert_stands_right(pane)
    qtbot.keyClick(pane, Qt.Key.Key_Backspace)
    assert_stands_right(pane)


def test_at_another_width_and_size_underlines_stand_under_their_words(pane: TextPane) -> None:
    as_painted(pane)
    pane.resize(300, 900)
    assert_stands_right(pane)
    font = pane.font()
    font.setPointSizeF(17)
    pane.setFont(font)
    assert_stands_right(pane)


def test_in_other_colours_underlines_have_those(pane: TextPane) -> None:
    as_painted(pane)
    palette = pane.palette()
    palette.setColor(palette.ColorRole.Base, QColor("#202020"))
    palette.setColor(palette.ColorRole.Text, QColor("#f0f0f0"))
    pane.setPalette(palette)
    assert_stands_right(pane)
