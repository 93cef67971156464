"""Pictures of easy-read statements come into an update, and leave it with what showed them."""

import pytest
from msgspec.structs import replace

from update_editor.easyread.units import written
from update_editor.model import Message, Picture, Statement, Update, block
from update_editor.services.statement_pictures import described, with_picture, without_picture

BUS = Picture(id="busaaaaaaa", file="bus.png", credit="OpenMoji")


@pytest.fixture
def update() -> Update:
    paragraph = block("The bus is free.")
    update = Update(id="u", template="weekly-update", sections=(Message(id="message", body=(paragraph,)),))
    return written(update, (paragraph.id,), (Statement(text="The bus is free."), Statement(text="Get on.")))


def unit(update: Update) -> str:
    return update.easy_read[0].id


def test_a_picture_comes_with_its_description(update: Update) -> None:
    shown = with_picture(update, unit(update), 0, BUS, alt="A bus")
    assert shown.pictures == (BUS,)
    assert shown.easy_read[0].statements[0].picture.alt == "A bus"
    assert shown.easy_read[0].statements[1].picture is None


def test_the_same_picture_is_kept_once(update: Update) -> None:
    shown = with_picture(update, unit(update), 0, BUS, alt="A bus")
    both = with_picture(shown, unit(update), 1, replace(BUS, id="anotheraaa"), alt="A red bus")
    assert both.pictures == (BUS,)
    assert [each.picture.id for each in both.easy_read[0].statements] == [BUS.id, BUS.id]


def test_the_same_file_under_other_conditions_is_another_picture(update: Update) -> None:
    shown = with_picture(update, unit(update), 0, BUS, alt="A bus")
    other = replace(BUS, id="anotheraaa", consent="Signed by the driver")
    assert with_picture(shown, unit(update), 1, other, alt="A bus").pictures == (BUS, other)


def test_a_picture_that_nothing_shows_any_more_goes(update: Update) -> None:
    shown = with_picture(update, unit(update), 0, BUS, alt="A bus")
    other = Picture(id="trainaaaaa", file="train.png")
    assert with_picture(shown, unit(update), 0, other, alt="A train").pictures == (other,)
    assert without_picture(shown, unit(update), 0) == update


def test_a_picture_is_described_anew(update: Update) -> None:
    shown = with_picture(update, unit(update), 0, BUS, alt="A bus")
    told = described(shown, unit(update), 0, alt="", decorative=True)
    assert told.easy_read[0].statements[0].picture.decorative
    assert described(update, unit(update), 1, alt="A bus", decorative=False) == update
