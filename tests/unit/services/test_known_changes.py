"""Which changes of a returned file are those that were sent."""

import datetime as dt

import pytest

from update_editor.model import Change, Span
from update_editor.services.returned.known_changes import with_known_changes_in_line

WHEN = dt.datetime(2026, 10, 14, 9, 30, tzinfo=dt.UTC)
ADDED = Change(author="Priya Nair", date=WHEN, id="c1")
DELETED = Change(author="Bo Fenn", date=WHEN, id="c2")
SENT = (Span(text="The ferry "), Span(text="never ", insertion=ADDED, deletion=DELETED), Span(text="sails."))


def came_back(insertion, deletion):
    """Return the word in the middle, as it is where it came back with these changes."""
    word = Span(text="never ", insertion=insertion, deletion=deletion)
    spans = with_known_changes_in_line(SENT, (SENT[0], word, SENT[2]))
    return next(each for each in spans if "never" in each.text)


def anew(change):
    """Return a change as a file has it: without its id."""
    return Change(author=change.author, date=change.date, id="w1")


def test_what_was_inserted_and_then_deleted_still_is_where_a_program_kept_the_deletion_alone():
    back = came_back(None, anew(DELETED))
    assert (back.insertion, back.deletion) == (ADDED, DELETED)


@pytest.mark.parametrize("deletion", [None, Change(author="Somebody Else", date=WHEN, id="w2")])
def test_an_insertion_that_was_accepted_is_none_any_more(deletion):
    back = came_back(None, deletion)
    assert (back.insertion, back.deletion) == (None, deletion)


def test_both_are_known_again_by_who_made_them_and_when():
    assert came_back(anew(ADDED), anew(DELETED)) == SENT[1]
