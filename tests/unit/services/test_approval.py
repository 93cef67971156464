"""An approval is of what the update said."""

import datetime as dt

import pytest
from msgspec.structs import replace

from builders.updates import NOW, paragraph, small_update
from update_editor.model import Lead, Picture, Unusable, line
from update_editor.services import commands
from update_editor.services.approval import approve, is_approved, version_of

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
        lambda update: commands.set_leads(update, (Lead(name="Priya"),)),
        lambda update: commands.set_date(update, dt.date(2027, 1, 1)),
        lambda update: commands.set_item(update, "happening", "i1", audience="email"),
        lambda update: commands.move_item(update, "happening", "i1", "i2"),
    ],
)
def test_it_ends_with_whatever_a_reader_would_see(change):
    assert not is_approved(change(approved()))


def test_planning_does_not_end_it():
    assert is_approved(commands.set_item(approved(), "happening", "i1", status="waiting"))


def test_the_approval_of_one_pane_is_not_that_of_the_whole():
    assert not is_approved(approve(small_update(), "Amara", NOW, pane="message"))


def test_somebody_must_be_named():
    with pytest.raises(Unusable, match="no-approver"):
        approve(small_update(), "  ", NOW)


def test_a_greeting_name_is_no_part_of_what_was_approved():
    update = small_update()
    greeted = replace(update, leads=tuple(replace(lead, greeting="Captain") for lead in update.leads))
    assert version_of(greeted) == version_of(update)
