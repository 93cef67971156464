"""Bullets are sorted by the days that they begin with."""

import datetime as dt

import pytest

from update_editor.model import Bullet, Change, Span, line, line_text
from update_editor.services.bullet_days import day_of, sort_by_day

FRIDAY = dt.date(2018, 8, 10)


@pytest.mark.parametrize(
    ("text", "day"),
    [
        ("Monday: the Board meets", "2018-08-13"),
        ("Tue 10am, flu clinics", "2018-08-14"),
        ("Wed – the ferry sails", "2018-08-15"),
        ("thursday is market day", "2018-08-16"),
        ("Sunday", "2018-08-19"),
        ("On Thursday 12 July the choir sang", "2018-07-12"),
        ("Thursday, the 16th of August", "2018-08-16"),
        ("7 August: a deadline", "2018-08-07"),
        ("August 14, a fair", "2018-08-14"),
        ("12/7 the choir", "2018-07-12"),
        ("31/12/18 fireworks", "2018-12-31"),
        ("1 January: closed", "2019-01-01"),
        ("Monday 20 – inspection", "2018-08-20"),
        ("Monday 14 people move in", "2018-08-13"),
        ("The Board meets on Monday", "2018-08-13"),
        ("From Tuesday to Thursday", "2018-08-14"),
    ],
)
def test_a_line_names_a_day(text, day):
    assert day_of(text, FRIDAY) == dt.date.fromisoformat(day)


@pytest.mark.parametrize(
    "text",
    [
        "",
        "The bus calls",
        "24/7 advice line opens",
        "Sun cream for everybody",
        "Sat nav for the minibus",
        "may 12 people come",
        "29/2 is no day of this year",
        "45/13",
        "The minutes of the meeting that was held on Monday",
        "tue",
    ],
)
def test_a_line_names_none(text):
    assert day_of(text, FRIDAY) is None


def test_bullets_come_in_the_order_of_their_days_and_those_without_last():
    texts = ("Thursday: choir", "Papers online", "Monday: Board", "13 August: bins", "Tea", "Tue clinic")
    bullets = tuple(Bullet(id=str(index), spans=line(text)) for index, text in enumerate(texts))
    assert [line_text(bullet.spans) for bullet in sort_by_day(bullets, FRIDAY)] == [
        "Monday: Board",
        "13 August: bins",
        "Tue clinic",
        "Thursday: choir",
        "Papers online",
        "Tea",
    ]


def test_a_weekday_is_next_weeks_whichever_day_the_update_has():
    assert day_of("Monday", dt.date(2018, 8, 6)) == dt.date(2018, 8, 13)
    assert day_of("Monday", dt.date(2018, 8, 12)) == dt.date(2018, 8, 13)


def test_the_last_day_of_the_calendar_does_no_harm():
    assert day_of("Monday", dt.date.max) is None
    assert day_of("31 December", dt.date.max) == dt.date.max
    assert day_of("1 January", dt.date.min) == dt.date.min


def test_deleted_words_name_no_day():
    gone = Change(id="c1", author="Bo Fenn")
    moved = (Span(text="Monday", deletion=gone), Span(text="Friday: the fair"))
    bullets = (Bullet(id="b1", spans=moved), Bullet(id="b2", spans=line("Tuesday: the choir")))
    assert [each.id for each in sort_by_day(bullets, FRIDAY)] == ["b2", "b1"]


def test_a_line_as_long_as_a_book_is_read_no_further_than_its_first_words():
    assert day_of("and so on to " + "Monday " * 50_000, FRIDAY) is not None
    assert day_of("and so on to the " + "Monday " * 50_000, FRIDAY) is None
