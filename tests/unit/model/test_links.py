"""Which addresses may be linked to."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from update_editor.model import SCHEMES, safe_link


@pytest.mark.parametrize(
    "address",
    [
        "https://example.org/a?b=c#d",
        "http://example.org",
        "mailto:tea@example.org",
        "tel:+44113",
        "HTTPS://EXAMPLE.ORG",
    ],
)
def test_the_four_schemes_are_kept(address):
    assert safe_link(address) == address


def test_space_round_an_address_is_dropped():
    assert safe_link("  https://example.org\n") == "https://example.org"


@pytest.mark.parametrize(
    "address",
    [
        None,
        "",
        "www.example.org",
        "//example.org",
        "#here",
        "javascript:alert(1)",
        "JaVaScRiPt:alert(1)",
        "java\nscript:alert(1)",
        "\x01javascript:alert(1)",
        "data:text/html,<b>",
        "file:///etc/passwd",
        "vbscript:x",
        "https://exa mple.org",
        "https://[::1",
    ],
)
def test_anything_else_is_no_link(address):
    assert safe_link(address) is None


@given(st.text())
def test_what_comes_out_has_one_of_the_four_schemes_and_no_control_characters(address):
    safe = safe_link(address)
    if safe is not None:
        assert safe.partition(":")[0].lower() in SCHEMES
        assert min(safe) > " "
