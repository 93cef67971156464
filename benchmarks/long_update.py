"""A fictional update as long as is wanted."""

import datetime as dt
from collections.abc import Iterator
from itertools import cycle, islice
from pathlib import Path

from msgspec.structs import replace

from update_editor.model import (
    Block,
    Bullet,
    Bullets,
    Item,
    Items,
    Lead,
    Message,
    Span,
    Update,
    block,
    line,
    new_change,
    new_id,
)

SENTENCES = Path(__file__).with_name("sentences.txt").read_text(encoding="utf-8").splitlines()
HEADINGS = (
    "The garden behind the clinic is open",
    "Earlier hours at the walk-in room",
    "Tea, cake and company in the net loft",
    "What a good discharge looks like",
    "Hearing checks on the quay",
)


def update_of(words: int) -> Update:
    """Return an update with about as many words: a quarter message, the rest items."""
    return update_with(max(1, words // 4 // 67), max(1, words * 3 // 4 // 72))


def update_with(paragraphs: int, items: int) -> Update:
    """Return an update whose message has so many paragraphs, with so many items: 67 and 72 words each.

    For what grows with the work: twice as many words is not quite twice as many paragraphs and items.
    """
    stories = tuple(_item(number) for number in range(items))
    return Update(
        id=new_id(),
        template="weekly-update",
        date=dt.date(2031, 3, 7),
        leads=(Lead(name="Dr Ottilie Farrow", role="Chief Officer"),),
        opening=(block("This week’s update is sent from Dr Ottilie Farrow, Chief Officer."),),
        closing=(block("Have a good weekend"), block("Ottilie")),
        sections=(
            Message(id="message", body=tuple(_paragraphs(paragraphs))),
            Items(id="happening", heading=line("What else has been happening?"), items=stories),
            Bullets(
                id="next-week",
                heading=line("What’s happening next week?"),
                bullets=tuple(Bullet(id=new_id(), spans=line(heading)) for heading in HEADINGS),
            ),
        ),
    )


def reviewed_update() -> Update:
    """Return an update whose message has 10,000 words in 200 paragraphs, with 500 changes open."""
    flat = cycle(" ".join(SENTENCES).split())
    body = tuple(block(tuple(_reviewed_spans(flat, 3 if number % 2 else 2))) for number in range(200))
    update = update_of(600)
    return replace(update, sections=(Message(id="message", body=body), *update.sections[1:]))


def _reviewed_spans(words: Iterator[str], changes: int) -> Iterator[Span]:
    for number in range(changes):
        yield Span(text=" ".join(islice(words, 50 // changes - 2)) + " ")
        changed = Span(text=" ".join(islice(words, 2)) + " ")
        if number % 2:
            yield replace(changed, deletion=new_change("Cy Dell", None))
        else:
            yield replace(changed, insertion=new_change("Bo Fenn", None))


def _item(number: int) -> Item:
    heading = HEADINGS[number % len(HEADINGS)]
    return Item(id=new_id(), heading=line(heading), body=tuple(_paragraphs(1, number)), status="ready")


def _paragraphs(count: int, first: int = 0) -> list[Block]:
    """Return paragraphs of three sentences, with something bold and a link in each."""
    sentences = islice(cycle(SENTENCES), first, None)
    return [_paragraph(*islice(sentences, 3)) for _ in range(count)]


def _paragraph(opening: str, middle: str, end: str) -> Block:
    link = Span(text="Read more.", link="https://www.harbourvale.example/news")
    return block((Span(text=opening, bold=True), Span(text=f" {middle} {end} "), link))
