"""What must hold for the differences of any two texts."""

from itertools import pairwise

from hypothesis import given
from hypothesis import strategies as st

from builders.strategies import rich_texts
from update_editor.model import block, line_text
from update_editor.review.diff import edits_between
from update_editor.review.matching import common_subsequence

BREAK = object()
"""A break between paragraphs: not the line break that it looks like in a text."""

WORDS = st.sampled_from(
    ["otters", "swim", "the", "and", ",", ".", "tea", "10,000", " ", "\n", "e\u0301", "😀"]
)
PARAGRAPHS = st.lists(WORDS, max_size=8).map(" ".join)
TEXTS = st.lists(PARAGRAPHS, max_size=5).map(lambda texts: tuple(map(block, texts)))


def signs(blocks):
    """Return the letters of a text, and a BREAK for each break between its paragraphs."""
    return [sign for each in blocks for sign in (BREAK, *line_text(each.spans))][1:]


def applied(before, after, edits):
    result, at = [], 0
    for edit in edits:
        result += before[at : edit.start] + after[edit.new_start : edit.new_end]
        at = edit.end
    return result + before[at:]


def pairs_of(texts):
    return st.tuples(texts, texts)


@given(pairs_of(TEXTS) | pairs_of(rich_texts()))
def test_the_edits_make_the_one_text_the_other(pair):
    before, after = pair
    assert applied(signs(before), signs(after), edits_between(before, after)) == signs(after)


@given(pairs_of(TEXTS) | pairs_of(rich_texts()))
def test_edits_stand_in_order_apart_from_each_other_and_none_is_empty(pair):
    edits = edits_between(*pair)
    assert all(edit.start <= edit.end and edit.new_start <= edit.new_end for edit in edits)
    assert all((edit.start, edit.new_start) != (edit.end, edit.new_end) for edit in edits)
    for one, other in pairwise(edits):
        assert one.end < other.start
        assert other.start - one.end == other.new_start - one.new_end


@given(TEXTS | rich_texts())
def test_a_text_does_not_differ_from_itself(text):
    assert edits_between(text, tuple(block(line_text(each.spans)) for each in text)) == ()


@given(st.lists(st.sampled_from("abc"), max_size=12), st.lists(st.sampled_from("abc"), max_size=12))
def test_a_common_subsequence_is_as_long_as_any(before, after):
    found = common_subsequence(before, after)
    assert all(before[mine] == after[theirs] for mine, theirs in found)
    assert all(a < c and b < d for (a, b), (c, d) in pairwise(found))
    assert len(found) == longest(tuple(before), tuple(after))


def longest(before, after):
    """Return the length of the longest common subsequence by the plain table."""
    row = [0] * (len(after) + 1)
    for word in before:
        above, row = row, [0]
        for place, other in enumerate(after):
            row.append(above[place] + 1 if word == other else max(above[place + 1], row[place]))
    return row[-1]
