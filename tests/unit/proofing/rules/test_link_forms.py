"""Addresses that can't work, and one text for two places."""

import pytest

from builders.checking import paragraph
from update_editor.model import Block, Span, Update
from update_editor.proofing.check import house_checker
from update_editor.proofing.context import Context
from update_editor.proofing.rules.link_forms import broken_addresses


def linked(text, address):
    return Span(text=text, link=address)


@pytest.mark.parametrize(
    "address",
    [
        "https://https://example.org",
        "https://nhs",
        "mailto:tea",
        "https://example,org",
        "tel:none",
        "http:///a",
    ],
)
def test_a_link_that_leads_nowhere_is_broken(address):
    (mark,) = broken_addresses(paragraph((linked("tea", address),)), Context())
    assert mark.variant == "address"


@pytest.mark.parametrize(
    "address", ["https://example.org/a?to=https://b.org", "mailto:tea@example.org", "tel:+441632960123"]
)
def test_a_link_that_leads_somewhere_is_not(address):
    assert list(broken_addresses(paragraph((linked("tea", address),)), Context())) == []


@pytest.mark.parametrize(
    ("text", "meant"),
    [
        ("http//example.org/a", "http://example.org/a"),
        ("https;//example.org", "https://example.org"),
        ("htps://example.org", "https://example.org"),
        ("http:\\\\example.org", "http://example.org"),
        ("https:// www.example.org", "https://www.example.org"),
    ],
)
def test_what_is_meant_by_a_broken_address_is_suggested(text, meant):
    (mark,) = broken_addresses(paragraph(f"See {text}, please."), Context())
    assert mark.suggestions == (meant,)


def found(*spans):
    update = Update(id="u", template="t", opening=(Block(id="b", style="paragraph", spans=spans),))
    findings = house_checker().check(update, Context()).findings
    return [each.start for each in findings if each.rule == "link.same-text"]


def test_one_text_that_leads_to_two_places_is_pointed_out_at_the_second():
    first, second = linked("The plan", "https://example.org/a"), linked("the plan", "https://example.org/b")
    assert found(first, Span(text=" and "), second) == [13]


def test_two_links_to_one_place_may_have_one_text():
    first, second = (
        linked("the plan", "https://www.example.org/a/"),
        linked("the plan", "http://example.org/a"),
    )
    assert found(first, Span(text=" and "), second) == []


def test_vague_links_are_pointed_out_as_vague_only():
    first, second = linked("here", "https://example.org/a"), linked("here", "https://example.org/b")
    assert found(first, Span(text=" and "), second) == []
