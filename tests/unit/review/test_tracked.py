"""Counting open changes."""

from hypothesis import given

from builders.strategies import updates
from update_editor.model import Block, Bullet, Bullets, Change, Message, Move, Span, Update
from update_editor.review.tracked import has_changes, open_changes

ASH = Change(author="Ash Quill")


def update_with(*spans, **marks):
    return Update(id="u", template="t", opening=(Block(id="b", spans=spans, **marks),))


def test_an_update_without_changes_has_none():
    update = update_with(Span(text="Tea"))
    assert not has_changes(update)
    assert open_changes(update) == 0


def test_the_two_halves_of_a_replacement_are_one_change():
    update = update_with(
        Span(text="ten", deletion=Change(author="Ash", id="1", group="g")),
        Span(text="noon", insertion=Change(author="Ash", id="2", group="g")),
    )
    assert has_changes(update)
    assert open_changes(update) == 1


def test_a_deletion_and_an_insertion_without_a_group_are_two():
    assert open_changes(update_with(Span(text="ten", deletion=ASH), Span(text="noon", insertion=ASH))) == 2


def test_an_insertion_that_goes_on_in_bold_and_over_a_paragraph_mark_is_one():
    first = Block(id="a", spans=(Span(text="Tea", insertion=ASH),), mark_insertion=ASH)
    second = Block(id="b", spans=(Span(text="Cake", bold=True, insertion=ASH), Span(text="!")))
    assert open_changes(Update(id="u", template="t", opening=(first, second))) == 1


def test_insertions_by_two_people_or_with_text_between_are_two():
    bo = Change(author="Bo Fenn")
    assert open_changes(update_with(Span(text="a", insertion=ASH), Span(text="b", insertion=bo))) == 2
    kept = Span(text=" and ")
    assert open_changes(update_with(Span(text="a", insertion=ASH), kept, Span(text="b", insertion=ASH))) == 2


def test_one_id_is_one_change_wherever_it_stands():
    change = Change(author="Ash", id="c1")
    kept = Span(text=" and ")
    assert (
        open_changes(update_with(Span(text="a", insertion=change), kept, Span(text="b", insertion=change)))
        == 1
    )


def test_changes_in_two_places_are_two():
    block = Block(id="b", spans=(Span(text="x", insertion=ASH),))
    update = Update(id="u", template="t", opening=(block,), sections=(Message(id="message", body=(block,)),))
    assert open_changes(update) == 2


def test_inserted_deleted_and_moved_bullets_count():
    bullets = (
        Bullet(id="1", insertion=ASH),
        Bullet(id="2", insertion=ASH),
        Bullet(id="3", deletion=ASH, move=Move(author="Ash")),
    )
    assert open_changes(Update(id="u", template="t", sections=(Bullets(id="next", bullets=bullets),))) == 4


@given(updates())
def test_changes_are_counted_exactly_where_there_are_any(update):
    assert (open_changes(update) > 0) == has_changes(update)
