"""The web page: landmarks, anchors, and every word."""

import re

import pytest
from hypothesis import given
from msgspec.structs import replace

from builders.edition_words import first_missing, words_of, words_said
from builders.editions import TWO_LEADS, bulletin_edition, paragraphs, sample_edition, shipped
from builders.pages import file_of, headings, page_of, skipped_levels, text_of_page
from builders.strategies import updates
from update_editor.exporters.edition import Edition
from update_editor.exporters.page_links import Around, PageLink, Surroundings, with_around
from update_editor.exporters.web import export_web
from update_editor.model import Field, Message, Update
from update_editor.templating.pack import Words


@pytest.fixture(scope="module")
def outputs():
    return export_web(sample_edition())


@pytest.fixture(scope="module")
def page(outputs):
    return page_of(outputs, "web/index.html")


def test_a_web_page_brings_its_styles_and_pictures(outputs):
    assert [output.path for output in outputs] == [
        "web/index.html",
        "web/assets/page.css",
        "web/assets/picture-1.png",
        "web/assets/picture-2.png",
    ]


def test_everything_it_asks_for_is_there(outputs, page):
    wanted = [*page.xpath("//img/@src"), *page.xpath("//link[@rel='stylesheet']/@href")]
    assert {f"web/{path}" for path in wanted} == {output.path for output in outputs[1:]}
    assert "url(" not in file_of(outputs, "web/assets/page.css").decode()
    assert page.xpath("//script/@type") == ["application/ld+json"]


@pytest.mark.parametrize("make", [sample_edition, lambda: sample_edition(TWO_LEADS), bulletin_edition])
def test_it_holds_every_word(make):
    edition = make()
    text = text_of_page(page_of(export_web(edition), "web/index.html"))
    assert first_missing(words_of(edition.title) + words_said(edition), words_of(text)) == ""


def test_it_has_landmarks_and_a_way_past_them(page):
    assert [each.tag for each in page.find("body")] == ["a", "header", "main", "footer"]
    assert page.xpath("//body/a")[0].get("href") == "#update"
    assert page.xpath("//main")[0].get("id") == "update"


def test_in_this_update_leads_to_every_heading_by_the_ids_of_the_update(page):
    targets = [address.removeprefix("#") for address in page.xpath("//nav//a/@href")]
    assert targets == ["section-happening", "item-walk", "item-night-bus", "item-tea", "section-next-week"]
    assert all(page.get_element_by_id(target) is not None for target in targets)
    texts = [" ".join(link.text_content().split()) for link in page.xpath("//nav//a")]
    assert texts == [text for level, text in headings(page) if level in (2, 3)][1:]


def test_a_short_update_needs_no_list_of_contents():
    update = Update(id="u", template="w", sections=(Message(id="m", body=paragraphs("b", "Hello")),))
    edition = Edition(update=update, pack=shipped("weekly-update"), title="T", pictures={})
    assert not page_of(export_web(edition), "web/index.html").xpath("//nav")


def test_its_date_is_one_for_programs_too(page):
    assert page.xpath("//h1/time/@datetime") == ["2031-03-07"]


def test_headings_skip_no_level_and_ids_are_given_once(page):
    assert skipped_levels(page) == []
    ids = page.xpath("//@id")
    assert len(set(ids)) == len(ids)


def test_a_headed_section_is_named_by_its_heading(page):
    for section in page.iter("section"):
        assert page.get_element_by_id(section.get("aria-labelledby")).tag == "h2"


def test_it_has_light_dark_and_printed_colours_of_the_pack():
    styles = file_of(export_web(bulletin_edition()), "web/assets/page.css").decode()
    assert "--accent: #00684a" in styles
    assert "--accent: #6fcfae" in styles
    assert {"(prefers-color-scheme: dark)", "print"} <= set(re.findall(r"@media ([^{]+) \{", styles))
    assert "{{" not in styles


def test_every_output_says_how_to_get_other_formats(page):
    assert page.xpath("//footer//a[@href='mailto:formats@harbourvale.example']")


def test_a_description_written_for_the_update_describes_the_page(page):
    assert page.xpath("//meta[@name='description']/@content")[0].startswith("Free first swims")


def test_the_same_edition_gives_the_same_bytes():
    assert export_web(sample_edition()) == export_web(sample_edition())


@given(updates(tracked=False))
def test_any_update_becomes_a_page_with_every_word(update):
    edition = Edition(update=update, pack=shipped("weekly-update"), title="T", pictures={})
    page = page_of(export_web(edition), "web/index.html")
    assert skipped_levels(page) == []
    assert first_missing(words_said(edition), words_of(text_of_page(page))) == ""
    ids = page.xpath("//@id")
    assert len(set(ids)) == len(ids)


def test_markup_in_ids_titles_and_fields_stays_text():
    edition = sample_edition()
    sly = '"><script>alert(1)</script>'
    sections = tuple(replace(section, id=sly + section.id) for section in edition.update.sections)
    fields = tuple(replace(field, text=sly) for field in edition.update.fields)
    update = replace(edition.update, sections=sections, fields=fields)
    page = page_of(export_web(replace(edition, update=update, title=sly)), "web/index.html")
    assert page.xpath("//script/@type") == ["application/ld+json"]
    assert headings(page)[0] == (1, sly)


def test_sound_and_sign_language_are_linked_where_they_have_an_address():
    edition = with_fields(("audio-address", "https://example.org/a"), ("bsl-address", "javascript:alert(1)"))
    (formats,) = page_of(export_web(edition), "web/index.html").xpath("//section[@class='formats']")
    assert formats.xpath(".//a/@href") == ["https://example.org/a"]
    assert [each.text for each in formats.xpath(".//a")] == ["Audio"]
    assert not page_of(export_web(sample_edition()), "web/index.html").xpath("//section[@class='formats']")


def with_fields(*fields):
    edition = sample_edition()
    written = tuple(Field(id=name, text=text) for name, text in fields)
    return replace(edition, update=replace(edition.update, fields=written))


def test_files_beside_the_page_and_the_updates_around_it_are_linked(page):
    surroundings = Surroundings(
        formats=(PageLink("PDF", "update.pdf"),),
        around=Around(PageLink("Last week", "../2031-02-28/"), None, PageLink("All updates", "../")),
    )
    shown = page_of(export_web(sample_edition(), surroundings), "web/index.html")
    assert shown.xpath("//section[@class='formats']//a/@href") == ["update.pdf"]
    (around,) = shown.xpath("//main//nav[@class='around']")
    assert around.get("aria-label") == "All updates"
    assert [(each.get("rel"), each.text) for each in around.iter("a")] == [
        ("prev", "Previous: Last week"),
        (None, "All updates"),
    ]
    assert not page.xpath("//nav[@class='around']")


def test_the_updates_around_a_page_are_put_into_it_later():
    shown = file_of(export_web(sample_edition(), Surroundings(around=Around())), "web/index.html").decode()
    around = Around(PageLink("<b>Tea", "../t/"))
    later = with_around(shown, around, Words())
    assert '<a href="../t/" rel="prev">Previous: &lt;b&gt;Tea</a>' in later
    assert with_around(later, Around(), Words()) == shown
