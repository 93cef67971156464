"""A small update with one of everything that commands and exports touch."""

import datetime as dt
from typing import Any

from update_editor.model import (
    Block,
    Bullet,
    Bullets,
    Change,
    Item,
    Items,
    Lead,
    Message,
    Span,
    Update,
    line,
)

NOW = dt.datetime(2026, 11, 20, 9, 30, tzinfo=dt.UTC)


def paragraph(block_id: str, text: str, **details: Any) -> Block:
    """Return a block with an id that tests know."""
    return Block(id=block_id, spans=line(text), **details)


def small_update(**details: Any) -> Update:
    """Return an update of the weekly template: two items, two bullets, nothing that a check would stop."""
    content: dict[str, Any] = {
        "id": "small",
        "template": "weekly-update",
        "date": dt.date(2026, 11, 20),
        "leads": (Lead(name="Amara Whitcombe", role="Director"),),
        "opening": (paragraph("o1", "Hello my name is Amara."),),
        "sections": (
            Message(id="message", body=(paragraph("m1", "The ferry sails again on Monday."),)),
            Items(
                id="happening",
                heading=line("What else has been happening this week?"),
                items=(
                    Item(
                        id="i1", heading=line("New garden"), body=(paragraph("b1", "It opens on Thursday."),)
                    ),
                    Item(
                        id="i2", heading=line("Choir"), body=(paragraph("b2", "They sang until midnight."),)
                    ),
                ),
            ),
            Bullets(
                id="next-week",
                heading=line("What’s happening next week?"),
                bullets=(
                    Bullet(id="n1", spans=line("The Board meets.")),
                    Bullet(id="n2", spans=line("The bus calls.")),
                ),
            ),
        ),
        "closing": (paragraph("c1", "Have a good weekend"),),
    }
    return Update(**{**content, **details})


def with_open_changes() -> Update:
    """Return the small update with a word inserted in the message and one deleted."""
    taken_out, put_in = (Change(author="Priya", date=NOW, id=each) for each in ("c1", "c2"))
    spans = (
        Span(text="The ferry sails "),
        Span(text="never ", deletion=taken_out),
        Span(text="again ", insertion=put_in),
        Span(text="on Monday."),
    )
    update = small_update()
    message = Message(id="message", body=(Block(id="m1", spans=spans),))
    return small_update(sections=(message, *update.sections[1:]))
