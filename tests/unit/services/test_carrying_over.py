"""What comes over from last week is listed beforehand, and each of it can stay behind."""

from msgspec.structs import replace

from builders.updates import small_update
from update_editor.model import Bullet, Bullets, Item, Items, line, line_text
from update_editor.services.carrying_over import carried_over, only_carrying
from update_editor.services.new_update import weekly_from_last
from update_editor.services.packs import pack_for
from update_editor.storage import Weekly


def with_more(update):
    blank = Bullet(id="n3", spans=line("  "))
    sections = tuple(
        replace(section, bullets=(*section.bullets, blank)) if isinstance(section, Bullets) else section
        for section in update.sections
    )
    held = Item(id="h1", heading=line("A bridge reopens"), picture="p1")
    return replace(update, sections=sections, held_over=(held,))


def test_held_over_items_and_bullets_come_over():
    carried = carried_over(with_more(small_update()))
    assert [(each.id, each.text) for each in carried] == [
        ("h1", "A bridge reopens"),
        ("n1", "The Board meets."),
        ("n2", "The bus calls."),
    ]


def test_a_picture_that_comes_over_is_told():
    assert [each.has_picture for each in carried_over(with_more(small_update()))] == [True, False, False]


def test_what_is_not_chosen_stays_behind():
    kept = only_carrying(with_more(small_update()), {"n2"})
    assert [each.id for each in carried_over(kept)] == ["n2"]


def test_the_new_update_has_what_was_chosen():
    last = Weekly(update=only_carrying(small_update(), {"n2"}))
    new = weekly_from_last(pack_for("weekly-update"), last, None).update
    items = next(section for section in new.sections if isinstance(section, Items))
    assert [line_text(item.heading) for item in items.items] == ["The bus calls"]
