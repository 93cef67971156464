"""The email: its page, its text, and that both hold every word."""

import email
import re
from email.policy import default

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
from update_editor.exporters.email import email_preheader, email_subject, email_text, export_email
from update_editor.exporters.platforms import PLATFORMS, SendingWith
from update_editor.model import Field, Item, Items, Message, Picture, Unusable, Update, line
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


def test_the_page_names_its_language_and_subject_and_hides_the_preview_text(outputs):
    page = page_of(outputs, "email.html")
    assert page.get("lang") == "en-GB"
    assert page.findtext(".//title") == "Weekly update: the swimming bath opens again 🏊"
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


def without_fields(edition: Edition, **patterns: str) -> Edition:
    """Return an edition in which nobody has written subject and preview text."""
    pack = replace(edition.pack, patterns=replace(edition.pack.patterns, **patterns))
    return replace(edition, update=replace(edition.update, fields=()), pack=pack)


def test_the_subject_is_the_field_or_the_title():
    edition = sample_edition()
    assert email_subject(edition) == "Weekly update: the swimming bath opens again 🏊"
    bare = replace(without_fields(edition), title="  Tides\nand times ")
    assert email_subject(bare) == "Tides and times"
    assert email_subject(replace(bare, title=" ")) == "Weekly update"


def test_subject_and_preview_text_follow_the_templates_patterns_where_nobody_wrote_them():
    patterns = {"subject": "News of {{ date | day }}", "preheader": "From {{ lead.name }}"}
    edition = without_fields(sample_edition(), **patterns)
    assert email_subject(edition) == "News of 7 March 2031"
    assert email_preheader(edition) == "From Dr Ottilie Farrow"
    empty = without_fields(edition, subject="", preheader="")
    assert email_subject(empty) == "Weekly update, Friday 7 March 2031"
    assert email_preheader(empty).startswith("On Monday the old swimming bath")


def test_a_line_break_in_the_subject_makes_no_header():
    edition = sample_edition()
    field = Field(id="subject", text="Tides\r\nBcc: everybody@example.org\n\n<p>")
    made = export_email(replace(edition, update=replace(edition.update, fields=(field,))))
    draft = email.message_from_bytes(file_of(made, "email.eml"), policy=default)
    assert draft["Bcc"] is None
    assert draft["Subject"] == "Tides Bcc: everybody@example.org <p>"


def test_a_list_tells_what_is_in_the_update_without_links_that_lead_nowhere(outputs):
    (contents,) = page_of(outputs, "email.html").xpath("//td[p='In this update']")
    assert [" ".join(each.text.split()) for each in contents.iter("li")] == [
        "What else has been happening this week?",
        "Walking out of winter",
        "A night bus to the infirmary",
        "Tea bags do not go down the sink",
        "What’s happening next week?",
    ]
    assert page_of(outputs, "email.html").xpath("//a[starts-with(@href, '#')]") == []


def test_page_and_text_lead_to_the_update_online(outputs):
    address = "https://www.harbourvale.example/updates/2031-03-07/"
    (link,) = page_of(outputs, "email.html").xpath(f"//a[@href='{address}']")
    assert link.text == "Read this update online"
    assert f"Read this update online:\n{address}\n" in file_of(outputs, "email.txt").decode()


def test_without_an_address_online_nothing_leads_there():
    edition = sample_edition()
    pack = replace(edition.pack, organisation=replace(edition.pack.organisation, updates=""))
    made = export_email(replace(edition, pack=pack))
    assert b"Read this update online" not in file_of(made, "email.html") + file_of(made, "email.txt")


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
    local = '<link rel="stylesheet" href="/etc/hostname">'
    pack = load_pack(copied_pack(tmp_path / "a", {"email/email.html": ("</head>", f"{local}</head>")}))
    assert export_email(replace(sample_edition(), pack=pack))
    remote = '<link rel="stylesheet" href="http://127.0.0.1:9/x.css">'
    pack = load_pack(copied_pack(tmp_path / "b", {"email/email.html": ("</head>", f"{remote}</head>")}))
    with pytest.raises(Unusable, match="template-fetches"):
        export_email(replace(sample_edition(), pack=pack))


def sent_with(name: str, pictures: str = "") -> Edition:
    """Return the sample week as it is sent with a tool, with the tool's mark among its words."""
    edition = sample_edition()
    words = "Nobody sees {{ .Subscriber }} or *|FNAME|* or $UNSUB$ or @FIRSTNAME@ or [[EMAIL]] or ((name))"
    message = Message(id="message", body=paragraphs("m", words))
    update = replace(edition.update, sections=(message, *edition.update.sections[1:]))
    return replace(edition, update=update, sending=SendingWith(platform=name, pictures=pictures))


@pytest.mark.parametrize("name", [name for name, each in PLATFORMS.items() if each.unsubscribe])
def test_a_tool_finds_its_links_and_no_mark_among_the_words(name):
    tool, made = PLATFORMS[name], export_email(sent_with(name))
    for path in ("email.html", "email.txt"):
        text = file_of(made, path).decode()
        assert (text.count(tool.unsubscribe), text.count(tool.view_online)) == (1, 1)
        rest = text.replace(tool.unsubscribe, "").replace(tool.view_online, "")
        assert re.search(tool.marks, rest) is None
    assert sent_with(name).update.sections[0].body[0].spans[0].text in text_of_page(
        page_of(made, "email.html")
    )


@pytest.mark.parametrize("name", PLATFORMS)
def test_a_draft_has_nothing_that_only_a_tool_replaces(name):
    assert file_of(export_email(sent_with(name)), "email.eml") == file_of(
        export_email(sent_with("none")), "email.eml"
    )


def test_a_tool_that_brings_its_own_page_gets_what_stands_in_the_body():
    made = file_of(export_email(sent_with("govdelivery")), "email.html").decode()
    assert re.match("<div", made)
    assert made.endswith("</div>\n")
    assert not re.search("<html|<head|<style|<body|</body", made)
    whole = file_of(export_email(sent_with("none")), "email.html").decode()
    assert made.replace("&#91;", "[") in whole


def test_pictures_that_are_put_online_first_have_their_address_there_and_the_date_in_their_name():
    made = export_email(sent_with("govdelivery", "https://files.harbourvale.example/email/"))
    assert re.findall('src="([^"]*)"', file_of(made, "email.html").decode()) == [
        f"https://files.harbourvale.example/email/2031-03-07-picture-{number}.png" for number in (1, 2)
    ]
    assert [each.path for each in made if "pictures" in each.path] == [
        "email-pictures/2031-03-07-picture-1.png",
        "email-pictures/2031-03-07-picture-2.png",
    ]


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
