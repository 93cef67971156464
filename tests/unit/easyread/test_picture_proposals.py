"""A sentence proposes the pictures that it means, and no others."""

import datetime as dt
from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from update_editor.easyread.catalogue import Catalogue, CataloguePicture, joined
from update_editor.easyread.concepts import shipped_pictures
from update_editor.easyread.picture_proposals import PictureProposals

TODAY = dt.date(2026, 11, 27)
SHIPPED = PictureProposals(shipped_pictures())


def proposed(sentence, proposals=SHIPPED):
    return [each.picture.title for each in proposals.propose(sentence, TODAY)]


def own(title, **known):
    return CataloguePicture(id=f"own:{title}", title=title, file=f"{title}.png", proposed=True, **known)


@pytest.mark.parametrize(
    ("sentence", "titles"),
    [
        ("You can see a doctor or a nurse at the health centre.", ["health", "doctor", "nurse"]),
        ("You can vote for your councillor on Monday.", ["vote", "council"]),
        ("Carers can get money from the council.", ["carer", "money", "council"]),
        ("Call 111 if you feel ill.", ["phone"]),
        ("If it is urgent, go to A&E.", ["emergency", "hospital"]),
        ("Stop smoking with our help.", ["no smoking", "support"]),
        ("We are vaccinating people this winter.", ["vaccine", "people", "winter"]),
        ("The guide dog waits at the bus stop.", ["guide dog", "bus", "wait"]),
        ("The library has a quiet room.", ["library", "quiet"]),
        ("The baby was born in an ambulance.", ["baby", "ambulance"]),
        ("Fill in the survey by email.", ["feedback", "email"]),
        ("Volunteers cooked a hot meal.", ["soup", "volunteer", "cook"]),
    ],
)
def test_what_a_sentence_means_is_proposed(sentence, titles):
    assert sorted(proposed(sentence)) == sorted(titles)


@pytest.mark.parametrize(
    "sentence",
    [
        "It stands at the heart of the valley.",
        "It was a stroke of luck.",
        "Our hearts go out to them.",
        "He had a stroke.",
        "She leads the cancer alliance.",
        "It may be so.",
        "They will do it again.",
        "We held a minute's silence.",
        "It is what it is.",
        "It stood the test of time.",
        "That rings true.",
        "Turn the page.",
        "Of course we can.",
        "",
    ],
)
def test_what_only_looks_like_it_is_not_proposed(sentence):
    assert proposed(sentence) == []


def test_a_longer_phrase_keeps_its_words_to_itself():
    assert "dog" not in proposed("A guide dog came.")
    assert "smoking" not in proposed("No smoking here.")


def test_an_acronym_counts_only_in_capitals():
    assert "computer" in proposed("The IT course is on.")
    assert "computer" not in proposed("Now it helps.")
    assert "HIV" not in proposed("She has new hearing aids.")


def test_a_concept_without_a_picture_proposes_nothing():
    assert proposed("He lives with dementia.") == []


def test_three_are_proposed_at_most():
    assert len(SHIPPED.propose("A bus, a train, a car and a taxi.", TODAY)) == 3


def test_a_proposal_says_which_words_it_is_for():
    sentence = "Take the bus home."
    first, *_ = SHIPPED.propose(sentence, TODAY)
    assert sentence[first.start : first.end] == "bus"


def test_own_pictures_stand_before_the_shipped_ones():
    mine = Catalogue(pictures=(own("our bus", also=("bus",)),))
    proposals = PictureProposals(joined([mine, shipped_pictures()]))
    assert proposed("Take the bus.", proposals) == ["our bus", "bus"]


def test_many_pictures_of_one_word_leave_room_for_the_others():
    buses = tuple(own(f"bus {number}", also=("bus",)) for number in range(5))
    proposals = PictureProposals(joined([Catalogue(pictures=buses), shipped_pictures()]))
    assert "doctor" in proposed("Take the bus to the doctor.", proposals)


def test_an_own_picture_may_mean_what_the_table_calls_a_turn_of_phrase():
    project = Catalogue(pictures=(own("heart of the valley", also=()),))
    proposals = PictureProposals(joined([project, shipped_pictures()]))
    assert "heart of the valley" in proposed("Heart of the Valley meets.", proposals)


def test_an_expired_picture_is_not_proposed():
    old = own("our bus", also=("bus",), expires=dt.date(2026, 11, 26))
    assert proposed("Take the bus.", PictureProposals(Catalogue(pictures=(old,)))) == []
    last_day = own("our bus", also=("bus",), expires=TODAY)
    assert proposed("Take the bus.", PictureProposals(Catalogue(pictures=(last_day,)))) == ["our bus"]


WORDS = [term for each in shipped_pictures().pictures for term in (each.title, *each.also, *each.never)]


@given(st.lists(st.sampled_from(WORDS) | st.text(max_size=8), max_size=12))
def test_every_proposal_lies_in_the_sentence_and_none_over_another(parts):
    sentence = " ".join(parts)
    found = SHIPPED.propose(sentence, TODAY, most=100)
    assert len({each.picture.id for each in found}) == len(found)
    places = sorted({(each.start, each.end) for each in found})
    assert all(0 <= start < end <= len(sentence) for start, end in places)
    assert all(first[1] <= second[0] for first, second in pairwise(places))
