"""The clipboard samples beside the project come out as the editor that they were taken from has them."""

import re
from pathlib import Path
from xml.etree import ElementTree as ET

import pytest

from update_editor.markup.html_in import read_html

SAMPLES = Path(__file__).resolve().parents[4] / "shared" / "clipboard"
KINDS = {"numbered": "number", "bulleted": "bullet"}


def samples():
    return sorted(SAMPLES.glob("*.expected.html"))


def expected_blocks(html):
    """Return (style, level, letters) of each block that has text; a letter knows bold, italic and link."""
    for element in ET.fromstring(f"<all>{html.replace('$text', 'text')}</all>"):
        letters = [*_letters(element.text, None)]
        for run in element:
            letters += [*_letters(run.text, run), *_letters(run.tail, None)]
        style = KINDS.get(element.get("listType", ""), "paragraph")
        level = int(element.get("listIndent", "0"))
        if element.tag.startswith("heading"):
            style, level = "heading", int(element.tag.removeprefix("heading"))
        if letters:
            yield style, level, letters


def _letters(text, run):
    known = {} if run is None else run.attrib
    for letter in re.sub(r"\s", "", text or ""):
        yield letter, known.get("bold") == "true", known.get("italic") == "true", known.get("linkHref")


def our_blocks(html):
    for block in read_html(html).blocks:
        yield (
            block.style,
            block.level,
            [
                (letter, span.bold, span.italic, span.link)
                for span in block.spans
                for letter in re.sub(r"\s", "", span.text)
            ],
        )


@pytest.mark.skipif(not SAMPLES.is_dir(), reason="../shared is not here: the clipboard samples can't be read")
def test_every_sample_comes_out_as_expected():
    assert samples()
    for expected in samples():
        sample = expected.with_name(expected.name.replace(".expected", ""))
        wanted = list(expected_blocks(expected.read_text("utf-8")))
        ours = list(our_blocks(sample.read_text("utf-8")))
        if not any(style == "heading" for style, _, _ in wanted):
            # That editor was run without headings for most samples; ours keeps them.
            ours = [
                ("paragraph", 0, letters) if style == "heading" else (style, level, letters)
                for style, level, letters in ours
            ]
        assert ours == wanted, sample.name


@pytest.mark.skipif(not SAMPLES.is_dir(), reason="../shared is not here: the clipboard samples can't be read")
def test_double_spaces_that_word_marks_are_kept():
    html = (SAMPLES / "spacing-multi-line-word.html").read_text("utf-8")
    assert read_html(html).blocks[0].spans[0].text == "2Foo   3Bar4"
