"""Dates: the weekday that belongs to one, days that are past, and what is left over from last week."""

import datetime as dt

import pytest

from builders.checking import paragraph, update_of
from update_editor.proofing.check import house_checker
from update_editor.proofing.context import Context
from update_editor.proofing.named_days import WEEKDAYS, named_days
from update_editor.proofing.paragraphs import document_of
from update_editor.proofing.rules.dates import wrong_weekdays

TEN_YEARS = tuple(dt.date(2015, 1, 2) + dt.timedelta(days=13 * week) for week in range(281))


def written(date, weekday=None):
    return f"We meet on {WEEKDAYS[date.weekday() if weekday is None else weekday]} {date:%-d %B}."


def marks(text, date):
    return list(wrong_weekdays(paragraph(text), Context(date=date)))


@pytest.mark.parametrize("days", range(-60, 61, 3))
def test_the_right_weekday_is_left_alone_in_ten_years_of_updates(days):
    for update in TEN_YEARS:
        assert marks(written(update + dt.timedelta(days=days)), update) == []


@pytest.mark.parametrize("days", range(-60, 61, 5))
@pytest.mark.parametrize("off", range(1, 7))
def test_every_wrong_weekday_is_found_in_ten_years_of_updates(days, off):
    for update in TEN_YEARS[::3]:
        meant = update + dt.timedelta(days=days)
        (mark,) = marks(written(meant, (meant.weekday() + off) % 7), update)
        assert mark.suggestions[0] == f"{WEEKDAYS[meant.weekday()]} {meant:%-d %B}"


def test_a_date_in_january_is_of_next_year_in_december():
    assert marks("On Tuesday 9 January we row.", dt.date(2017, 12, 8)) == []
    assert len(marks("On Monday 9 January we row.", dt.date(2017, 12, 8))) == 1
    assert marks("On Friday 8 December we rowed.", dt.date(2018, 1, 5)) == []


def test_the_tenth_of_august_is_a_friday_in_2018_and_a_thursday_in_2017():
    assert marks("They met on Friday 10 August.", dt.date(2018, 8, 10)) == []
    (mark,) = marks("They met on Friday 10 August.", dt.date(2017, 8, 11))
    assert mark.suggestions == ("Thursday 10 August", "Friday 11 August")


def test_the_year_of_a_day_far_off_is_anybodys_guess():
    assert marks("On Monday 1 February.", dt.date(2018, 8, 10)) == []
    assert marks("On Monday 10 August.", None) == []


def test_suggestions_keep_the_way_in_which_it_is_written():
    (mark,) = marks("On Friday, 3rd of May 2018.", None)
    assert mark.suggestions == ("Thursday, 3rd of May 2018", "Friday, 4th of May 2018")


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("On Fri 10 Aug we row", ["Fri 10 Aug"]),
        ("On 10th of August 2018.", ["10th of August 2018"]),
        ("Friday, August 10, 2018: tea", ["Friday, August 10, 2018"]),
        ("6 to 10 August", ["6 to 10 August"]),
        ("Due 10/08/2018.", ["10/08/2018"]),
        ("In August 10 of us may 12 times march 3 miles", []),
        ("£10 May bring", []),
        ("1.10 May", []),
    ],
)
def test_days_are_read_where_they_are_named(text, words):
    assert [text[each.start : each.end] for each in named_days(paragraph(text))] == words


def test_a_bullet_of_a_day_that_is_past_is_warned_of():
    update = update_of("- The regatta is on 3 August", dt.date(2018, 8, 10))
    findings = house_checker().check(update, Context(date=update.date)).findings
    assert [(each.severity, each.text) for each in findings if each.rule == "date.not-next-week"] == [
        ("warning", "3 August")
    ]


def test_a_later_update_is_not_one_to_be_left_over_from():
    line = "- The lantern walk is on 3 August at nine."
    past = document_of(update_of(line, dt.date(2018, 9, 1)))
    update = update_of(line, dt.date(2018, 8, 10))
    findings = house_checker().check(update, Context(date=update.date), (past,)).findings
    assert [each for each in findings if each.rule == "date.stale"] == []
