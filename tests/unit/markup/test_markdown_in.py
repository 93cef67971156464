import pytest

from update_editor.markup.markdown_in import read_markdown
from update_editor.model import Unusable, line_text


def shown(text):
    return [(block.style, block.level, line_text(block.spans)) for block in read_markdown(text).blocks]


def test_headings_paragraphs_and_formats_are_read():
    source = read_markdown("# Tides\n\n**High** and *low*, see [here](https://example.org).")
    assert source.blocks[0].style == "heading"
    assert [(span.text, span.bold, span.italic, span.link) for span in source.blocks[1].spans] == [
        ("High", True, False, None),
        (" and ", False, False, None),
        ("low", False, True, None),
        (", see ", False, False, None),
        ("here", False, False, "https://example.org"),
        (".", False, False, None),
    ]


def test_a_single_break_is_a_space_and_a_marked_one_stays():
    assert shown("a\nb  \nc\\\nd") == [("paragraph", 0, "a b\nc\nd")]


def test_a_list_needs_no_blank_line_before_it_and_two_spaces_for_a_level():
    assert shown("a:\n- b\n  - c\n- d") == [
        ("paragraph", 0, "a:"),
        ("bullet", 0, "b"),
        ("bullet", 1, "c"),
        ("bullet", 0, "d"),
    ]


def test_typed_bullets_are_bullets():
    assert shown("• a\n• b") == [("bullet", 0, "a"), ("bullet", 0, "b")]


def test_numbers_that_count_are_a_list_and_others_are_text():
    assert shown("1. a\n2. b\n\n2031. A year") == [
        ("number", 0, "a"),
        ("number", 0, "b"),
        ("paragraph", 0, "2031. A year"),
    ]
    assert shown("3. a\n4. b") == [("paragraph", 0, "3. a 4. b")]


def test_numbers_that_are_all_one_are_a_list():
    assert shown("1. a\n1. b") == [("number", 0, "a"), ("number", 0, "b")]


def test_bullets_and_numbers_at_one_level_are_two_lists():
    assert shown("- a\n1. b\n2. c") == [("bullet", 0, "a"), ("number", 0, "b"), ("number", 0, "c")]


def test_a_paragraph_that_is_indented_under_an_entry_goes_on_with_it():
    assert shown("- a\n\n  b\n\nc") == [("bullet", 0, "a\nb"), ("paragraph", 0, "c")]


def test_a_heading_ends_a_list():
    assert shown("- a\n## Tides\nb") == [("bullet", 0, "a"), ("heading", 2, "Tides"), ("paragraph", 0, "b")]


def test_a_hash_without_a_space_is_text():
    assert shown("#tea") == [("paragraph", 0, "#tea")]


def test_html_in_it_is_cleaned():
    source = read_markdown('a <script>x</script><b>b</b> <a href="javascript:x">c</a>\n\n<div>d</div>')
    assert [line_text(block.spans) for block in source.blocks] == ["a b c", "d"]
    assert all(span.link is None for block in source.blocks for span in block.spans)


def test_a_table_is_its_text():
    source = read_markdown("| a | b |\n|---|---|\n| c | d |")
    assert [line_text(block.spans) for block in source.blocks] == ["a", "b", "c", "d"]
    assert source.left_out == ("table",)


def test_code_keeps_its_lines():
    assert shown("```\n- a\n#b\n```") == [("paragraph", 0, "- a\n#b")]


@pytest.mark.parametrize("text", [">" * 3000 + "a", "- " * 1000 + "a", "<div>" * 400 + "a"])
def test_text_nested_beyond_measure_is_refused(text):
    with pytest.raises(Unusable) as refused:
        read_markdown(text)
    assert refused.value.code == "nested-too-deeply"


@pytest.mark.parametrize(
    ("written", "read"),
    [
        ("A tag like <title> in plain words.", "A tag like <title> in plain words."),
        ("An <unknown thing and more", "An <unknown thing and more"),
        ("The `<script>` element", "The <script> element"),
        ("A <b>bold</b> word<br>and a line", "A bold word\nand a line"),
        ("Write to <post@ferry.example>", "Write to post@ferry.example"),
        ("2 <3 and a<b", "2 <3 and a<b"),
        ("Hidden <!-- note --> here", "Hidden here"),
        ("Open <!-- without an end", "Open <!-- without an end"),
    ],
)
def test_what_looks_like_a_tag_takes_no_words_with_it(written, read):
    source = read_markdown(f"{written}\n\nThe next paragraph.")
    assert [line_text(block.spans) for block in source.blocks] == [read, "The next paragraph."]


@pytest.mark.parametrize("opened", ["[", "![", "[a](", "[a]["])
def test_brackets_that_are_opened_again_and_again_are_refused_at_once(opened):
    with pytest.raises(Unusable, match="nested-too-deeply"):
        read_markdown(opened * 60_000)


def test_many_links_and_some_open_brackets_are_read():
    text = "[A ferry](https://ferry.example) " * 200 + "\n\n" + "- [ ] a task (some [day\n" * 20
    assert len(read_markdown(text).blocks) == 21
