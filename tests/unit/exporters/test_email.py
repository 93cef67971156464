"""The email: its page, its text, and that both hold every word."""

import re

import pytest
from hypothesis import given
from msgspec.structs import replace

from builders.edition_words import first_missing, words_of, words_said
from builders.editions import (
    DATE,
    LONGEST_WORD,
    ONE_LEAD,
    TWO_LEADS,
    bulletin_edition,
    landscape_png,
    paragraphs,
    sample_edition,
    shipped,
)
from builders.packs import MINIMAL, copied_pack, write_pack
from builders.pages import file_of, headings, page_of, skipped_levels, text_of_page
from builders.strategies import updates
from update_editor.exporters.edition import Edition
from update_editor.exporters.email import email_subject, email_text, export_email
from update_editor.model import Item, Items, Message, Picture, Unusable, Update, line
from update_editor.templating.loading import load_pack

NEVER = re.compile(
    r"display:\s*(?:flex|grid)|\bgap:|position:|var\(|rgba\(|gradient|object-fit|\d\s*rem\b|background-image"
    r"|<svg|<picture|<video|<script|src=\"(?:data|https?):|url\("
)


@pytest.fixture(scope="module")
def outputs():
    return export_email(sample_edition())


def test_an_email_is_a_page_its_pictures_a_text_and_a_draft(outputs):
    assert [output.path for output in outputs] == [
        "email.html",
        "email.txt",
        "email.eml",
        "email-pictures/picture-1.png",
        "email-pictures/picture-2.png",
    ]


@pytest.mark.parametrize("make", [sample_edition, lambda: sample_edition(TWO_LEADS), bulletin_edition])
def test_page_and_text_hold_every_word(make):
    edition = make()
    made = export_email(edition)
    for text in (text_of_page(page_of(made, "email.html")), file_of(made, "email.txt").decode()):
        assert first_missing(words_of(edition.title) + words_said(edition), words_of(text)) == ""


def test_headings_are_real_and_skip_no_level(outputs):
    page = page_of(outputs, "email.html")
    assert headings(page) == [
        (1, "Weekly update, Friday 7 March 2031"),
        (2, "Why a swimming bath is health care"),
        (2, "What else has been happening this week?"),
        (3, "Walking out of winter"),
        (3, "A night bus to the infirmary"),
        (4, "How to book a seat"),
        (3, "Tea bags do not go down the sink"),
        (2, "What’s happening next week?"),
    ]


def test_the_page_names_its_language_and_title_and_hides_the_preview_text(outputs):
    page = page_of(outputs, "email.html")
    assert page.get("lang") == "en-GB"
    assert page.findtext(".//title") == "Weekly update, Friday 7 March 2031"
    (preview,) = page.xpath("//body/div[1]")
    assert preview.text.startswith("Free first swims")
    assert "display: none" in preview.get("style")


def test_every_table_is_for_the_layout_alone(outputs):
    assert {table.get("role") for table in page_of(outputs, "email.html").iter("table")} == {"presentation"}
    assert b'<!--[if mso]><table role="presentation" width="600"' in file_of(outputs, "email.html")


def test_pictures_have_a_description_and_a_size_that_fits(outputs):
    pictures = [dict(each.attrib) for each in page_of(outputs, "email.html").iter("img")]
    assert [(each["src"], each["width"], each["height"]) for each in pictures] == [
        ("email-pictures/picture-1.png", "536", "298"),
        ("email-pictures/picture-2.png", "120", "60"),
    ]
    assert pictures[0]["alt"].startswith("Eleven people")
    assert pictures[1]["alt"] == ""
    assert "max-width: 120px" in pictures[1]["style"]


def test_styles_are_in_the_elements_and_one_block_is_kept(outputs):
    page = page_of(outputs, "email.html")
    assert all(each.get("style") for each in page.iter("p", "h1", "h2", "h3", "li", "a", "td", "img"))
    (kept,) = page.iter("style")
    assert re.findall(r"@media \(([\w-]+)", kept.text) == ["max-width", "prefers-color-scheme"]


def test_nothing_is_used_that_mail_programs_do_not_know(outputs):
    assert NEVER.search(file_of(outputs, "email.html").decode()) is None


def test_markup_in_the_text_stays_text(outputs):
    page = page_of(outputs, "email.html")
    assert not list(page.iter("script"))
    assert "<script>alert('nor mine')</script>" in text_of_page(page)
    assert "<script>alert('nor mine')</script>" in file_of(outputs, "email.txt").decode()


def test_every_output_says_how_to_get_other_formats(outputs):
    address = "formats@harbourvale.example"
    assert page_of(outputs, "email.html").xpath(f"//a[@href='mailto:{address}']")
    assert address in file_of(outputs, "email.txt").decode()


def test_the_text_is_wrapped_but_for_addresses(outputs):
    long = [text for text in file_of(outputs, "email.txt").decode().splitlines() if len(text) > 72]
    assert [text.split() for text in long] == [[f"{LONGEST_WORD}."]]


def test_the_text_shows_where_links_lead():
    assert "(https://www.harbourvale.example/bath?a=1&b=2)" in email_text(sample_edition())


def test_the_same_edition_gives_the_same_bytes():
    assert export_email(sample_edition()) == export_email(sample_edition())


def test_the_subject_is_the_field_or_the_title():
    edition = sample_edition()
    assert email_subject(edition) == "Weekly update: the swimming bath opens again 🏊"
    bare = replace(edition, update=replace(edition.update, fields=()), title="  Tides\nand times ")
    assert email_subject(bare) == "Tides and times"
    assert email_subject(replace(bare, title=" ")) == "Weekly update"


def test_one_picture_in_two_items_is_one_file():
    edition = sample_edition()
    items = edition.update.sections[1].items
    twice = Items(id="happening", items=(items[0], replace(items[1], picture="walk")))
    made = export_email(replace(edition, update=replace(edition.update, sections=(twice,))))
    assert [each.path for each in made if "pictures" in each.path] == ["email-pictures/picture-1.png"]
    assert len(list(page_of(made, "email.html").iter("img"))) == 2


def test_a_picture_whose_bytes_are_not_there_is_left_out():
    made = export_email(replace(sample_edition(), pictures={}))
    assert not list(page_of(made, "email.html").iter("img"))


def test_a_picture_of_another_kind_is_refused():
    edition = sample_edition()
    with pytest.raises(Unusable) as caught:
        export_email(replace(edition, pictures=dict.fromkeys(edition.pictures, b"<svg onload='x'/>")))
    assert caught.value.code == "picture-unreadable"


def test_a_picture_of_unknown_size_fills_the_column():
    items = (Item(id="i", heading=line("Boats"), picture="p"),)
    update = Update(
        id="u",
        template="weekly-update",
        sections=(Items(id="news", items=items),),
        pictures=(Picture(id="p", file="p.png", alt='A "boat" & <more>'),),
    )
    edition = Edition(
        update=update, pack=shipped("weekly-update"), title="T", pictures={"p.png": landscape_png(9, 9)}
    )
    (picture,) = page_of(export_email(edition), "email.html").iter("img")
    assert (picture.get("width"), picture.get("height")) == ("536", None)
    assert picture.get("alt") == 'A "boat" & <more>'


def test_an_empty_update_is_a_title_and_how_to_get_other_formats():
    edition = Edition(
        update=Update(id="u", template="weekly-update"),
        pack=shipped("weekly-update"),
        title="Weekly update",
        pictures={},
    )
    page = page_of(export_email(edition), "email.html")
    assert headings(page) == [(1, "Weekly update")]
    assert "another format" in text_of_page(page)


def test_the_colours_are_the_packs():
    page = file_of(export_email(bulletin_edition()), "email.html").decode()
    assert "#00684a" in page
    assert "#0b57a4" not in page


def test_a_pack_without_an_email_page_is_refused(tmp_path):
    edition = replace(sample_edition(), pack=load_pack(write_pack(tmp_path / "small", MINIMAL)))
    with pytest.raises(Unusable) as caught:
        export_email(edition)
    assert caught.value.code == "template-file-missing"


def test_a_style_sheet_from_elsewhere_is_not_fetched(tmp_path):
    link = (
        '<link rel="stylesheet" href="http://127.0.0.1:9/x.css"><link rel="stylesheet" href="/etc/hostname">'
    )
    pack = load_pack(copied_pack(tmp_path / "a", {"email/email.html": ("</head>", f"{link}</head>")}))
    assert b"x.css" not in file_of(export_email(replace(sample_edition(), pack=pack)), "email.html")


def test_right_to_left_packs_are_set_from_the_right(tmp_path):
    change = {"template.toml": ('language = "en-GB"', 'language = "ar"')}
    pack = load_pack(copied_pack(tmp_path / "a", change))
    page = page_of(export_email(replace(sample_edition(), pack=pack)), "email.html")
    assert page.get("dir") == "rtl"
    assert {cell.get("align") for cell in page.xpath("//td[h1]")} == {"right"}


@given(updates(tracked=False))
def test_any_update_becomes_an_email_with_every_word(update):
    edition = Edition(update=update, pack=shipped("weekly-update"), title="T", pictures={})
    made = export_email(edition)
    page = page_of(made, "email.html")
    assert skipped_levels(page) == []
    assert first_missing(words_said(edition), words_of(text_of_page(page))) == ""
    assert file_of(made, "email.txt").decode().startswith("T\n")


def test_half_characters_and_control_characters_do_no_harm():
    update = Update(
        id="u",
        template="weekly-update",
        date=DATE,
        leads=ONE_LEAD,
        title=line("A\x00\ud83d"),
        sections=(Message(id="m", body=paragraphs("b", "one\x0btwo \ud83d\udc00 \x1b")),),
    )
    edition = Edition(update=update, pack=shipped("weekly-update"), title="A\x00\ud83d", pictures={})
    assert "one two" in text_of_page(page_of(export_email(edition), "email.html"))
