"""The dialog of an item's details: who writes it until when, for whom it is, and whom it names."""

import datetime as dt

from msgspec.structs import replace
from PySide6.QtCore import Signal
from PySide6.QtWidgets import QComboBox, QGridLayout, QLabel, QLineEdit, QWidget

from update_editor.gui.dialogs.day_field import DayField
from update_editor.gui.dialogs.frame import FramedDialog, add_row, form
from update_editor.gui.dialogs.people_field import PeopleField
from update_editor.gui.theme import GRID
from update_editor.model import Item
from update_editor.services.planning import day_and_time, moment_text


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
        self._due = DayField(self.tr("&Due"), item.due, None, now.date(), self)
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
        self._not_before = DayField(self.tr("&Not before"), day, time, now.date(), self, with_time=True)
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


def _choice(parent: QWidget, chosen: str, *choices: tuple[str, str]) -> QComboBox:
    box = QComboBox(parent)
    for value, words in choices:
        box.addItem(words, value)
    box.setCurrentIndex(box.findData(chosen))
    return box


def _to_the_minute(text: str) -> tuple[dt.date, dt.time | None]:
    day, time = day_and_time(text)
    return day, None if time is None else dt.time(time.hour, time.minute)
