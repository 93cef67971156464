"""Words compare by their forms, which are made from what a catalogue has."""

import pytest

from update_editor.easyread.word_forms import forms, is_acronym, phrase, stem, tokens


def all_forms(term):
    return [" ".join(words) for words in forms(term)]


@pytest.mark.parametrize(
    ("term", "expected"),
    [
        ("bus", ["bus", "buses"]),
        ("baby", ["baby", "babies"]),
        ("key", ["key", "keys"]),
        ("guide dog", ["guide dog", "guide dogs"]),
        ("to vote", ["vote", "votes", "voted", "voting"]),
        ("to carry", ["carry", "carries", "carried", "carrying"]),
        ("to plan", ["plan", "plans", "planned", "planning"]),
        ("to listen", ["listen", "listens", "listened", "listening"]),
        ("to give blood", ["give blood", "gives blood", "gived blood", "giving blood"]),
        ("PIP", ["pip"]),
        ("", []),
    ],
)
def test_a_term_has_its_forms(term, expected):
    assert all_forms(term) == expected


def test_a_text_is_taken_apart():
    assert phrase("The carer’s Wi-Fi at A&E (9am)") == ("the", "carer", "wi", "fi", "at", "a&e", "9am")


def test_a_token_knows_its_place():
    text = "Ring 111 now."
    assert [text[each.start : each.end] for each in tokens(text)] == ["Ring", "111", "now"]


@pytest.mark.parametrize(
    "words", [("vote", "votes", "voting", "voted"), ("baby", "babies"), ("stop", "stopping")]
)
def test_the_forms_of_a_word_have_one_stem(words):
    assert len({stem(word) for word in words}) == 1


@pytest.mark.parametrize("word", ["bus", "illness", "virus", "red", "king", "sing", "a"])
def test_what_only_looks_like_an_ending_stays(word):
    assert stem(word) == word


@pytest.mark.parametrize(("term", "expected"), [("HIV", True), ("A&E", True), ("111", False), ("Eid", False)])
def test_an_acronym_is_known_by_its_capitals(term, expected):
    assert is_acronym(term) is expected
