"""What an update must have."""

import datetime as dt

from update_editor.model import Bullet, Bullets, Item, Items, Message, Update, block, line
from update_editor.proofing.context import Context
from update_editor.proofing.paragraphs import Document
from update_editor.proofing.rules.structure import RULES

DATE = dt.date(2031, 5, 2)
REQUIRED = Context(
    required_sections=(("message", "Message"), ("happening", "News"), ("next-week", "Next week"))
)
BODY = (block("Tea was served."),)


def found(update, context=REQUIRED):
    document = Document(update, ())
    return [(rule.id, mark.where) for rule in RULES for mark in rule.find(document, context)]


def whole(message=BODY, items=None, bullets=None):
    items = (Item(id="i1", heading=line("Tea"), body=BODY),) if items is None else items
    bullets = (Bullet(id="u1", spans=line("More tea")),) if bullets is None else bullets
    sections = (
        Message(id="message", body=message),
        Items(id="happening", items=items),
        Bullets(id="next-week", bullets=bullets),
    )
    return Update(id="u", template="t", date=DATE, sections=sections)


def test_a_whole_update_is_fine():
    assert found(whole()) == []


def test_an_absent_required_section_is_missed_in_the_update():
    update = Update(id="u", template="t", date=DATE)
    assert found(update) == [("struct.section-missing", "update")] * 3
    assert found(update, Context()) == []


def test_an_empty_required_section_is_missed_where_it_is():
    assert found(whole(message=(block(" "),), items=(), bullets=())) == [
        ("struct.section-missing", "message"),
        ("struct.section-missing", "happening/heading"),
        ("struct.section-missing", "next-week/heading"),
    ]


def test_the_label_of_a_missing_section_is_told():
    (mark,) = (mark for rule in RULES for mark in rule.find(Document(whole(message=()), ()), REQUIRED))
    assert mark.parameters == {"section": "Message"}


def test_an_item_without_text_or_picture_and_an_empty_bullet_are_found():
    items = (Item(id="i1", heading=line("Tea")), Item(id="i2", heading=line("Cake"), picture="p1"))
    bullets = (Bullet(id="u1"), Bullet(id="u2", spans=line("More")))
    assert found(whole(items=items, bullets=bullets)) == [
        ("struct.item-empty", "happening/i1"),
        ("struct.item-empty", "next-week/u1"),
        ("struct.picture-missing", "happening/i2"),
    ]


def test_a_missing_date_is_found():
    assert found(Update(id="u", template="t"), Context()) == [("struct.date-missing", "update")]
