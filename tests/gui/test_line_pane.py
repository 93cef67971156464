"""The pane of one line."""

import pytest
from hypothesis import given, settings
from PySide6.QtCore import Qt

from builders.strategies import lines
from gui.driving import SHIFT, clipboard, press, select, type_text
from update_editor.gui.line_pane import LinePane
from update_editor.model import Span, joined, line, line_text


@pytest.fixture
def pane(qtbot):
    pane = LinePane("happening/heading")
    qtbot.addWidget(pane)
    pane.resize(500, 40)
    pane.show()
    return pane


def test_what_is_typed_is_its_value(pane):
    type_text(pane, "Tea 😀")

    assert pane.value() == line("Tea 😀")


def test_an_empty_line_is_no_span(pane):
    assert pane.value() == ()

    type_text(pane, "x")
    press(pane, Qt.Key.Key_Backspace)

    assert pane.value() == ()


@settings(deadline=None)
@given(lines())
def test_every_line_comes_back(qapp, spans):
    pane = LinePane("title")
    pane.show_value(spans)

    assert joined(pane.value()) == joined(spans)


@pytest.mark.parametrize("held", [Qt.KeyboardModifier.NoModifier, SHIFT])
def test_enter_leaves_it_and_makes_no_line(qtbot, pane, held):
    type_text(pane, "Tea")
    with qtbot.waitSignal(pane.left_down):
        press(pane, Qt.Key.Key_Return, held)

    assert pane.value() == line("Tea")


def test_pasted_paragraphs_become_one_line_of_words(pane):
    type_text(pane, "Tea: ")
    pane.insertFromMimeData(clipboard(html="<h1>Big <b>urn</b></h1><p><a href='https://a.org'>lid</a></p>"))

    assert pane.value() == line("Tea: Big urn lid")


def test_a_shown_link_stays_through_typing_beside_it(pane):
    pane.show_value((Span(text="urn", link="https://example.org"),))
    pane.place_caret(3)
    type_text(pane, "s")

    assert pane.value() == (Span(text="urn", link="https://example.org"), Span(text="s"))


def test_showing_another_line_tells_nobody(qtbot, pane):
    with qtbot.assertNotEmitted(pane.edited):
        pane.show_value(line("Tea"))


def test_a_caret_goes_where_undo_wants_it(pane):
    pane.show_value(line("😀 tea urn"), caret=5)

    assert pane.caret() == 5


def test_a_long_line_makes_the_pane_higher(qtbot, pane):
    low = pane.height()
    pane.show_value(line("a long line " * 30))

    assert pane.height() > 2 * low
    assert line_text(pane.value()) == "a long line " * 30


def test_a_selection_is_typed_over(pane):
    pane.show_value(line("black tea"))
    select(pane, 0, 5)
    type_text(pane, "green")

    assert pane.value() == line("green tea")
