"""Every link of an update, also those that are missing: what somebody goes through before it is sent."""

from collections.abc import Callable, Iterator
from typing import Literal

from msgspec import Struct

from update_editor.proofing.context import Context
from update_editor.proofing.findings import Mark
from update_editor.proofing.link_forms import broken_addresses
from update_editor.proofing.links import bare_addresses, empty_links, unusable_links, vague_links
from update_editor.proofing.lost_links import lost_links
from update_editor.proofing.paragraphs import Document, Paragraph

State = Literal["fine", "vague", "lost", "bare", "broken", "unusable", "empty"]
"""``lost`` are words that promise a link and are none, ``bare`` an address that stands in the text."""


_STATES: tuple[tuple[Callable[[Paragraph, Context], Iterator[Mark]], State], ...] = (
    (vague_links, "vague"),
    (empty_links, "empty"),
    (broken_addresses, "broken"),
    (unusable_links, "unusable"),
)
"""Which rule finds which state; of a link with two, the last counts."""


class ListedLink(Struct, frozen=True, kw_only=True):
    """A link, or where there should be one. ``start`` and ``end`` are code points in its block or line.

    ``address`` is where it leads, empty where it is lost.
    """

    where: str
    block: str | None
    start: int
    end: int
    text: str
    address: str
    state: State


def listed_links(document: Document) -> tuple[ListedLink, ...]:
    """Return the links of an update whose tracked changes are resolved, in the order of the text."""
    lost: dict[tuple[str, str | None], set[tuple[int, int]]] = {}
    for mark in lost_links(document, Context()):
        lost.setdefault((mark.where, mark.block), set()).add((mark.start, mark.end))
    return tuple(
        link
        for paragraph in document.paragraphs
        for link in _in_paragraph(paragraph, lost.get((paragraph.where, paragraph.block), set()))
    )


def _in_paragraph(paragraph: Paragraph, lost: set[tuple[int, int]]) -> list[ListedLink]:
    found = [*_linked(paragraph), *_addresses(paragraph)]
    linked = {(link.start, link.end) for link in paragraph.links}
    vague = {(mark.start, mark.end) for mark in vague_links(paragraph, Context())}
    found += (_listed(paragraph, start, end, "", "lost") for start, end in lost | (vague - linked))
    return sorted(found, key=lambda each: (each.start, each.end))


def _linked(paragraph: Paragraph) -> Iterator[ListedLink]:
    states: dict[tuple[int, int], State] = {}
    for rule, state in _STATES:
        states.update({(mark.start, mark.end): state for mark in rule(paragraph, Context())})
    for link in paragraph.links:
        state = states.get((link.start, link.end), "fine")
        yield _listed(paragraph, link.start, link.end, link.address, state)


def _addresses(paragraph: Paragraph) -> Iterator[ListedLink]:
    for mark in bare_addresses(paragraph, Context()):
        if not any(link.start <= mark.start and mark.end <= link.end for link in paragraph.links):
            address = (*mark.suggestions, paragraph.text[mark.start : mark.end])[0]
            yield _listed(paragraph, mark.start, mark.end, address, "bare")


def _listed(paragraph: Paragraph, start: int, end: int, address: str, state: State) -> ListedLink:
    return ListedLink(
        where=paragraph.where,
        block=paragraph.block,
        start=start,
        end=end,
        text=paragraph.text[start:end],
        address=address,
        state=state,
    )
