"""An update as the paragraphs that rules read."""

from collections.abc import Iterator

from msgspec import Struct

from update_editor.model import Line, LineRegion, Update, line_text, regions
from update_editor.proofing.unknown import Unknown


class LinkedText(Struct, frozen=True):
    """A stretch of a paragraph that is a link: its start and end in code points, and where it leads."""

    start: int
    end: int
    address: str


class Paragraph(Struct, frozen=True, kw_only=True):
    """A block, or a line (a heading, a bullet: ``block`` is None), as plain text and its links.

    ``unknown`` are the words in it that the dictionary does not have.
    """

    where: str
    block: str | None
    text: str
    links: tuple[LinkedText, ...] = ()
    unknown: tuple[Unknown, ...] = ()


class Document(Struct, frozen=True):
    """An update and its paragraphs in reading order."""

    update: Update
    paragraphs: tuple[Paragraph, ...]


def paragraphs_of(update: Update) -> Iterator[Paragraph]:
    """Yield every block and line in reading order, its unknown words not looked for yet."""
    for region in regions(update):
        if isinstance(region, LineRegion):
            yield _paragraph(region.where, None, region.spans)
        else:
            yield from (_paragraph(region.where, block.id, block.spans) for block in region.blocks)


def _paragraph(where: str, block: str | None, spans: Line) -> Paragraph:
    return Paragraph(where=where, block=block, text=line_text(spans), links=linked_text(spans))


def linked_text(spans: Line) -> tuple[LinkedText, ...]:
    """Return the links of a line; neighbouring spans with one address are one link."""
    links: list[LinkedText] = []
    start = 0
    for span in spans:
        end = start + len(span.text)
        if span.link is not None:
            if links and links[-1].end == start and links[-1].address == span.link:
                links[-1] = LinkedText(links[-1].start, end, span.link)
            else:
                links.append(LinkedText(start, end, span.link))
        start = end
    return tuple(links)
