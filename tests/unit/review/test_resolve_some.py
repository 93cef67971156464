"""Accepting and rejecting some changes and leaving others open, by example."""

import pytest

from update_editor.model import (
    Block,
    Bullet,
    Bullets,
    Change,
    Comment,
    Item,
    Items,
    Message,
    Move,
    Span,
    Unusable,
    Update,
    line,
    text_of,
)
from update_editor.review.changes import by_author, changes_of
from update_editor.review.resolve import Selection, accept, reject

ASH = Change(author="Ash Quill", id="ash")
BO = Change(author="Bo Fenn", id="bo")
INSERTED, DELETED = Span(text="new ", insertion=ASH), Span(text="old ", deletion=BO)


def message(*blocks, **fields):
    return Update(id="u", template="t", sections=(Message(id="message", body=blocks),), **fields)


def body(update):
    return update.sections[0].body


def spans(update):
    return body(update)[0].spans


def test_one_is_accepted_and_the_other_stays_open():
    update = message(Block(id="b", spans=(INSERTED, DELETED)))
    assert spans(accept(update, {"ash"})) == (Span(text="new "), DELETED)
    assert spans(reject(update, {"ash"})) == (DELETED,)
    assert spans(accept(update, by_author("Bo Fenn"))) == (INSERTED,)


def test_an_insertion_and_its_deletion_by_another_are_decided_alone():
    update = message(Block(id="b", spans=(Span(text="Tea", insertion=ASH, deletion=BO),)))
    assert spans(accept(update, {"ash"})) == (Span(text="Tea", deletion=BO),)
    assert spans(reject(update, {"bo"})) == (Span(text="Tea", insertion=ASH),)
    assert spans(accept(update, {"bo"})) == spans(reject(update, {"ash"})) == ()


def test_both_halves_of_a_replacement_go_by_its_group_and_one_by_its_own_id():
    halves = (
        Span(text="ten", deletion=Change(author="Ash", id="1", group="g")),
        Span(text="noon", insertion=Change(author="Ash", id="2", group="g")),
    )
    update = message(Block(id="b", spans=halves))
    assert spans(accept(update, {"g"})) == line("noon")
    assert spans(accept(update, {"2"})) == (halves[0], Span(text="noon"))


def test_an_id_that_no_change_has_is_named_and_nothing_is_done():
    with pytest.raises(Unusable) as error:
        accept(message(Block(id="b", spans=(INSERTED,))), {"ash", "nobody"})
    assert (error.value.code, error.value.parameters) == ("no-such-change", {"id": "nobody"})


def test_where_none_is_chosen_it_is_the_same_update():
    update = message(Block(id="b", spans=(INSERTED,)))
    assert accept(update, lambda change: False) is update
    assert reject(update, set()) is update


def test_changes_without_an_id_keep_the_one_that_they_were_listed_under():
    one, other = (
        Span(text="a", insertion=Change(author="Ash")),
        Span(text="b", insertion=Change(author="Ash")),
    )
    update = message(Block(id="b", spans=(one, Span(text="-"), other)))
    first, second = (change.id for change in changes_of(update))
    assert [change.id for change in changes_of(accept(update, {first}))] == [second]


def test_a_selection_cuts_a_change_in_two():
    update = message(Block(id="b", spans=(Span(text="Tea and cake", insertion=ASH),)))
    some = Selection("message", 3, 7)
    assert spans(accept(update, some)) == (
        Span(text="Tea", insertion=ASH),
        Span(text=" and"),
        Span(text=" cake", insertion=ASH),
    )
    assert spans(reject(update, some)) == (Span(text="Tea cake", insertion=ASH),)


def test_a_selection_takes_the_break_that_it_goes_over_and_no_other():
    blocks = (
        Block(id="a", spans=line("Tea"), mark_deletion=BO),
        Block(id="b", spans=line("Cake"), mark_deletion=BO),
        Block(id="c", spans=line("Bread")),
    )
    after = body(accept(message(*blocks), Selection("message", 2, 4)))
    assert [(block.id, text_of([block]), block.mark_deletion) for block in after] == [
        ("a", "TeaCake", BO),
        ("c", "Bread", None),
    ]


def test_a_selection_without_changes_is_the_same_update():
    update = message(Block(id="b", spans=(Span(text="Tea "), INSERTED)))
    assert accept(update, Selection("message", 0, 4)) is update
    with pytest.raises(Unusable, match="no-such-place"):
        accept(update, Selection("nowhere", 0, 4))


def test_an_added_item_goes_with_what_the_same_person_wrote_in_it():
    typed = Change(author="Ash Quill", id="typed")
    item = Item(id="i", heading=(Span(text="Garden", insertion=typed), DELETED), insertion=ASH)
    update = Update(id="u", template="t", sections=(Items(id="items", items=(item,)),))
    (after,) = accept(update, {"ash"}).sections[0].items
    assert (after.insertion, after.heading) == (None, (Span(text="Garden"), DELETED))
    assert reject(update, {"ash"}).sections[0].items == ()


def test_a_deletion_of_a_moved_bullet_is_accepted_and_its_neighbour_still_finds_its_place():
    moved = Move(author="Ash Quill", id="ash", from_after="b")
    bullets = (
        Bullet(id="c", move=moved),
        Bullet(id="a"),
        Bullet(id="b", deletion=BO),
        Bullet(id="d"),
    )
    update = Update(id="u", template="t", sections=(Bullets(id="next", bullets=bullets),))
    without = accept(update, {"bo"})
    assert "".join(bullet.id for bullet in without.sections[0].bullets) == "cad"
    assert "".join(bullet.id for bullet in reject(without, {"ash"}).sections[0].bullets) == "acd"


def test_moves_are_undone_one_by_one_in_any_order():
    # a b c: b was moved to the front, then c before it
    bullets = (
        Bullet(id="c", move=Move(author="Ash Quill", id="second", from_after="a")),
        Bullet(id="b", move=Move(author="Ash Quill", id="first", from_after="a")),
        Bullet(id="a"),
    )
    update = Update(id="u", template="t", sections=(Bullets(id="next", bullets=bullets),))
    for ids in (("first", "second"), ("second", "first")):
        after = reject(reject(update, {ids[0]}), {ids[1]})
        assert sorted(bullet.id for bullet in after.sections[0].bullets) == ["a", "b", "c"]
        assert after == reject(update, set(ids))


def test_a_comment_follows_a_paragraph_that_was_joined_away():
    blocks = (Block(id="a", spans=line("Tea "), mark_deletion=BO), Block(id="b", spans=line("Cake")))
    update = message(*blocks, comments=(Comment(id="k", where="b", author="Ash"),))
    assert accept(update, {"bo"}).comments[0].where == "a"
    assert reject(update, {"bo"}).comments[0].where == "b"
