"""Pictures are found by a word, a synonym, a theme, the beginning of a word, and after a sure slip."""

import datetime as dt

import pytest

from update_editor.easyread.catalogue import Catalogue, CataloguePicture
from update_editor.easyread.concepts import concepts, shipped_pictures
from update_editor.easyread.picture_search import PictureSearch

TODAY = dt.date(2026, 11, 27)
SHIPPED = PictureSearch(shipped_pictures())


def found(question, search=SHIPPED):
    return [each.title for each in search.find(question, TODAY).pictures]


@pytest.mark.parametrize(
    ("question", "first"),
    [
        ("bus", "bus"),
        ("Doctor", "doctor"),
        ("GP", "doctor"),
        ("jab", "vaccine"),
        ("votes", "vote"),
        ("voting", "vote"),
        ("ambul", "ambulance"),
        ("phone 111", "phone"),
        ("sign language", "sign language"),
    ],
)
def test_the_best_is_first(question, first):
    assert found(question)[0] == first


def test_every_concept_is_found_by_its_word_and_its_synonyms():
    for each in concepts():
        if each.picture:
            for term in (each.word, *each.also):
                assert each.word in found(term), term


def test_a_theme_finds_its_pictures():
    assert set(found("travel")) >= {"bus", "train", "taxi"}
    assert "bus" in {each.title for each in SHIPPED.of_theme("travel", TODAY)}


def test_a_word_that_is_ambiguous_is_found_too():
    assert "date" in found("book")
    assert "easy read" in found("book")


@pytest.mark.parametrize(
    ("slip", "meant"), [("vacine", "vaccine"), ("wheelchiar", "wheelchair"), ("ambulence", "ambulance")]
)
def test_a_sure_slip_is_understood_and_said(slip, meant):
    assert SHIPPED.find(slip, TODAY).meant == meant
    assert meant in found(slip)


@pytest.mark.parametrize("question", ["cheese", "xyzzy", "bux", "", "   ", "?!"])
def test_what_is_not_there_is_not_guessed(question):
    result = SHIPPED.find(question, TODAY)
    assert (result.pictures, result.meant) == ((), "")


def test_all_words_must_be_found():
    assert found("hospital bus") == []


def test_a_concept_without_a_picture_says_what_to_use():
    result = SHIPPED.find("stroke", TODAY)
    assert result.pictures == ()
    assert result.notes[0].startswith("stroke: ")


def test_an_expired_picture_is_not_found():
    old = CataloguePicture(id="own:a", title="garden", file="a.png", expires=dt.date(2026, 11, 26))
    assert found("garden", PictureSearch(Catalogue(pictures=(old,)))) == []


def test_no_more_are_given_than_asked_for():
    assert len(SHIPPED.find("a", TODAY, most=5).pictures) <= 5
