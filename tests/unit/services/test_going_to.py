import pytest

from builders.updates import paragraph, small_update
from update_editor.model import Message
from update_editor.services.going_to import Goal, fitting, subheadings


def goals(*names):
    return tuple(Goal(kind="place", name=name, target=name) for name in names)


def names_for(typed, *names):
    return [goal.name for goal in fitting(goals(*names), typed)]


def test_all_are_offered_as_they_come_where_nothing_is_typed():
    assert names_for(" ", "Choir", "A garden") == ["Choir", "A garden"]


@pytest.mark.parametrize("typed", ["gar", "GARDEN", "a gar", "den", "gdn"])
def test_a_name_is_found_by_some_of_it(typed):
    assert names_for(typed, "A garden", "Buses") == ["A garden"]


def test_the_start_of_a_name_is_better_than_a_word_s_and_that_than_what_is_within():
    assert names_for("bus", "Nimbus", "The bus", "Bus stops") == ["Bus stops", "The bus", "Nimbus"]


def test_every_typed_word_must_be_there_in_any_order():
    assert names_for("week next", "Next week", "Last week") == ["Next week"]


def test_letters_alone_count_only_where_nothing_has_the_words():
    assert names_for("nwk", "Next week", "Choir") == ["Next week"]
    assert names_for("next", "Next week", "New extra tents") == ["Next week"]


def test_a_straight_quote_finds_a_curly_one():
    assert names_for("carers'", "Carers’ evening") == ["Carers’ evening"]


def test_nothing_fits_where_nothing_is_called_that():
    assert names_for("zebra", "Choir") == []


def test_sub_headings_are_found_with_their_places():
    body = (
        paragraph("m1", "Tea 😀"),
        paragraph("m2", " Ferries ", style="subheading"),
        paragraph("m3", "", style="subheading"),
    )
    update = small_update(sections=(Message(id="message", body=body),))
    assert list(subheadings(update)) == [("message", 6, "Ferries")]
