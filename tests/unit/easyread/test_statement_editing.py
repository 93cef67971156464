"""Writing in a unit of the easy read, statement by statement."""

import pytest
from msgspec.structs import replace

from builders.easy_reading import told, unit
from builders.updates import small_update
from update_editor.easyread.units import (
    merged_statements,
    moved_statement,
    split_statement,
    with_statement,
    with_statement_picture,
    without_statement,
)
from update_editor.model import Statement, StatementPicture, Unusable

BUS = StatementPicture(id="bus", alt="A bus")
TREE = StatementPicture(id="tree", alt="A tree")
SOURCE = "It opens on Thursday."


def with_statements(*statements, **details):
    made = replace(unit("u", ["b1"], SOURCE, **details), statements=statements)
    return small_update(easy_read=(made,))


def texts(update):
    return [each.text for each in update.easy_read[0].statements]


def test_a_statement_is_put_in_place_of_another_or_behind_the_last():
    update = with_statements(Statement(text="One."), Statement(text="Two."))
    assert texts(with_statement(update, "u", 0, Statement(text="Uno."))) == ["Uno.", "Two."]
    assert texts(with_statement(update, "u", 2, Statement(text="Three."))) == ["One.", "Two.", "Three."]


def test_the_first_statement_of_what_was_to_be_decided_writes_it():
    update = with_statement(with_statements(decision=None), "u", 0, Statement(text="One."))
    assert ("item", "b1", "written") in told(update)
    assert update.easy_read[0].source_text == SOURCE


def test_a_split_gives_the_second_half_what_is_listed_and_leaves_the_picture_with_the_first():
    whole = Statement(text="The bus goes. You can get on at:", bullets=("the lake",), picture=BUS)
    first, second = split_statement(with_statements(whole), "u", 0, 13).easy_read[0].statements
    assert (first.text, first.bullets, first.picture) == ("The bus goes.", (), BUS)
    assert (second.text, second.bullets, second.picture) == ("You can get on at:", ("the lake",), None)


def test_a_split_at_the_start_takes_the_picture_along():
    halves = split_statement(with_statements(Statement(text="One.", picture=BUS)), "u", 0, 0)
    assert [(each.text, each.picture) for each in halves.easy_read[0].statements] == [
        ("", None),
        ("One.", BUS),
    ]


def test_each_half_keeps_the_hard_words_that_it_has():
    whole = Statement(text="The Board meets. A budget is made.", hard_words=("board", "Budget", "lost"))
    halves = split_statement(with_statements(whole), "u", 0, 16).easy_read[0].statements
    assert [each.hard_words for each in halves] == [("board", "lost"), ("Budget",)]


def test_a_statement_is_joined_to_the_one_before():
    update = with_statements(
        Statement(text="One.", hard_words=("board",)),
        Statement(text="Two:", bullets=("a",), hard_words=("board", "budget"), picture=TREE),
    )
    (joined,) = merged_statements(update, "u", 1).easy_read[0].statements
    assert joined == Statement(text="One. Two:", bullets=("a",), hard_words=("board", "budget"), picture=TREE)


def test_what_is_joined_behind_a_list_goes_on_in_its_last_line():
    update = with_statements(
        Statement(text="You need:", bullets=("a hat", "a"), picture=BUS),
        Statement(text="coat", bullets=("boots",), picture=TREE),
    )
    (joined,) = merged_statements(update, "u", 1).easy_read[0].statements
    assert (joined.text, joined.bullets, joined.picture) == (
        "You need:",
        ("a hat", "a coat", "boots"),
        BUS,
    )


def test_splitting_and_joining_gives_the_same_words():
    update = with_statements(Statement(text="The bus goes. It is red.", picture=BUS))
    assert merged_statements(split_statement(update, "u", 0, 13), "u", 1) == update


@pytest.mark.parametrize(("to", "order"), [(0, "BAC"), (1, "ABC"), (2, "ACB"), (9, "ACB"), (-1, "BAC")])
def test_a_statement_is_moved_within_its_unit(to, order):
    update = with_statements(*(Statement(text=each) for each in "ABC"))
    assert "".join(texts(moved_statement(update, "u", 1, to))) == order


def test_without_its_last_statement_a_unit_is_to_be_decided():
    update = without_statement(with_statements(Statement(text="One.")), "u", 0)
    assert ("item", "b1", "to decide") in told(update)


def test_a_statement_is_given_a_picture_and_loses_it_again():
    update = with_statement_picture(with_statements(Statement(text="One.")), "u", 0, BUS)
    assert update.easy_read[0].statements[0].picture == BUS
    assert with_statement_picture(update, "u", 0, None) == with_statements(Statement(text="One."))


@pytest.mark.parametrize(
    ("ask", "rest"),
    [
        (with_statement, (2, Statement(text="Late."))),
        (split_statement, (1, 0)),
        (merged_statements, (0,)),
        (moved_statement, (1, 0)),
        (without_statement, (-1,)),
        (with_statement_picture, (1, BUS)),
    ],
)
def test_a_statement_that_is_not_there_is_said(ask, rest):
    with pytest.raises(Unusable, match="no-such-place"):
        ask(with_statements(Statement(text="One.")), "u", *rest)
    with pytest.raises(Unusable, match="no-such-place"):
        ask(with_statements(Statement(text="One.")), "nobody", *rest)


def test_a_unit_of_which_a_source_is_gone_is_written_in_all_the_same():
    begun = replace(unit("u", ["b1", "gone"], "", decision=None))
    update = with_statement(small_update(easy_read=(begun,)), "u", 0, Statement(text="One."))
    assert [each.id for each in update.easy_read] == ["u"]
    assert ("item", "b1", "written") in told(update)
