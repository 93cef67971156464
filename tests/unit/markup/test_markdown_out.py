"""An update as Markdown, which reads back as the same words."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from builders.updates import small_update, with_open_changes
from update_editor.markup.markdown_in import read_markdown
from update_editor.markup.markdown_out import update_markdown
from update_editor.model import Block, Span, line, line_text


def opening_markdown(*spans, **details):
    block = Block(id="o1", spans=spans, **details)
    return update_markdown(small_update(opening=(block,), sections=(), closing=())).strip()


def read_back(text):
    return [line_text(block.spans) for block in read_markdown(opening_markdown(*line(text))).blocks]


def test_headings_items_and_bullets_are_marked():
    lines = update_markdown(small_update()).splitlines()
    assert "## What else has been happening this week?" in lines
    assert "### New garden" in lines
    assert "- The Board meets." in lines


def test_formats_are_marked_round_the_words_and_not_round_spaces():
    spans = (Span(text="A "), Span(text=" bold ", bold=True), Span(text="word", italic=True))
    assert opening_markdown(*spans) == "A  **bold** *word*"


def test_links_keep_their_address():
    link = Span(text="the timetable", link="https://ferry.example/times_(new)")
    assert opening_markdown(link) == "[the timetable](<https://ferry.example/times_(new)>)"


def test_deleted_words_are_left_out():
    assert "never" not in update_markdown(with_open_changes())


@pytest.mark.parametrize(
    "text",
    [
        "# not a heading",
        "<b>not a tag</b> & not an &amp;",
        "1. not a list",
        "12) nor this",
        "- nor this",
        "one line\n- and another\n1. and a third",
        "a heading?\n===",
        "---",
        "x\n---",
        "a*b_c* [x](y) `c` | pipe \\ back",
        "snake_case and 2*3*4",
        "> not a quotation",
        "1.5 million at -5 degrees",
    ],
)
def test_what_looks_like_markdown_stays_text(text):
    assert read_back(text) == [text]


@given(st.lists(st.text("ab 1.-*_#<>&[]()`!{}=+", min_size=1), min_size=1).map(" ".join))
def test_no_word_of_any_text_is_lost(text):
    assert " ".join(read_back(f"x{text}")).split() == f"x{text}".split()
