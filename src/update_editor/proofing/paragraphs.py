"""An update as the paragraphs that rules read."""

from collections.abc import Callable, Iterator
from itertools import compress, count
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
    def known_by(self) -> "KnownBy":
        """What a rule for one paragraph goes by."""
        return self.text, self.kind, self.links


KnownBy = tuple[str, Kind, tuple[LinkedText, ...]]
"""What a rule for one paragraph goes by: its text, kind and links."""


class Source(Struct, frozen=True):
    """What a paragraph is made of: a block or line as it stands in an update; of a line ``block`` is None."""

    where: str
    block: str | None
    spans: Line
    kind: Kind


class _Read(Struct, frozen=True):
    """What a reader found in each paragraph of a document."""

    paragraphs: tuple[Paragraph, ...]
    facts: tuple[Any, ...]


class Memory:
    """What was read from paragraphs and derived from that, kept until nobody asks for it in a round.

    From one round to the next little changes: what stands before and behind that, if it is the same objects,
    is taken over in one piece.
    """

    def __init__(self) -> None:
        self._before: dict[Any, Any] = {}
        self._now: dict[Any, Any] = {}
        self._same: tuple[tuple[Paragraph, ...], tuple[Paragraph, ...], int, int] = ((), (), 0, 0)

    def facts(
        self, reader: Callable[[Paragraph], Fact], paragraphs: tuple[Paragraph, ...]
    ) -> tuple[Fact, ...]:
        """Return what a reader finds in each paragraph; it must go by text, kind and links alone."""
        old: _Read = self._now.get(reader) or self._before.get(reader) or _Read((), ())
        if old.paragraphs is paragraphs:
            facts = old.facts
        else:
            head, tail = self._unchanged(old.paragraphs, paragraphs)
            end, old_end = len(paragraphs) - tail, len(old.paragraphs) - tail
            known = {
                paragraph.known_by: fact
                for paragraph, fact in zip(old.paragraphs[head:old_end], old.facts[head:old_end], strict=True)
            }
            middle = tuple(
                known[paragraph.known_by] if paragraph.known_by in known else reader(paragraph)
                for paragraph in paragraphs[head:end]
            )
            is_same = middle == old.facts[head:old_end]
            facts = old.facts if is_same else (*old.facts[:head], *middle, *old.facts[old_end:])
        self._now[reader] = _Read(paragraphs, facts)
        return facts

    def _unchanged(self, old: tuple[Paragraph, ...], new: tuple[Paragraph, ...]) -> tuple[int, int]:
        """Return how many paragraphs are the same at the beginning, and at the end."""
        if self._same[0] is not old or self._same[1] is not new:
            least = min(len(old), len(new))
            head = next((at for at in range(least) if old[at] is not new[at]), least)
            rest = least - head
            tail = next((at for at in range(rest) if old[-1 - at] is not new[-1 - at]), rest)
            self._same = old, new, head, tail
        return self._same[2:]

    def derived(self, derive: Callable[..., Fact], kind: object, given: tuple[object, ...]) -> Fact:
        """Return what is derived from something; it is derived anew where that is other than it was.

        Where what is derived goes by an order, as that of a dict’s keys, equal values must have the same.
        """
        key = derive, kind
        known = self._now.get(key) or self._before.get(key)
        if known is None or known[0] != given:
            known = given, derive(*given)
        self._now[key] = known
        found: Fact = known[1]
        return found

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
        self._facts: dict[Any, tuple[Any, ...]] = {}
        self._found: dict[Any, tuple[tuple[int, Paragraph, Any], ...]] = {}
        self._derived: dict[Any, Any] = {}

    def facts(self, reader: Callable[[Paragraph], Fact]) -> Iterator[tuple[Paragraph, Fact]]:
        """Yield each paragraph with what a reader finds in it; a paragraph that stays is not read again."""
        return zip(self.paragraphs, self.all_facts(reader), strict=True)

    def all_facts(self, reader: Callable[[Paragraph], Fact]) -> tuple[Fact, ...]:
        """Return what a reader finds, paragraph by paragraph."""
        if reader not in self._facts:
            self._facts[reader] = self._memory.facts(reader, self.paragraphs)
        return self._facts[reader]

    def found(self, reader: Callable[[Paragraph], Fact | None]) -> tuple[tuple[int, Paragraph, Fact], ...]:
        """Return the paragraphs in which a reader finds something, with their numbers."""
        if reader not in self._found:
            facts = self.all_facts(reader)
            self._found[reader] = tuple(compress(zip(count(), self.paragraphs, facts), facts))
        return self._found[reader]

    def once(self, reader: Callable[..., Fact], *about: object) -> Fact:
        """Return what a reader derives from the whole document, derived for all rules together.

        ``about`` is what else the reader is given, such as the acronym that it looks for.
        """
        key = (reader, *about)
        if key not in self._derived:
            self._derived[key] = reader(self, *about)
        derived: Fact = self._derived[key]
        return derived

    def kept(self, derive: Callable[..., Fact], *given: object, kind: object = None) -> Fact:
        """Return what is derived from what is given, such as facts; in a next check only where that changed.

        It is the last that is kept: what is derived of several kinds in one check says of which.
        """
        return self._memory.derived(derive, kind, given)


def document_of(update: Update) -> Document:
    """Return an update, its changes resolved, as a document to read others beside."""
    return Document(update, tuple(paragraphs_of(update)))


def paragraphs_of(update: Update) -> Iterator[Paragraph]:
    """Yield every block and line in reading order, its unknown words not looked for yet."""
    return map(paragraph_of, sources_in(update))


def sources_in(update: Update) -> Iterator[Source]:
    """Yield every block and line in reading order.

    The heading of a section with nothing under it is left out: no output shows it.
    """
    unshown = {f"{each.id}/heading" for each in update.sections if is_empty(each)}
    for region in regions(update):
        where = region.where
        if where in unshown:
            continue
        if isinstance(region, LineRegion):
            yield Source(where, None, region.spans, _kind_of_line(where))
        else:
            yield from (
                Source(where, block.id, block.spans, _kind_of_block(block)) for block in region.blocks
            )


def paragraph_of(source: Source) -> Paragraph:
    """Return a block or line as rules read it, its unknown words not looked for yet."""
    return Paragraph(
        where=source.where,
        block=source.block,
        text=line_text(source.spans),
        kind=source.kind,
        links=linked_text(source.spans),
    )


def is_empty(section: Section) -> bool:
    """Say whether a section has nothing but its heading."""
    if isinstance(section, Message):
        return not any(line_text(block.spans).strip() for block in section.body)
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
