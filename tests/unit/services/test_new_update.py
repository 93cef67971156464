"""A new update comes from a template, or follows last week's."""

import datetime as dt

from builders.updates import small_update
from update_editor.model import Items, Lead, Message, line_text, text_of
from update_editor.services import commands
from update_editor.services.new_update import lead_from_words, new_update, update_from_last
from update_editor.services.packs import pack_for, packs

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


def test_a_lead_may_be_given_with_a_role():
    assert lead_from_words("Amara Whitcombe, Director") == AMARA
    assert lead_from_words("Amara Whitcombe").role == ""
