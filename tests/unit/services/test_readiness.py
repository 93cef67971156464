"""What holds an update back, and the decision to send it all the same."""

import datetime as dt

import pytest

from builders.updates import NOW, small_update, with_open_changes
from update_editor.model import NamedPerson
from update_editor.review.comments import add_comment, resolve_comment
from update_editor.review.edits import Reviewer
from update_editor.services.approval import approve, is_approved
from update_editor.services.commands import set_item
from update_editor.services.messages import hindrance_sentence
from update_editor.services.readiness import hindrances, moment, sent_anyway


@pytest.mark.parametrize(
    ("not_before", "is_held"),
    [
        ("2026-11-20", False),
        ("2026-11-21", True),
        ("2026-11-20T09:31:00Z", True),
        ("2026-11-20T09:29:00Z", False),
    ],
)
def test_an_item_is_held_until_its_moment(not_before, is_held):
    update = approve(set_item(small_update(), "happening", "i1", not_before=not_before), "Amara", NOW)
    assert [each.rule for each in hindrances(update, (), NOW)] == (["ready.not-before"] if is_held else [])


def test_an_item_that_waits_for_words_holds_the_update_back():
    update = approve(set_item(small_update(), "happening", "i1", status="waiting"), "Amara", NOW)
    assert [each.rule for each in hindrances(update, (), NOW)] == ["ready.waiting"]


@pytest.mark.parametrize(("basis", "is_held"), [("ask", True), ("agreed", False), ("public role", False)])
def test_a_person_who_is_still_to_be_asked_holds_the_update_back(basis, is_held):
    named = (NamedPerson(name="Tom Reyes", basis=basis),)
    update = approve(set_item(small_update(), "happening", "i1", people=named), "Amara", NOW)
    assert [each.rule for each in hindrances(update, (), NOW)] == (["ready.person"] if is_held else [])


def test_a_moment_with_a_zone_is_that_moment():
    assert moment("2026-11-20T10:30:00+01:00") == dt.datetime(2026, 11, 20, 9, 30, tzinfo=dt.UTC)


def test_a_day_begins_with_its_first_minute_here():
    assert moment("2026-11-20").astimezone().strftime("%Y-%m-%d %H:%M") == "2026-11-20 00:00"


def test_a_decision_to_send_anyway_is_recorded_with_its_reasons():
    update = small_update()
    sent = sent_anyway(update, hindrances(update, (), NOW), ("email",), NOW)
    (decision,) = sent.sent_anyway
    assert (decision.date, decision.formats, decision.reasons) == (
        NOW,
        ("email",),
        ("update: ready.approval",),
    )


def test_the_record_does_not_end_an_approval():
    approved = approve(small_update(), "Amara", NOW)
    assert is_approved(sent_anyway(approved, (), ("web",), NOW))


def test_undecided_changes_and_open_comments_hold_it_back():
    update = add_comment(with_open_changes(), "Never, or\nagain?", Reviewer("Amara", NOW), "message", 16, 21)
    held = hindrances(approve(update, "Amara", NOW), (), NOW)
    assert [(each.rule, each.where) for each in held] == [
        ("ready.changes", "update"),
        ("ready.comment", "message"),
    ]
    assert [hindrance_sentence(each) for each in held] == [
        "2 tracked changes are undecided; accept or reject them, or they go out as accepted",
        "Amara’s comment “Never, or again?” is open; see to it, and resolve it",
    ]


def test_a_resolved_comment_holds_nothing_back():
    update = add_comment(small_update(), "Hm.", Reviewer("", NOW), "message")
    held = hindrances(approve(update, "Amara", NOW), (), NOW)
    assert [each.code for each in held] == ["comment-open-unsigned"]
    assert hindrances(resolve_comment(approve(update, "Amara", NOW), update.comments[0].id), (), NOW) == ()


def test_panes_that_are_not_approved_are_named():
    update = approve(approve(small_update(), "Amara", NOW, pane="message"), "Amara", NOW, pane="happening")
    held = hindrances(update, (), NOW)
    assert [(each.where, each.code) for each in held] == [
        (where, "approval-missing-here") for where in ("opening", "closing", "next-week")
    ]
