"""What was dropped is known by its name."""

from pathlib import Path

import pytest

from update_editor.services.dropped_files import dropped


@pytest.mark.parametrize(
    ("name", "kind"),
    [
        ("week.weekly", "update"),
        ("WEEK.WEEKLY", "update"),
        ("past.txt", "text"),
        ("past.md", "text"),
        ("past.html", "text"),
        ("past.docx", "word"),
        ("macros.DOCM", "word"),
        ("answer.eml", "email"),
        ("past.HTM", "text"),
        ("boat.JPG", "pictures"),
        ("budget.xlsx", "unknown"),
        ("README", "unknown"),
    ],
)
def test_a_file_is_what_its_ending_says(name, kind):
    assert dropped((Path("somewhere") / name,)).kind == kind


def test_several_files_are_too_many():
    assert dropped((Path("a.weekly"), Path("b.txt"))).kind == "several"


def test_pictures_are_passed_over_however_many():
    assert dropped((Path("a.png"), Path("b.jpeg"))).kind == "pictures"


def test_a_picture_beside_an_update_is_no_reason_to_guess():
    assert dropped((Path("a.png"), Path("b.weekly"))).kind == "several"


def test_what_was_dropped_is_named():
    assert dropped((Path("somewhere/week.weekly"),)).name == "week.weekly"
