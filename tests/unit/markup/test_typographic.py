"""Quotation marks, dashes and dots become those of a book while they are typed."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from update_editor.markup.typographic import typographic


def typed(text: str) -> str:
    """Return what typing a text, key by key, leaves."""
    written = ""
    for character in text:
        written += character
        found = typographic(written)
        if found is not None:
            written = written[: found.start] + found.text + written[found.end :]
    return written


@pytest.mark.parametrize(
    ("keys", "text"),
    [
        ('She said "tea" and left', "She said “tea” and left"),
        ('"Tea," he said, "is up."', "“Tea,” he said, “is up.”"),
        ('("tea")', "(“tea”)"),
        ("the 'new' ferry", "the ‘new’ ferry"),
        (""""She called it 'home'," he said""", "“She called it ‘home’,” he said"),
        ("don't", "don’t"),
        ("the nurses' choir", "the nurses’ choir"),
        ("the 1990s' best", "the 1990s’ best"),
        ("'tis the season", "’tis the season"),
        ("'Twas ever thus", "’Twas ever thus"),
        ("back in the '90s, when", "back in the ’90s, when"),
        ("rock 'n' roll", "rock ’n’ roll"),
        ("rock-'n'-roll", "rock-’n’-roll"),
        ("show 'em all", "show ’em all"),
        ("the 'n-word' question", "the ‘n-word’ question"),
        ('a word—"quoted"—here', "a word—“quoted”—here"),
        ('"I was just—"', "“I was just—”"),
        ('and/or "both"', "and/or “both”"),
        ('a 12" pizza', 'a 12" pizza'),
        ('"Room 12"', "“Room 12”"),
    ],
)
def test_quotation_marks_turn_the_way_they_stand(keys, text):
    assert typed(keys) == text


@pytest.mark.parametrize(
    ("keys", "text"),
    [
        ("tea - and cake", "tea – and cake"),
        ("tea -- and cake", "tea – and cake"),
        ("Monday--Friday", "Monday–Friday"),
        ("(late) - again", "(late) – again"),
        ("well-known", "well-known"),
        ("- not between words", "- not between words"),
        ("a  - b", "a  - b"),
        ("-----", "-----"),
        ("minus -5", "minus -5"),
    ],
)
def test_a_dash_between_words_is_an_en_dash(keys, text):
    assert typed(keys) == text


@pytest.mark.parametrize(
    ("keys", "text"),
    [("wait...", "wait…"), ("wait.... what", "wait…. what"), ("e.g. this.", "e.g. this."), ("..", "..")],
)
def test_three_dots_are_one_character(keys, text):
    assert typed(keys) == text


@pytest.mark.parametrize(
    "keys",
    [
        "https://example.org/a--b...c'd\"",
        "www.example.org/it's",
        "ash.quill@example.org--and's",
        "`it's`",
        'class="wide"',
        "C:\\it's",
    ],
)
def test_an_address_and_code_stay_as_they_are_typed(keys):
    assert typed(keys) == keys


def test_behind_an_address_quotation_marks_turn_again():
    assert typed('https://example.org/a "tea"') == "https://example.org/a “tea”"


@given(st.text())
def test_only_what_stands_before_the_caret_changes(text):
    found = typographic(text)
    if found is not None:
        assert 0 <= found.start < found.end <= len(text)
        assert text[found.start : found.end] != found.text
        assert found.text.strip("“”‘’–…-nN") == ""


def test_far_behind_the_start_of_a_long_paragraph_it_is_the_same():
    assert typographic("tea " * 500 + '"') == typographic("tea " * 500 + '"')
    found = typographic("tea " * 500 + 'x"')
    assert (found.start, found.end, found.text) == (2001, 2002, "”")
