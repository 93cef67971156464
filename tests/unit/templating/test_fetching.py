"""A page that would run a program or fetch from elsewhere is refused, by the check and when it is made."""

from pathlib import Path

import pytest

from builders.packs import write_pack
from update_editor.model import Unusable
from update_editor.templating.fetching import fetching_faults
from update_editor.templating.loading import load_pack
from update_editor.templating.rendering import render_file


@pytest.mark.parametrize(
    "text",
    [
        "<script>alert(1)</script>",
        "<SCRIPT src=x>",
        "<scr{# a word #}ipt>",
        '<p class="x" onclick="alert(1)">',
        "<img src=/nowhere onerror=alert(1)>",
        '<a href="javascript:alert(1)">',
        '<iframe srcdoc="x">',
        '<base href="https://elsewhere.example/">',
        '@import "https://elsewhere.example/x.css";',
        "p { background: url( 'https://elsewhere.example/x.png' ) }",
        '<img src="//elsewhere.example/x.png">',
    ],
)
def test_what_runs_a_program_or_fetches_is_found_with_its_line(text):
    (first, *_) = fetching_faults(Path("page.html"), f"<p>\n{{# a\ncomment #}}\n{text}")
    assert (first.code, first.line) == ("template-fetches", 4)


@pytest.mark.parametrize(
    "text", ['<a href="https://ferry.example/">once = 1</a>', "<p>on time = 9</p>", "b {}"]
)
def test_an_ordinary_page_is_left_alone(text):
    assert list(fetching_faults(Path("page.html"), text)) == []


def test_such_a_page_is_not_made_either(tmp_path):
    pack = load_pack(write_pack(tmp_path / "small", web__page_html="<p>\n<script>alert(1)</script>"))
    with pytest.raises(Unusable, match="template-fetches") as refusal:
        render_file(pack, "web/page.html", {})
    assert refusal.value.parameters["line"] == 2
