"""A link that a mail program wrapped leads where it led before."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from update_editor.markup.wrapped_links import unwrapped


@pytest.mark.parametrize(
    ("address", "target"),
    [
        (
            "https://eur01.safelinks.protection.outlook.com/?url=https%3A%2F%2Fexample.org%2Fa%3Fb%3D1&data=x",
            "https://example.org/a?b=1",
        ),
        ("https://www.google.com/url?q=https://example.org/a&sa=D", "https://example.org/a"),
        ("https://www.google.com/url?url=https://example.org/a", "https://example.org/a"),
        ("https://www.google.com/search?q=https://example.org", None),
        ("https://www.google.com/url?q=javascript:alert(1)", None),
        ("https://evilsafelinks.protection.outlook.com.example.org/?url=https://example.org", None),
        ("https://example.org/?url=https://example.net", None),
        ("mailto:ash@example.org", None),
        ("https://[bad", None),
    ],
)
def test_only_a_known_wrapping_is_taken_off(address, target):
    assert unwrapped(address) == (target or address)


@given(st.text())
def test_any_address_has_an_answer(text):
    assert isinstance(unwrapped("https://www.google.com/url?" + text), str)
