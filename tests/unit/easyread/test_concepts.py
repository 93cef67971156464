"""The table of concepts is whole: each row says what it needs, and nothing says two things."""

import re
from collections import Counter

import pytest

from update_editor import assets
from update_editor.easyread.clean_svg import clean_svg
from update_editor.easyread.concepts import concepts, shipped_pictures, shipped_svg
from update_editor.easyread.word_forms import forms, phrase
from update_editor.model import Unusable

PROTECTED = set("1F3E5 E090 E140 E300 E301 E302 E303 E307 E309 E30A E30B 1F415-200D-1F9BA".split())
"""Pictures with a red cross on white, or its reverse, which only the Red Cross and armies may use."""
MOCKING = set("1F975 1F976 1F912 1F915 1F922 1F92E 1F603 1F634 1F637 1F4A9 1F62D E183 1F46F".split())
"""Grinning, ill and mocking pictures."""
SHOWN = [each for each in concepts() if each.picture]


def test_there_are_enough_concepts_with_a_picture():
    assert len(SHOWN) >= 220


def test_each_id_and_each_word_stands_once():
    assert not [each for each, count in Counter(each.id for each in concepts()).items() if count > 1]
    assert not [each for each, count in Counter(each.word for each in concepts()).items() if count > 1]


def test_one_picture_stands_for_one_concept():
    assert not [each for each, count in Counter(each.picture for each in SHOWN).items() if count > 1]


def test_just_the_pictures_of_the_table_are_shipped():
    folder = assets.resources() / "easy-read" / "openmoji"
    assert {path.stem for path in folder.glob("*.svg")} == {each.picture for each in SHOWN}
    assert "Attribution-ShareAlike 4.0" in (folder / "LICENCE-OpenMoji.txt").read_text("utf-8")


@pytest.mark.parametrize("concept", SHOWN, ids=lambda each: each.id)
def test_each_picture_is_a_drawing_with_nothing_to_clean_away(concept):
    svg = shipped_svg(f"{concept.picture}.svg")
    assert clean_svg(svg).count(b"<") == svg.count(b"<") - len(re.findall(rb"<\?|<!--", svg))


def test_no_picture_holds_the_protected_emblem():
    assert not {each.picture for each in concepts()} & PROTECTED


def test_no_picture_is_known_to_mock():
    assert not {each.picture for each in concepts()} & MOCKING


@pytest.mark.parametrize("concept", SHOWN, ids=lambda each: each.id)
def test_an_alternative_text_says_more_than_the_name(concept):
    assert concept.alt[0].isupper()
    assert not concept.alt.endswith(".")
    assert set(phrase(concept.alt)) - set(phrase(concept.word)) - {"a", "an", "the"}
    assert len(concept.alt) <= 90


def test_where_no_picture_fits_the_note_says_what_to_use():
    assert all(each.note for each in concepts() if not each.picture)


def test_no_word_proposes_two_concepts():
    said = Counter()
    for each in concepts():
        terms = {" ".join(phrase(term.removeprefix("to "))) for term in (each.word, *each.also)}
        said.update(terms)
    assert not [term for term, count in said.items() if count > 1]


def test_what_proposes_a_picture_is_no_turn_of_phrase_elsewhere():
    terms = {phrase(term.removeprefix("to ")) for each in concepts() for term in (each.word, *each.also)}
    assert not [turn for each in concepts() for turn in each.never if phrase(turn) in terms]


def test_every_turn_of_phrase_holds_a_word_of_its_concept():
    for each in concepts():
        titles = () if each.word in each.search else (each.word,)
        said = {form for term in (*titles, *each.also) for form in forms(term)}
        for turn in map(phrase, each.never):
            parts = {turn[at : at + len(form)] for form in said for at in range(len(turn))}
            assert said & parts, turn


def test_every_shipped_picture_says_whom_it_comes_from():
    assert {(each.credit, each.licence) for each in shipped_pictures().pictures} == {
        ("OpenMoji, openmoji.org", "CC BY-SA 4.0")
    }


def test_a_missing_picture_is_said():
    with pytest.raises(Unusable) as raised:
        shipped_svg("no-such-picture.svg")
    assert raised.value.code == "pictures-not-installed"
