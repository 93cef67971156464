import datetime as dt

import pytest

from update_editor.importers.dates import stated_date

JULY = dt.date(2031, 7, 21)


@pytest.mark.parametrize(
    "text",
    [
        "Weekly update – 21 July 2031",
        "Monday 21st July 2031",
        "21st of July, 2031",
        "21\u00a0July\u00a02031",
        "21 Jul 2031",
        "July 21, 2031",
        "21/07/2031",
        "21.7.2031",
        "2031-07-21",
        "From 31/02/2031 or rather 21/07/2031",
    ],
)
def test_dates_are_read_as_british_updates_write_them(text):
    assert stated_date(text) == JULY


@pytest.mark.parametrize(
    "text", ["21 July", "July 2031", "21/07/31", "31 February 2031", "13/13/2031", "2031", "1 May 1066"]
)
def test_a_date_is_never_guessed(text):
    assert stated_date(text) is None


def test_the_first_date_counts():
    assert stated_date("21 July 2031 and 2031-07-22") == JULY
