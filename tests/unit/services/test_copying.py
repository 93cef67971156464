"""What is copied for the web is plain simple HTML, and the same as text."""

from xml.etree import ElementTree as ET

from msgspec.structs import replace

from builders.updates import NOW, paragraph, small_update
from update_editor.model import Block, Change, Span, line
from update_editor.services import commands
from update_editor.services.copying import copy_of_item, copy_of_section, copy_of_text


def section(update, number):
    return update.sections[number]


def test_an_item_begins_with_its_heading_at_the_level_that_was_chosen():
    item = commands.find_item(small_update(), "happening", "i1")
    copy = copy_of_item(item, 3)
    assert copy.html == "<h3>New garden</h3>\n<p>It opens on Thursday.</p>"
    assert copy.text == "New garden\n\nIt opens on Thursday."


def test_headings_in_a_section_go_down_step_by_step():
    update = commands.set_item(
        small_update(), "happening", "i1", body=(paragraph("b1", "Paths", style="subheading"),)
    )
    copy = copy_of_section(section(update, 1), 2)
    assert copy.html.splitlines() == [
        "<h2>What else has been happening this week?</h2>",
        "<h3>New garden</h3>",
        "<h4>Paths</h4>",
        "<h3>Choir</h3>",
        "<p>They sang until midnight.</p>",
    ]


def test_no_heading_is_deeper_than_the_sixth():
    item = commands.find_item(small_update(), "happening", "i1")
    item = replace(item, body=(paragraph("b1", "Paths", style="subheading"),))
    assert copy_of_item(item, 6).html == "<h6>New garden</h6>\n<h6>Paths</h6>"


def test_bullets_are_a_list():
    copy = copy_of_section(section(small_update(), 2), 2)
    assert copy.html == (
        "<h2>What’s happening next week?</h2>\n<ul><li>The Board meets.</li>\n<li>The bus calls.</li></ul>"
    )
    assert "- The Board meets." in copy.text


def test_items_for_the_email_only_are_left_out_of_a_section_and_counted():
    update = commands.set_item(small_update(), "happening", "i1", audience="email")
    copy = copy_of_section(section(update, 1), 2)
    assert "garden" not in copy.html
    assert copy.left_out == 1


def test_deleted_words_are_left_out_and_the_rest_is_escaped():
    gone = Change(author="Bo Fenn", date=NOW, id="c1")
    spans = (
        Span(text="Tea & <cake>", bold=True),
        Span(text=" never", deletion=gone),
        Span(text=" here", link="https://example.org/?a=1&b=2"),
    )
    copy = copy_of_text((Block(id="b1", spans=spans),), 3)
    assert copy.html == (
        '<p><strong>Tea &amp; &lt;cake&gt;</strong><a href="https://example.org/?a=1&amp;b=2"> here</a></p>'
    )
    assert copy.text == "Tea & <cake> here (https://example.org/?a=1&b=2)"


def test_it_is_well_formed():
    blocks = tuple(
        Block(id=str(number), style=style, level=level, spans=line("tea & <b>"))
        for number, (style, level) in enumerate(
            [("bullet", 0), ("number", 1), ("bullet", 0), ("quote", 0), ("paragraph", 0), ("number", 2)]
        )
    )
    ET.fromstring(f"<div>{copy_of_text(blocks, 3).html}</div>")


def test_an_empty_section_gives_nothing_but_its_heading():
    empty = replace(section(small_update(), 1), items=())
    assert copy_of_section(empty, 2).html == "<h2>What else has been happening this week?</h2>"
