"""A drawing whose masks, layers or letters would take for ever is made simple, or refused."""

import pytest

from update_editor.easyread.clean_svg import clean_svg
from update_editor.model import Unusable

RECT = '<rect width="9" height="9"/>'


def svg(inside):
    return f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 10 10">{inside}</svg>'.encode()


@pytest.mark.parametrize("by", ["mask", "clip-path"])
def test_what_is_masked_stays_masked(by):
    cleaned = clean_svg(
        svg(f'<mask id="m">{RECT}</mask><rect {by}="url(#m)" width="9" height="9"/>')
    ).decode()
    assert f'{by}="url(#m)"' in cleaned


@pytest.mark.parametrize(
    "inside",
    [
        f'<mask id="a"><rect mask="url(#b)"/></mask><mask id="b">{RECT}</mask>',
        f'<mask id="a"><rect style="fill: red; mask: url(#b)"/></mask><mask id="b">{RECT}</mask>',
        f'<mask id="a" mask="url(#b)">{RECT}</mask><mask id="b">{RECT}</mask>',
        f'<mask id="a"><use href="#g"/></mask><g id="g" mask="url(#b)"/><mask id="b">{RECT}</mask>',
        f'<style>rect {{ mask: url(#b) }}</style><mask id="a">{RECT}</mask><mask id="b">{RECT}</mask>',
        f'<style>rect {{ mask/**/: url(#b) }}</style><mask id="a">{RECT}</mask><mask id="b">{RECT}</mask>',
    ],
)
def test_what_a_mask_is_made_of_is_masked_by_nothing(inside):
    assert b"url(#b)" not in clean_svg(svg(inside))


@pytest.mark.parametrize(
    "inside",
    [
        f'<mask id="m">{RECT}</mask>' + '<rect mask="url(#m)"/>' * 201,
        f'<mask id="m">{RECT * 1000}</mask>' + '<rect mask="url(#m)"/>' * 100,
        f'<g opacity="0.5">{RECT}</g>' * 201,
        f"<style>rect {{ opacity: 0.5 }}</style>{RECT * 201}",
    ],
)
def test_more_layers_than_can_be_drawn_are_refused(inside):
    with pytest.raises(Unusable, match="drawing-too-large"):
        clean_svg(svg(inside))


@pytest.mark.parametrize("letters", ["utf-16", "utf-16-le", "utf-16-be", "utf-32"])
def test_entities_do_not_hide_in_other_letters(letters):
    sheet = f'<?xml version="1.0" encoding="{letters}"?><!DOCTYPE svg [<!ENTITY a "b">]>{svg("&a;").decode()}'
    with pytest.raises(Unusable, match="not-a-drawing"):
        clean_svg(sheet.encode(letters))


def test_comments_do_not_hide_where_a_style_points():
    hidden = "u/**/rl(https://example.org/a)"
    cleaned = clean_svg(svg(f'<style>rect {{ fill: {hidden} }}</style><rect style="fill: {hidden}"/>'))
    assert b"url(https" not in cleaned
