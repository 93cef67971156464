"""An update with all that could break an output: markup, marks of tools, addresses that no page may have."""

from builders.editions import DATE, ONE_LEAD, a_block, landscape_png, paragraphs, shipped
from update_editor.exporters.edition import Edition
from update_editor.model import Field, Item, Items, Message, Picture, Span, Update, line

NASTY = '<script>alert("x")</script> ]]> "quotes" \'single\' & <b>bold</b> 😀 <!-- --> {{ x }} *|A|*'
ITEMS, PICTURES = 60, 40


def bad_edition() -> Edition:
    """Return sixty items with forty pictures, in two directions of writing."""
    message = (
        *paragraphs("m", "שלום לכולם, זהו העדכון", NASTY),
        a_block("h", "A <i>sub</i> ]]>", "subheading"),
        a_block("q", NASTY, "quote"),
        a_block("l", NASTY, "bullet", 3),
    )
    update = Update(
        id="bad",
        template="weekly-update",
        date=DATE,
        leads=ONE_LEAD,
        title=line(NASTY),
        sections=(
            Message(id="message", body=message),
            Items(id="happening", heading=line(NASTY), items=tuple(map(_item, range(ITEMS)))),
        ),
        fields=(
            Field(id="subject", text=f"Hi\r\nBcc: a@example.org {NASTY}"),
            Field(id="preheader", text=NASTY),
        ),
        pictures=tuple(
            Picture(id=f"p{n}", file=f"p{n}.png", width=90 + n, height=60, alt=NASTY) for n in range(PICTURES)
        ),
    )
    pictures = {f"p{n}.png": landscape_png(90 + n, 60) for n in range(PICTURES)}
    return Edition(update=update, pack=shipped("weekly-update"), title=NASTY, pictures=pictures)


def _item(number: int) -> Item:
    links = (
        Span(text="Press", link="javascript:alert(1)"),
        Span(text=" here", link='https://example.org/?a="b"&c=<d>[1]'),
    )
    return Item(
        id=f"i{number}",
        heading=line(f"{number} “It’s” {NASTY} مرحبا بكم"),
        body=paragraphs(f"b{number}", f"مرحبا بكم في الميناء 👩‍👩‍👧‍👦 {'long' * 30}", links),
        picture=f"p{number}" if number < PICTURES else None,
    )
