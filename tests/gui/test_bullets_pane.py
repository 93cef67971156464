"""The pane of a bullets section."""

import pytest
from PySide6.QtCore import Qt

from gui.driving import clipboard, press, select, type_text
from update_editor.gui.bullets_pane import BulletsPane
from update_editor.model import Bullet, Change, Move, Span, line, line_text

ENTER = Qt.Key.Key_Return
BACKSPACE = Qt.Key.Key_Backspace


@pytest.fixture
def pane(qtbot):
    pane = BulletsPane("next-week")
    qtbot.addWidget(pane)
    pane.resize(500, 40)
    pane.show()
    return pane


@pytest.fixture
def filled(pane):
    pane.show_value(tuple(Bullet(id=name, spans=line(name)) for name in ("urn", "lid", "spout")))
    return pane


def texts(pane):
    return [line_text(bullet.spans) for bullet in pane.value()]


def ids(pane):
    return [bullet.id for bullet in pane.value()]


def test_enter_makes_a_new_bullet_and_the_first_half_keeps_its_id(filled):
    filled.place_caret(5)
    press(filled, ENTER)

    assert texts(filled) == ["urn", "l", "id", "spout"]
    assert ids(filled)[:2] == ["urn", "lid"]
    assert ids(filled)[3] == "spout"
    assert len(set(ids(filled))) == 4


def test_without_bullets_it_has_none_until_something_is_typed(pane):
    assert pane.value() == ()

    type_text(pane, "Tea")

    assert texts(pane) == ["Tea"]
    assert ids(pane)[0]


def test_backspace_in_an_empty_bullet_removes_it(filled):
    filled.place_caret(3)
    press(filled, ENTER)
    assert texts(filled) == ["urn", "", "lid", "spout"]

    press(filled, BACKSPACE)

    assert ids(filled) == ["urn", "lid", "spout"]
    assert filled.caret() == 3


def test_backspace_in_an_empty_first_bullet_removes_it(pane):
    pane.show_value((Bullet(id="a"), Bullet(id="b", spans=line("urn"))))
    pane.place_caret(0)
    press(pane, BACKSPACE)

    assert ids(pane) == ["b"]
    assert texts(pane) == ["urn"]


def test_backspace_in_the_only_empty_bullet_leaves_none(pane):
    pane.show_value((Bullet(id="a"),))
    press(pane, BACKSPACE)

    assert pane.value() == ()


def test_backspace_at_the_start_joins_a_bullet_to_the_one_before(filled):
    filled.place_caret(4)
    press(filled, BACKSPACE)

    assert texts(filled) == ["urnlid", "spout"]
    assert ids(filled) == ["urn", "spout"]


def test_enter_in_an_empty_last_bullet_goes_on(qtbot, pane):
    pane.show_value((Bullet(id="a", spans=line("urn")),))
    pane.place_caret(3)
    press(pane, ENTER)
    with qtbot.waitSignal(pane.left_down):
        press(pane, ENTER)

    assert texts(pane) == ["urn", ""]


def test_what_is_known_of_a_bullet_survives_its_being_edited(pane):
    change = Change(author="Ash Quill", id="c1")
    move = Move(author="Bo Fenn", id="c2", from_after="lid")
    pane.show_value((Bullet(id="urn", spans=line("urn"), insertion=change, deletion=change, move=move),))
    pane.place_caret(3)
    type_text(pane, "s")

    assert pane.value() == (
        Bullet(id="urn", spans=line("urns"), insertion=change, deletion=change, move=move),
    )


def test_a_bullet_split_off_a_tracked_one_is_not_tracked(pane):
    pane.show_value((Bullet(id="urn", spans=line("urn"), insertion=Change(author="Ash Quill", id="c1")),))
    pane.place_caret(2)
    press(pane, ENTER)

    assert pane.value()[1].insertion is None


def test_pasted_paragraphs_become_bullets(pane):
    type_text(pane, "x")
    press(pane, BACKSPACE)
    pane.insertFromMimeData(clipboard(html="<h2>Tea</h2><p>with <b>milk</b><br>or not</p><ol><li>urn</ol>"))

    assert texts(pane) == ["Tea", "with milk or not", "urn"]
    assert pane.value()[1].spans[1] == Span(text="milk", bold=True)
    assert [block.style for block in pane.blocks()] == ["bullet"] * 3


def test_a_link_can_be_set_in_a_bullet(filled):
    select(filled, 0, 3)
    filled.set_link("", "https://example.org")

    assert filled.value()[0].spans == (Span(text="urn", link="https://example.org"),)


def test_bullets_that_moved_are_shown_in_their_new_order(filled):
    bullets = filled.value()
    filled.show_value((bullets[2], bullets[0], bullets[1]))

    assert ids(filled) == ["spout", "urn", "lid"]


def test_deleting_across_bullets_keeps_the_first(filled):
    select(filled, 1, 5)
    press(filled, Qt.Key.Key_Delete)

    assert texts(filled) == ["uid", "spout"]
    assert ids(filled) == ["urn", "spout"]
