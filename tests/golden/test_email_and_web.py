"""Email and web page of a whole week, letter by letter."""

import pytest

from builders.editions import TWO_LEADS, bulletin_edition, sample_edition
from update_editor.exporters.email import export_email
from update_editor.exporters.web import export_web

EDITIONS = {
    "weekly": sample_edition,
    "two-leads": lambda: sample_edition(TWO_LEADS),
    "bulletin": bulletin_edition,
}


@pytest.mark.parametrize("name", EDITIONS)
def test_the_email_is_what_it_was(name, golden):
    for output in export_email(EDITIONS[name]()):
        if output.path in ("email.html", "email.txt"):
            golden(f"{name}/{output.path}", output.data.decode())


@pytest.mark.parametrize("name", EDITIONS)
def test_the_web_page_is_what_it_was(name, golden):
    for output in export_web(EDITIONS[name]()):
        if output.path.endswith((".html", ".css")):
            golden(f"{name}/{output.path}", output.data.decode())


def test_the_draft_is_what_it_was(golden):
    draft = next(each for each in export_email(sample_edition()) if each.path == "email.eml")
    golden("weekly/email.eml", draft.data.decode("ascii"))
