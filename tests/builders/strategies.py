"""Hypothesis strategies for whole updates, as they may stand in a file.

``updates()`` makes every kind of thing that the model can hold: emoji, no-break spaces and line breaks in the
text, and tracked changes by two people, alone and on top of each other. ``updates(tracked=False)`` leaves the
changes out. Ids are unique within an update and drawn from nothing random of their own, so that an example
that failed can be run again.
"""

import datetime as dt
from itertools import count

from hypothesis import strategies as st

from update_editor.model import (
    Approval,
    Block,
    BlockFormat,
    Bullet,
    Bullets,
    Change,
    Comment,
    EasyReadUnit,
    Field,
    FormatChange,
    Item,
    Items,
    Lead,
    Message,
    Move,
    NamedPerson,
    Picture,
    Reply,
    Span,
    Statement,
    StatementPicture,
    StyleChange,
    TextFormat,
    Update,
)

AUTHORS = st.sampled_from(["Ash Quill", "Bo Fenn"])
WORDS = st.sampled_from(
    ["tea", "Wednesday’s", "café", "10,000", "😀", "e\u0301clair", "\u00a0", "–", "don't", "<b>", "&"]
)
PHRASES = st.lists(WORDS, min_size=1, max_size=4).map(" ".join)
ANYTHING = st.text(st.characters(exclude_categories=["Cs"], exclude_characters="\r"), min_size=1, max_size=8)
TEXTS = st.one_of(PHRASES, PHRASES.map(lambda text: text + "\n"), ANYTHING)
SHORT = st.one_of(st.just(""), PHRASES)
DATES = st.dates(dt.date(2001, 1, 1), dt.date(2049, 12, 31))
MOMENTS = st.builds(dt.datetime.combine, DATES, st.times(), st.just(dt.UTC))
LINKS = st.one_of(
    st.none(), st.sampled_from(["https://example.org/a?b=1&c=2", "mailto:tea@example.org", "tel:0113"])
)
STYLES = st.sampled_from(["paragraph", "subheading", "bullet", "number", "quote"])
LEVELS = st.integers(0, 3)
FORMATS = st.builds(TextFormat, bold=st.booleans(), italic=st.booleans(), link=LINKS)
BLOCK_FORMATS = st.builds(BlockFormat, style=STYLES, level=LEVELS)


class _Drawing:
    """One example being drawn: its source of choices, its ids, and whether it has tracked changes."""

    def __init__(self, draw: st.DrawFn, tracked: bool) -> None:
        self.draw = draw
        self.tracked = tracked
        self._number = count(1)

    def new_id(self, kind: str) -> str:
        return f"{kind}{next(self._number)}"

    def few(self, most: int) -> range:
        return range(self.draw(st.integers(0, most)))

    def _changed(self) -> bool:
        return self.tracked and self.draw(st.integers(0, 3)) == 0

    def change(self) -> Change | None:
        return Change(**self._who()) if self._changed() else None

    def _who(self) -> dict[str, object]:
        return {
            "author": self.draw(AUTHORS),
            "date": self.draw(st.none() | MOMENTS),
            "id": self.new_id("c"),
            "group": self.draw(st.sampled_from([None, None, "g1", "g2"])),
        }

    def span(self) -> Span:
        before = FormatChange(**self._who(), before=self.draw(FORMATS)) if self._changed() else None
        return Span(
            text=self.draw(TEXTS),
            bold=self.draw(st.booleans()),
            italic=self.draw(st.booleans()),
            link=self.draw(LINKS),
            insertion=self.change(),
            deletion=self.change(),
            format_change=before,
            comments=self.draw(st.sampled_from([(), (), ("k1",), ("k1", "k2")])),
        )

    def line(self) -> tuple[Span, ...]:
        return tuple(self.span() for _ in self.few(3))

    def block(self) -> Block:
        before = StyleChange(**self._who(), before=self.draw(BLOCK_FORMATS)) if self._changed() else None
        return Block(
            id=self.new_id("b"),
            style=self.draw(STYLES),
            level=self.draw(LEVELS),
            spans=self.line(),
            mark_insertion=self.change(),
            mark_deletion=self.change(),
            style_change=before,
        )

    def rich_text(self) -> tuple[Block, ...]:
        return tuple(self.block() for _ in self.few(3))

    def moves(self, ids: list[str]) -> list[Move | None]:
        places = st.sampled_from([None, "gone", *ids])
        return [Move(**self._who(), from_after=self.draw(places)) if self._changed() else None for _ in ids]

    def items(self, pictures: list[str]) -> tuple[Item, ...]:
        ids = [self.new_id("i") for _ in self.few(3)]
        return tuple(
            self.item(item_id, move, pictures) for item_id, move in zip(ids, self.moves(ids), strict=True)
        )

    def item(self, item_id: str, move: Move | None, pictures: list[str]) -> Item:
        return Item(
            id=item_id,
            heading=self.line(),
            body=self.rich_text(),
            picture=self.draw(st.sampled_from([None, *pictures])),
            contributor=self.draw(SHORT),
            due=self.draw(st.none() | DATES),
            status=self.draw(st.sampled_from(["waiting", "draft", "ready"])),
            audience=self.draw(st.sampled_from(["everyone", "email", "web"])),
            not_before=self.draw(
                st.sampled_from([None, "2031-05-02", "2031-05-02T09:30", "2031-05-02T09:30:00Z"])
            ),
            people=tuple(
                NamedPerson(name=self.draw(AUTHORS), basis="agreed", note=self.draw(SHORT))
                for _ in self.few(2)
            ),
            insertion=self.change(),
            deletion=self.change(),
            move=move,
        )

    def bullets(self) -> tuple[Bullet, ...]:
        ids = [self.new_id("u") for _ in self.few(4)]
        return tuple(
            Bullet(
                id=bullet_id, spans=self.line(), insertion=self.change(), deletion=self.change(), move=move
            )
            for bullet_id, move in zip(ids, self.moves(ids), strict=True)
        )

    def picture(self) -> Picture:
        return Picture(
            id=self.new_id("p"),
            file="0" * 64 + ".png",
            bytes=self.draw(st.integers(0, 10**12)),
            alt=self.draw(SHORT),
            decorative=self.draw(st.booleans()),
            credit=self.draw(SHORT),
            expires=self.draw(st.none() | DATES),
        )

    def comment(self, where: str) -> Comment:
        reply = Reply(author=self.draw(AUTHORS), date=self.draw(MOMENTS), text=self.draw(SHORT))
        return Comment(
            id=self.new_id("k"),
            where=where,
            author=self.draw(AUTHORS),
            text=self.draw(SHORT),
            resolved=self.draw(st.booleans()),
            replies=(reply,) * self.draw(st.integers(0, 2)),
        )

    def easy_read(self, source: str) -> EasyReadUnit:
        picture = StatementPicture(id="tea", alt=self.draw(SHORT))
        return EasyReadUnit(
            id=self.new_id("e"),
            sources=(source,),
            decision=self.draw(st.sampled_from([None, "write", "left out"])),
            reason=self.draw(SHORT),
            statements=(Statement(text=self.draw(PHRASES), hard_words=("tea",), picture=picture),),
        )

    def update(self) -> Update:
        pictures = tuple(self.picture() for _ in self.few(2))
        opening = self.rich_text()
        some_block = opening[0].id if opening else "gone"
        return Update(
            id="update",
            template=self.draw(st.sampled_from(["weekly-update", "monthly-bulletin", "unknown"])),
            date=self.draw(st.none() | DATES),
            title=self.line(),
            leads=tuple(Lead(name=self.draw(AUTHORS), role=self.draw(SHORT)) for _ in self.few(2)),
            opening=opening,
            closing=self.rich_text(),
            sections=(
                Message(id="message", heading=self.line(), body=self.rich_text()),
                Items(id="happening", heading=self.line(), items=self.items([each.id for each in pictures])),
                Bullets(id="next-week", heading=self.line(), bullets=self.bullets()),
            ),
            held_over=self.items([each.id for each in pictures]),
            fields=tuple(Field(id=self.new_id("f"), text=self.draw(SHORT)) for _ in self.few(1)),
            comments=tuple(self.comment(some_block) for _ in self.few(2)),
            pictures=pictures,
            easy_read=tuple(self.easy_read(some_block) for _ in self.few(1)),
            approvals=tuple(Approval(by=self.draw(AUTHORS), date=self.draw(MOMENTS)) for _ in self.few(1)),
        )


@st.composite
def updates(draw: st.DrawFn, tracked: bool = True) -> Update:
    """Draw an update; without tracked changes where ``tracked`` is false."""
    return _Drawing(draw, tracked).update()


@st.composite
def rich_texts(draw: st.DrawFn, tracked: bool = True) -> tuple[Block, ...]:
    """Draw the blocks of one region."""
    return _Drawing(draw, tracked).rich_text()


@st.composite
def lines(draw: st.DrawFn, tracked: bool = True) -> tuple[Span, ...]:
    """Draw the spans of one line."""
    return _Drawing(draw, tracked).line()
