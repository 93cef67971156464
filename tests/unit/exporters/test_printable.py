"""Text that every kind of file can hold."""

from hypothesis import given
from hypothesis import strategies as st

from update_editor.exporters.printable import one_line, printable


def test_a_control_character_becomes_a_space():
    assert printable("one\x00two\x0bthree\x85four\rfive") == "one two three four five"


def test_half_a_character_is_shown_as_one_that_is_missing():
    assert printable("a\ud83db") == "a\ufffdb"


def test_line_breaks_and_tabs_stay():
    assert printable("one\ntwo\tthree") == "one\ntwo\tthree"


@given(st.text(st.characters(), max_size=50))
def test_what_is_printable_can_be_written(text):
    assert printable(printable(text)) == printable(text)
    printable(text).encode()
    assert len(one_line(text).splitlines()) <= 1
