"""Links that do not say where they lead."""

import pytest

from builders.checking import paragraph
from update_editor.model import Span
from update_editor.proofing.context import Context
from update_editor.proofing.rules.links import bare_addresses, empty_links, unusable_links, vague_links


def found(rule, text):
    subject = paragraph(text)
    return [subject.text[mark.start : mark.end] for mark in rule(subject, Context())]


def linked(before, text, after="", address="https://example.org"):
    return Span(text=before), Span(text=text, link=address), Span(text=after)


@pytest.mark.parametrize(
    "text",
    ["here", "Click here", "this", "Read more", "more", "Find out  more…", "LINK", "here.", "→ this link"],
)
def test_a_link_whose_text_says_nothing_is_vague(text):
    assert found(vague_links, linked("See ", text, " for all.")) == [text]


@pytest.mark.parametrize(
    "text", ["the tea plan", "Read more about tea", "here to help", "Moreton Hall", "Hereford"]
)
def test_a_link_whose_text_says_something_is_not(text):
    assert found(vague_links, linked("See ", text)) == []


def test_a_link_of_which_some_words_are_bold_is_one_link():
    bold = (
        Span(text="the tea plan, ", link="https://example.org"),
        Span(text="here", bold=True, link="https://example.org"),
    )
    assert found(vague_links, bold) == []


@pytest.mark.parametrize(
    "text",
    [
        "You can watch it here",
        "You can find out more about our tea rounds here.",
        "Find out more here",
        "Click here for the tea plan.",
        "Read the full story here.",
        "To book a place, please sign up here!",
        "The slides are available here.",
        "It can be downloaded from our site here.",
        "Tea is good for you. See the film here.",
        "For more details about the tea urn, click here",
        "You’ll find more information here",
        "Watch Ash’s film here; it is short.",
    ],
)
def test_here_where_a_link_was_lost_is_vague(text):
    assert [each.lower() for each in found(vague_links, text)] == ["here"]


@pytest.mark.parametrize(
    "text",
    [
        "I am glad to work here.",
        "We see more people here every week.",
        "It was good to see so many of you here.",
        "The tea is here to stay, you can see that.",
        "Everybody who has worked here knows it.",
        "See you all here!",
        "The Here and Now Choir can read music.",
        "Spring is here.",
    ],
)
def test_here_as_a_place_is_not(text):
    assert found(vague_links, text) == []


def test_here_inside_a_good_link_is_not():
    assert found(vague_links, linked("", "You can find out more about tea here")) == []


@pytest.mark.parametrize(
    ("text", "address"),
    [
        ("at www.example.org/tea.", "www.example.org/tea"),
        ("(see https://example.org/tea)", "https://example.org/tea"),
        ("https://example.org/tea_(drink)", "https://example.org/tea_(drink)"),
        ("“www.example.org”, he said", "www.example.org"),
    ],
)
def test_a_bare_address_is_found_without_the_punctuation_behind_it(text, address):
    assert found(bare_addresses, text) == [address]


@pytest.mark.parametrize("text", ["ann@example.org", "www.", "http://", "wwwhat", "https://localhost"])
def test_what_is_no_web_address_is_not(text):
    assert found(bare_addresses, text) == []


def test_a_bare_address_without_a_scheme_gets_one_as_the_suggestion():
    (mark,) = bare_addresses(paragraph("at www.example.org"), Context())
    assert mark.suggestions == ("https://www.example.org",)
    (linked_mark,) = bare_addresses(paragraph(linked("", "www.example.org")), Context())
    assert linked_mark.suggestions == ()


def test_a_link_on_a_space_is_empty():
    assert found(empty_links, linked("Tea", " ", "time")) == [" "]
    assert found(empty_links, linked("", "tea")) == []


def test_a_link_to_what_may_not_be_linked_to_is_unusable():
    assert found(unusable_links, linked("", "tea", address="javascript:alert(1)")) == ["tea"]
    assert found(unusable_links, linked("", "tea", address="mailto:tea@example.org")) == []
