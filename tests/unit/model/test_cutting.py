"""Words that are too long are cut, with a sign for what is left out."""

import pytest

from update_editor.model.cutting import cut_short, end_of, start_of


@pytest.mark.parametrize(
    ("words", "cut"),
    [
        ("", ""),
        ("The ferry", "The ferry"),
        ("The ferry sails", "The ferr…"),
        ("The big, old ferry", "The big,…"),
    ],
)
def test_it_has_at_most_so_many_letters_and_no_blank_before_the_sign(words, cut):
    assert cut_short(words, 9) == cut


def test_words_that_are_cut_at_a_blank_lose_it():
    assert cut_short("The ferry sails", 5) == "The…"


@pytest.mark.parametrize(
    ("words", "end", "start"),
    [
        ("The ferry", "The ferry", "The ferry"),
        ("The ferry sails at noon", "…at noon", "The…"),
    ],
)
def test_whole_words_are_left_at_either_end(words, end, start):
    assert end_of(words, 9) == end
    assert start_of(words, 9) == start
