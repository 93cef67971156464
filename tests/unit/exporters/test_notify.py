"""The email as GOV.UK Notify's Markdown."""

import re

import pytest
from hypothesis import given
from msgspec.structs import replace

from builders.edition_words import edition_of, letters_said, message_edition
from builders.editions import paragraphs, sample_edition, shipped
from builders.pages import file_of
from builders.strategies import updates
from update_editor.exporters.edition import Edition
from update_editor.exporters.email import export_email
from update_editor.exporters.notify import notify_text
from update_editor.exporters.platforms import JOINER, SendingWith
from update_editor.exporters.summary import export_summary
from update_editor.model import Bullet, Bullets, Item, Items, Message, Span, line


def said(*sections) -> str:
    """Return sections as Notify's Markdown, between the title and who sends it."""
    text = notify_text(edition_of(*sections))
    start, end = text.index("\n\n") + 2, text.index("To have this update in another format")
    return text[start:end].strip()


def paragraph(*spans: Span) -> str:
    return said(Message(id="m", body=paragraphs("p", spans)))


def test_a_week_in_two_levels_of_headings():
    edition = replace(sample_edition(), sending=SendingWith(platform="notify"))
    text = file_of(export_email(edition), "email-notify.md").decode()
    assert re.findall("^#+ .*", text, re.MULTILINE) == [
        "# Weekly update, Friday 7 March 2031",
        "## Why a swimming bath is health care",
        "# What else has been happening this week?",
        "## Walking out of winter",
        "## A night bus to the infirmary",
        "## Tea bags do not go down the sink",
        "# What’s happening next week?",
    ]
    assert "\n\nHow to book a seat\n\n" in text
    assert "**" not in text
    assert "\n^ I came for my knee and stayed for the company.\n" in text
    assert (
        "[Read this update online](https://www.harbourvale.example/updates/2031-03-07/)\n\nTo have this"
        in text
    )


def test_a_short_email_leads_to_the_web_page():
    edition = replace(sample_edition(), sending=SendingWith(platform="notify"))
    text = file_of(export_summary(edition), "email-summary-notify.md").decode()
    page = "https://www.harbourvale.example/updates/2031-03-07/"
    assert f"\n## [Walking out of winter]({page}#item-walk)\n" in text
    assert f"\n[View full weekly update for 7 March 2031]({page})\n" in text


def test_lists_are_of_one_level():
    entries = (("Tea", "bullet", 0), ("Milk", "bullet", 1), ("First", "number", 0), ("Then", "number", 0))
    text = notify_text(message_edition(*entries))
    assert "\n* Tea\n* Milk\n\n1. First\n2. Then\n" in text


def test_links_have_words_and_an_address_that_ends_where_it_should():
    span = Span(text="the [new] map", link="https://example.org/a_(b)?c=((d))")
    assert paragraph(span) == "[the (new) map](https://example.org/a_%28b%29?c=%28%28d%29%29)"


def test_addresses_to_write_to_and_to_call_are_said():
    spans = (
        Span(text="Write to us", link="mailto:a@example.org"),
        Span(text=" or "),
        Span(text="b@example.org", link="mailto:b@example.org"),
    )
    assert paragraph(*spans) == "Write to us (mailto:a@example.org) or b@example.org"


def test_an_address_that_may_not_be_followed_is_no_link():
    assert "](" not in paragraph(Span(text="Click", link="javascript:alert(1)"))


@pytest.mark.parametrize(
    "words",
    ["# no heading", "* no bullet", "- none", "1. no number", "^ no inset", "---", "  # none", "===="],
)
def test_words_that_look_like_a_mark_at_the_start_are_words(words):
    assert paragraph(Span(text=f"Tea\n{words}")) == f"Tea\n{JOINER}{words}"


def test_words_that_look_like_a_link_or_a_placeholder_are_words():
    text = paragraph(Span(text="[a](https://example.org) ((name)) (((x))) \\*"))
    assert "](" not in text
    assert "((" not in text
    assert text.replace(JOINER, "") == "[a](https://example.org) ((name)) (((x))) \\*"


def test_a_heading_and_a_bullet_stay_in_one_line():
    section = Items(
        id="s", heading=line("News\nand more"), items=(Item(id="i", heading=line("A\nB"), body=()),)
    )
    bullets = Bullets(id="b", heading=line("Soon"), bullets=(Bullet(id="1", spans=line("Tea\nand cake")),))
    assert said(section, bullets) == "# News and more\n\n## A B\n\n# Soon\n\n* Tea and cake"


@given(updates(tracked=False))
def test_any_update_is_there_with_every_letter(update):
    edition = Edition(update=update, pack=shipped("weekly-update"), title="T", pictures={})
    rest = iter(notify_text(edition))
    assert [letter for letter in letters_said(edition) if letter not in rest] == []
