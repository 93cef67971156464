"""Putting moved entries back."""

import datetime as dt

from hypothesis import given
from hypothesis import strategies as st

from update_editor.model import Bullet, Move
from update_editor.review.moves import moved_back

MORNING = dt.datetime(2031, 5, 2, 9, tzinfo=dt.UTC)
NOON = dt.datetime(2031, 5, 2, 12, tzinfo=dt.UTC)


def moved(bullet_id, behind, date=None):
    return Bullet(id=bullet_id, move=Move(author="Ash", from_after=behind, date=date))


def ids(bullets):
    return "".join(bullet.id for bullet in bullets)


def test_without_moves_nothing_is_done():
    bullets = (Bullet(id="a"), Bullet(id="b"))
    assert moved_back(bullets) == bullets


def test_of_two_behind_one_the_one_moved_last_goes_back_first():
    # a b c: b moved to the end at nine (it stood behind a), then c at noon (by then it stood behind a too)
    assert ids(moved_back((Bullet(id="a"), moved("b", "a", MORNING), moved("c", "a", NOON)))) == "abc"
    assert ids(moved_back((Bullet(id="a"), moved("c", "a", NOON), moved("b", "a", MORNING)))) == "abc"


def test_dates_without_a_zone_can_be_compared_with_dates_that_have_one():
    naive = MORNING.replace(tzinfo=None)
    assert ids(moved_back((Bullet(id="a"), moved("c", "a", NOON), moved("b", "a", naive)))) == "abc"


def test_an_entry_whose_old_neighbour_is_gone_stays_where_it_is():
    assert ids(moved_back((Bullet(id="a"), moved("b", "gone"), Bullet(id="c")))) == "abc"


def test_moves_in_a_ring_stay_where_they_are():
    assert ids(moved_back((moved("a", "b"), moved("b", "a"), moved("c", "c"), Bullet(id="d")))) == "abcd"


@given(st.permutations("abcdefg"), st.data())
def test_any_moves_one_after_another_are_undone(start, data):
    """Move entries to and fro, each once, tracking what it stood behind; then the start is found again."""
    order = list(start)
    moves = {}
    for step, entry in enumerate(data.draw(st.permutations(order))[: data.draw(st.integers(0, 7))]):
        place = order.index(entry)
        behind = order[place - 1] if place else None
        moves[entry] = Move(author="Ash", from_after=behind, date=NOON + dt.timedelta(minutes=step))
        order.remove(entry)
        order.insert(data.draw(st.integers(0, len(order))), entry)
    bullets = tuple(Bullet(id=entry, move=moves.get(entry)) for entry in order)
    assert sorted(ids(moved_back(bullets))) == sorted(start)
    if all(move.from_after not in moves for move in moves.values()):
        assert ids(moved_back(bullets)) == "".join(start)
