"""What is planned for an item."""

import datetime as dt

import pytest

from update_editor.model import Item, NamedPerson
from update_editor.services.planning import day_and_time, is_overdue, moment_text, to_ask

TODAY = dt.date(2026, 11, 20)


@pytest.mark.parametrize(
    ("status", "due", "overdue"),
    [
        ("waiting", dt.date(2026, 11, 19), True),
        ("waiting", TODAY, False),
        ("waiting", None, False),
        ("draft", dt.date(2026, 11, 19), False),
    ],
)
def test_an_item_is_overdue_while_it_waits_past_its_day(status, due, overdue):
    assert is_overdue(Item(id="i1", status=status, due=due), TODAY) is overdue


def test_those_to_ask_are_counted():
    people = (NamedPerson(name="Bo Fenn"), NamedPerson(name="Ash Quill", basis="public role"))
    assert to_ask(Item(id="i1", people=people)) == 1


def test_a_moment_is_a_day_or_a_day_and_a_time():
    assert day_and_time("2026-12-01") == (dt.date(2026, 12, 1), None)
    assert day_and_time("2026-12-01T09:00") == (dt.date(2026, 12, 1), dt.time(9))
    assert moment_text(dt.date(2026, 12, 1)) == "2026-12-01"
    assert moment_text(dt.date(2026, 12, 1), dt.time(9, 5, 7)) == "2026-12-01T09:05"


def test_a_moment_of_another_zone_is_told_as_it_is_here():
    here = dt.datetime(2026, 12, 1, 9, 0).astimezone()
    away = here.astimezone(dt.timezone(dt.timedelta(hours=9)))
    assert day_and_time(away.isoformat()) == (dt.date(2026, 12, 1), dt.time(9))
