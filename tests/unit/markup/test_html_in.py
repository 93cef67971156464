import pytest

from update_editor.markup.html_in import read_html
from update_editor.model import Unusable, line_text


def shown(html):
    """Return style, level and text of each block."""
    return [(block.style, block.level, line_text(block.spans)) for block in read_html(html).blocks]


def formats(html):
    """Return text, bold, italic and link of each span of the first block."""
    return [(span.text, span.bold, span.italic, span.link) for span in read_html(html).blocks[0].spans]


def test_paragraphs_and_headings_are_kept():
    assert shown("<h2>Tides</h2><p>High</p><p>Low") == [
        ("heading", 2, "Tides"),
        ("paragraph", 0, "High"),
        ("paragraph", 0, "Low"),
    ]


def test_bold_italic_and_links_are_kept():
    assert formats('<p>a <b>b</b> <em>c</em> <a href="https://example.org">d</a></p>') == [
        ("a ", False, False, None),
        ("b", True, False, None),
        (" ", False, False, None),
        ("c", False, True, None),
        (" ", False, False, None),
        ("d", False, False, "https://example.org"),
    ]


def test_a_weight_or_slant_by_style_counts_for_more_than_the_element():
    assert formats('<b style="font-weight:normal">a</b>') == [("a", False, False, None)]
    assert formats('<span style="font-weight:700;font-style:italic">a</span>') == [("a", True, True, None)]


@pytest.mark.parametrize(
    "address", ["javascript:alert(1)", " JaVaScRiPt:x", "data:x", "file:///x", "/page", "#top", "//x"]
)
def test_a_link_that_is_not_safe_is_its_text(address):
    assert formats(f'<p><a href="{address}">a</a></p>') == [("a", False, False, None)]


def test_spaces_in_an_address_are_written_as_addresses_have_them():
    assert formats('<p><a href="https://example.org/a b">a</a></p>')[0][3] == "https://example.org/a%20b"


def test_lists_stand_at_their_levels():
    html = "<ul><li>a<ol><li>b</li></ol></li><li>c</li></ul>"
    assert shown(html) == [("bullet", 0, "a"), ("number", 1, "b"), ("bullet", 0, "c")]


def test_a_list_directly_in_a_list_is_deeper():
    assert shown("<ol><li>a</li><ul><li>b</li></ul></ol>") == [("number", 0, "a"), ("bullet", 1, "b")]


def test_paragraphs_in_one_entry_are_lines_of_it():
    assert shown("<ul><li><p>a</p><p>b</p></li></ul>") == [("bullet", 0, "a\nb")]


def test_a_card_in_a_list_is_a_heading_and_its_text():
    assert shown("<ul><li><h3>Quay</h3><p>Opens.</p><p>Soon.</p></li></ul>") == [
        ("heading", 3, "Quay"),
        ("paragraph", 0, "Opens."),
        ("paragraph", 0, "Soon."),
    ]


def test_quotations_are_kept():
    assert shown("<blockquote>a<p>b</p></blockquote>c") == [
        ("quote", 0, "a"),
        ("quote", 0, "b"),
        ("paragraph", 0, "c"),
    ]


def test_a_line_break_is_kept_and_two_make_a_paragraph():
    assert shown("<div>a <br> b<br><br>c</div>") == [("paragraph", 0, "a\nb"), ("paragraph", 0, "c")]


def test_white_space_is_shown_as_a_browser_shows_it():
    assert shown("<p> a\n  <b> b</b>  \n c </p>") == [("paragraph", 0, "a b c")]


def test_no_break_spaces_are_kept():
    assert shown("<p>a&nbsp; b</p>") == [("paragraph", 0, "a\u00a0 b")]


def test_preformatted_lines_are_kept():
    assert shown("<pre>a\n  b</pre>") == [("paragraph", 0, "a\n  b")]


@pytest.mark.parametrize(
    "hidden",
    [
        "<script>x</script>",
        "<style>x</style>",
        "<!-- x -->",
        "<p hidden>x</p>",
        '<span style="display: none">x</span>',
        '<p style="visibility:hidden">x</p>',
        '<span style="mso-hide:all">x</span>',
        "<iframe src='https://example.org'>x</iframe>",
        "<noscript>x</noscript>",
        "<!--[if gte mso 9]><xml>x</xml><![endif]-->",
    ],
)
def test_what_is_not_shown_is_dropped(hidden):
    assert shown(f"<p>a</p>{hidden}<p>b</p>") == [("paragraph", 0, "a"), ("paragraph", 0, "b")]


def test_elements_that_are_not_known_give_their_text():
    assert shown("<article><font color=red>a</font><custom-x>b</custom-x></article>") == [
        ("paragraph", 0, "ab")
    ]


def test_a_tables_text_is_kept_in_reading_order_and_the_table_reported():
    source = read_html("<table><tr><td>a</td><td>b</td></tr><tr><td>c</td></tr></table>")
    assert [line_text(block.spans) for block in source.blocks] == ["a", "b", "c"]
    assert source.left_out == ("table",)


def test_pictures_are_reported_but_not_spacers():
    assert read_html('<p>a<img src="x.png"></p>').left_out == ("picture",)
    assert read_html('<p>a<img src="x.gif" width="1" height="1"></p>').left_out == ()


def test_only_the_fragment_of_a_clipboard_is_read():
    html = "Version:0.9\r\n<html><p>no</p><!--StartFragment--><p>yes</p><!--EndFragment--><p>no</p>"
    assert shown(html) == [("paragraph", 0, "yes")]


def test_a_whole_page_is_read_without_its_head():
    assert shown("<!DOCTYPE html><html><head><title>t</title></head><body><p>a</p></body></html>") == [
        ("paragraph", 0, "a")
    ]


def test_words_list_paragraphs_are_entries_of_the_kind_that_their_marker_shows():
    def entry(level, marker, text):
        return (
            f"<p class=MsoListParagraph style='mso-list:l0 level{level} lfo1'><![if !supportLists]><span>"
            f"<span style='mso-list:Ignore'>{marker}<span>&nbsp; </span></span></span><![endif]>{text}</p>"
        )

    html = entry(1, "·", "a") + entry(2, "o", "b") + entry(4, "1.", "c") + entry(1, "iv)", "d")
    assert shown(html) == [("bullet", 0, "a"), ("bullet", 1, "b"), ("number", 2, "c"), ("number", 0, "d")]


def test_words_style_sheet_says_the_kind_where_there_is_no_marker():
    sheet = "<style>@list l0:level1 {mso-level-number-format:bullet}\n@list l1:level1 {}</style>"
    html = sheet + "<p style='mso-list:l0 level1 lfo1'>a</p><p style='mso-list:l1 level1 lfo2'>b</p>"
    assert shown(html) == [("bullet", 0, "a"), ("number", 0, "b")]


def test_a_marker_that_never_ends_is_text():
    assert shown("<p>a<![if !supportLists]>b</p><p>c</p>") == [("paragraph", 0, "ab"), ("paragraph", 0, "c")]


def test_bold_throughout_a_heading_says_nothing():
    assert formats("<h2><strong>Tides</strong></h2>") == [("Tides", False, False, None)]


@pytest.mark.parametrize("html", ["", "  ", "<!-- x -->", "<html>", "<p>&nbsp;</p>", "\x00", "\ud800", "<"])
def test_nothing_gives_nothing(html):
    assert [text for _, _, text in shown(html) if text != "<"] == []


def test_control_characters_are_dropped():
    assert shown("<p>a\x00b\x01c&#1;</p>")[0][2].startswith("abc")


def test_elements_nested_beyond_measure_are_refused():
    with pytest.raises(Unusable) as refused:
        read_html("<div>" * 400 + "a")
    assert refused.value.code == "nested-too-deeply"


def test_an_override_of_a_list_in_word_does_not_make_its_bullets_numbers():
    style = (
        "<style>@list l0:level1 {mso-level-number-format:bullet;} "
        "@list l0:level1 lfo2 {mso-level-start-at:1;}"
        "</style>"
    )
    assert shown(f'{style}<p style="mso-list:l0 level1 lfo2">tea</p>') == [("bullet", 0, "tea")]


def test_a_picture_of_an_emoji_is_the_emoji():
    source = read_html('<p>Tea <img alt="🫖" src="x.png"> <img alt="1 of 2" src="y.png"></p>')
    assert [span.text for block in source.blocks for span in block.spans] == ["Tea 🫖"]
    assert source.left_out == ("picture",)


def test_the_comments_of_a_review_stay_behind():
    source = read_html('<p>Tea<span class="MsoCommentReference">[AQ1]</span></p>')
    assert [block.spans[0].text for block in source.blocks] == ["Tea"]
    assert source.left_out == ("comment",)


def test_entries_that_were_cut_out_of_a_list_are_still_its_entries():
    fragment = "<!--StartFragment--><li>one</li><li>two</li><!--EndFragment-->"
    html = f"<body><ul><li>x</li></ul><ol>{fragment}</ol></body>"
    assert shown(html) == [("number", 0, "one"), ("number", 0, "two")]


@pytest.mark.parametrize(
    "html",
    [
        "<p>x</p>" + "@list l0:level1{" * 20_000,
        "<p>" + "a<br>" * 20_000,
        '<p class="MsoListParagraph" style="mso-list:l0 level1 lfo1">a</p>'
        + "<p class=MsoListParagraph>b</p>" * 2_000,
    ],
    ids=["rules without an end", "line breaks", "an entry that goes on"],
)
def test_much_of_anything_is_read(html):
    assert read_html(html).blocks


def test_an_entry_that_goes_on_keeps_all_its_lines():
    html = '<p class="MsoListParagraph" style="mso-list:l0 level1 lfo1">a</p>'
    assert shown(html + "<p class=MsoListParagraph> b </p><p class=MsoListParagraph>c<br>d</p><p>e") == [
        ("bullet", 0, "a\nb\nc\nd"),
        ("paragraph", 0, "e"),
    ]
