"""Who is meant by a name, and whose names are known."""

import pytest
from msgspec.structs import replace

from builders.updates import small_update
from update_editor.model import Lead
from update_editor.services.people import is_same_person, known_names


@pytest.mark.parametrize(
    ("one", "other", "is_same"),
    [
        ("Amara", "Amara Whitcombe", True),
        ("amara  whitcombe", "Amara Whitcombe", True),
        ("Amara Whitcombe", "Amara Whitlow", False),
        ("Am", "Amara", False),
        ("", "", False),
    ],
)
def test_a_name_that_begins_another_is_the_same_persons(one, other, is_same):
    assert is_same_person(one, other) == is_same
    assert is_same_person(other, one) == is_same


def test_names_are_proposed_once_those_that_matter_now_first():
    update = replace(small_update(), leads=(Lead(name="Amara Whitcombe"), Lead(name="")))
    people = (Lead(name="Joss Adeyemi"), Lead(name="Amara Whitcombe"))
    assert known_names(update, people) == ("Amara Whitcombe", "Joss Adeyemi")
    assert known_names(update, people, ("Bo Fenn", "", "Joss Adeyemi")) == (
        "Bo Fenn",
        "Joss Adeyemi",
        "Amara Whitcombe",
    )
