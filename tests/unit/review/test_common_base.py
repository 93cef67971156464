"""Two updates whose common origin nobody knows are merged so that nothing of either is lost."""

import datetime as dt

from msgspec.structs import replace

from builders.updates import NOW, paragraph, small_update
from update_editor.markup.plain_out import update_text
from update_editor.model import Change, Span, text_of
from update_editor.review.changes import changes_of
from update_editor.review.common_base import common_base
from update_editor.review.edits import Reviewer
from update_editor.review.merge import merge
from update_editor.review.resolve import accept_all, open_changes, reject_all
from update_editor.review.track import tracked
from update_editor.services.commands import set_text

BY = Reviewer("Asha", NOW)


def saying(*words, **details):
    blocks = tuple(paragraph(f"m{number}", each) for number, each in enumerate(words, 1))
    return set_text(small_update(**details), "message", blocks)


def merged(mine, theirs):
    return merge(None, mine, theirs, BY)


def test_the_same_on_both_sides_is_there_once():
    one = small_update()
    assert merged(one, one).update == one
    assert common_base(one, one).sections == one.sections


def test_what_only_one_of_them_has_is_there():
    mine = saying("The ferry sails.", "Mine alone.")
    theirs = set_text(
        small_update(), "message", (paragraph("m1", "The ferry sails."), paragraph("m7", "Theirs."))
    )
    words = update_text(accept_all(merged(mine, theirs).update))
    assert "The ferry sails." in words
    both = update_text(reject_all(merged(mine, theirs).update)) + words
    assert "Mine alone." in both
    assert "Theirs." in both


def test_where_they_differ_a_tracked_change_holds_both():
    result = merged(saying("The ferry sails on Monday."), saying("The ferry sails on Tuesday at noon."))
    assert open_changes(result.update)
    assert "The ferry sails on Monday." in update_text(reject_all(result.update))
    assert "Tuesday at noon" in update_text(accept_all(result.update))
    (clash,) = result.clashes
    assert (clash.mine, clash.where) == ("Monday", "message")


def test_an_item_that_one_of_them_removed_is_there():
    mine, theirs = small_update(), small_update()
    fewer = replace(theirs.sections[1], items=theirs.sections[1].items[:1])
    theirs = replace(theirs, sections=(theirs.sections[0], fewer, theirs.sections[2]))
    for pair in ((mine, theirs), (theirs, mine)):
        assert "Choir" in update_text(merged(*pair).update)


def test_another_day_stays_mine_and_is_told():
    mine, theirs = small_update(), small_update(date=dt.date(2026, 11, 27))
    result = merged(mine, theirs)
    assert result.update.date == mine.date
    assert [clash.detail for clash in result.clashes] == ["date"]


def test_tracked_changes_of_either_stay_tracked():
    mine = tracked(small_update(), saying("The ferry sails again on Friday."), Reviewer("Bo", NOW)).update
    result = merged(mine, saying("The ferry sails again on Monday.", "More."))
    assert "Bo" in {change.author for change in changes_of(result.update)}
    assert "Friday" in update_text(accept_all(result.update))
    assert "Monday" in update_text(reject_all(result.update))


def test_words_deleted_beside_the_same_words_inserted_are_not_lost():
    bo = Change(author="Bo", id="bo")
    sails = Span(text="It sails. ", bold=True)
    first = replace(
        paragraph("m1", ""),
        spans=(replace(sails, insertion=replace(bo, id="new")), replace(sails, deletion=bo)),
        mark_deletion=Change(author="Cy", id="joined"),
    )
    theirs = set_text(small_update(), "message", (first, paragraph("m2", "Again.")))
    mine = accept_all(theirs)
    assert text_of(merged(mine, theirs).update.sections[0].body).count("It sails.") >= 2
