"""What must hold for accepting and rejecting whatever two people tracked."""

from hypothesis import given

from builders.strategies import updates
from update_editor.model import Bullets, Items, LineRegion, decode, encode, line_text, regions, text_of
from update_editor.review.resolve import accept_all, has_changes, reject_all


def text(update):
    return "\n".join(
        line_text(region.spans) if isinstance(region, LineRegion) else text_of(region.blocks)
        for region in regions(update)
    )


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


@given(updates())
def test_no_change_survives(update):
    assert not has_changes(accept_all(update))
    assert not has_changes(reject_all(update))


@given(updates())
def test_a_second_time_changes_nothing(update):
    accepted, rejected = accept_all(update), reject_all(update)
    assert accept_all(accepted) is accepted
    assert reject_all(rejected) is rejected


@given(updates(tracked=False))
def test_an_update_without_changes_is_the_same_object(update):
    assert accept_all(update) is update
    assert reject_all(update) is update


@given(updates())
def test_accepting_keeps_all_text_but_what_was_deleted_in_its_order(update):
    stays = spans_that_stay(update, lambda span: span.deletion, lambda entry: entry.deletion)
    assert text(accept_all(update)).replace("\n", "") == letters(stays).replace("\n", "")


@given(updates())
def test_rejecting_keeps_all_text_but_what_was_inserted(update):
    stays = spans_that_stay(update, lambda span: span.insertion, lambda entry: entry.insertion)
    assert sorted(text(reject_all(update)).replace("\n", "")) == sorted(letters(stays).replace("\n", ""))


@given(updates())
def test_a_region_with_blocks_keeps_one_and_one_without_gets_none(update):
    for resolve in (accept_all, reject_all):
        after = {region.where: region for region in regions(resolve(update))}
        for region in regions(update):
            if region.where in after and not isinstance(region, LineRegion):
                assert bool(after[region.where].blocks) == bool(region.blocks)


@given(updates())
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


@given(updates())
def test_what_was_resolved_can_be_written_and_read(update):
    accepted = accept_all(update)
    assert decode(encode(accepted))[0] == accepted
