"""What must hold for accepting and rejecting whatever two people tracked."""

from hypothesis import given
from hypothesis import strategies as st

from builders.reviewed import AUTHORS, reviewed_updates
from builders.strategies import updates
from update_editor.model import Bullets, Items, LineRegion, decode, encode, region_text, regions
from update_editor.review.changes import by_author, changes_of, in_pane
from update_editor.review.resolve import (
    Selection,
    accept,
    accept_all,
    has_changes,
    open_changes,
    reject,
    reject_all,
)

ACCEPTED = (accept, accept_all)
REJECTED = (reject, reject_all)
WAYS = st.sampled_from([ACCEPTED, REJECTED])


def text(update):
    return "\n".join(map(region_text, regions(update)))


def letters(spans):
    return "".join(span.text for span in spans)


def spans_that_stay(update, leaves, entry_leaves):
    """Every span in reading order, without those that leave and those in entries that leave."""
    gone = {
        f"{section.id}/{entry.id}"
        for section in update.sections
        if isinstance(section, Items | Bullets)
        for entry in (section.items if isinstance(section, Items) else section.bullets)
        if entry_leaves(entry)
    }
    for region in regions(update):
        if region.where.removesuffix("/heading") in gone:
            continue
        lines = [region.spans] if isinstance(region, LineRegion) else [block.spans for block in region.blocks]
        yield from (span for spans in lines for span in spans if not leaves(span))


@given(reviewed_updates)
def test_no_change_survives(update):
    assert not has_changes(accept_all(update))
    assert not has_changes(reject_all(update))


@given(reviewed_updates)
def test_a_second_time_changes_nothing(update):
    accepted, rejected = accept_all(update), reject_all(update)
    assert accept_all(accepted) is accepted
    assert reject_all(rejected) is rejected


@given(updates(tracked=False))
def test_an_update_without_changes_is_the_same_object(update):
    assert accept_all(update) is update
    assert reject_all(update) is update


@given(reviewed_updates)
def test_accepting_keeps_all_text_but_what_was_deleted_in_its_order(update):
    stays = spans_that_stay(update, lambda span: span.deletion, lambda entry: entry.deletion)
    assert text(accept_all(update)).replace("\n", "") == letters(stays).replace("\n", "")


@given(reviewed_updates)
def test_rejecting_keeps_all_text_but_what_was_inserted(update):
    stays = spans_that_stay(update, lambda span: span.insertion, lambda entry: entry.insertion)
    assert sorted(text(reject_all(update)).replace("\n", "")) == sorted(letters(stays).replace("\n", ""))


@given(reviewed_updates)
def test_a_region_with_blocks_keeps_one_and_one_without_gets_none(update):
    for resolve in (accept_all, reject_all):
        after = {region.where: region for region in regions(resolve(update))}
        for region in regions(update):
            if region.where in after and not isinstance(region, LineRegion):
                assert bool(after[region.where].blocks) == bool(region.blocks)


@given(reviewed_updates)
def test_nothing_but_text_and_its_addresses_is_touched(update):
    for after in (accept_all(update), reject_all(update)):
        assert (after.id, after.date, after.leads, after.pictures, after.approvals, after.fields) == (
            update.id,
            update.date,
            update.leads,
            update.pictures,
            update.approvals,
            update.fields,
        )
        assert [comment.id for comment in after.comments] == [comment.id for comment in update.comments]


@given(reviewed_updates)
def test_what_was_resolved_can_be_written_and_read(update):
    accepted = accept_all(update)
    assert decode(encode(accepted))[0] == accepted


def ids_of(update):
    return [change.id for change in changes_of(update)]


@given(reviewed_updates, WAYS, st.randoms(use_true_random=False))
def test_one_by_one_in_any_order_is_all_at_once(update, way, random):
    one, everything = way
    resolved = update
    order = ids_of(update)
    random.shuffle(order)
    for each in order:
        if each in ids_of(resolved):
            resolved = one(resolved, {each})
    assert resolved == everything(update)


@given(reviewed_updates, WAYS)
def test_it_does_not_matter_whose_changes_come_first(update, way):
    one, everything = way
    first, second = AUTHORS
    assert one(one(update, by_author(first)), by_author(second)) == everything(update)
    assert one(one(update, by_author(second)), by_author(first)) == everything(update)


@given(reviewed_updates, WAYS)
def test_pane_by_pane_is_all_at_once(update, way):
    one, everything = way
    resolved = update
    for pane in ("opening", "next-week", "happening", "message", "closing"):
        resolved = one(resolved, in_pane(pane))
        assert not any(map(in_pane(pane), changes_of(resolved)))
    assert resolved == everything(update)


@given(reviewed_updates, WAYS, st.sets(st.integers(0, 9)))
def test_no_change_survives_its_resolving_and_no_other_is_born(update, way, places):
    ids = ids_of(update)
    chosen = {ids[place] for place in places if place < len(ids)}
    left = ids_of(way[0](update, chosen))
    assert not chosen & set(left)
    assert set(left) <= set(ids)


@given(reviewed_updates)
def test_there_are_as_many_changes_as_are_counted_and_each_has_an_id_of_its_own(update):
    ids = ids_of(update)
    assert len(ids) == len(set(ids)) == open_changes(update)
    assert all(ids)


@given(reviewed_updates)
def test_changes_stand_in_their_regions_in_the_order_of_reading(update):
    lengths = {region.where: len(region_text(region)) for region in regions(update)}
    for change in changes_of(update):
        assert 0 <= change.start <= change.end <= lengths[change.where] + 1


@given(reviewed_updates, WAYS, st.integers(0, 30), st.integers(0, 30))
def test_what_is_resolved_in_a_selection_need_not_be_resolved_again(update, way, start, end):
    one, everything = way
    for where in ("message", "opening", "message/heading"):
        selection = Selection(where, start, end)
        resolved = one(update, selection)
        assert everything(resolved) == everything(update)
        if start >= end:
            assert resolved is update


@given(reviewed_updates, WAYS)
def test_a_whole_text_selected_is_all_that_is_in_it(update, way):
    one, _ = way
    resolved = one(update, Selection("message", 0, 1000))
    assert not any(change.where == "message" for change in changes_of(resolved))
