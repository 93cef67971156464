import datetime as dt

import pytest
from msgspec.structs import replace

from update_editor.model import Item, Items, Message, Update, block, line
from update_editor.review.comments import add_comment
from update_editor.review.edits import Reviewer
from update_editor.services import approval
from update_editor.services.approval import approve, panes
from update_editor.services.approved_versions import as_said
from update_editor.services.review_round import Sending, Standing, standing_of, with_requests
from update_editor.services.round_state import Asked, round_state
from update_editor.services.versions import with_version
from update_editor.storage import Weekly

NOW = dt.datetime(2026, 10, 14, 9, 30, tzinfo=dt.UTC)
LATER = NOW + dt.timedelta(hours=2)


@pytest.fixture
def update():
    return Update(
        id="u",
        template="weekly-update",
        sections=(
            Message(id="message", body=(replace(block("The bridge is open again."), id="bridge"),)),
            Items(
                id="happening",
                items=(
                    Item(id="garden", heading=line("A garden"), body=(block("It has 220 shrubs."),)),
                    Item(id="buses", heading=line("Buses"), body=(block("They run late."),)),
                ),
            ),
        ),
    )


def edited(update, words):
    message = update.sections[0]
    body = (replace(message.body[0], spans=line(words)),)
    return replace(update, sections=(replace(message, body=body), *update.sections[1:]))


def state(update, before=None, now=NOW, **members):
    return round_state(Asked(Weekly(update=update, **members), before, now))


def test_a_draft_waits_for_nobody_and_has_no_ticks(update):
    found = state(update)
    assert (found.standing, found.ticks, found.ended) == (Standing(state="draft"), {}, None)
    assert (found.parts, found.missing) == (3, 3)


def test_those_who_are_late_are_named(update):
    sent = with_requests(update, Sending(people=("Tom Abara",), reply_by="2026-10-14T10:00"), NOW)
    assert state(sent).late == ()
    assert state(sent, now=LATER).late == ("Tom Abara",)
    assert state(sent).standing.reply_by == "2026-10-14T10:00"


def test_a_section_has_a_tick_where_each_of_its_items_has(update):
    one = approve(update, "Tom Abara", NOW, pane="happening/garden")
    assert state(one).ticks == {"happening/garden": ("Tom Abara",)}
    both = approve(one, "Bo Fenn", NOW, pane="happening/buses")
    assert state(both).ticks["happening"] == ("Tom Abara", "Bo Fenn")


def test_an_edit_ends_the_approval_of_its_own_part_alone(update):
    parts = approve(approve(update, "Tom Abara", NOW, pane="message"), "Bo Fenn", NOW, pane="happening/buses")
    after = edited(parts, "The road is open again.")
    ended = state(after, before=parts).ended
    assert [each.by for each in ended.approvals] == ["Tom Abara"]
    assert not ended.is_minor
    assert ended.before is parts


def test_a_slip_put_right_is_proposed_as_minor(update):
    approved = approve(update, "Tom Abara", NOW)
    assert state(edited(approved, "The bridge is open again!"), before=approved).ended.is_minor


def test_nothing_is_to_be_decided_once_the_person_was_asked_again_or_said_yes_again(update):
    approved = approve(update, "Tom Abara", NOW)
    after = edited(approved, "The road is open again.")
    assert state(with_requests(after, Sending(people=("Tom",)), LATER), before=approved).ended is None
    assert state(approve(after, "Tom Abara", LATER), before=approved).ended is None
    asked_another = with_requests(after, Sending(people=("Bo Fenn",)), LATER)
    assert state(asked_another, before=approved).ended is not None


def test_what_was_left_undecided_is_found_among_the_kept_versions(update):
    kept, _ = with_version(Weekly(update=update), "Priya", NOW, "approved by Tom Abara")
    after = edited(approve(update, "Tom Abara", NOW), "The road is open again.")
    assert [each.by for each in state(after, others=kept.others).ended.approvals] == ["Tom Abara"]
    assert state(after).ended is None


def test_a_damaged_version_is_passed_over(update):
    kept, _ = with_version(Weekly(update=update), "Priya", NOW, "approved by Tom Abara")
    after = edited(approve(update, "Tom Abara", NOW), "The road is open again.")
    others = {**kept.others, "history/002.json": b"{"}
    assert state(after, others=others).ended is not None


def test_what_is_said_is_worked_out_as_often_for_many_parts_as_for_two(update, monkeypatch):
    """Tracked changes are accepted for it, which in a thread still keeps the window waiting."""
    calls = []
    monkeypatch.setattr(approval, "as_said", lambda said: calls.append(said) or as_said(said))
    items = tuple(Item(id=f"i{n}", heading=line(f"Garden {n}")) for n in range(30))
    many = replace(update, sections=(update.sections[0], replace(update.sections[1], items=items)))
    counts = []
    for each in (update, many):
        approved = each
        for where in panes(each):
            approved = approve(approved, "Tom Abara", NOW, pane=where)
        section = approved.sections[1]
        renamed = tuple(replace(item, heading=line("Another")) for item in section.items)
        calls.clear()
        ended = state(
            replace(approved, sections=(approved.sections[0], replace(section, items=renamed))), approved
        ).ended
        assert ended is not None
        counts.append(len(calls))
    assert counts[0] == counts[1] == 2


def test_the_window_and_the_list_of_recent_updates_say_the_same(update):
    """An approved update with the approver's comment, and a draft with a note of one's own."""
    commented = add_comment(approve(update, "Tom Abara", NOW), "Lovely.", Reviewer("Tom Abara", NOW))
    noted = add_comment(update, "Ring Bo.", Reviewer("Priya", NOW))
    for each, told in ((commented, "approved"), (noted, "draft")):
        found = round_state(Asked(Weekly(update=each), None, NOW, "Priya")).standing
        assert found == standing_of(each, "Priya")
        assert (found.state, found.comments) == (told, 1)
