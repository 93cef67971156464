"""What must hold for the simplest form of tracked changes."""

from hypothesis import given
from hypothesis import strategies as st

from builders.reviewed import reviewed_updates
from builders.strategies import updates
from update_editor.review.changes import by_author, changes_of
from update_editor.review.normalise import normalised
from update_editor.review.resolve import accept, accept_all, open_changes, reject, reject_all
from update_editor.review.tracked import marks_of

WAYS = st.sampled_from([(accept, accept_all), (reject, reject_all)])


@given(reviewed_updates)
def test_a_second_time_changes_nothing(update):
    once = normalised(update)
    assert normalised(once) == once


@given(reviewed_updates, WAYS)
def test_all_accepted_or_rejected_is_what_it_was(update, way):
    assert way[1](normalised(update)) == normalised(way[1](update))


@given(reviewed_updates, WAYS)
def test_one_person_s_changes_accepted_or_rejected_are_what_they_were(update, way):
    some, everything = way
    resolved = some(update, by_author("Ash Quill"))
    after = some(normalised(update), by_author("Ash Quill"))
    assert normalised(everything(after)) == normalised(everything(resolved))


@given(reviewed_updates)
def test_there_are_not_more_decisions_than_before_and_each_is_one_person_s(update):
    after = normalised(update)
    assert open_changes(after) <= open_changes(update)
    authors = {}
    for mark in marks_of(after):
        assert authors.setdefault(mark.key, mark.change.author) == mark.change.author


@given(updates(tracked=False))
def test_an_update_without_changes_keeps_its_words(update):
    assert normalised(update) == normalised(accept_all(update))
    assert changes_of(normalised(update)) == ()
