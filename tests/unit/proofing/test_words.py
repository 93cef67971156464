"""Where words are in a text."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from update_editor.proofing.words import corrections, plain, word_list, words_in


def texts(text):
    return [word.text for word in words_in(text)]


def test_words_are_letters_with_apostrophes_inside():
    assert texts("It’s the nurses’ tea, isn't it?") == ["It’s", "the", "nurses", "tea", "isn't", "it"]


def test_a_word_knows_where_it_stands_in_code_points():
    word = next(words_in("😀 Tea’s up"))
    assert (word.start, word.end, word.text) == (2, 7, "Tea’s")


def test_the_parts_of_a_compound_know_the_whole():
    assert [(word.text, word.compound) for word in words_in("a co-ordinating role")] == [
        ("a", "a"),
        ("co", "co-ordinating"),
        ("ordinating", "co-ordinating"),
        ("role", "role"),
    ]


@pytest.mark.parametrize(
    "text",
    [
        "https://example.org/teh",
        "(https://example.org/teh)",
        "www.example.org/teh.",
        "WWW.EXAMPLE.ORG",
        "ann.teh@example.org",
        "@teh_team",
        "#TehTeam",
        "example.nhs.uk/teh",
        "“example.org”,",
        "teh-notes.docx",
        "C:\\teh\\notes",
        "see:https://example.org",
    ],
)
def test_addresses_are_no_words(text):
    assert texts(text) == []


@pytest.mark.parametrize("text", ["10am", "2nd", "COVID19", "teh_plan", "£45m", "2.6million"])
def test_what_touches_a_digit_or_an_underscore_is_no_word(text):
    assert texts(text) == []


def test_words_round_an_address_are_words():
    assert texts("Write to ann@example.org, or ring. Then wait") == [
        "Write",
        "to",
        "or",
        "ring",
        "Then",
        "wait",
    ]


def test_words_of_letters_alone_are_passed_over_where_that_is_asked():
    text = "Tea, 10tea and tea-time by Tea’s end"
    assert [word.text for word in words_in(text, but=lambda word: word.lower() == "tea")] == [
        *("and", "tea", "time", "by", "Tea’s", "end"),
    ]


def test_a_sentence_without_a_space_behind_it_is_still_words():
    assert texts("at the weekend.We met") == ["at", "the", "weekend", "We", "met"]


def test_accents_that_follow_their_letter_and_soft_hyphens_are_inside_a_word():
    assert texts("cafe\u0301 com\u00admunity") == ["cafe\u0301", "com\u00admunity"]
    assert plain("cafe\u0301") == "café"
    assert plain("com\u00admunity’s") == "community's"


def test_what_is_longer_than_any_word_is_none():
    assert texts("a" * 61 + " tea") == ["tea"]


@given(st.text())
def test_every_word_is_the_text_at_its_place(text):
    for word in words_in(text):
        assert text[word.start : word.end] == word.text
        assert word.text in word.compound


@pytest.mark.parametrize(
    "name", ["terms", "vague-links", "prefixes", "joined", "before-names", "name-particles"]
)
def test_word_lists_have_entries_without_remarks_or_spaces_round_them(name):
    entries = word_list(name)
    assert len(entries) > 5
    assert all(entry == entry.strip() and "#" not in entry for entry in entries)


def test_corrections_have_a_slip_and_what_was_meant():
    assert corrections()["alot"] == "a lot"
    assert all(slip and meant for slip, meant in corrections().items())
