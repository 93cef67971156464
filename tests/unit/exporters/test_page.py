"""An edition as the pages of a pack are given it."""

from hypothesis import given
from msgspec.structs import replace

from builders.editions import DATE, a_block, bulletin_edition, paragraphs, sample_edition, shipped
from builders.strategies import updates
from update_editor.exporters.edition import Edition
from update_editor.exporters.page import LONGEST_DESCRIPTION, description, page_values
from update_editor.model import Bullet, Bullets, Field, Item, Items, Message, Span, Update, line
from update_editor.templating.contract import PAGE_NAMES

STYLES = {"styles", "kept_styles"}


def edition(*sections, **fields) -> Edition:
    update = Update(id="u", template="weekly-update", sections=sections, **fields)
    return Edition(update=update, pack=shipped("weekly-update"), title="A title", pictures={})


def values(*sections, **fields):
    return page_values(edition(*sections, **fields), lambda each: each.picture.file)


def test_a_page_is_given_the_names_of_the_contract():
    assert set(page_values(sample_edition(), lambda each: each.picture.file)) == PAGE_NAMES - STYLES


def test_headings_of_items_stand_below_their_section():
    given_values = values(
        Items(id="news", heading=line("News"), items=(Item(id="i", heading=line("Boats")),))
    )
    (section,) = given_values["sections"]
    assert section.heading == "News"
    assert section.items[0].level == 3


def test_headings_of_items_take_the_level_of_a_section_that_has_none():
    item = Item(id="i", heading=line("Boats"), body=(a_block("b", "Sails", "subheading"),))
    (section,) = values(Items(id="news", items=(item,)))["sections"]
    assert section.items[0].level == 2
    assert section.items[0].body == "<h3>Sails</h3>"


def test_a_section_without_content_has_no_heading_and_is_left_out():
    given_values = values(
        Items(id="news", heading=line("News"), items=(Item(id="i", body=paragraphs("b", " ")),)),
        Bullets(id="next", heading=line("Next"), bullets=(Bullet(id="b"),)),
    )
    assert given_values["sections"] == ()
    assert given_values["contents"] == ()


def test_spaces_round_a_heading_do_not_set_it_out_of_line():
    heading = (Span(text="\u00a0 "), Span(text=" Boats ", bold=True), Span(text=" and"), Span(text=" nets\n"))
    (section,) = values(
        Bullets(id="b", heading=heading, bullets=(Bullet(id="x", spans=line("\u00a0One ")),))
    )["sections"]
    assert section.heading == "<strong>Boats </strong> and nets"
    assert section.bullets == ("One",)


def test_the_closing_stands_behind_the_first_message():
    sections = (
        Message(id="one", body=paragraphs("a", "One")),
        Message(id="two", body=paragraphs("b", "Two")),
    )
    given_values = values(*sections, closing=paragraphs("c", "Goodbye"))
    assert [section.closing for section in given_values["sections"]] == ["<p>Goodbye</p>", ""]
    assert given_values["closing"] == ""


def test_the_closing_stays_where_the_message_is_empty_and_where_there_is_none():
    closing = paragraphs("c", "Goodbye")
    message = Message(id="one", heading=line("A message"))
    (section,) = values(message, closing=closing)["sections"]
    assert (section.heading, section.closing) == ("", "<p>Goodbye</p>")
    assert values(closing=closing)["closing"] == "<p>Goodbye</p>"


def test_a_message_section_that_the_template_does_not_know_is_shown():
    given_values = values(
        Message(id="message", body=paragraphs("a", "One")),
        Message(id="postscript", body=(a_block("s", "P.S.", "subheading"), *paragraphs("p", "Two"))),
    )
    assert [section.anchor for section in given_values["sections"]] == [
        "section-message",
        "section-postscript",
    ]
    assert given_values["sections"][1].body == "<h2>P.S.</h2>\n<p>Two</p>"


def test_the_date_in_the_title_is_marked_as_one():
    heading = page_values(sample_edition(), lambda each: "")["heading"]
    assert heading == 'Weekly update, <time datetime="2031-03-07">Friday 7 March 2031</time>'


def test_a_title_is_escaped():
    given_edition = replace(edition(date=DATE), title="<b>Tides</b>, Friday 7 March 2031")
    heading = page_values(given_edition, lambda each: "")["heading"]
    assert heading.startswith("&lt;b&gt;Tides&lt;/b&gt;, <time")


def test_contents_list_sections_and_their_items():
    entries = page_values(bulletin_edition(), lambda each: "")["contents"]
    assert [(entry.text, [inner.text for inner in entry.entries]) for entry in entries] == [
        ("This month’s stories", ["Walking out of winter", "A night bus to the infirmary"]),
        ("People and thanks", ["Tea bags do not go down the sink"]),
        ("Dates for your diary", []),
    ]


def test_contents_show_a_heading_as_it_reads():
    heading = (Span(text="Fish & "), Span(text="chips", bold=True), Span(text="\n<for> all"))
    entries = values(Bullets(id="b", heading=heading, bullets=(Bullet(id="x", spans=line("Yes")),)))[
        "contents"
    ]
    assert entries[0].text == "Fish & chips <for> all"


def test_anchors_are_safe_and_given_once():
    items = tuple(Item(id=item_id, heading=line("A")) for item_id in ("a b", "a-b", 'x"><script>', "a b"))
    (section,) = values(Items(id="news", items=items))["sections"]
    assert [item.anchor for item in section.items] == [
        "item-a-b",
        "item-a-b-2",
        "item-x-script-",
        "item-a-b-3",
    ]


def test_a_written_preview_text_is_used():
    update = Update(id="u", template="t", fields=(Field(id="preheader", text=" Free\n swims "),))
    assert description(update) == "Free swims"


def test_otherwise_the_first_words_of_the_message_are_the_preview_text():
    long = "The tide comes in and the tide goes out. " * 9
    update = Update(id="u", template="t", sections=(Message(id="m", body=paragraphs("b", long)),))
    assert len(description(update)) <= LONGEST_DESCRIPTION + 1
    assert description(update).endswith("in and the…")
    assert description(Update(id="u", template="t")) == ""


def test_a_picture_without_meaning_has_an_empty_description():
    items = page_values(sample_edition(), lambda each: each.picture.file)["sections"][1].items
    assert [item.picture and item.picture.alt for item in items] == [
        "Eleven people in raincoats walk along the quay towards a red lighthouse",
        None,
        "",
    ]


@given(updates(tracked=False))
def test_any_update_has_a_page(update):
    given_edition = Edition(update=update, pack=shipped("weekly-update"), title="T", pictures={})
    sections = page_values(given_edition, lambda each: "")["sections"]
    anchors = [section.anchor for section in sections]
    anchors += [item.anchor for section in sections for item in section.items]
    assert len(set(anchors)) == len(anchors)
