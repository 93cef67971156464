"""Where text stands in an update, by one address each.

An address (``where``) is ``title``, ``opening``, ``closing``, ``SECTION/heading``, ``SECTION`` for a
message's body, ``SECTION/ITEM`` for an item's body, ``SECTION/ITEM/heading``, or ``SECTION/BULLET``.
Findings, comments, panes and commands all speak of text by these.
"""

from collections.abc import Iterator
from itertools import chain

from msgspec import Struct
from msgspec.structs import replace

from update_editor.model.errors import Unusable
from update_editor.model.text import Block, Line, RichText, line_text, text_of
from update_editor.model.update import Bullets, Items, Message, Section, Update


class LineRegion(Struct, frozen=True):
    """A place that holds a line: a title, a heading, a bullet."""

    where: str
    spans: Line


class TextRegion(Struct, frozen=True):
    """A place that holds paragraphs: opening, closing, a message, an item's body."""

    where: str
    blocks: RichText


Region = LineRegion | TextRegion


def regions(update: Update) -> Iterator[Region]:
    """Yield every place that holds text, in the order in which a reader meets them."""
    yield LineRegion("title", update.title)
    for part in reading_order(update):
        if isinstance(part, TextRegion):
            yield part
        else:
            yield from _section_regions(part)


def region_text(region: Region) -> str:
    """Return the text of a region, deletions included, a paragraph a line: positions in it count so."""
    return line_text(region.spans) if isinstance(region, LineRegion) else text_of(region.blocks)


def region_blocks(region: Region) -> RichText:
    """Return the paragraphs of a region; a line is one without an id."""
    return (Block(id="", spans=region.spans),) if isinstance(region, LineRegion) else region.blocks


def region_lines(region: Region) -> tuple[Line, ...]:
    """Return what each paragraph of a region says, or the line that it is."""
    return tuple(block.spans for block in region_blocks(region))


def is_within(where: str, part: str) -> bool:
    """Say whether an address is that of a part of the update, or stands below it."""
    return where == part or where.startswith(f"{part}/")


def reading_order(update: Update) -> Iterator[TextRegion | Section]:
    """Yield opening, sections and closing in the order in which a reader meets them.

    The closing stands behind the first message, or at the end where there is none.
    """
    yield TextRegion("opening", update.opening)
    closing_given = False
    for section in update.sections:
        yield section
        if not closing_given and closing_follows(update, section):
            closing_given = True
            yield TextRegion("closing", update.closing)
    if not closing_given:
        yield TextRegion("closing", update.closing)


def closing_follows(update: Update, section: Section) -> bool:
    """Say whether the closing stands behind this section: it ends the first message."""
    first = next((each for each in update.sections if isinstance(each, Message)), None)
    return section is first


def _section_regions(section: Section) -> Iterator[Region]:
    yield LineRegion(f"{section.id}/heading", section.heading)
    if isinstance(section, Message):
        yield TextRegion(section.id, section.body)
    elif isinstance(section, Items):
        for item in section.items:
            yield LineRegion(f"{section.id}/{item.id}/heading", item.heading)
            yield TextRegion(f"{section.id}/{item.id}", item.body)
    else:
        for bullet in section.bullets:
            yield LineRegion(f"{section.id}/{bullet.id}", bullet.spans)


def region_at(update: Update, where: str) -> Region:
    """Return the region at an address.

    Raises:
        Unusable: ``no-such-place`` where the update has none there.
    """
    section_id, _, rest = where.partition("/")
    part_id = rest.removesuffix("/heading")
    sections = [each for each in update.sections if each.id == section_id]
    # Of many items the one: a walk over all of them for each would make a page of them slow to show.
    near = [
        replace(each, items=tuple(item for item in each.items if item.id == part_id))
        if isinstance(each, Items)
        else each
        for each in sections
    ]
    for region in chain.from_iterable(map(_section_regions, near)):
        if region.where == where:
            return region
    for region in regions(replace(update, sections=())):
        if region.where == where:
            return region
    raise Unusable("no-such-place", where=where)


def with_region(update: Update, region: Region) -> Update:
    """Return the update with one region's text replaced.

    Raises:
        Unusable: ``no-such-place`` where the update has no such region.
    """
    where = region.where
    if isinstance(region, LineRegion) and where == "title":
        return replace(update, title=region.spans)
    if isinstance(region, TextRegion) and where in ("opening", "closing"):
        return replace(update, **{where: region.blocks})
    section_id, _, rest = where.partition("/")
    sections = tuple(
        _section_with(section, rest, region) if section.id == section_id else section
        for section in update.sections
    )
    if sections == update.sections and region_at(update, where) != region:
        raise Unusable("no-such-place", where=where)
    return replace(update, sections=sections)


def _section_with(section: Section, rest: str, region: Region) -> Section:
    if isinstance(region, TextRegion):
        if isinstance(section, Message) and not rest:
            return replace(section, body=region.blocks)
        if isinstance(section, Items):
            items = tuple(
                replace(item, body=region.blocks) if item.id == rest else item for item in section.items
            )
            return replace(section, items=items)
        return section
    if rest == "heading":
        return replace(section, heading=region.spans)
    if isinstance(section, Items):
        items = tuple(
            replace(item, heading=region.spans) if f"{item.id}/heading" == rest else item
            for item in section.items
        )
        return replace(section, items=items)
    if isinstance(section, Bullets):
        bullets = tuple(
            replace(bullet, spans=region.spans) if bullet.id == rest else bullet for bullet in section.bullets
        )
        return replace(section, bullets=bullets)
    return section
