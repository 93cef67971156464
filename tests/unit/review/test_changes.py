"""What a card of the review panel is told."""

import datetime as dt

from update_editor.model import (
    Block,
    BlockFormat,
    Bullet,
    Bullets,
    Change,
    FormatChange,
    Item,
    Items,
    Message,
    Move,
    Span,
    StyleChange,
    TextFormat,
    Update,
    line,
)
from update_editor.review.changes import by_author, changes_of, in_pane

ASH = Change(author="Ash Quill", id="c1")
BO = Change(author="Bo Fenn", id="c2")
MORNING = dt.datetime(2031, 5, 2, 9, tzinfo=dt.UTC)
NOON = dt.datetime(2031, 5, 2, 12, tzinfo=dt.UTC)


def cards(*spans, **marks):
    return changes_of(message(Block(id="b", spans=spans, **marks)))


def message(*blocks):
    return Update(id="u", template="t", sections=(Message(id="message", body=blocks),))


def said(change):
    return change.kind, change.before, change.after


def test_an_insertion_says_who_when_and_where():
    change = Change(author="Ash Quill", date=NOON, id="c1")
    (card,) = cards(Span(text="Tea "), Span(text="at ten", insertion=change))
    assert (card.id, card.author, card.date) == ("c1", "Ash Quill", NOON)
    assert (card.where, card.block, card.start, card.end) == ("message", "b", 4, 10)
    assert said(card) == ("insertion", "", "at ten")


def test_positions_count_the_paragraphs_before():
    blocks = (Block(id="a", spans=line("Tea")), Block(id="b", spans=(Span(text="Cake", deletion=BO),)))
    (card,) = changes_of(message(*blocks))
    assert (card.block, card.start, card.end) == ("b", 4, 8)
    assert said(card) == ("deletion", "Cake", "")


def test_a_replacement_is_one_and_has_the_earliest_date():
    (card,) = cards(
        Span(text="ten", deletion=Change(author="Ash", id="1", group="g", date=NOON)),
        Span(
            text="noon", insertion=Change(author="Ash", id="2", group="g", date=MORNING.replace(tzinfo=None))
        ),
    )
    assert card.id == "g"
    assert said(card) == ("replacement", "ten", "noon")
    assert card.date == MORNING.replace(tzinfo=None)


def test_an_insertion_over_bold_words_and_a_paragraph_s_break_is_one():
    first = Block(id="a", spans=(Span(text="Tea", insertion=ASH),), mark_insertion=ASH)
    second = Block(id="b", spans=(Span(text="Cake", bold=True, insertion=ASH), Span(text="!")))
    (card,) = changes_of(message(first, second))
    assert said(card) == ("insertion", "", "Tea\nCake")
    assert (card.start, card.end) == (0, 8)


def test_a_break_alone_is_a_split_or_a_join():
    end = Block(id="b", spans=line("Cake"))
    (split,) = changes_of(message(Block(id="a", spans=line("Tea"), mark_insertion=ASH), end))
    (join,) = changes_of(message(Block(id="a", spans=line("Tea"), mark_deletion=ASH), end))
    assert said(split) == ("split", "", "\n")
    assert said(join) == ("join", "\n", "")
    assert (join.start, join.end) == (3, 4)


def test_what_one_inserted_and_another_deleted_are_two():
    cards_here = cards(Span(text="Tea", insertion=ASH, deletion=BO))
    assert [(card.author, *said(card)) for card in cards_here] == [
        ("Ash Quill", "insertion", "", "Tea"),
        ("Bo Fenn", "deletion", "Tea", ""),
    ]


def test_a_change_of_format_says_what_it_was_and_is():
    change = FormatChange(author="Ash", id="f", before=TextFormat(italic=True))
    (card,) = cards(Span(text="Tea", bold=True, format_change=change))
    assert said(card) == ("format", "Tea", "Tea")
    assert (card.was, card.now) == (TextFormat(italic=True), TextFormat(bold=True))


def test_a_change_of_style_says_what_it_was_and_is():
    change = StyleChange(author="Ash", id="f", before=BlockFormat())
    (card,) = cards(Span(text="Tea"), style="subheading", style_change=change)
    assert said(card) == ("style", "Tea", "Tea")
    assert (card.was, card.now) == (BlockFormat(), BlockFormat(style="subheading"))


def test_an_added_item_is_one_with_all_that_the_same_person_wrote_in_it():
    theirs = Change(author="Ash Quill", id="c9")
    item = Item(
        id="i",
        heading=(Span(text="Garden", insertion=theirs),),
        body=(
            Block(id="b", spans=(Span(text="It opens.", insertion=theirs), Span(text=" Now", insertion=BO))),
        ),
        insertion=ASH,
    )
    added, typed = changes_of(Update(id="u", template="t", sections=(Items(id="items", items=(item,)),)))
    assert said(added) == ("item added", "", "Garden\nIt opens. Now")
    assert (added.id, added.where, added.start, added.end) == ("c1", "items/i", 0, 13)
    assert said(typed) == ("insertion", "", " Now")


def test_bullets_added_removed_and_moved():
    bullets = (
        Bullet(id="1", spans=line("Tea"), insertion=ASH),
        Bullet(id="2", spans=(Span(text="Cake", deletion=BO),), deletion=BO),
        Bullet(id="3", spans=line("Bread"), move=Move(author="Ash Quill", id="c3", from_after="1")),
    )
    update = Update(id="u", template="t", sections=(Bullets(id="next", bullets=bullets),))
    assert [said(card) for card in changes_of(update)] == [
        ("bullet added", "", "Tea"),
        ("bullet removed", "Cake", ""),
        ("bullet moved", "Bread", "Bread"),
    ]
    assert [card.where for card in changes_of(update)] == ["next/1", "next/2", "next/3"]


def test_they_come_in_the_order_of_reading():
    block = Block(id="b", spans=(Span(text="x", insertion=Change(author="Ash")),))
    update = Update(
        id="u",
        template="t",
        title=block.spans,
        opening=(block,),
        closing=(block,),
        sections=(Message(id="message", heading=block.spans, body=(block,)), Items(id="items")),
    )
    places = [card.where for card in changes_of(update)]
    assert places == ["title", "opening", "message/heading", "message", "closing"]


def test_changes_that_a_file_gave_no_id_have_the_same_one_each_time():
    spans = (Span(text="a", insertion=Change(author="Ash")), Span(text="b"), Span(text="c", insertion=BO))
    again = (*spans, Span(text="d", insertion=Change(author="Ash")))
    ids = [card.id for card in cards(*again)]
    assert ids == [card.id for card in cards(*again)] == ["b.insertion.1", "c2", "b.insertion.2"]


def test_they_are_chosen_by_author_and_by_pane():
    block = Block(id="b", spans=(Span(text="x", insertion=ASH), Span(text="y", deletion=BO)))
    item = Item(id="garden", heading=(Span(text="Tea", insertion=BO),), body=(block,))
    update = Update(id="u", template="t", sections=(Items(id="items", items=(item,)),))
    in_garden = in_pane("items/garden")
    assert all(map(in_garden, changes_of(update)))
    assert not any(map(in_pane("items/gar"), changes_of(update)))
    assert [card.author for card in filter(by_author("Ash Quill"), changes_of(update))] == ["Ash Quill"]
