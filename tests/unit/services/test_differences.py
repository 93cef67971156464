"""A comparison of two states says what to draw again."""

import pytest

from builders.updates import paragraph, small_update
from update_editor.model import TextRegion, line
from update_editor.services import commands
from update_editor.services.differences import changed, first_changed_position


def test_two_equal_states_have_no_difference():
    assert not changed(small_update(), small_update())


def test_another_text_is_named_by_its_address():
    after = commands.set_line(small_update(), "next-week/n1", line("The Board sings."))
    assert changed(small_update(), after).texts == {"next-week/n1"}


def test_an_item_that_moves_is_structure_and_no_text():
    what = changed(small_update(), commands.move_item(small_update(), "happening", "i1", "i2"))
    assert what.structure
    assert not what.texts
    assert not what.details


def test_a_status_is_a_detail():
    what = changed(small_update(), commands.set_item(small_update(), "happening", "i1", status="ready"))
    assert (what.details, what.structure, what.texts) == (True, False, frozenset())


@pytest.mark.parametrize(
    ("before", "after", "position"),
    [("abc", "abXc", 3), ("abc", "ac", 1), ("", "new", 3), ("same", "same", 0)],
)
def test_the_caret_goes_behind_what_changed(before, after, position):
    regions = (TextRegion("message", (paragraph("m1", text),)) for text in (before, after))
    assert first_changed_position(*regions) == position
