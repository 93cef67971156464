"""Every link is listed with its words, and what a check found in it."""

import datetime as dt

from update_editor.model import Block, Message, Span, Update
from update_editor.proofing.findings import Finding
from update_editor.services.link_list import links_of


def found(start: int, end: int, rule: str = "link.vague") -> Finding:
    return Finding(
        rule=rule, severity="warning", where="message", block="blockaaaaa", code=rule, start=start, end=end
    )


def update_of(*spans: Span) -> Update:
    sections = (Message(id="message", body=(Block(id="blockaaaaa", spans=spans),)),)
    return Update(id="updateaaaa", template="weekly-update", date=dt.date(2026, 10, 16), sections=sections)


UPDATE = update_of(
    Span(text="See "),
    Span(text="here", link="https://www.example.org/walks"),
    Span(text=" or listen to this podcast."),
)


def test_a_link_is_listed_with_its_words_its_address_and_what_was_found_in_it() -> None:
    (link,) = links_of(UPDATE, (found(4, 8),))
    assert (link.text, link.address, link.findings) == (
        "here",
        "https://www.example.org/walks",
        (found(4, 8),),
    )


def test_words_of_a_link_that_is_missing_are_listed_in_their_place() -> None:
    links = links_of(UPDATE, (found(22, 34),))
    assert [(each.text, each.address) for each in links] == [
        ("here", "https://www.example.org/walks"),
        ("this podcast", ""),
    ]


def test_what_is_found_beside_links_is_not_listed() -> None:
    (link,) = links_of(UPDATE, (found(0, 8, "spell.unknown"),))
    assert link.findings == ()
