import re

from hypothesis import given
from hypothesis import strategies as st

from update_editor.markup.spans import portion, split, stripped, together
from update_editor.model import Span, joined, line, line_text

BOLD = (Span(text="one "), Span(text="two\nthree", bold=True))


def test_a_portion_keeps_its_formats():
    assert portion(BOLD, 2, 6) == (Span(text="e "), Span(text="tw", bold=True))


def test_a_line_is_split_where_its_text_matches():
    assert split(BOLD, re.compile("\n")) == (
        (Span(text="one "), Span(text="two", bold=True)),
        (Span(text="three", bold=True),),
    )


def test_white_space_at_the_ends_is_stripped_over_spans():
    assert stripped((Span(text=" "), Span(text=" tea ", bold=True), Span(text=" "))) == (
        Span(text="tea", bold=True),
    )


def test_only_the_characters_named_are_stripped():
    assert stripped(line(" \u00a0tea "), " ") == line("\u00a0tea")


def test_lines_are_put_together_with_a_separator():
    assert together((line("a"), line("b")), "\n") == line("a\nb")


SPANS = st.lists(
    st.builds(Span, text=st.text(st.sampled_from("ab\n "), min_size=1, max_size=6), bold=st.booleans()),
    max_size=6,
).map(joined)


@given(SPANS, st.sampled_from([re.compile("\n"), re.compile(" *\n *"), re.compile("\n+")]))
def test_the_parts_are_the_portions_between_the_separators(spans, separator):
    text = line_text(spans)
    ends = [match.span() for match in separator.finditer(text)]
    starts = [0, *(end for _, end in ends)]
    stops = [*(start for start, _ in ends), len(text)]
    portions = tuple(portion(spans, start, stop) for start, stop in zip(starts, stops, strict=True))
    assert split(spans, separator) == portions
