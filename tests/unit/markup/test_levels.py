from hypothesis import given
from hypothesis import strategies as st

from update_editor.markup.levels import without_jumps


def test_a_level_that_is_jumped_over_is_closed_up():
    assert list(without_jumps([2, 3, 1, 3, 3, 2])) == [1, 2, 1, 2, 3, 2]


@given(st.lists(st.integers(1, 6)))
def test_no_heading_is_deeper_than_it_was_or_more_than_one_below_the_last(levels):
    kept = list(without_jumps(levels))
    assert all(after <= before for before, after in zip(levels, kept, strict=True))
    assert all(after <= before + 1 for before, after in zip([0, *kept], kept, strict=False))
