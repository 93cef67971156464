"""The short email: how the update begins, and where to read the rest."""

import pytest
from hypothesis import given
from msgspec.structs import replace

from builders.edition_words import words_of
from builders.editions import a_block, paragraphs, sample_edition, shipped
from builders.pages import file_of, headings, page_of, skipped_levels, text_of_page
from builders.strategies import updates
from update_editor.exporters.edition import Edition
from update_editor.exporters.summary import export_summary, full_link, summary_edition
from update_editor.exporters.web import export_web
from update_editor.markup.plain_out import update_text
from update_editor.model import Message, text_of

PAGE = "https://www.harbourvale.example/updates/2031-03-07/"


@pytest.fixture(scope="module")
def outputs():
    return export_summary(sample_edition())


def with_message(*blocks) -> Edition:
    edition = sample_edition()
    sections = (Message(id="message", body=blocks), *edition.update.sections[1:])
    return replace(edition, update=replace(edition.update, sections=sections))


def body_of(edition: Edition) -> str:
    return text_of(summary_edition(edition).update.sections[0].body)


def test_a_short_email_is_a_page_a_text_and_a_draft(outputs):
    assert [each.path for each in outputs] == [
        "email-summary.html",
        "email-summary.txt",
        "email-summary.eml",
    ]


def test_it_has_the_messages_beginning_and_the_headings_of_the_items(outputs):
    page = page_of(outputs, "email-summary.html")
    assert headings(page) == [
        (1, "Weekly update, Friday 7 March 2031"),
        (2, "What else has been happening this week?"),
        (3, "Walking out of winter"),
        (3, "A night bus to the infirmary"),
        (3, "Tea bags do not go down the sink"),
    ]
    said = text_of_page(page)
    assert "On Monday the old swimming bath" in said
    assert "Eleven people joined" not in said
    assert "Have a good weekend" not in said


def test_each_heading_leads_to_its_place_on_the_web_page(outputs):
    links = page_of(outputs, "email-summary.html").xpath("//h3//a/@href")
    assert len(set(links)) == 3
    web = page_of(export_web(sample_edition()), "web/index.html")
    for link in links:
        address, _, anchor = link.partition("#")
        assert address == PAGE
        assert len(web.xpath(f"//*[@id='{anchor}']")) == 1


def test_a_button_leads_to_the_whole_update(outputs):
    (button,) = page_of(outputs, "email-summary.html").xpath(f"//td/a[@href='{PAGE}']")
    assert button.text == "View full weekly update for 7 March 2031"
    assert button.getparent().get("style").startswith("font-family")
    assert "padding: 14px 24px" in button.getparent().get("style")
    text = file_of(outputs, "email-summary.txt").decode()
    assert f"View full weekly update for 7 March 2031:\n{PAGE}\n" in text
    assert text.count(f"{PAGE}\n") == 1


def test_without_an_address_nothing_leads_anywhere():
    edition = sample_edition()
    pack = replace(edition.pack, organisation=replace(edition.pack.organisation, updates=""))
    bare = replace(edition, pack=pack)
    assert full_link(bare) is None
    page = page_of(export_summary(bare), "email-summary.html")
    assert page.xpath("//h3//a") == []
    assert "View full" not in text_of_page(page)


def test_an_item_for_emails_alone_is_there_whole_because_the_web_page_has_it_not():
    edition = sample_edition()
    happening = edition.update.sections[1]
    items = (replace(happening.items[0], audience="email"), *happening.items[1:])
    sections = (edition.update.sections[0], replace(happening, items=items))
    made = export_summary(replace(edition, update=replace(edition.update, sections=sections)))
    page = page_of(made, "email-summary.html")
    assert "Eleven people joined" in text_of_page(page)
    assert page.xpath("//h3[.='Walking out of winter']//a") == []
    assert [each.path for each in made if "pictures" in each.path] == ["email-summary-pictures/picture-1.png"]


def test_it_stops_before_a_sub_heading_a_list_or_a_fourth_paragraph():
    first, second, third, fourth = paragraphs("p", "One.", "Two.", "Three.", "Four.")
    assert body_of(with_message(first, a_block("h", "Why", "subheading"), second)) == "One."
    assert body_of(with_message(first, a_block("l", "tea", "bullet"), second)) == "One."
    assert body_of(with_message(first, second, third, fourth)) == "One.\nTwo.\nThree."
    assert body_of(with_message(a_block("h", "Why", "subheading"), first)) == "One."


def test_a_long_first_paragraph_is_enough():
    long, more = paragraphs("p", "word " * 90, "More.")
    assert body_of(with_message(long, more)) == "word " * 90


def test_an_item_without_a_heading_has_nothing_to_be_led_by():
    edition = sample_edition()
    items = tuple(replace(each, heading=()) for each in edition.update.sections[1].items)
    sections = (replace(edition.update.sections[1], items=items),)
    made = export_summary(replace(edition, update=replace(edition.update, sections=sections)))
    assert headings(page_of(made, "email-summary.html")) == [(1, "Weekly update, Friday 7 March 2031")]


@given(updates(tracked=False))
def test_a_short_email_of_any_update_says_nothing_that_the_update_does_not(update):
    edition = Edition(update=update, pack=shipped("weekly-update"), title="T", pictures={})
    made = export_summary(edition)
    assert skipped_levels(page_of(made, "email-summary.html")) == []
    said = words_of(update_text(summary_edition(edition).update, "T"))
    assert set(said) <= set(words_of(update_text(update, "T")))
