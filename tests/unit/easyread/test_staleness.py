"""Easy words are out of date when the update says something else."""

import pytest

from builders.updates import paragraph, small_update
from update_editor.easyread.staleness import Piece, difference, is_stale, says_the_same, source_text
from update_editor.model import EasyReadUnit

WRITTEN = EasyReadUnit(
    id="u1", sources=("m1",), decision="write", source_text="The ferry sails again on Monday."
)


def update_saying(text):
    return small_update(opening=(paragraph("m1", text),), sections=())


@pytest.mark.parametrize(
    "text",
    [
        "The ferry sails again on Monday.",
        "the  ferry sails again, on Monday",
        "The ferry sails again on MONDAY!",
    ],
)
def test_case_spaces_and_punctuation_do_not_count(text):
    assert not is_stale(WRITTEN, update_saying(text))


def test_another_word_makes_it_stale():
    assert is_stale(WRITTEN, update_saying("The ferry sails again on Tuesday."))


def test_a_source_that_is_gone_makes_it_stale():
    assert is_stale(WRITTEN, small_update(sections=()))


def test_what_nobody_has_decided_is_not_stale():
    assert not is_stale(EasyReadUnit(id="u2", sources=("m1",)), update_saying("Anything"))


def test_a_bullet_can_be_a_source():
    unit = EasyReadUnit(id="u3", sources=("n1",), decision="write", source_text="The Board meets.")
    assert source_text(unit, small_update()) == "The Board meets."
    assert not is_stale(unit, small_update())


@pytest.mark.parametrize(
    ("before", "after"),
    [
        ("It costs £2.50.", "It costs £250."),
        ("It costs £2.50.", "It costs €2.50."),
        ("It takes 20%.", "It takes 20."),
        ("Ages 50+ are welcome.", "Ages 50 are welcome."),
        ("At 10.30am.", "At 1.030am."),
    ],
)
def test_a_sign_that_says_something_is_no_punctuation(before, after):
    assert not says_the_same(before, after)


@pytest.mark.parametrize(
    ("before", "after"),
    [
        ("At 10.30am.", "At 10:30 am"),
        ("caf\u00e9", "cafe\u0301"),
        ("1,000 people", "1000 people"),
        ("“Yes” – he said", '"yes" - he said'),
        ("STRASSE", "straße"),
        ("co\u00adop", "co-op"),
    ],
)
def test_another_way_to_write_the_same_is_none(before, after):
    assert says_the_same(before, after)


def test_an_accent_that_tells_two_words_apart_counts():
    assert not says_the_same("resume", "résumé")
    assert not says_the_same("कि", "की")


def test_the_difference_is_shown_word_by_word():
    assert difference(WRITTEN, update_saying("The small ferry sails again on Tuesday.")) == (
        Piece("same", "The "),
        Piece("new", "small "),
        Piece("same", "ferry sails again on "),
        Piece("gone", "Monday"),
        Piece("new", "Tuesday"),
        Piece("same", "."),
    )


def test_the_difference_does_not_show_punctuation():
    assert difference(WRITTEN, update_saying("The ferry sails again, on Monday!")) == (
        Piece("same", "The ferry sails again, on Monday!"),
    )


def test_all_that_is_gone_is_shown_as_gone():
    assert difference(WRITTEN, small_update(sections=())) == (Piece("gone", WRITTEN.source_text),)


def test_what_two_paragraphs_with_one_id_say_counts():
    twice = small_update(opening=(paragraph("m1", "One."),), closing=(paragraph("m1", "Two."),), sections=())
    assert source_text(WRITTEN, twice) == "One.\nTwo."
