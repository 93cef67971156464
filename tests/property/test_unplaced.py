"""Wherever something that came back is put, it is there, and what was there before can be had again."""

from hypothesis import given
from hypothesis import strategies as st
from msgspec.structs import replace

from builders.reviewed import reviewed_updates
from update_editor.model import Comment, region_text, regions
from update_editor.review.changes import changes_of
from update_editor.review.comments import UNPLACED, WHOLE, unplaced_in
from update_editor.review.resolve import accept, accept_all, reject
from update_editor.services.unplaced import put_in

WORDS = "Thank the ferry’s night crew"
PLACES = st.integers(0, 200)


def texts(update):
    return [region_text(each) for each in regions(update)]


@given(reviewed_updates, PLACES, PLACES | st.none())
def test_what_is_put_in_is_read_there_and_rejecting_it_gives_back_what_was(update, number, position):
    waiting = Comment(id="lost", where=WHOLE, author="Ottilie Farrow", text=WORDS, place=UNPLACED)
    update = replace(update, comments=(*update.comments, waiting))
    places = [each.where for each in regions(update)]
    put = put_in(update, "lost", places[number % len(places)], position)
    new = {each.id for each in changes_of(put) if each.author == "Ottilie Farrow"}
    assert WORDS in "\n".join(texts(accept(put, new)))
    assert texts(reject(put, new)) == texts(update)
    assert unplaced_in(put) == ()


@given(reviewed_updates, PLACES, PLACES)
def test_all_accepted_has_the_words_once_unless_their_item_goes(update, number, position):
    waiting = Comment(id="lost", where=WHOLE, author="Ottilie Farrow", text=WORDS, place=UNPLACED)
    update = replace(update, comments=(waiting,))
    there = [each.where for each in regions(accept_all(update))]
    places = [each.where for each in regions(update) if each.where in there]
    put = put_in(update, "lost", places[number % len(places)], position)
    assert "\n".join(texts(accept_all(put))).count(WORDS) == 1
