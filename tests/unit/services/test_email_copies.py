"""What of an email can be copied, and in which form."""

import re
from base64 import b64decode

import pytest
from msgspec.structs import replace

from builders.editions import sample_edition
from update_editor.exporters.email import email_text, export_email
from update_editor.exporters.platforms import PLATFORMS, SendingWith
from update_editor.services.email_copies import email_copies
from update_editor.services.export_job import ExportOrder
from update_editor.storage import Weekly

EDITION = sample_edition()


def order(tool: str = "none", **changes) -> ExportOrder:
    weekly = Weekly(update=replace(EDITION.update, **changes), pictures=EDITION.pictures)
    sending = SendingWith(platform=tool)
    return ExportOrder(weekly=weekly, pack=EDITION.pack, formats=("email",), sending=sending)


@pytest.fixture(scope="module")
def copies():
    return {each.kind: each for each in email_copies(order()) if each.kind != "block"}


def blocks(tool: str = "none"):
    return [each for each in email_copies(order(tool)) if each.kind == "block"]


def test_the_whole_email_is_pasted_from_inside_its_body(copies):
    html = copies["whole"].html
    assert re.search("<body[^>]*><!--StartFragment--><div", html)
    assert html.rstrip().endswith("</div><!--EndFragment--></body></html>")
    assert html.count("<!--StartFragment-->") == html.count("<!--EndFragment-->") == 1
    assert copies["whole"].text == email_text(EDITION)


def test_its_pictures_come_along(copies):
    found = re.findall('src="data:image/png;base64,([^"]*)"', copies["whole"].html)
    assert [b64decode(each) for each in found] == list(EDITION.pictures.values())


@pytest.mark.parametrize("tool", PLATFORMS)
def test_a_mail_program_gets_nothing_that_only_a_tool_replaces(copies, tool):
    whole = next(each for each in email_copies(order(tool)) if each.kind == "whole")
    assert whole == copies["whole"]


@pytest.mark.parametrize("tool", PLATFORMS)
def test_the_code_is_the_file_for_the_tool(tool):
    made = export_email(replace(EDITION, sending=SendingWith(platform=tool)))
    code = next(each for each in email_copies(order(tool)) if each.kind == "code")
    assert code.html == ""
    assert code.text == made[0].data.decode()


def test_notify_gets_its_markdown():
    (markdown,) = (each for each in email_copies(order("notify")) if each.kind == "markdown")
    assert markdown.text.startswith("# Weekly update")
    assert "markdown" not in {each.kind for each in email_copies(order("mailchimp"))}


def test_subject_and_preview_text_are_words_alone(copies):
    assert copies["subject"].text == "Weekly update: the swimming bath opens again 🏊"
    assert copies["preheader"].text.startswith("Free first swims")
    assert copies["subject"].html == copies["preheader"].html == ""


def test_each_text_and_item_is_a_block():
    assert [each.where for each in blocks()] == [
        "opening",
        "message",
        "closing",
        "happening/heading",
        "happening/walk",
        "happening/night-bus",
        "happening/tea",
        "next-week",
    ]


def test_a_block_is_plain_html_between_the_marks():
    bus = next(each for each in blocks() if each.where == "happening/night-bus")
    start = "<html><body><!--StartFragment--><h3>A night bus to the infirmary</h3>\n<p>"
    assert bus.html.startswith(start)
    assert bus.html.endswith("</p><!--EndFragment--></body></html>")
    assert "style=" not in bus.html


def test_a_short_email_can_be_copied_where_it_leads_somewhere(copies):
    assert "View full weekly update for 7 March 2031" in copies["short"].html
    assert "View full weekly update for 7 March 2031" in copies["short-code"].text
    organisation = replace(EDITION.pack.organisation, updates="")
    nowhere = replace(order(), pack=replace(EDITION.pack, organisation=organisation))
    assert "short" not in {each.kind for each in email_copies(nowhere)}


def test_what_is_for_the_website_alone_is_in_no_copy():
    happening = EDITION.update.sections[1]
    items = (replace(happening.items[0], audience="web"), *happening.items[1:])
    sections = (EDITION.update.sections[0], replace(happening, items=items))
    for copy in email_copies(order(sections=sections)):
        assert "Walking out of winter" not in copy.text + copy.html
