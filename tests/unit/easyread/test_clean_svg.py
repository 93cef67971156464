"""Of a drawing only what draws is kept."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from update_editor.easyread.clean_svg import MOST_ELEMENTS, clean_svg
from update_editor.model import Unusable

SVG = 'xmlns="http://www.w3.org/2000/svg" xmlns:xlink="http://www.w3.org/1999/xlink"'


def svg(inside):
    return f"<svg {SVG}>{inside}</svg>".encode()


@pytest.mark.parametrize(
    "inside",
    [
        "<script>alert(1)</script>",
        '<rect onload="alert(1)"/>',
        '<image href="file:///etc/passwd"/>',
        '<use xlink:href="https://example.org/a.svg#a"/>',
        "<foreignObject><p>alert</p></foreignObject>",
        '<rect style="fill: url(https://example.org/a)"/>',
        "<rect fill=\"url( 'https://example.org/a')\"/>",
        '<style>@import "https://example.org/a.css";</style>',
        "<style>rect { fill: url(//example.org/a) }</style>",
        '<a href="https://example.org/"><rect/></a>',
        '<animate attributeName="href" values="javascript:alert(1)"/>',
        '<?xml-stylesheet href="https://example.org/a.css"?>',
        '<x:script xmlns:x="http://www.w3.org/1999/xhtml">alert</x:script>',
        '<filter id="a"><feImage href="https://example.org/a"/></filter>',
    ],
)
def test_nothing_runs_or_fetches(inside):
    cleaned = clean_svg(svg(inside)).lower()
    for word in (b"alert", b"example.org", b"passwd", b"javascript", b"onload"):
        assert word not in cleaned


def test_what_draws_is_kept():
    inside = (
        '<defs><linearGradient id="g"><stop offset="0"/></linearGradient></defs>'
        "<style>.a { fill: red }</style>"
        '<g transform="scale(2)"><path class="a" d="M0 0h9" style="fill: url(#g)" stroke-width="2"/></g>'
        '<use xlink:href="#g"/>'
    )
    cleaned = clean_svg(svg(inside)).decode()
    for part in ("url(#g)", "scale(2)", "M0 0h9", ".a { fill: red }", 'href="#g"', 'stroke-width="2"'):
        assert part in cleaned


def test_declared_entities_are_refused():
    with pytest.raises(Unusable, match="drawing-declares"):
        clean_svg(b'<!DOCTYPE svg [<!ENTITY a "b">]>' + svg("&a;"))


@pytest.mark.parametrize(
    "data", [b"", b"just words", b"<svg", b"<html/>", b"<svg/>", svg("").decode().encode("utf-16")]
)
def test_what_is_no_drawing_is_refused(data):
    with pytest.raises(Unusable, match="not-a-drawing"):
        clean_svg(data)


@pytest.mark.parametrize(
    "inside",
    [
        "<g/>" * (MOST_ELEMENTS + 1),
        "<g>" * 200 + "</g>" * 200,
        '<g id="a"><use href="#b"/></g><g id="b"><use href="#a"/></g>',
        f'<g id="a">{"<path/>" * 200}</g>' + '<use href="#a"/>' * 200,
    ],
)
def test_what_grows_is_refused(inside):
    with pytest.raises(Unusable, match="drawing-too-large"):
        clean_svg(svg(inside))


@given(st.binary(max_size=200) | st.text(max_size=80).map(lambda text: svg(text)))
def test_whatever_comes_is_cleaned_or_refused(data):
    try:
        assert clean_svg(clean_svg(data))
    except Unusable as error:
        refused = error.code
        assert refused in ("not-a-drawing", "drawing-declares", "drawing-too-large")
