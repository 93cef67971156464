"""What a reviewer looks at one by one: tracked changes and comments together, as the places follow."""

import datetime as dt
from collections.abc import Mapping
from typing import Literal

from msgspec import Struct

from update_editor.model import Bullets, Update, regions
from update_editor.review.changes import TrackedChange, changes_of
from update_editor.review.comments import WHOLE, Thread, threads

Kind = Literal["open", "changes", "comments", "resolved"]
"""``open`` are changes and comments that nobody has decided or resolved."""

Order = tuple[int, int]
"""Where something stands in the order of reading: the number of the text, and a position in it."""


class Card(Struct, frozen=True, kw_only=True):
    """A change to decide on, or a comment with its answers: one of the two is None.

    ``id`` is unique among both. ``area`` is the address that a person goes by: a text, an item with its
    heading, a section's bullets together. ``start`` and ``end`` are code points of the text at ``where``,
    None where no words are meant.
    """

    id: str
    author: str
    date: dt.datetime | None
    where: str
    area: str
    order: Order
    block: str | None = None
    start: int | None = None
    end: int | None = None
    change: TrackedChange | None = None
    thread: Thread | None = None

    @property
    def is_resolved(self) -> bool:
        """Whether it is a comment that somebody has resolved."""
        return self.thread is not None and self.thread.comment.resolved

    @property
    def told(self) -> tuple[object, ...]:
        """All that it tells a person; not where in its text it stands, which every letter before it moves."""
        change, thread = self.change, self.thread
        return (
            *(self.author, self.date, self.where),
            change and (change.kind, change.before, change.after, change.was, change.now),
            thread and (thread.comment, thread.words, thread.is_gone, thread.start is None),
        )


class Choice(Struct, frozen=True, kw_only=True):
    """Which cards are to be seen; None is every author, or every area."""

    kind: Kind = "open"
    author: str | None = None
    area: str | None = None

    def takes(self, card: Card) -> bool:
        """Say whether a card is among those."""
        if self.author is not None and self.author not in authors_of(card):
            return False
        if self.area is not None and self.area != card.area:
            return False
        if self.kind == "resolved" or card.is_resolved:
            return self.kind == "resolved" and card.is_resolved
        return self.kind == "open" or (self.kind == "changes") == (card.change is not None)


def cards_of(update: Update) -> tuple[Card, ...]:
    """Return every change and comment, those on the whole update first, in the order of reading.

    Comments on what was held over to next week go with it.
    """
    changes = changes_of(update)
    comments = [thread for thread in threads(update) if not thread.is_held_over]
    if not changes and not comments:
        return ()
    places = _Places(update)
    cards = [places.change_card(each) for each in changes]
    cards += [places.comment_card(each) for each in comments]
    return tuple(sorted(cards, key=lambda card: card.order))


def authors_of(card: Card) -> tuple[str, ...]:
    """Return who made a change, or everybody who spoke in a comment's thread, each once."""
    if card.thread is None:
        return (card.author,)
    return tuple(dict.fromkeys((card.author, *(each.author for each in card.thread.comment.replies))))


def counts_by_area(cards: tuple[Card, ...]) -> Mapping[str, int]:
    """Return how many changes and open comments each area has."""
    counts: dict[str, int] = {}
    for card in cards:
        if not card.is_resolved:
            counts[card.area] = counts.get(card.area, 0) + 1
    return counts


def order_at(update: Update, where: str, position: int) -> Order:
    """Return where a position (code points) of the text at an address is among the cards."""
    number = next((number for number, region in enumerate(regions(update)) if region.where == where), -1)
    return number, position


def next_after(cards: tuple[Card, ...], place: Order) -> int:
    """Return the number of the first card at a place or behind it; how many there are where none is."""
    return next((number for number, card in enumerate(cards) if card.order >= place), len(cards))


class _Places:
    """The texts of an update in their order, and which of them are bullets."""

    def __init__(self, update: Update) -> None:
        self._numbers = {region.where: number for number, region in enumerate(regions(update))}
        self._lists = {section.id for section in update.sections if isinstance(section, Bullets)}

    def area(self, where: str) -> str:
        section_id = where.partition("/")[0]
        return section_id if section_id in self._lists else where.removesuffix("/heading")

    def change_card(self, change: TrackedChange) -> Card:
        # An item as a whole comes before what its heading says.
        is_entry = change.kind.startswith("item ")
        place = f"{change.where}/heading" if is_entry else change.where
        return Card(
            id=f"change {change.id}",
            author=change.author,
            date=change.date,
            where=change.where,
            area=self.area(change.where),
            order=(self._numbers.get(place, 0), -1 if is_entry else change.start),
            block=change.block,
            start=change.start,
            end=change.end,
            change=change,
        )

    def comment_card(self, thread: Thread) -> Card:
        comment = thread.comment
        number = -1 if thread.where == WHOLE else self._numbers.get(thread.where, -1)
        return Card(
            id=f"comment {comment.id}",
            author=comment.author,
            date=comment.date,
            where=thread.where,
            area=self.area(thread.where),
            order=(number, thread.start or 0),
            block=thread.block,
            start=thread.start,
            end=thread.end,
            thread=thread,
        )
