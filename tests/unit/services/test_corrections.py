"""An edit ends the approvals of what it changes, unless it is logged as a minor correction."""

import datetime as dt

from msgspec.structs import replace

from builders.updates import NOW, paragraph, small_update
from update_editor.model import Approval, line
from update_editor.services import commands
from update_editor.services.approval import approve, is_approved, version_of
from update_editor.services.corrections import approvals_ended, with_correction

LATER = NOW + dt.timedelta(hours=2)


def with_message(update, text):
    return commands.set_text(update, "message", (paragraph("m1", text),))


def approved(pane=None):
    return approve(small_update(), "Amara Whitcombe", NOW, pane=pane)


class TestEnded:
    def test_an_edit_ends_the_approval_of_the_whole(self):
        before = approved()
        assert approvals_ended(before, with_message(before, "No ferry.")) == before.approvals

    def test_an_edit_ends_that_of_its_pane_alone(self):
        before = approve(approved("message"), "Amara Whitcombe", NOW, pane="happening/i1")
        (ended,) = approvals_ended(before, with_message(before, "No ferry."))
        assert ended.pane == "message"

    def test_planning_and_comments_end_nothing(self):
        before = approved()
        assert approvals_ended(before, commands.set_item(before, "happening", "i1", status="ready")) == ()
        assert approvals_ended(small_update(), with_message(small_update(), "No ferry.")) == ()

    def test_an_approval_that_had_ended_does_not_end_again(self):
        before = with_message(approved(), "No ferry.")
        assert approvals_ended(before, with_message(before, "No boats.")) == ()


class TestCorrections:
    def test_a_correction_keeps_the_approval_and_is_logged(self):
        before = approved()
        after = with_correction(
            before, with_message(before, "The ferry sails again on Monday!"), "Priya", LATER
        )
        assert is_approved(after)
        (logged,) = after.corrections
        assert (logged.by, logged.date, logged.where) == ("Priya", LATER, "message")
        assert logged.what == "“Monday.” → “Monday!”"

    def test_another_edit_ends_it_all_the_same(self):
        before = approved()
        after = with_correction(before, with_message(before, "The ferry sails!"), "Priya", LATER)
        assert not is_approved(with_message(after, "No ferry."))

    def test_typing_on_is_one_entry_in_the_log(self):
        before = approved()
        after = with_correction(before, with_message(before, "The ferry sails agai"), "Priya", LATER)
        after = with_correction(before, with_message(after, "The ferry sails again!"), "Priya", LATER)
        (logged,) = after.corrections
        assert logged.what == "“again on Monday.” → “again!”"
        assert is_approved(after)

    def test_a_correction_taken_back_leaves_no_log(self):
        before = approved()
        after = with_correction(before, with_message(before, "The ferry!"), "Priya", LATER)
        assert with_correction(before, replace(after, sections=before.sections), "Priya", LATER) == before

    def test_corrections_follow_each_other(self):
        first = approved()
        second = with_correction(first, with_message(first, "The ferry sails!"), "Priya", LATER)
        third = with_correction(second, with_message(second, "The ferry sails."), "Priya", LATER)
        assert is_approved(third)
        assert len(third.corrections) == 2

    def test_every_approval_that_counted_is_kept(self):
        before = approve(approve(approved(), "Bo", NOW, pane="message"), "Bo", NOW, pane="happening")
        after = with_correction(before, with_message(before, "The ferry sails!"), "Priya", LATER)
        assert is_approved(after)
        assert is_approved(replace(after, approvals=before.approvals[1:2]), "message")
        assert len(after.corrections[0].steps) == 2

    def test_where_nothing_is_approved_nothing_is_logged(self):
        after = with_message(small_update(), "No ferry.")
        assert with_correction(small_update(), after, "Priya", LATER) is not None
        assert with_correction(small_update(), after, "Priya", LATER) == after

    def test_a_pane_that_an_older_program_approved_is_kept_too(self):
        old = Approval(by="Amara", pane="message", version=version_of(small_update()))
        before = small_update(approvals=(old,))
        assert is_approved(before, "message")
        after = with_correction(before, with_message(before, "The ferry sails!"), "Priya", LATER)
        assert is_approved(after, "message")

    def test_the_log_counts_other_places_that_changed(self):
        before = approved()
        after = commands.set_line(
            with_message(before, "The ferry!"), "happening/i1/heading", line("A garden")
        )
        (logged,) = with_correction(before, after, "Priya", LATER).corrections
        assert logged.what.endswith("(+1)")
