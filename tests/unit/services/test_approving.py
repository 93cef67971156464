import datetime as dt

import pytest

from update_editor.model import Item, Items, Lead, Message, Unusable, Update, block, line
from update_editor.review.edits import Reviewer
from update_editor.review.track import tracked
from update_editor.services.approving import Approving, approve_in, proposed_approval
from update_editor.services.commands import set_text
from update_editor.services.packs import pack_for
from update_editor.services.review_round import Sending, with_requests
from update_editor.services.session import Session
from update_editor.services.versions import versions
from update_editor.storage import Weekly

NOW = dt.datetime(2026, 10, 14, 9, 30, tzinfo=dt.UTC)


@pytest.fixture
def update():
    return Update(
        id="u",
        template="weekly-update",
        leads=(Lead(name="Amara Whitcombe"),),
        sections=(
            Message(id="message", body=(block("The bridge is open again."),)),
            Items(
                id="happening",
                items=(Item(id="garden", heading=line("A garden"), body=(block("It has 220 shrubs."),)),),
            ),
        ),
    )


def test_who_was_asked_is_proposed_before_who_leads(update):
    asked = with_requests(update, Sending(people=("Tom Abara",)), NOW)
    proposal = proposed_approval(asked, "Priya Lindqvist", ("Bo Fenn",))
    assert proposal.known == ("Tom Abara", "Amara Whitcombe", "Priya Lindqvist", "Bo Fenn")
    assert (proposal.approving.by, proposal.approving.recorded_by) == ("Tom Abara", "Priya Lindqvist")


def test_i_am_proposed_where_i_was_asked_or_lead(update):
    asked = with_requests(update, Sending(people=("Tom Abara",)), NOW)
    assert proposed_approval(asked, "Amara Whitcombe", ()).approving.by == "Amara Whitcombe"


def test_a_part_is_proposed_where_it_can_be_approved(update):
    proposal = proposed_approval(update, "", (), "happening/garden")
    assert proposal.approving.pane == "happening/garden"
    assert proposal.parts == ("message", "happening", "happening/garden")
    assert proposed_approval(update, "", (), "closing").approving.pane is None


def test_open_changes_are_counted_by_part(update):
    changed = set_text(update, "message", (block("The road is open again."),))
    suggested = tracked(update, changed, Reviewer("Tom Abara", NOW)).update
    undecided = proposed_approval(suggested, "", ()).undecided
    assert undecided[None] == undecided["message"] > 0
    assert undecided["happening/garden"] == 0


def test_what_is_approved_is_kept_as_a_version(update):
    session = Session(Weekly(update=update), pack_for("weekly-update"))
    approve_in(session, "approving", Approving(by="Tom Abara", recorded_by="Priya"), NOW)
    (version,) = versions(session.weekly)
    assert (version.author, version.reason) == ("Priya", "approved by Tom Abara")
    assert session.update.approvals[0].recorded_by == "Priya"


def test_a_yes_of_nobody_keeps_nothing(update):
    session = Session(Weekly(update=update), pack_for("weekly-update"))
    with pytest.raises(Unusable, match="no-approver"):
        approve_in(session, "approving", Approving(by=" "), NOW)
    assert versions(session.weekly) == ()
