"""Markdown that is typed is known by its marks."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from update_editor.markup.typed_marks import marked, style_for


@pytest.mark.parametrize(
    ("typed", "style"),
    [
        ("- ", "bullet"),
        ("* ", "bullet"),
        ("1. ", "number"),
        ("1) ", "number"),
        ("# ", "subheading"),
        ("## ", "subheading"),
        ("### ", "subheading"),
        ("> ", "quote"),
        ("2. ", None),
        ("-", None),
        ("-- ", None),
        ("a - ", None),
        ("#### ", None),
        ("", None),
    ],
)
def test_a_mark_at_the_start_stands_for_a_style(typed, style):
    assert style_for(typed) == style


@pytest.mark.parametrize(
    ("typed", "words", "bold", "italic"),
    [
        ("**tea**", "tea", True, False),
        ("an **urn of tea**", "urn of tea", True, False),
        ("(*tea*", "tea", False, True),
        ("*tea and cake*", "tea and cake", False, True),
        ("_tea_", "tea", False, True),
        ("_snake_case tea_", None, False, False),
        ("“_tea_", "tea", False, True),
        ("😀 *tea*", "tea", False, True),
    ],
)
def test_marks_around_words_stand_for_bold_and_italic(typed, words, bold, italic):
    found = marked(typed)
    if words is None:
        assert found is None
        return
    assert typed[found.start : found.end] == words
    assert (found.bold, found.italic, found.link) == (bold, italic, None)
    assert found.closes == len(typed)


@pytest.mark.parametrize(
    "typed",
    [
        "snake_case_",
        "2*3*",
        "2 * 3 *",
        "**tea*",
        "****",
        "** tea**",
        "**tea **",
        "* tea*",
        "__init__",
        r"\*tea*",
        "a*b*",
        "https://example.org/_tea_",
        "https://example.org/*tea*",
        "one\u2028*two\u2028three*",
        "(tea)",
        "[tea](urn)",
        "[tea](javascript:alert(1))",
        "[tea] (https://example.org)",
        "[](https://example.org)",
        "![tea](https://example.org/x.png)",
        "[tea](https://example.org/a_(b)",
    ],
)
def test_marks_that_close_nothing_stay_what_they_are(typed):
    assert marked(typed) is None


@pytest.mark.parametrize(
    ("address", "link"),
    [
        ("https://example.org/tea", "https://example.org/tea"),
        ("www.example.org", "https://www.example.org"),
        ("ash@example.org", "mailto:ash@example.org"),
        ("tel:01134960000", "tel:01134960000"),
        ("https://example.org/a_(b)", "https://example.org/a_(b)"),
    ],
)
def test_words_and_an_address_in_brackets_are_a_link(address, link):
    typed = f"Read [the tea book]({address})"
    found = marked(typed)
    assert typed[found.start : found.end] == "the tea book"
    assert found.link == link
    assert typed[found.opens] == "["


@given(st.text(alphabet="*_[]()ab \\https://x.org"))
def test_what_is_found_stands_in_the_text(text):
    found = marked(text)
    if found is not None:
        assert 0 <= found.opens < found.start < found.end < found.closes == len(text)
