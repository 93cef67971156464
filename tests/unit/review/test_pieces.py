"""Text as one run of pieces, cut anywhere."""

from hypothesis import given
from hypothesis import strategies as st

from update_editor.model import Span, block
from update_editor.review.pieces import Break, Ruler, cut

PIECES = st.lists(
    st.one_of(
        st.text("tea", min_size=1, max_size=4).map(lambda text: Span(text=text)), st.just(Break(block("")))
    ),
    max_size=8,
)
POSITION = st.integers(min_value=0, max_value=40)


@given(PIECES, POSITION, POSITION)
def test_a_ruler_cuts_what_counting_from_the_start_does(pieces, start, end):
    assert Ruler(pieces).cut(start, end) == cut(pieces, start, end)
