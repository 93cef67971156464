"""An update as the paragraphs that rules read."""

from collections.abc import Callable, Iterator
from itertools import count
from typing import Any, Literal, TypeVar

from msgspec import Struct

from update_editor.model import (
    Block,
    Items,
    Line,
    LineRegion,
    Message,
    Section,
    Update,
    line_text,
    regions,
    text_of,
)
from update_editor.proofing.unknown import Unknown

Kind = Literal["title", "heading", "text", "list", "bullet"]
"""What a paragraph is: the update's title, the heading of a section, an item or a part, running text, an
entry of a list inside a text, or one of the update's own bullets.
"""
Fact = TypeVar("Fact")


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
    kind: Kind = "text"
    links: tuple[LinkedText, ...] = ()
    unknown: tuple[Unknown, ...] = ()

    @property
    def is_heading(self) -> bool:
        """Whether it is a title or a heading."""
        return self.kind in ("title", "heading")

    @property
    def known_by(self) -> tuple[str, Kind, tuple[LinkedText, ...]]:
        """What a rule for one paragraph goes by."""
        return self.text, self.kind, self.links


class Memory:
    """What was read from paragraphs, kept until a round goes by in which nobody asks for it.

    A paragraph gets a number by what it is known by, which is worked out once and not for every reader.
    """

    def __init__(self) -> None:
        self._unused = count()
        self._numbers: dict[Any, int] = {}
        self._before: dict[Any, dict[int, Any]] = {}
        self._now: dict[Any, dict[int, Any]] = {}

    def numbers(self, paragraphs: tuple[Paragraph, ...]) -> tuple[int, ...]:
        """Return the number of each paragraph; the numbers of all others are forgotten."""
        before, now = self._numbers, {}
        known_by = [each.known_by for each in paragraphs]
        for each in known_by:
            if each not in now:
                now[each] = before[each] if each in before else next(self._unused)
        self._numbers = now
        return tuple(map(now.__getitem__, known_by))

    def facts(
        self,
        reader: Callable[[Paragraph], Fact],
        paragraphs: tuple[Paragraph, ...],
        numbers: tuple[int, ...],
    ) -> tuple[Fact, ...]:
        """Return what a reader finds in each paragraph; it must go by text, kind and links alone."""
        before, now = self._before.get(reader, {}), self._now.setdefault(reader, {})
        for number, paragraph in zip(numbers, paragraphs, strict=True):
            if number not in now:
                now[number] = before[number] if number in before else reader(paragraph)
        return tuple(map(now.__getitem__, numbers))

    def next_round(self) -> None:
        """Forget what nobody asked for since the last round began."""
        self._before, self._now = self._now, {}


class Document:
    """An update and its paragraphs in reading order, and the past updates that it is read beside."""

    def __init__(
        self,
        update: Update,
        paragraphs: tuple[Paragraph, ...],
        past: tuple["Document", ...] = (),
        memory: Memory | None = None,
    ) -> None:
        self.update = update
        self.paragraphs = paragraphs
        self.past = past
        self._memory = Memory() if memory is None else memory
        self._numbers = self._memory.numbers(paragraphs)
        self._facts: dict[Any, tuple[Any, ...]] = {}
        self._derived: dict[Any, Any] = {}

    def facts(self, reader: Callable[[Paragraph], Fact]) -> Iterator[tuple[Paragraph, Fact]]:
        """Yield each paragraph with what a reader finds in it; a paragraph that stays is not read again."""
        if reader not in self._facts:
            self._facts[reader] = self._memory.facts(reader, self.paragraphs, self._numbers)
        return zip(self.paragraphs, self._facts[reader], strict=True)

    def once(self, reader: Callable[..., Fact], *about: object) -> Fact:
        """Return what a reader derives from the whole document, derived for all rules together.

        ``about`` is what else the reader is given, such as the acronym that it looks for.
        """
        key = (reader, *about)
        if key not in self._derived:
            self._derived[key] = reader(self, *about)
        derived: Fact = self._derived[key]
        return derived


def document_of(update: Update) -> Document:
    """Return an update, its changes resolved, as a document to read others beside."""
    return Document(update, tuple(paragraphs_of(update)))


def paragraphs_of(update: Update) -> Iterator[Paragraph]:
    """Yield every block and line in reading order, its unknown words not looked for yet.

    The heading of a section with nothing under it is left out: no output shows it.
    """
    unshown = {f"{each.id}/heading" for each in update.sections if is_empty(each)}
    for region in regions(update):
        if region.where in unshown:
            continue
        if isinstance(region, LineRegion):
            yield _paragraph(region.where, None, region.spans, _kind_of_line(region.where))
        else:
            yield from (
                _paragraph(region.where, block.id, block.spans, _kind_of_block(block))
                for block in region.blocks
            )


def is_empty(section: Section) -> bool:
    """Say whether a section has nothing but its heading."""
    if isinstance(section, Message):
        return not text_of(section.body).strip()
    if isinstance(section, Items):
        return not any(
            line_text(item.heading).strip() or text_of(item.body).strip() or item.picture
            for item in section.items
        )
    return not any(line_text(bullet.spans).strip() for bullet in section.bullets)


def _kind_of_line(where: str) -> Kind:
    if where == "title":
        return "title"
    return "heading" if where.endswith("/heading") else "bullet"


def _kind_of_block(block: Block) -> Kind:
    if block.style == "subheading":
        return "heading"
    return "list" if block.style in ("bullet", "number") else "text"


def _paragraph(where: str, block: str | None, spans: Line, kind: Kind) -> Paragraph:
    return Paragraph(where=where, block=block, text=line_text(spans), kind=kind, links=linked_text(spans))


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
