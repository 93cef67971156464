"""Whatever a text is made of, its words come out of an import in their order."""

import re

from hypothesis import given
from hypothesis import strategies as st

from builders.plain_packs import monthly_pack, weekly_pack
from update_editor.importers import html, import_text
from update_editor.importers.structure import structured
from update_editor.markup.html_in import read_html
from update_editor.markup.html_out import blocks_html
from update_editor.markup.plain_out import blocks_text, update_text, wrapped
from update_editor.model import Block, Span, Unusable, new_id

WORDS = st.sampled_from(
    [
        *(
            "tea",
            "Wednesday’s",
            "café",
            "quay",
            "the",
            "of",
            "Harbour",
            "and",
            "10,000",
            "a",
            "boat.",
            "Vale?",
        ),
        *(
            "crew,",
            "gulls:",
            "2031",
            "www.example.org",
            "bo@example.org",
            "(LBGs)",
            "weekend",
            "Bo",
            "–",
            "£3m",
        ),
    ]
)
PHRASES = st.lists(WORDS, min_size=1, max_size=10).map(" ".join)
PARAGRAPHS = st.lists(WORDS, min_size=15, max_size=60).map(lambda words: " ".join(words) + ".")
KNOWN = st.sampled_from(
    [
        "What else has been happening this week?",
        "WHATS HAPPENING NEXT WEEK",
        "\u00a0This month's stories:",
        "People",
        "Dates for your diary",
        "Have a good weekend",
        "Many thanks",
        "Bo",
        "Asha Quill",
        "Hello my name is Bo",
        "This week’s update is sent from Bo Fenn, harbour master.",
        "Weekly update – 21 July 2031",
        "Skip to main content",
        "Home > News",
        "Posted on 10 August 2031",
        "We use cookies on this website",
        "## Quay",
        "### Tides ###",
        "•",
    ]
)
MARKERS = st.sampled_from(["• ", "- ", "* ", "  • ", "    - ", "– ", "1. ", "2. ", "3) ", "12. "])
LINES = st.one_of(PHRASES, PARAGRAPHS, KNOWN, st.builds(str.__add__, MARKERS, PHRASES))
BREAKS = st.sampled_from(
    ["\n", "\n\n", "\n\n\n", "\n\u00a0\n", "\r\n", "\n  ", "\x0b", "\u2028", "\n-----\n"]
)
TEXTS = st.lists(st.builds(str.__add__, LINES, BREAKS), min_size=1, max_size=20).map("".join)


def words(text):
    return re.findall(r"\w+", text)


@given(TEXTS, st.sampled_from([weekly_pack(), monthly_pack()]))
def test_the_words_of_a_text_are_the_words_of_its_update(text, pack):
    try:
        update = import_text(text, pack).update
    except Unusable:
        assert words(text) == []
        return
    assert words(update_text(update)) == words(text)


@given(TEXTS)
def test_every_block_of_an_update_has_an_id_of_its_own(text):
    try:
        update = import_text(text, weekly_pack()).update
    except Unusable:
        return
    ids = [section.id for section in update.sections]
    assert len(set(ids)) == len(ids)


BLOCKS = st.builds(
    Block,
    id=st.builds(new_id),
    style=st.sampled_from(["paragraph", "subheading", "bullet", "quote"]),
    level=st.just(0),
    spans=st.lists(
        st.builds(Span, text=PHRASES, bold=st.booleans(), italic=st.booleans()), min_size=1, max_size=1
    ).map(tuple),
)


@given(st.lists(BLOCKS, min_size=1, max_size=12))
def test_the_words_of_html_are_the_words_of_its_update(blocks):
    update = structured(html.read_paragraphs(blocks_html(blocks)), monthly_pack()).update
    assert words(update_text(update)) == words(blocks_text(blocks))


@given(st.lists(BLOCKS, min_size=1, max_size=8))
def test_blocks_come_back_from_html_as_they_were(blocks):
    styles = {"heading": "subheading"}
    back = [
        (styles.get(block.style, block.style), block.spans) for block in read_html(blocks_html(blocks)).blocks
    ]
    assert [style for style, _ in back] == [block.style for block in blocks]
    for (style, spans), block in zip(back, blocks, strict=True):
        if style != "subheading":
            assert spans == block.spans


@given(TEXTS, st.integers(8, 80))
def test_wrapping_moves_no_word(text, width):
    assert wrapped(text, width).split() == text.split()
