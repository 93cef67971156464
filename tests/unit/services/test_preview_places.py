"""Each paragraph is found again in the page that was made of it."""

import re

import pytest
from msgspec.structs import replace

from builders.updates import small_update
from update_editor.easyread.units import written
from update_editor.model import Message, Span, Statement, Update, block, line, regions
from update_editor.services import commands
from update_editor.services.packs import pack_for
from update_editor.services.preview import PREVIEWS, Look, preview
from update_editor.services.preview_places import with_places
from update_editor.storage import Weekly

PLACES = {
    "opening": "Hello my name is Amara.",
    "message": "The ferry sails again",
    "closing": "Have a good weekend",
    "happening/i1/heading": "New garden",
    "happening/i2": "They sang until midnight.",
    "next-week": "The Board meets.",
}


def shown(update, name="email"):
    return preview(Weekly(update=update), pack_for("weekly-update"), name, Look(), lambda: True)


def page_of(made):
    return next(each.data.decode() for each in made.files if each.path == made.page)


def words_behind(html, mark):
    rest = html.partition(f'<span id="{mark}"></span>')[2]
    return " ".join(re.sub("<[^>]*>", "", rest).split())


@pytest.mark.parametrize("name", [name for name in PREVIEWS if name != "summary"])
def test_every_place_of_an_update_is_found_in_every_whole_format(name):
    update = small_update()
    made = shown(update, name)
    html = page_of(made)
    for where, words in PLACES.items():
        assert words_behind(html, made.places[where, ""]).startswith(words)


def test_what_the_short_email_leaves_out_is_where_the_paragraph_before_it_is():
    made = shown(small_update(), "summary")
    html = page_of(made)
    assert words_behind(html, made.places["happening/i1/heading", ""]).startswith("New garden")
    assert made.places["closing", ""] == made.places["message", ""]
    assert words_behind(html, made.places["message", ""]).startswith("The ferry sails again")


@pytest.mark.parametrize("name", PREVIEWS)
def test_paragraphs_of_one_place_are_told_apart(name):
    update = commands.set_text(small_update(), "message", (block("First."), block("Second thing.")))
    made = shown(update, name)
    second = next(region for region in regions(update) if region.where == "message").blocks[1]
    assert words_behind(page_of(made), made.places["message", second.id]).startswith("Second thing.")


def test_a_heading_in_the_list_of_contents_is_not_its_place():
    made = shown(small_update(), "web")
    html = page_of(made)
    assert html.index("</nav>") < html.index('<span id="place-')


def test_the_preview_text_at_the_top_is_not_the_messages_place():
    update = replace(commands.set_text(small_update(), "message", (block("Only this."),)), opening=())
    html = page_of(made := shown(update))
    mark = made.places["message", ""]
    assert html.index('class="preheader"') < html.index("<h1") < html.index(f'<span id="{mark}">')


def test_a_paragraph_with_a_link_is_found_in_plain_text():
    spans = (Span(text="Read "), Span(text="the report", link="https://example.org/a"), Span(text=" today"))
    update = commands.set_text(small_update(), "message", (replace(block(""), spans=spans),))
    made = shown(update, "text")
    assert words_behind(page_of(made), made.places["message", ""]).startswith("Read the report (https://")


def test_characters_that_html_writes_otherwise_are_found():
    update = commands.set_text(small_update(), "message", (block("Tea & cake <3\u00a0at “ten”"),))
    made = shown(update)
    assert words_behind(page_of(made), made.places["message", ""]).startswith("Tea &amp; cake &lt;3")


def test_what_the_page_does_not_show_has_the_place_before_it():
    html = "<body><p>Good morning</p></body>"
    update = replace(small_update(), opening=(block("Good morning"),), closing=(block("Gone"),))
    _, places = with_places(html, update)
    assert places["opening", ""] == places["closing", ""] == "place-0"
    assert places["title", ""] == ""


def test_two_paragraphs_that_say_the_same_have_two_places():
    update = commands.set_text(small_update(), "message", (block("Thank you."), block("Thank you.")))
    made = shown(update)
    message = next(region for region in regions(update) if region.where == "message")
    first, second = (made.places["message", each.id] for each in message.blocks)
    assert first != second


def test_bullets_have_places_of_their_own():
    update = small_update()
    section = update.sections[-1]
    made = shown(update)
    marks = [made.places[section.id, bullet.id] for bullet in section.bullets]
    assert len(set(marks)) == len(marks) > 0
    assert line(words_behind(page_of(made), marks[0]))


def test_on_an_easy_read_a_paragraph_stands_where_its_first_statement_does() -> None:
    paragraph = block("The bridge, which was closed, is open again.")
    later = block("Buses run late.")
    update = Update(
        id="u", template="weekly-update", sections=(Message(id="message", body=(paragraph, later)),)
    )
    update = written(update, (paragraph.id,), (Statement(text="The bridge is open."),))
    html = "<p>The bridge is open.</p><p>Buses run late.</p>"
    marked, places = with_places(html, update, easy=True)
    assert marked.startswith(f'<p><span id="{places["message", paragraph.id]}">')
    assert places["message", later.id] != places["message", paragraph.id]
