"""Easy words are out of date when the update says something else."""

import pytest

from builders.updates import paragraph, small_update
from update_editor.easyread.staleness import is_stale, source_text
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
