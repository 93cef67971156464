"""The text under a section's heading becomes items or bullets."""

import pytest

from update_editor.importers.sections import (
    bullets_of,
    items_of,
    rich_text,
    until_other_section,
    without_tail,
)
from update_editor.markup.source import SourceBlock
from update_editor.model import Span, line, line_text, text_of

STORY = "The ferry sails again on Monday, with a new engine, a fresh coat of paint and the same old captain."


def blocks_of(*texts):
    return tuple(each if isinstance(each, SourceBlock) else SourceBlock(spans=line(each)) for each in texts)


def heading(text, level):
    return SourceBlock(style="heading", level=level, spans=line(text))


def entry(text, style="bullet", level=0):
    return SourceBlock(style=style, level=level, spans=line(text))


def items(*blocks):
    return [(line_text(item.heading), text_of(item.body)) for item in items_of(blocks_of(*blocks))]


def bullets(*blocks):
    """Return the bullets, the unmarked blocks among them and what comes after, as texts."""
    found, unmarked, after = bullets_of(blocks_of(*blocks))
    return [line_text(each.spans) for each in found], *(
        [line_text(each.spans) for each in part] for part in (unmarked, after)
    )


def test_short_lines_above_running_text_head_items():
    assert items("A new engine", STORY, "Paint", STORY) == [("A new engine", STORY), ("Paint", STORY)]


def test_what_stands_before_the_first_heading_is_an_item_without_one():
    assert items(STORY, "Paint", STORY) == [("", STORY), ("Paint", STORY)]


def test_the_highest_marked_headings_head_items_and_deeper_ones_are_sub_headings():
    (item,) = items_of(blocks_of(heading("Ferry", 3), STORY, heading("Engine", 4), STORY))
    assert [block.style for block in item.body] == ["paragraph", "subheading", "paragraph"]


def test_a_heading_and_its_text_in_one_paragraph_are_told_apart():
    assert items(f"A new engine\n{STORY}") == [("A new engine", STORY)]


@pytest.mark.parametrize("text", [f"The engine of\nThe {STORY}", f"A new engine\nand {STORY}", "Tea\nCake"])
def test_a_line_break_inside_a_sentence_makes_no_heading(text):
    assert items(text) == [("", text)]


def test_a_call_to_read_more_heads_nothing():
    assert items("Paint", STORY, "Find out more here", STORY) == [
        ("Paint", f"{STORY}\nFind out more here\n{STORY}")
    ]


def test_a_heading_that_is_bold_throughout_is_a_plain_one():
    block = SourceBlock(spans=(Span(text="A new "), Span(text=" engine", bold=True)))
    bold = SourceBlock(spans=(Span(text="Paint", bold=True), Span(text=" ")))
    first, second = items_of((block, *blocks_of(STORY), bold, *blocks_of(STORY)))
    assert first.heading == block.spans
    assert second.heading == line("Paint ")


def test_entries_are_bullets_and_numbers_stay_in_their_text():
    assert bullets(entry("Tea"), entry("Boil", "number"), entry("Pour", "number")) == (
        ["Tea", "1. Boil", "2. Pour"],
        [],
        [],
    )


def test_text_among_entries_is_a_bullet_and_told():
    assert bullets("Monday", entry("Tea"), STORY)[0:3] == (["Monday", "Tea"], ["Monday"], [STORY])


def test_where_nothing_is_marked_every_line_is_a_bullet():
    assert bullets("Tea on Monday\nCake on Tuesday", "\u200b", "Gulls daily") == (
        ["Tea on Monday", "Cake on Tuesday", "Gulls daily"],
        [],
        [],
    )


def test_a_sign_off_under_the_last_entry_is_none():
    assert bullets(entry("Tea\nHave a good weekend\nBo")) == (["Tea"], [], ["Have a good weekend", "Bo"])


def test_a_sign_off_and_residue_are_no_sections_content():
    kept, tail = without_tail(blocks_of(STORY, "Have a good weekend", "Bo", "Back to top"))
    assert [len(kept), len(tail)] == [1, 3]


def test_a_section_ends_at_a_heading_of_its_level():
    blocks = blocks_of(heading("Deeper", 3), STORY, heading("Other", 2), STORY)
    assert until_other_section(blocks, 2, "items") == (blocks[:2], blocks[2:])
    assert until_other_section(blocks[2:], 2, "items") == (blocks[2:], ())
    assert until_other_section(blocks, 0, "bullets") == (blocks, ())


def test_rich_text_has_ids_of_its_own():
    blocks = rich_text(blocks_of(STORY, heading("Paint", 2)))
    assert len({block.id for block in blocks}) == 2
    assert blocks[1].style == "subheading"
