"""Where in an update each paragraph of a returned file stands: in its pane, or where somebody moved it."""

from collections.abc import Sequence

from msgspec import Struct
from msgspec.structs import replace

from update_editor.exporters.review_outline import Slot
from update_editor.model import Block, Bullets, Items, Line, Update, line_text, new_id
from update_editor.services.returned.placing import Placed

_OWN = ("note", "label", "picture", "end")
"""The paragraphs that are the copy's, not the update's."""


class ReadEntry(Struct, kw_only=True):
    """An item or bullet as it came back: its line, the blocks of its body, whether it was in the copy."""

    id: str
    spans: Line
    mark: Block
    body: list[Block]
    is_new: bool = False


class Unplaced(Struct, frozen=True):
    """Words that fit nowhere, and those of the paragraph before them in the file."""

    spans: Line
    beside: str = ""


class ReadPlaces:
    """Takes the paragraphs one after the other, and gives each to its pane.

    ``panes`` are the texts by their address, ``lines`` the headings, ``entries`` the items and bullets of
    each section, ``became`` what each of the file's blocks is called in the update and its address,
    ``unplaced`` what fits nowhere.
    """

    def __init__(self, base: Update, paragraphs: Sequence[Placed]) -> None:
        self._sections = {section.id: section for section in base.sections}
        self._there = {each.slot.pane for each in paragraphs if each.slot and _begins(each.slot)}
        levels = [each.paragraph.heading for each in paragraphs if each.slot and each.slot.kind == "item"]
        self._item_level = max(levels, default=0) or _ITEM_LEVEL
        self.panes: dict[str, list[Block]] = {}
        self.lines: dict[str, Line] = {}
        self.entries: dict[str, list[ReadEntry]] = {}
        self.became: dict[str, tuple[str, str]] = {}
        self.unplaced: list[Unplaced] = []
        self.moved = 0
        self.told: list[tuple[str, Placed]] = []
        self._items: dict[str, ReadEntry] = {}
        self._pane = "opening"
        self._beside = ""
        for each in paragraphs:
            self._take(each)
            self._beside = line_text(each.paragraph.block.spans).strip() or self._beside

    def _take(self, placed: Placed) -> None:
        slot, block = placed.slot, placed.paragraph.block
        if placed.by == "unplaced":
            self._drop(placed)
        elif slot is None or (slot.kind in ("picture", "end") and line_text(block.spans).strip()):
            self._take_new(placed)
        elif slot.kind in _OWN:
            self._take_own(placed, slot)
        elif slot.kind == "title":
            self._take_line("title", placed)
        elif slot.kind == "heading":
            self._pane = slot.pane
            self._take_line(f"{slot.pane}/heading", placed)
        elif slot.kind == "item":
            self._pane = slot.pane
            self._take_entry(placed, slot.pane.partition("/")[0], slot.id, False)
        elif slot.kind == "bullet":
            self._take_bullet(placed, slot)
        else:
            self._take_block(placed, slot)

    def _drop(self, placed: Placed) -> None:
        spans = placed.paragraph.block.spans
        if line_text(spans).strip():
            self.unplaced.append(Unplaced(spans, self._beside))
            self._tell("update", placed, "update")

    def _take_own(self, placed: Placed, slot: Slot) -> None:
        """Go on in another pane; what somebody made of the copy's own words fits nowhere."""
        if slot.kind == "label":
            self._pane = slot.pane
        spans = placed.paragraph.block.spans
        if slot.kind in ("label", "note") and line_text(spans) != line_text(slot.spans):
            self.unplaced.append(Unplaced(spans, self._beside))
        where = slot.pane if slot.kind == "label" else "update"
        self.became[placed.paragraph.block.id] = (where, where)

    def _take_line(self, where: str, placed: Placed) -> None:
        self.lines[where] = placed.paragraph.block.spans
        self._tell(where, placed, where)

    def _take_entry(self, placed: Placed, section: str, name: str, is_new: bool) -> ReadEntry:
        block = placed.paragraph.block
        entry = ReadEntry(id=name, spans=block.spans, mark=block, body=[], is_new=is_new)
        self.entries.setdefault(section, []).append(entry)
        kind = self._sections.get(section)
        where = f"{section}/{name}"
        if isinstance(kind, Items):
            self._items[where] = entry
        self._tell(f"{where}/heading" if isinstance(kind, Items) else where, placed, name)
        return entry

    def _take_bullet(self, placed: Placed, slot: Slot) -> None:
        if self._section_of(self._pane) == slot.pane or not self._was_moved(slot.pane):
            self._pane = slot.pane
            self._take_entry(placed, slot.pane, slot.id, False)
        else:
            self.moved += 1
            self._take_new(placed)

    def _take_block(self, placed: Placed, slot: Slot) -> None:
        """Take a block that was sent: it stays in its pane unless it stands under another's heading."""
        if slot.pane != self._pane and self._was_moved(slot.pane):
            self.moved += 1
            self._take_new(placed)
            return
        self._pane = slot.pane
        self._add_block(placed, slot.id, slot.block)

    def _was_moved(self, pane: str) -> bool:
        """Say whether what stands outside its pane was moved: the head of the pane is there."""
        return pane in self._there

    def _take_new(self, placed: Placed) -> None:
        """Take a paragraph that was not in the copy, or not here."""
        section = self._sections.get(self._section_of(self._pane))
        if isinstance(section, Bullets):
            if line_text(placed.paragraph.block.spans).strip():
                self._take_entry(placed, section.id, new_id(), True)
        elif isinstance(section, Items) and 0 < placed.paragraph.heading <= self._item_level:
            name = new_id()
            self._pane = f"{section.id}/{name}"
            self._take_entry(placed, section.id, name, True)
        elif isinstance(section, Items) and self._pane == section.id:
            self._take_without_heading(placed, section.id)
        else:
            self._add_block(placed, new_id(), None)

    def _take_without_heading(self, placed: Placed, section: str) -> None:
        """Take a paragraph above the first item of its section: an item that has no heading yet."""
        name = new_id()
        entry = ReadEntry(id=name, spans=(), mark=placed.paragraph.block, body=[], is_new=True)
        self.entries.setdefault(section, []).append(entry)
        self._pane = f"{section}/{name}"
        self._items[self._pane] = entry
        self._add_block(placed, new_id(), None)

    def _add_block(self, placed: Placed, name: str, sent: Block | None) -> None:
        read = placed.paragraph.block
        block = replace(read, id=name)
        if sent is not None and sent.style == read.style and (read.style in _PLAIN or read.level == _DEEPEST):
            block = replace(block, level=sent.level)
        elif read.style in _PLAIN:
            block = replace(
                block, level=0
            )  # what it is a level of, Word's headings and ours count differently
        item = self._items.get(self._pane) or self._item_without_heading(read)
        (self.panes.setdefault(self._pane, []) if item is None else item.body).append(block)
        self._tell(self._pane, placed, name)

    def _item_without_heading(self, read: Block) -> ReadEntry | None:
        """Return the item whose body goes on without its heading, which somebody took out; None elsewhere."""
        section, _, name = self._pane.partition("/")
        if not name:
            return None
        entry = self._items[self._pane] = ReadEntry(id=name, spans=(), mark=read, body=[])
        self.entries.setdefault(section, []).append(entry)
        return entry

    def _tell(self, where: str, placed: Placed, name: str) -> None:
        self.told.append((where, placed))
        self.became[placed.paragraph.block.id] = (name, where)

    @staticmethod
    def _section_of(pane: str) -> str:
        return pane.partition("/")[0]


_ITEM_LEVEL = 3
"""The level of an item's heading where the file has none: below the title and its section's."""
_PLAIN = ("paragraph", "subheading", "quote")
"""The styles that Word knows no levels of."""
_DEEPEST = 8


def _begins(slot: Slot) -> bool:
    return slot.kind in ("label", "heading", "item")
