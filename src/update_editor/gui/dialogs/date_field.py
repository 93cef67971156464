"""The field of the update's date."""

import datetime as dt

from PySide6.QtCore import QDate, QLocale
from PySide6.QtWidgets import QDateEdit, QWidget


class DateField(QDateEdit):
    """A date with its weekday, typed or picked."""

    def __init__(self, date: dt.date, parent: QWidget | None = None) -> None:
        super().__init__(QDate(date.year, date.month, date.day), parent)
        self.setLocale(QLocale(QLocale.Language.English, QLocale.Country.UnitedKingdom))
        self.setCalendarPopup(True)
        self.setDisplayFormat("dddd d MMMM yyyy")

    def focusNextPrevChild(self, forwards: bool) -> bool:
        """Leave the field at one press of Tab; the arrow keys go from the day to the month and the year."""
        return QWidget.focusNextPrevChild(self, forwards)

    def day(self) -> dt.date:
        """Return the date that is chosen."""
        chosen = self.date()
        return dt.date(chosen.year(), chosen.month(), chosen.day())

    def set_day(self, date: dt.date) -> None:
        """Show another date."""
        self.setDate(QDate(date.year, date.month, date.day))
