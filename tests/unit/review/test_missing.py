"""Putting back what one list lacks, by example."""

from update_editor.review.missing import with_missing


def by_letter(there, others):
    return "".join(with_missing(there, others, lambda letter: letter))


def test_what_is_missing_stands_behind_what_it_stood_behind():
    assert by_letter("dab", "abxcd") == "dabxc"


def test_what_stood_first_comes_first():
    assert by_letter("ab", "xyab") == "xyab"


def test_nothing_is_put_back_where_nothing_is_missing():
    assert by_letter("ba", "ab") == "ba"
