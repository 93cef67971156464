"""Headings, lists and quotations are known by what Word means, in whatever language it was set up."""

import pytest

from builders.word_files import BY, in_list, level, numbering, p, styles, word_file
from update_editor.model import BlockFormat
from update_editor.ooxml.reading import read_docx

LISTS = numbering(
    n1=(level(0, "bullet"), level(1, "bullet")),
    n2=(level(0, "decimal"), level(1, "lowerLetter")),
    n3=(level(0, "decimal"), level(1, "decimal", "Deeper")),
    n4=(level(0, "none", text="%1"), level(1, "none", text="–")),
)


def kinds(*body, **parts):
    document = read_docx(word_file(*body, **{"numbering": LISTS, **parts}))
    return [(each.block.style, each.heading or each.block.level) for each in document.paragraphs]


def test_headings_are_known_by_their_style_s_english_name():
    german = styles(berschrift1=("paragraph", "heading 1", ""), Eigen=("paragraph", "Eigen", ""))
    assert kinds(p("Neues", style="berschrift1"), p("Text", style="Eigen"), styles=german) == [
        ("subheading", 1),
        ("paragraph", 0),
    ]


def test_a_style_on_a_heading_s_is_a_heading():
    named = styles(
        Heading2=("paragraph", "heading 2", ""),
        House=("paragraph", "House head", '<w:basedOn w:val="Heading2"/>'),
        Contents=(
            "paragraph",
            "TOC Heading",
            '<w:basedOn w:val="Heading2"/><w:pPr><w:outlineLvl w:val="9"/></w:pPr>',
        ),
    )
    assert kinds(p("a", style="House"), p("b", style="Contents"), styles=named) == [
        ("subheading", 2),
        ("paragraph", 0),
    ]


def test_an_outline_level_makes_a_heading():
    assert kinds(p("a", props='<w:outlineLvl w:val="2"/>')) == [("subheading", 3)]


def test_under_a_title_headings_are_one_deeper():
    named = styles(T=("paragraph", "Title", ""), H=("paragraph", "heading 1", ""))
    assert kinds(p("a", style="T"), p("b", style="H"), styles=named) == [("subheading", 1), ("subheading", 2)]


def test_without_styles_their_ids_tell():
    assert kinds(p("a", style="Heading3"), p("b", style="Quote"), p("c", style="ListBullet2")) == [
        ("subheading", 3),
        ("quote", 0),
        ("bullet", 1),
    ]


def test_lists_have_kind_and_level():
    assert kinds(p("a", props=in_list(1)), p("b", props=in_list(1, 1)), p("c", props=in_list(2))) == [
        ("bullet", 0),
        ("bullet", 1),
        ("number", 0),
    ]


def test_a_list_comes_by_style_and_can_be_switched_off():
    named = styles(Dot=("paragraph", "Dot", f"<w:pPr>{in_list(1)}</w:pPr>"))
    assert kinds(p("a", style="Dot"), p("b", style="Dot", props=in_list(0)), styles=named) == [
        ("bullet", 0),
        ("paragraph", 0),
    ]


def test_a_level_may_be_linked_to_a_style():
    listed = '<w:pPr><w:numPr><w:numId w:val="3"/></w:numPr></w:pPr>'
    named = styles(Deeper=("paragraph", "Deeper", listed))
    assert kinds(p("a", style="Deeper"), styles=named) == [("number", 1)]


def test_a_list_that_shows_nothing_is_text():
    assert kinds(p("a", props=in_list(4)), p("b", props=in_list(4, 1)), p("c", props=in_list(99))) == [
        ("paragraph", 0),
        ("bullet", 1),
        ("paragraph", 0),
    ]


def test_a_numbered_heading_is_a_heading():
    assert kinds(p("a", style="Heading1", props=in_list(2))) == [("subheading", 1)]


@pytest.mark.parametrize(
    "props",
    [
        f'<w:numPr><w:ilvl w:val="0"/><w:numId w:val="1"/><w:ins w:id="1" {BY}/></w:numPr>',
        f'{in_list(1)}<w:pPrChange w:id="1" {BY}><w:pPr/></w:pPrChange>',
    ],
)
def test_a_bullet_that_was_put_on_a_paragraph_is_tracked(props):
    (block,) = read_docx(word_file(p("a", props=props), numbering=LISTS)).blocks
    assert block.style == "bullet"
    assert block.style_change.before == BlockFormat()


def test_styles_in_a_ring_end():
    named = styles(
        A=("paragraph", "A", '<w:basedOn w:val="B"/>'), B=("paragraph", "B", '<w:basedOn w:val="A"/>')
    )
    assert kinds(p("a", style="A"), styles=named) == [("paragraph", 0)]
