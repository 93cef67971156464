"""What an easy read is made from: the paragraphs and bullets that its readers may see, in reading order."""

from collections.abc import Container, Iterable, Iterator
from typing import Literal

from msgspec import Struct
from msgspec.structs import replace

from update_editor.model import (
    Block,
    Bullets,
    Items,
    Message,
    RichText,
    Section,
    TextRegion,
    Update,
    line_text,
    reading_order,
)
from update_editor.model.visible import is_blank

SHOWN_TO: Literal["everyone"] = "everyone"
"""The audience of the items that an easy read shows."""


class Source(Struct, frozen=True, kw_only=True):
    """A paragraph, list entry, quotation or bullet with something to say.

    ``home`` is the id of the item that it stands in, empty elsewhere; ``heading`` is that of the item, or
    else of the section.
    """

    id: str
    kind: Literal["block", "bullet"]
    text: str
    heading: str = ""
    home: str = ""


def sources_of(update: Update) -> tuple[Source, ...]:
    """Return the sources of an update whose tracked changes are accepted, each id once.

    Sub-headings are none. Where a file has one id twice, what both say is one source.
    """
    found: dict[str, Source] = {}
    for source in _every(as_readers_see(update)):
        if is_blank(source.text):
            continue
        known = found.get(source.id)
        found[source.id] = source if known is None else replace(known, text=f"{known.text}\n{source.text}")
    return tuple(found.values())


def as_readers_see(update: Update) -> Update:
    """Return the update without the items that readers of the easy read don't see."""
    return replace(update, sections=tuple(map(_for_readers, update.sections)), held_over=())


def unseen_sources(update: Update, audience: Container[str] = (SHOWN_TO,)) -> frozenset[str]:
    """Return the ids of the items, and of their paragraphs, that are for other readers, or for next week."""
    items = [item for section in update.sections if isinstance(section, Items) for item in section.items]
    unseen = [*(item for item in items if item.audience not in audience), *update.held_over]
    return frozenset(name for item in unseen for name in (item.id, *(block.id for block in item.body)))


def _for_readers(section: Section) -> Section:
    if not isinstance(section, Items):
        return section
    return replace(section, items=tuple(item for item in section.items if item.audience == SHOWN_TO))


def _every(update: Update) -> Iterator[Source]:
    for part in reading_order(update):
        if isinstance(part, TextRegion):
            yield from _of_blocks(part.blocks)
        else:
            yield from _of_section(part)


def _of_section(section: Section) -> Iterator[Source]:
    heading = line_text(section.heading)
    if isinstance(section, Message):
        yield from _of_blocks(section.body, heading)
    elif isinstance(section, Items):
        for item in section.items:
            yield from _of_blocks(item.body, line_text(item.heading), item.id)
    elif isinstance(section, Bullets):
        for bullet in section.bullets:
            text = line_text(bullet.spans)
            yield Source(id=bullet.id, kind="bullet", text=text, heading=heading)


def _of_blocks(blocks: RichText, heading: str = "", home: str = "") -> Iterator[Source]:
    for block in _told(blocks):
        yield Source(id=block.id, kind="block", text=line_text(block.spans), heading=heading, home=home)


def _told(blocks: Iterable[Block]) -> Iterator[Block]:
    return (block for block in blocks if block.style != "subheading")
