"""Patterns and pages of a pack, rendered."""

import datetime as dt

import pytest
from hypothesis import given
from hypothesis import strategies as st

from builders.packs import MINIMAL, write_pack
from update_editor.model import Lead, Unusable
from update_editor.templating.loading import load_pack, pack_by_id
from update_editor.templating.rendering import closing_for, opening_for, render_file, tidied, title_for

DATE = dt.date(2031, 3, 7)
OTTILIE = Lead(name="Dr Ottilie Farrow", role="Chief Officer")
JOSS = Lead(name="Joss Adeyemi", role="Director of Public Health")
WEEKLY = pack_by_id("weekly-update")


def test_the_opening_names_the_lead_and_the_role():
    assert opening_for(WEEKLY, [OTTILIE], DATE) == (
        "This week’s update is sent from Dr Ottilie Farrow, Chief Officer.",
        "Hello my name is Ottilie and welcome to this week’s update",
    )


def test_two_leads_open_and_close_together():
    assert opening_for(WEEKLY, [OTTILIE, JOSS], DATE) == (
        "This week’s update is sent from Dr Ottilie Farrow, Chief Officer, and Joss Adeyemi,"
        " Director of Public Health.",
        "Hello, we are Ottilie and Joss and welcome to this week’s update",
    )
    assert closing_for(WEEKLY, [OTTILIE, JOSS], DATE) == ("Have a good weekend", "Ottilie and Joss")


def test_a_lead_without_a_role_leaves_no_loose_comma():
    first, _ = opening_for(WEEKLY, [Lead(name="Ottilie Farrow")], DATE)
    assert first == "This week’s update is sent from Ottilie Farrow."


def test_the_simplest_pattern_leaves_no_loose_comma_either(tmp_path):
    text = MINIMAL.replace("From {{ lead.name }}.", "From {{ lead.name }}, {{ lead.role }}.")
    pack = load_pack(write_pack(tmp_path / "small", text))
    assert opening_for(pack, [Lead(name="Ottilie Farrow")], DATE) == ("From Ottilie Farrow.",)


def test_without_a_lead_what_needs_one_is_left_out():
    assert opening_for(WEEKLY, [], DATE) == ()
    assert closing_for(WEEKLY, [Lead(name="  ")], DATE) == ("Have a good weekend",)
    assert opening_for(pack_by_id("monthly-bulletin"), [], DATE) == ("Welcome to the bulletin.",)


def test_the_title_has_the_date_in_words():
    assert title_for(WEEKLY, [], DATE) == "Weekly update, Friday 7 March 2031"
    assert title_for(pack_by_id("monthly-bulletin"), [], DATE) == "Monthly bulletin, March 2031"


def test_without_a_date_the_title_ends_before_it():
    assert title_for(WEEKLY, [], None) == "Weekly update"


def test_a_title_that_says_nothing_is_the_packs_name(tmp_path):
    text = MINIMAL.replace('title = "Small update"', 'title = "{{ date | long_date }}"')
    assert title_for(load_pack(write_pack(tmp_path / "small", text)), [], None) == "Small update"


def test_names_are_not_html_in_a_pattern():
    first, _ = opening_for(WEEKLY, [Lead(name="Ottilie <O’Farrow> & Co")], DATE)
    assert first == "This week’s update is sent from Ottilie <O’Farrow> & Co."


@pytest.mark.parametrize(
    "pattern", ["{{ lead.name", "{{ led.name }}", "{{ 1 / 0 }}", "{{ lead | upside_down }}"]
)
def test_a_broken_pattern_says_where_it_stands(tmp_path, pattern):
    pack = load_pack(write_pack(tmp_path / "small", MINIMAL.replace("From {{ lead.name }}.", pattern)))
    with pytest.raises(Unusable) as caught:
        opening_for(pack, [OTTILIE], DATE)
    assert caught.value.code == "template-pattern"
    assert (caught.value.parameters["line"], caught.value.parameters["key"]) == (8, "opening")


@pytest.mark.parametrize(
    ("untidy", "tidy"),
    [
        ("from Ruth, .", "from Ruth."),
        ("from Ruth , Chair", "from Ruth, Chair"),
        ("Weekly update – ", "Weekly update"),
        ("a, , b", "a, b"),
        ("  two\n lines ", "two lines"),
        ("What next?", "What next?"),
        ("A – B", "A – B"),
    ],
)
def test_gaps_of_empty_values_are_closed(untidy, tidy):
    assert tidied(untidy) == tidy


@given(st.text(max_size=200))
def test_tidying_twice_changes_nothing_more(text):
    assert tidied(tidied(text)) == tidied(text)


def test_a_page_names_file_and_line_of_what_fails(tmp_path):
    page = "<p>\n{% if true %}\n{{ nowhere.to_be_found }}\n{% endif %}"
    pack = load_pack(write_pack(tmp_path / "small", web__page_html=page))
    with pytest.raises(Unusable) as caught:
        render_file(pack, "web/page.html", {})
    assert caught.value.code == "template-render"
    assert caught.value.parameters["line"] == 3
    assert caught.value.parameters["file"].endswith("page.html")


def test_a_page_may_include_another_of_the_pack_but_nothing_outside(tmp_path):
    (tmp_path / "secret.html").write_text("secret")
    pack = load_pack(
        write_pack(
            tmp_path / "small",
            web__page_html="{% include 'web/part.html' %}",
            web__part_html="part of {{ title }}",
            web__sly_html="{% include '../secret.html' %}",
        )
    )
    assert render_file(pack, "web/page.html", {"title": "it"}) == "part of it"
    with pytest.raises(Unusable) as caught:
        render_file(pack, "web/sly.html", {})
    assert caught.value.code == "template-render"


def test_pages_that_include_each_other_are_stopped(tmp_path):
    pack = load_pack(write_pack(tmp_path / "small", web__page_html="{% include 'web/page.html' %}"))
    with pytest.raises(Unusable) as caught:
        render_file(pack, "web/page.html", {})
    assert caught.value.code == "template-render"


def test_a_page_without_end_is_stopped(tmp_path):
    page = "{% for n in range(40000) %}" + "x" * 2000 + "{% endfor %}"
    pack = load_pack(write_pack(tmp_path / "small", web__page_html=page))
    with pytest.raises(Unusable) as caught:
        render_file(pack, "web/page.html", {})
    assert caught.value.parameters["detail"] == "it grows too large"
