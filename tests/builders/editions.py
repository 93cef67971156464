"""A lively fictional week as an edition, with all that makes a page hard to get right.

Two leads, pictures with and without meaning, nested lists, long words, emoji, Arabic, markup that must stay
text. Its ids are fixed, so that what is made of it can be compared with a golden file.
"""

import datetime as dt
import struct
import zlib
from itertools import count

from msgspec.structs import replace

from update_editor import assets
from update_editor.exporters.edition import Edition
from update_editor.model import (
    Block,
    Bullet,
    Bullets,
    Field,
    Item,
    Items,
    Lead,
    Line,
    Message,
    Picture,
    Span,
    Update,
    line,
)
from update_editor.templating.loading import load_pack
from update_editor.templating.pack import TemplatePack
from update_editor.templating.rendering import closing_for, opening_for, title_for

DATE = dt.date(2031, 3, 7)
ONE_LEAD = (Lead(name="Dr Ottilie Farrow", role="Chief Officer"),)
TWO_LEADS = (*ONE_LEAD, Lead(name="Joss Adeyemi", role="Director of Public Health"))
LONGEST_WORD = "Antidisestablishmentarianismusgesellschaftsvorsitzendenwahlversammlungsprotokoll"
WALK, SWASH = "walk.png", "swash.png"


def shipped(pack_id: str) -> TemplatePack:
    """Return a pack that comes with the program."""
    return load_pack(assets.templates() / pack_id)


def sample_edition(leads: tuple[Lead, ...] = ONE_LEAD) -> Edition:
    """Return the sample week as an edition of the weekly update."""
    pack = shipped("weekly-update")
    return Edition(
        update=sample_update(pack, leads),
        pack=pack,
        title=title_for(pack, leads, DATE),
        pictures={WALK: landscape_png(900, 500), SWASH: landscape_png(120, 60)},
    )


def bulletin_edition() -> Edition:
    """Return the sample week poured into the four sections of the monthly bulletin."""
    week, pack = sample_edition(), shipped("monthly-bulletin")
    message, happening, next_week = week.update.sections
    assert isinstance(happening, Items)
    sections = (
        replace(message, id="welcome"),
        Items(id="stories", heading=line("This month’s stories"), items=happening.items[:2]),
        Items(id="people", heading=line("People and thanks"), items=happening.items[2:]),
        replace(next_week, id="dates", heading=line("Dates for your diary")),
    )
    update = replace(week.update, id="bulletin", template=pack.id, sections=sections)
    return replace(week, update=update, pack=pack, title=title_for(pack, ONE_LEAD, DATE))


def sample_update(pack: TemplatePack, leads: tuple[Lead, ...] = ONE_LEAD) -> Update:
    """Return the sample week."""
    return Update(
        id="sample-week",
        template=pack.id,
        date=DATE,
        leads=leads,
        opening=paragraphs("opening", *opening_for(pack, leads, DATE)),
        closing=paragraphs("closing", *closing_for(pack, leads, DATE)),
        sections=(
            Message(id="message", body=_message()),
            Items(id="happening", heading=line("What else has been happening this week?"), items=_items()),
            Bullets(id="next-week", heading=line("What’s happening next week?"), bullets=_bullets()),
        ),
        fields=(
            Field(id="subject", text="Weekly update: the swimming bath opens again 🏊"),
            Field(
                id="preheader", text="Free first swims, a new night bus to the infirmary, and your tea bags"
            ),
        ),
        pictures=(
            Picture(
                id="walk",
                file=WALK,
                width=900,
                height=500,
                alt="Eleven people in raincoats walk along the quay towards a red lighthouse",
                credit="Picture: Wilf Amble",
            ),
            Picture(id="swash", file=SWASH, width=120, height=60, decorative=True),
        ),
    )


def paragraphs(prefix: str, *texts: str | Line) -> tuple[Block, ...]:
    """Return paragraphs with the ids ``prefix-1``, ``prefix-2`` …"""
    return tuple(a_block(f"{prefix}-{number}", text) for number, text in enumerate(texts, 1))


def a_block(block_id: str, text: str | Line, style: str = "paragraph", level: int = 0) -> Block:
    """Return a block with an id that stays the same."""
    spans = line(text) if isinstance(text, str) else text
    return Block(id=block_id, style=style, level=level, spans=spans)


def _message() -> tuple[Block, ...]:
    ids = (f"message-{number}" for number in count(1))
    first = (
        Span(text="On Monday the old swimming bath on "),
        Span(text="Tannery Lane", italic=True),
        Span(text=" opened its doors again, "),
        Span(text="three weeks early and £40,000 under budget", bold=True),
        Span(text=". If you haven’t seen the new ramp yet, "),
        Span(text="have a look at the pictures", link="https://www.harbourvale.example/bath?a=1&b=2"),
        Span(text=" – and bring a towel."),
    )
    return (
        a_block(next(ids), first),
        a_block(next(ids), "Why a swimming bath is health care", "subheading"),
        a_block(next(ids), "People who swim once a week see their GP less often. Three things made it work:"),
        a_block(next(ids), "The council, the hospital and the harbour trust shared one plan", "bullet"),
        a_block(next(ids), "People who use it chose what came first:", "bullet"),
        a_block(next(ids), "a hoist that works", "number", 1),
        a_block(next(ids), "a warm changing room", "number", 1),
        a_block(
            next(ids),
            "Nobody said “that isn’t my job” <script>alert('nor mine')</script> & meant it",
            "bullet",
        ),
        a_block(next(ids), "I came for my knee and stayed for the company.", "quote"),
        a_block(next(ids), "أهلا وسهلا بكم في المسبح الجديد", "paragraph"),
        a_block(next(ids), f"Our minutes now have a word of their own: {LONGEST_WORD}."),
    )


def _items() -> tuple[Item, ...]:
    contact = (
        Span(text="Ask "),
        Span(text="night.bus@harbourvale.example", link="mailto:night.bus@harbourvale.example"),
        Span(text=" or ring "),
        Span(text="01632 960 123", link="tel:01632960123", bold=True),
        Span(text=".\nLast bus: 1.40am"),
    )
    return (
        Item(
            id="walk",
            heading=line("Walking out of winter"),
            picture="walk",
            body=paragraphs(
                "walk", "Eleven people joined the first doctors’ walk on Saturday. It rained; nobody minded."
            ),
        ),
        Item(
            id="night-bus",
            heading=line("A night bus to the infirmary"),
            body=(
                *paragraphs("bus", "From April the N7 waits for the end of the late shift."),
                a_block("bus-2", "How to book a seat", "subheading"),
                a_block("bus-3", contact),
            ),
        ),
        Item(
            id="tea",
            heading=(
                Span(text="Tea bags "),
                Span(text="do not", italic=True),
                Span(text=" go down the sink"),
            ),
            picture="swash",
            body=paragraphs("tea", "The plumbers of Ward 6 would like a word. ☕️ Thank you for listening."),
        ),
    )


def _bullets() -> tuple[Bullet, ...]:
    texts = (
        line("The partnership board meets in public on Tuesday at 2pm."),
        (Span(text="Stop smoking day", bold=True), Span(text=" is on Wednesday, in every pharmacy.")),
        line("Clocks go forward on 30 March: check the rota twice."),
    )
    return tuple(Bullet(id=f"bullet-{number}", spans=spans) for number, spans in enumerate(texts, 1))


def landscape_png(width: int, height: int) -> bytes:
    """Return a small picture of sky over sea, drawn here."""
    rows = b"".join(
        b"\x00" + bytes((60 + 120 * row // height, 130 + 60 * row // height, 190)) * width
        if row < height * 2 // 3
        else b"\x00" + bytes((24, 70, 110)) * width
        for row in range(height)
    )
    header = struct.pack(">IIBBBBB", width, height, 8, 2, 0, 0, 0)
    chunks = (_chunk(b"IHDR", header), _chunk(b"IDAT", zlib.compress(rows, 9)), _chunk(b"IEND", b""))
    return b"\x89PNG\r\n\x1a\n" + b"".join(chunks)


def _chunk(kind: bytes, data: bytes) -> bytes:
    return struct.pack(">I", len(data)) + kind + data + struct.pack(">I", zlib.crc32(kind + data))
