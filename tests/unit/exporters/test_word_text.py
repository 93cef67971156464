"""Lines and paragraphs as WordprocessingML."""

import pytest
from lxml import etree

from update_editor.exporters.word_text import add_line, paragraph
from update_editor.model import Span

W = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"


class Relations:
    """Stands for a part of a package: gives each address one name."""

    def __init__(self):
        self.addresses = []

    def relate_to(self, address, kind, is_external):
        assert is_external
        assert kind.endswith("/hyperlink")
        if address not in self.addresses:
            self.addresses.append(address)
        return f"rId{self.addresses.index(address)}"


def written(*spans):
    """Return a line as XML without its name space, and the addresses that it needs."""
    target, part = paragraph("Normal"), Relations()
    add_line(target, spans, part, "Link")
    target.remove(target[0])
    xml = "".join(etree.tostring(each, encoding="unicode") for each in target)
    for noise in (f' xmlns:w="{W[1:-1]}"', ' xml:space="preserve"', "w:"):
        xml = xml.replace(noise, "")
    return xml, part.addresses


@pytest.mark.parametrize(
    ("span", "properties"),
    [
        (Span(text="a"), ""),
        (Span(text="a", bold=True), "<rPr><b/><bCs/></rPr>"),
        (Span(text="a", italic=True), "<rPr><i/><iCs/></rPr>"),
        (Span(text="a", bold=True, italic=True), "<rPr><b/><bCs/><i/><iCs/></rPr>"),
    ],
)
def test_a_run_has_the_format_of_its_span(span, properties):
    assert written(span)[0] == f"<r>{properties}<t>a</t></r>"


def test_line_breaks_and_tabs_are_elements():
    assert written(Span(text="a\nb\t"))[0] == "<r><t>a</t><br/><t>b</t><tab/></r>"


def test_control_characters_are_spaces_and_markup_is_text():
    assert written(Span(text="a\x07<b>"))[0] == "<r><t>a &lt;b&gt;</t></r>"


def test_neighbours_with_one_address_share_a_hyperlink():
    xml, addresses = written(
        Span(text="see "),
        Span(text="the ", link="https://a.example"),
        Span(text="bus", bold=True, link="https://a.example"),
    )
    assert addresses == ["https://a.example"]
    assert xml.count("<hyperlink") == 1
    assert xml.count('rStyle val="Link"') == 2
    assert xml.startswith("<r><t>see </t></r><hyperlink")


def test_an_address_that_may_not_be_followed_is_plain_text():
    assert written(Span(text="a", link="javascript:alert(1)")) == ("<r><t>a</t></r>", [])


def test_empty_spans_write_nothing():
    assert written(Span(text="", bold=True)) == ("", [])


def test_a_paragraph_of_a_list_says_which_and_how_deep():
    numbering = paragraph("List", (7, 2)).find(f".//{W}numPr")
    assert [(each.tag.removeprefix(W), each.get(f"{W}val")) for each in numbering] == [
        ("ilvl", "2"),
        ("numId", "7"),
    ]
