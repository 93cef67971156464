import datetime as dt

import pytest

from update_editor.gui.time_words import exactly, when

ZONE = dt.timezone(dt.timedelta(hours=1))
NOW = dt.datetime(2026, 10, 14, 10, 30, tzinfo=ZONE)


def at(day: int, month: int = 10, year: int = 2026) -> dt.datetime:
    return dt.datetime(year, month, day, 16, 40, tzinfo=dt.UTC)


def test_the_nearer_the_shorter() -> None:
    assert when(NOW, NOW) == "today 10:30"
    assert when(at(13), NOW) == "yesterday 17:40"
    assert when(at(8), NOW) == "Thursday 17:40"
    assert when(at(7), NOW) == "7 October 17:40"
    assert when(at(10, 8, 2025), NOW) == "10 August 2025"


def test_where_a_minute_is_not_enough_a_time_has_its_seconds() -> None:
    assert when(NOW, NOW, to_the_second=True) == "today 10:30:00"
    assert when(at(10, 8, 2025), NOW, to_the_second=True) == "10 August 2025, 17:40:00"


def test_a_moment_of_tomorrow_is_told_by_its_day() -> None:
    assert when(at(15), NOW) == "15 October 17:40"


def test_a_date_without_a_zone_is_utc() -> None:
    assert when(at(13).replace(tzinfo=None), NOW) == "yesterday 17:40"


@pytest.mark.parametrize(
    "date",
    [
        dt.datetime(1, 1, 1, tzinfo=dt.timezone(dt.timedelta(hours=14))),
        dt.datetime(9999, 12, 31, 23, 59, tzinfo=dt.timezone(dt.timedelta(hours=-12))),
    ],
)
def test_the_ends_of_the_calendar_are_told_in_their_own_zone(date: dt.datetime) -> None:
    assert str(date.year) in when(date, NOW)
    assert f"{date:%H:%M}" in exactly(date, NOW)


def test_what_a_file_does_not_say_is_not_made_up() -> None:
    assert when(None, NOW) == ""
    assert exactly(None, NOW) == "The file does not say when"


def test_the_exact_moment_has_its_day_and_year() -> None:
    assert exactly(at(13), NOW) == "Tuesday 13 October 2026, 17:40"


@pytest.mark.parametrize(
    ("then", "words"),
    [
        ("2026-11-24T14:05", "today 14:05"),
        ("2026-11-24T15:30", "today 15:30"),
        ("2026-11-23T23:59", "yesterday 23:59"),
        ("2026-11-20T08:00", "Friday"),
        ("2026-11-17T08:00", "17 November"),
        ("2025-12-31T08:00", "31 December 2025"),
        ("2026-11-26T08:00", "26 November"),
    ],
)
def test_in_short_it_is_told_the_shorter_the_nearer_it_is(then: str, words: str) -> None:
    now = dt.datetime(2026, 11, 24, 15, 0, tzinfo=dt.UTC)
    assert when(dt.datetime.fromisoformat(then).replace(tzinfo=dt.UTC), now, in_short=True) == words
