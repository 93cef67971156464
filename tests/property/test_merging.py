"""What must hold for the merging of what any two people made of one update."""

from collections import Counter

from hypothesis import given
from hypothesis import strategies as st
from msgspec.structs import replace

from builders.contents import content
from builders.reviewed import reviewed_elsewhere, reviewed_updates
from update_editor.model import Item, Items, LineRegion, Update, line, line_text, regions
from update_editor.review.changes import by_author, changes_of
from update_editor.review.edits import Reviewer
from update_editor.review.merge import merge
from update_editor.review.resolve import accept_all, has_changes, reject, reject_all
from update_editor.review.track import tracked
from update_editor.services.packs import pack_for
from update_editor.services.session import Session
from update_editor.services.taking_in import take_in_copy
from update_editor.storage import Weekly

ASH, BO, ME = Reviewer("Ash Quill"), Reviewer("Bo Fenn"), Reviewer("Me")

plain = reviewed_updates.map(accept_all)
THREE = st.tuples(plain, plain, plain) | st.tuples(plain, reviewed_updates, reviewed_elsewhere)


def letters(update):
    """Return how often each letter stands anywhere in the update, deleted ones too."""
    counted = Counter()
    for region in regions(update):
        lines = [region.spans] if isinstance(region, LineRegion) else [block.spans for block in region.blocks]
        counted.update("".join(map(line_text, lines)))
    return counted


@given(st.tuples(plain | reviewed_updates, plain | reviewed_updates))
def test_where_only_one_side_changed_anything_it_is_that_side_s(pair):
    base, changed = pair
    for mine, theirs in ((changed, base), (base, changed), (changed, changed)):
        merged = merge(base, mine, theirs, ME)
        assert content(merged.update) == content(changed)
        assert merged.clashes == ()


@given(THREE)
def test_no_letter_is_dropped_that_either_put_in(three):
    base, mine, theirs = three
    merged = letters(merge(base, mine, theirs, ME).update)
    assert not letters(mine) - letters(base) - merged
    assert not letters(theirs) - letters(base) - merged


@given(st.tuples(reviewed_updates, reviewed_updates) | st.tuples(plain, reviewed_elsewhere))
def test_without_a_base_no_letter_of_either_is_dropped(pair):
    mine, theirs = pair
    merged = letters(merge(None, mine, theirs, ME).update)
    assert not letters(mine) - merged
    assert not letters(theirs) - merged


@given(THREE)
def test_without_a_clash_nothing_is_tracked_by_who_merges(three):
    merged = merge(*three, ME)
    mine = [change.id for change in changes_of(merged.update) if change.author == ME.author]
    assert set(mine) == {clash.change for clash in merged.clashes if clash.change}


@given(st.tuples(plain, plain, plain))
def test_what_two_people_tracked_is_rejected_to_what_both_had(three):
    base, first, second = three
    mine, theirs = words_tracked(base, first, ASH), words_tracked(base, second, BO)
    merged = merge(base, mine, theirs, ME).update
    assert content(reject_all(merged)) == content(base)


def words_tracked(base, other, by):
    """Return base with the words that another has, tracked; its sections stay what they are."""
    there = {section.id: section for section in other.sections}
    sections = tuple(there[section.id] for section in base.sections)
    return tracked(base, replace(base, opening=other.opening, sections=sections), by).update


@given(THREE)
def test_rejecting_what_clashed_leaves_mine(three):
    base, mine, theirs = three
    merged = reject(merge(base, mine, theirs, ME).update, by_author(ME.author))
    again = reject(merge(base, merged, theirs, ME).update, by_author(ME.author))
    assert not any(change.author == ME.author for change in changes_of(again))


@given(reviewed_updates)
def test_what_is_the_same_on_both_sides_stays_as_it_is(update):
    merged = merge(accept_all(update), update, update, ME)
    assert (merged.update, merged.clashes) == (update, ())


@given(st.tuples(plain, plain))
def test_what_one_accepted_is_not_said_twice_where_the_other_has_it_open(pair):
    base, other = pair
    suggested = words_tracked(base, other, BO)
    accepted = accept_all(suggested)
    for sides in ((accepted, suggested), (suggested, accepted)):
        merged = merge(base, *sides, ME)
        assert letters(accept_all(merged.update)) == letters(accepted)
        assert merged.clashes == ()


@given(THREE)
def test_no_word_is_lost_by_the_order_of_the_sides(three):
    base, mine, theirs = three
    for merged in (merge(base, mine, theirs, ME), merge(base, theirs, mine, ME)):
        assert not (letters(mine) | letters(theirs)) - letters(base) - letters(merged.update)


@given(plain)
def test_ids_in_a_text_stay_apart(update):
    merged = merge(update, update, update, ME).update
    assert not has_changes(merged)
    for region in regions(merged):
        if not isinstance(region, LineRegion):
            assert len({block.id for block in region.blocks}) == len(region.blocks)


@given(THREE, st.booleans())
def test_a_copy_that_is_taken_in_twice_is_there_once(three, is_known):
    base, mine, theirs = three
    session = Session(Weekly(update=mine), pack_for("weekly-update"))
    copy = Weekly(update=theirs)
    take_in_copy(session, "Merging", copy, ("1" * 32,), base if is_known else None, "Me")
    first = session.update
    for lineage in (("1" * 32,), ("2" * 32, "3" * 32)):
        assert take_in_copy(session, "Merging", copy, lineage, base if is_known else None, "Me") == ()
        assert session.update == first


PLANS = st.lists(st.sampled_from(["stays", "held over", "edited", "first"]), min_size=4, max_size=4)


def planned(plans, word):
    """Return an update of four items of which some were held over, edited, or put first."""
    first, items, held_over = [], [], []
    for number, plan in enumerate(plans):
        heading = f"Story {number}" + (f" {word}" if plan == "edited" else "")
        item = Item(id=f"i{number}", heading=line(heading))
        {"held over": held_over, "first": first}.get(plan, items).append(item)
    section = Items(id="happening", items=(*first, *items))
    return Update(id="u", template="t", sections=(section,), held_over=tuple(held_over))


@given(PLANS, PLANS, PLANS)
def test_each_item_stands_in_one_place_with_what_either_wrote(start, mine, theirs):
    base = planned(["stays" if plan == "edited" else plan for plan in start], "")
    merged = merge(base, planned(mine, "otters"), planned(theirs, "swim"), ME).update
    items = [*merged.sections[0].items, *merged.held_over]
    assert sorted(item.id for item in items) == ["i0", "i1", "i2", "i3"]
    for item in items:
        plans = mine[int(item.id[1:])], theirs[int(item.id[1:])]
        for plan, word in zip(plans, ("otters", "swim"), strict=True):
            assert (plan == "edited") == (word in line_text(item.heading))
