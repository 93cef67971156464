"""Deciding on the places of an easy read; nothing that somebody wrote is dropped by it."""

import pytest
from msgspec.structs import replace

from builders.easy_reading import item, kept_texts, statements, told, unit, with_items, with_written
from builders.updates import NOW, paragraph, small_update
from update_editor.easyread.units import (
    left_out,
    merged_places,
    places,
    rest_left_out,
    split_place,
    still_right,
    undecided,
    undecided_again,
    unit_of,
    without_orphan,
    written,
)
from update_editor.model import Change, Span, Unusable
from update_editor.review.resolve import accept_all, has_changes

UPDATE = small_update()
TWO = with_items(UPDATE, item("i1", paragraph("b1", "One."), paragraph("b2", "Two.")))
OTHER_GARDEN = item("i1", paragraph("b1", "It opens on Friday."))


def decided(update):
    return [each for each in told(update) if each[2] != "to decide"]


def test_what_is_written_notes_what_its_sources_said():
    after = written(TWO, ("b1", "b2"), statements("Easy."))
    (made,) = after.easy_read
    assert (made.sources, made.decision, made.source_text) == (("b1", "b2"), "write", "One.\nTwo.")
    assert decided(after) == [("item", "b1+b2", "written")]


def test_writing_again_replaces_the_statements_and_keeps_the_unit():
    once = with_written(UPDATE, "b1")
    again = written(once, ("b1",), statements("Easier."))
    assert [each.id for each in again.easy_read] == [each.id for each in once.easy_read]
    assert kept_texts(again) == ["Easier."]


def test_writing_on_in_what_is_out_of_date_leaves_it_so_until_somebody_says_that_it_is_right():
    changed = with_items(with_written(UPDATE, "b1"), OTHER_GARDEN)
    again = written(changed, ("b1",), statements("Easier."))
    assert decided(again) == [("item", "b1", "out of date")]
    assert decided(still_right(again, again.easy_read[0].id)) == [("item", "b1", "written")]


def test_units_stand_in_the_order_of_reading_whatever_was_written_first():
    update = with_written(UPDATE, "n1", "b2", "m1", "c1")
    assert [each.sources for each in update.easy_read] == [("m1",), ("c1",), ("b2",), ("n1",)]


def test_what_is_left_out_keeps_what_was_written_for_when_it_is_wanted_again():
    update = left_out(with_written(UPDATE, "b1"), ("b1",), "not for this month")
    assert decided(update) == [("item", "b1", "left out")]
    assert (update.easy_read[0].reason, kept_texts(update)) == ("not for this month", ["Easy b1."])
    back = undecided_again(update, update.easy_read[0].id)
    assert (decided(back), kept_texts(back)) == ([], ["Easy b1."])


def test_leaving_out_the_rest_decides_on_all_that_is_undecided_and_on_nothing_else():
    update = with_written(UPDATE, "b1")
    after = rest_left_out(update, "main points only")
    assert undecided(after) == ()
    assert ("item", "b1", "written") in told(after)
    assert {each.reason for each in after.easy_read if each.decision == "left out"} == {"main points only"}
    assert rest_left_out(after, "another reason") == after


def test_leaving_out_the_rest_takes_a_unit_that_was_begun():
    update = replace(UPDATE, easy_read=(unit("u", ["b1"], "", decision=None),))
    after = rest_left_out(update, "main points only")
    assert unit_of(after, "u").decision == "left out"
    assert len(after.easy_read) == len(places(after))


def test_sources_are_noted_with_changes_accepted_and_the_changes_stay_open():
    inserted = Span(text="Friday.", insertion=Change(author="Priya", date=NOW, id="k"))
    block = replace(paragraph("b1", ""), spans=(Span(text="It opens on "), inserted))
    update = written(with_items(UPDATE, item("i1", block)), ("b1",), statements("Easy."))
    assert update.easy_read[0].source_text == "It opens on Friday."
    assert has_changes(update)
    assert decided(accept_all(update)) == decided(update) == [("item", "b1", "written")]


def test_what_is_still_right_no_longer_has_the_sources_that_are_gone():
    update = written(TWO, ("b1", "b2"), statements("Easy."))
    shorter = with_items(update, item("i1", paragraph("b2", "Two.")))
    after = still_right(shorter, update.easy_read[0].id)
    assert after.easy_read[0].sources == ("b2",)
    assert decided(after) == [("item", "b2", "written")]


def test_an_orphan_stays_one_though_it_is_called_right():
    update = with_written(UPDATE, "b1")
    shorter = with_items(update)
    assert still_right(shorter, update.easy_read[0].id) == shorter


def test_two_places_become_one_with_the_statements_of_both():
    update = with_written(UPDATE, "n1", "n2")
    after = merged_places(update, "n1", "n2")
    assert decided(after) == [("bullet", "n1+n2", "written")]
    assert [each.text for each in after.easy_read[0].statements] == ["Easy n1.", "Easy n2."]


def test_places_that_nobody_has_begun_become_one_that_is_to_be_decided():
    after = merged_places(UPDATE, "m1", "c1")
    assert ("block", "m1+c1", "to decide") in told(after)
    assert len(undecided(after)) == len(undecided(UPDATE)) - 1


def test_merging_what_is_undecided_into_what_is_written_shows_that_it_is_not_told_yet():
    after = merged_places(with_written(UPDATE, "n1"), "n1", "n2")
    assert decided(after) == [("bullet", "n1+n2", "out of date")]
    (place,) = [each for each in places(after) if each.is_stale]
    assert [each.text.strip() for each in place.difference if each.kind == "new"] == ["The bus calls."]


def test_merging_what_is_out_of_date_leaves_it_so():
    changed = with_items(with_written(UPDATE, "b1", "n1"), OTHER_GARDEN)
    assert decided(merged_places(changed, "i1", "n1")) == [("block", "b1+n1", "out of date")]


def test_an_orphan_goes_into_another_place_with_its_statements():
    update = with_written(UPDATE, "b1", "n1")
    orphaned = with_items(update)
    (orphan,) = [each for each in places(orphaned) if each.kind == "orphan"]
    after = merged_places(orphaned, "n1", orphan.id)
    assert kept_texts(after) == ["Easy b1.", "Easy n1."]
    assert decided(after) == [("bullet", "n1", "out of date")]


def test_places_left_out_for_two_reasons_have_both_when_they_are_one():
    update = left_out(left_out(UPDATE, ("n1",), "dull"), ("n2",), "late")
    assert merged_places(update, "n1", "n2").easy_read[0].reason == "dull; late"


def test_a_place_merged_with_itself_is_as_it_was():
    assert merged_places(UPDATE, "n1", "n1") == UPDATE


def test_a_place_is_split_before_one_of_its_sources_and_what_was_written_stays_with_the_first():
    update = written(TWO, ("b1", "b2"), statements("Easy."))
    after = split_place(update, "i1", 1)
    rows = [each for each in told(after) if each[1].startswith("b")]
    assert rows == [("block", "b1", "written"), ("block", "b2", "to decide")]
    assert kept_texts(after) == ["Easy."]


def test_a_place_that_nobody_has_begun_is_split():
    rows = [each for each in told(split_place(TWO, "i1", 1)) if each[1].startswith("b")]
    assert rows == [("block", "b1", "to decide"), ("block", "b2", "to decide")]


def test_both_parts_of_what_was_left_out_are_left_out():
    after = split_place(left_out(TWO, ("b1", "b2"), "late"), "i1", 1)
    assert [(each.decision, each.reason) for each in after.easy_read] == [("left out", "late")] * 2


def test_splitting_what_is_out_of_date_leaves_it_so():
    update = written(TWO, ("b1", "b2"), statements("Easy."))
    changed = with_items(update, item("i1", paragraph("b1", "Uno."), paragraph("b2", "Two.")))
    assert decided(split_place(changed, "i1", 1)) == [("block", "b1", "out of date")]


@pytest.mark.parametrize(("place", "at"), [("i1", 0), ("i1", 2), ("nowhere", 1)])
def test_where_nothing_can_be_split_that_is_said(place, at):
    with pytest.raises(Unusable, match="no-such-place"):
        split_place(TWO, place, at)


def test_only_an_orphan_is_thrown_away():
    update = with_written(UPDATE, "b1")
    with pytest.raises(Unusable, match="no-such-place"):
        without_orphan(update, update.easy_read[0].id)
    assert without_orphan(with_items(update), update.easy_read[0].id).easy_read == ()


@pytest.mark.parametrize("ask", [undecided_again, still_right, without_orphan])
def test_a_unit_that_is_not_there_is_named(ask):
    with pytest.raises(Unusable) as raised:
        ask(UPDATE, "nobody")
    assert (raised.value.code, raised.value.parameters) == ("no-such-place", {"where": "nobody"})
