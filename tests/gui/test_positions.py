"""Positions in code points and in UTF-16 units."""

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtGui import QTextDocument

from update_editor.gui import positions

TEXTS = st.text(st.characters(exclude_categories=["Cs", "Cc", "Zl", "Zp"], exclude_characters="\ufdd0\ufdd1"))


@pytest.mark.parametrize(("position", "units"), [(0, 0), (1, 2), (2, 3), (3, 4), (99, 4), (-1, 0)])
def test_an_emoji_counts_two_units_and_one_code_point(position, units):
    assert positions.to_units("😀aé", position) == units


@pytest.mark.parametrize(("units", "position"), [(0, 0), (2, 1), (3, 2), (4, 3), (99, 3), (-1, 0)])
def test_units_become_code_points(units, position):
    assert positions.to_code_points("😀aé", units) == position


def test_a_place_inside_a_pair_is_before_its_character():
    assert positions.to_code_points("a😀", 2) == 1


@given(TEXTS, st.integers(0, 12))
def test_a_position_comes_back_from_units(text, position):
    position = min(position, len(text))
    assert positions.to_code_points(text, positions.to_units(text, position)) == position


@given(st.lists(TEXTS, min_size=1, max_size=5), st.integers(0, 40))
def test_a_position_comes_back_from_a_document(qapp, lines, position):
    document = QTextDocument("\n".join(lines))
    position = min(position, len("\n".join(lines)))

    assert positions.to_model(document, positions.to_document(document, position)) == position


def test_a_paragraph_break_counts_one(qapp):
    document = QTextDocument("😀\nb")

    assert positions.to_document(document, 2) == 3
    assert document.characterAt(3) == "b"


def test_a_position_beyond_the_end_is_the_end(qapp):
    document = QTextDocument("tea\nurn")

    assert positions.to_document(document, 99) == 7
    assert positions.to_model(document, 99) == 7
