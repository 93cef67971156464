"""Figures count what a reader reads."""

from msgspec.structs import replace

from builders.updates import small_update, with_open_changes
from update_editor.model import Bullet, Bullets, Item, Items, Update, block, line
from update_editor.services.figures import figures, words_at
from update_editor.services.reading_figures import reading_figures


def test_an_empty_update_takes_no_time():
    assert figures(Update(id="u", template="weekly-update")).minutes == 0


def test_a_short_update_takes_a_minute():
    assert figures(small_update()).minutes == 1


def test_deleted_words_do_not_count():
    assert figures(with_open_changes()).words == figures(small_update()).words


def test_the_longest_sentence_is_found():
    assert figures(small_update()).longest_sentence == 6


def test_a_heading_is_no_sentence():
    heading = line("Where the ferry goes when the river is too high for it")
    section = Items(
        id="happening", items=(Item(id="ferryaaaaa", heading=heading, body=(block("It stays."),)),)
    )
    assert figures(Update(id="u", template="weekly-update", sections=(section,))).longest_sentence == 2


def test_the_panel_of_checks_counts_the_same():
    bullets = Bullets(id="next-week", heading=line("What’s happening next week?"))
    for update in (small_update(), with_open_changes(), Update(id="u", template="t", sections=(bullets,))):
        foot, panel = figures(update), reading_figures(update).whole
        assert (foot.words, foot.longest_sentence) == (panel.words, panel.longest)


def test_the_heading_of_a_section_without_anything_does_not_count():
    bullets = Bullets(id="next-week", heading=line("What’s happening next week?"))
    update = Update(id="updateaaaa", template="weekly-update", sections=(bullets,))
    assert words_at(update, "next-week") == figures(update).words == 0
    written = replace(bullets, bullets=(Bullet(id="ferryaaaaa", spans=line("The ferry sails")),))
    assert words_at(replace(update, sections=(written,)), "next-week") == 7


def test_the_words_of_an_item_are_those_of_its_heading_and_body():
    update = Update(
        id="updateaaaa",
        template="weekly-update",
        sections=(
            Items(
                id="happening",
                heading=line("What else"),
                items=(
                    Item(id="gardenaaaa", heading=line("A garden"), body=(block("It has 220 shrubs."),)),
                    Item(id="busesaaaaa", heading=line("Buses"), body=(block("They run late."),)),
                ),
            ),
        ),
    )
    assert words_at(update, "happening/gardenaaaa") == 6
    assert words_at(update, "happening/gardenaaaa/heading") == 6
    assert words_at(update, "happening/heading") == 12
    assert words_at(update, "nowhere") == 0
