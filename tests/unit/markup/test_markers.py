import pytest

from update_editor.markup.markers import with_lists
from update_editor.markup.source import SourceBlock
from update_editor.model import line, line_text


def shown(*paragraphs):
    blocks = with_lists(SourceBlock(spans=line(each)) for each in paragraphs)
    return [(block.style, block.level, line_text(block.spans)) for block in blocks]


@pytest.mark.parametrize(
    "marker", ["• ", "•", "•\t", "  ·\u00a0", "▪ ", "◦ ", "● ", "- ", "– ", "* ", "o\t", "\uf0b7\t"]
)
def test_every_usual_marker_marks_an_entry(marker):
    assert shown(f"{marker}tea\n{marker}cake") == [("bullet", 0, "tea"), ("bullet", 0, "cake")]


@pytest.mark.parametrize("text", ["-5 degrees", "o tea", "*note", "–tea", "2031. A year", "1.5 miles"])
def test_what_only_looks_like_a_marker_is_text(text):
    assert shown(text) == [("paragraph", 0, text)]


def test_a_line_under_an_entry_goes_on_with_it():
    assert shown("• tea\n  and cake\n• quay") == [("bullet", 0, "tea\nand cake"), ("bullet", 0, "quay")]


def test_a_marker_alone_has_its_text_on_the_next_line():
    assert shown("•\ntea") == [("bullet", 0, "tea")]


def test_a_dash_in_a_sentence_is_no_marker():
    assert shown("We had tea\n– and cake") == [("paragraph", 0, "We had tea\n– and cake")]


def test_a_list_may_stand_under_its_first_line():
    assert shown("We had:\n- tea") == [("paragraph", 0, "We had:"), ("bullet", 0, "tea")]


def test_an_indent_makes_a_level():
    assert shown("- a\n    - b\n        - c\n    - d\n- e") == [
        ("bullet", 0, "a"),
        ("bullet", 1, "b"),
        ("bullet", 2, "c"),
        ("bullet", 1, "d"),
        ("bullet", 0, "e"),
    ]


def test_another_marker_at_the_same_indent_makes_a_level():
    assert [level for _, level, _ in shown("•\ta\no\tb\no\tc\n•\td")] == [0, 1, 1, 0]


def test_numbers_that_count_are_a_list():
    assert shown("1. a\n2) b", "3. c") == [("number", 0, "a"), ("number", 0, "b"), ("number", 0, "c")]


def test_numbers_that_do_not_count_stay_text():
    assert shown("2. a\n3. b") == [("paragraph", 0, "2. a"), ("paragraph", 0, "3. b")]
    assert shown("1. Quay", "It opened.", "2. Tides") == [
        ("paragraph", 0, "1. Quay"),
        ("paragraph", 0, "It opened."),
        ("paragraph", 0, "2. Tides"),
    ]


def test_numbers_go_on_behind_deeper_bullets():
    assert shown("1. a\n   - b\n2. c") == [("number", 0, "a"), ("bullet", 1, "b"), ("number", 0, "c")]


def test_headings_and_entries_of_a_source_are_left_alone():
    block = SourceBlock(style="heading", level=2, spans=line("1. Quay"))
    assert with_lists([block]) == (block,)
