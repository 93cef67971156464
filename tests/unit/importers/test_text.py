import textwrap

from update_editor.importers.text import read_paragraphs
from update_editor.model import line_text

LONG = "The quay opened on Monday with a brass band and cake for all who came, which was nearly everybody."


def shown(text):
    return [(block.style, block.level, line_text(block.spans)) for block in read_paragraphs(text).blocks]


def paragraphs(text):
    return [line for _, _, line in shown(text)]


def test_blank_lines_divide_paragraphs():
    assert paragraphs(f"{LONG}\n\n{LONG}\n\u00a0\n\t\n{LONG}") == [LONG, LONG, LONG]


def test_a_single_break_inside_a_paragraph_is_kept():
    assert paragraphs(f"{LONG}\n\n{LONG} local groups\n(LGs) and more.") == [
        LONG,
        f"{LONG} local groups\n(LGs) and more.",
    ]


def test_a_soft_break_is_a_break():
    assert paragraphs(f"{LONG}\n\n{LONG}\x0bx") == [LONG, f"{LONG}\nx"]


def test_without_blank_lines_each_line_is_a_paragraph():
    assert paragraphs(f"Hello\n{LONG}\n{LONG}\nBo") == ["Hello", LONG, LONG, "Bo"]


def test_blank_lines_round_headings_only_do_not_divide_paragraphs():
    assert paragraphs(f"Quay\n\n{LONG}\n{LONG}\n\nTides\n\n{LONG}") == ["Quay", LONG, LONG, "Tides", LONG]


def test_a_sentence_that_goes_on_is_not_divided():
    assert paragraphs("We met the local groups\n(LGs) and\nothers.\nThen tea.") == [
        "We met the local groups\n(LGs) and\nothers.",
        "Then tea.",
    ]


def test_a_text_that_is_wrapped_throughout_is_unwrapped():
    paragraph = f"{LONG} {LONG}"
    text = "\n\n".join(["Quay", *(textwrap.fill(paragraph, 66) for _ in range(3))])
    assert paragraphs(text) == ["Quay", paragraph, paragraph, paragraph]


def test_a_wrapped_list_entry_is_unwrapped():
    wrapped = textwrap.fill(LONG, 50, initial_indent="  • ", subsequent_indent="    ")
    assert shown("\n".join([wrapped, wrapped])) == [("bullet", 0, LONG), ("bullet", 0, LONG)]


def test_a_text_with_one_long_line_is_not_wrapped():
    text = "\n\n".join([textwrap.fill(LONG, 60), LONG + " " + LONG])
    assert "\n" in paragraphs(text)[0]


def test_odd_spaces_are_kept():
    assert paragraphs("\u00a0Tea  and\u00a0cake ") == ["\u00a0Tea  and\u00a0cake "]


def test_marked_headings_are_headings():
    assert shown("## Tides ##\nHigh\n#quay") == [
        ("heading", 2, "Tides"),
        ("paragraph", 0, "High"),
        ("paragraph", 0, "#quay"),
    ]


def test_a_drawn_rule_divides_like_a_blank_line():
    assert paragraphs(f"Quay\n=====\n{LONG}\n* * *\n{LONG}") == ["Quay", LONG, LONG]
