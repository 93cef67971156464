"""Commands are pure functions from an update to the next one."""

import pytest

from builders.updates import paragraph, small_update
from update_editor.model import Bullet, Picture, Unusable, line, region_at
from update_editor.services import commands


def ids_of(update, section_id):
    section = next(section for section in update.sections if section.id == section_id)
    return [each.id for each in (section.items if section_id == "happening" else section.bullets)]


def test_text_is_replaced_at_its_address():
    updated = commands.set_text(small_update(), "happening/i2", (paragraph("b2", "They sang on."),))
    assert region_at(updated, "happening/i2").blocks[0].spans == line("They sang on.")


def test_a_heading_is_replaced_at_its_address():
    updated = commands.set_line(small_update(), "happening/i1/heading", line("Old garden"))
    assert region_at(updated, "happening/i1/heading").spans == line("Old garden")


def test_the_update_that_was_given_is_not_changed():
    before = small_update()
    commands.remove_item(before, "happening", "i1")
    assert before == small_update()


@pytest.mark.parametrize(("after", "expected"), [(None, ["new", "i1", "i2"]), ("i1", ["i1", "new", "i2"])])
def test_an_item_is_added_first_or_behind_another(after, expected):
    from msgspec.structs import replace

    item = replace(commands.new_item(), id="new")
    assert ids_of(commands.add_item(small_update(), "happening", item, after), "happening") == expected


@pytest.mark.parametrize(
    ("item", "after", "expected"), [("i1", "i2", ["i2", "i1"]), ("i2", None, ["i2", "i1"])]
)
def test_an_item_is_moved(item, after, expected):
    assert ids_of(commands.move_item(small_update(), "happening", item, after), "happening") == expected


def test_an_item_moved_to_where_it_stands_changes_nothing():
    assert commands.move_item(small_update(), "happening", "i2", "i1") == small_update()


def test_an_item_is_removed():
    assert ids_of(commands.remove_item(small_update(), "happening", "i1"), "happening") == ["i2"]


def test_a_list_of_bullets_is_replaced_as_one_text():
    updated = commands.set_bullets(small_update(), "next-week", (Bullet(id="n3"), Bullet(id="n1")))
    assert ids_of(updated, "next-week") == ["n3", "n1"]


def test_a_picture_is_given_to_an_item_and_taken_away():
    picture = Picture(id="p1", file="a.png", alt="A ferry")
    updated = commands.set_item_picture(small_update(), "happening", "i1", picture)
    assert commands.find_item(updated, "happening", "i1").picture == "p1"
    assert updated.pictures == (picture,)
    assert (
        commands.find_item(
            commands.set_item_picture(updated, "happening", "i1", None), "happening", "i1"
        ).picture
        is None
    )


def test_a_field_is_set_once():
    updated = commands.set_field(small_update(), "subject", "One")
    updated = commands.set_field(updated, "subject", "Two")
    assert [(field.id, field.text) for field in updated.fields] == [("subject", "Two")]


@pytest.mark.parametrize(
    "ask",
    [
        lambda update: commands.set_text(update, "nowhere", ()),
        lambda update: commands.set_item(update, "happening", "i9", status="ready"),
        lambda update: commands.remove_item(update, "next-week", "i1"),
        lambda update: commands.set_bullets(update, "happening", ()),
    ],
)
def test_a_place_that_is_not_there_is_refused(ask):
    with pytest.raises(Unusable, match="no-such-place"):
        ask(small_update())


def test_a_picture_that_is_given_up_leaves_the_update():
    picture = Picture(id="p1", file="a.png", alt="A ferry")
    with_picture = commands.set_item_picture(small_update(), "happening", "i1", picture)
    assert commands.set_item_picture(with_picture, "happening", "i1", None).pictures == ()
    assert commands.remove_item(with_picture, "happening", "i1").pictures == ()


def test_a_picture_that_another_item_shows_stays():
    picture = Picture(id="p1", file="a.png", alt="A ferry")
    update = commands.set_item_picture(small_update(), "happening", "i1", picture)
    update = commands.set_item_picture(update, "happening", "i2", picture)
    assert commands.remove_item(update, "happening", "i1").pictures == (picture,)
