"""Where text stands in an update."""

import pytest
from hypothesis import given
from msgspec.structs import replace

from builders.strategies import updates
from update_editor.model import (
    Bullet,
    Bullets,
    Item,
    Items,
    LineRegion,
    Message,
    TextRegion,
    Unusable,
    Update,
    block,
    is_within,
    line,
    reading_order,
    region_at,
    region_blocks,
    region_lines,
    region_text,
    regions,
    with_region,
)

UPDATE = Update(
    id="u",
    template="t",
    title=line("Title"),
    opening=(block("Opening"),),
    closing=(block("Closing"),),
    sections=(
        Items(id="early", items=(Item(id="i1", heading=line("Item"), body=(block("Body"),)),)),
        Message(id="message", heading=line("Heading"), body=(block("Message"),)),
        Bullets(id="next", bullets=(Bullet(id="u1", spans=line("Bullet")),)),
        Message(id="second", body=(block("Second"),)),
    ),
)


def test_places_come_in_reading_order_with_the_closing_behind_the_first_message():
    assert [region.where for region in regions(UPDATE)] == [
        "title",
        "opening",
        "early/heading",
        "early/i1/heading",
        "early/i1",
        "message/heading",
        "message",
        "closing",
        "next/heading",
        "next/u1",
        "second/heading",
        "second",
    ]


def test_without_a_message_the_closing_comes_last():
    places = [region.where for region in regions(Update(id="u", template="t", sections=(Items(id="items"),)))]
    assert places == ["title", "opening", "items/heading", "closing"]


@given(updates())
def test_every_place_can_be_found_and_written(update):
    for region in regions(update):
        if isinstance(region, LineRegion):
            other = LineRegion(region.where, line("another line"))
        else:
            other = TextRegion(region.where, (block("another paragraph"),))
        changed = with_region(update, other)
        assert region_at(changed, region.where) == other
        assert with_region(changed, region) == update


@pytest.mark.parametrize(
    "where", ["", "nowhere", "early", "early/i9", "next/u9/heading", "message/heading/x", "/"]
)
def test_a_place_that_is_not_there_is_named(where):
    for region in (LineRegion(where, line("x")), TextRegion(where, (block("x"),))):
        with pytest.raises(Unusable) as unusable:
            with_region(UPDATE, region)
        assert unusable.value.code == "no-such-place"
        assert unusable.value.parameters == {"where": where}
    with pytest.raises(Unusable):
        region_at(UPDATE, where)


def test_a_line_can_not_stand_where_paragraphs_do():
    with pytest.raises(Unusable):
        with_region(UPDATE, LineRegion("opening", line("x")))
    with pytest.raises(Unusable):
        with_region(UPDATE, TextRegion("next/u1", (block("x"),)))


def test_the_closing_is_read_behind_the_first_message_or_at_the_end():
    def order(update):
        return [part.where if isinstance(part, TextRegion) else part.id for part in reading_order(update)]

    assert order(UPDATE) == ["opening", "early", "message", "closing", "next", "second"]
    no_message = replace(UPDATE, sections=(UPDATE.sections[0],))
    assert order(no_message) == ["opening", "early", "closing"]


def test_the_text_of_a_place_is_its_line_or_a_line_for_each_paragraph():
    assert region_text(LineRegion("title", line("Otters"))) == "Otters"
    assert region_text(TextRegion("opening", (block("Otters"), block("swim.")))) == "Otters\nswim."


def test_a_line_is_a_place_of_one_paragraph():
    opening = (block("Otters"), block("swim."))
    assert [each.spans for each in region_blocks(LineRegion("title", line("Otters")))] == [line("Otters")]
    assert region_blocks(TextRegion("opening", opening)) == opening
    assert region_lines(LineRegion("title", line("Otters"))) == (line("Otters"),)
    assert region_lines(TextRegion("opening", opening)) == (line("Otters"), line("swim."))


@pytest.mark.parametrize(
    ("where", "part", "is_there"),
    [
        ("news", "news", True),
        ("news/otters/heading", "news/otters", True),
        ("newspaper", "news", False),
        ("news", "news/otters", False),
    ],
)
def test_a_part_has_its_own_address_and_all_below_it(where, part, is_there):
    assert is_within(where, part) == is_there
