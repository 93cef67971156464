"""Random work on an update and its easy read, for Hypothesis: each step is a function chosen by numbers.

Every statement that is written has a word of its own (“w7”), so that it can be found again wherever it went.
"""

import re
from itertools import count

from hypothesis import strategies as st
from msgspec.structs import replace

from builders.easy_reading import statements
from update_editor.easyread import units
from update_editor.model import (
    Bullet,
    Bullets,
    Items,
    TextRegion,
    Update,
    block,
    line,
    line_text,
    new_id,
    regions,
    with_region,
)

_WORD = re.compile(r"w\d+")


def words_of(update: Update) -> set[str]:
    """Return the words of the statements that are kept in an update."""
    texts = (each.text for unit in update.easy_read for each in unit.statements)
    return {word for text in texts for word in _WORD.findall(text)}


class Work:
    """Makes one update of another, as the numbers say."""

    def __init__(self) -> None:
        self._words = count()

    def done(self, update: Update, steps: list[tuple[str, int, int]]) -> Update:
        """Return what a list of steps makes of an update."""
        for name, one, other in steps:
            update = getattr(self, name)(update, one, other)
        return update

    # what happens to the sources

    def edits(self, update: Update, one: int, other: int) -> Update:
        def edited(blocks, at):
            text = line_text(blocks[at].spans)
            changed = (f"{text} Otters {other}.", text.upper(), text.replace(" ", ", "), f"Only {other}.")
            return [*blocks[:at], replace(blocks[at], spans=line(changed[other % 4])), *blocks[at + 1 :]]

        return _in_a_text(update, one, edited)

    def splits(self, update: Update, one: int, other: int) -> Update:
        def split(blocks, at):
            text = line_text(blocks[at].spans)
            cut = other % (len(text) + 1)
            halves = [replace(blocks[at], spans=line(text[:cut])), block(text[cut:])]
            return [*blocks[:at], *halves, *blocks[at + 1 :]]

        return _in_a_text(update, one, split)

    def joins(self, update: Update, one: int, other: int) -> Update:
        def joined(blocks, at):
            both = blocks[at : at + 2]
            text = " ".join(line_text(each.spans) for each in both)
            return [*blocks[:at], replace(both[other % len(both)], spans=line(text)), *blocks[at + 2 :]]

        return _in_a_text(update, one, joined)

    def deletes(self, update: Update, one: int, other: int) -> Update:
        return _in_a_text(update, one, lambda blocks, at: [*blocks[:at], *blocks[at + 1 :]])

    def adds(self, update: Update, one: int, other: int) -> Update:
        return _in_a_text(update, one, lambda blocks, at: [*blocks[:at], block(f"New {other}"), *blocks[at:]])

    def moves(self, update: Update, one: int, other: int) -> Update:
        """Move an item."""

        def moved(items):
            item = items[one % len(items)]
            others = [each for each in items if each is not item]
            to = other % len(items)
            return [*others[:to], item, *others[to:]]

        return _in_the_items(update, moved)

    def moves_a_paragraph(self, update: Update, one: int, other: int) -> Update:
        """Move a paragraph from one text to another."""
        found = [each for each in regions(update) if isinstance(each, TextRegion) and each.blocks]
        if not found:
            return update
        source = found[one % len(found)]
        taken = source.blocks[other % len(source.blocks)]
        left = tuple(each for each in source.blocks if each is not taken)
        update = with_region(update, TextRegion(source.where, left))
        target = [each for each in regions(update) if isinstance(each, TextRegion)][other % 3]
        if any(each.id == taken.id for each in target.blocks):
            return update
        return with_region(update, TextRegion(target.where, (*target.blocks, taken)))

    def removes_an_item(self, update: Update, one: int, other: int) -> Update:
        return _in_the_items(
            update, lambda items: [each for each in items if each is not items[one % len(items)]]
        )

    def hides_an_item(self, update: Update, one: int, other: int) -> Update:
        audience = ("everyone", "email", "web")[other % 3]
        return _in_the_items(
            update,
            lambda items: [
                replace(each, audience=audience) if at == one % len(items) else each
                for at, each in enumerate(items)
            ],
        )

    def changes_bullets(self, update: Update, one: int, other: int) -> Update:
        def changed(section):
            if not isinstance(section, Bullets):
                return section
            bullets = list(section.bullets)
            if bullets and other % 2:
                del bullets[one % len(bullets)]
            else:
                bullets.append(Bullet(id=new_id(), spans=line(f"Market {other}.")))
            return replace(section, bullets=tuple(bullets))

        return replace(update, sections=tuple(map(changed, update.sections)))

    # what is done in the easy read

    def writes(self, update: Update, one: int, other: int) -> Update:
        found = [each for each in units.places(update) if each.sources]
        if not found:
            return update
        place = found[one % len(found)]
        kept = place.unit.statements if place.unit is not None else ()
        return units.written(update, place.sources, (*kept, *statements(f"Easy w{next(self._words)}.")))

    def leaves_out(self, update: Update, one: int, other: int) -> Update:
        found = [each for each in units.places(update) if each.sources]
        return units.left_out(update, found[one % len(found)].sources, f"reason {other}") if found else update

    def leaves_the_rest_out(self, update: Update, one: int, other: int) -> Update:
        return units.rest_left_out(update, "the rest")

    def asks_again(self, update: Update, one: int, other: int) -> Update:
        return self._of_a_unit(update, one, units.undecided_again)

    def finds_right(self, update: Update, one: int, other: int) -> Update:
        return self._of_a_unit(update, one, units.still_right)

    def merges_places(self, update: Update, one: int, other: int) -> Update:
        found = units.places(update)
        if not found:
            return update
        return units.merged_places(update, found[one % len(found)].id, found[other % len(found)].id)

    def splits_a_place(self, update: Update, one: int, other: int) -> Update:
        found = [each for each in units.places(update) if len(each.sources) > 1]
        if not found:
            return update
        place = found[one % len(found)]
        return units.split_place(update, place.id, 1 + other % (len(place.sources) - 1))

    def splits_a_statement(self, update: Update, one: int, other: int) -> Update:
        return self._of_a_statement(update, one, lambda *at: units.split_statement(*at, 5))

    def merges_statements(self, update: Update, one: int, other: int) -> Update:
        return self._of_a_statement(
            update, one, lambda update, unit, at: units.merged_statements(update, unit, at) if at else update
        )

    def moves_a_statement(self, update: Update, one: int, other: int) -> Update:
        return self._of_a_statement(update, one, lambda *at: units.moved_statement(*at, other))

    def _of_a_unit(self, update: Update, one: int, act) -> Update:
        return act(update, update.easy_read[one % len(update.easy_read)].id) if update.easy_read else update

    def _of_a_statement(self, update: Update, one: int, act) -> Update:
        found = [(unit.id, at) for unit in update.easy_read for at in range(len(unit.statements))]
        return act(update, *found[one % len(found)]) if found else update


ON_SOURCES = (
    "edits", "splits", "joins", "deletes", "adds", "moves", "moves_a_paragraph", "removes_an_item",
    "hides_an_item", "changes_bullets",
)  # fmt: skip
IN_EASY_READ = (
    "writes", "writes", "writes", "leaves_out", "leaves_the_rest_out", "asks_again", "finds_right",
    "merges_places", "splits_a_place", "splits_a_statement", "merges_statements", "moves_a_statement",
)  # fmt: skip


def steps(*names: str, most: int = 10) -> st.SearchStrategy[list[tuple[str, int, int]]]:
    """Return lists of steps with these names."""
    numbers = st.integers(0, 40)
    return st.lists(st.tuples(st.sampled_from(names), numbers, numbers), max_size=most)


def _in_a_text(update: Update, one: int, change) -> Update:
    found = [each for each in regions(update) if isinstance(each, TextRegion) and each.blocks]
    if not found:
        return update
    region = found[one % len(found)]
    blocks = change(list(region.blocks), one // len(found) % len(region.blocks))
    return with_region(update, TextRegion(region.where, tuple(blocks)))


def _in_the_items(update: Update, change) -> Update:
    return replace(
        update,
        sections=tuple(
            replace(section, items=tuple(change(list(section.items))))
            if isinstance(section, Items) and section.items
            else section
            for section in update.sections
        ),
    )
