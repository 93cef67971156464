import time

import pytest
from hypothesis import given
from hypothesis import strategies as st

from update_editor.markup.autolink import with_links
from update_editor.model import Span, line, line_text


def links(text):
    return [(span.text, span.link) for span in with_links(line(text)) if span.link]


@pytest.mark.parametrize(
    ("text", "linked", "address"),
    [
        ("Write to quay@example.org.", "quay@example.org", "mailto:quay@example.org"),
        (
            "See www.example.org/next-steps. It’s new",
            "www.example.org/next-steps",
            "https://www.example.org/next-steps",
        ),
        ("(https://example.org/a_(b))", "https://example.org/a_(b)", "https://example.org/a_(b)"),
        ("at http://example.org, now", "http://example.org", "http://example.org"),
        ("“www.example.org”", "www.example.org", "https://www.example.org"),
        (
            "bo.fenn+tea@mail.example.co.uk!",
            "bo.fenn+tea@mail.example.co.uk",
            "mailto:bo.fenn+tea@mail.example.co.uk",
        ),
        ("Is it https://example.org/?q=1?", "https://example.org/?q=1", "https://example.org/?q=1"),
    ],
)
def test_an_address_is_linked_without_the_punctuation_around_it(text, linked, address):
    assert links(text) == [(linked, address)]


@pytest.mark.parametrize(
    "text",
    ["tea@home", "@example", "http://", "www.", "www.example", "https://[broken", "and/or", "javascript:x"],
)
def test_what_is_no_address_stays_text(text):
    assert links(text) == []


def test_text_that_is_linked_already_stays_what_it_is():
    spans = (Span(text="www.example.org", link="https://other.example.org"),)
    assert with_links(spans) == spans


def test_an_address_over_several_formats_is_linked_in_each():
    spans = with_links((Span(text="see www."), Span(text="example.org", bold=True), Span(text=" now")))
    assert [(span.text, span.bold, bool(span.link)) for span in spans] == [
        ("see ", False, False),
        ("www.", False, True),
        ("example.org", True, True),
        (" now", False, False),
    ]


@given(st.text(st.sampled_from("ab.@:/w-()[] \n’é"), max_size=60))
def test_the_text_stays_to_the_letter(text):
    assert line_text(with_links(line(text))) == text


@pytest.mark.parametrize(
    "text", ["a." * 50_000, "a@" * 50_000, "https://" + ")" * 50_000, "a@b.org " * 20_000]
)
def test_odd_text_takes_no_odd_time(text):
    start = time.perf_counter()
    with_links(line(text))
    assert time.perf_counter() - start < 5
