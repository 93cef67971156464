"""An update that follows another goes out a week later, unless that day is past."""

import datetime as dt

import pytest
from hypothesis import given
from hypothesis import strategies as st

from update_editor.services.publication_dates import following_date, next_friday


def day(text):
    return dt.date.fromisoformat(text)


@pytest.mark.parametrize(
    ("today", "friday"),
    [("2026-10-14", "2026-10-16"), ("2026-10-16", "2026-10-16"), ("2026-10-17", "2026-10-23")],
)
def test_a_new_update_is_proposed_for_the_next_friday(today, friday):
    assert next_friday(day(today)) == day(friday)


@pytest.mark.parametrize(
    ("last", "today", "following"),
    [
        ("2026-11-20", "2026-11-24", "2026-11-27"),
        ("2026-11-19", "2026-11-26", "2026-11-26"),
        ("2026-10-02", "2026-11-24", "2026-11-27"),
        ("9999-12-30", "2026-11-24", "2026-11-27"),
    ],
)
def test_the_next_update_is_a_week_later_or_on_the_next_friday(last, today, following):
    assert following_date(day(last), day(today)) == day(following)


def test_an_update_without_a_date_is_followed_on_the_next_friday():
    assert following_date(None, day("2026-11-24")) == day("2026-11-27")


@given(st.dates(max_value=dt.date(9000, 1, 1)), st.dates(max_value=dt.date(9000, 1, 1)))
def test_the_date_that_is_proposed_is_never_past(last, today):
    assert following_date(last, today) >= today
