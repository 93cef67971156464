"""A bullet becomes an item, and an item a bullet, with its words, formats and links."""

import datetime as dt

import pytest

from builders.updates import paragraph, small_update
from update_editor.model import Bullet, Change, Span, Unusable, line, line_text, text_of
from update_editor.services import commands
from update_editor.services.items_and_bullets import bullet_to_item, item_to_bullet

LINKED = (Span(text="The Board meets: "), Span(text="papers", link="https://example.org"))


def with_bullet(spans, **details):
    bullets = (Bullet(id="n1", spans=spans, **details), Bullet(id="n2", spans=line("The bus calls.")))
    return commands.set_bullets(small_update(), "next-week", bullets)


def items(update):
    return commands.items_section(update, "happening").items


def bullets(update):
    return commands.bullets_section(update, "next-week").bullets


def test_a_short_bullet_becomes_the_heading_of_an_item_that_waits():
    made = bullet_to_item(small_update(), "next-week", "n1")
    item = items(made.update)[-1]
    assert (line_text(item.heading), item.body, item.status) == ("The Board meets", (), "waiting")
    assert [each.id for each in bullets(made.update)] == ["n2"]
    assert item.id == made.id


@pytest.mark.parametrize("spans", [LINKED, line("word " * 13), line("The Board\nmeets")])
def test_a_bullet_that_makes_no_heading_becomes_the_text_of_a_draft(spans):
    item = items(bullet_to_item(with_bullet(spans), "next-week", "n1").update)[-1]
    assert item.heading == ()
    assert item.body[0].spans == spans
    assert item.status == "draft"


def test_a_tracked_bullet_becomes_a_tracked_item():
    change = Change(author="Bo Fenn", id="c1")
    made = bullet_to_item(with_bullet(line("Tea"), insertion=change), "next-week", "n1")
    assert items(made.update)[-1].insertion == change


def test_an_item_becomes_the_last_bullet_heading_first():
    made = item_to_bullet(small_update(), "happening", "i1")
    assert [line_text(each.spans) for each in bullets(made.update)] == [
        "The Board meets.",
        "The bus calls.",
        "New garden: It opens on Thursday.",
    ]
    assert [each.id for each in items(made.update)] == ["i2"]
    assert made.left_out == ()


def test_formats_and_links_come_along():
    update = commands.set_item(
        small_update(), "happening", "i1", heading=(), body=(paragraph("b1", "So:"), _linked())
    )
    spans = bullets(item_to_bullet(update, "happening", "i1").update)[-1].spans
    assert line_text(spans) == "So: The Board meets: papers"
    assert spans[-1] == LINKED[-1]


def _linked():
    from msgspec.structs import replace

    return replace(paragraph("b2", ""), spans=LINKED)


def test_a_short_bullet_goes_there_and_back():
    there = bullet_to_item(with_bullet(line("The Board meets")), "next-week", "n1")
    back = item_to_bullet(there.update, "happening", there.id)
    assert [line_text(each.spans) for each in bullets(back.update)] == ["The bus calls.", "The Board meets"]


def test_what_a_bullet_can_not_hold_is_said():
    update = commands.set_item(
        small_update(), "happening", "i1", picture="p1", contributor="Bo Fenn", due=dt.date(2026, 11, 18)
    )
    made = item_to_bullet(update, "happening", "i1")
    assert made.left_out == ("bullet-without-picture", "bullet-without-details")


@pytest.mark.parametrize(
    ("details", "code"), [({"audience": "email"}, "only-for-some"), ({"not_before": "2026-12-01"}, "not-yet")]
)
def test_what_is_not_for_everybody_at_once_becomes_no_bullet(details, code):
    update = commands.set_item(small_update(), "happening", "i1", **details)
    with pytest.raises(Unusable, match=code):
        item_to_bullet(update, "happening", "i1")


def test_without_a_list_of_bullets_there_is_no_turning_into_one():
    update = small_update(sections=small_update().sections[:2])
    with pytest.raises(Unusable, match="no-bullets-section"):
        item_to_bullet(update, "happening", "i1")


def test_without_a_section_of_items_there_is_no_turning_into_one():
    sections = small_update().sections
    update = small_update(sections=(sections[0], sections[2]))
    with pytest.raises(Unusable, match="no-items-section"):
        bullet_to_item(update, "next-week", "n1")


def test_an_item_without_text_becomes_a_bullet_of_its_heading():
    made = item_to_bullet(commands.set_item(small_update(), "happening", "i1", body=()), "happening", "i1")
    assert line_text(bullets(made.update)[-1].spans) == "New garden"
    assert text_of(items(made.update)[0].body) == "They sang until midnight."
