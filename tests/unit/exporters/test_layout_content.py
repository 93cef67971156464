"""What layouts are given, as JSON."""

import json

import pytest
from msgspec.structs import replace

from builders.edition_words import edition_of
from builders.editions import sample_edition
from update_editor.exporters.flow import Illustration, flow
from update_editor.exporters.layout_content import common_content, line_content, part_content, picture_content
from update_editor.model import Picture, Span

PICTURE = Illustration(Picture(id="p", file="p.png", alt="A boat"), b"")
DECORATION = Illustration(Picture(id="p", file="p.png", decorative=True), b"")


def test_everything_that_a_layout_is_given_can_be_written_as_json():
    edition = sample_edition()
    content = {
        **common_content(edition),
        "parts": [part_content(part, "picture-1.png") for part in flow(edition)],
    }
    assert json.loads(json.dumps(content))["parts"][0]["kind"] == "paragraph"


@pytest.mark.parametrize(
    ("tag", "language", "region"),
    [("en-GB", "en", "GB"), ("ar", "ar", None), ("zh-Hant-TW", "zh", "TW"), ("sr-Latn", "sr", None)],
)
def test_a_language_is_given_with_its_region(tag, language, region):
    edition = edition_of()
    content = common_content(replace(edition, pack=replace(edition.pack, language=tag)))
    assert (content["language"], content["region"]) == (language, region)


def test_an_edition_without_a_date_has_none():
    assert common_content(edition_of())["date"] is None
    assert common_content(sample_edition())["date"] == [2031, 3, 7]


def test_a_picture_that_decorates_has_a_null_description_and_one_that_nobody_described_an_empty_one():
    nobody = Illustration(Picture(id="p", file="p.png"), b"")
    alts = [picture_content(each, "f")["alt"] for each in (PICTURE, DECORATION, nobody)]
    assert alts == ["A boat", None, ""]
    assert picture_content(DECORATION, "f", "A wave")["alt"] == "A wave"


def test_a_link_that_may_not_be_followed_is_none():
    spans = (
        Span(text="a", link="javascript:alert(1)"),
        Span(text=""),
        Span(text="b", link="https://b.example"),
    )
    assert [(each["text"], each["link"]) for each in line_content(spans)] == [
        ("a", None),
        ("b", "https://b.example"),
    ]
