"""An update printed as text and read again has its words, and a well-formed one is what it was."""

import re

from hypothesis import given
from hypothesis import strategies as st

from builders.plain_packs import weekly_pack
from builders.strategies import updates
from update_editor.importers import import_text
from update_editor.markup.plain_out import update_text
from update_editor.model import (
    Bullet,
    Bullets,
    Item,
    Items,
    Message,
    Unusable,
    Update,
    block,
    line,
    line_text,
    new_id,
    text_of,
)

PACK = weekly_pack()
WORDS = st.sampled_from(
    "tea quay Harbour Wednesday’s café 10,000 ferry the crew wept and sang a boat’s bell Vale gulls".split()
)
HEADINGS = st.lists(WORDS, min_size=1, max_size=9).map(lambda words: "Crumbs " + " ".join(words))
PARAGRAPHS = st.lists(WORDS, min_size=14, max_size=40).map(lambda words: "Boats " + " ".join(words) + ".")
BODIES = st.lists(PARAGRAPHS, min_size=1, max_size=3)
ITEMS = st.lists(st.tuples(HEADINGS, BODIES), min_size=1, max_size=4)
BULLETS = st.lists(st.one_of(HEADINGS, PARAGRAPHS), min_size=1, max_size=5)


def words(text):
    return re.findall(r"\w+", text)


@given(updates(tracked=False))
def test_the_words_of_any_update_come_back_in_their_order(update):
    printed = update_text(update)
    try:
        again = import_text(printed, PACK).update
    except Unusable:
        assert words(printed) == []
        return
    assert words(update_text(again)) == words(printed)


@given(BODIES, ITEMS, BULLETS)
def test_a_well_formed_update_comes_back_as_it_was(message, items, bullets):
    opening = ["This week’s update is sent from Bo Fenn, harbour master.", "Hello my name is Bo"]
    update = Update(
        id="u",
        template=PACK.id,
        title=line("Weekly update, Friday 7 March 2031"),
        opening=paragraphs(opening),
        sections=(
            Message(id="message", body=paragraphs(message)),
            Items(
                id="happening",
                heading=line("What else has been happening this week?"),
                items=tuple(
                    Item(id=new_id(), heading=line(heading), body=paragraphs(body)) for heading, body in items
                ),
            ),
            Bullets(
                id="next-week",
                heading=line("What’s happening next week?"),
                bullets=tuple(Bullet(id=new_id(), spans=line(text)) for text in bullets),
            ),
        ),
        closing=paragraphs(["Have a good weekend", "Bo"]),
    )
    assert said(import_text(update_text(update), PACK).update) == said(update)


def paragraphs(texts):
    return tuple(block(text) for text in texts)


def said(update):
    """Return what an update says, place by place, without its ids."""
    return (
        line_text(update.title),
        text_of(update.opening),
        [(section.id, line_text(section.heading), content_of(section)) for section in update.sections],
        text_of(update.closing),
    )


def content_of(section):
    if isinstance(section, Message):
        return text_of(section.body)
    if isinstance(section, Items):
        return [(line_text(item.heading), text_of(item.body)) for item in section.items]
    return [line_text(bullet.spans) for bullet in section.bullets]
