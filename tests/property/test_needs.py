"""What a text has the words for is found by few letters, as if it were asked for every word."""

from hypothesis import given
from hypothesis import strategies as st

from update_editor.proofing.needs import Needs

LETTERS = "aetz ’-0"
words = st.text(LETTERS, min_size=1, max_size=8)
texts = st.text(LETTERS, max_size=60)


@given(st.lists(st.tuples(words, st.integers(0, 9))), texts)
def test_all_that_a_text_has_the_words_for_is_met_and_nothing_else(needs, text):
    assert set(Needs(needs).met(text)) == {thing for some, thing in needs if some in text}


@given(words, texts, texts)
def test_words_are_found_wherever_they_stand(some, before, after):
    assert list(Needs([(some, 1)]).met(before + some + after))
