"""An approval is of what the update said."""

import datetime as dt

import pytest
from msgspec.structs import replace

from builders.updates import NOW, paragraph, small_update, with_open_changes
from update_editor.easyread.units import written
from update_editor.model import Approval, Lead, Picture, Statement, StatementPicture, Unusable, line
from update_editor.review.comments import add_comment
from update_editor.review.edits import Reviewer
from update_editor.review.resolve import accept_all, reject_all
from update_editor.services import commands
from update_editor.services.approval import approve, is_approved, panes, to_approve, version_of
from update_editor.services.approved_versions import whole_version

PICTURE = Picture(id="p1", file="a.png", alt="A ferry")


def approved():
    update = commands.set_item_picture(small_update(), "happening", "i1", PICTURE)
    return approve(update, "Amara Whitcombe", NOW, "by email")


def test_nobody_has_approved_a_new_update():
    assert not is_approved(small_update())


def test_an_approval_holds_while_nothing_changes():
    assert is_approved(approved())


@pytest.mark.parametrize(
    "change",
    [
        lambda update: commands.set_text(update, "message", (paragraph("m1", "Another word"),)),
        lambda update: commands.set_line(update, "happening/i1/heading", line("Another heading")),
        lambda update: commands.set_item_picture(update, "happening", "i1", None),
        lambda update: commands.set_field(update, "subject", "Another subject"),
        lambda update: replace(update, leads=(Lead(name="Priya"),)),
        lambda update: replace(update, date=dt.date(2027, 1, 1)),
        lambda update: commands.set_item(update, "happening", "i1", audience="email"),
        lambda update: commands.move_item(update, "happening", "i1", "i2"),
    ],
)
def test_it_ends_with_whatever_a_reader_would_see(change):
    assert not is_approved(change(approved()))


def test_planning_does_not_end_it():
    assert is_approved(commands.set_item(approved(), "happening", "i1", status="waiting"))


def test_an_easy_read_with_its_pictures_does_not_end_it():
    shown = Statement(text="A bus.", picture=StatementPicture(id="bus", alt="A bus"))
    update = written(approved(), ("b1",), (shown,))
    bus = Picture(id="bus", file="bus.png")
    assert is_approved(replace(update, pictures=(*update.pictures, bus)))


def test_the_approval_of_one_pane_is_not_that_of_the_whole():
    assert not is_approved(approve(small_update(), "Amara", NOW, pane="message"))


def test_somebody_must_be_named():
    with pytest.raises(Unusable, match="no-approver"):
        approve(small_update(), "  ", NOW)


def test_a_greeting_name_is_no_part_of_what_was_approved():
    update = small_update()
    greeted = replace(update, leads=tuple(replace(lead, greeting="Captain") for lead in update.leads))
    assert version_of(greeted) == version_of(update)


EVERY_PANE = ("opening", "message", "closing", "happening/i1", "happening/i2", "next-week")


class TestPanes:
    def approved(self, *names, update=None):
        update = update or small_update()
        for name in names:
            update = approve(update, "Amara", NOW, pane=name)
        return update

    def test_they_are_what_has_words(self):
        assert panes(small_update()) == EVERY_PANE
        assert panes(small_update(opening=(), title=line("Tea"))) == ("title", *EVERY_PANE[1:])

    def test_a_pane_is_approved_alone(self):
        update = self.approved("message")
        assert is_approved(update, "message")
        assert not is_approved(update, "opening")
        assert to_approve(update) == tuple(each for each in EVERY_PANE if each != "message")

    def test_the_whole_is_approved_when_every_pane_is(self):
        assert not is_approved(self.approved(*EVERY_PANE[:-1]))
        assert is_approved(self.approved(*EVERY_PANE))

    def test_a_section_covers_its_items_and_an_item_its_heading(self):
        update = self.approved("happening")
        assert is_approved(update, "happening/i1")
        assert is_approved(self.approved("happening/i1"), "happening/i1/heading")
        assert not is_approved(self.approved("happening/i1/heading"), "happening/i1")

    def test_an_approval_of_the_whole_covers_every_pane(self):
        update = approve(small_update(), "Amara", NOW)
        assert all(is_approved(update, each) for each in EVERY_PANE)
        assert to_approve(update) == ()

    def test_an_edit_elsewhere_does_not_end_it(self):
        update = self.approved("message", "happening/i1")
        edited = commands.set_text(update, "closing", (paragraph("c1", "Goodbye"),))
        assert is_approved(edited, "message")
        edited = commands.set_text(update, "message", (paragraph("m1", "No ferry."),))
        assert not is_approved(edited, "message")
        assert is_approved(edited, "happening/i1")

    def test_an_items_picture_is_part_of_its_pane(self):
        update = self.approved("happening/i1", "happening/i2")
        edited = commands.set_item_picture(update, "happening", "i1", PICTURE)
        assert not is_approved(edited, "happening/i1")
        assert is_approved(edited, "happening/i2")

    def test_a_pane_that_is_not_there_is_named(self):
        with pytest.raises(Unusable, match="no-such-place"):
            approve(small_update(), "Amara", NOW, pane="nowhere")

    def test_an_update_without_words_is_not_approved_by_its_panes(self):
        assert not is_approved(small_update(opening=(), closing=(), sections=()))


class TestWithTrackedChanges:
    def test_accepting_what_was_seen_keeps_the_approval(self):
        update = approve(with_open_changes(), "Amara", NOW)
        assert update.approvals[0].undecided == 2
        assert is_approved(accept_all(update))

    def test_rejecting_it_does_not(self):
        assert not is_approved(reject_all(approve(with_open_changes(), "Amara", NOW)))

    def test_a_comment_does_not_end_it(self):
        update = approve(small_update(), "Amara", NOW)
        assert is_approved(add_comment(update, "Lovely.", Reviewer("Amara", NOW), "message", 4, 9))

    def test_the_approval_of_an_older_program_that_counted_marks_still_counts(self):
        update = with_open_changes()
        old = replace(update, approvals=(Approval(by="Amara", version=whole_version(update)),))
        assert is_approved(old)


class TestWho:
    def test_an_approval_for_somebody_else_says_who_wrote_it_down(self):
        update = approve(
            small_update(), "Amara", NOW, "by email, Thursday 17:40", note="Lovely", recorded_by="Priya"
        )
        (approval,) = update.approvals
        assert (approval.by, approval.how, approval.note, approval.recorded_by) == (
            "Amara",
            "by email, Thursday 17:40",
            "Lovely",
            "Priya",
        )

    def test_ones_own_needs_no_recorder(self):
        (approval,) = approve(small_update(), "Amara Whitcombe", NOW, recorded_by="Amara").approvals
        assert approval.recorded_by == ""


def test_the_version_of_what_has_no_marks_is_what_it_always_was():
    """Files of earlier programs hold it: it may change only together with a way to know the old one."""
    assert version_of(small_update()) == "c421d23ac6e3"
    assert whole_version(small_update()) == "c421d23ac6e3"
