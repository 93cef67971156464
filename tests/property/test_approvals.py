"""What must hold for approvals, whatever the update says and whatever is tracked in it."""

from hypothesis import given
from hypothesis import strategies as st
from msgspec.structs import replace

from builders.reviewed import reviewed_updates
from builders.updates import NOW
from update_editor.model import LineRegion, block, is_within, line, regions, with_region
from update_editor.review.comments import add_comment
from update_editor.review.edits import Reviewer
from update_editor.review.resolve import accept, accept_all
from update_editor.services.approval import (
    approve,
    is_approved,
    panes,
    standing_approvals,
    to_approve,
    version_of,
)
from update_editor.services.corrections import approvals_ended, with_correction

ASH = Reviewer("Ash Quill", NOW)


def edited(update, region):
    """Return the update with other words at one place."""
    if isinstance(region, LineRegion):
        return with_region(update, replace(region, spans=line("Marmalade")))
    return with_region(update, replace(region, blocks=(block("Marmalade"),)))


def approved_by_panes(update):
    for pane in panes(update):
        update = approve(update, "Ash Quill", NOW, pane=pane)
    return update


@given(reviewed_updates)
def test_what_is_approved_stays_so_as_its_changes_are_accepted(update):
    approved = approve(update, "Ash Quill", NOW)
    assert is_approved(approved)
    assert is_approved(accept_all(approved))
    assert version_of(accept_all(update)) == version_of(update)


@given(reviewed_updates, st.data())
def test_accepting_one_change_after_the_other_keeps_it(update, data):
    approved = approve(update, "Ash Quill", NOW)
    author = data.draw(st.sampled_from(["Ash Quill", "Bo Fenn"]))
    assert is_approved(accept(approved, lambda change: change.author == author))


@given(reviewed_updates, st.data())
def test_a_comment_ends_nothing(update, data):
    approved = approved_by_panes(approve(update, "Ash Quill", NOW))
    region = data.draw(st.sampled_from(list(regions(update))))
    commented = add_comment(approved, "Hm.", ASH, region.where, 0, data.draw(st.integers(0, 30)))
    assert approvals_ended(approved, commented) == ()


@given(reviewed_updates)
def test_every_pane_approved_is_the_whole_approved(update):
    approved = approved_by_panes(update)
    assert to_approve(approved) == ()
    assert is_approved(approved) == bool(panes(update))


@given(reviewed_updates, st.data())
def test_an_edit_ends_the_approvals_of_its_own_panes_alone(update, data):
    approved = approved_by_panes(update)
    region = data.draw(st.sampled_from(list(regions(accept_all(update)))))
    after = edited(approved, region)
    ended = {approval.pane for approval in approvals_ended(approved, after)}
    assert ended == {pane for pane in panes(approved) if is_within(region.where, pane)}


@given(reviewed_updates, st.data())
def test_a_correction_keeps_every_approval_that_counted(update, data):
    approved = approved_by_panes(approve(update, "Ash Quill", NOW))
    region = data.draw(st.sampled_from(list(regions(update))))
    after = with_correction(approved, edited(approved, region), "Bo Fenn", NOW)
    assert standing_approvals(after) == standing_approvals(approved)
    again = edited(after, data.draw(st.sampled_from(list(regions(update)))))
    assert standing_approvals(with_correction(after, again, "Bo Fenn", NOW)) == standing_approvals(approved)
