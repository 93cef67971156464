"""Dates in words, the same on every computer: no locale is asked."""

import datetime as dt

_DAYS = ("Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday")
_MONTHS = (
    "January",
    "February",
    "March",
    "April",
    "May",
    "June",
    "July",
    "August",
    "September",
    "October",
    "November",
    "December",
)


def long_date(date: dt.date) -> str:
    """Return the date as ``Friday 10 August 2018``."""
    return f"{_DAYS[date.weekday()]} {day(date)}"


def day(date: dt.date) -> str:
    """Return the date as ``10 August 2018``."""
    return f"{date.day} {month(date)}"


def month(date: dt.date) -> str:
    """Return the date's month as ``August 2018``."""
    return f"{_MONTHS[date.month - 1]} {date.year}"
