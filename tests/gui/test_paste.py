"""What a clipboard holds becomes blocks; what is copied becomes plain HTML and text."""

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtGui import QImage

from gui.driving import clipboard
from update_editor.gui import paste
from update_editor.model import Block, Span, line, text_of


def shape(blocks):
    return [(block.style, block.level, text_of((block,))) for block in blocks]


def test_headings_lists_and_paragraphs_keep_what_they_are():
    html = "<h1>Tea</h1><p>One</p><ul><li>urn<ul><li>lid</li></ul></li></ul><ol><li>first</li></ol>"

    assert shape(paste.pasted(clipboard(html=html)).blocks) == [
        ("subheading", 0, "Tea"),
        ("paragraph", 0, "One"),
        ("bullet", 0, "urn"),
        ("bullet", 1, "lid"),
        ("number", 0, "first"),
    ]


def test_half_of_a_surrogate_pair_stays_behind():
    assert paste.text_blocks("a\ud83db 😀")[0].spans == line("ab 😀")


def test_colours_fonts_and_sizes_stay_behind():
    html = '<p style="color: red; font: 40px Papyrus"><b>Bold</b> <span style="font-size: 3em">big</span></p>'

    (block,) = paste.pasted(clipboard(html=html)).blocks

    assert block.spans == (Span(text="Bold", bold=True), Span(text=" big"))


def test_an_unsafe_link_becomes_its_words():
    html = '<a href="javascript:alert(1)">tea</a> <a href="https://example.org">urn</a>'

    (block,) = paste.pasted(clipboard(html=html)).blocks

    assert [(span.text, span.link) for span in block.spans] == [
        ("tea ", None),
        ("urn", "https://example.org"),
    ]


def test_a_table_and_a_picture_are_reported():
    html = "<table><tr><td>tea</td></tr></table><img src=x.png>"

    assert set(paste.pasted(clipboard(html=html)).left_out) == {"table", "picture"}


def test_a_picture_alone_is_reported(qapp):
    mime = clipboard()
    mime.setImageData(QImage(2, 2, QImage.Format.Format_RGB32))

    assert paste.pasted(mime) == paste.Pasted((), ("picture",))


def test_plain_takes_the_words_where_there_is_more():
    mime = clipboard(text="tea", html="<b>tea</b>")

    (block,) = paste.pasted(mime, plain=True).blocks

    assert block.spans == line("tea")


def test_html_nested_too_deeply_gives_its_text():
    mime = clipboard(text="tea", html="<div>" * 5000 + "tea")

    assert shape(paste.pasted(mime).blocks) == [("paragraph", 0, "tea")]


def test_lines_of_text_become_paragraphs_and_marked_ones_bullets():
    blocks = paste.text_blocks("Tea\r\n\r\n• urn\n• lid\n– spout\u2028End\n1. One\n2. Two\n3 gulls")

    assert shape(blocks) == [
        ("paragraph", 0, "Tea"),
        ("bullet", 0, "urn"),
        ("bullet", 0, "lid"),
        ("bullet", 1, "spout"),
        ("paragraph", 0, "End"),
        ("number", 0, "One"),
        ("number", 0, "Two"),
        ("paragraph", 0, "3 gulls"),
    ]


def test_part_of_a_line_keeps_the_spaces_around_it():
    assert shape(paste.text_blocks(" and tea ")) == [("paragraph", 0, " and tea ")]


def test_addresses_in_text_become_links():
    (block,) = paste.text_blocks("Write to ash@example.org today")

    assert block.spans[1] == Span(text="ash@example.org", link="mailto:ash@example.org")


@given(st.text())
def test_no_text_makes_a_block_that_a_document_cannot_hold(text):
    for block in paste.text_blocks(text):
        assert "\n" not in text_of((block,))
        assert "\x00" not in text_of((block,))


def test_paragraphs_are_flattened_to_one_line():
    blocks = (
        Block(id="a", spans=(Span(text="One\ntwo", bold=True),)),
        Block(id="b", style="bullet", spans=line("three")),
    )

    assert paste.flattened(blocks) == (Span(text="One two", bold=True), Span(text=" three"))


@pytest.mark.parametrize(
    ("text", "address"),
    [
        ("https://example.org/tea", "https://example.org/tea"),
        (" www.example.org ", "https://www.example.org"),
        ("ash@example.org", "mailto:ash@example.org"),
        ("see www.example.org", None),
        ("tea", None),
        ("javascript:alert(1)", None),
        ("", None),
    ],
)
def test_a_clipboard_that_is_only_an_address(text, address):
    assert paste.pasted_address(clipboard(text=text)) == address


def test_what_is_copied_comes_back_the_same():
    blocks = (
        Block(id="a", style="subheading", spans=line("Tea")),
        Block(id="b", spans=(Span(text="An "), Span(text="urn", bold=True), Span(text="\nhere"))),
        Block(id="c", style="bullet", level=0, spans=(Span(text="lid", link="https://example.org"),)),
        Block(id="d", style="bullet", level=1, spans=(Span(text="knob", italic=True),)),
        Block(id="e", style="quote", spans=line("“Hot.”")),
    )

    back = paste.pasted(paste.copied(blocks)).blocks

    assert [(b.style, b.level, b.spans) for b in back] == [(b.style, b.level, b.spans) for b in blocks]


def test_copied_words_keep_the_spaces_at_their_ends():
    back = paste.pasted(paste.copied((Block(id="a", spans=(Span(text=" tea ", bold=True),)),))).blocks

    assert [block.spans for block in back] == [(Span(text=" tea ", bold=True),)]


def test_copied_text_is_the_words():
    assert paste.copied((Block(id="a", spans=line("tea")),)).text() == "tea"


def test_what_is_copied_carries_no_looks():
    assert "style=" not in paste.copied((Block(id="a", style="quote", spans=line("tea")),)).html()


def test_html_that_would_keep_a_person_waiting_gives_its_words(monkeypatch):
    monkeypatch.setattr(paste, "LONGEST_WAIT", 0)
    taken = paste.pasted(clipboard(html="<p><b>tea</b>", text="tea"))
    assert (shape(taken.blocks), taken.left_out) == ([("paragraph", 0, "tea")], ("formats",))


@pytest.mark.parametrize(
    ("html", "is_too_long"),
    [
        ("<p>tea</p>" * 700, False),
        ("<p>tea</p>" * 900, True),
        ("<p>" + "<span><b>tea</b></span>" * 2_000, False),
        ("<p>" + "<span><b>tea</b></span>" * 2_200, True),
    ],
)
def test_paragraphs_take_longer_than_what_stands_in_them(html, is_too_long):
    assert paste.takes_too_long(html) == is_too_long


@pytest.mark.parametrize("text", ["tea\n" * 1_000, "t" * 200_001])
def test_text_that_would_keep_a_person_waiting_stays_on_the_clipboard(text):
    assert paste.pasted(clipboard(text=text)) == paste.Pasted(left_out=("too-long",))
