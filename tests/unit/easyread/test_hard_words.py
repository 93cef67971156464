"""Which words are hard."""

import pytest

from update_editor.easyread.hard_words import easy_words, hard_words, is_hard, names_in
from update_editor.easyread.word_bank import WordBank, shipped_bank


def found(text, known=frozenset()):
    return [each.word for each in hard_words(text, WordBank(), known)]


@pytest.mark.parametrize("word", ["collaboration", "clinician", "maternity", "synergies", "remuneration"])
def test_office_words_are_hard(word):
    assert is_hard(word)


@pytest.mark.parametrize(
    "word",
    ["nurse", "nurses", "babies", "meets", "bins", "happily", "wheelchairs", "quickest", "tasted", "of"],
)
def test_everyday_words_are_easy_in_all_their_forms(word):
    assert not is_hard(word)


def test_a_possessive_is_as_easy_as_its_owner():
    assert not is_hard("nurse’s")
    assert is_hard("clinician’s")


def test_names_are_not_hard():
    assert found("Come to Wharfedale with Ottoline Zephyr.") == []
    assert found("Ottoline Zephyr sings.") == []


def test_a_name_is_told_by_its_capital_inside_a_sentence():
    assert names_in(["We row to Otterby.", "Otterby sings."]) == {"Otterby"}


def test_a_word_that_also_stands_in_small_letters_is_no_name():
    assert names_in(["The Consultation is open.", "A consultation is a talk."]) == frozenset()


def test_a_hard_word_with_a_capital_at_the_start_is_hard():
    assert found("Collaboration is good.") == ["Collaboration"]


def test_addresses_and_contractions_hold_no_hard_words():
    assert found("We’re at www.collaboration.org.uk.") == []


def test_the_bank_explains_a_word_of_several_parts_as_one():
    (word,) = hard_words("Ask your primary care network.", shipped_bank())
    assert (word.word, word.start) == ("primary care network", 9)
    assert word.explanation.startswith("doctors’ surgeries")


def test_words_that_are_known_are_left_alone():
    assert found("The collaboration.", frozenset({"Collaboration"})) == []


def test_no_easy_word_stands_in_the_bank():
    bank = shipped_bank()
    single = {each.word for each in bank.entries if " " not in each.word}
    allowed = {"stroke", "symptom", "screening", "volunteering"}
    assert single & easy_words() <= allowed
