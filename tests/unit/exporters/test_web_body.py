"""A web page's body: simple HTML that any editor takes, under headings of the level that is chosen."""

import pytest
from hypothesis import given
from hypothesis import strategies as st
from lxml import html
from msgspec.structs import replace

from builders.edition_words import first_missing, words_of, words_said
from builders.editions import bulletin_edition, paragraphs, sample_edition, shipped
from builders.pages import file_of, headings, skipped_levels, text_of_page
from builders.strategies import updates
from update_editor.exporters.edition import Edition, WebChoices
from update_editor.exporters.web_body import body_html, body_pictures, export_web_body
from update_editor.model import Item, Items, Message, Span, Update, line

ALLOWED = {
    *("h1", "h2", "h3", "h4", "h5", "h6", "p", "ul", "ol", "li", "blockquote", "strong", "em", "a", "br"),
    *("figure", "figcaption", "img"),
}
ATTRIBUTES = {"a": {"href"}, "img": {"src", "alt", "width", "height"}}


def tree(body: str) -> html.HtmlElement:
    return html.document_fromstring(f"<html><body>{body}</body></html>")


def with_choices(edition: Edition, **choices: object) -> Edition:
    return replace(edition, web=WebChoices(**choices))


def strangers(body: str) -> set[str]:
    """Return the elements and attributes that a body should not have."""
    found = set()
    for each in tree(body).find("body").iterdescendants():
        allowed = ATTRIBUTES.get(each.tag, set())
        found |= {f"{each.tag} {name}" for name in each.attrib if name not in allowed}
        found |= set() if each.tag in ALLOWED else {str(each.tag)}
    return found


@pytest.mark.parametrize("make", [sample_edition, bulletin_edition])
def test_it_says_every_word_but_the_title_and_holds_simple_elements_alone(make):
    edition = make()
    body = body_html(edition)
    assert first_missing(words_said(edition), words_of(text_of_page(tree(body)))) == ""
    assert strangers(body) == set()
    assert "<h1" not in body


@pytest.mark.parametrize("top", [1, 2, 3])
def test_its_highest_headings_are_of_the_level_that_was_chosen(top):
    levels = [level for level, _ in headings(tree(body_html(with_choices(sample_edition(), top=top))))]
    assert min(levels) == levels[0] == top
    before = [level - top for level in levels]
    assert before == [level - 2 for level, _ in headings(tree(body_html(sample_edition())))]


def test_links_to_its_parts_stand_first_where_they_are_wanted():
    body = tree(body_html(with_choices(sample_edition(), contents=True)))
    targets = [each.removeprefix("#") for each in body.xpath("//ul//a/@href") if each.startswith("#")]
    assert targets == ["section-happening", "item-walk", "item-night-bus", "item-tea", "section-next-week"]
    assert [each.get("id") for each in body.xpath("//*[@id]")] == targets


def test_a_picture_is_in_it_once_the_website_has_it():
    edition = sample_edition()
    assert "<img" not in body_html(edition)
    body = body_html(edition, lambda shown: f"https://www.example.org/{shown.picture.id}.png")
    pictures = tree(body).xpath("//img")
    assert [each.get("src") for each in pictures] == [
        f"https://www.example.org/{each.id}.png" for each in edition.update.pictures
    ]
    assert strangers(body) == set()


def test_what_a_website_asks_for_stands_beside_it():
    edition = sample_edition()
    outputs = export_web_body(edition)
    assert [each.path for each in outputs] == [
        "web-body/body.html",
        "web-body/details.txt",
        "web-body/picture-1.png",
        "web-body/picture-2.png",
    ]
    details = file_of(outputs, "web-body/details.txt").decode()
    assert details.startswith(f"Page title: {edition.title}\nSummary: ")
    assert "\nDate: Friday 7 March 2031\n" in details
    described = next(each for each in body_pictures(edition) if each.alt)
    assert f"\nPicture: {described.name}\nStands under: {described.place}\n" in details
    assert f"\nDescription: {described.alt}\n" in details
    assert "\nDescription: (none: it only decorates; leave the description empty)\n" in details


def test_markup_and_addresses_that_run_something_are_text():
    bad = "<script>alert(1)</script> ]]> \"quoted\" 'too'"
    item = Item(id='"><b>', heading=line(bad), body=paragraphs(bad))
    link = (Span(text="press", link="javascript:alert(1)"),)
    update = Update(
        id="u",
        template="weekly-update",
        sections=(
            Message(id="m", heading=line(bad), body=paragraphs(bad)),
            Items(id="i", items=(item, Item(id="j", heading=link))),
        ),
    )
    edition = Edition(update=update, pack=shipped("weekly-update"), title=bad, pictures={})
    body = body_html(with_choices(edition, contents=True))
    assert "javascript:" not in body
    assert {each.split()[-1] for each in strangers(body)} == {"id"}
    assert tree(body).xpath("string(//h2)") == bad


@given(updates(), st.integers(1, 3), st.booleans())
def test_whatever_an_update_says_no_level_is_skipped_and_nothing_else_comes_in(update, top, contents):
    edition = Edition(update=update, pack=shipped("weekly-update"), title="Week", pictures={})
    body = body_html(with_choices(edition, top=top, contents=contents))
    found = tree(body)
    assert {each.split()[-1] for each in strangers(body)} <= {"id"}
    ids = found.xpath("//@id")
    assert len(ids) == len(set(ids))
    assert not [each for each in skipped_levels(found) if each[0] > top]
