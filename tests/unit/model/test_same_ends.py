"""What two texts have in common at their ends is told exactly, and never counted twice."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from update_editor.model.same_ends import same_end, same_start

few_letters = st.text(alphabet="ab", max_size=12)


@pytest.mark.parametrize(
    ("one", "other", "start", "end"),
    [
        ("", "", 0, 0),
        ("ferry", "ferry", 5, 0),
        ("ferry at noon", "ferry at one", 9, 0),
        ("the ferry", "a ferry", 0, 6),
        ("aa", "aaa", 2, 0),
        (b"ferry at noon", b"ferry soon", 6, 3),
    ],
)
def test_these_have_so_much_in_common(one, other, start, end):
    assert same_start(one, other) == start
    assert same_end(one, other, start) == end


@given(few_letters, few_letters)
def test_it_is_as_much_as_there_is(one, other):
    start = same_start(one, other)
    end = same_end(one, other, start)
    assert one[:start] == other[:start]
    assert one[start : start + 1] != other[start : start + 1] or start in (len(one), len(other))
    assert one[len(one) - end :] == other[len(other) - end :]
    assert start + end <= min(len(one), len(other))
