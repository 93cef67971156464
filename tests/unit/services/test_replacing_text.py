import pytest

from builders.updates import NOW, paragraph, small_update, with_open_changes
from update_editor.model import (
    Change,
    Item,
    Items,
    Message,
    Span,
    Unusable,
    block,
    line_text,
    region_at,
    text_of,
)
from update_editor.services.commands import set_text
from update_editor.services.finding_text import Query, find
from update_editor.services.replacing_text import replace_all, replace_one, with_replaced


def with_title(*spans):
    return small_update(title=spans)


def title_after(update, old, new, **how):
    return replace_all(update, Query(text=old, part="title", **how), new)[0].title


def test_every_match_is_replaced_and_counted():
    updated, count = replace_all(small_update(), Query(text="the", whole_words=True), "Our")
    assert count == 3
    assert text_of(region_at(updated, "message").blocks) == "Our ferry sails again on Monday."
    assert line_text(region_at(updated, "next-week/n2").spans) == "Our bus calls."


def test_only_the_part_that_was_searched_is_changed():
    updated, count = replace_all(small_update(), Query(text="the", part="next-week"), "Our")
    assert count == 2
    assert updated.sections[:2] == small_update().sections[:2]


def test_new_words_are_what_the_first_letter_of_the_old_ones_was():
    update = with_title(
        Span(text="the "), Span(text="old mi", bold=True, link="https://example.org"), Span(text="ll bridge")
    )
    assert title_after(update, "mill", "tram") == (
        Span(text="the "),
        Span(text="old tram", bold=True, link="https://example.org"),
        Span(text=" bridge"),
    )


def test_comments_on_the_old_words_are_on_the_new_ones():
    update = with_title(Span(text="no ", comments=("k1",)), Span(text="tea", comments=("k2",)))
    assert title_after(update, "o tea", "o cake") == (
        Span(text="n", comments=("k1",)),
        Span(text="o cake", comments=("k1", "k2")),
    )


def test_what_was_deleted_among_the_words_stays_deleted():
    (replaced,) = region_at(
        replace_all(with_open_changes(), Query(text="sails again"), "leaves")[0], "message"
    ).blocks
    assert [(span.text, span.deletion is None) for span in replaced.spans] == [
        ("The ferry leaves", True),
        ("never ", False),
        (" ", True),
        ("on Monday.", True),
    ]


def test_new_words_are_a_tracked_insertion_only_where_all_of_the_old_ones_were():
    put_in = Change(author="Priya", date=NOW, id="c1")
    update = with_title(Span(text="green", insertion=put_in), Span(text=" tea"))
    assert title_after(update, "green", "black")[0] == Span(text="black", insertion=put_in)
    assert title_after(update, "green tea", "cake") == (Span(text="cake"),)


def test_nothing_is_left_where_words_are_replaced_by_nothing():
    assert title_after(with_title(Span(text="tea")), "tea", "") == ()


def test_a_curly_quote_stays_curly_where_a_straight_one_is_typed():
    update = with_title(Span(text="it’s 10\u00a0August"))
    assert line_text(title_after(update, "it's", "it's nearly")) == "it’s nearly 10\u00a0August"
    assert line_text(title_after(update, "10 august", "10 September")) == "it’s 10\u00a0September"


def test_straight_quotes_can_be_made_curly_and_curly_ones_straight():
    assert line_text(title_after(with_title(Span(text="it's")), "'", "’")) == "it’s"
    assert line_text(title_after(with_title(Span(text="it’s")), "’", "'")) == "it's"


def test_a_pattern_s_groups_are_put_in():
    update = with_title(Span(text="14 "), Span(text="June", bold=True), Span(text=" it is"))
    assert title_after(update, r"(\d+) (\w+)", "$2 $1", is_pattern=True) == (Span(text="June 14 it is"),)


def test_a_group_that_is_not_there_changes_nothing():
    with pytest.raises(Unusable):
        replace_all(small_update(), Query(text="(t)he", is_pattern=True), "$2")


def test_one_match_is_replaced_and_the_others_stay():
    _, second, _ = find(small_update(), Query(text="the ", match_case=False))
    updated = replace_one(small_update(), second, Query(text="the "), "Our ")
    assert updated.sections[:2] == small_update().sections[:2]
    assert [line_text(bullet.spans) for bullet in updated.sections[2].bullets] == [
        "Our Board meets.",
        "The bus calls.",
    ]


def test_a_match_whose_words_have_changed_is_left_alone():
    (match,) = find(small_update(), Query(text="ferry"))
    other = small_update(sections=(Message(id="message", body=(paragraph("m1", "The cable car"),)),))
    assert replace_one(other, match, Query(text="ferry"), "tram") is other


def test_paragraphs_and_items_keep_their_ids_and_details():
    item = Item(
        id="i1",
        status="ready",
        picture="p1",
        body=(paragraph("b1", "Tea", style="quote"), paragraph("b2", "tea")),
    )
    update = small_update(sections=(Items(id="happening", items=(item,)),))
    (section,) = replace_all(update, Query(text="tea"), "cake")[0].sections
    assert section.items == (
        Item(
            id="i1",
            status="ready",
            picture="p1",
            body=(paragraph("b1", "Cake", style="quote"), paragraph("b2", "cake")),
        ),
    )


@pytest.mark.parametrize(
    ("old", "new"),
    [("Staff met.", "Colleagues met."), ("the staff met.", "the colleagues met."), ("STAFF", "COLLEAGUES")],
)
def test_what_is_replaced_keeps_its_capitals(old, new):
    update = set_text(small_update(), "opening", (block(old),))
    replaced, count = replace_all(update, Query(text="staff"), "colleagues")
    assert (count, text_of(replaced.opening)) == (1, new)


def test_capitals_that_were_typed_are_kept():
    update = set_text(small_update(), "opening", (block("Staff met."),))
    replaced, _ = replace_all(update, Query(text="staff"), "the NHS")
    assert text_of(replaced.opening) == "the NHS met."


def test_replacing_that_nobody_wants_any_more_changes_nothing():
    update = with_title(Span(text="Tea"))
    matches = find(update, Query(text="Tea", part="title"))
    assert matches
    assert with_replaced(update, matches, Query(text="Tea"), "Urn", stop=lambda: True) == update
