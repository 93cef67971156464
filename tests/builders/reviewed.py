"""Small updates that two people reviewed, for Hypothesis: quick to draw, and full of tracked changes.

Changes stand alone and on top of each other, with an id, a group, or neither, as files have them; items and
bullets are added, removed and moved. ``builders.strategies`` draws all else that an update can hold.
"""

from itertools import count
from random import Random

from hypothesis import strategies as st

from update_editor.model import (
    Approval,
    Block,
    BlockFormat,
    Bullet,
    Bullets,
    Change,
    Comment,
    Field,
    FormatChange,
    Item,
    Items,
    Lead,
    Message,
    Move,
    Picture,
    Span,
    StyleChange,
    TextFormat,
    Update,
)

AUTHORS = ("Ash Quill", "Bo Fenn")
TEXTS = ("otters ", "swim. ", "Tea ", "\n", "e\u0301", "10")
STYLES = ("paragraph", "subheading", "bullet")
NUMBERS = st.lists(st.integers(0, 11), min_size=1, max_size=60)


class _Choosing:
    """Choices that one list of numbers makes, again and again: one draw for a whole update."""

    def __init__(self, numbers: list[int], changes: str = "c") -> None:
        self._numbers = numbers
        self._changes = changes
        self._at = count()
        self._ids = count(1)
        self._region = 0

    def number(self, most: int) -> int:
        at = next(self._at)
        return (self._numbers[at % len(self._numbers)] + at // len(self._numbers)) % (most + 1)

    def of(self, choices):
        return choices[self.number(len(choices) - 1)]

    def new_id(self, kind: str) -> str:
        return f"{kind}{next(self._ids)}"

    def who(self) -> dict[str, object]:
        name = self.of(("id", "id", "group", "none"))
        author = self.of(AUTHORS)
        return {
            "author": author,
            "id": "" if name == "none" else self.new_id(self._changes),
            "group": f"{author} {self._changes} {self._region}" if name == "group" else None,
        }

    def change(self) -> Change | None:
        return Change(**self.who()) if self.number(3) == 0 else None

    def span(self) -> Span:
        before = TextFormat(italic=True)
        return Span(
            text=self.of(TEXTS),
            bold=self.number(3) == 0,
            insertion=self.change(),
            deletion=self.change(),
            format_change=FormatChange(**self.who(), before=before) if self.number(5) == 0 else None,
        )

    def line(self) -> tuple[Span, ...]:
        self._region += 1
        return self.spans()

    def spans(self) -> tuple[Span, ...]:
        return tuple(self.span() for _ in range(self.number(3)))

    def block(self) -> Block:
        before = BlockFormat(style=self.of(STYLES))
        return Block(
            id=self.new_id("b"),
            style=self.of(STYLES),
            spans=self.spans(),
            mark_insertion=self.change(),
            mark_deletion=self.change(),
            style_change=StyleChange(**self.who(), before=before) if self.number(5) == 0 else None,
        )

    def blocks(self) -> tuple[Block, ...]:
        self._region += 1
        return tuple(self.block() for _ in range(self.number(4)))

    def move(self, ids: list[str]) -> Move | None:
        return Move(**self.who(), from_after=self.of((None, "gone", *ids))) if self.number(2) == 0 else None

    def bullets(self) -> tuple[Bullet, ...]:
        ids = [self.new_id("u") for _ in range(self.number(5))]
        return tuple(
            Bullet(
                id=each,
                spans=self.line(),
                insertion=self.change(),
                deletion=self.change(),
                move=self.move(ids),
            )
            for each in ids
        )

    def items(self) -> tuple[Item, ...]:
        return tuple(
            Item(
                id=self.new_id("i"),
                heading=self.line(),
                body=self.blocks(),
                insertion=self.change(),
                deletion=self.change(),
            )
            for _ in range(self.number(2))
        )

    def update(self) -> Update:
        body = self.blocks()
        about = body[-1].id if body else "gone"
        return Update(
            id="update",
            template="weekly-update",
            opening=self.blocks(),
            sections=(
                Message(id="message", heading=self.line(), body=body),
                Items(id="happening", items=self.items()),
                Bullets(id="next-week", bullets=self.bullets()),
            ),
            leads=(Lead(name="Amara Whitcombe"),),
            pictures=(Picture(id="p1", file="0" * 64 + ".png", alt="Otters"),),
            fields=(Field(id="subject", text="Otters"),),
            approvals=(Approval(by="Amara Whitcombe"),),
            comments=(Comment(id="k1", where=about, author="Ash Quill"),),
        )


reviewed_updates = NUMBERS.map(lambda numbers: _Choosing(numbers).update())
"""Updates with tracked changes by two people."""

reviewed_elsewhere = NUMBERS.map(lambda numbers: _Choosing(numbers, "other").update())
"""Such updates in which no change has an id that one of the others has."""


def reviewed_update(seed: int) -> Update:
    """Return one of them by a number, for what takes too long to be looked at in sixty."""
    chance = Random(seed)
    return _Choosing([chance.randrange(12) for _ in range(chance.randrange(1, 60))]).update()
