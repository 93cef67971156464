"""A new update comes from a template, or follows last week's."""

import datetime as dt

from msgspec.structs import replace

from builders.easy_reading import told, with_written
from builders.updates import small_update
from update_editor.easyread.units import merged_places, written
from update_editor.model import (
    Comment,
    HardWord,
    Item,
    Items,
    Lead,
    Message,
    Picture,
    Statement,
    StatementPicture,
    line,
    line_text,
    regions,
    text_of,
)
from update_editor.services import commands
from update_editor.services.item_commands import hold_over
from update_editor.services.new_update import (
    lead_from_words,
    new_update,
    update_from_last,
    weekly_from_last,
)
from update_editor.services.packs import pack_for, packs
from update_editor.storage import Weekly

AMARA = Lead(name="Amara Whitcombe", role="Director")


def test_it_has_the_sections_of_its_template():
    for pack in packs():
        update = new_update(pack, dt.date(2026, 11, 27))
        assert [section.id for section in update.sections] == [spec.id for spec in pack.sections]


def test_its_opening_names_the_lead():
    update = new_update(pack_for("weekly-update"), dt.date(2026, 11, 27), (AMARA,))
    assert "Amara Whitcombe" in text_of(update.opening)
    assert update.leads == (AMARA,)


def test_last_weeks_bullets_become_items_that_wait():
    update = update_from_last(pack_for("weekly-update"), small_update(), None)
    items = next(section for section in update.sections if isinstance(section, Items))
    assert [line_text(item.heading) for item in items.items] == ["The Board meets", "The bus calls"]
    assert {item.status for item in items.items} == {"waiting"}


def test_nothing_stale_comes_along():
    last = commands.set_field(small_update(), "subject", "Old news")
    update = update_from_last(pack_for("weekly-update"), last, None)
    assert update.date == dt.date(2026, 11, 27)
    assert update.fields == ()
    assert update.approvals == ()
    assert all(not section.body for section in update.sections if isinstance(section, Message))


def held_over_week():
    """Return a week's file in which an item with a picture, a day and a comment was sent to next week."""
    picture = Picture(id="p1", file="a.png", alt="A ferry")
    other = Picture(id="p2", file="b.png", alt="A choir")
    update = commands.set_item_picture(small_update(), "happening", "i1", picture)
    update = commands.set_item_picture(update, "happening", "i2", other)
    update = commands.set_item(
        update,
        "happening",
        "i1",
        status="ready",
        contributor="Bo Fenn",
        due=dt.date(2026, 11, 18),
        not_before="2026-11-25",
    )
    comments = (
        Comment(id="k1", where="b1", author="Ash Quill", text="Which Thursday?"),
        Comment(id="k2", where="m1", author="Ash Quill"),
    )
    update = replace(hold_over(update, "happening", "i1"), comments=comments)
    return Weekly(update=update, pictures={"a.png": b"ferry", "b.png": b"choir"})


def test_what_was_sent_to_next_week_stands_whole_in_front_of_the_bullets():
    begun = weekly_from_last(pack_for("weekly-update"), held_over_week(), None)
    items = next(section for section in begun.update.sections if isinstance(section, Items)).items
    assert [line_text(item.heading) for item in items] == ["New garden", "The Board meets", "The bus calls"]
    first = items[0]
    assert (first.status, first.contributor, text_of(first.body)) == (
        "ready",
        "Bo Fenn",
        "It opens on Thursday.",
    )
    assert (first.due, first.not_before) == (None, None)
    assert begun.update.held_over == ()


def test_its_picture_and_its_comments_come_along_and_no_others():
    begun = weekly_from_last(pack_for("weekly-update"), held_over_week(), None)
    assert [picture.id for picture in begun.update.pictures] == ["p1"]
    assert dict(begun.pictures) == {"a.png": b"ferry"}
    assert [comment.id for comment in begun.update.comments] == ["k1"]


def test_what_was_sent_to_next_week_gets_an_id_of_its_own_where_it_has_none():
    names = ("heading", "title", "message", "happening", "", "a/b", "again", "again", "plain")
    held = tuple(Item(id=name, heading=line(f"On {name}")) for name in names)
    comment = Comment(id="k1", where="a/b", author="Ash Quill")
    last = replace(small_update(), held_over=held, comments=(comment,))
    update = update_from_last(pack_for("weekly-update"), last, None)
    items = next(section for section in update.sections if isinstance(section, Items)).items[: len(names)]
    assert [line_text(item.heading) for item in items] == [f"On {name}" for name in names]
    assert len({region.where for region in regions(update)}) == len(list(regions(update)))
    assert [item.id for item in items if item.id in names] == ["again", "plain"]
    assert [each.where for each in update.comments] == [items[5].id]


def test_a_template_without_items_keeps_it_waiting():
    pack = pack_for("weekly-update")
    pack = replace(pack, sections=tuple(spec for spec in pack.sections if spec.kind != "items"))
    update = update_from_last(pack, held_over_week().update, None)
    assert [item.id for item in update.held_over] == ["i1"]


def test_a_lead_may_be_given_with_a_role():
    assert lead_from_words("Amara Whitcombe, Director") == AMARA
    assert lead_from_words("Amara Whitcombe").role == ""


def test_the_easy_words_of_what_was_sent_to_next_week_come_along_and_no_others():
    bus = StatementPicture(id="bus", alt="A bus")
    used = Statement(text="The Board met.", hard_words=("board",), picture=bus)
    last = written(with_written(small_update(), "b1"), ("b2",), (used,))
    last = replace(
        last,
        pictures=(Picture(id="bus", file="bus.png"), Picture(id="tree", file="tree.png")),
        hard_words=(HardWord(word="Board", explanation="People."), HardWord(word="budget")),
    )
    update = update_from_last(pack_for("weekly-update"), hold_over(last, "happening", "i2"), None)
    assert [(each.sources, each.statements) for each in update.easy_read] == [(("b2",), (used,))]
    assert ("item", "b2", "written") in told(update)
    assert [each.id for each in update.pictures] == ["bus"]
    assert [each.word for each in update.hard_words] == ["Board"]


def test_easy_words_that_also_tell_of_something_else_stay_behind():
    last = merged_places(with_written(small_update(), "b1", "b2"), "i1", "i2")
    held = hold_over(last, "happening", "i2")
    assert update_from_last(pack_for("weekly-update"), held, None).easy_read == ()
