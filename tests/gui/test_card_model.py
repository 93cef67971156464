from hypothesis import given
from hypothesis import strategies as st
from msgspec.structs import replace
from PySide6.QtTest import QAbstractItemModelTester

from update_editor.gui.review.card_model import CardModel
from update_editor.review.changes import TrackedChange
from update_editor.services.review_cards import Card


def card(number: int, text: str) -> Card:
    change = TrackedChange(
        id=str(number),
        kind="insertion",
        author="Ash Quill",
        date=None,
        where="message",
        block=None,
        start=number,
        end=number + 1,
        before="",
        after=text,
    )
    return Card(
        id=f"change {number}",
        author="Ash Quill",
        date=None,
        where="message",
        area="message",
        order=(0, number),
        change=change,
    )


CARDS = st.dictionaries(st.integers(0, 12), st.sampled_from(("tea", "otters"))).map(
    lambda chosen: tuple(card(number, chosen[number]) for number in sorted(chosen))
)


@given(st.lists(CARDS, min_size=1, max_size=6))
def test_whatever_is_shown_after_whatever_the_rows_are_the_cards(states: list[tuple[Card, ...]]) -> None:
    model = CardModel()
    tester = QAbstractItemModelTester(model, QAbstractItemModelTester.FailureReportingMode.Fatal)
    for cards in states:
        model.show(cards, {})
        assert model.rows == cards
        assert model.rowCount() == len(cards)
    assert tester.model() is model


def test_one_card_that_goes_costs_one_row() -> None:
    model = CardModel()
    cards = tuple(card(number, "tea") for number in range(500))
    model.show(cards, {})
    removed, inserted = [], []
    model.rowsRemoved.connect(lambda _parent, first, last: removed.append((first, last)))
    model.rowsInserted.connect(lambda _parent, first, last: inserted.append((first, last)))
    model.show(cards[:250] + cards[251:], {})
    assert (removed, inserted) == ([(250, 250)], [])


def test_what_stands_before_a_card_and_moves_it_is_nothing_to_paint() -> None:
    model = CardModel()
    cards = tuple(card(number, "tea") for number in range(500))
    moved = tuple(
        replace(each, change=replace(each.change, start=each.change.start + 7), order=(0, number + 7))
        for number, each in enumerate(cards)
        if each.change is not None
    )
    model.show(cards, {})
    told = []
    model.dataChanged.connect(lambda first, last: told.append((first.row(), last.row())))
    model.show(moved, {})
    assert model.rows == moved
    assert told == []
    model.show((*moved[:9], replace(moved[9], author="Bo Fenn"), *moved[10:]), {})
    assert told == [(9, 9)]
