"""Knowing, once paragraphs have become headings, items and bullets, which paragraph each of them was.

Every span is tagged with its paragraph's number, as if a comment of that name were on it. Whatever sorts,
cuts and joins lines takes the tags along; at the end they are taken off, and what an update keeps of a
paragraph beside its text goes where its text went.
"""

from collections.abc import Mapping, Sequence

from msgspec import Struct
from msgspec.structs import replace

from update_editor.importers.word_breaks import with_plain_end
from update_editor.importers.word_entries import bullets_changed, item_changed
from update_editor.markup.source import SourceBlock
from update_editor.model import Block, Item, Items, Line, Message, RichText, Section, Update, joined
from update_editor.review.texts import Entry, TextPass

_TAG = "paragraph "
BREAK_LOST = "left-out-break"
"""The code of a tracked paragraph mark that an update has no place for."""


class Place(Struct, frozen=True):
    """Where a paragraph came to stand: an address, and the id by which a comment on it is kept."""

    where: str
    on: str


def tagged(blocks: Sequence[Block], headings: Mapping[str, int]) -> tuple[SourceBlock, ...]:
    """Return blocks as a source's, every span tagged; ``headings`` are the levels of headings by ids."""
    return tuple(_tagged(block, number, headings[block.id]) for number, block in enumerate(blocks))


def _tagged(block: Block, number: int, heading: int) -> SourceBlock:
    tag = f"{_TAG}{number}"
    spans = tuple(replace(span, comments=(*span.comments, tag)) for span in block.spans)
    if heading:
        return SourceBlock(style="heading", level=heading, spans=spans)
    return SourceBlock(style=block.style, level=block.level, spans=spans)


def numbers_in(spans: Line) -> list[int]:
    """Return the numbers of the paragraphs that a line is of."""
    tags = (each for span in spans for each in span.comments if each.startswith(_TAG))
    return [int(each.removeprefix(_TAG)) for each in dict.fromkeys(tags)]


def untagged(spans: Line) -> Line:
    """Return a line without tags."""
    return joined(
        replace(span, comments=tuple(each for each in span.comments if not each.startswith(_TAG)))
        for span in spans
    )


class Restored(TextPass):
    """Takes the tags off, and puts ids and tracked changes of paragraphs back.

    ``places`` tell where each paragraph, by its number, begins; ``lost`` are the codes of what had no place.
    """

    def __init__(self, blocks: Sequence[Block]) -> None:
        self.places: dict[int, Place] = {}
        self.lost: dict[str, None] = {}
        self._read = blocks
        self._lines: dict[str, Block] = {}

    def update(self, update: Update) -> Update:
        """Return the update, its items and bullets as added or removed where their paragraphs are."""
        plain = super().update(update)
        for where in (*(f"{section.id}/heading" for section in plain.sections), "title"):
            self._lose_marks(where)
        return replace(
            plain,
            opening=self._settled(plain.opening),
            closing=self._settled(plain.closing),
            sections=tuple(map(self._with_entries, plain.sections)),
        )

    def line(self, spans: Line) -> Line:
        """Return a line without tags; the paragraph that it was is kept in mind for its item or bullet."""
        numbers, plain = numbers_in(spans), untagged(spans)
        on = self.where if self.around is None else self.around.id
        for number in numbers:
            self.places.setdefault(number, Place(self.where, on))
        if numbers:
            self._lines[self.where] = replace(self._read[numbers[-1]], spans=plain)
        return plain

    def blocks(self, blocks: RichText) -> RichText:
        """Return blocks without tags, with what was tracked of them."""
        numbers = [numbers_in(block.spans) for block in blocks]
        following = [*numbers[1:], []]
        return tuple(map(self._restored, blocks, numbers, following))

    def entries(self, entries: tuple[Entry, ...]) -> tuple[Entry, ...]:
        """Return items or bullets as they are."""
        return entries

    def _restored(self, block: Block, numbers: list[int], following: list[int]) -> Block:
        """Return a block with the id of the paragraph that begins in it, and the mark of one that ends."""
        plain = replace(block, spans=untagged(block.spans))
        if not numbers:
            return plain
        first, last = self._read[numbers[0]], self._read[numbers[-1]]
        if numbers[0] not in self.places:
            plain = replace(plain, id=first.id)
        for number in numbers:
            self.places.setdefault(number, Place(self.where, plain.id))
        if first.style_change is not None and plain.style == first.style:
            plain = replace(plain, style_change=first.style_change)
        if following[:1] == numbers[-1:]:
            return plain
        return replace(plain, mark_insertion=last.mark_insertion, mark_deletion=last.mark_deletion)

    def _with_entries(self, section: Section) -> Section:
        if isinstance(section, Message):
            return replace(section, body=self._settled(section.body))
        if isinstance(section, Items):
            return replace(
                section, items=tuple(self._changed_item(section.id, each) for each in section.items)
            )
        paragraphs = {
            each.id: self._lines[f"{section.id}/{each.id}"]
            for each in section.bullets
            if f"{section.id}/{each.id}" in self._lines
        }
        bullets, is_same = bullets_changed(section.bullets, paragraphs)
        if not is_same:
            self.lost[BREAK_LOST] = None
        return replace(section, bullets=bullets)

    def _changed_item(self, section: str, item: Item) -> Item:
        where = f"{section}/{item.id}/heading"
        changed = item_changed(item, self._lines.get(where))
        self._lose_marks(where, changed)
        return replace(changed, body=self._settled(changed.body))

    def _settled(self, blocks: RichText) -> RichText:
        settled, is_same = with_plain_end(blocks)
        if not is_same:
            self.lost[BREAK_LOST] = None
        return settled

    def _lose_marks(self, where: str, entry: Item | None = None) -> None:
        """Say that marks of a line are lost, but those that are part of what was done to the whole entry."""
        line = self._lines.get(where)
        if line is None:
            return
        insertion = line.mark_insertion if entry is None or entry.insertion is None else None
        deletion = line.mark_deletion if entry is None or entry.deletion is None else None
        if insertion or deletion:
            self.lost[BREAK_LOST] = None
