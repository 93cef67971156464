"""Whatever an update holds, splitting, merging, holding and sorting lose no word."""

import datetime as dt
from collections import Counter

from hypothesis import assume, given
from hypothesis import strategies as st

from builders.strategies import updates
from update_editor.model import Bullets, Item, Items, Unusable, Update, line_text, text_of
from update_editor.services.bullet_days import sort_by_day
from update_editor.services.item_commands import (
    bring_back,
    duplicate_item,
    hold_over,
    merge_with_next,
    split_item,
)
from update_editor.services.items_and_bullets import bullet_to_item, item_to_bullet


def words(update: Update) -> Counter[str]:
    """Return the letters of everything that items and bullets say, in whichever order."""
    texts = []
    for section in update.sections:
        if isinstance(section, Items):
            texts += [part for item in section.items for part in parts(item)]
        elif isinstance(section, Bullets):
            texts += [line_text(bullet.spans) for bullet in section.bullets]
    return Counter(
        letter for text in texts for letter in text if letter not in " \n.:" and letter.isprintable()
    )


def parts(item: Item) -> tuple[str, str]:
    return line_text(item.heading), text_of(item.body)


def an_item(update: Update, data: st.DataObject) -> tuple[str, Item]:
    places = [
        (section.id, item)
        for section in update.sections
        if isinstance(section, Items)
        for item in section.items
    ]
    assume(places)
    return data.draw(st.sampled_from(places))


@given(updates(), st.data())
def test_an_item_that_is_split_and_merged_again_has_every_word(update, data):
    section_id, item = an_item(update, data)
    position = data.draw(st.integers(0, len(text_of(item.body)) + 2))
    split = split_item(update, section_id, item.id, position)
    assert words(split.update) == words(update)
    merged = merge_with_next(split.update, section_id, item.id)
    assert words(merged.update) == words(update)
    assert merged.left_out == ()
    section = next(each for each in merged.update.sections if each.id == section_id)
    again = next(each for each in section.items if each.id == item.id)
    assert (again.heading, again.audience, again.not_before) == (item.heading, item.audience, item.not_before)


@given(updates(), st.data())
def test_no_two_paragraphs_have_one_id_after_a_split_or_a_copy(update, data):
    section_id, item = an_item(update, data)
    position = data.draw(st.integers(0, len(text_of(item.body)) + 2))
    for made in (
        split_item(update, section_id, item.id, position),
        duplicate_item(update, section_id, item.id),
    ):
        ids = [
            each.id
            for section in made.update.sections
            if isinstance(section, Items)
            for entry in section.items
            for each in (entry, *entry.body)
        ]
        assert len(ids) == len(set(ids))


@given(updates(), st.data())
def test_an_item_that_is_held_comes_back_whole(update, data):
    section_id, item = an_item(update, data)
    held = hold_over(update, section_id, item.id)
    assert held.held_over[-1] == item
    back = bring_back(held, item.id, section_id)
    assert back.held_over == update.held_over
    assert words(back) == words(update)
    assert back.pictures == update.pictures


@given(updates(), st.data())
def test_an_item_that_becomes_a_bullet_keeps_its_words(update, data):
    section_id, item = an_item(update, data)
    try:
        made = item_to_bullet(update, section_id, item.id)
    except Unusable:
        return
    assert words(made.update) == words(update)


@given(updates(), st.data())
def test_a_bullet_that_becomes_an_item_keeps_its_words(update, data):
    lists = [each for each in update.sections if isinstance(each, Bullets) and each.bullets]
    assume(lists and any(isinstance(each, Items) for each in update.sections))
    bullet = data.draw(st.sampled_from(lists[0].bullets))
    assert words(bullet_to_item(update, lists[0].id, bullet.id).update) == words(update)


@given(updates(), st.dates())
def test_sorting_by_day_keeps_every_bullet_and_changes_nothing_the_second_time(update, date):
    for section in update.sections:
        if isinstance(section, Bullets):
            once = sort_by_day(section.bullets, date)
            assert Counter(each.id for each in once) == Counter(each.id for each in section.bullets)
            assert sort_by_day(once, date) == once


@given(st.text(max_size=60), st.dates(dt.date.min, dt.date.max))
def test_any_line_can_be_asked_for_its_day(text, date):
    from update_editor.services.bullet_days import day_of

    day = day_of(text, date)
    assert day is None or isinstance(day, dt.date)
