"""Names that are written in two ways."""

import datetime as dt

import pytest

from builders.checking import update_of
from update_editor.proofing.check import house_checker
from update_editor.proofing.context import Context
from update_editor.proofing.names.variants import word_added
from update_editor.proofing.paragraphs import document_of
from update_editor.proofing.profiles import Profile

CHECKER = house_checker(Profile(levels={"spell.*": "off"}))
LONG = "The Otter and Beaver Care River Board met."
SHORT = "The Otter and Beaver River Board met."


def found(text, *past, date=None):
    """What is written in another way, and what is meant."""
    documents = tuple(document_of(update_of(words, day)) for words, day in past)
    findings = CHECKER.check(update_of(text, date), Context(date=date), documents).findings
    return [(each.text, each.suggestions[0]) for each in findings if each.rule == "name.variant"]


def test_the_rarer_of_two_ways_is_found():
    assert found(f"{LONG} {LONG} {SHORT}") == [
        ("Otter and Beaver River Board", "Otter and Beaver Care River Board")
    ]


def test_of_two_ways_that_stand_once_the_later_is_found():
    assert found(f"{SHORT} {LONG}") == [("Otter and Beaver Care River Board", "Otter and Beaver River Board")]


def test_what_earlier_updates_write_is_right():
    assert found(LONG, (SHORT, None)) == [
        ("Otter and Beaver Care River Board", "Otter and Beaver River Board")
    ]


def test_what_only_a_later_update_writes_is_not():
    monday = dt.date(2026, 3, 2)
    later = monday + dt.timedelta(days=7)
    assert found(LONG, (SHORT, later), date=monday) == []
    assert len(found(LONG, (SHORT, monday), date=later)) == 1


def test_two_names_that_are_both_used_again_and_again_are_two_things():
    assert found(f"{LONG} {LONG} {SHORT} {SHORT}") == []
    assert found(LONG, (f"{LONG} {SHORT}", None)) == []


@pytest.mark.parametrize(
    ("short", "long", "added"),
    [
        (("a", "c"), ("a", "b", "c"), "b"),
        (("a", "b"), ("a", "b", "c"), ""),
        (("b", "c"), ("a", "b", "c"), ""),
        (("a", "c"), ("a", "and", "c"), ""),
        (("a", "c"), ("a", "b", "b", "c"), ""),
    ],
)
def test_a_word_is_added_between_the_first_and_the_last(short, long, added):
    assert word_added(short, long) == added
