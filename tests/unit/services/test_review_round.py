"""The round: who has the update, until when, and what is to be looked at."""

import datetime as dt

import pytest
from msgspec.structs import replace

from builders.updates import NOW, paragraph, small_update, with_open_changes
from update_editor.model import Unusable, decode, encode, line
from update_editor.review import comments
from update_editor.review.edits import Reviewer
from update_editor.services import commands
from update_editor.services.approval import approve, version_of
from update_editor.services.packs import pack_for
from update_editor.services.review_round import (
    Sending,
    is_late,
    send,
    standing_of,
    waiting_for,
    with_answer,
    with_requests,
)
from update_editor.services.session import Session
from update_editor.services.versions import version_at, versions
from update_editor.storage import Weekly

LATER = NOW + dt.timedelta(hours=2)
TO_AMARA = Sending(people=("Amara Whitcombe",), by="Priya", reply_by="2026-11-20T17:00")
AMARA = Reviewer("Amara Whitcombe", LATER)
PRIYA = Reviewer("Priya", NOW)


def sent(update=None, sending=TO_AMARA):
    return with_requests(update or small_update(), sending, NOW)


class TestSending:
    def test_what_is_sent_is_kept_in_the_file(self):
        session = Session(Weekly(update=small_update()), pack_for("weekly-update"))
        send(session, "Send for review", TO_AMARA, NOW)
        (version,) = versions(session.weekly)
        assert (version.author, version.date, version.reason) == ("Priya", NOW, "sent to Amara Whitcombe")
        assert version_at(session.weekly, 1) == small_update()
        (request,) = session.update.reviews
        assert (request.who, request.purpose, request.by, request.sent, request.reply_by, request.kept) == (
            "Amara Whitcombe",
            "approval",
            "Priya",
            NOW,
            "2026-11-20T17:00",
            1,
        )
        assert request.version == version_of(small_update())

    def test_several_people_are_asked_each(self):
        sending = Sending(people=(" Amara  Whitcombe ", "Bo Fenn", "Bo Fenn", " "), purpose="information")
        update = sent(sending=sending)
        assert [(each.who, each.purpose) for each in update.reviews] == [
            ("Amara Whitcombe", "information"),
            ("Bo Fenn", "information"),
        ]

    def test_a_second_request_takes_the_first_back(self):
        again = with_requests(sent(), TO_AMARA, LATER)
        assert [(each.answer, each.answered) for each in again.reviews] == [
            ("withdrawn", LATER),
            (None, None),
        ]
        assert len(waiting_for(again)) == 1

    @pytest.mark.parametrize(
        ("sending", "code"),
        [
            (Sending(people=()), "no-reviewer"),
            (Sending(people=(" ",)), "no-reviewer"),
            (Sending(people=("Amara",), reply_by="Friday"), "bad-moment"),
            (Sending(people=("Amara",), reply_by="20261120"), "bad-moment"),
            (Sending(people=("Amara",), reply_by="2026-02-30"), "bad-moment"),
        ],
    )
    def test_somebody_and_a_day_that_there_is_must_be_named(self, sending, code):
        with pytest.raises(Unusable, match=code):
            sent(sending=sending)

    def test_an_open_update_is_sent_in_one_step(self):
        session = Session(Weekly(update=small_update()), pack_for("weekly-update"))
        send(session, "Send for review", TO_AMARA, NOW)
        assert session.update.reviews[0].kept == 1
        assert [each.reason for each in versions(session.weekly)] == ["sent to Amara Whitcombe"]
        session.undo()
        assert session.update == small_update()

    def test_what_can_not_be_sent_is_not_kept(self):
        session = Session(Weekly(update=small_update()), pack_for("weekly-update"))
        with pytest.raises(Unusable, match="no-reviewer"):
            send(session, "Send for review", Sending(people=()), NOW)
        assert versions(session.weekly) == ()

    def test_it_can_be_written_and_read(self):
        update = sent()
        assert decode(encode(update))[0] == update

    def test_it_changes_nothing_that_was_approved(self):
        assert version_of(sent()) == version_of(small_update())


class TestAnswers:
    def test_an_approval_of_the_whole_answers(self):
        (request,) = approve(sent(), "Amara Whitcombe", LATER).reviews
        assert (request.answer, request.answered) == ("approved", LATER)

    def test_somebody_elses_approval_does_not(self):
        assert waiting_for(approve(sent(), "Bo Fenn", LATER))

    def test_an_answer_without_approval(self):
        (request,) = with_answer(sent(), "Amara", LATER).reviews
        assert (request.answer, request.answered) == ("answered", LATER)

    @pytest.mark.parametrize(
        ("reply_by", "now", "late"),
        [
            ("2026-11-20T17:00Z", "2026-11-20T16:59+00:00", False),
            ("2026-11-20T17:00Z", "2026-11-20T17:00+00:00", True),
            ("2026-11-20", "2026-11-20T20:00+00:00", False),
            ("2026-11-20", "2026-11-22T00:00+00:00", True),
            (None, "2026-12-20T17:00+00:00", False),
        ],
    )
    def test_it_is_late_when_its_time_has_passed(self, reply_by, now, late):
        update = sent(sending=replace(TO_AMARA, reply_by=reply_by))
        assert is_late(update.reviews[0], dt.datetime.fromisoformat(now)) == late
        assert not is_late(with_answer(update, "Amara", NOW).reviews[0], dt.datetime.fromisoformat(now))


class TestStanding:
    def test_a_new_update_is_a_draft(self):
        assert standing_of(small_update()).state == "draft"

    def test_one_that_was_sent_is_with_somebody_until_a_time(self):
        standing = standing_of(sent())
        assert (standing.state, standing.people, standing.reply_by) == (
            "with reviewer",
            ("Amara Whitcombe",),
            "2026-11-20T17:00",
        )

    def test_the_first_time_counts(self):
        update = with_requests(sent(), Sending(people=("Bo Fenn",), reply_by="2026-11-19"), NOW)
        assert standing_of(update).people == ("Amara Whitcombe", "Bo Fenn")
        assert standing_of(update).reply_by == "2026-11-19"

    def test_the_first_moment_counts_wherever_on_earth_it_is_given(self):
        early, late = "2026-11-20T09:00+00:00", "2026-11-20T08:30-05:00"
        first = sent(sending=replace(TO_AMARA, reply_by=late))
        both = with_requests(first, Sending(people=("Bo Fenn",), reply_by=early), NOW)
        assert standing_of(both).reply_by == early

    def test_what_the_officer_asks_is_the_leads_to_look_at(self):
        asking = comments.add_comment(sent(), "Is it Monday?", PRIYA, "message", 4, 9)
        standing = standing_of(asking)
        assert (standing.state, standing.comments) == ("with reviewer", 1)
        answered = comments.answer(asking, asking.comments[0].id, "It is.", AMARA)
        assert standing_of(answered).state == "to look at"

    def test_the_leads_changes_are_to_be_looked_at(self):
        changed = replace(sent(), sections=with_open_changes().sections)
        assert standing_of(changed).state == "with reviewer"  # Priya made them, who sent it
        by_another = replace(TO_AMARA, by="Tom Reyes")
        standing = standing_of(replace(sent(sending=by_another), sections=with_open_changes().sections))
        assert (standing.state, standing.changes, standing.people) == ("to look at", 2, ("Amara Whitcombe",))

    def test_it_is_approved_and_then_changed(self):
        approved = approve(sent(), "Amara Whitcombe", LATER)
        assert standing_of(approved).state == "approved"
        changed = commands.set_text(approved, "message", (paragraph("m1", "No ferry."),))
        assert standing_of(changed).state == "changed"
        assert standing_of(replace(changed, title=line("Another"))).state == "changed"

    def test_an_approval_of_one_pane_leaves_a_draft_a_draft(self):
        assert standing_of(approve(small_update(), "Amara", NOW, pane="message")).state == "draft"

    def test_a_resolved_comment_is_nothing_to_look_at(self):
        asking = comments.add_comment(small_update(), "Is it Monday?", AMARA, "message", 4, 9)
        assert standing_of(asking).state == "to look at"
        assert standing_of(comments.resolve_comment(asking, asking.comments[0].id)).state == "draft"

    def test_ones_own_note_leaves_a_draft_a_draft(self):
        noted = comments.add_comment(small_update(), "Is it Monday?", PRIYA, "message", 4, 9)
        assert standing_of(noted, "Priya").state == "draft"
        assert standing_of(noted, "Amara").state == "to look at"

    def test_what_is_approved_stays_so_with_the_approvers_comment(self):
        commented = comments.add_comment(approve(sent(), "Amara Whitcombe", LATER), "Lovely.", AMARA)
        assert (standing_of(commented).state, standing_of(commented).comments) == ("approved", 1)
