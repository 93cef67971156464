"""An update with all that could break an email: it is escaped, refused or kept, and the email stays whole."""

import email
import re
from email.policy import default
from html.parser import HTMLParser

import pytest
from msgspec.structs import replace

from builders.bad_input import ITEMS, NASTY, PICTURES, bad_edition
from builders.pages import file_of, headings, page_of, skipped_levels, text_of_page
from update_editor.exporters.email import export_email
from update_editor.exporters.platforms import PLATFORMS, SendingWith
from update_editor.exporters.summary import export_summary

EMPTY = frozenset(("meta", "img", "br", "link", "hr"))


class Balance(HTMLParser):
    """Finds end tags that close nothing, and start tags that nobody closes."""

    def __init__(self) -> None:
        super().__init__()
        self.opened: list[str] = []
        self.wrong: list[str] = []

    def handle_starttag(self, tag, attrs):
        if tag not in EMPTY:
            self.opened.append(tag)

    def handle_endtag(self, tag):
        if not self.opened or self.opened.pop() != tag:
            self.wrong.append(tag)


@pytest.fixture(scope="module")
def outputs():
    return (*export_email(bad_edition()), *export_summary(bad_edition()))


@pytest.mark.parametrize("path", ["email.html", "email-summary.html"])
def test_every_element_is_closed_where_it_should_be(outputs, path):
    balance = Balance()
    balance.feed(file_of(outputs, path).decode())
    assert (balance.opened, balance.wrong) == ([], [])


def test_what_was_written_is_read_and_nothing_of_it_is_markup(outputs):
    page = page_of(outputs, "email.html")
    assert not page.xpath("//script | //b | //i")
    assert text_of_page(page).count(NASTY) >= ITEMS
    assert len(headings(page)) == ITEMS + 3
    assert skipped_levels(page) == []


def test_links_lead_only_where_they_may_and_have_no_character_that_none_may_have(outputs):
    addresses = page_of(outputs, "email.html").xpath("//a/@href")
    assert {each.partition(":")[0] for each in addresses} == {"https", "mailto"}
    assert not [each for each in addresses if re.search(r'["<>\[\]{}| ]', each)]


def test_every_picture_has_its_words(outputs):
    found = page_of(outputs, "email.html").xpath("//img/@alt")
    assert found == [NASTY] * PICTURES


def test_the_subject_makes_no_header(outputs):
    draft = email.message_from_bytes(file_of(outputs, "email.eml"), policy=default)
    assert draft["Bcc"] is None
    assert draft["Subject"] == f"Hi Bcc: a@example.org {NASTY}"


@pytest.mark.parametrize("name", PLATFORMS)
def test_every_tool_gets_an_email_without_marks_of_anybody_else(name):
    tool = PLATFORMS[name]
    made = export_email(replace(bad_edition(), sending=SendingWith(platform=name)))
    read_by_tool = (".md",) if name == "notify" else (".html", ".txt")
    for output in made:
        if tool.marks and output.path.endswith(read_by_tool):
            text = output.data.decode()
            for own in filter(None, (tool.unsubscribe, tool.view_online)):
                text = text.replace(own, "")
            assert re.search(tool.marks, text) is None
