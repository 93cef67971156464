"""A review copy's paragraphs in their order: which place of the update each is, and its bookmark.

The copy is written from this, and brought back by it, so the same update always gives the same bookmarks.
"""

from collections.abc import Iterator, Mapping
from itertools import count
from typing import Literal

from msgspec import Struct

from update_editor.model import (
    Block,
    Bullet,
    Item,
    Items,
    Line,
    Message,
    RichText,
    Section,
    TextRegion,
    Update,
    line,
    line_text,
    reading_order,
)
from update_editor.ooxml.names import bookmark_name
from update_editor.templating.pack import TemplatePack

Kind = Literal["note", "title", "label", "heading", "item", "picture", "block", "bullet", "end"]
"""What a paragraph is. Notes, labels, pictures and the end are the copy's own: no place of the update."""


class Slot(Struct, frozen=True, kw_only=True):
    """One paragraph of a review copy.

    ``pane`` is the address of the text that it stands in or begins: ``title``, ``opening``, a section's id,
    or an item's address. ``id`` is that of its block, item or bullet.
    """

    kind: Kind
    pane: str
    bookmark: str = ""
    spans: Line = ()
    id: str = ""
    block: Block | None = None
    entry: Item | Bullet | None = None
    is_last: bool = False


class Labels(Struct, frozen=True, kw_only=True):
    """The words of a review copy's own: its title, what it asks for, and what its panes are called."""

    title: str
    note: str
    section: str
    panes: Mapping[str, str]


def labels_for(pack: TemplatePack, title: str) -> Labels:
    """Return the labels that a pack gives."""
    panes = {spec.id: spec.label for spec in pack.sections}
    words = pack.words
    return Labels(
        title=title,
        note=words.review_note,
        section=words.section,
        panes={**panes, "opening": words.opening, "closing": words.closing},
    )


def outline(update: Update, labels: Labels) -> tuple[Slot, ...]:
    """Return the paragraphs of the review copy of an update."""
    return tuple(_with_bookmarks(_slots(update, labels)))


def _slots(update: Update, labels: Labels) -> Iterator[Slot]:
    yield Slot(kind="title", pane="title", spans=update.title or line(labels.title))
    yield Slot(kind="note", pane="note", spans=line(labels.note))
    for part in reading_order(update):
        if isinstance(part, TextRegion):
            yield _label(part.where, labels)
            yield from _block_slots(part.where, part.blocks, None)
        else:
            yield from _section_slots(part, labels)
    yield Slot(kind="end", pane="end")


def _label(pane: str, labels: Labels) -> Slot:
    return Slot(kind="label", pane=pane, spans=line(labels.panes.get(pane) or labels.section))


def _section_slots(section: Section, labels: Labels) -> Iterator[Slot]:
    if line_text(section.heading):
        yield Slot(kind="heading", pane=section.id, spans=section.heading)
    else:
        yield _label(section.id, labels)
    if isinstance(section, Message):
        yield from _block_slots(section.id, section.body, None)
    elif isinstance(section, Items):
        for item in section.items:
            where = f"{section.id}/{item.id}"
            yield Slot(kind="item", pane=where, spans=item.heading, id=item.id, entry=item)
            if item.picture is not None:
                yield Slot(kind="picture", pane=where, id=item.id, entry=item)
            yield from _block_slots(where, item.body, item)
    else:
        for bullet in section.bullets:
            yield Slot(kind="bullet", pane=section.id, spans=bullet.spans, id=bullet.id, entry=bullet)


def _block_slots(pane: str, blocks: RichText, item: Item | None) -> Iterator[Slot]:
    for number, block in enumerate(blocks, 1):
        is_last = number == len(blocks)
        yield Slot(
            kind="block", pane=pane, spans=block.spans, id=block.id, block=block, entry=item, is_last=is_last
        )


def _with_bookmarks(slots: Iterator[Slot]) -> Iterator[Slot]:
    """Give each paragraph the name of its bookmark; one whose id makes no name has a number."""
    from msgspec.structs import replace

    taken: set[str] = set()
    numbers = count(1)
    for slot in slots:
        name = bookmark_name(_plain_name(slot))
        while name is None or name in taken:
            name = bookmark_name(f"x{next(numbers)}")
        taken.add(name)
        yield replace(slot, bookmark=name)


def _plain_name(slot: Slot) -> str:
    if slot.kind in ("block", "bullet", "item"):
        return slot.id.replace("-", "_")
    if slot.kind == "picture":
        return f"f_{slot.id}".replace("-", "_")
    return f"p_{slot.pane}".replace("-", "_")
