"""An update as one flow of headings, paragraphs, lists and pictures, in the order in which it is read.

Word and PDF are made from this. Sections without content have no heading, what is empty is left out, and
headings never skip a level.
"""

from collections.abc import Iterable, Iterator, Sequence
from itertools import groupby

from msgspec import Struct
from msgspec.structs import replace

from update_editor.exporters.edition import Edition
from update_editor.markup.levels import without_jumps
from update_editor.markup.numbering import ENTRIES
from update_editor.markup.spans import stripped
from update_editor.model import (
    Block,
    Item,
    Items,
    Line,
    Message,
    Picture,
    RichText,
    Section,
    TextRegion,
    block,
    line_text,
    reading_order,
)
from update_editor.model.visible import is_blank

DEEPEST_LIST = 8
"""The deepest level that a list entry may have, from 0: Word has nine."""


class Heading(Struct, frozen=True):
    """A heading; level 1 is a section's."""

    level: int
    spans: Line


class Paragraph(Struct, frozen=True):
    """A paragraph of running text or of a quotation."""

    spans: Line
    is_quote: bool = False


class ListEntry(Struct, frozen=True):
    """One entry of a list, with the lists inside it."""

    spans: Line
    lists: tuple["ListPart", ...] = ()


class ListPart(Struct, frozen=True):
    """A list, of bullets or of numbers that begin at 1."""

    is_numbered: bool
    entries: tuple[ListEntry, ...]


class Illustration(Struct, frozen=True):
    """A picture and its bytes."""

    picture: Picture
    data: bytes


FlowPart = Heading | Paragraph | ListPart | Illustration


def flow(edition: Edition) -> tuple[FlowPart, ...]:
    """Return all that the edition says but its title, in reading order."""
    parts: list[FlowPart] = []
    for each in reading_order(edition.update):
        parts += body_parts(each.blocks, 1) if isinstance(each, TextRegion) else _section_parts(each, edition)
    levels = without_jumps(part.level for part in parts if isinstance(part, Heading))
    return tuple(replace(part, level=next(levels)) if isinstance(part, Heading) else part for part in parts)


def find_picture(edition: Edition, picture_id: str | None) -> Illustration | None:
    """Return a picture of the edition and its bytes; None where it has none of this id."""
    for picture in edition.update.pictures:
        if picture.id == picture_id and picture.file in edition.pictures:
            return Illustration(picture, edition.pictures[picture.file])
    return None


def body_parts(blocks: Iterable[Block], subheading_level: int) -> Iterator[FlowPart]:
    """Yield rich text as paragraphs, sub-headings and lists; blocks without text are left out."""
    written = (each for each in blocks if not is_blank(line_text(each.spans)))
    for kind, run in groupby(written, key=_kind):
        if kind == "list":
            yield from _lists(list(run), 0)
        elif kind == "subheading":
            yield from (Heading(subheading_level, stripped(each.spans)) for each in run)
        else:
            yield from (Paragraph(each.spans, is_quote=kind == "quote") for each in run)


def _kind(each: Block) -> str:
    return "list" if each.style in ENTRIES else each.style


def _lists(entries: Sequence[Block], depth: int) -> Iterator[ListPart]:
    """Yield the lists of one run of entries; an entry deeper than the one before it stands inside it."""
    own = _with_deeper(entries, depth)
    for is_numbered, run in groupby(own, key=lambda pair: pair[0].style == "number"):
        yield ListPart(
            is_numbered,
            tuple(ListEntry(each.spans, tuple(_lists(deeper, depth + 1))) for each, deeper in run),
        )


def _with_deeper(entries: Sequence[Block], depth: int) -> list[tuple[Block, list[Block]]]:
    own: list[tuple[Block, list[Block]]] = []
    for each in entries:
        if own and each.level > own[-1][0].level and depth < DEEPEST_LIST:
            own[-1][1].append(each)
        else:
            own.append((each, []))
    return own


def _section_parts(section: Section, edition: Edition) -> list[FlowPart]:
    body = list(_content(section, edition))
    return [*_heading(1, section.heading), *body] if body else []


def _content(section: Section, edition: Edition) -> Iterator[FlowPart]:
    if isinstance(section, Message):
        yield from body_parts(section.body, 2)
    elif isinstance(section, Items):
        for item in section.items:
            yield from _item_parts(item, edition)
    else:
        yield from body_parts(_bullet_blocks(each.spans for each in section.bullets), 2)


def _bullet_blocks(lines: Iterable[Line]) -> RichText:
    return tuple(block(spans, "bullet") for spans in lines)


def _item_parts(item: Item, edition: Edition) -> Iterator[FlowPart]:
    yield from _heading(2, item.heading)
    illustration = find_picture(edition, item.picture)
    if illustration is not None:
        yield illustration
    yield from body_parts(item.body, 3)


def _heading(level: int, spans: Line) -> Iterator[Heading]:
    if not is_blank(line_text(spans)):
        yield Heading(level, stripped(spans))  # a space before it would set it out of line
