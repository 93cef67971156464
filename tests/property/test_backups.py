"""Which backup copies are kept, whatever the clock says and however large they are."""

import datetime as dt
from pathlib import Path

from hypothesis import given
from hypothesis import strategies as st

from builders.updates import NOW
from update_editor.storage.backups import (
    MOST_BYTES_EACH,
    MOST_DAYS,
    MOST_SAVES,
    Backup,
    kept_of_one,
)

hours = st.lists(st.integers(-60, 60), min_size=1, max_size=120)
sizes = st.integers(0, 2 * MOST_BYTES_EACH) | st.integers(0, 100)


def copies(jumps, each_has=lambda _number: 1):
    """Return copies, the latest first, each so many hours from the one before."""
    made, date = [], NOW
    for number, jump in enumerate(jumps, 1):
        date += dt.timedelta(hours=jump)
        size = each_has(number)
        made.append(Backup(path=Path(str(number)), number=number, date=date, key="k", digest="d", size=size))
    return made[::-1]


@given(hours)
def test_the_last_ones_stay_and_of_the_days_before_one_each(jumps):
    there = copies(jumps)
    kept = list(kept_of_one(there))
    assert kept[:MOST_SAVES] == there[:MOST_SAVES]
    older = kept[MOST_SAVES:]
    assert len(older) <= MOST_DAYS
    assert len({each.date.date() for each in older}) == len(older)
    assert kept == sorted(kept, key=lambda each: -each.number)


@given(hours)
def test_a_day_of_which_a_copy_goes_has_a_later_one(jumps):
    there = copies(jumps)
    kept = list(kept_of_one(there))
    days = {each.date.date(): each.number for each in reversed(kept)}
    for gone in set(there) - set(kept):
        later = days.get(gone.date.date(), 0) > gone.number
        assert later or len(kept) == MOST_SAVES + MOST_DAYS


@given(hours, st.data())
def test_the_latest_stays_however_large_it_is(jumps, data):
    there = copies(jumps, lambda _number: data.draw(sizes))
    kept = list(kept_of_one(there))
    assert kept[0] == there[0]
    assert sum(each.size for each in kept[1:]) <= MOST_BYTES_EACH


@given(hours, st.integers(-60, 60))
def test_one_more_save_gives_up_no_more_than_it_must(jumps, jump):
    before = set(kept_of_one(copies(jumps)))
    after = set(kept_of_one(copies([*jumps, jump])))
    assert len(before - after) <= 2
