"""The word bank: what hard words mean, the same from update to update."""

import datetime as dt

import pytest
from msgspec.structs import replace

from update_editor.easyread.hard_words import hard_words
from update_editor.easyread.word_bank import (
    WordBank,
    WordEntry,
    joined,
    shipped_bank,
    with_word,
    without_word,
)

MONDAY = dt.datetime(2026, 3, 2, 9, tzinfo=dt.UTC)
TUESDAY = MONDAY + dt.timedelta(days=1)


def words_of(text, bank):
    return [(each.entry.word, text[each.start : each.end]) for each in bank.in_text(text)]


def test_a_word_is_found_in_all_its_forms():
    bank = shipped_bank()
    assert words_of("They referred me. Referrals take a week.", bank) == [
        ("referral", "referred"),
        ("referral", "Referrals"),
    ]


def test_the_longest_term_counts():
    assert words_of("Adult social care is free.", shipped_bank()) == [("social care", "Adult social care")]


def test_a_possessive_stays_outside():
    assert words_of("The clinician’s room.", shipped_bank()) == [("clinician", "clinician")]


def test_an_explanation_of_the_house_comes_before_the_shipped_one():
    own = with_word(WordBank(), "Referral", "a letter from your doctor", MONDAY)
    bank = joined(own, shipped_bank())
    assert bank.find("referrals").explanation == "a letter from your doctor"
    assert len(bank.explanations("referral")) == 2


def test_of_two_explanations_the_newest_counts_and_both_are_kept():
    once = with_word(WordBank(), "tender", "an offer", MONDAY)
    twice = with_word(once, "tender", "an offer to do work", TUESDAY)
    assert twice.find("tender").explanation == "an offer to do work"
    assert twice.explanations("tender") == ("an offer to do work", "an offer")
    assert twice.doubled() == once.doubled() == shipped_bank().doubled() == ()


@pytest.mark.parametrize("added", [None, MONDAY])
def test_two_explanations_that_are_equally_new_are_in_doubt_until_one_is_newer(added):
    entries = tuple(
        WordEntry(word=word, explanation=explanation, added=added)
        for word, explanation in (("tender", "an offer"), ("Tender", "soft"), ("board", "People."))
    )
    bank = WordBank(entries=(*entries, replace(entries[2], explanation=" people. ")))
    assert bank.doubled() == ("tender",)
    assert with_word(bank, "tender", "an offer", TUESDAY).doubled() == ()


def test_the_newest_counts_wherever_it_stands():
    first = with_word(WordBank(), "tender", "new", TUESDAY)
    second = with_word(WordBank(), "tender", "old", MONDAY)
    assert joined(second, first).find("tender").explanation == "new"


def test_the_same_explanation_or_none_changes_nothing():
    bank = with_word(WordBank(), "tender", " an  offer ", MONDAY)
    assert with_word(bank, "Tender", "an offer", TUESDAY) == bank
    assert with_word(bank, "tender", "  ", TUESDAY) == with_word(bank, "", "x", TUESDAY) == bank


def test_a_word_that_is_taken_out_is_gone_with_all_its_explanations():
    bank = with_word(with_word(WordBank(), "tender", "one", MONDAY), "Tender", "two", TUESDAY)
    assert without_word(bank, "tender") == WordBank()


def test_the_shipped_bank_has_a_hundred_words_each_once():
    words = [each.word.casefold() for each in shipped_bank().entries]
    assert len(words) == len(set(words)) >= 100


@pytest.mark.parametrize("entry", shipped_bank().entries, ids=lambda entry: entry.word)
def test_a_shipped_explanation_is_short_and_easy_and_lacks_its_own_word(entry):
    assert len(entry.explanation.split()) <= 20
    assert not entry.explanation.endswith(".")
    assert entry.word.casefold() not in entry.explanation.casefold()
    assert [each.word for each in hard_words(entry.explanation, WordBank())] == []
