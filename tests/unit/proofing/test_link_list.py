"""The list of an update's links."""

from update_editor.model import Block, Span, Update
from update_editor.proofing.link_list import listed_links
from update_editor.proofing.paragraphs import document_of


def listed(*spans):
    update = Update(id="u", template="t", opening=(Block(id="b", style="paragraph", spans=spans),))
    return [(each.text, each.address, each.state) for each in listed_links(document_of(update))]


def linked(text, address="https://example.org"):
    return Span(text=text, link=address)


def test_every_link_is_listed_with_its_text_and_address():
    assert listed(Span(text="See "), linked("the tides"), Span(text=".")) == [
        ("the tides", "https://example.org", "fine")
    ]


def test_a_link_is_listed_with_what_is_wrong_with_it():
    found = listed(
        linked("here"),
        Span(text=", "),
        linked("tea", "javascript:a"),
        Span(text=", "),
        linked(" ", "https://example.org/b"),
        Span(text=", "),
        linked("cake", "https://cake"),
    )
    assert [state for _, _, state in found] == ["vague", "unusable", "empty", "broken"]


def test_links_that_were_lost_and_bare_addresses_are_listed_too():
    found = listed(Span(text="Watch this film. Find out more here. Ask at www.example.org, please."))
    assert found == [
        ("this film", "", "lost"),
        ("here", "", "lost"),
        ("www.example.org", "https://www.example.org", "bare"),
    ]
