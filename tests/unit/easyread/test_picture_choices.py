"""The same word has the same picture."""

import datetime as dt

from update_editor.easyread.catalogue import Catalogue, CataloguePicture
from update_editor.easyread.picture_choices import (
    PictureChoice,
    PictureChoices,
    preferred,
    with_choice,
    word_of_choice,
)
from update_editor.easyread.picture_proposals import PictureProposals

TODAY = dt.date(2026, 3, 2)
BUS = CataloguePicture(id="bus", title="bus", file="bus.svg", proposed=True)
COACH = CataloguePicture(id="coach", title="coach", file="coach.svg", also=("to ride",), proposed=True)
CATALOGUE = Catalogue(pictures=(BUS, COACH))
CHOICES = with_choice(PictureChoices(), PictureChoice(word="bus", picture="coach", alt="A blue coach"))


def proposed(text, choices=CHOICES, catalogue=CATALOGUE):
    found = PictureProposals(catalogue).propose(text, TODAY)
    return [each.picture.id for each in preferred(text, found, choices, catalogue, TODAY)]


def test_what_was_chosen_before_is_proposed_first():
    assert proposed("The buses are late.") == ["coach", "bus"]
    assert proposed("The buses are late.", PictureChoices()) == ["bus"]


def test_what_has_expired_or_is_gone_is_proposed_no_more():
    old = CataloguePicture(id="coach", title="coach", file="c.svg", expires=dt.date(2026, 3, 1))
    assert proposed("The bus is late.", catalogue=Catalogue(pictures=(BUS, old))) == ["bus"]
    assert proposed("The bus is late.", catalogue=Catalogue(pictures=(BUS,))) == ["bus"]


def test_a_word_has_one_picture_the_last_that_was_chosen():
    again = with_choice(CHOICES, PictureChoice(word="Bus", picture="bus"))
    assert [each.picture for each in again.choices] == ["bus"]
    assert with_choice(again, PictureChoice(word=" ", picture="x")) == again


def test_choices_are_found_by_any_form_of_their_word():
    ((choice, start, end),) = CHOICES.in_text("Two buses, please.")
    assert (choice.picture, start, end) == ("coach", 4, 9)


def test_the_word_of_a_choice_is_what_the_picture_is_called_in_the_text():
    assert word_of_choice("The buses are late.", BUS) == "bus"
    assert word_of_choice("We are riding home.", COACH) == "ride"


def test_else_it_is_the_only_hard_word():
    assert word_of_choice("You need a referral.", BUS, ("referral",)) == "referral"
    assert word_of_choice("Come soon.", BUS, ("one", "two")) == word_of_choice("Come soon.", BUS) == ""
