"""A preview's page answers for itself whether it is dark, and leaves its pictures out where that is asked."""

import pytest

from update_editor.services.packs import pack_for
from update_editor.services.preview_looks import (
    asks_for_scheme,
    page_in,
    styles_in,
    text_page,
    without_pictures,
)

DARK_RULE = "@media (prefers-color-scheme: dark) { body { color: white } }"


def page(body, head=""):
    return f"<!DOCTYPE html>\n<html><head>{head}</head>\n<body>{body}</body></html>"


@pytest.mark.parametrize(
    ("scheme", "question"), [("dark", "@media (min-width: 0)"), ("light", "@media (max-width: 0)")]
)
def test_the_question_whether_it_is_dark_is_answered(scheme, question):
    assert styles_in(DARK_RULE, scheme) == DARK_RULE.replace("@media (prefers-color-scheme: dark)", question)


def test_a_question_among_others_is_answered_in_its_place():
    css = "@media screen and (PREFERS-color-scheme:light) and (max-width: 480px) { a { color: red } }"
    assert "(min-width: 0) and (max-width: 480px)" in styles_in(css, "light")


def test_of_two_schemes_that_a_page_offers_the_chosen_one_is_left():
    assert styles_in(":root { color-scheme: light dark; }", "dark") == ":root { color-scheme: dark; }"


def test_a_page_that_is_only_light_stays_light():
    assert styles_in(":root { color-scheme: light; }", "dark") == ":root { color-scheme: light; }"


def test_styles_in_the_page_and_the_meta_element_are_answered_for():
    head = f'<meta name="color-scheme" content="light dark"><style>{DARK_RULE}</style>'
    made = page_in(page("<p>Hello</p>", head), "dark")
    assert '<meta name="color-scheme" content="dark">' in made
    assert "(min-width: 0)" in made


def test_a_style_sheet_for_the_dark_is_answered_for():
    link = '<link rel="stylesheet" media="(prefers-color-scheme: dark)" href="dark.css">'
    assert 'media="(max-width: 0)"' in page_in(page("", link), "light")


def test_words_about_dark_mode_stay_as_they_are():
    words = "<p>Write (prefers-color-scheme: dark) and color-scheme: light dark.</p>"
    assert words in page_in(page(words, f"<style>{DARK_RULE}</style>"), "dark")


def test_a_page_says_whether_it_has_colours_for_the_dark():
    assert asks_for_scheme(DARK_RULE)
    assert not asks_for_scheme(":root { color-scheme: light; }")


def test_without_pictures_their_descriptions_are_left():
    picture = '<img src="a.png" srcset="b.png 2x" alt="A heron > a duck" width="536">'
    made = without_pictures(page(picture))
    assert '<img alt="A heron > a duck" width="536">' in made
    assert "outline" in made.partition("</head>")[0]


def test_words_that_look_like_a_source_stay():
    words = "<p>&lt;img src=&quot;a.png&quot;&gt;</p>"
    assert words in without_pictures(page(words))


def test_plain_text_is_a_page_that_says_what_the_text_says():
    made = text_page("Tea & <cake>\n\n- first", pack_for("weekly-update"))
    assert "Tea &amp; &lt;cake&gt;\n\n- first</pre>" in made
    assert asks_for_scheme(made)
