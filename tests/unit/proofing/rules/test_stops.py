"""Full stops are asked for where sentences end without one, and nothing says why."""

import pytest

from update_editor.model import Message, Update, block
from update_editor.proofing.context import Context
from update_editor.proofing.paragraphs import document_of
from update_editor.proofing.rules.stops import missing_stops

UNSTOPPED = "We all walked to the bridge in the rain, and it was open again"
STOPPED = (block("We met."), block("We sang."), block("We rowed."))


def blocks_without_a_stop(body, closing=()):
    update = Update(id="u", template="t", closing=closing, sections=(Message(id="message", body=body),))
    return [mark.block for mark in missing_stops(document_of(update), Context())]


@pytest.mark.parametrize("space", ["", " ", "\u00a0", "\u2003", "\u3000", "\x0b"], ids=ascii)
def test_white_space_of_any_kind_is_no_paragraph(space: str):
    last = block(UNSTOPPED)
    assert blocks_without_a_stop((block(f"We met.{space}"), *STOPPED, block(space), last)) == [last.id]


def test_words_before_a_list_may_lead_to_it_but_not_the_same_words_elsewhere():
    elsewhere, leading = block(UNSTOPPED), block(UNSTOPPED)
    body = (*STOPPED, *STOPPED, elsewhere, block("We lay."), leading, block("Ropes", "bullet"))
    assert blocks_without_a_stop(body) == [elsewhere.id]


def test_a_list_further_down_makes_no_difference():
    unstopped = block(UNSTOPPED)
    body = (*STOPPED, unstopped, block("We lay."), block("Ropes", "bullet"))
    assert blocks_without_a_stop(body) == [unstopped.id]


def test_the_closing_needs_none():
    assert blocks_without_a_stop(STOPPED, closing=(block(UNSTOPPED),)) == []


@pytest.mark.parametrize("end", ["ferry.example.org", "https://ferry.example.org/tides", "tea@ferry.example"])
def test_an_address_needs_none(end: str):
    assert blocks_without_a_stop((*STOPPED, block(f"{UNSTOPPED}, as it says on {end}"))) == []
