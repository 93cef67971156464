import json

import pytest
from hypothesis import given
from hypothesis import strategies as st

from builders.edition_words import message_edition
from builders.editions import sample_edition
from update_editor import assets
from update_editor.exporters.glyphs import UNKNOWN, missing_characters, shown


@pytest.mark.parametrize(
    "text",
    [
        "Plain words.",
        "café – “naïve” £5 €3",
        "Ελλάδα",
        "مرحبا بك",
        "🎉 ☕️ 👩‍👩‍👧 1️⃣",
        "e\u0301",
        "a\u00a0b\u200bc",
        "x\ny",
    ],
)
def test_what_a_shipped_font_has_is_left_alone(text):
    assert shown(text) == text


def test_what_no_font_has_is_shown_as_a_box_each():
    assert shown("渡辺さん came") == UNKNOWN * 4 + " came"


def test_a_mark_that_its_letter_cannot_carry_does_not_take_the_letter_away():
    assert shown("a\u0e31b") == "a" + UNKNOWN + "b"


def test_control_characters_become_spaces():
    assert shown("a\x00b\x1bc") == "a b c"


def test_missing_characters_are_named_once_in_order():
    edition = message_edition("渡辺 and 渡 again", ("さ", "bullet", 0))
    assert missing_characters(edition.update) == ("渡", "辺", "さ")


def test_the_sample_week_misses_nothing():
    assert missing_characters(sample_edition().update) == ()


def test_the_list_of_what_fonts_have_is_that_of_the_files():
    fonttools = pytest.importorskip("fontTools.ttLib")
    listed = json.loads((assets.resources() / "fonts" / "coverage.json").read_text())
    for path in (assets.resources() / "fonts").glob("*.ttf"):
        font = fonttools.TTFont(path)
        pairs = listed[font["name"].getDebugName(1)]
        points = {point for first, last in pairs for point in range(first, last + 1)}
        assert points == set(font.getBestCmap()), path.name


@given(st.text(max_size=40))
def test_showing_again_changes_nothing(text):
    assert shown(shown(text)) == shown(text)
