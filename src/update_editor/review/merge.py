"""Two people's updates, made of one, as one update in which nothing of either is lost.

What only one of them changed counts. Where both changed the same place differently, it is a clash: words are
kept as a tracked change that holds both, and what can't be tracked (a date, who an item is for) stays as mine
and is told. Tracked changes of either stay tracked.
"""

from collections.abc import Callable, Iterable, Iterator, Sequence
from typing import TypeVar

import msgspec
from msgspec import Struct
from msgspec.structs import fields, replace

from update_editor.model import (
    Block,
    Bullet,
    Bullets,
    Change,
    Item,
    Items,
    Line,
    Message,
    RichText,
    Section,
    Unusable,
    Update,
    joined,
    new_id,
)
from update_editor.review.accepted import with_accepted
from update_editor.review.clash import Clash
from update_editor.review.comments import WHOLE
from update_editor.review.common_base import common_base
from update_editor.review.edits import Reviewer
from update_editor.review.merge_comments import merged_comments
from update_editor.review.merge_easy_read import merged_hard_words, merged_units
from update_editor.review.merge_places import HELD_OVER, ItemPlaces, without_gone
from update_editor.review.merge_text import merged_text
from update_editor.review.parts import words_of
from update_editor.review.statement_pictures import with_pictures_shown
from update_editor.review.three_way import States, clashes, matched, merged_fields, merged_list

_Entry = TypeVar("_Entry", Item, Bullet)
_Part = TypeVar("_Part", bound=Section | Item | Bullet)
_Record = TypeVar("_Record", bound=Struct)

_LISTS = ("leads", "easy_read_steps", "approvals", "corrections", "sent_anyway", "dismissed")
_RECORDS = ("fields", "pictures", "reviews")


class Merged(Struct, frozen=True):
    """A merged update, and where the sides clashed."""

    update: Update
    clashes: tuple[Clash, ...]


def merge(base: Update | None, mine: Update, theirs: Update, by: Reviewer) -> Merged:
    """Return what two people made of ``base`` as one update. What has to be tracked for it is by ``by``.

    Such a change makes theirs of mine where it is accepted, so it is by whoever wrote theirs. Without a base
    what both have stands for it, and all that either tracks stays open: nobody knows what was decided.

    Raises:
        Unusable: ``no-common-ancestor`` where they are not of one update, ``other-template``.
    """
    for other in (theirs, base or mine):
        if other.id != mine.id:
            raise Unusable("no-common-ancestor")
        if other.template != mine.template:
            raise Unusable("other-template", mine=mine.template, theirs=other.template)
    if mine == theirs or base in (mine, theirs):
        return Merged(theirs if mine == base else mine, ())
    left, right = mine, theirs
    if base is None:
        base = common_base(mine, theirs)
    else:
        left, right = with_accepted(base, mine, theirs), with_accepted(base, theirs, mine)
    merging = _UpdateMerge(by, ItemPlaces(base, left, right))
    return Merged(merging.update(base, left, right), tuple(merging.clashes))


class _UpdateMerge:
    """One pass over three updates."""

    def __init__(self, by: Reviewer, places: ItemPlaces) -> None:
        self._by = by
        self._places = places
        self.clashes: list[Clash] = []

    def update(self, base: Update, mine: Update, theirs: Update) -> Update:
        sides = (base, mine, theirs)
        lists = {name: merged_list(*(getattr(side, name) for side in sides)) for name in _LISTS}
        records = {name: self._records(name, *(getattr(side, name) for side in sides)) for name in _RECORDS}
        units, of_units = merged_units(*(side.easy_read for side in sides))
        hard_words, of_words = merged_hard_words(*(side.hard_words for side in sides))
        self.clashes += [*of_units, *of_words]
        merged = replace(
            self._details(WHOLE, base, mine, theirs, ("date",)),
            title=self._line("title", base.title, mine.title, theirs.title),
            opening=self._blocks("opening", base.opening, mine.opening, theirs.opening),
            closing=self._blocks("closing", base.closing, mine.closing, theirs.closing),
            sections=self._sections(base.sections, mine.sections, theirs.sections),
            held_over=self._held_over(base.held_over, mine.held_over, theirs.held_over),
            comments=merged_comments(base.comments, mine.comments, theirs.comments),
            easy_read=units,
            hard_words=hard_words,
            **lists,
            **records,
        )
        return with_pictures_shown(merged, *sides)

    def _blocks(self, where: str, base: RichText, mine: RichText, theirs: RichText) -> RichText:
        merged = merged_text(base, mine, theirs, self._by)
        for each in merged.clashes:
            self.clashes.append(
                Clash(
                    where=where,
                    kind="detail" if each.detail else "words",
                    detail=each.detail,
                    base=each.base,
                    mine=each.mine,
                    theirs=each.theirs,
                    change=each.change,
                )
            )
        return merged.blocks

    def _line(self, where: str, base: Line, mine: Line, theirs: Line) -> Line:
        sides = ((Block(id="line", spans=spans),) for spans in (base, mine, theirs))
        return joined(span for block in self._blocks(where, *sides) for span in block.spans)

    def _details(
        self, where: str, base: _Record, mine: _Record, theirs: _Record, names: Sequence[str]
    ) -> _Record:
        """Return mine with what only they changed; what both did stays mine and is told."""
        for name in names:
            values = [getattr(side, name) for side in (base, mine, theirs)]
            if clashes(*values):
                then, now, other = map(_said, values)
                self.clashes.append(
                    Clash(where=where, kind="detail", detail=name, base=then, mine=now, theirs=other)
                )
        return merged_fields(base, mine, theirs, names)

    def _sections(
        self, base: tuple[Section, ...], mine: tuple[Section, ...], theirs: tuple[Section, ...]
    ) -> tuple[Section, ...]:
        """Return the sections of both; one that they changed and the other removed stays."""
        result: list[Section] = []
        taken: set[str] = set()
        for then, now, other in matched(base, mine, theirs):
            if now is not None and other is not None:
                section = self._section(type(now)(id=now.id) if then is None else then, now, other)
            else:
                there = now or other
                if there is None or there == then:
                    continue
                if then is not None:
                    self._tell_removed(there.id, then, now, other)
                section = there
            result.append(replace(section, id=new_id()) if section.id in taken else section)
            taken.add(section.id)
        return tuple(result)

    def _section(self, base: Section, mine: Section, theirs: Section) -> Section:
        where = mine.id
        heading = self._line(f"{where}/heading", base.heading, mine.heading, theirs.heading)
        if isinstance(base, Message) and isinstance(mine, Message) and isinstance(theirs, Message):
            return replace(mine, heading=heading, body=self._blocks(where, base.body, mine.body, theirs.body))
        if isinstance(base, Items) and isinstance(mine, Items) and isinstance(theirs, Items):
            stay = without_gone(base.items, mine.items, theirs.items, self._places.kept)
            items = self._entries(where, self._items(where, *stay), self._item)
            return replace(mine, heading=heading, items=items)
        if isinstance(base, Bullets) and isinstance(mine, Bullets) and isinstance(theirs, Bullets):
            kept = tuple(each.id for each in mine.bullets), tuple(each.id for each in theirs.bullets)
            left = without_gone(base.bullets, mine.bullets, theirs.bullets, kept)
            bullets = self._entries(where, matched(*left), self._bullet)
            return replace(mine, heading=heading, bullets=bullets)
        return mine

    def _items(
        self, where: str, base: tuple[Item, ...], mine: tuple[Item, ...], theirs: tuple[Item, ...]
    ) -> Iterator[States[Item]]:
        """Yield the three states of each item that is to stand here, wherever each side has it."""
        for here in matched(base, mine, theirs):
            states = self._places.states(where, here)
            if states is not None:
                yield states

    def _entries(
        self,
        where: str,
        entries: Iterable[States[_Entry]],
        merge_one: Callable[[str, _Entry, _Entry, _Entry], _Entry],
    ) -> tuple[_Entry, ...]:
        """Return the items or bullets of both."""
        result: list[_Entry] = []
        for then, now, other in entries:
            there = other if now is None else now
            if now is not None and other is not None:
                first = type(now)(id=now.id) if then is None else then
                result.append(merge_one(f"{where}/{now.id}", first, now, other))
            elif there is not None and then is None:
                result.append(there)
            elif there is not None and then is not None and there != then:
                result.append(self._removed_by_one(where, then, now, there))
        return tuple(result)

    def _removed_by_one(self, where: str, base: _Entry, mine: _Entry | None, there: _Entry) -> _Entry:
        """Return an entry that one side removed and the other changed, tracked as what they have done."""
        change = self._by.change()
        if mine is None:
            kept = replace(there, insertion=there.insertion or change)
            self._tell_removed(f"{where}/{base.id}", base, None, there, _id_in(change, kept.insertion))
        else:
            kept = replace(there, deletion=there.deletion or change)
            self._tell_removed(f"{where}/{base.id}", base, there, None, _id_in(change, kept.deletion))
        return kept

    def _item(self, where: str, base: Item, mine: Item, theirs: Item) -> Item:
        names = [each.name for each in fields(Item) if each.name not in ("id", "heading", "body")]
        return replace(
            self._details(where, base, mine, theirs, names),
            heading=self._line(f"{where}/heading", base.heading, mine.heading, theirs.heading),
            body=self._blocks(where, base.body, mine.body, theirs.body),
        )

    def _bullet(self, where: str, base: Bullet, mine: Bullet, theirs: Bullet) -> Bullet:
        merged = self._details(where, base, mine, theirs, ("insertion", "deletion", "move"))
        return replace(merged, spans=self._line(where, base.spans, mine.spans, theirs.spans))

    def _tell_removed(
        self, where: str, base: _Part, mine: _Part | None, theirs: _Part | None, change: str | None = None
    ) -> None:
        then, now, other = ("" if part is None else words_of(part) for part in (base, mine, theirs))
        self.clashes.append(
            Clash(where=where, kind="removed", base=then, mine=now, theirs=other, change=change)
        )

    def _held_over(
        self, base: tuple[Item, ...], mine: tuple[Item, ...], theirs: tuple[Item, ...]
    ) -> tuple[Item, ...]:
        """Return the items that either holds over; one that the other took back is there no more."""

        def one(then: Item, now: Item, other: Item) -> Item:
            return self._item(f"{HELD_OVER}/{now.id}", then, now, other)

        return self._by_id(self._items(HELD_OVER, base, mine, theirs), one)

    def _records(
        self, where: str, base: tuple[_Record, ...], mine: tuple[_Record, ...], theirs: tuple[_Record, ...]
    ) -> tuple[_Record, ...]:
        def one(then: _Record, now: _Record, other: _Record) -> _Record:
            names = [each.name for each in fields(type(now)) if each.name != "id"]
            return self._details(where, then, now, other, names)

        return self._by_id(matched(base, mine, theirs), one)

    def _by_id(
        self,
        records: Iterable[States[_Record]],
        merge_one: Callable[[_Record, _Record, _Record], _Record],
    ) -> tuple[_Record, ...]:
        """Return what has an id, merged one by one; what one side removed and the other left alone goes."""
        result = []
        for then, now, other in records:
            if now is not None and other is not None:
                result.append(merge_one(now if then is None else then, now, other))
            else:
                there = other if now is None else now
                if there is not None and there != then:
                    result.append(there)
        return tuple(result)


def _id_in(mine: Change, there: Change | None) -> str | None:
    """Return the id of a change where it is the one that is there."""
    return mine.id if there is mine else None


def _said(value: object) -> str:
    return value if isinstance(value, str) else msgspec.json.encode(value).decode()
