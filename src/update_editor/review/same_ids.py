"""Giving an update the ids that another has for the same sections, items, bullets and paragraphs.

Updates that come from one another share their ids; one that was read from a document has ids of its own.
"""

from collections.abc import Sequence

from msgspec.structs import replace

from update_editor.model import (
    Bullet,
    Bullets,
    Item,
    Items,
    Message,
    RichText,
    Section,
    Update,
    line_text,
    new_id,
)
from update_editor.review.aligning import aligned
from update_editor.review.pairing import paired
from update_editor.review.parts import entries_of, words_of
from update_editor.review.weighing import Unit


def with_ids_of(old: Update, new: Update) -> Update:
    """Return the new update with the old one's ids for what is the same in both.

    No id then stands for two things: what has one that means something else, in the old update or before in
    the new one, gets another. Comments, approvals and easy-read units go with it.
    """
    naming = _SharingIds(old)
    opening, closing = naming.blocks(old.opening, new.opening), naming.blocks(old.closing, new.closing)
    sections = naming.sections(old.sections, new.sections)
    named = replace(new, opening=opening, closing=closing, sections=sections)
    return _with_places_renamed(named, naming.became) if naming.became else named


def with_own_ids(update: Update) -> Update:
    """Return the update with no id that stands for two things."""
    return with_ids_of(Update(id="", template=""), update)


class _SharingIds:
    """Names what a new update has; ``became`` says what its ids became."""

    def __init__(self, old: Update) -> None:
        self.became: dict[str, str] = {}
        self._taken = {
            "section": {section.id for section in old.sections},
            "entry": {entry.id for section in old.sections for entry in entries_of(section)},
            "block": {block.id for blocks in _texts(old) for block in blocks},
        }

    def sections(self, old: Sequence[Section], new: Sequence[Section]) -> tuple[Section, ...]:
        """Return the new sections with the ids of the old ones of their kind."""
        same: dict[int, Section] = {}
        for kind in (Message, Items, Bullets):
            mine = [section for section in old if isinstance(section, kind)]
            places = [place for place, section in enumerate(new) if isinstance(section, kind)]
            pairs = paired(_units(mine), _units([new[place] for place in places]))
            same |= {places[other]: mine[place] for other, place in pairs.items()}
        return tuple(self._section(same.get(place), section) for place, section in enumerate(new))

    def blocks(self, old: RichText, new: RichText) -> RichText:
        """Return the new blocks with the ids of the old ones."""
        there = {block.id for block in old}
        kept = {block.id for block in new} & there
        same: dict[int, str] = {}
        all_known = all(block.id in there for block in new)
        for group in () if all_known else aligned(_block_units(old), _block_units(new)):
            if group.same and old[group.start].id not in kept and new[group.new_start].id not in kept:
                same[group.new_start] = old[group.start].id
        result = []
        for place, block in enumerate(new):
            name = same.get(place, block.id)
            if name in there:
                there.remove(name)
            else:
                name = self._own("block", name)
            result.append(replace(block, id=self._renamed(block.id, name)))
        return tuple(result)

    def _section(self, old: Section | None, new: Section) -> Section:
        name = self._renamed(new.id, old.id if old else self._own("section", new.id))
        if isinstance(new, Message):
            return replace(
                new, id=name, body=self.blocks(old.body if isinstance(old, Message) else (), new.body)
            )
        if isinstance(new, Items):
            return replace(
                new, id=name, items=self._items(old.items if isinstance(old, Items) else (), new.items)
            )
        bullets = old.bullets if isinstance(old, Bullets) else ()
        same = paired(_units(bullets), _units(new.bullets))
        return replace(
            new,
            id=name,
            bullets=tuple(
                replace(bullet, id=self._entry_id(bullet, bullets[same[place]] if place in same else None))
                for place, bullet in enumerate(new.bullets)
            ),
        )

    def _items(self, old: tuple[Item, ...], new: tuple[Item, ...]) -> tuple[Item, ...]:
        same = paired(_units(old), _units(new))
        result = []
        for place, item in enumerate(new):
            then = old[same[place]] if place in same else None
            body = self.blocks(then.body if then else (), item.body)
            result.append(replace(item, id=self._entry_id(item, then), body=body))
        return tuple(result)

    def _entry_id(self, entry: Item | Bullet, old: Item | Bullet | None) -> str:
        return self._renamed(entry.id, old.id if old else self._own("entry", entry.id))

    def _own(self, kind: str, name: str) -> str:
        """Return an id for something that only the new update has."""
        own = new_id() if name in self._taken[kind] else name
        self._taken[kind].add(own)
        return own

    def _renamed(self, then: str, now: str) -> str:
        if then != now:
            self.became.setdefault(then, now)
        return now


def _with_places_renamed(update: Update, became: dict[str, str]) -> Update:
    """Return the update with what speaks of places by their ids speaking of what those became."""

    def address(where: str) -> str:
        return "/".join(became.get(part, part) for part in where.split("/"))

    return replace(
        update,
        comments=tuple(
            replace(each, where=address(each.where), place=address(each.place)) for each in update.comments
        ),
        easy_read=tuple(
            replace(each, sources=tuple(became.get(source, source) for source in each.sources))
            for each in update.easy_read
        ),
        approvals=tuple(
            replace(each, pane=None if each.pane is None else address(each.pane)) for each in update.approvals
        ),
        corrections=tuple(replace(each, where=address(each.where)) for each in update.corrections),
    )


def _units(parts: Sequence[Section] | Sequence[Item] | Sequence[Bullet]) -> list[Unit]:
    return [Unit(words_of(part), part.id) for part in parts]


def _block_units(blocks: RichText) -> list[Unit]:
    return [Unit(line_text(block.spans), block.id) for block in blocks]


def _texts(update: Update) -> list[RichText]:
    """Return every text that has blocks."""
    bodies = [
        part.body
        for section in update.sections
        for part in ((section,) if isinstance(section, Message) else entries_of(section))
        if not isinstance(part, Bullet)
    ]
    return [update.opening, update.closing, *bodies]
