"""A file's name in a line breaks and turns nothing, and is else as it is."""

from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from update_editor.services.shown_names import in_one_line, shown_name


@pytest.mark.parametrize("name", ["ferry.weekly", "Fähre – 20 November.weekly", "👩‍⚕️ 漢字.weekly"])
def test_a_usual_name_is_shown_as_it_is(name):
    assert shown_name(Path("updates") / name) == name


def test_a_sign_that_turns_the_order_of_letters_is_seen():
    assert shown_name(Path("week\u202eylkeew.exe")) == "week�ylkeew.exe"


def test_a_control_sign_is_seen_and_a_line_break_is_a_space():
    assert shown_name(Path("week\a one\ntwo.weekly")) == "week� one two.weekly"


def test_a_name_that_runs_from_the_right_turns_nothing_beside_it():
    assert shown_name(Path("עדכון.weekly")) == "\u2068עדכון.weekly\u2069"


def test_words_of_several_languages_stay_whole():
    words = "Fish\u00a0&\u00a0chips, می\u200cخواهم"
    assert in_one_line(words) == words


@given(st.text())
def test_nothing_that_breaks_or_turns_a_line_is_left(words):
    assert not set("\n\r\x00\x1b\u2028\u2029\u202a\u202b\u202d\u202e\u2066\u2067") & set(in_one_line(words))
