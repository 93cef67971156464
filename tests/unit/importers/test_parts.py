"""Section headings are found in a source however they are spaced or apostrophed."""

import pytest

from builders.plain_packs import weekly_pack
from update_editor.importers.parts import parts_of
from update_editor.markup.source import SourceBlock
from update_editor.model import line, line_text


def found(*texts):
    """Return what stands before the first heading, and each part's section with the texts below it."""
    blocks = [SourceBlock(spans=line(text)) for text in texts]
    start, parts = parts_of(blocks, weekly_pack())
    return [line_text(each.spans) for each in start], {
        part.spec.id: [line_text(each.spans) for each in part.blocks] for part in parts
    }


@pytest.mark.parametrize(
    "heading",
    [
        "What’s happening next week?",
        "WHATS HAPPENING NEXT WEEK",
        "What is happening next week",
        "  What's\u00a0happening  next week:",
    ],
)
def test_a_heading_is_known_by_its_words(heading):
    assert found("Hello", heading, "Tea") == (["Hello"], {"next-week": ["Tea"]})


def test_a_heading_is_known_by_its_other_wordings_too():
    assert found("Other news this week", "Tea")[1] == {"happening": ["Tea"]}


def test_a_heading_on_a_line_of_a_paragraph_is_cut_out_of_it():
    start, parts = found("Bo\nOther news this week\nThe quay opens\nThe ferry sails")
    assert start == ["Bo"]
    assert parts == {"happening": ["The quay opens\nThe ferry sails"]}


def test_a_list_of_contents_heads_nothing():
    start, parts = found(
        "Other news this week", "What’s happening next week?", "Hello", "Other news this week", "Tea"
    )
    assert start == ["Other news this week"]
    assert parts == {"next-week": ["Hello"], "happening": ["Tea"]}


def test_a_text_without_headings_has_no_parts():
    assert found("Hello", "Tea") == (["Hello", "Tea"], {})


def test_a_list_entry_is_no_heading():
    entry = SourceBlock(style="bullet", spans=line("Other news this week"))
    assert parts_of([entry], weekly_pack()) == ((entry,), ())
