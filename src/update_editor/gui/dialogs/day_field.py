"""The field of a day that may be left out, and a time of it that may be left out too."""

import datetime as dt

from PySide6.QtCore import QTime
from PySide6.QtWidgets import QCheckBox, QHBoxLayout, QTimeEdit, QWidget

from update_editor.gui.dialogs.date_field import DateField
from update_editor.gui.theme import GRID

_MORNING = dt.time(9, 0)


class DayField(QWidget):
    """A day that may be left out, and, ``with_time``, a time that may be left out too."""

    def __init__(
        self,
        words: str,
        day: dt.date | None,
        time: dt.time | None,
        today: dt.date,
        parent: QWidget,
        *,
        with_time: bool = False,
    ) -> None:
        super().__init__(parent)
        name = words.replace("&", "")
        self._has_day = QCheckBox(words, self)
        self._has_day.setChecked(day is not None)
        self._day = DateField(day or today, self)
        self._day.setAccessibleName(self.tr("{name}: day").format(name=name))
        self._day.setEnabled(day is not None)
        self._has_day.toggled.connect(self._day.setEnabled)
        self._has_time = QCheckBox(self.tr("at"), self)
        self._has_time.setAccessibleName(self.tr("{name}: at a time").format(name=name))
        self._has_time.setChecked(time is not None)
        shown = time or _MORNING
        self._time = _TimeField(QTime(shown.hour, shown.minute), self)
        self._time.setDisplayFormat("HH:mm")
        self._time.lineEdit().setTextMargins(GRID, 0, GRID, 0)
        self._time.setAccessibleName(self.tr("{name}: time").format(name=name))
        for each in (self._has_day, self._has_time):
            each.toggled.connect(self._enable)
        self._lay_out(with_time)
        self._enable()

    def _lay_out(self, with_time: bool) -> None:
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(GRID)
        row.addWidget(self._has_day)
        row.addWidget(self._day, 1)
        for each in (self._has_time, self._time):
            each.setVisible(with_time)
            row.addWidget(each)

    def _enable(self) -> None:
        has_day = self._has_day.isChecked()
        self._has_time.setEnabled(has_day)
        self._time.setEnabled(has_day and self._has_time.isChecked())

    def day(self) -> dt.date | None:
        """Return the day; None where it is left out."""
        return self._day.day() if self._has_day.isChecked() else None

    def time(self) -> dt.time | None:
        """Return the time; None where it, or the day, is left out."""
        if not (self._has_day.isChecked() and self._has_time.isChecked()):
            return None
        chosen = self._time.time()
        return dt.time(chosen.hour(), chosen.minute())


class _TimeField(QTimeEdit):
    """A time that Tab leaves at one press; the arrow keys go from the hour to the minute."""

    def focusNextPrevChild(self, forwards: bool) -> bool:
        """Leave the field."""
        return QWidget.focusNextPrevChild(self, forwards)
