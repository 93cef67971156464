"""The dialog of an item's details: who writes it until when, for whom it is, and whom it names."""

import datetime as dt

from msgspec.structs import replace
from PySide6.QtCore import QTime, Signal
from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QGridLayout,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QTimeEdit,
    QWidget,
)

from update_editor.gui.dialogs.date_field import DateField
from update_editor.gui.dialogs.frame import FramedDialog, add_row, form
from update_editor.gui.dialogs.people_field import PeopleField
from update_editor.gui.theme import GRID
from update_editor.model import Item
from update_editor.services.planning import day_and_time, moment_text

_MORNING = dt.time(9, 0)


class ItemDetailsDialog(FramedDialog):
    """Edits a copy, and hands it back when it is kept."""

    chosen = Signal(object)
    """The item with its new details."""

    def __init__(self, item: Item, now: dt.datetime, parent: QWidget | None = None) -> None:
        super().__init__("", parent)
        self.setWindowTitle(self.tr("Details of the item"))
        self._item = item
        self._contributor = QLineEdit(item.contributor, self)
        self._contributor.setPlaceholderText(self.tr("Who writes it, or sends the words"))
        self._due = _DayField(self.tr("&Due"), item.due, None, now.date(), self)
        self._status = _choice(
            self,
            item.status,
            ("waiting", self.tr("Waiting for words")),
            ("draft", self.tr("Draft")),
            ("ready", self.tr("Ready")),
        )
        self._audience = _choice(
            self,
            item.audience,
            ("everyone", self.tr("Everyone")),
            ("email", self.tr("Email only")),
            ("web", self.tr("Website only")),
        )
        day, time = (None, None) if item.not_before is None else day_and_time(item.not_before)
        self._not_before = _DayField(self.tr("&Not before"), day, time, now.date(), self, with_time=True)
        self._people = PeopleField(item.people, self)
        self._lay_out()
        self.add_cancel()
        self.add_button(self.tr("Keep"), primary=True).clicked.connect(self._keep)
        self.keep_on_escape(self._keep)
        self._contributor.setFocus()

    def _lay_out(self) -> None:
        rows = form()
        add_row(rows, self.tr("&Contributor"), self._contributor)
        self.body.addLayout(rows)
        self.body.addWidget(self._due)
        pair = QGridLayout()
        pair.setHorizontalSpacing(2 * GRID)
        pair.setVerticalSpacing(GRID // 2)
        for column, (words, field) in enumerate(
            ((self.tr("&Status"), self._status), (self.tr("&For"), self._audience))
        ):
            label = QLabel(words, self)
            label.setBuddy(field)
            field.setAccessibleName(words.replace("&", ""))
            pair.addWidget(label, 0, column)
            pair.addWidget(field, 1, column)
            pair.setColumnStretch(column, 1)
        self.body.addLayout(pair)
        self.body.addWidget(self._not_before)
        people = form()
        add_row(people, self.tr("&People named"), self._people)
        self.body.addLayout(people)
        self.body.addStretch()

    def _keep(self) -> None:
        self.chosen.emit(
            replace(
                self._item,
                contributor=self._contributor.text().strip(),
                due=self._due.day(),
                status=self._status.currentData(),
                audience=self._audience.currentData(),
                not_before=self._moment(),
                people=self._people.people(),
            )
        )
        self.accept()

    def _moment(self) -> str | None:
        """Return from when the item may go out; as it was, with its zone, where that was not changed."""
        day, time = self._not_before.day(), self._not_before.time()
        known = self._item.not_before
        if known is not None and (day, time) == _to_the_minute(known):
            return known
        return None if day is None else moment_text(day, time)


class _DayField(QWidget):
    """A day that may be left out, and a time that may be left out too."""

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
        self._time = QTimeEdit(QTime(shown.hour, shown.minute), self)
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


def _choice(parent: QWidget, chosen: str, *choices: tuple[str, str]) -> QComboBox:
    box = QComboBox(parent)
    for value, words in choices:
        box.addItem(words, value)
    box.setCurrentIndex(box.findData(chosen))
    return box


def _to_the_minute(text: str) -> tuple[dt.date, dt.time | None]:
    day, time = day_and_time(text)
    return day, None if time is None else dt.time(time.hour, time.minute)
