"""What fits nowhere waits as a comment on the whole, and is put into its place as a tracked insertion."""

import datetime as dt

import pytest
from msgspec.structs import replace

from builders.editions import sample_edition
from update_editor.model import Block, Comment, Unusable, line_text, region_at, region_text
from update_editor.review.changes import changes_of
from update_editor.review.comments import UNPLACED, WHOLE, add_comment, resolve_comment, unplaced_in
from update_editor.review.edits import Reviewer
from update_editor.review.resolve import accept_all, reject_all
from update_editor.services.unplaced import put_in

WHEN = dt.datetime(2031, 3, 6, 8, 15, tzinfo=dt.UTC)
WORDS = "Thank the night crew, too."


@pytest.fixture
def update():
    waiting = Comment(id="lost", where=WHOLE, author="Ottilie Farrow", text=WORDS, place=UNPLACED)
    return replace(sample_edition().update, comments=(waiting,))


def text(update, where):
    region = region_at(accept_all(update), where)
    return region_text(region)


def test_only_what_fits_nowhere_and_nobody_has_seen_to_waits(update):
    also = add_comment(update, "A good week", Reviewer("Priya Nair", WHEN))
    assert [each.id for each in unplaced_in(also)] == ["lost"]
    assert unplaced_in(resolve_comment(also, "lost")) == ()


def test_it_becomes_a_paragraph_behind_the_one_at_the_caret(update):
    paragraphs = text(update, "message").split("\n")
    put = put_in(update, "lost", "message", 3)
    assert text(put, "message").split("\n") == [paragraphs[0], WORDS, *paragraphs[1:]]


def test_without_a_caret_it_stands_at_the_end(update):
    assert text(put_in(update, "lost", "message"), "message").endswith(f"\n{WORDS}")


def test_it_is_a_tracked_insertion_of_whoever_wrote_it_and_the_comment_is_resolved(update):
    put = put_in(update, "lost", "happening/night-bus", 0)
    assert {each.author for each in changes_of(put)} == {"Ottilie Farrow"}
    assert put.comments[0].resolved
    assert unplaced_in(put) == ()
    assert replace(reject_all(put), comments=update.comments) == update


def test_among_bullets_it_is_a_bullet_behind_the_one_of_the_caret(update):
    first = update.sections[2].bullets[0]
    put = put_in(update, "lost", f"next-week/{first.id}", 2)
    assert [line_text(each.spans) for each in put.sections[2].bullets][1] == WORDS
    assert [each.kind for each in changes_of(put)] == ["bullet added"]
    assert line_text(put_in(update, "lost", "next-week").sections[2].bullets[-1].spans) == WORDS


def test_in_a_heading_it_stands_at_the_caret_with_spaces_round_it(update):
    put = put_in(update, "lost", "happening/walk/heading", 7)
    assert text(put, "happening/walk/heading") == f"Walking {WORDS} out of winter"


def test_an_empty_paragraph_takes_the_words_itself(update):
    empty = replace(update, closing=(Block(id="empty"),))
    assert text(put_in(empty, "lost", "closing", 0), "closing") == WORDS


def test_what_waits_no_longer_can_not_be_put_anywhere(update):
    with pytest.raises(Unusable) as refused:
        put_in(resolve_comment(update, "lost"), "lost", "message")
    assert refused.value.code == "no-such-comment"


def test_a_place_that_is_not_there_is_refused(update):
    with pytest.raises(Unusable):
        put_in(update, "lost", "happening/nowhere")
