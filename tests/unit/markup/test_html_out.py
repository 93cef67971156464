import pytest

from update_editor.markup.html_out import blocks_html, line_html
from update_editor.model import Span, block, line


def test_text_is_escaped():
    assert line_html(line("Tea & <b>cake</b>")) == "Tea &amp; &lt;b&gt;cake&lt;/b&gt;"


def test_a_line_break_is_a_br():
    assert line_html(line("Bo\nHarbour master")) == "Bo<br>Harbour master"


def test_bold_stands_outside_italic():
    assert line_html((Span(text="now", bold=True, italic=True),)) == "<strong><em>now</em></strong>"


def test_a_link_over_several_formats_is_one_link():
    address = "https://example.org/?a=1&b=2"
    spans = (Span(text="the ", link=address), Span(text="quay", bold=True, link=address))
    assert line_html(spans) == '<a href="https://example.org/?a=1&amp;b=2">the <strong>quay</strong></a>'


@pytest.mark.parametrize(
    "address", ["javascript:alert(1)", "data:text/html,x", "file:///etc/passwd", "java\nscript:x"]
)
def test_a_link_that_is_not_safe_becomes_its_text(address):
    assert line_html((Span(text="press", link=address),)) == "press"


def test_a_quotation_mark_can_not_leave_an_address():
    html = line_html((Span(text="x", link='https://example.org/"onclick="y'),))
    assert html == '<a href="https://example.org/%22onclick=%22y">x</a>'


def test_sub_headings_have_the_level_that_is_asked_for():
    assert blocks_html((block("Tides", "subheading"),), heading_level=4) == "<h4>Tides</h4>"


def test_neighbouring_quotations_share_a_blockquote():
    html = blocks_html((block("One", "quote"), block("Two", "quote"), block("Three")))
    assert html == "<blockquote>\n<p>One</p>\n<p>Two</p>\n</blockquote>\n<p>Three</p>"


def test_blocks_without_text_are_left_out():
    assert blocks_html((block(""), block("Tea"), block("  "))) == "<p>Tea</p>"


def test_deeper_entries_stand_in_a_list_inside_the_entry_before_them():
    html = blocks_html((block("a", "bullet"), block("b", "number", 1), block("c", "bullet")))
    assert html == "<ul><li>a\n<ol><li>b</li></ol></li>\n<li>c</li></ul>"


def test_another_kind_of_list_at_the_same_level_is_a_list_of_its_own():
    html = blocks_html((block("a", "bullet"), block("b", "number")))
    assert html == "<ul><li>a</li></ul>\n<ol><li>b</li></ol>"


def test_a_jumped_level_opens_one_list_only():
    html = blocks_html((block("a", "bullet"), block("b", "bullet", 3), block("c", "bullet", 1)))
    assert html.count("<ul>") == html.count("</ul>") == 3
    assert html == "<ul><li>a\n<ul><li>b</li></ul>\n<ul><li>c</li></ul></li></ul>"


def test_a_list_may_begin_deep_and_come_up():
    html = blocks_html((block("a", "bullet", 2), block("b", "bullet"), block("c", "bullet", 1)))
    assert html == "<ul><li>a</li>\n<li>b\n<ul><li>c</li></ul></li></ul>"


@pytest.mark.parametrize(
    ("address", "href"),
    [
        ("https://example.org/?a=%22b%22&c=1", "https://example.org/?a=%22b%22&amp;c=1"),
        ('https://example.org/?a="b"&c=<d>', "https://example.org/?a=%22b%22&amp;c=%3Cd%3E"),
        ("https://[::1]:80/a[1]{2}|3", "https://[::1]:80/a%5B1%5D%7B2%7D%7C3"),
        ("https://example.org/100%/50%25", "https://example.org/100%25/50%25"),
        ("mailto:a@example.org?subject=50%", "mailto:a@example.org?subject=50%25"),
        ("https://example.org/caf\u00e9", "https://example.org/caf\u00e9"),
    ],
)
def test_what_no_address_may_have_is_written_as_browsers_send_it(address, href):
    assert line_html((Span(text="a", link=address),)) == f'<a href="{href}">a</a>'
