"""Inside the container the words stand as Markdown too."""

from builders.updates import small_update, with_open_changes
from update_editor.model import Block, Span
from update_editor.storage.rescue_text import readme_text, update_markdown


def opening_markdown(*spans, **details):
    block = Block(id="o1", spans=spans, **details)
    return update_markdown(small_update(opening=(block,), sections=(), closing=())).strip()


def test_headings_items_and_bullets_are_marked():
    lines = update_markdown(small_update()).splitlines()
    assert "## What else has been happening this week?" in lines
    assert "### New garden" in lines
    assert "- The Board meets." in lines


def test_formats_are_marked_round_the_words_and_not_round_spaces():
    spans = (Span(text="A "), Span(text=" bold ", bold=True), Span(text="word", italic=True))
    assert opening_markdown(*spans) == "A  **bold** *word*"


def test_links_keep_their_address():
    link = Span(text="the timetable", link="https://ferry.example/times (new)")
    assert opening_markdown(link) == "[the timetable](<https://ferry.example/times (new)>)"


def test_deleted_words_are_left_out():
    assert "never" not in update_markdown(with_open_changes())


def test_the_note_says_what_each_member_is():
    assert "content.json" in readme_text()
