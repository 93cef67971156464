"""How long an email may be."""

import pytest
from msgspec.structs import replace

from builders.updates import NOW, paragraph, small_update
from update_editor.services.approval import approve
from update_editor.services.commands import set_text
from update_editor.services.email_size import EmailSize
from update_editor.services.export_job import ExportOrder, not_ready
from update_editor.services.packs import pack_for
from update_editor.storage import Weekly


@pytest.mark.parametrize(
    ("size", "kilobytes", "verdict"),
    [
        (10, 1, "fine"),
        (75_000, 75, "fine"),
        (75_001, 75, "nearly"),
        (95_000, 95, "nearly"),
        (95_001, 95, "too long"),
    ],
)
def test_a_size_is_said_in_kilobytes_and_judged(size, kilobytes, verdict):
    assert (EmailSize(size).kilobytes, EmailSize(size).verdict) == (kilobytes, verdict)


def codes(update, *formats):
    order = ExportOrder(
        weekly=Weekly(update=approve(update, "Amara Whitcombe", NOW)),
        pack=pack_for("weekly-update"),
        formats=formats,
    )
    return [each.code for each in not_ready(order, NOW)]


def test_an_email_that_gmail_would_cut_off_is_held_back():
    long = tuple(paragraph(f"p{number}", "The ferry sails on Monday. " * 30) for number in range(120))
    update = set_text(small_update(), "message", long)
    assert codes(update, "email") == ["email-too-long"]
    assert codes(update, "web", "summary") == []
    assert codes(replace(update, sections=small_update().sections), "email") == []
