"""The word bank and the pictures chosen for words, in the folder that colleagues share."""

import datetime as dt
import json

import pytest

from update_editor.easyread.picture_choices import PictureChoice, PictureChoices
from update_editor.easyread.word_bank import WordBank, with_word
from update_editor.model import Unusable
from update_editor.services.house_style_file import kept_house
from update_editor.services.messages import error_sentence
from update_editor.services.picture_choices import FILE as CHOICES
from update_editor.services.picture_choices import keep_choice, kept_choices
from update_editor.services.word_bank import FILE, change_bank, kept_bank

NOW = dt.datetime(2026, 3, 2, 9, tzinfo=dt.UTC)


def add(word, meaning):
    return lambda bank: with_word(bank, word, meaning, NOW)


def test_a_folder_without_a_bank_keeps_no_words(tmp_path):
    assert kept_bank(tmp_path) == WordBank()
    assert kept_choices(tmp_path) == PictureChoices()


def test_words_of_two_people_are_both_kept(tmp_path):
    change_bank(tmp_path, add("tender", "an offer"))
    change_bank(tmp_path, add("quay", "where boats stop"))
    assert {each.word for each in kept_bank(tmp_path).entries} == {"tender", "quay"}
    assert kept_bank(tmp_path).find("quays").added == NOW


def test_what_a_later_program_says_beside_stays(tmp_path):
    (tmp_path / FILE).write_text(
        json.dumps({"entries": [{"word": "quay", "explanation": "x", "sound": "key"}], "made_by": "later"})
    )
    change_bank(tmp_path, add("tender", "an offer"))
    kept = json.loads((tmp_path / FILE).read_text())
    assert kept["made_by"] == "later"
    assert [each.get("sound") for each in kept["entries"]] == [None, "key"]


def test_nothing_is_written_where_nothing_changes(tmp_path):
    change_bank(tmp_path, lambda bank: bank)
    assert not list(tmp_path.iterdir())


@pytest.mark.parametrize("content", ["{", "[]", '{"entries": 3}', '{"entries": [{"word": 1}]}'])
def test_a_damaged_bank_is_told_of_and_left_as_it_is(tmp_path, content):
    (tmp_path / FILE).write_text(content)
    for act in (kept_bank, lambda folder: change_bank(folder, add("a", "b"))):
        with pytest.raises(Unusable) as caught:
            act(tmp_path)
        assert "word bank" in error_sentence(caught.value)
    assert (tmp_path / FILE).read_text() == content
    kept = kept_house(tmp_path)
    assert kept.house.bank == WordBank()
    assert [each.code for each in kept.troubles] == ["word-bank-damaged"]


def test_the_house_has_its_bank(tmp_path):
    change_bank(tmp_path, add("tender", "an offer"))
    assert kept_house(tmp_path).house.bank.find("tender").explanation == "an offer"


def test_a_picture_stays_chosen_for_a_word(tmp_path):
    keep_choice(tmp_path, PictureChoice(word="bus", picture="openmoji:bus", chosen=NOW))
    keep_choice(tmp_path, PictureChoice(word="ferry", picture="openmoji:ship", chosen=NOW))
    ((choice, _, _),) = kept_choices(tmp_path).in_text("Two buses, please.")
    assert choice.picture == "openmoji:bus"


def test_damaged_choices_are_told_of(tmp_path):
    (tmp_path / CHOICES).write_text("?")
    with pytest.raises(Unusable) as caught:
        keep_choice(tmp_path, PictureChoice(word="bus", picture="b"))
    assert str(tmp_path) in error_sentence(caught.value)
