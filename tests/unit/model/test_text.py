"""Rich text."""

from hypothesis import given

from builders.strategies import lines
from update_editor.model import Change, Span, block, joined, line, line_text, text_of


def test_empty_text_is_the_empty_line():
    assert line("") == ()


def test_text_is_a_line_of_one_span():
    assert line("Tea at ten") == (Span(text="Tea at ten"),)


def test_two_new_blocks_have_two_ids():
    assert block("Tea").id != block("Tea").id


def test_a_new_block_takes_text_or_spans():
    spans = (Span(text="Tea", bold=True),)
    assert block(spans, style="bullet", level=2).spans == spans
    assert line_text(block("Tea").spans) == "Tea"


def test_the_text_of_blocks_has_one_line_each():
    assert text_of([block("Tea"), block(), block("Cake")]) == "Tea\n\nCake"


def test_neighbours_of_one_format_are_joined():
    spans = (Span(text="Tea "), Span(text=""), Span(text="at "), Span(text="ten", bold=True))
    assert joined(spans) == (Span(text="Tea at "), Span(text="ten", bold=True))


def test_insertions_by_two_people_are_not_joined():
    ash, bo = Change(author="Ash"), Change(author="Bo")
    spans = (Span(text="a", insertion=ash), Span(text="b", insertion=bo))
    assert joined(spans) == spans


@given(lines())
def test_joining_keeps_the_text_and_is_done_once(spans):
    once = joined(spans)
    assert line_text(once) == line_text(spans)
    assert joined(once) == once
    assert all(span.text for span in once)
