"""Figures are those of the whole update, and of each part that a person works in."""

import datetime as dt

from update_editor.model import Item, Items, Message, Update, block, line
from update_editor.services.reading_figures import reading_figures

GARDEN = Item(id="gardenaaaa", heading=line("A garden"), body=(block("Come."),))
UPDATE = Update(
    id="updateaaaa",
    template="weekly-update",
    date=dt.date(2026, 10, 16),
    sections=(
        Message(id="message", body=(block("The bridge is open. It was mended by two divers."),)),
        Items(id="happening", items=(GARDEN,)),
    ),
)


def test_a_part_is_an_item_or_a_text_of_its_own() -> None:
    figures = reading_figures(UPDATE)
    assert {part: each.words for part, each in figures.parts.items() if each.words} == {
        "message": 10,
        "happening/gardenaaaa": 3,
    }
    assert figures.whole.words == 13


def test_an_address_is_in_its_part() -> None:
    figures = reading_figures(UPDATE)
    assert figures.at("happening/gardenaaaa/heading")[0] == "happening/gardenaaaa"
    assert figures.at("message")[1].passive_share == 0.5
    assert figures.at("nowhere")[1].words == 0
