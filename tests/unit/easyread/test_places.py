"""Each source of an easy read stands in exactly one place."""

from msgspec.structs import replace

from builders.easy_reading import item, told, unit, with_items, with_written
from builders.updates import NOW, paragraph, small_update
from update_editor.easyread.units import Piece, left_out, places, undecided
from update_editor.model import Change, Message, Span, line
from update_editor.review.resolve import accept_all

UPDATE = small_update()


def with_message(*blocks, update=UPDATE):
    return replace(update, sections=(replace(update.sections[0], body=blocks), *update.sections[1:]))


def test_an_item_is_one_place_and_so_is_each_paragraph_and_bullet_elsewhere():
    update = with_items(UPDATE, item("i1", paragraph("b1", "One."), paragraph("b2", "Two.")))
    update = with_message(paragraph("m1", "Hello."), paragraph("m2", "Listed", style="bullet"), update=update)
    assert told(update) == [
        ("block", "o1", "to decide"),
        ("block", "m1", "to decide"),
        ("block", "m2", "to decide"),
        ("block", "c1", "to decide"),
        ("item", "b1+b2", "to decide"),
        ("bullet", "n1", "to decide"),
        ("bullet", "n2", "to decide"),
    ]


def test_a_place_says_what_its_sources_say_and_what_they_stand_under():
    update = with_items(UPDATE, item("i1", paragraph("b1", "One."), paragraph("b2", "Two.")))
    place = next(each for each in places(update) if each.kind == "item")
    assert (place.id, place.heading, place.text) == ("i1", "About i1", "One.\nTwo.")
    bullet = places(update)[-1]
    assert (bullet.id, bullet.heading) == ("n2", "What’s happening next week?")


def test_subheadings_and_empty_paragraphs_are_no_sources():
    update = with_message(
        paragraph("m1", "Boats", style="subheading"), paragraph("m2", " \n"), paragraph("m3", "Sail.")
    )
    assert [each.sources for each in places(update) if each.id.startswith("m")] == [("m3",)]


def test_an_item_for_other_readers_has_no_place():
    update = with_items(UPDATE, item("i1", paragraph("b1", "One."), audience="web"))
    assert not any("b1" in each.sources for each in places(update))


def test_what_was_written_and_what_was_left_out_is_told_apart():
    update = left_out(with_written(UPDATE, "b1"), ("n1",), "known to all")
    assert [each for each in told(update) if each[2] != "to decide"] == [
        ("item", "b1", "written"),
        ("bullet", "n1", "left out"),
    ]
    assert len(undecided(update)) == 5


def test_easy_words_that_say_nothing_are_still_to_be_decided():
    update = replace(UPDATE, easy_read=(unit("u", ["b1"], "It opens on Thursday.", " "),))
    assert ("item", "b1", "to decide") in told(update)


def test_a_unit_s_own_grouping_stands_and_the_rest_of_the_item_is_a_place_of_its_own():
    update = with_items(UPDATE, item("i1", *(paragraph(f"b{at}", f"Part {at}.") for at in range(1, 6))))
    update = replace(update, easy_read=(unit("u", ["b2", "b3"], "Part 2.\nPart 3.", "Easy."),))
    assert [each for each in told(update) if each[1].startswith("b")] == [
        ("block", "b1", "to decide"),
        ("block", "b2+b3", "written"),
        ("block", "b4+b5", "to decide"),
    ]


def test_another_word_in_a_source_makes_its_place_out_of_date_and_shows_the_word():
    update = with_written(UPDATE, "b1")
    changed = with_items(update, item("i1", paragraph("b1", "It opens on Friday.")))
    place = next(each for each in places(changed) if each.kind == "item")
    assert place.is_stale
    assert place.difference == (
        Piece("same", "It opens on "),
        Piece("gone", "Thursday"),
        Piece("new", "Friday"),
        Piece("same", "."),
    )


def test_one_of_several_sources_that_is_gone_makes_a_place_out_of_date():
    update = with_items(UPDATE, item("i1", paragraph("b1", "One."), paragraph("b2", "Two.")))
    update = replace(update, easy_read=(unit("u", ["b1", "b2"], "One.\nTwo.", "Easy."),))
    shorter = with_items(update, item("i1", paragraph("b2", "Two.")))
    assert ("item", "b2", "out of date") in told(shorter)


def test_a_unit_without_its_source_stands_where_it_stood():
    update = with_written(UPDATE, "m1", "b1", "b2", "n1")
    shorter = with_items(update, item("i2", paragraph("b2", "They sang until midnight.")))
    at = [each.kind for each in places(shorter)].index("orphan")
    orphan = places(shorter)[at]
    assert (orphan.text, orphan.is_stale) == ("It opens on Thursday.", True)
    assert places(shorter)[at - 1].sources == ("m1",)


def test_an_orphan_before_all_units_stands_before_the_first():
    update = with_written(UPDATE, "b1", "b2")
    shorter = with_items(update, item("i2", paragraph("b2", "They sang until midnight.")))
    kinds = told(shorter)
    assert kinds.index(("orphan", "", "out of date")) + 1 == kinds.index(("item", "b2", "written"))


def test_an_orphan_alone_stands_at_the_end():
    update = replace(UPDATE, easy_read=(unit("u", ["gone"], "There was a fair.", "There was a fair."),))
    assert told(update)[-1] == ("orphan", "", "out of date")


def test_an_orphan_that_was_left_out_asks_for_nothing():
    update = replace(UPDATE, easy_read=(unit("u", ["gone"], "There was a fair.", decision="left out"),))
    assert told(update)[-1] == ("orphan", "", "left out")


def test_easy_words_for_an_item_that_went_to_other_readers_are_kept_and_ask_for_nothing():
    update = with_written(UPDATE, "b1", "b2")
    hidden = with_items(
        update,
        item("i1", paragraph("b1", "It opens on Thursday."), audience="email"),
        item("i2", paragraph("b2", "They sang until midnight.")),
    )
    assert ("orphan", "", "written") in told(hidden)
    later = with_items(update, item("i2", paragraph("b2", "They sang until midnight.")))
    later = replace(later, held_over=(item("i1", paragraph("b1", "It opens on Thursday.")),))
    assert ("orphan", "", "written") in told(later)


def test_an_introduction_stands_first():
    update = replace(UPDATE, easy_read=(unit("u", [], "", "This is our news."),))
    assert (told(update)[0], places(update)[0].id) == (("block", "", "written"), "u")


def test_a_second_unit_for_the_same_source_stands_behind_it():
    units = (
        unit("u", ["b1"], "It opens on Thursday.", "Mine."),
        unit("v", ["b1"], "It opens on Thursday.", "Theirs."),
    )
    found = told(replace(UPDATE, easy_read=units))
    at = found.index(("item", "b1", "written"))
    assert found[at + 1] == ("orphan", "", "out of date")


def change(name):
    return Change(author="Priya", date=NOW, id=name)


def test_sources_are_read_with_tracked_changes_accepted():
    spans = (Span(text="It opens on "), Span(text="Friday.", insertion=change("k")))
    update = with_items(with_written(UPDATE, "b1"), item("i1", replace(paragraph("b1", ""), spans=spans)))
    place = next(each for each in places(update) if each.kind == "item")
    assert (place.text, place.is_stale) == ("It opens on Friday.", True)


def test_a_paragraph_that_somebody_suggests_to_delete_leaves_an_orphan_and_its_neighbour_alone():
    gone = replace(
        paragraph("m1", ""), spans=(Span(text="Boats.", deletion=change("k")),), mark_deletion=change("k")
    )
    update = with_message(gone, paragraph("m2", "Trains."))
    units = (unit("u", ["m1"], "Boats.", "Easy boats."), unit("v", ["m2"], "Trains.", "Easy trains."))
    update = replace(update, easy_read=units)
    for each in (update, accept_all(update)):
        assert [row for row in told(each) if row[2] != "to decide"] == [
            ("orphan", "", "out of date"),
            ("block", "m2", "written"),
        ]


def test_two_paragraphs_that_somebody_suggests_to_join_keep_the_units_of_both():
    first = replace(paragraph("m1", "Boats. "), mark_deletion=change("k"))
    update = with_message(first, paragraph("m2", "Trains."))
    units = (unit("u", ["m1"], "Boats.", "Easy boats."), unit("v", ["m2"], "Trains.", "Easy trains."))
    found = told(replace(update, easy_read=units))
    assert [row for row in found if row[2] != "to decide"] == [
        ("block", "m1", "out of date"),
        ("orphan", "", "out of date"),
    ]


def test_an_id_that_a_file_has_twice_is_one_source():
    update = with_items(UPDATE, item("i1", paragraph("b", "One.")), item("i2", paragraph("b", "Two.")))
    assert [each.text for each in places(update) if "b" in each.sources] == ["One.\nTwo."]


def test_a_section_without_content_has_no_place():
    empty = Message(id="message", heading=line("From me"))
    assert [each for each in places(replace(UPDATE, sections=(empty,))) if each.heading] == []
