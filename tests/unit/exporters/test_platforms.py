"""The tools that emails are sent with, and words that look like their marks."""

import re
from html import unescape

import pytest
from hypothesis import given
from hypothesis import strategies as st

from update_editor.exporters.platforms import PLATFORMS, SendingWith, guarded_html, guarded_text

MARKED = [name for name, each in PLATFORMS.items() if each.marks]
TEXTS = st.lists(st.sampled_from([*"*|{}[]$@(% a", "UNSUB", "{{{", "((("]), max_size=20).map("".join)


def test_nothing_is_said_of_a_tool_unless_somebody_chooses_one():
    assert SendingWith().tool is PLATFORMS["none"]
    assert guarded_html("*|A|* {{ b }}", PLATFORMS["none"]) == "*|A|* {{ b }}"


@given(TEXTS, st.sampled_from(MARKED))
def test_a_guarded_page_says_the_same_and_has_no_mark(text, name):
    guarded = guarded_html(text, PLATFORMS[name])
    assert unescape(guarded) == text
    assert re.search(PLATFORMS[name].marks, guarded) is None


@given(TEXTS, st.sampled_from(MARKED))
def test_a_guarded_text_says_the_same_and_has_no_mark(text, name):
    guarded = guarded_text(text, PLATFORMS[name])
    assert guarded.replace("\u2060", "") == text
    assert re.search(PLATFORMS[name].marks, guarded) is None


@pytest.mark.parametrize("name", PLATFORMS)
def test_a_tools_own_links_are_marks_that_it_finds(name):
    tool = PLATFORMS[name]
    for link in filter(None, (tool.unsubscribe, tool.view_online)):
        assert re.search(tool.marks, link)
