"""Pieces of text become paragraphs, their white space as a browser would show it."""

from update_editor.markup.html_blocks import BlockBuilder, Entry
from update_editor.model import Span, line_text


def shown(builder):
    return [(block.style, block.level, line_text(block.spans)) for block in builder.blocks()]


def built(*pieces):
    builder = BlockBuilder()
    for piece in pieces:
        builder.add(Span(text=piece))
    return shown(builder)


def test_white_space_is_one_space_across_pieces():
    assert built("  The \n quay ", " opens\t", "\n today ") == [("paragraph", 0, "The quay opens today")]


def test_a_no_break_space_is_kept():
    assert built("at 10\u00a0am") == [("paragraph", 0, "at 10\u00a0am")]


def test_what_shows_nothing_is_no_paragraph():
    assert built(" \u200b\n", "\u00a0") == []


def test_preserved_text_keeps_its_spaces_and_an_empty_line_divides_it():
    builder = BlockBuilder()
    builder.add(Span(text="tide  table\n\nebb"), preserved=True)
    assert shown(builder) == [("paragraph", 0, "tide  table"), ("paragraph", 0, "ebb")]


def test_an_entry_is_one_block_and_what_follows_it_is_text():
    builder = BlockBuilder()
    entry = Entry("number", 0)
    builder.begin("number", 0, entry)
    builder.add(Span(text="Boil"))
    builder.begin("paragraph", entry=entry)
    builder.add(Span(text="Pour"))
    assert shown(builder) == [("number", 0, "Boil"), ("paragraph", 0, "Pour")]


def test_levels_that_a_list_jumps_over_are_closed_up():
    builder = BlockBuilder()
    for level, text in ((1, "a"), (4, "b"), (2, "c"), (1, "d")):
        builder.begin("bullet", level, Entry("bullet", level))
        builder.add(Span(text=text))
    assert [(level, text) for _, level, text in shown(builder)] == [(0, "a"), (1, "b"), (1, "c"), (0, "d")]


def test_a_break_that_is_due_comes_only_between_texts():
    builder = BlockBuilder()
    builder.break_if_written()
    builder.add(Span(text="Quay"))
    builder.break_if_written()
    builder.add(Span(text=" "))
    builder.add(Span(text="Gate"))
    assert shown(builder) == [("paragraph", 0, "Quay\nGate")]


def test_a_heading_that_is_bold_throughout_is_a_plain_one():
    builder = BlockBuilder()
    builder.begin("heading", 2)
    builder.add(Span(text="Quay", bold=True))
    (block,) = builder.blocks()
    assert block.spans == (Span(text="Quay"),)
