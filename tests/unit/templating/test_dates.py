"""Dates in words."""

import datetime as dt
import locale

from update_editor.templating.dates import long_date, month


def test_a_date_is_written_as_people_say_it():
    assert long_date(dt.date(2018, 8, 10)) == "Friday 10 August 2018"
    assert month(dt.date(2018, 8, 10)) == "August 2018"


def test_no_locale_changes_it():
    before = locale.setlocale(locale.LC_TIME)
    locale.setlocale(locale.LC_TIME, "")
    try:
        assert long_date(dt.date(2031, 5, 1)) == "Thursday 1 May 2031"
    finally:
        locale.setlocale(locale.LC_TIME, before)
