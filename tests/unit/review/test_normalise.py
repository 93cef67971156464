"""The simplest form of tracked changes, by example."""

import datetime as dt

from msgspec.structs import replace

from update_editor.model import (
    Block,
    BlockFormat,
    Bullet,
    Bullets,
    Change,
    FormatChange,
    Message,
    Move,
    Span,
    StyleChange,
    TextFormat,
    Update,
    line,
)
from update_editor.review.changes import changes_of
from update_editor.review.normalise import normalised

MORNING = dt.datetime(2031, 5, 2, 9, tzinfo=dt.UTC)
NOON = dt.datetime(2031, 5, 2, 12, tzinfo=dt.UTC)
ASH = Change(author="Ash Quill", id="c1", date=NOON)


def message(*blocks):
    return Update(id="u", template="t", sections=(Message(id="message", body=blocks),))


def body(*blocks):
    return normalised(message(*blocks)).sections[0].body


def spans(*spans):
    return body(Block(id="b", spans=spans))[0].spans


def inserted(text, **details):
    return Span(text=text, insertion=Change(**{"author": "Ash Quill", **details}))


def test_neighbours_of_one_person_are_one_with_the_earliest_date():
    one, other = inserted("Tea ", id="c1", date=NOON), inserted("and cake", id="c2", date=MORNING)
    assert spans(one, other) == (inserted("Tea and cake", id="c1", date=MORNING),)


def test_neighbours_over_a_paragraph_s_break_are_one():
    first = Block(
        id="a", spans=(inserted("Tea", id="c1"),), mark_insertion=Change(author="Ash Quill", id="c2")
    )
    second = Block(id="b", spans=(inserted("Cake", id="c3"),))
    assert {change.id for change in changes_of(message(first, second))} == {"c1", "c2", "c3"}
    assert [change.id for change in changes_of(normalised(message(first, second)))] == ["c1"]


def test_changes_of_two_people_or_of_two_replacements_stay_two():
    by_two = (inserted("Tea ", id="c1"), inserted("and cake", author="Bo Fenn", id="c2"))
    assert spans(*by_two) == by_two
    of_two = (inserted("Tea ", id="c1", group="g1"), inserted("and cake", id="c2", group="g2"))
    assert spans(*of_two) == of_two


def test_a_change_of_format_keeps_what_each_word_was():
    def bold(text, change_id, before):
        return Span(
            text=text, bold=True, format_change=FormatChange(author="Ash", id=change_id, before=before)
        )

    was_plain, was_italic = TextFormat(), TextFormat(italic=True)
    result = spans(bold("Tea ", "c1", was_plain), bold("and cake", "c2", was_italic))
    assert result == (bold("Tea ", "c1", was_plain), bold("and cake", "c1", was_italic))


def test_empty_spans_go():
    assert spans(Span(text="Tea"), Span(text="", insertion=ASH)) == line("Tea")


def test_the_mark_of_a_last_block_goes_and_no_other():
    blocks = (Block(id="a", mark_insertion=ASH), Block(id="b", mark_insertion=ASH, mark_deletion=ASH))
    assert [(block.mark_insertion, block.mark_deletion) for block in body(*blocks)] == [
        (ASH, None),
        (None, None),
    ]


def test_an_id_that_stands_for_two_kinds_or_two_people_is_given_to_the_first():
    words = Span(text=" and ")
    mixed = message(
        Block(
            id="b",
            spans=(
                inserted("Tea", id="c1"),
                words,
                Span(text="cake", deletion=Change(author="Ash Quill", id="c1")),
                words,
                inserted("bread", id="c1", author="Bo Fenn"),
            ),
        )
    )
    assert len(changes_of(mixed)) == 1
    assert [change.id for change in changes_of(normalised(mixed))] == ["c1", "c1.2", "c1.3"]


def test_a_style_that_changed_with_a_break_stays_one_with_it():
    style = StyleChange(author="Ash Quill", id="c1", before=BlockFormat())
    blocks = (Block(id="a", spans=line("Tea"), mark_deletion=ASH), Block(id="b", style_change=style))
    assert [change.id for change in changes_of(normalised(message(*blocks)))] == ["c1"]


def test_a_move_to_where_it_stood_goes():
    def moved(bullet_id, behind):
        return Bullet(id=bullet_id, move=Move(author="Ash", id=bullet_id, from_after=behind))

    bullets = (Bullet(id="a"), moved("b", "a"), moved("c", None))
    update = Update(id="u", template="t", sections=(Bullets(id="next", bullets=bullets),))
    assert [bullet.move is None for bullet in normalised(update).sections[0].bullets] == [True, True, False]


def test_changes_get_ids():
    (change,) = changes_of(normalised(message(Block(id="b", spans=(replace(inserted("Tea")),)))))
    assert change.id == "b.insertion.1"
