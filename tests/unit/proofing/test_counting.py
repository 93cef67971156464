"""How words are counted."""

import pytest

from update_editor.proofing.counting import word_count


@pytest.mark.parametrize(
    ("text", "count"),
    [("", 0), ("Hello", 1), ("Mums and babies", 3), ("£13million – well", 2), ("it’s a 10-year plan", 4)],
)
def test_words_are_counted_as_people_count_them(text, count):
    assert word_count(text) == count
